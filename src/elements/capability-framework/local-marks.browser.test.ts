/** What an overlay adds or words anew is marked in words in every element; without overlays nothing is. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { DATA_SCIENTIST, datasetAt } from '../../testing/datasets.js';
import { find, findAll, inBothRoots, said, settled, until, words } from '../../testing/roots.js';
import { recordWarnings } from '../../testing/warnings.js';
import '../career-path/define.js';
import '../framework-browser/define.js';
import '../framework-changes/define.js';
import '../learning-path/define.js';
import '../reference-list/define.js';
import '../role-card/define.js';
import '../role-compare/define.js';
import '../route-finder/define.js';
import '../skill-card/define.js';
import '../skill-matrix/define.js';
import './define.js';

const LOCAL = 'local: Harbour Office';
const TIDES = 'Reading tide tables';

const overlay = {
  ...{ formatVersion: 1, id: 'harbour', title: 'Data at the harbour', language: 'en' },
  publisher: { name: 'Harbour Office' },
  overlays: { framework: 'data-scientist' },
  links: { proposeChange: 'https://example.org/{kind}/{id}' },
  skills: [
    {
      ...{ id: 'tide-tables', name: TIDES, type: 'technical-capabilities' },
      descriptors: [{ mastery: 'working', text: 'You read tables.' }],
    },
    {
      ...{ id: 'domain-expertise', description: 'You know ships.' },
      descriptors: [{ mastery: 'working', text: 'You know some ships.' }],
    },
  ],
  roles: [
    {
      id: 'data-scientist',
      responsibilities: [{ text: 'count ships' }],
      levels: [
        { id: 'junior-data-scientist', skills: [{ skill: 'tide-tables', mastery: 'working' }] },
        { id: 'chief-of-tides', name: 'Chief of tides', description: 'Answers for tides.' },
      ],
    },
    { id: 'pilot', name: 'Pilot', description: 'Brings ships in.' },
  ],
  moves: [
    {
      ...{ id: 'to-sea', kind: 'exit', from: { roleLevel: 'junior-data-scientist' } },
      to: { outside: 'Harbour pilot' },
    },
  ],
  glossary: [{ id: 'tide', name: 'Tide', definitions: [{ text: 'Water that comes and goes.' }] }],
  caseStudies: [{ id: 'on-time', name: 'Ships on time', skills: ['tide-tables'] }],
  learning: [
    { id: 'tides', name: 'Tides', kind: 'course', skills: [{ skill: 'domain-expertise' }] },
  ],
  removes: [{ at: 'roles/data-scientist/levels/trainee-data-scientist' }],
};

beforeEach(() => void recordWarnings());

inBothRoots((root) => {
  async function show(
    tag: string,
    attributes: Record<string, string> = {},
    overlays: readonly unknown[] = [overlay],
    properties: object = {},
  ) {
    const element = Object.assign(document.createElement(tag as 'role-card'), properties);
    for (const [name, value] of Object.entries({ root, ...attributes }))
      element.setAttribute(name, value);
    const data = await datasetAt(DATA_SCIENTIST);
    await fixture(
      html`<capability-framework .data=${data} .overlaysData=${overlays}>${element}</capability-framework>`,
    );
    return settled(element);
  }

  /** What the parts that match say, where they are marked. */
  const marked = (element: Element, selector: string) =>
    findAll(element, selector)
      .map(words)
      .filter((text) => text.includes(LOCAL));

  it('role card: statements, levels, needs; what is removed is gone', async () => {
    const card = await show('role-card', { 'role-id': 'data-scientist' });
    expect(marked(card, '.ce-card > .ce-list > li')).to.deep.equal([`count ships ${LOCAL}`]);
    expect(marked(card, '.ce-step')).to.deep.equal([`Chief of tides${LOCAL}`]);
    expect(marked(card, '.ce-skill-name')).to.deep.equal([`${TIDES} ${LOCAL}`]);
    expect(said(card)).not.to.contain('Trainee');
    expect(find(card, '.ce-title').textContent).not.to.contain('local');
    await expect(card).to.be.accessible();
  });

  it('role card: a level, a role and a description of its own', async () => {
    const level = await show('role-card', { 'role-level-id': 'chief-of-tides' });
    expect(words(find(level, '.ce-title'))).to.equal(`Chief of tides ${LOCAL}`);
    expect(said(level)).to.contain('Wording of Harbour Office');
    const role = await show('role-card', { 'role-id': 'pilot' });
    expect(words(find(role, '.ce-title'))).to.equal(`Pilot ${LOCAL}`);
    const other = await show('role-card', { 'role-level-id': 'junior-data-scientist' });
    expect(marked(other, '.ce-descriptor-name')).to.deep.equal([`At this level ${LOCAL}`]);
    expect(said(other)).to.contain('Summary in our words, except what is marked as local');
  });

  it('skill card: its description, descriptors, learning and who needs it', async () => {
    const skill = await show('skill-card', { 'skill-id': 'domain-expertise' });
    expect(marked(skill, '.ce-card > .ce-local')).to.deep.equal([LOCAL]);
    expect(marked(skill, '.ce-descriptor')).to.deep.equal([`You know some ships. ${LOCAL}`]);
    expect(marked(skill, '.ce-learning > li')).to.have.length(1);
    expect(find(skill, '.ce-title').textContent).not.to.contain('local');
    const tides = await show('skill-card', { 'skill-id': 'tide-tables' });
    expect(words(find(tides, '.ce-title'))).to.equal(`${TIDES} ${LOCAL}`);
    expect(marked(tides, '.ce-need')).to.have.length(1);
    await expect(tides).to.be.accessible();
  });

  it('skill matrix: headings, cells, what opens, and its copies', async () => {
    const matrix = await show('skill-matrix');
    expect(marked(matrix, '.ce-row-head')).to.deep.equal([`${TIDES} ${LOCAL}`]);
    const cell = findAll(matrix, '.ce-cell-button').find((one) => words(one).endsWith('local'))!;
    cell.click();
    await matrix.updateComplete;
    expect(words(find(matrix, '.ce-panel'))).to.contain(LOCAL);
    expect(words(find(matrix, '.ce-panel .ce-details'))).to.contain('Data at the harbour');
  });

  it('role comparison, career path and reference list', async () => {
    const compared = await show('role-compare', {
      'role-level-ids': 'junior-data-scientist chief-of-tides',
    });
    expect(marked(compared, 'thead .ce-heading')).to.deep.equal([`Chief of tides ${LOCAL}`]);
    expect(marked(compared, '.ce-row-head')).to.deep.equal([`${TIDES} ${LOCAL}`]);
    const path = await show('career-path', { view: 'list' });
    expect(marked(path, '.ce-path-card')).to.deep.equal([`Chief of tides ${LOCAL}`]);
    expect(marked(path, '.ce-path-row')).to.deep.equal([`Way out: Harbour pilot ${LOCAL}`]);
    const list = await show('reference-list');
    expect(marked(list, '.ce-definition')).to.have.length(1);
    expect(said(list)).to.contain(`Ships on time ${LOCAL}`);
  });

  it('framework browser: role levels found by a search', async () => {
    const browser = await show('framework-browser', { query: 'chief of tides' });
    await until(() => marked(browser, '.ce-row-item').length, 'no hit is marked');
    expect(marked(browser, '.ce-row-item')[0]).to.contain(`Chief of tides ${LOCAL}`);
  });

  it('route finder and learning path: where one is and wants to be, and the lists to choose from', async () => {
    const needs = [{ skill: 'tide-tables', mastery: 'working' }];
    const level = { id: 'chief-of-tides', name: 'Chief of tides', skills: needs };
    const roles = [{ id: 'data-scientist', levels: [level] }];
    const ends = { 'from-id': 'senior-data-scientist', 'to-id': 'chief-of-tides' };
    const route = await show('route-finder', ends, [{ ...overlay, roles }]);
    await until(() => marked(route, '.ce-stop-name').length, 'no stop is marked');
    expect(marked(route, '.ce-stop-name')).to.deep.equal([`Chief of tides ${LOCAL}`]);
    const path = await show('learning-path', { 'role-level-id': 'chief-of-tides' });
    expect(words(find(path, '.ce-title'))).to.equal(`Chief of tides ${LOCAL} to Data Scientist`);
    expect(marked(path, 'option')).to.include(`Chief of tides, ${LOCAL}`);
    await expect(path).to.be.accessible();
  });

  it('changes between editions: what an overlay adds is not taken for the edition’s own', async () => {
    const earlier = await datasetAt(DATA_SCIENTIST);
    const changes = await show('framework-changes', {}, [overlay], { previousData: earlier });
    await until(() => marked(changes, '.ce-need-skill').length, 'nothing is marked');
    expect(marked(changes, '.ce-changed-name')).to.include(
      `Chief of tides ${LOCAL} Data Scientist`,
    );
    expect(marked(changes, '.ce-changed-name')).to.include(`${TIDES} ${LOCAL}`);
    expect(marked(changes, '.ce-need-skill')).to.include(`${TIDES} ${LOCAL}`);
  });

  it('the sources name the overlay, and its links lead to its own form', async () => {
    const card = await show('skill-card', { 'skill-id': 'tide-tables' });
    expect(words(find(card, '.ce-footer .ce-details'))).to.equal(
      'Sources Data at the harbour, Harbour Office local additions and changes',
    );
    const link = findAll<HTMLAnchorElement>(card, '.ce-footer a').find(({ href }) =>
      href.includes('example.org'),
    )!;
    expect(link.href).to.equal('https://example.org/skill/tide-tables');
    expect(words(link)).to.equal(`Propose a change to ${TIDES}`);
  });

  it('in Welsh', async () => {
    const card = await show('role-card', { 'role-id': 'pilot', lang: 'cy' });
    expect(words(find(card, '.ce-title'))).to.equal('Pilot lleol: Harbour Office');
  });

  it('nothing is marked where there are no overlays', async () => {
    for (const tag of ['role-card', 'skill-card', 'skill-matrix', 'role-compare', 'career-path']) {
      const element = await show(tag, {}, []);
      expect(findAll(element, '.ce-tag-local')).to.deep.equal([]);
      expect(said(element)).not.to.contain('local:').and.not.to.contain('as local');
    }
  });
});
