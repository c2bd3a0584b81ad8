import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import '../elements/role-card/define.js';
import type { RoleCard } from '../elements/role-card/role-card.js';
import { tiny } from '../testing/datasets.js';
import { container, find, inBothRoots, mount, settled, until } from '../testing/roots.js';
import { recordWarnings } from '../testing/warnings.js';

beforeEach(() => void recordWarnings());

const isLight = (card: RoleCard) => container(card).parentNode === card;

/** What a reader sees of the element's own children. */
const fallbackDisplay = (card: RoleCard) =>
  getComputedStyle(card.shadowRoot!.querySelector('slot:not([name])')!).display;

describe('the light root', () => {
  afterEach(() => document.documentElement.removeAttribute('data-capability-root'));

  it('is asked for on the element', async () => {
    const card = await mount<RoleCard>(
      html`<role-card root="light" .data=${tiny('A')}></role-card>`,
    );
    expect(isLight(card)).to.equal(true);
  });

  it('is asked for on anything around the element, through shadow roots', async () => {
    const around = await fixture(html`<div data-capability-root="light"><p></p></div>`);
    const inside = around.querySelector('p')!.attachShadow({ mode: 'open' });
    const card = document.createElement('role-card');
    card.data = tiny('Inside');
    inside.append(card);
    await settled(card);
    expect(isLight(card)).to.equal(true);
  });

  it('is asked for on the page, and the nearest wish counts', async () => {
    document.documentElement.dataset['capabilityRoot'] = 'light';
    const place = await fixture(html`
      <div>
        <role-card .data=${tiny('A')}></role-card>
        <role-card root="shadow" .data=${tiny('B')}></role-card>
        <div data-capability-root="shadow"><role-card .data=${tiny('C')}></role-card></div>
      </div>
    `);
    const cards = [...place.querySelectorAll('role-card')];
    for (const card of cards) await settled(card);
    expect(cards.map(isLight)).to.deep.equal([true, false, false]);
  });

  it('lets the page style the content, which the shadow root does not', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.ce-title { color: rgb(1, 2, 3) }');
    document.adoptedStyleSheets.push(sheet);
    const light = await mount<RoleCard>(
      html`<role-card root="light" .data=${tiny('L')}></role-card>`,
    );
    const shadow = await mount<RoleCard>(html`<role-card .data=${tiny('S')}></role-card>`);
    const colours = [light, shadow].map((card) => getComputedStyle(find(card, '.ce-title')).color);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    expect(colours[0]).to.equal('rgb(1, 2, 3)');
    expect(colours[1]).not.to.equal('rgb(1, 2, 3)');
  });

  it('adopts its styles once per document or shadow root, however many elements there are', async () => {
    await mount(html`<role-card root="light" .data=${tiny('First')}></role-card>`);
    const sheets = document.adoptedStyleSheets.length;
    for (let i = 0; i < 5; i++)
      await mount(html`<role-card root="light" .data=${tiny('More')}></role-card>`);
    expect(document.adoptedStyleSheets).to.have.length(sheets);

    const host = await fixture(html`<div></div>`);
    const inside = host.attachShadow({ mode: 'open' });
    for (let i = 0; i < 2; i++) {
      const card = document.createElement('role-card');
      card.setAttribute('root', 'light');
      card.data = tiny('Inside');
      inside.append(card);
      await settled(card);
      expect(getComputedStyle(find(card, '.ce-skills, .ce-card')).paddingTop).not.to.equal('0px');
    }
    expect(inside.adoptedStyleSheets).to.have.length(sheets);
  });

  it('follows an element into another shadow root', async () => {
    const card = await mount<RoleCard>(
      html`<role-card root="light" .data=${tiny('A')}></role-card>`,
    );
    const inside = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
    inside.append(card);
    expect(inside.adoptedStyleSheets.length).to.be.above(0);
  });

  it('survives a move into another document', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="Another document"></iframe>`,
    );
    const card = await mount<RoleCard>(
      html`<role-card root="light" .data=${tiny('A')}></role-card>`,
    );
    frame.contentDocument!.body.append(card);
    card.data = tiny('B');
    await card.updateComplete;
    expect(find(card, '.ce-title').textContent).to.equal('B');
  });

  it('comes back when the page replaces the children', async () => {
    const card = await mount<RoleCard>(
      html`<role-card root="light" .data=${tiny('A')}>Old</role-card>`,
    );
    const content = container(card);
    card.textContent = 'New fallback';
    await until(() => content.parentNode === card, 'the content is gone');
    expect(card.textContent).to.contain('New fallback');
    expect(find(card, '.ce-title').textContent).to.equal('A');
  });

  it('shows a clone once', async () => {
    const card = await mount<RoleCard>(
      html`<role-card root="light" .data=${tiny('A')}>Old</role-card>`,
    );
    const place = await fixture(html`<div>${card.cloneNode(true)}</div>`);
    const clone = place.querySelector('role-card')!;
    clone.data = tiny('A');
    await settled(clone);
    expect(clone.querySelectorAll('.ce-title')).to.have.length(1);
    expect(clone.textContent).to.contain('Old');
  });
});

inBothRoots((root) => {
  it('sets nothing again that stays the same, which would have the browser style everything anew', async () => {
    const card = await mount<RoleCard>(
      html`<role-card root=${root} .data=${tiny('A')}>Old</role-card>`,
    );
    const seen: string[] = [];
    const observer = new MutationObserver((all) =>
      seen.push(...all.map(({ attributeName }) => attributeName!)),
    );
    for (const element of [container(card), card.shadowRoot!.querySelector('slot')!])
      observer.observe(element, { attributes: true });
    card.data = tiny('B');
    await card.updateComplete;
    expect(find(card, '.ce-title').textContent).to.equal('B');
    await nextFrame();
    observer.disconnect();
    expect(seen).to.deep.equal([]);
  });

  it('shows the fallback until there is content, and hides it without removing it', async () => {
    const card = await fixture<RoleCard>(
      html`<role-card root=${root}>Bare text <b>and more</b></role-card>`,
    );
    expect(fallbackDisplay(card)).not.to.equal('none');
    expect(container(card).hidden).to.equal(true);
    card.data = tiny('A');
    await settled(card);
    expect(fallbackDisplay(card)).to.equal('none');
    expect(card.textContent).to.contain('Bare text and more');
    expect(card.innerText).not.to.contain('Bare text');
  });

  it('is a block, and nothing when it is hidden', async () => {
    const card = await mount<RoleCard>(
      html`<role-card root=${root} .data=${tiny('A')}></role-card>`,
    );
    expect(getComputedStyle(card).display).to.equal('block');
    card.hidden = true;
    expect(getComputedStyle(card).display).to.equal('none');
  });

  it('repeats no id, however many elements there are', async () => {
    const place = await fixture(html`
      <div>
        <role-card root=${root} .data=${tiny('A')}></role-card>
        <role-card root=${root} .data=${tiny('A')}></role-card>
      </div>
    `);
    const cards = [...place.querySelectorAll('role-card')];
    for (const card of cards) await settled(card);
    const ids = cards.flatMap((card) =>
      [...container(card).querySelectorAll('[id]')].map(({ id }) => id),
    );
    expect(new Set(ids).size).to.equal(ids.length);
  });

  for (const [given, expected] of [
    ['1', 'H1'],
    ['2', 'H2'],
    ['3', 'H3'],
    ['4', 'H4'],
    ['5', 'H5'],
    ['6', 'H6'],
    ['-3', 'H1'],
    ['7', 'H6'],
    ['2.5', 'H2'],
    ['two', 'H2'],
    ['', 'H2'],
  ]) {
    it(`has its heading at ${expected} for heading-level="${given}"`, async () => {
      const card = await mount<RoleCard>(
        html`<role-card root=${root} heading-level=${given} .data=${tiny('A')}></role-card>`,
      );
      expect(find(card, '.ce-title').tagName).to.equal(expected);
    });
  }

  it('goes back to the usual heading when the attribute is taken away', async () => {
    const card = await mount<RoleCard>(
      html`<role-card root=${root} heading-level="4" .data=${tiny('A')}></role-card>`,
    );
    card.removeAttribute('heading-level');
    await card.updateComplete;
    expect(find(card, '.ce-title').tagName).to.equal('H2');
  });
});
