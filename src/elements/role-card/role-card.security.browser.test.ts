import { ContextProvider } from '@lit/context';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { Framework } from '../../model/index.js';
import { frameworkContext } from '../../source/context.js';
import { tiny } from '../../testing/datasets.js';
import {
  container,
  find,
  findAll,
  inBothRoots,
  mount,
  said,
  settled,
  until,
  words,
} from '../../testing/roots.js';
import { recordWarnings } from '../../testing/warnings.js';
import './define.js';
import type { RoleCard } from './role-card.js';

const win = window as unknown as { hacked?: number };
const HACK = 'javascript:window.hacked=1';
const MARKUP = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

beforeEach(() => void recordWarnings());
afterEach(() => {
  expect(win.hacked).to.equal(undefined);
});

/** A dataset that is hostile wherever it can say something. */
function hostile(): unknown {
  const link = (href: string) => ({ text: MARKUP, href });
  const prose = [{ paragraph: [MARKUP, link(HACK)] }, { bullets: [MARKUP, [link(HACK)]] }];
  const statement = { text: prose };
  return {
    ...tiny(MARKUP),
    title: MARKUP,
    edition: { name: MARKUP },
    notice: prose,
    supersededBy: { title: MARKUP, href: HACK },
    links: { officialText: HACK, proposeChange: HACK, feedback: HACK },
    wording: 'summary',
    vocabulary: { skill: { one: MARKUP, other: MARKUP } },
    sources: [{ id: 'source', title: MARKUP, href: HACK }],
    scales: [
      { id: 'scale', name: MARKUP, levels: [{ id: 'level', name: MARKUP, description: prose }] },
    ],
    skillTypes: [{ id: 'type', name: MARKUP }],
    grades: [{ id: 'grade', name: MARKUP }],
    skills: [
      {
        id: 'skill',
        name: MARKUP,
        type: 'type',
        description: prose,
        statements: [statement],
        descriptors: [
          { mastery: 'level', absent: { kind: 'held-elsewhere', reason: MARKUP, href: HACK } },
        ],
      },
    ],
    roles: [
      {
        id: 'role',
        name: MARKUP,
        description: prose,
        responsibilities: [statement],
        valueDelivered: [statement],
        careerPromise: [statement],
        sources: [{ source: 'source', locator: MARKUP, note: MARKUP, href: HACK }],
        levels: [
          {
            id: 'one',
            name: MARKUP,
            condition: MARKUP,
            grades: ['grade'],
            responsibilities: [statement],
            skills: [{ skill: 'skill', mastery: 'level' }],
          },
          { id: 'two', name: MARKUP },
        ],
      },
    ],
  };
}

