import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import type { Framework } from '../../model/index.js';
import { DATA_SCIENTIST, datasetAt, GOVERNMENT } from '../../testing/datasets.js';
import { earlierEdition } from '../../testing/earlier-edition.js';
import { isWebKit } from '../../testing/engines.js';
import { press } from '../../testing/keys.js';
import { freshAddress, json, recordRequests } from '../../testing/network.js';
import {
  find,
  findAll,
  focused,
  inBothRoots,
  mount,
  said,
  settled,
  until,
  words,
} from '../../testing/roots.js';
import { recordWarnings } from '../../testing/warnings.js';
import '../capability-framework/define.js';
import './define.js';
import type { FrameworkChanges } from './framework-changes.js';

const title = (element: FrameworkChanges) => words(find(element, '.ce-title'));
const status = (element: FrameworkChanges) => words(find(element, '.ce-changes-status'));
const headings = (element: FrameworkChanges) => findAll(element, '.ce-changes-heading').map(words);
const entries = (element: FrameworkChanges, list: string) =>
  findAll(element, `.ce-changes-${list} > li`).map(words);
const needs = (element: FrameworkChanges) => findAll(element, '.ce-need').map(words);
const fields = (element: FrameworkChanges) => findAll<HTMLSelectElement>(element, 'select');

