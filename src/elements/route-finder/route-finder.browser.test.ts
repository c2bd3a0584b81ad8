import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import type { RouteChangeEvent } from '../../events.js';
import { DATA_SCIENTIST, datasetAt, GOVERNMENT } from '../../testing/datasets.js';
import { isWebKit } from '../../testing/engines.js';
import { press } from '../../testing/keys.js';
import {
  container,
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
import type { RouteFinder } from './route-finder.js';

const ways = (element: RouteFinder) => findAll(element, '.ce-way').map(words);
const stops = (element: RouteFinder) => findAll(element, '.ce-stop-name').map(words);
const fields = (element: RouteFinder) => findAll<HTMLInputElement>(element, '.ce-combobox-input');
const title = (element: RouteFinder) => words(find(element, '.ce-route-title'));
const button = (element: RouteFinder, name: string) =>
  findAll(element, 'button').find((one) => words(one).startsWith(name))!;

inBothRoots((root) => {
  const show = async (more: Partial<RouteFinder>, address = GOVERNMENT) => {
    const data = await datasetAt(address);
    const element = await mount<RouteFinder>(
      html`<route-finder root=${root} .data=${data}></route-finder>`,
    );
    Object.assign(element, more);
    await answered(element);
    return element;
  };
  /** What takes more than a slice is there some updates later. */
  const answered = async (element: RouteFinder) => {
    await element.updateComplete;
    const isWorking = () => words(find(element, '.ce-status')).startsWith('Looking');
    await until(() => !isWorking(), 'It never stopped looking');
    await element.updateComplete;
  };
  const told = (element: RouteFinder) => {
    const events: RouteChangeEvent[] = [];
    element.addEventListener('route-change', (event) => events.push(event));
    return events;
  };
  const type = async (element: RouteFinder, field: HTMLInputElement, text: string) => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
  };

  const ends = { fromId: 'junior-developer', toId: 'lead-developer' };

  describe('shows', () => {
    it('the shortest route open, what each move asks, and other routes to be opened', async () => {
      const element = await show(ends);
      expect(title(element)).to.equal('From Junior developer to Lead developer');
      expect(words(find(element, '[role=status].ce-small'))).to.equal('3 routes');
      expect(stops(element)).to.deep.equal(['Junior developer', 'Developer', 'Lead developer']);
      expect(findAll(element, '.ce-route-opener').map((one) => one.ariaExpanded)).to.deep.equal([
        'true',
        'false',
        'false',
      ]);
      const first = find(element, '.ce-learn-item');
      expect(words(first)).to.match(/\(\d of 4\) (\+ added|↑ raised from )/);
      expect(words(find(element, '.ce-move-gains'))).to.match(/^\d+ level steps in \d+ skills/);
      expect(said(element)).to.match(/Distance \d+: \d+ for what must be learnt, 2 for the move/);
      await expect(element).to.be.accessible();
    });

    it('a senior role as a goal: what has no levels is listed, and said not to count', async () => {
      const element = await show({ fromId: 'developer', toId: 'chief-technology-officer' });
      expect(stops(element).at(-1)).to.equal('Chief technology officer');
      expect(said(element)).to.contain('declared progression');
      expect(said(element)).to.contain('6 skills listed, not counted');
      expect(said(element)).to.contain(
        'What counts is that Principal developer is at the top of its role.',
      );
      await expect(element).to.be.accessible();
    });

    it('a senior role as a start: other senior roles are near, and role levels can be reached', async () => {
      const element = await show({ fromId: 'chief-data-officer' });
      expect(stops(element)[0]).to.equal('Chief technology officer');
      element.toId = 'head-of-data-science';
      await answered(element);
      expect(ways(element)).to.deep.equal(['Chief data officer → , Head of data science']);
      expect(said(element)).to.contain('so what you have of these cannot be told');
    });

    it('what one could become, where no goal is chosen', async () => {
      const element = await show({ fromId: 'lead-developer' });
      expect(title(element)).to.equal('What could I become, from Lead developer?');
      expect(findAll(element, '.ce-next-title').map(words)).to.deep.equal([
        'Other role levels of Software developer',
        'In the same role family: Software development',
        'Elsewhere',
        'Not to be compared by skills',
      ]);
      expect(findAll(element, '.ce-next')).to.have.length(15);
      await expect(element).to.be.accessible();
    });

    it('what to choose first, where nothing is', async () => {
      const element = await show({});
      expect(title(element)).to.equal('Find a route');
      expect(said(element)).to.contain('Choose where you are');
      element.toId = 'developer';
      await answered(element);
      expect(fields(element)[1]!.value).to.equal('Developer');
      await expect(element).to.be.accessible();
    });

    it('that a level is only named, that one is there already, and which ids there are', async () => {
      const element = await show({ fromId: 'data-scientist', toId: 'lead' }, DATA_SCIENTIST);
      expect(said(element)).to.contain('is only named: the source states no capabilities');
      element.toId = 'data-scientist';
      await answered(element);
      expect(said(element)).to.contain('You are there already');
      element.toId = 'senior-date-scientist';
      await element.updateComplete;
      expect(said(element)).to.contain('There is no role level “senior-date-scientist”');
    });

    it('only the parts that were chosen', async () => {
      const element = await show(ends);
      element.show = [];
      await answered(element);
      expect(findAll(element, '.ce-field, .ce-weights, .ce-footer, .ce-facts')).to.deep.equal([]);
      expect(ways(element)).to.have.length(1);
    });

    it('how routes are compared, with the weights that hold, and which were not understood', async () => {
      const element = await show({ ...ends, weights: ['move=7', 'roel=1'] });
      const values = findAll(element, '.ce-weight-value').map(words);
      expect(values).to.deep.equal(['1', '0.5', '7', '2', '2', '120', '10', '30', '0.25']);
      expect(said(element)).to.contain('“roel=1” in this element’s weights is left out');
      expect(said(element)).to.contain('7 for the move');
    });

    it('Welsh to readers of Welsh', async () => {
      const element = await show(ends);
      element.lang = 'cy';
      await element.updateComplete;
      await answered(element);
      expect(title(element)).to.equal('O Junior developer i Lead developer');
      expect(said(element)).to.contain('Pellter');
    });
  });

  describe('lets the reader, with the keyboard alone,', () => {
    it('choose where from and where to, and tells the page', async () => {
      const element = await show({});
      const events = told(element);
      const [from, to] = fields(element);
      await type(element, from!, 'junior develop');
      await until(() => findAll(element, '.ce-combobox-option').length, 'No suggestions');
      await press('ArrowDown');
      await press('Enter');
      await answered(element);
      expect(element.fromId).to.equal('junior-developer');
      expect(from!.value).to.equal('Junior developer');
      await type(element, to!, 'lead developer');
      await answered(element);
      expect(element.toId).to.equal('lead-developer');
      expect(ways(element)).to.have.length(3);
      expect(events.map(({ fromId, toId }) => [fromId, toId])).to.deep.equal([
        ['junior-developer', undefined],
        ['junior-developer', 'lead-developer'],
      ]);
    });

    it('keep what was typed where it is nobody’s name, and choose nothing by it', async () => {
      const element = await show(ends);
      const [, to] = fields(element);
      await type(element, to!, 'lead developer of everything');
      await answered(element);
      expect(element.toId).to.equal(undefined);
      expect(to!.value).to.equal('lead developer of everything');
      expect(title(element)).to.contain('What could I become');
    });

    it('open another route, what a position is and what a skill means', async () => {
      const element = await show(ends);
      const opened: string[] = [];
      element.addEventListener('skill-select', ({ skillId, masteryId }) =>
        opened.push(`${skillId} ${masteryId}`),
      );
      const before = stops(element).length;
      findAll(element, '.ce-route-opener')[1]!.focus();
      await press('Enter');
      await element.updateComplete;
      expect(stops(element).length).to.be.above(before);
      find(element, '.ce-learn-name .ce-opener').focus();
      await press('Enter');
      await element.updateComplete;
      expect(opened).to.have.length(1);
      expect(words(find(element, '.ce-learn-meaning'))).not.to.equal('');
      await expect(element).to.be.accessible();
      await press('Enter');
      await element.updateComplete;
      expect(findAll(element, '.ce-learn-meaning')).to.deep.equal([]);
    });

    it('set conditions, and lift the one that stands in the way', async () => {
      const element = await show({ fromId: 'data-analyst', toId: 'chief-data-officer' });
      const events = told(element);
      find(element, '.ce-checkbox').focus();
      await press(' ');
      await answered(element);
      expect(element.constraints).to.deep.equal(['family']);
      expect(words(find(element, '.ce-failed'))).to.equal(
        'There is no route under these conditions. What would open one: Allow leaving Data (role family)',
      );
      await expect(element).to.be.accessible();
      button(element, 'Allow leaving').focus();
      await press('Enter');
      await answered(element);
      expect(ways(element).length).to.be.above(0);
      expect(focused()).to.equal(fields(element)[1]);
      expect(events.map(({ constraints }) => constraints.join())).to.deep.equal(['family', '']);
    });

    it('lift together what only together stands in the way, and keep the other conditions', async () => {
      const element = await show({
        ...{ fromId: 'data-analyst', toId: 'chief-data-officer' },
        ...{ constraints: ['family', 'grade'], avoidSkillIds: ['data-risk-management'] },
      });
      expect(findAll(element, '.ce-failed button').map(words)).to.deep.equal([
        'Allow leaving Data (role family) + Allow learning Data risk management',
      ]);
      button(element, 'Allow leaving').focus();
      await press('Enter');
      await answered(element);
      expect(ways(element).length).to.be.above(0);
      expect([element.constraints, element.avoidSkillIds]).to.deep.equal([['grade'], []]);
    });

    it('do without learning a skill, and let it in again', async () => {
      const element = await show({ fromId: 'developer', toId: 'chief-technology-officer' });
      const list = find<HTMLSelectElement>(element, '.ce-conditions select');
      const { value, text } = list.options[1]!;
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await answered(element);
      expect(element.avoidSkillIds).to.deep.equal([value]);
      expect([list.isConnected, list.value]).to.deep.equal([true, '']);
      expect(ways(element).length).to.be.above(0);
      for (const closed of findAll(element, '.ce-route-opener[aria-expanded=false]'))
        closed.click();
      await element.updateComplete;
      const items = findAll(element, '.ce-learn-name').map(words);
      expect(items).not.to.include(text);
      const box = findAll<HTMLInputElement>(element, '.ce-conditions .ce-checkbox').at(-1)!;
      box.focus();
      await press(' ');
      await answered(element);
      expect(element.avoidSkillIds).to.deep.equal([]);
    });

    it('see more of what one could become, and the routes there', async () => {
      const element = await show({ fromId: 'lead-developer' });
      button(element, 'Show 10 more').focus();
      await press('Enter');
      await answered(element);
      // Only that group grows, and whoever pressed the button goes on from the first that came.
      const groups = findAll(element, '.ce-nexts');
      expect(groups.map((list) => list.children.length)).to.deep.equal([4, 2, 15, 4]);
      await until(() => focused() === groups[2]!.children[5], 'the focus was lost');
      button(element, 'What to learn').focus();
      await press('Enter');
      await element.updateComplete;
      expect(findAll(element, '.ce-next-move')).to.have.length(1);
      button(element, 'Routes to Principal developer').focus();
      await press('Enter');
      await answered(element);
      expect(title(element)).to.equal('From Lead developer to Principal developer');
      expect(focused()).to.equal(fields(element)[1]);
      expect(fields(element)[1]!.value).to.equal('Principal developer');
    });
  });

  it('links to the host’s pages, and to the routes themselves, only where it says how', async () => {
    const element = await show(ends);
    expect(findAll(element, '.ce-share, .ce-stop a, .ce-learn a')).to.deep.equal([]);
    Object.assign(element, {
      ...{ roleLevelHref: '/{role}#{level}', skillHref: '/skills/{skill}' },
      routeHref: '?from={from}&to={to}',
    });
    await element.updateComplete;
    expect(find(element, '.ce-stop a').getAttribute('href')).to.equal(
      '/software-developer#junior-developer',
    );
    expect(find(element, '.ce-learn a').getAttribute('href')).to.match(/^\/skills\//);
    expect(find(element, '.ce-share a').getAttribute('href')).to.equal(
      '?from=junior-developer&to=lead-developer',
    );
    find(element, '.ce-share button').focus();
    await press('Enter');
    const status = find(element, '.ce-status');
    await until(() => /is copied|did not let/.test(words(status)), 'Copying said nothing');
  });

  if (!isWebKit)
    it('does not scroll sideways at 320 px', async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await show({ fromId: 'developer', toId: 'chief-technology-officer' });
      const { scrollWidth, clientWidth } = container(element);
      expect(scrollWidth).to.equal(clientWidth);
      await setViewport({ width: 1280, height: 800 });
    });
});
