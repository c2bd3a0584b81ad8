import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/framework-browser/define.js';

const meta: Meta = { title: 'Elements/Framework browser', component: 'framework-browser' };
export default meta;

export const Normal: StoryObj = {
  render: () => html`<framework-browser src="data/data-scientist.json"></framework-browser>`,
};