inBothRoots((root) => {
  for (const level of ['', 'one']) {
    it(`shows markup and script links of a dataset as text: ${level || 'role'}`, async () => {
      const card = await mount<RoleCard>(
        html`<role-card root=${root} role-level-id=${level} .data=${hostile()}></role-card>`,
      );
      for (const details of findAll<HTMLDetailsElement>(card, 'details')) details.open = true;
      for (const link of findAll(card, 'a, button, summary')) link.click();
      await card.updateComplete;
      expect(find(card, '.ce-title').textContent).to.equal(MARKUP);
      expect(findAll(card, 'img, script, iframe')).to.deep.equal([]);
      const hrefs = findAll(card, 'a').map((link) => link.getAttribute('href') ?? '');
      expect(hrefs.filter((href) => href.startsWith('java'))).to.deep.equal([]);
      const attributes = findAll(card, '*').flatMap((element) => element.getAttributeNames());
      expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).to.deep.equal(
        [],
      );
    });
  }

  it('trusts no framework element either, which may be of another release', async () => {
    const place = await fixture<HTMLElement>(html`<div><role-card root=${root}></role-card></div>`);
    const framework = hostile() as Framework;
    const initialValue = { status: 'ready', framework, problems: [] } as const;
    new ContextProvider(place, { context: frameworkContext, initialValue }).hostConnected();
    const card = await settled(place.querySelector('role-card')!);
    expect(find(card, '.ce-title').textContent).to.equal(MARKUP);
    expect(findAll(card, 'a, img, script')).to.deep.equal([]);
  });

  it('makes no link of a scheme that is hidden, or not known', async () => {
    const hidden = [
      'java\nscript:alert(1)',
      ' javascript:alert(1)',
      'DATA:text/html,x',
      'vbscript:x',
    ];
    const bullets = hidden.map((href) => [{ text: 'Link', href }]);
    const card = await mount<RoleCard>(
      html`<role-card root=${root} .data=${{ ...tiny('A'), notice: [{ bullets }] }}></role-card>`,
    );
    expect(findAll(card, 'a')).to.deep.equal([]);
  });

  it('makes no script link of a URL template', async () => {
    const card = await mount<RoleCard>(
      html`<role-card root=${root} role-href="javascript:alert('{role}')" .data=${tiny('A')}></role-card>`,
    );
    expect(findAll(card, 'a')).to.deep.equal([]);
  });

  it('fills only the known places of a URL template', async () => {
    const card = await mount<RoleCard>(
      html`<role-card root=${root} role-href="/roles/{role}/{constructor}" .data=${tiny('A')}></role-card>`,
    );
    expect(find(card, 'a').getAttribute('href')).to.equal('/roles/role/{constructor}');
  });

  it('takes an id that objects know already', async () => {
    const roles = [
      { id: 'other', name: 'Other' },
      { id: 'constructor', name: 'Builder' },
    ];
    const card = await mount<RoleCard>(
      html`<role-card root=${root} role-id="constructor" .data=${{ ...tiny(''), roles }}></role-card>`,
    );
    expect(find(card, '.ce-title').textContent).to.equal('Builder');
  });

  for (const id of ['__proto__', 'toString', '"><img src=x onerror=window.hacked=1>', '{id}']) {
    it(`says that there is no role ${id}`, async () => {
      const card = await mount<RoleCard>(
        html`<role-card root=${root} role-id=${id} .data=${tiny('A')}></role-card>`,
      );
      expect(said(card)).to.contain(`There is no role “${id}” in Tiny.`);
    });
  }

  it('is not led astray by a prototype in the dataset', async () => {
    const text = JSON.stringify(tiny('Own')).replace(
      '{',
      '{"__proto__":{"title":"Polluted","hacked":1},',
    );
    const card = await mount<RoleCard>(html`<role-card root=${root} .data=${text}></role-card>`);
    expect(find(card, '.ce-title').textContent).to.equal('Own');
    expect(({} as { hacked?: number }).hacked).to.equal(undefined);
  });

  it('draws enormous names', async () => {
    const name = 'W'.repeat(100_000);
    const card = await mount<RoleCard>(
      html`<role-card root=${root} .data=${tiny(name)}></role-card>`,
    );
    expect(find(card, '.ce-title').textContent).to.have.length(100_000);
    expect(container(card).scrollWidth).to.be.at.most(container(card).clientWidth);
  });

  it('works on a page with the strictest policy, and breaks none of it', async () => {
    const address = `/src/testing/strict-page.html?tag=role-card&root=${root}`;
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="A strict page" src=${address}></iframe>`,
    );
    const shown = () => {
      const card = frame.contentDocument?.querySelector('role-card');
      return card?.shadowRoot && container(card).querySelector('.ce-title');
    };
    await until(shown, 'nothing is shown under the policy');
    expect(words(shown()!)).to.equal('Data Scientist');
    const { violations } = frame.contentWindow as unknown as { violations: string[] };
    expect(violations).to.deep.equal([]);
    const styled = frame.contentWindow!.getComputedStyle(
      container(frame.contentDocument!.querySelector('role-card')!).querySelector('.ce-card')!,
    );
    expect(styled.borderTopStyle).to.equal('solid');
  });
});
