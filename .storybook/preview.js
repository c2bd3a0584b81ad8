import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { argTypesOf, useManifest } from '../stories/support/manifest.ts';
import { markup } from '../stories/support/markup.ts';
import { fallbackMarkup } from '../stories/support/element.ts';
import '../stories/support/stories.css';
import theme from './theme.js';

setCustomElementsManifest(manifest);
useManifest(manifest);

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true, sort: 'none' },
    docs: {
      theme,
      toc: { headingSelector: 'h2, h3', title: 'On this page' },
      extractArgTypes: argTypesOf,
      source: {
        /** @param {string} _code @param {import('storybook/internal/types').StoryContext} context */
        transform: (_code, { component, args }) =>
          markup(component, args, fallbackMarkup(component)),
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Try it',
          ['Snippet builder', 'Your own data'],
          'Elements',
          [
            'Framework browser',
            'Role card',
            'Skill card',
            'Skill matrix',
            'Career path',
            'Role comparison',
            'Route finder',
            'Learning path',
            'Capability map',
            'Framework changes',
            'Reference list',
            'Capability framework',
          ],
          'Guides',
          [
            'Embedding in a page',
            'Ways in for data',
            'Theming',
            'The dataset format',
            'From what is published to a dataset',
            'Tables and spreadsheets',
            'Keeping a dataset current',
            'Problems and what to do',
            'Events and frameworks',
            'Languages',
            'Accessibility',
            'Versions and public interface',
          ],
        ],
      },
    },
    a11y: {
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      },
    },
  },
  initialGlobals: { root: 'shadow' },
  globalTypes: {
    root: {
      description: 'Where the elements render',
      toolbar: {
        icon: 'component',
        dynamicTitle: true,
        items: [
          { value: 'shadow', title: 'Shadow root' },
          { value: 'light', title: 'Light root' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      // Elements read this once, when they connect: the whole page is on one root at a time.
      document.documentElement.toggleAttribute('data-capability-root', false);
      if (globals.root === 'light') document.documentElement.dataset.capabilityRoot = 'light';
      return story();
    },
  ],
};
