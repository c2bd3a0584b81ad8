import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { DATA_SCIENTIST } from './support/datasets.js';
import { filesOf, pageOf, snippet, type Choices } from './support/snippet.js';
import { hashOf } from './tools/integrity.js';

/** Not for readers: the check of stories opens it, and fails where a snippet does not show what it should. */
const meta: Meta = { title: 'Try it/Snippets at work', tags: ['!autodocs', '!dev'] };
export default meta;

const TAGS = ['role-card', 'role-compare', 'skill-card', 'skill-matrix', 'career-path'];
const WAYS = ['src', 'script', 'framework', 'property'] as const;

/** An address that a careless snippet would break on. */
const AWKWARD = '/roles?a="1"&b=<2>&role={role}';

async function everyChoice(): Promise<Choices[]> {
  const json = await (await fetch(DATA_SCIENTIST)).text();
  const kinds = [
    { script: 'module', root: 'shadow', theme: 'neutral', isHashed: true },
    { script: 'classic', root: 'light', theme: 'govuk', isHashed: true },
    { script: 'module', root: 'light', theme: 'govuk', isHashed: false },
    { script: 'classic', root: 'shadow', theme: 'neutral', isHashed: false },
  ] as const;
  // Every way in with every kind of script for the first tag; the others take their turns.
  const all = TAGS.flatMap((tag, turn) =>
    WAYS.flatMap((way, at) =>
      (turn === 0 ? kinds : [kinds[(turn + at) % kinds.length]!]).map((kind) => ({
        tag,
        way,
        kind,
      })),
    ),
  );
  return Promise.all(
    all.map(async ({ tag, way, kind: { isHashed, ...kind } }) => {
      const files = filesOf(kind);
      const integrity = { script: await hashOf(files.script), theme: await hashOf(files.theme) };
      return {
        ...{ tag, way, ...kind, folder: '', dataset: { href: DATA_SCIENTIST, json } },
        options: { 'role-level-href': AWKWARD, 'heading-level': '3' },
        ...(isHashed && { integrity }),
      };
    }),
  );
}

/** Only what never shows is at fault; a busy machine is not. In ms. */
const DEADLINE = 15_000;

const pause = () => new Promise((done) => setTimeout(done, 30));

/** What is wrong with the page in a frame; empty where nothing is. */
function faultOf(page: Document, { tag, root }: Choices): string {
  const element = page.querySelector(tag);
  const content = (root === 'light' ? element : element?.shadowRoot)?.querySelector('.ce');
  const stray = [...page.body.childNodes].filter(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  if (stray.length) return `there is stray text: ${stray[0]!.textContent}`;
  if (element?.getAttribute('role-level-href') !== AWKWARD) return 'an attribute was not kept';
  if (!content?.textContent?.includes('Scientist')) return 'there is no content';
  if (!content.querySelector('h3')) return 'there is no heading of level 3';
  if (element.querySelector(':scope > p')?.checkVisibility())
    return 'the fallback is still visible';
  return '';
}

/** Puts a snippet into an empty page and waits until it shows its element. */
async function tryOut(choices: Choices): Promise<string> {
  const frame = document.createElement('iframe');
  frame.title = `${choices.tag}, ${choices.way}`;
  frame.width = '800';
  frame.srcdoc = pageOf(snippet(choices).html);
  document.body.append(frame);
  const deadline = performance.now() + DEADLINE;
  let fault = 'nothing was loaded';
  while (fault && performance.now() < deadline) {
    await pause();
    const page = frame.contentDocument;
    if (page?.body && page.title === 'Preview') fault = faultOf(page, choices);
  }
  frame.remove();
  return fault;
}

const nameOf = ({ tag, way, script, root, theme, integrity }: Choices) =>
  [tag, way, script, root, theme, integrity ? 'with hashes' : ''].filter(Boolean).join(', ');

/** Every element by every way in; in both roots and with both kinds of script in turn. */
export const EverySnippet: StoryObj = {
  name: 'Every snippet',
  render: () => html`<h1>Snippets, each in an empty page</h1>
    <ul aria-busy="true"></ul>`,
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('ul')!;
    const queue = await everyChoice();
    const faults: string[] = [];
    const worker = async () => {
      for (let choices = queue.shift(); choices; choices = queue.shift()) {
        const fault = await tryOut(choices);
        const line = `${nameOf(choices)}: ${fault || 'works'}`;
        if (fault) faults.push(line);
        const item = document.createElement('li');
        item.textContent = line;
        list.append(item);
      }
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    list.ariaBusy = 'false';
    if (faults.length) throw new Error(faults.join('\n'));
  },
};
