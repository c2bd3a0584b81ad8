/** What the docs pages show as the source of a story. */
import { fallbackMarkup } from './element.js';
import { markup, type Values } from './markup.js';

interface Context {
  readonly args: Values;
}

/** For stories whose dataset is an object: the tag, and the line that hands it the data. */
export const givenAsData = (tag: string) => ({
  docs: {
    source: {
      transform: (_code: string, { args }: Context) =>
        `${markup(tag, args, fallbackMarkup(tag))}\n\n<script type="module">\n  document.querySelector('${tag}').data = dataset;\n</script>`,
    },
  },
});
