import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/capability-framework/define.js';
import '../src/elements/role-card/define.js';
import '../src/elements/skill-card/define.js';
import '../src/elements/skill-matrix/define.js';
import { DATA_SCIENTIST, withForks, withLongText, withoutRoles } from './support/datasets.js';
import { dark, narrow, rightToLeft, welsh } from './support/decorators.js';
import { element } from './support/element.js';
import { markup, type Values } from './support/markup.js';
import { demo } from './support/network.js';
import { harbourOffice } from './support/overlay.js';
import { type Story } from './support/story.js';

const tag = 'capability-framework';

/** Elements without a dataset of their own. */
const shown = (): HTMLElement[] => [
  element('role-card', { compact: true }),
  element('skill-matrix', { show: 'footer' }),
];

const around = (args: Values, data?: unknown) => {
  const stack = document.createElement('div');
  stack.className = 'story-stack';
  stack.append(...shown());
  return element(tag, args, { data, children: [stack] });
};

const INSIDE = '<role-card compact></role-card>\n<skill-matrix></skill-matrix>';

const meta: Meta = {
  title: 'Elements/Capability framework',
  component: tag,
  args: { src: DATA_SCIENTIST },
  render: (args: Values) => around(args),
  parameters: {
    docs: {
      source: {
        transform: (_code: string, { args }: { readonly args: Values }) =>
          markup(tag, args, INSIDE),
      },
    },
  },
};
export default meta;

const ofData = (data: () => unknown): Story => ({
  args: { src: undefined },
  render: (args: Values) => around(args, data()),
});

/** One request, several elements. */
export const AroundItsElements: Story = { name: 'Around its elements' };

/** An element anywhere on the page can name the framework by its DOM id. */
export const NamedByItsId: Story = {
  name: 'Named by its id',
  args: { id: 'data-scientists' },
  render: (args: Values) => html`${element(tag, args)}
    <div class="story-stack">
      ${element('role-card', { framework: 'data-scientists', compact: true })}
      ${element('skill-matrix', { framework: 'data-scientists', show: 'footer' })}
    </div>`,
  parameters: {
    docs: {
      source: {
        transform: (_code: string, { args }: { readonly args: Values }) =>
          `${markup(tag, args)}\n\n<role-card framework="data-scientists" compact></role-card>`,
      },
    },
  },
};

/** The framework's `data` property reaches every element inside it. */
export const GivenAsData: Story = { name: 'Given as data', ...ofData(() => withForks) };

const overlaid = (overlaysData: readonly unknown[], args: Values) =>
  element(tag, args, {
    properties: { overlaysData },
    children: [
      element('role-card', {}),
      element('skill-card', { 'skill-id': 'programming-and-build' }),
      element('skill-matrix', {}),
    ],
  });

/**
 * A department's additions, rewordings and removals over the national framework; what is local says so in words. The
 * department is invented.
 */
export const WithAnOverlay: Story = {
  name: 'With an overlay',
  render: (args: Values) => overlaid([harbourOffice], args),
  parameters: {
    docs: {
      source: {
        transform: (_code: string, { args }: { readonly args: Values }) =>
          markup(tag, { ...args, overlays: '/data/our-department.json' }, INSIDE),
      },
    },
  },
};

/** An overlay that cannot be loaded is left out; the framework is shown, and the console says what is missing. */
export const OverlayIsMissing: Story = {
  name: 'Overlay is missing',
  args: { overlays: demo('moved-away', tag) },
};

/** An overlay of another framework is left out in the same way. */
export const OverlayDoesNotFit: Story = {
  name: 'Overlay does not fit',
  render: (args: Values) =>
    overlaid([{ ...harbourOffice, overlays: { framework: 'another-framework' } }], args),
};

/** The same with an overlay, in a Welsh place and at 320 px. */
export const OverlayInWelshAndNarrow: Story = {
  name: 'Overlay, in Welsh and narrow',
  render: (args: Values) => overlaid([harbourOffice], args),
  decorators: [narrow, welsh],
};

/** No element on the page has the id: the elements that name it say so. */
export const NoSuchFramework: Story = {
  name: 'No such framework',
  render: () => element('role-card', { framework: 'data-scientsts' }),
};

/** Skills and grades, but no roles: each element shows what is there for it. */
export const FrameworkWithoutRoles: Story = {
  name: 'Framework without roles',
  ...ofData(() => withoutRoles),
};

/** Names of any length. */
export const LongText: Story = { name: 'Long text', ...ofData(withLongText) };

/** All its elements wait for the same answer. */
export const Loading: Story = {
  args: { src: demo('never-answers') },
  tags: ['loading'],
};

/** One failure: every element shows its fallback, and one “Try again” mends them all. */
export const FailedThenMended: Story = {
  name: 'Failed, then mended',
  args: { src: demo('at-the-second-attempt', tag) },
};

/** Mirrored with its place on the page. */
export const RightToLeft: Story = { name: 'Right to left', decorators: [rightToLeft] };

/** At 320 px. */
export const Narrow: Story = { decorators: [narrow] };

/** On a dark page. */
export const DarkBackground: Story = { name: 'Dark background', decorators: [dark] };

/** In a Welsh place, with texts that are partly in Welsh. */
export const Welsh: Story = { ...ofData(() => withForks), decorators: [welsh] };
