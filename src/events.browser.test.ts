import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import './elements/role-card/define.js';
import type { RoleCard } from './elements/role-card/role-card.js';
import { CapabilityErrorEvent, CapabilityReadyEvent } from './events.js';
import { datasetAt, DATA_SCIENTIST, tiny } from './testing/datasets.js';
import { find, inBothRoots, mount, settled } from './testing/roots.js';
import { recordWarnings } from './testing/warnings.js';

beforeEach(() => void recordWarnings());

const TYPES = [
  'capability-ready',
  'capability-error',
  'role-level-select',
  'skill-select',
] as const;

/** Collects the events that reach the document, from within however many shadow roots, until the test ends. */
function recordEvents(): Event[] {
  const events: Event[] = [];
  const record = (event: Event) => events.push(event);
  for (const type of TYPES) document.addEventListener(type, record);
  stop = () => TYPES.forEach((type) => document.removeEventListener(type, record));
  return events;
}
let stop: (() => void) | undefined;
afterEach(() => stop?.());

const typesOf = (events: readonly Event[]) => events.map(({ type }) => type);

inBothRoots((root) => {
  async function inside(): Promise<RoleCard> {
    const host = await fixture(html`<div></div>`);
    const card = document.createElement('role-card');
    card.setAttribute('root', root);
    host.attachShadow({ mode: 'open' }).append(card);
    return card;
  }

  it('reach the page from within shadow roots', async () => {
    const events = recordEvents();
    const card = await inside();
    card.data = tiny('A');
    await settled(card);
    card.data = 'nonsense';
    await settled(card);
    await card.updateComplete;
    expect(typesOf(events)).to.deep.equal(['capability-ready', 'capability-error']);
    expect(events[0]).to.be.instanceOf(CapabilityReadyEvent);
    expect(events[1]).to.be.instanceOf(CapabilityErrorEvent);
    expect(
      events.every(({ bubbles, composed, cancelable }) => bubbles && composed && !cancelable),
    ).to.equal(true);
  });

  it('come once for each state, however often the element is drawn', async () => {
    const events = recordEvents();
    const data = tiny('A');
    const card = await mount<RoleCard>(html`<role-card root=${root} .data=${data}></role-card>`);
    for (const level of [3, 4, 5]) {
      card.headingLevel = level;
      await card.updateComplete;
    }
    expect(typesOf(events)).to.deep.equal(['capability-ready']);
    card.data = tiny('B');
    await card.updateComplete;
    expect(typesOf(events)).to.deep.equal(['capability-ready', 'capability-ready']);
  });

  it('come when the content is there', async () => {
    const card = await inside();
    let title: string | null = null;
    card.addEventListener('capability-ready', () => {
      title = find(card, '.ce-title').textContent;
    });
    card.data = tiny('There');
    await settled(card);
    expect(title).to.equal('There');
  });

  it('say what is wrong with a dataset that is shown all the same', async () => {
    const events = recordEvents();
    const flawed = { ...tiny('A'), surprise: true };
    await mount(html`<role-card root=${root} .data=${flawed}></role-card>`);
    const ready = events.find((event) => event instanceof CapabilityReadyEvent);
    expect(ready!.problems.map(({ path }) => path)).to.deep.equal([['surprise']]);
  });

  it('say what is wrong with a dataset that cannot be shown', async () => {
    const events = recordEvents();
    await mount(html`<role-card root=${root} .data=${'{'}></role-card>`);
    const error = events.find((event) => event instanceof CapabilityErrorEvent);
    expect(error!.failure.kind).to.equal('unreadable');
    expect(error!.failure.problems).to.have.length(1);
  });

  it('let the page keep a choice from being acted on', async () => {
    const data = await datasetAt(DATA_SCIENTIST);
    const card = await mount<RoleCard>(html`<role-card root=${root} .data=${data}></role-card>`);
    const asked: (string | undefined)[] = [];
    card.addEventListener('role-level-select', (event) => {
      asked.push(event.roleLevelId);
      event.preventDefault();
    });
    find(card, '.ce-step').click();
    await card.updateComplete;
    expect(asked).to.deep.equal(['trainee-data-scientist']);
    expect(card.roleLevelId).to.equal(undefined);
    expect(find(card, '.ce-title').textContent).to.equal('Data Scientist');
  });
});
