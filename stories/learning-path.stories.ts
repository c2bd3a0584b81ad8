import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/learning-path/define.js';

const meta: Meta = { title: 'Elements/Learning path', component: 'learning-path' };
export default meta;

export const Normal: StoryObj = {
  render: () => html`<learning-path src="data/data-scientist.json"></learning-path>`,
};
