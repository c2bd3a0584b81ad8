import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { Work } from '../model/index.js';
import { until } from '../testing/roots.js';
import { SlicedWork } from './sliced-work.js';

/** Shows the answer to its question, or that it is not there yet. */
class WorkingElement extends LitElement {
  readonly work = new SlicedWork<string>(this);
  question = 'quick';
  asked = 0;

  *#answer(question: string): Work<string> {
    this.asked++;
    // Work that takes as long as somebody holds it up.
    while (question.startsWith('slow') && !released.has(question)) yield;
    yield;
    return `answer to ${question}`;
  }

  protected override render(): unknown {
    const { question } = this;
    this.work.ask([question], () => this.#answer(question));
    return this.work.result ?? 'not yet';
  }
}
customElements.define('working-element', WorkingElement);

const released = new Set<string>();
const shown = (element: WorkingElement) => element.renderRoot.textContent;

describe('work in slices', () => {
  let element: WorkingElement;
  const ask = async (question: string) => {
    element.question = question;
    element.requestUpdate();
    await element.updateComplete;
  };

  beforeEach(async () => {
    released.clear();
    element = await fixture<WorkingElement>(html`<working-element></working-element>`);
  });

  it('is there at once where one slice is enough', () => {
    expect(shown(element)).to.equal('answer to quick');
    expect(element.work.isRunning).to.equal(false);
  });

  it('lets the page have its turn, and is shown when it is done', async () => {
    await ask('slow');
    expect(shown(element)).to.equal('not yet');
    await nextFrame();
    await nextFrame();
    expect(element.work.isRunning).to.equal(true);
    released.add('slow');
    await until(() => shown(element) === 'answer to slow', 'no answer');
  });

  it('is not done again for the same question', async () => {
    await ask('quick');
    await ask('quick');
    expect(element.asked).to.equal(1);
  });

  it('gives way to a newer question', async () => {
    await ask('slow one');
    await ask('slow two');
    released.add('slow one');
    await nextFrame();
    expect(shown(element)).to.equal('not yet');
    released.add('slow two');
    await until(() => shown(element) === 'answer to slow two', 'no answer');
  });

  it('ends with its element, and begins again when that is back', async () => {
    await ask('slow');
    const place = element.parentElement!;
    element.remove();
    expect(element.work.isRunning).to.equal(false);
    released.add('slow');
    place.append(element);
    await until(() => shown(element) === 'answer to slow', 'no answer');
    expect(element.asked).to.equal(3);
  });
});
