import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../elements/role-card/define.js';
import { DATA_SCIENTIST, textAt } from './datasets.js';
import { find, inBothRoots, said, settled, until } from './roots.js';

/** Whether any of a node's text takes up room on the page. */
function isSeen(node: Node): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}

/** Answers requests for one address in the page, one answer after another. */
function answering(url: string, answers: (() => Response)[]): () => void {
  const real = window.fetch;
  window.fetch = (input, init) => {
    const asked = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const answer = asked.pathname === url ? answers.shift() : undefined;
    return answer ? Promise.resolve(answer()) : real.call(window, input, init);
  };
  return () => {
    window.fetch = real;
  };
}

inBothRoots((root) => {
  const card = async (src: string) =>
    settled(
      await fixture<LitElement>(
        html`<role-card root=${root} src=${src}>Bare words<em>and an element</em></role-card>`,
      ),
    );
  const bareWords = (element: Element) =>
    [...element.childNodes].find((node) => node.textContent === 'Bare words')!;
  const emphasis = (element: Element) => element.querySelector(':scope > em')!;

  it('hides the children of the tag while it shows the content, bare words included', async () => {
    const element = await card(DATA_SCIENTIST);
    expect(isSeen(find(element, '.ce-title'))).to.equal(true);
    expect(isSeen(bareWords(element))).to.equal(false);
    expect(isSeen(emphasis(element))).to.equal(false);
  });

  it('shows them again where the dataset cannot be loaded, and the content after a retry', async () => {
    const url = `/failing-${root}.json`;
    const text = await textAt(DATA_SCIENTIST);
    const restore = answering(url, [
      () => new Response('Out of order', { status: 500 }),
      () => new Response(text, { headers: { 'content-type': 'application/json' } }),
    ]);
    try {
      const element = await card(url);
      expect(said(element)).to.contain('could not be loaded');
      expect(isSeen(bareWords(element))).to.equal(true);
      expect(isSeen(emphasis(element))).to.equal(true);

      find(element, 'button').click();
      await until(() => element.textContent && said(element).includes('Data Scientist'), 'retried');
      expect(isSeen(bareWords(element))).to.equal(false);
      expect(isSeen(emphasis(element))).to.equal(false);
    } finally {
      restore();
    }
  });
});
