import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true },
    options: { storySort: { order: ['Start', '*'] } },
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
