import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../src/elements/define.js';
import { SnippetBuilder as Builder } from './tools/snippet-builder.js';

define('snippet-builder', Builder);

const meta: Meta = {
  title: 'Try it/Snippet builder',
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    options: { showPanel: false },
    controls: { disable: true },
    actions: { disable: true },
  },
  render: () => html`<snippet-builder></snippet-builder>`,
};
export default meta;

/** Choose what to show, see it, and copy the lines that embed it. */
export const SnippetBuilder: StoryObj = { name: 'Snippet builder' };
