import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/capability-map/define.js';

const meta: Meta = { title: 'Elements/Capability map', component: 'capability-map' };
export default meta;

export const Normal: StoryObj = {
  render: () => html`<capability-map src="data/data-scientist.json"></capability-map>`,
};
