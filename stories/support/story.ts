/** What stories of several elements share. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { DATA_SCIENTIST } from './datasets.js';
import { element, fallbackMarkup } from './element.js';
import { markup, type Values } from './markup.js';

export type Story = StoryObj;

/** The stories of one element; its args are its attributes. */
export const metaOf = (tag: string): Meta => ({
  component: tag,
  args: { src: DATA_SCIENTIST },
  render: (args: Values) => element(tag, args),
});

const handOver = (tag: string) =>
  `<script type="module">\n  document.querySelector('${tag}').data = dataset;\n</script>`;

/** A story whose dataset is an object and not a file; its source shows how it is handed over. */
export const ofData = (tag: string, data: () => unknown, args: Values = {}): Story => ({
  args: { src: undefined, 'role-id': undefined, ...args },
  render: (given: Values) => element(tag, given, { data: data() }),
  parameters: {
    docs: {
      source: {
        transform: (_code: string, context: { readonly args: Values }) =>
          `${markup(tag, context.args, fallbackMarkup(tag))}\n\n${handOver(tag)}`,
      },
    },
  },
});

/** The first match in what an element renders, once it is there, whichever its root. */
export async function rendered(story: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    for (const top of story.querySelectorAll('*')) {
      const found = (top.shadowRoot ?? top).querySelector<HTMLElement>(selector);
      if (found) return found;
    }
    await new Promise(requestAnimationFrame);
  }
}
