import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { DATA_SCIENTIST, datasetAt, GOVERNMENT } from '../../testing/datasets.js';
import { isChromium } from '../../testing/engines.js';
import { isWebKit } from '../../testing/engines.js';
import { press, tabTo } from '../../testing/keys.js';
import {
  find,
  findAll,
  focused,
  inBothRoots,
  mount,
  said,
  until,
  words,
} from '../../testing/roots.js';
import { freshAddress, recordRequests } from '../../testing/network.js';
import { recordWarnings } from '../../testing/warnings.js';
import './define.js';
import type { RoleCompare } from './role-compare.js';

const columns = (element: RoleCompare) => findAll(element, '.ce-column .ce-heading').map(words);
const caption = (element: RoleCompare) => words(find(element, '.ce-caption-name'));
const notes = (element: RoleCompare) => findAll(element, '.ce-caption-note').map(words);
const row = (element: RoleCompare, skill: string) =>
  findAll(element, '.ce-row').find((found) => words(found).startsWith(skill))!;
const lists = (element: RoleCompare) => findAll<HTMLSelectElement>(element, 'select');
const field = (element: RoleCompare, name: string) =>
  findAll(element, '.ce-field')
    .find((found) => words(found).startsWith(name))!
    .querySelector('select')!;

inBothRoots((root) => {
  const show = async (ids: string, address = DATA_SCIENTIST, more: Partial<RoleCompare> = {}) => {
    const element = await mount<RoleCompare>(
      html`<role-compare root=${root} role-level-ids=${ids} .data=${await datasetAt(address)}></role-compare>`,
    );
    Object.assign(element, more);
    await element.updateComplete;
    return element;
  };
  const choose = async (element: RoleCompare, list: HTMLSelectElement, value: string) => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  };

  describe('shows', () => {
    it('two role levels, and what changes from one to the other', async () => {
      const element = await show('data-scientist senior-data-scientist');
      expect(caption(element)).to.equal('Senior Data Scientist compared with Data Scientist');
      expect(notes(element)).to.deep.equal(['↑ 5 raised, = 8 kept']);
      expect(columns(element)).to.deep.equal(['Data Scientist', 'Senior Data Scientist']);
      expect(words(row(element, 'Data Science Innovation'))).to.equal(
        'Data Science Innovation Practitioner (3 of 4) Expert (4 of 4) ↑ raised',
      );
      expect(words(row(element, 'Delivering at Pace'))).to.equal(
        'Delivering at Pace Needed Needed = kept',
      );
      await expect(element).to.be.accessible();
    });

    it('senior roles without levels beside role levels', async () => {
      const ids = 'chief-technology-officer chief-data-officer lead-developer';
      const element = await show(ids, GOVERNMENT);
      expect(columns(element)).to.deep.equal([
        'Chief technology officer',
        'Chief data officer',
        'Lead developer',
      ]);
      expect(notes(element)[1]).to.equal('Lead developer: + 10 added, − 6 dropped');
      expect(findAll(element, '.ce-group-name').map(words)).to.deep.equal([
        'Digital and data skills',
        'Senior leadership skills',
      ]);
      await expect(element).to.be.accessible();
    });

    it('that a level is only named, and does not compare it', async () => {
      const element = await show('data-scientist lead');
      expect(notes(element)[0]).to.contain(
        'Of Lead, the source states only the capabilities that every level of the role needs',
      );
      expect(findAll(element, '.ce-change')).to.deep.equal([]);
      expect(words(row(element, 'Domain Expertise'))).to.contain('not stated');
    });

    it('which ids there are, where one is unknown', async () => {
      const element = await show('data-scientist senior-date-scientist');
      expect(said(element)).to.contain('There is no role level “senior-date-scientist”');
      expect(said(element)).to.contain('trainee-data-scientist, junior-data-scientist');
    });

    it('only the parts that were chosen', async () => {
      const element = await show('data-scientist senior-data-scientist');
      element.show = ['totals'];
      await element.updateComplete;
      expect(lists(element)).to.deep.equal([]);
      expect(findAll(element, '.ce-footer, .ce-facts, .ce-notice')).to.deep.equal([]);
      expect(notes(element)).to.have.length(1);
    });

    it('Welsh to readers of Welsh', async () => {
      const element = await show('data-scientist senior-data-scientist');
      element.lang = 'cy';
      await element.updateComplete;
      await element.updateComplete;
      expect(said(element)).to.contain('o’i gymharu â');
      expect(said(element)).to.contain('↑ codwyd');
    });
  });

  describe('lets the reader, with the keyboard alone,', () => {
    it('add, replace and remove a column, and tells the page', async () => {
      const element = await show('data-scientist senior-data-scientist');
      const told: string[] = [];
      element.addEventListener('comparison-change', ({ roleLevelIds, baseId }) =>
        told.push(`${roleLevelIds.join(' ')} / ${baseId}`),
      );
      await choose(element, field(element, 'Add another'), 'junior-data-scientist');
      expect(columns(element)[2]).to.equal('Junior Data Scientist');
      expect(caption(element)).to.equal(
        'Senior Data Scientist, Junior Data Scientist compared with Data Scientist',
      );
      expect(lists(element)[2]!.value).to.equal('junior-data-scientist');
      await choose(element, lists(element)[2]!, 'trainee-data-scientist');
      expect(columns(element)[2]).to.equal('Trainee Data Scientist');
      await choose(element, lists(element)[0]!, '');
      expect(columns(element)).to.deep.equal(['Senior Data Scientist', 'Trainee Data Scientist']);
      expect(lists(element)[0]!.value).to.equal('senior-data-scientist');
      expect(lists(element)[0]!.querySelector('option[value=""]')).to.equal(null);
      expect(told).to.deep.equal([
        'data-scientist senior-data-scientist junior-data-scientist / data-scientist',
        'data-scientist senior-data-scientist trainee-data-scientist / data-scientist',
        'senior-data-scientist trainee-data-scientist / undefined',
      ]);
    });

    it('turn the comparison round', async () => {
      const element = await show('data-scientist senior-data-scientist');
      await choose(element, field(element, 'Compare with'), 'senior-data-scientist');
      expect(caption(element)).to.equal('Data Scientist compared with Senior Data Scientist');
      expect(notes(element)).to.deep.equal(['↓ 5 lowered, = 8 kept']);
    });

    // Other engines open a list of their own at an arrow key.
    if (isChromium)
      it('choose with arrow keys, and go on from the same list', async () => {
        const element = await show('data-scientist senior-data-scientist');
        const list = field(element, 'Add another');
        list.focus();
        await press('ArrowDown');
        await press('ArrowDown');
        await element.updateComplete;
        expect(columns(element)[2]).to.equal('Junior Data Scientist');
        expect(words(find(element, '[role=status]'))).to.match(
          /^Senior Data Scientist, Junior Data Scientist compared with Data Scientist\. Senior Data Scientist: ↑ 5 raised/,
        );
        expect(focused()).to.equal(list);
        await press('Home');
        await element.updateComplete;
        expect(columns(element)).to.have.length(2);
        expect(focused()).to.equal(list);
      });

    it('keep to the differences', async () => {
      const element = await show('data-scientist senior-data-scientist');
      find(element, '.ce-checkbox').focus();
      await press(' ');
      await element.updateComplete;
      expect(findAll(element, '.ce-change').map(words)).to.deep.equal(Array(5).fill('↑ raised'));
      expect(words(find(element, '[role=status]'))).to.equal('5 of 13 differ');
    });

    it('read what a skill means at each of the levels, and what each role level does', async () => {
      const element = await show('data-scientist senior-data-scientist');
      const opened: string[] = [];
      element.addEventListener('skill-select', ({ skillId }) => opened.push(skillId));
      const opener = find(element, '.ce-skill-opener');
      opener.focus();
      await press('Enter');
      await element.updateComplete;
      expect(opener.getAttribute('aria-expanded')).to.equal('true');
      expect(getComputedStyle(find(element, '.ce-meant-row')).display).not.to.equal('none');
      expect(opened).to.have.length(1);
      const about = find(element, '.ce-abouts');
      expect(getComputedStyle(about).display).to.equal('none');
      find(element, '.ce-caption .ce-link-button').focus();
      await press('Enter');
      await element.updateComplete;
      expect(getComputedStyle(about).display).to.equal('grid');
      expect(findAll(element, '.ce-compared-name').map(words)).to.deep.equal(columns(element));
      await expect(element).to.be.accessible();
    });

    // WebKit's driver cannot change the size of the window.
    if (!isWebKit)
      it('reach every row of a table that scrolls, never under its headings', async () => {
        await setViewport({ width: 720, height: 700 });
        const ids = 'data-scientist data-analyst developer chief-data-officer';
        const element = await show(ids, GOVERNMENT, { roleLevelHref: '#{level}' });
        const region = find(element, '.ce-scroll');
        expect(region.tabIndex).to.equal(0);
        expect(region.getAttribute('aria-label')).to.equal(caption(element));
        region.scrollLeft = 1000;
        region.focus();
        await tabTo(() => focused()?.textContent === 'Data scientist');
        const { right } = find(element, '.ce-corner').getBoundingClientRect();
        expect(focused()!.getBoundingClientRect().left).to.be.at.least(right - 1);
        await setViewport({ width: 1280, height: 800 });
      });
  });

  it('links to the host’s pages, and to the comparison itself, only where it says how', async () => {
    const element = await show('data-scientist senior-data-scientist');
    expect(findAll(element, '.ce-share, .ce-head a')).to.deep.equal([]);
    element.comparisonHref = '?compare={levels}&with={base}';
    element.roleLevelHref = '/roles/{role}#{level}';
    element.skillHref = '/skills/{skill}';
    await element.updateComplete;
    expect(find(element, '.ce-share a').getAttribute('href')).to.equal(
      '?compare=data-scientist%20senior-data-scientist&with=data-scientist',
    );
    expect(find(element, '.ce-head a').getAttribute('href')).to.equal(
      '/roles/data-scientist#data-scientist',
    );
    expect(findAll(element, '.ce-row-head a')).to.have.length(13);
    find(element, '.ce-share button').focus();
    await press('Enter');
    // Whether a page may copy is the browser’s to say.
    const status = find(element, '[role=status]');
    await until(() => /is copied|did not let/.test(words(status)), 'Copying said nothing');
    await expect(element).to.be.accessible();
  });

  describe('of two frameworks', () => {
    const showTwo = async (more: Partial<RoleCompare> = {}) =>
      show('data-scientist other:data-scientist', GOVERNMENT, {
        otherData: await datasetAt(DATA_SCIENTIST),
        ...more,
      });

    it('says of each column whose it is, and of each skill how it is known to be the same', async () => {
      const element = await showTwo();
      expect(findAll(element, '.ce-column').slice(1).map(words)).to.deep.equal([
        'Data scientist Government Digital and Data Profession Capability Framework, Downloaded 25 September 2025, live basis of the comparison',
        'Data Scientist Data Scientist, 4 March 2017, draft',
      ]);
      expect(notes(element)).to.deep.equal(['+ 11 added, − 6 dropped, = 2 in both']);
      expect(words(row(element, 'Data science innovation'))).to.equal(
        'Data science innovation same name Practitioner (3 of 4) Practitioner (3 of 4) = in both',
      );
      expect(said(element)).to.contain('none is called raised or lowered');
      expect(findAll(element, '.ce-footer')).to.have.length(2);
      expect(findAll(element, '.ce-compare-facts').map(words)[1]).to.contain('4 March 2017, draft');
      await expect(element).to.be.accessible();
    });

    it('lets choose of both, and the link to the comparison names both', async () => {
      const element = await showTwo({ comparisonHref: '?compare={levels}' });
      const groups = [...field(element, 'Add another').querySelectorAll('optgroup')];
      expect(groups.at(-1)!.label).to.equal('Data Scientist: Data Scientist');
      await choose(element, field(element, 'Add another'), 'other:head-of-data-science');
      expect(columns(element)[2]).to.equal('Head of Data Science');
      expect(find(element, '.ce-share a').getAttribute('href')).to.equal(
        '?compare=data-scientist%20other%3Adata-scientist%20other%3Ahead-of-data-science',
      );
    });

    it('tells what a skill means in both', async () => {
      const element = await showTwo();
      const told: string[] = [];
      element.addEventListener('skill-select', ({ skillId }) => told.push(skillId));
      row(element, 'Data science innovation').querySelector('button')!.click();
      row(element, 'Domain Expertise').querySelector('button')!.click();
      await element.updateComplete;
      expect(told).to.deep.equal(['data-science-innovation', 'other:domain-expertise']);
      const meant = findAll(element, '.ce-meant-row:not(.ce-closed)');
      expect(meant[0]!.querySelectorAll('.ce-meant')).to.have.length(2);
      expect(meant[1]!.querySelectorAll('.ce-meant')).to.have.length(1);
      await expect(element).to.be.accessible();
    });

    it('waits for the other only where it is asked for, and says why it is not there', async () => {
      recordRequests(() => new Response('', { status: 404 }));
      recordWarnings();
      const element = await show('data-scientist senior-data-scientist', DATA_SCIENTIST, {
        otherSrc: freshAddress(),
      });
      expect(columns(element)).to.have.length(2);
      element.roleLevelIds = ['data-scientist', 'other:data-scientist'];
      await until(() => findAll(element, '.ce-failed').length, 'no failure was told');
      expect(columns(element)[0]).to.equal('Data Scientist');
    });
  });

  if (!isWebKit)
    it('stands one skill after another at 320 px, and does not scroll sideways', async () => {
      await setViewport({ width: 320, height: 640 });
      const ids = 'data-scientist data-analyst developer chief-data-officer';
      const element = await show(ids, GOVERNMENT);
      const region = find(element, '.ce-scroll');
      expect(region.scrollWidth).to.equal(region.clientWidth);
      const cell = find(element, '.ce-compared');
      expect(cell.dataset.label).to.equal('Data scientist');
      // Engines differ in whether they give the attribute or what it holds.
      expect(getComputedStyle(cell, '::before').content).to.match(
        /Data scientist|attr\(data-label\)/,
      );
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      await expect(element).to.be.accessible();
      await setViewport({ width: 1280, height: 800 });
    });
});
