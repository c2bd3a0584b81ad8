import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import { define } from '../src/elements/define.js';
import { OwnData } from './tools/own-data.js';

define('own-data', OwnData);

const meta: Meta = {
  title: 'Try it/Your own data',
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    options: { showPanel: false },
    controls: { disable: true },
    actions: { disable: true },
  },
  render: () => html`<own-data></own-data>`,
};
export default meta;

/** Paste or open a dataset: every problem in plain words, and every element with what is valid. */
export const YourOwnData: StoryObj = { name: 'Your own data' };
