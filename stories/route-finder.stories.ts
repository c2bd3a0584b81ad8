import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/route-finder/define.js';

const meta: Meta = { title: 'Elements/Route finder', component: 'route-finder' };
export default meta;

export const Normal: StoryObj = {
  render: () => html`<route-finder src="data/data-scientist.json"></route-finder>`,
};
