import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { DATA_SCIENTIST, datasetAt, GOVERNMENT, tiny } from '../../testing/datasets.js';
import { isWebKit } from '../../testing/engines.js';
import { press } from '../../testing/keys.js';
import { richFramework } from '../../testing/rich-framework.js';
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
import './define.js';
import type { LearningPath } from './learning-path.js';

const LEARNING = '/src/testing/sketches/data-science-learning.json';
const DELIVERY = '/data/operational-delivery.json';

const title = (element: LearningPath) => words(find(element, '.ce-title'));
const status = (element: LearningPath) => words(find(element, '[role=status]'));
const names = (element: LearningPath) => findAll(element, '.ce-learn-name').map(words);
const line = (element: LearningPath, name: string) =>
  words(findAll(element, '.ce-learn').find((one) => words(one).startsWith(name))!);
const field = (element: LearningPath, name: string) =>
  findAll(element, '.ce-field')
    .find((found) => words(found).startsWith(name))!
    .querySelector('select')!;

inBothRoots((root) => {
  const show = async (address: string, attributes: Partial<LearningPath> = {}) => {
    const data = await datasetAt(address);
    const element = await mount<LearningPath>(
      html`<learning-path root=${root} .data=${data}></learning-path>`,
    );
    Object.assign(element, attributes);
    await element.updateComplete;
    return element;
  };
  const choose = async (element: LearningPath, name: string, value: string) => {
    const list = field(element, name);
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  };

  describe('shows', () => {
    it('what to learn for the next role level, what teaches it, and where nothing does', async () => {
      const element = await show(DATA_SCIENTIST);
      expect(title(element)).to.equal('Trainee Data Scientist to Junior Data Scientist');
      expect(status(element)).to.equal('6 capabilities to learn. Learning is listed for 1 of 6.');
      expect(said(element)).to.contain('From Trainee Data Scientist: ↑ 6 raised, = 7 kept');
      expect(line(element, 'Domain Expertise')).to.match(
        /^Domain Expertise Working \(2 of 4\) ↑ raised from Awareness For any level National Statistician’s Data Ethics Committee community inferred by us/,
      );
      expect(line(element, 'Data Science Innovation')).to.contain('No learning is listed.');
      expect(words(find(element, '.ce-facts'))).to.contain('4 March 2017, draft');
      expect(findAll(element, '[style], style')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('what to learn on the way to a senior role, where a dataset lists no learning', async () => {
      const element = await show(GOVERNMENT, { roleLevelId: 'principal-technical-architect' });
      expect(title(element)).to.equal('Principal technical architect to Chief technology officer');
      expect(status(element)).to.match(/^6 skills to learn\. This dataset lists no learning/);
      expect(line(element, 'Technology architecture')).to.match(/Needed \+ added/);
      expect(said(element)).not.to.contain('No learning is listed.');
      expect(findAll(element, '.ce-field')).to.have.length(2);
      await expect(element).to.be.accessible();
    });

    it('a profile where there are no roles, and a framework of skills alone', async () => {
      const profile = await show(DELIVERY);
      expect(title(profile)).to.equal('Minimum for the Senior Civil Service');
      expect(line(profile, 'System leadership')).to.contain(
        'SCS Offer collection lost in the source',
      );
      const skills = await show(LEARNING);
      expect(names(skills)).to.have.length(5);
      expect(line(skills, 'Applied data science')).to.match(
        /For Working .*Data Science Learning Academy mentoring, Office for National Statistics Working, Practitioner inferred by us/,
      );
      expect(line(skills, 'Programming')).to.contain(
        'Parts: Introduction to R, Data Science Learning Academy, Apprenticeship in Data Analytics',
      );
    });

    it('that a level is only named', async () => {
      const element = await show(DATA_SCIENTIST, {
        roleLevelId: 'lead',
        toRoleLevelId: 'data-scientist',
      });
      expect(said(element)).to.contain(
        'Of Lead, the source states only the capabilities that every level of the role needs.',
      );
      expect(findAll(element, '.ce-change, .ce-check')).to.deep.equal([]);
    });

    it('what somebody needs for whom no next step is described', async () => {
      const element = await show(GOVERNMENT, { roleLevelId: 'lead-business-architect' });
      expect(words(find(element, '.ce-eyebrow'))).to.equal('What it takes · Business architect');
      expect(status(element)).to.match(/^It needs 8 skills\./);
      expect(said(element)).to.contain('No next step from Lead business architect is described');
    });

    it('which ids there are, where one is unknown', async () => {
      const element = await show(DATA_SCIENTIST, { roleLevelId: 'data-sientist' });
      expect(said(element)).to.contain('There is no role level “data-sientist”');
      const filter = await show(LEARNING, { providerId: '__proto__', learningLanguage: 'fr' });
      expect(said(filter)).to.contain('There is no provider “__proto__”');
      expect(said(filter)).to.contain('There is no language of learning “fr”');
      expect(names(filter)).to.have.length(5);
    });

    it('that there is nothing to show', async () => {
      const element = await mount<LearningPath>(
        html`<learning-path root=${root} .data=${{ ...tiny('Role'), roles: [] }}></learning-path>`,
      );
      expect(said(element)).to.equal('There is nothing to show here yet.');
    });

    it('only the parts that were chosen, under headings in order', async () => {
      const element = await show(DATA_SCIENTIST, { show: ['totals'], headingLevel: 4 });
      expect(findAll(element, 'select, .ce-facts, .ce-notice, .ce-footer, details')).to.deep.equal(
        [],
      );
      const order = new Set(
        findAll(element, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => tagName),
      );
      expect([...order]).to.deep.equal(['H4', 'H5', 'H6']);
    });

    it('Welsh to readers of Welsh', async () => {
      const element = await show(DATA_SCIENTIST);
      element.lang = 'cy';
      await until(() => status(element).includes('i’w dysgu'), 'not in Welsh');
      expect(status(element)).to.contain('Rhestrir dysgu ar gyfer 1 o 6.');
      expect(said(element)).to.contain('Ni restrir unrhyw ddysgu.');
    });

    it('what the format can hold', async () => {
      const element = await mount<LearningPath>(
        html`<learning-path root=${root} .data=${richFramework()}></learning-path>`,
      );
      await expect(element).to.be.accessible();
    });
  });

  describe('lets the reader, with the keyboard alone,', () => {
    it('choose where from and where to, and tells the page', async () => {
      const element = await show(GOVERNMENT);
      const told: unknown[] = [];
      element.addEventListener('role-level-select', ({ end, roleLevelId }) =>
        told.push([end, roleLevelId]),
      );
      await choose(element, 'Where I am', 'developer');
      expect(title(element)).to.equal('Developer to Senior developer');
      await choose(element, 'What I want to learn for', 'chief-data-officer');
      expect(title(element)).to.equal('Developer to Chief data officer');
      await choose(element, 'Where I am', '');
      expect(title(element)).to.equal('Chief data officer');
      expect(field(element, 'Where I am').value).to.equal('');
      await choose(element, 'Where I am', 'data-analyst');
      expect(title(element)).to.equal('Data analyst to Chief data officer');
      expect(told).to.deep.equal([
        ['from', 'developer'],
        ['to', 'chief-data-officer'],
        ['from', undefined],
        ['from', 'data-analyst'],
      ]);
    });

    it('choose nothing that the page does not allow', async () => {
      const element = await show(DATA_SCIENTIST);
      element.addEventListener('role-level-select', (event) => event.preventDefault());
      await choose(element, 'Where I am', 'data-scientist');
      expect(title(element)).to.equal('Trainee Data Scientist to Junior Data Scientist');
      expect(field(element, 'Where I am').value).to.equal('trainee-data-scientist');
    });

    it('filter, hears how many are left, and goes back', async () => {
      const element = await show(LEARNING);
      const options = [...field(element, 'Provider').options].map(words);
      expect(options[1]).to.equal('Office for National Statistics (4)');
      await choose(element, 'Provider', 'ons');
      expect(status(element)).to.equal('5 skills to learn. 4 of 9 resources shown.');
      expect(line(element, 'Data ethics')).to.contain('Nothing that is listed passes the filters.');
      await choose(element, 'Kind of learning', 'mentoring');
      expect(status(element)).to.contain('1 of 9 resources shown.');
      find(element, '.ce-total .ce-link-button').focus();
      await press('Enter');
      await element.updateComplete;
      expect(status(element)).to.equal('5 skills to learn.');
      expect(focused()?.localName).to.equal('select');
      await expect(element).to.be.accessible();
    });

    it('read the same by provider and by language, gaps last', async () => {
      const element = await show(DATA_SCIENTIST, { toRoleLevelId: 'senior-data-scientist' });
      await choose(element, 'Group by', 'provider');
      expect(names(element)).to.deep.equal([
        'Office for National Statistics 1',
        'Provider not said 1',
      ]);
      expect(words(findAll(element, '.ce-section').at(-1)!)).to.equal(
        'No learning is listed for 11',
      );
      await expect(element).to.be.accessible();
      await choose(element, 'Group by', 'language');
      expect(names(element)).to.deep.equal(['Language not said 2']);
    });

    it('see also what stays the same', async () => {
      const element = await show(DATA_SCIENTIST);
      find(element, '.ce-checkbox').focus();
      await press(' ');
      await element.updateComplete;
      expect(
        findAll(element, '.ce-change').filter((one) => words(one) === '= kept'),
      ).to.have.length(7);
      expect(status(element)).to.equal('6 capabilities to learn. Learning is listed for 2 of 13.');
    });

    it('read what a skill means at the level that is needed', async () => {
      const element = await show(DATA_SCIENTIST);
      const opened: string[] = [];
      element.addEventListener('skill-select', ({ skillId, masteryId }) =>
        opened.push(`${skillId} ${masteryId}`),
      );
      const summary = find(element, '.ce-meant > .ce-summary');
      summary.focus();
      await press('Enter');
      await until(() => opened.length, 'opening tells nothing');
      expect(opened[0]).to.match(/ working$/);
      expect(words(find(element, '.ce-meant[open]'))).to.contain('Working');
      await expect(element).to.be.accessible();
    });
  });

  it('links to the host’s pages only where it says how', async () => {
    const element = await show(DATA_SCIENTIST);
    expect(findAll(element, '.ce-title a, .ce-learn-name a')).to.deep.equal([]);
    element.skillHref = '/skills/{skill}';
    element.roleLevelHref = '/roles/{role}#{level}';
    await element.updateComplete;
    expect(find(element, '.ce-title a').getAttribute('href')).to.equal(
      '/roles/data-scientist#junior-data-scientist',
    );
    expect(findAll(element, '.ce-learn-name a')).to.have.length(6);
  });

  if (!isWebKit)
    it('does not scroll sideways at 320 px', async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await show(LEARNING, { group: 'provider' });
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      await expect(element).to.be.accessible();
      await setViewport({ width: 1280, height: 800 });
    });
});
