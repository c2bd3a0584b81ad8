import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/framework-changes/define.js';

const meta: Meta = { title: 'Elements/Framework changes', component: 'framework-changes' };
export default meta;

export const Normal: StoryObj = {
  render: () => html`<framework-changes src="data/data-scientist.json"></framework-changes>`,
};
