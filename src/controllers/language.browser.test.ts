import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../elements/role-card/define.js';
import type { RoleCard } from '../elements/role-card/role-card.js';
import { datasetAt, SOFTWARE_DEVELOPER, tiny } from '../testing/datasets.js';
import {
  container,
  find,
  inBothRoots,
  mount,
  said,
  settled,
  until,
  words,
} from '../testing/roots.js';
import { recordWarnings } from '../testing/warnings.js';

beforeEach(() => void recordWarnings());

const { lang } = document.documentElement;
afterEach(() => {
  document.documentElement.lang = lang;
});

const bilingual = {
  ...tiny(''),
  roles: [{ id: 'role', name: { en: 'Developer', cy: 'Datblygwr', fr: 'Développeur' } }],
};

inBothRoots((root) => {
  const shows = (card: RoleCard, name: string) =>
    until(() => words(find(card, '.ce-title')) === name, `not ${name}`);

  it('is that of the nearest lang, the element’s own included', async () => {
    const place = await fixture(html`
      <div lang="cy">
        <role-card root=${root} .data=${bilingual}></role-card>
        <role-card root=${root} lang="en" .data=${bilingual}></role-card>
      </div>
    `);
    const [first, second] = place.querySelectorAll('role-card');
    await shows(first!, 'Datblygwr');
    await shows(second!, 'Developer');
  });

  it('reaches through shadow roots, and follows a change out there', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="cy"><p></p></div>`);
    const inside = around.querySelector('p')!.attachShadow({ mode: 'open' });
    const card = document.createElement('role-card');
    card.setAttribute('root', root);
    card.data = bilingual;
    inside.append(card);
    await settled(card);
    await shows(card, 'Datblygwr');
    around.lang = 'en';
    await shows(card, 'Developer');
  });

  it('follows the page', async () => {
    document.documentElement.lang = 'cy';
    const card = await mount<RoleCard>(
      html`<role-card root=${root} .data=${bilingual}></role-card>`,
    );
    await shows(card, 'Datblygwr');
    document.documentElement.lang = 'en';
    await shows(card, 'Developer');
    document.documentElement.removeAttribute('lang');
    document.documentElement.lang = 'cy-GB';
    await shows(card, 'Datblygwr');
  });

  it('is that of the new place when the element moves', async () => {
    const place = await fixture(html`
      <div>
        <p lang="en"><role-card root=${root} .data=${bilingual}></role-card></p>
        <p lang="cy"></p>
      </div>
    `);
    const card = place.querySelector('role-card')!;
    await shows(card, 'Developer');
    place.querySelector('[lang=cy]')!.append(card);
    await shows(card, 'Datblygwr');
  });

  for (const odd of ['en_GB', 'cy_GB', 'not a language', 'x', '']) {
    it(`copes with lang="${odd}"`, async () => {
      const place = await fixture(html`
        <div lang=${odd}><role-card root=${root} .data=${bilingual}></role-card></div>
      `);
      await shows(
        place.querySelector('role-card')!,
        odd.startsWith('cy') ? 'Datblygwr' : 'Developer',
      );
    });
  }

  it('has words of its own in Welsh', async () => {
    const edition = { name: 'Cyntaf', date: '2025-08-29' };
    const data = { ...(await datasetAt(SOFTWARE_DEVELOPER)), edition };
    const place = await fixture(html`
      <div lang="cy"><role-card root=${root} .data=${data}></role-card></div>
    `);
    const card = await settled(place.querySelector('role-card')!);
    expect(said(card)).to.contain('Argraffiad').and.to.contain('29 Awst 2025');
    expect(find(card, '.ce-footer').textContent).to.contain('Crynodeb yn ein geiriau ni');
    expect(container(card).lang).to.equal('cy');
  });

  it('marks text of a dataset that is in another language', async () => {
    const english = tiny('Developer');
    const place = await fixture(html`
      <div lang="cy"><role-card root=${root} .data=${english}></role-card></div>
    `);
    const card = await settled(place.querySelector('role-card')!);
    const title = find(card, '.ce-title');
    expect(title.querySelector('[lang]')!.getAttribute('lang')).to.equal('en');
    expect(words(title)).to.equal('Developer');
  });

  it('marks nothing where the languages are the same', async () => {
    const place = await fixture(html`
      <div lang="en-GB"><role-card root=${root} .data=${tiny('Developer')}></role-card></div>
    `);
    const card = await settled(place.querySelector('role-card')!);
    expect(container(card).querySelector('[lang]')).to.equal(null);
  });

  it('names both languages where the page is in one that only the dataset speaks', async () => {
    const place = await fixture(html`
      <div lang="fr"><role-card root=${root} .data=${bilingual}></role-card></div>
    `);
    const card = await settled(place.querySelector('role-card')!);
    expect(container(card).lang).to.equal('en');
    expect(find(card, '.ce-title [lang]').lang).to.equal('fr');
    expect(find(card, '.ce-eyebrow').textContent).to.contain('role');
  });

  it('marks foreign names within our own phrases', async () => {
    const data = {
      ...tiny(''),
      roles: [
        {
          id: 'role',
          name: 'Developer',
          levels: [{ id: 'lead', name: 'Lead', responsibilities: [{ text: 'lead' }] }],
        },
      ],
    };
    const place = await fixture(html`
      <div lang="cy"><role-card root=${root} role-level-id="lead" .data=${data}></role-card></div>
    `);
    const card = await settled(place.querySelector('role-card')!);
    expect(words(find(card, '.ce-section'))).to.equal('Lead: byddwch chi’n');
    expect(find(card, '.ce-section [lang=en]').textContent).to.equal('Lead');
  });
});
