import { expect, fixture } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import { RoleLevelSelectEvent, SkillSelectEvent } from '../../events.js';
import { accessibilityTree, inForcedColours, withRole } from '../../testing/chromium.js';
import { DATA_SCIENTIST } from '../../testing/datasets.js';
import { isChromium } from '../../testing/engines.js';
import { largeFramework } from '../../testing/large-framework.js';
import {
  container,
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
import type { Root } from '../../testing/roots.js';
import './define.js';
import type { SkillMatrix } from './skill-matrix.js';

const OPERATIONAL_DELIVERY = '/src/testing/sketches/operational-delivery.json';

const dataScientist = (root: Root, content: Partial<SkillMatrix> = {}) =>
  mount<SkillMatrix>(
    html`<skill-matrix
      root=${root}
      src=${DATA_SCIENTIST}
      .roleLevelId=${content.roleLevelId}
      .compareWith=${content.compareWith}
      .filter=${content.filter ?? ''}
    ></skill-matrix>`,
  );

const press = (key: string) => sendKeys({ press: key });
const rowNames = (matrix: SkillMatrix) =>
  findAll(matrix, '.ce-body [data-row] .ce-name, .ce-body [data-row] .ce-link').map(words);
const cells = (matrix: SkillMatrix, row: number) =>
  findAll(matrix, `[data-row="${row}"] .ce-cell`).map(words);
const panel = (matrix: SkillMatrix) => find(matrix, '.ce-panel');
const isOpen = (matrix: SkillMatrix) => panel(matrix).matches(':popover-open');

/** A control above the table, by its label. */
function control(matrix: SkillMatrix, label: string): HTMLInputElement | HTMLSelectElement {
  const field = findAll(matrix, '.ce-field').find((one) => words(one).startsWith(label));
  if (!field) throw new Error(`There is no control "${label}".`);
  return field.querySelector<HTMLInputElement | HTMLSelectElement>('.ce-input')!;
}

const button = (matrix: SkillMatrix, label: string) =>
  findAll<HTMLButtonElement>(matrix, 'button').find((one) => words(one) === label)!;

async function choose(matrix: SkillMatrix, label: string, value: string): Promise<void> {
  const select = control(matrix, label);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await matrix.updateComplete;
}

async function type(matrix: SkillMatrix, text: string): Promise<void> {
  control(matrix, 'Filter').focus();
  await sendKeys({ type: text });
  await matrix.updateComplete;
}

inBothRoots((root) => {
  describe('the table', () => {
    it('says what each role level needs, in words first', async () => {
      const matrix = await dataScientist(root);
      expect(findAll(matrix, '.ce-column .ce-heading').map(words)).to.deep.equal([
        'Trainee Data Scientist',
        'Junior Data Scientist',
        'Data Scientist',
        'Senior Data Scientist',
        'Head of Data Science',
      ]);
      expect(cells(matrix, 6)).to.deep.equal([
        'Awareness (1 of 4) A',
        'Awareness (1 of 4) A',
        'Working (2 of 4) W',
        'Practitioner (3 of 4) P',
        'Working (2 of 4) W',
      ]);
      expect(cells(matrix, 7)).to.deep.equal(Array(5).fill('Needed'));
      expect(findAll(matrix, '.ce-group-name').map(words)).to.deep.equal([
        'Technical Capabilities',
        'Core Competencies',
      ]);
    });

    it('has a caption, scopes, and a named region that can be focused', async () => {
      const matrix = await dataScientist(root);
      const region = find(matrix, '.ce-scroll');
      expect(region.tabIndex).to.equal(0);
      const about = 'Capabilities needed at each role level';
      expect(region.ariaLabel).to.equal(about);
      expect(words(find<HTMLTableElement>(matrix, 'table').caption!)).to.equal(about);
      expect(words(find(matrix, 'h2'))).to.equal(about);
      expect(findAll(matrix, 'th').every((th) => th.hasAttribute('scope'))).to.equal(true);
      expect(findAll(matrix, '.ce-bar').every((bar) => bar.ariaHidden === 'true')).to.equal(true);
    });

    it('leaves out a level that has no skills of its own, and says so', async () => {
      const matrix = await dataScientist(root);
      expect(words(find(matrix, '.ce-key'))).to.contain(
        'Lead (Only in larger projects) has no column',
      );
    });

    it('highlights the difference of one column from another', async () => {
      const matrix = await dataScientist(root, {
        roleLevelId: 'head-of-data-science',
        compareWith: 'senior-data-scientist',
      });
      expect(cells(matrix, 0).at(-1)).to.equal('Expert (4 of 4) E ↑ raised');
      expect(cells(matrix, 1).at(-1)).to.equal('Practitioner (3 of 4) P ↓ lowered');
      expect(cells(matrix, 7).at(-1)).to.equal('Needed = kept');
      expect(cells(matrix, 0)[0]).to.equal('Awareness (1 of 4) A');
      expect(words(find(matrix, '.ce-caption-note'))).to.equal(
        'Head of Data Science compared with Senior Data Scientist: ↑ 2 raised, ↓ 5 lowered, = 6 kept',
      );
      expect(findAll(matrix, '.ce-studied').length).to.equal(14);
    });

    it('swaps rows and columns', async () => {
      const matrix = await dataScientist(root);
      button(matrix, 'Swap rows and columns').click();
      await matrix.updateComplete;
      expect(rowNames(matrix)[0]).to.equal('Trainee Data Scientist');
      expect(findAll(matrix, '.ce-column .ce-heading').length).to.equal(13);
      expect(findAll(matrix, '.ce-span').map(words)).to.deep.equal([
        'Technical Capabilities',
        'Core Competencies',
      ]);
    });

    it('shows grades, levels or profiles of a framework without roles', async () => {
      const matrix = await mount<SkillMatrix>(
        html`<skill-matrix root=${root} src=${OPERATIONAL_DELIVERY}></skill-matrix>`,
      );
      expect(findAll(matrix, '.ce-column .ce-heading').map(words)).to.deep.equal([
        'SCS1',
        'SCS2',
        'SCS3',
      ]);
      const row = rowNames(matrix).indexOf('Learning agility');
      expect(cells(matrix, row)[0]).to.equal('Working (2 of 4) W at least');
      await choose(matrix, 'Show', 'levels');
      expect(cells(matrix, row)).to.deep.equal(['Not applicable', '', 'SCS1, SCS2', '']);
      await choose(matrix, 'Show', 'profiles');
      expect(findAll(matrix, '.ce-column .ce-heading').length).to.equal(1);
    });
  });

  describe('the controls', () => {
    it('filter while one types, say how many rows are left, and give them back', async () => {
      const matrix = await dataScientist(root);
      await type(matrix, 'DÁTA sci');
      expect(rowNames(matrix)).to.deep.equal([
        'Developing data science capability',
        'Data Science Innovation',
      ]);
      const status = find(matrix, '[role="status"]');
      expect(words(status)).to.equal('2 of 13 shown');
      button(matrix, 'Clear filters').click();
      await matrix.updateComplete;
      expect(rowNames(matrix).length).to.equal(13);
      expect(control(matrix, 'Filter').value).to.equal('');
      expect(words(status)).to.equal('');
    });

    it('say when nothing is left, with a way back', async () => {
      const matrix = await dataScientist(root, { filter: 'no such thing' });
      expect(findAll(matrix, 'table').length).to.equal(0);
      expect(said(matrix)).to.contain('No capabilities match.');
      button(matrix, 'Clear filters').click();
      await matrix.updateComplete;
      expect(rowNames(matrix).length).to.equal(13);
    });

    it('filter by type and by level', async () => {
      const matrix = await dataScientist(root);
      await choose(matrix, 'Type', 'core-competencies');
      expect(rowNames(matrix).length).to.equal(6);
      await choose(matrix, 'Level', 'expert');
      expect(said(matrix)).to.contain('No capabilities match.');
      await choose(matrix, 'Type', '');
      expect(rowNames(matrix).length).to.equal(6);
    });

    it('sort by a column, the highest level first, and back', async () => {
      const matrix = await dataScientist(root);
      const sort = find(matrix, '[data-column="4"] .ce-sort');
      const state = () => find(matrix, '[data-column="4"]').ariaSort;
      const third = () => rowNames(matrix)[1];
      sort.click();
      await matrix.updateComplete;
      expect([state(), third()]).to.deep.equal(['descending', 'Domain Expertise']);
      sort.click();
      await matrix.updateComplete;
      expect([state(), rowNames(matrix)[0]]).to.deep.equal(['ascending', 'Programming and build']);
      sort.click();
      await matrix.updateComplete;
      expect([state(), third()]).to.deep.equal(['none', 'Data Science Innovation']);
    });

    it('highlight and compare, and let the page prevent it', async () => {
      const matrix = await dataScientist(root);
      await choose(matrix, 'Highlight', 'data-scientist');
      await choose(matrix, 'Compare with', 'junior-data-scientist');
      expect(cells(matrix, 0)[2]).to.contain('↑ raised');
      matrix.addEventListener('role-level-select', (event) => event.preventDefault(), {
        once: true,
      });
      await choose(matrix, 'Highlight', 'trainee-data-scientist');
      expect(matrix.roleLevelId).to.equal('data-scientist');
      expect(control(matrix, 'Highlight').value).to.equal('data-scientist');
    });

    it('are chosen by show', async () => {
      const matrix = await mount<SkillMatrix>(
        html`<skill-matrix root=${root} src=${DATA_SCIENTIST} show="filter"></skill-matrix>`,
      );
      expect(findAll(matrix, 'input').length).to.equal(1);
      expect(findAll(matrix, 'select, .ce-actions button, .ce-sort, .ce-footer').length).to.equal(
        0,
      );
    });
  });

  describe('what a cell means', () => {
    const cell = (matrix: SkillMatrix) => find(matrix, '[data-row="1"] .ce-cell-button');

    it('opens beside it, takes the focus, and is told to the page', async () => {
      const matrix = await dataScientist(root);
      const heard: SkillSelectEvent[] = [];
      const listen = (event: Event) => event instanceof SkillSelectEvent && heard.push(event);
      document.addEventListener('skill-select', listen, { once: true });
      cell(matrix).click();
      await until(() => isOpen(matrix), 'The panel never opened');
      expect(focused()).to.equal(panel(matrix));
      expect(words(panel(matrix))).to.match(
        /^Data Science Innovation Trainee Data Scientist Close/,
      );
      expect(words(panel(matrix)))
        .to.contain('At this level')
        .and.to.contain('Awareness in general');
      expect(panel(matrix).getAttribute('role')).to.equal('dialog');
      await until(() => heard.length, 'The page never heard of it');
      expect([heard[0]!.skillId, heard[0]!.masteryId]).to.deep.equal([
        'data-science-innovation',
        'awareness',
      ]);
    });

    it('closes on Escape, and gives the focus back', async () => {
      const matrix = await dataScientist(root);
      cell(matrix).focus();
      await press('Enter');
      await until(() => isOpen(matrix), 'The panel never opened');
      await press('Escape');
      await until(() => !isOpen(matrix), 'The panel never closed');
      await until(() => focused() === cell(matrix), 'The focus never came back');
    });

    it('closes by its button, and gives the focus back', async () => {
      const matrix = await dataScientist(root);
      cell(matrix).click();
      await until(() => isOpen(matrix), 'The panel never opened');
      button(matrix, 'Close').click();
      await until(() => focused() === cell(matrix), 'The focus never came back');
      expect(isOpen(matrix)).to.equal(false);
    });

    it('says what a skill and a role level are, from their headings', async () => {
      const matrix = await dataScientist(root);
      find(matrix, '[data-row="0"] .ce-name-button').click();
      await until(() => isOpen(matrix), 'The panel never opened');
      expect(words(panel(matrix))).to.match(
        /^Developing data science capability Close You keep adding/,
      );
      find(matrix, '[data-column="0"] .ce-name-button').click();
      await until(
        () => words(panel(matrix)).startsWith('Trainee Data Scientist'),
        'It never changed',
      );
    });

    it('links to the pages of the host', async () => {
      const matrix = await mount<SkillMatrix>(
        html`<skill-matrix
          root=${root}
          src=${DATA_SCIENTIST}
          skill-href="/skills/{skill}"
          role-level-href="/roles/{role}#{level}"
        ></skill-matrix>`,
      );
      const href = (selector: string) => find(matrix, selector).getAttribute('href');
      expect(href('[data-row="1"] a')).to.equal('/skills/data-science-innovation');
      expect(href('[data-column="0"] a')).to.equal('/roles/data-scientist#trainee-data-scientist');
    });
  });

  describe('the keyboard', () => {
    it('reaches the table in one step, and moves in it by arrow keys', async () => {
      const matrix = await dataScientist(root);
      const stops = findAll(matrix, '.ce-stop');
      expect(stops.filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
      find(matrix, '.ce-scroll').focus();
      await press('Tab');
      expect(words(focused()!)).to.equal('Developing data science capability');
      await press('ArrowRight');
      await press('ArrowRight');
      expect(words(focused()!)).to.equal('Working (2 of 4) W');
      await press('ArrowDown');
      expect(focused()!.closest('tr')!.dataset.row).to.equal('1');
      await press('End');
      expect(words(focused()!)).to.equal('Practitioner (3 of 4) P');
      await press('Home');
      expect(words(focused()!)).to.equal('Data Science Innovation');
      expect(findAll(matrix, '.ce-stop[tabindex="0"]')).to.deep.equal([focused()]);
      await press('Tab');
      expect(find(matrix, '.ce-table').contains(focused())).to.equal(false);
    });

    it('steps over group headings, up to the headings of columns', async () => {
      const matrix = await dataScientist(root);
      find(matrix, '[data-row="7"] .ce-cell-button').focus();
      await press('ArrowUp');
      expect(focused()!.closest('tr')!.dataset.row).to.equal('6');
      find(matrix, '[data-row="0"] .ce-cell-button').focus();
      await press('ArrowUp');
      expect(focused()!.closest('th')!.dataset.column).to.equal('0');
    });

    it('still finds its way in when the row it was in is filtered away', async () => {
      const matrix = await dataScientist(root);
      find(matrix, '[data-row="7"] .ce-cell-button').focus();
      matrix.filter = 'domain';
      await matrix.updateComplete;
      expect(findAll(matrix, '.ce-stop[tabindex="0"]').length).to.equal(1);
    });

    it('goes the other way where one reads from right to left', async () => {
      const page = await fixture(
        html`<div dir="rtl"><skill-matrix root=${root} src=${DATA_SCIENTIST}></skill-matrix></div>`,
      );
      const matrix = await settled(page.querySelector('skill-matrix')!);
      find(matrix, '[data-row="6"] .ce-name').focus();
      await press('ArrowLeft');
      expect(words(focused()!)).to.equal('Awareness (1 of 4) A');
      await press('ArrowRight');
      expect(words(focused()!)).to.equal('Programming and build');
      const edge = (selector: string) => find(matrix, selector).getBoundingClientRect();
      expect(edge('.ce-corner').right).to.be.greaterThan(edge('[data-column="0"]').right);
    });

    it('never hides what has the focus under the headings', async () => {
      const page = await fixture(
        html`<div><skill-matrix root=${root} whole-framework .data=${largeFramework({ roles: 6, roleLevels: 24, skills: 60, families: 1, skillsOfRole: 40 })}></skill-matrix></div>`,
      );
      const matrix = await settled(page.querySelector('skill-matrix')!);
      const target = findAll(matrix, '[data-row="20"] .ce-cell-button')[3]!;
      const place = target.closest('td')!;
      const region = find(matrix, '.ce-scroll');
      await until(() => region.style.scrollPaddingInlineStart, 'The headings were never measured');
      // In the region's corner, where the headings lie over it.
      region.scrollTo(place.offsetLeft, place.offsetTop);
      target.focus();
      await new Promise(requestAnimationFrame);
      const covered = find(matrix, '.ce-corner').getBoundingClientRect();
      const { left, top } = focused()!.getBoundingClientRect();
      expect(left).to.be.at.least(covered.right - 1);
      expect(top).to.be.at.least(covered.bottom - 1);
    });
  });

  describe('copies', () => {
    it('are files with the rows that are shown, made only on request', async () => {
      const matrix = await dataScientist(root, {
        filter: 'programming',
        roleLevelId: 'senior-data-scientist',
        compareWith: 'data-scientist',
      });
      const blobs: Blob[] = [];
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        blobs.push(blob);
        return '#saved';
      };
      try {
        button(matrix, 'Download CSV').click();
      } finally {
        URL.createObjectURL = createObjectURL;
      }
      const bytes = new Uint8Array(await blobs[0]!.arrayBuffer());
      expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      expect(await blobs[0]!.text()).to.equal(
        ',Capability,Trainee Data Scientist,Junior Data Scientist,Data Scientist,Senior Data Scientist,Head of Data Science\r\n' +
          'Technical Capabilities,Programming and build,Awareness,Awareness,Working,Practitioner (raised),Working\r\n',
      );
    });

    it('say when they are made, or why not', async () => {
      const matrix = await dataScientist(root);
      const { clipboard } = navigator;
      const copyWith = async (writeText: () => Promise<void>) => {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
        button(matrix, 'Copy').click();
        await new Promise((resolve) => setTimeout(resolve));
        await matrix.updateComplete;
        return words(find(matrix, '[role="status"]'));
      };
      expect(await copyWith(() => Promise.resolve())).to.equal('The table is copied.');
      expect(await copyWith(() => Promise.reject(new Error('no')))).to.contain(
        'did not let this page copy',
      );
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });
  });

  it('speaks Welsh where the page does', async () => {
    const page = await fixture(
      html`<div lang="cy"><skill-matrix root=${root} src=${OPERATIONAL_DELIVERY} filter="a"></skill-matrix></div>`,
    );
    const matrix = await settled(page.querySelector('skill-matrix')!);
    expect(words(find(matrix, '.ce-caption'))).to.match(/^Sgiliau a ddisgwylir ar bob gradd/);
    expect(words(find(matrix, '.ce-actions'))).to.contain('Lawrlwytho CSV');
  });

  it('opens a large framework on few columns, with all of them one step away', async () => {
    const matrix = await mount<SkillMatrix>(
      html`<skill-matrix root=${root} .data=${largeFramework()}></skill-matrix>`,
    );
    expect(findAll(matrix, '.ce-column .ce-heading').length).to.be.within(1, 12);
    await choose(matrix, 'Show', 'roles');
    expect(findAll(matrix, '.ce-column .ce-heading').length).to.equal(201);
    const filled = findAll(matrix, '[data-row="5"] .ce-cell-button');
    // It stands after empty cells that are merged.
    const last = filled.at(-1)!;
    const cell = last.closest('td')!;
    last.click();
    await until(() => isOpen(matrix), 'The panel never opened');
    expect(words(panel(matrix))).to.contain(cell.dataset.label!);
  });

  for (const state of ['', 'filter=nothing', 'opened']) {
    it(`has nothing that axe finds wrong: ${state || 'as it opens'}`, async () => {
      const matrix = await dataScientist(root, {
        roleLevelId: 'senior-data-scientist',
        compareWith: 'data-scientist',
        filter: state.startsWith('filter') ? 'no such thing' : '',
      });
      if (state === 'opened') {
        find(matrix, '.ce-cell-button').click();
        await until(() => isOpen(matrix), 'The panel never opened');
      }
      await expect(matrix).to.be.accessible();
    });
  }

  it('says what was asked for and is not there', async () => {
    const matrix = await mount<SkillMatrix>(
      html`<skill-matrix root=${root} src=${DATA_SCIENTIST} role-id="pilot"></skill-matrix>`,
    );
    expect(said(matrix)).to.contain('There is no role “pilot”');
  });

  describe('on a narrow screen', () => {
    const narrow = (content: TemplateResult) =>
      fixture(html`<div class="narrow-test">${content}</div>`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.narrow-test { width: 320px }');

    before(() => document.adoptedStyleSheets.push(sheet));
    after(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    });

    it('is one block per skill with the names of columns, and fits', async () => {
      const page = await narrow(
        html`<skill-matrix root=${root} src=${DATA_SCIENTIST} role-level-id="senior-data-scientist" compare-with="data-scientist"></skill-matrix>`,
      );
      const matrix = await settled(page.querySelector('skill-matrix')!);
      const row = find(matrix, '[data-row="0"]');
      expect(getComputedStyle(row).display).to.equal('block');
      const cell = find(matrix, '[data-row="0"] .ce-cell');
      // Firefox gives the content as it is written, the others as it is shown.
      expect(getComputedStyle(cell, '::before').content).to.be.oneOf([
        'attr(data-label)',
        '"Trainee Data Scientist"',
      ]);
      expect(cell.dataset.label).to.equal('Trainee Data Scientist');
      expect(container(matrix).scrollWidth).to.be.at.most(320);
      expect(find(matrix, '.ce-scroll').scrollWidth).to.be.at.most(320);
      const roles = [...container(matrix).querySelectorAll('table, tr, td, th')].map((one) =>
        one.getAttribute('role'),
      );
      expect(roles.every(Boolean)).to.equal(true);
    });

    it('is entered by the keyboard where one can see it', async () => {
      const page = await narrow(
        html`<skill-matrix root=${root} src=${DATA_SCIENTIST}></skill-matrix>`,
      );
      const matrix = await settled(page.querySelector('skill-matrix')!);
      find(matrix, '.ce-scroll').focus();
      await press('Tab');
      expect(words(focused()!)).to.equal('Developing data science capability');
      await press('ArrowUp');
      expect(find(matrix, '.ce-body').contains(focused())).to.equal(true);
    });

    it('moves by arrow keys from line to line', async () => {
      const page = await narrow(
        html`<skill-matrix root=${root} src=${DATA_SCIENTIST}></skill-matrix>`,
      );
      const matrix = await settled(page.querySelector('skill-matrix')!);
      find(matrix, '[data-row="0"] .ce-name').focus();
      await press('ArrowDown');
      await press('ArrowDown');
      expect(words(focused()!)).to.contain('Working');
      expect(focused()!.closest('tr')!.dataset.row).to.equal('0');
    });
  });

  if (isChromium) {
    it('is a table for those who hear the page, wide and narrow', async () => {
      const snapshot = async () =>
        withRole(await accessibilityTree(), 'row').map(({ children = [] }) =>
          children.map(({ role, name }) => `${role}: ${name?.replace(/\s+/g, ' ').trim()}`),
        );
      await dataScientist(root, {
        roleLevelId: 'senior-data-scientist',
        compareWith: 'data-scientist',
      });
      const wide = await snapshot();
      expect(wide[0]).to.deep.equal([
        'columnheader: Capability',
        'columnheader: Trainee Data Scientist',
        'columnheader: Junior Data Scientist',
        'columnheader: compared with Data Scientist',
        'columnheader: Senior Data Scientist',
        'columnheader: Head of Data Science',
      ]);
      expect(wide[1]).to.deep.equal(['rowheader: Technical Capabilities']);
      expect(wide[8]).to.deep.equal([
        'rowheader: Programming and build',
        'cell: Awareness (1 of 4)',
        'cell: Awareness (1 of 4)',
        'cell: Working (2 of 4)',
        'cell: Practitioner (3 of 4) raised',
        'cell: Working (2 of 4)',
      ]);
      await setViewport({ width: 320, height: 800 });
      const stacked = await snapshot();
      await setViewport({ width: 800, height: 600 });
      expect(stacked[8]![0]).to.equal('rowheader: Programming and build');
      expect(stacked[8]!.length).to.equal(6);
      expect(stacked[8]![4]).to.contain('Practitioner (3 of 4) raised');
    });
  }

  if (isChromium) {
    it('prints everything, without the tools', async () => {
      const matrix = await dataScientist(root);
      await emulateMedia({ media: 'print' });
      const { display } = getComputedStyle(find(matrix, '.ce-tools'));
      const { maxHeight, overflow } = getComputedStyle(find(matrix, '.ce-scroll'));
      await emulateMedia({ media: 'screen' });
      expect([display, maxHeight, overflow]).to.deep.equal(['none', 'none', 'visible']);
    });
  }

  if (isChromium) {
    it('keeps bars and the highlighted column visible in forced colours', async () => {
      const matrix = await dataScientist(root, { roleLevelId: 'senior-data-scientist' });
      await inForcedColours(() => {
        const style = (selector: string) => getComputedStyle(find(matrix, selector));
        const empty = style('.ce-segment:not(.ce-on)').backgroundColor;
        expect(style('.ce-on').backgroundColor).not.to.equal(empty);
        expect(style('.ce-cell.ce-studied').borderInlineStartStyle).to.equal('solid');
      });
    });
  }
});

it('tells the page which role level was highlighted', async () => {
  const matrix = await dataScientist('shadow');
  const heard: RoleLevelSelectEvent[] = [];
  const listen = (event: Event) => event instanceof RoleLevelSelectEvent && heard.push(event);
  document.addEventListener('role-level-select', listen, { once: true });
  await choose(matrix, 'Highlight', 'data-scientist');
  expect(heard[0]?.roleLevelId).to.equal('data-scientist');
});