async function choose(element: FrameworkChanges, at: number, value: string) {
  const list = fields(element)[at]!;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

const later = async () => (await datasetAt(GOVERNMENT)) as unknown as Framework;
/** Large editions are compared in slices. */
const isCompared = (element: FrameworkChanges) =>
  until(
    () =>
      findAll(element, '.ce-changes-status:not(:empty)').some(words) ||
      findAll(element, '.ce-failed').length,
    'nothing was ever compared',
  );

beforeEach(() => void recordWarnings());

inBothRoots((root) => {
  const show = async (more: Partial<FrameworkChanges> = {}) => {
    const data = await later();
    const previousData = earlierEdition(data);
    const element = await mount<FrameworkChanges>(
      html`<framework-changes root=${root} .data=${data} .previousData=${previousData}></framework-changes>`,
    );
    Object.assign(element, more);
    await element.updateComplete;
    await isCompared(element);
    return element;
  };

  describe('shows', () => {
    it('both editions, and what changed between them for everyone', async () => {
      const element = await show();
      expect(title(element)).to.equal(
        'What changed in Government Digital and Data Profession Capability Framework',
      );
      expect(words(find(element, '.ce-facts'))).to.equal(
        'Earlier edition Made up as an example, 1 March 2025, live This edition Downloaded 25 September 2025, live',
      );
      expect(status(element)).to.equal('15 changes');
      expect(headings(element)).to.deep.equal([
        ...['Roles', 'Role levels', 'Skills', 'Skills needed', 'Moves', 'Texts'],
        'The publisher’s own history',
      ]);
      expect(entries(element, 'roles')).to.deep.equal([
        '+ added Data ethicist Data with Data ethics lead, Head of data ethics',
        '− removed Example role that is gone Data with Junior example, Senior example',
      ]);
      expect(entries(element, 'skills')[0]).to.equal(
        '~ renamed Data science innovation was Data innovation (example)',
      );
      expect(needs(element)).to.include(
        '↑ raised Data ethics and privacy Working (2 of 4) to Practitioner (3 of 4)',
      );
      await expect(element).to.be.accessible();
    });

    it('whatever else changed in words, counted as it is marked', async () => {
      const data = structuredClone(await later()) as unknown as { skills: object[] };
      const previousData = structuredClone(data);
      Object.assign(data.skills[0]!, {
        assessments: [{ outcome: 'Draws it', criteria: 'Clearly' }],
      });
      const element = await mount<FrameworkChanges>(
        html`<framework-changes root=${root} .data=${data} .previousData=${previousData}></framework-changes>`,
      );
      await isCompared(element);
      expect(said(element)).to.contain('+ added Assessments: outcome: Draws it; criteria: Clearly');
      expect(words(find(element, '.ce-totals'))).to.contain('+ 1 added');
    });

    it('for one role what it means, level by level', async () => {
      const element = await show({ roleId: 'data-scientist' });
      expect(title(element)).to.equal('What changed for Data scientist');
      expect(headings(element)[0]).to.equal('What it means for you');
      expect(findAll(element, '.ce-needs-head').map(words).slice(0, 3)).to.deep.equal([
        'Trainee data scientist no change',
        'Associate data scientist + 1 added',
        'Data scientist + 1 added, ↑ 1 raised, ↓ 1 lowered, − 1 dropped',
      ]);
      element.roleLevelId = 'lead-data-scientist';
      await element.updateComplete;
      expect(title(element)).to.equal('What changed for Lead data scientist');
      expect(needs(element)).to.deep.equal([
        '↑ raised Delivering business impact Working (2 of 4) to Expert (4 of 4)',
      ]);
      await expect(element).to.be.accessible();
    });

    it('the family of a new role once, also where both have one name', async () => {
      const role = (...levels: { id: string; name: string }[]) => ({
        ...{ formatVersion: 1, id: 'harbours', title: 'Harbours', language: 'en' },
        families: [{ id: 'pilots', name: 'Pilot' }],
        roles: [{ id: 'pilot', name: 'Pilot', family: 'pilots', levels }],
      });
      const junior = { id: 'junior-pilot', name: 'Junior pilot' };
      const senior = { id: 'senior-pilot', name: 'Senior pilot' };
      const element = await show({ data: role(junior, senior), previousData: role(junior) });
      await until(() => entries(element, 'levels').length === 1, 'no role level came');
      expect(entries(element, 'levels')).to.deep.equal(['+ added Senior pilot Pilot']);
    });

    it('that a role is new, or no longer there, or that nothing changed for it', async () => {
      const element = await show({ roleId: 'example-role' });
      expect(said(element)).to.contain('Example role that is gone is no longer there.');
      element.roleId = 'data-ethicist';
      await element.updateComplete;
      expect(said(element)).to.contain('Data ethicist is new in this edition.');
      element.roleId = 'chief-data-officer';
      await element.updateComplete;
      expect(status(element)).to.equal(
        'Nothing changed for Chief data officer between these two editions.',
      );
    });

    it('that the two are two frameworks, or the wrong way round', async () => {
      const element = await show();
      element.previousData = await datasetAt(DATA_SCIENTIST);
      await until(() => findAll(element, '.ce-doubt').length, 'no doubt was told');
      expect(words(find(element, '.ce-doubt'))).to.contain('These are two frameworks');
      const data = await later();
      element.data = earlierEdition(data);
      element.previousData = data;
      await until(() => said(element).includes('the later date'), 'no doubt was told');
    });

    it('the history alone where there is no earlier edition, and says where there is neither', async () => {
      const element = await mount<FrameworkChanges>(
        html`<framework-changes root=${root} .data=${await later()}></framework-changes>`,
      );
      expect(headings(element)).to.deep.equal(['The publisher’s own history']);
      expect(entries(element, 'history')[0]).to.contain('29 August 2025 Software developer');
      element.data = await datasetAt(DATA_SCIENTIST);
      await element.updateComplete;
      expect(said(element)).to.contain('There is no earlier edition to compare with');
      expect(fields(element)).to.deep.equal([]);
    });

    it('which roles there are, where one is in neither edition', async () => {
      const element = await show();
      element.roleId = 'data-sientist';
      await element.updateComplete;
      expect(said(element)).to.contain('There is no role “data-sientist”');
    });

    it('only the parts that were chosen', async () => {
      const element = await show({ show: ['needs'] });
      expect(headings(element)).to.deep.equal(['Skills needed']);
      expect(findAll(element, 'select, .ce-footer, .ce-facts')).to.deep.equal([]);
    });

    it('Welsh to readers of Welsh', async () => {
      const element = await show({ lang: 'cy' });
      await until(() => title(element).startsWith('Beth sydd wedi newid'), 'not Welsh');
      expect(said(element)).to.contain('↑ codwyd');
    });
  });

  describe('lets the reader, with the keyboard alone,', () => {
    it('choose a role from the list and a level of it, and tells the page', async () => {
      const element = await show();
      const told: unknown[] = [];
      element.addEventListener('role-select', ({ roleId }) => told.push(roleId));
      element.addEventListener('role-level-select', ({ roleLevelId }) => told.push(roleLevelId));
      await choose(element, 0, 'data-scientist');
      expect(title(element)).to.equal('What changed for Data scientist');
      await choose(element, 1, 'data-scientist');
      expect(needs(element)).to.have.length(4);
      await choose(element, 1, '');
      expect(element.roleLevelId).to.equal(undefined);
      await choose(element, 0, '');
      expect(status(element)).to.equal('15 changes');
      expect(told).to.deep.equal(['data-scientist', 'data-scientist', undefined, '']);
    });

    it('go from a role among the changes to what concerns it alone, unless the page prevents it', async () => {
      const element = await show();
      const name = () => find(element, '.ce-changes-needs .ce-name-button');
      element.addEventListener('role-select', (event) => event.preventDefault(), { once: true });
      name().focus();
      await press('Enter');
      expect(element.roleId).to.equal(undefined);
      await press('Enter');
      await until(() => focused() === fields(element)[0], 'the focus was lost');
      expect(title(element)).to.equal('What changed for Data scientist');
    });

    it('read a text before and after, with what differs marked in words too', async () => {
      const element = await show({ roleId: 'data-scientist' });
      expect(findAll(element, '.ce-wording')).to.deep.equal([]);
      const button = find(element, '.ce-read');
      button.focus();
      await press('Enter');
      await element.updateComplete;
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      const [before, now] = findAll(element, '.ce-wording').map(words);
      expect(before).to.contain('taken out: Uses data');
      expect(now).to.contain('put in: You keep your use of data');
      expect(find(element, 'del').textContent).to.contain('Uses data');
      await expect(element).to.be.accessible();
      await press('Enter');
      await element.updateComplete;
      expect(findAll(element, '.ce-wording')).to.deep.equal([]);
    });

    it('open all texts at once', async () => {
      const element = await show();
      find(element, '.ce-checkbox').focus();
      await press(' ');
      await element.updateComplete;
      expect(findAll(element, '.ce-wordings')).to.have.length(3);
      expect(findAll(element, '.ce-read')).to.deep.equal([]);
    });

    it('have more of a long list, and go on from the first that came', async () => {
      const data = await later();
      const before = {
        ...data,
        skills: data.skills!.map((skill) => ({ ...skill, name: `Once ${skill.id}` })),
      };
      const element = await show({ previousData: before });
      await until(() => entries(element, 'skills').length === 10, 'not ten');
      const more = find(element, '.ce-changes-skills + .ce-more');
      expect(words(more)).to.equal('Show 50 more');
      more.focus();
      await press('Enter');
      await until(() => entries(element, 'skills').length === 60, 'not sixty');
      await until(
        () => focused() === findAll(element, '.ce-changes-skills > li')[10],
        'the focus was lost',
      );
    });
  });

  it('links to the host’s pages where it says how', async () => {
    const element = await show({ roleHref: '/roles/{role}', skillHref: '/skills/{skill}' });
    const links = findAll(element, '.ce-changes-frame a').map((link) => link.getAttribute('href'));
    expect(links).to.include.members(['/roles/data-ethicist', '/skills/data-science-innovation']);
    expect(findAll(element, '.ce-name-button')).to.deep.equal([]);
  });

  describe('takes the earlier edition', () => {
    it('from an address', async () => {
      const data = await later();
      recordRequests(() => json(earlierEdition(data)));
      const element = await mount<FrameworkChanges>(
        html`<framework-changes root=${root} .data=${data} previous-src=${freshAddress()}></framework-changes>`,
      );
      await until(() => findAll(element, '.ce-changes-needs').length, 'nothing was compared');
      expect(status(element)).to.equal('15 changes');
    });

    it('from a framework that is named, and not from the one that encloses it', async () => {
      const data = await later();
      const place = await fixture(html`<div>
        <capability-framework id="earlier" .data=${earlierEdition(data)}></capability-framework>
        <capability-framework .data=${data}>
          <framework-changes root=${root}></framework-changes>
        </capability-framework>
      </div>`);
      const element = await settled(place.querySelector('framework-changes')!);
      expect(headings(element)).to.deep.equal(['The publisher’s own history']);
      element.previousFramework = 'earlier';
      await until(() => findAll(element, '.ce-changes-needs').length, 'nothing was compared');
    });

    it('and says why it is not there; the history stands', async () => {
      recordRequests(() => new Response('', { status: 404 }));
      const element = await mount<FrameworkChanges>(
        html`<framework-changes root=${root} .data=${await later()} previous-src=${freshAddress()}></framework-changes>`,
      );
      await until(() => findAll(element, '.ce-failed').length, 'no failure was told');
      expect(said(element)).to.contain('could not be loaded');
      expect(headings(element)).to.deep.equal(['The publisher’s own history']);
      await expect(element).to.be.accessible();
    });
  });

  if (!isWebKit)
    it('needs no scrolling sideways at 320 px', async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await show({ wordings: true });
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      await expect(element).to.be.accessible();
      await setViewport({ width: 1280, height: 800 });
    });
});
