import { expect, fixture } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import type { MoveSelectEvent } from '../../events.js';
import { inForcedColours } from '../../testing/chromium.js';
import { DATA_SCIENTIST, datasetAt, SOFTWARE_DEVELOPER, tiny } from '../../testing/datasets.js';
import { isChromium } from '../../testing/engines.js';
import { press, tabTo } from '../../testing/keys.js';
import {
  container,
  find,
  findAll,
  focused,
  inBothRoots,
  said,
  settled,
  until,
  words,
} from '../../testing/roots.js';
import { recordWarnings } from '../../testing/warnings.js';
import type { CareerPath } from './career-path.js';
import './define.js';

let dataScientist: unknown;
let softwareDeveloper: unknown;
before(async () => {
  dataScientist = await datasetAt(DATA_SCIENTIST);
  softwareDeveloper = await datasetAt(SOFTWARE_DEVELOPER);
});
beforeEach(() => void recordWarnings());

const label = (stop: Element | null) => stop?.getAttribute('aria-label') ?? '';
const stops = (path: CareerPath) => findAll<SVGElement>(path, '.ce-path-stop');
const stop = (path: CareerPath, name: string) =>
  stops(path).find((found) => label(found).startsWith(name))!;
const isHere = (name: string) => () => label(focused()).startsWith(name);
const rows = (path: CareerPath) => findAll(path, '.ce-path-row').map(words);
const cards = (path: CareerPath) => findAll(path, '.ce-path-card').map(words);
const changes = (path: CareerPath) => findAll(path, '.ce-path-change').map(words);
const isDrawn = (path: CareerPath) => findAll(path, 'svg').length > 0;

const SENIOR_TO_HEAD = 'Senior Data Scientist to Head of Data Science';

/** What sticks out of its element to either side; what scrolls in its own region does not count. */
function stickingOut(path: CareerPath): (string | null)[] {
  const { left, right } = path.getBoundingClientRect();
  return findAll(path, '*')
    .filter((part) => !part.closest('.ce-unseen, svg'))
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((part) => part.getAttribute('class'));
}

inBothRoots((root) => {
  /** A path in a place of its own: its width and direction are those of the page around it. */
  async function show(
    data: unknown,
    options: Partial<CareerPath> = {},
    { width = '1100px', dir = 'ltr', lang = 'en' } = {},
  ): Promise<CareerPath> {
    const around = await fixture<HTMLElement>(html`<div dir=${dir} lang=${lang}></div>`);
    around.style.width = width;
    const path = document.createElement('career-path');
    path.setAttribute('root', root);
    Object.assign(path, { data, ...options });
    around.append(path);
    return settled(path);
  }

  describe('as a diagram', () => {
    it('shows every level and every move', async () => {
      const path = await show(dataScientist);
      expect(words(find(path, '.ce-path-title'))).to.equal('Career path: Data Scientist');
      expect(stops(path).map(label)).to.deep.equal([
        'Way in to Trainee Data Scientist: People with a strong awareness of coding, statistics and machine learning; inferred by us',
        'Trainee Data Scientist',
        'Trainee Data Scientist to Junior Data Scientist; 6 raised; inferred by us',
        'Junior Data Scientist',
        'Junior Data Scientist to Data Scientist; 7 raised; inferred by us',
        'Data Scientist',
        'Data Scientist to Senior Data Scientist; 5 raised; inferred by us',
        'Senior Data Scientist',
        `${SENIOR_TO_HEAD}; 2 raised, 5 lowered; inferred by us`,
        'Senior Data Scientist to Lead; inferred by us',
        'Lead, Only in larger projects',
        'Lead to Head of Data Science; inferred by us',
        'Head of Data Science',
      ]);
      expect(findAll(path, '.ce-path-counts').map(words)).to.deep.equal([
        '↑ 6',
        '↑ 7',
        '↑ 5',
        '↑ 2 ↓ 5',
      ]);
      expect(stop(path, 'Lead,').matches('.ce-path-conditional')).to.equal(true);
      expect(said(path)).to.contain('all are inferred by us');
      expect(said(path)).to.contain('Edition 4 March 2017, draft');
    });

    it('draws a bar for each levelled skill', async () => {
      const path = await show(dataScientist);
      const bars = [...stop(path, 'Senior Data Scientist').querySelectorAll('.ce-path-bar')];
      const heights = bars.map((bar) => Number(bar.getAttribute('height')));
      expect(heights).to.deep.equal([15, 20, 20, 20, 15, 20, 15]);
      expect(stop(path, 'Lead,').querySelectorAll('.ce-path-bar')).to.have.length(0);
    });

    it('keeps its words inside their boxes in the font of the page', async () => {
      const path = await show(softwareDeveloper);
      for (const node of findAll(path, '.ce-path-node')) {
        const { width } = node.querySelector('.ce-path-box')!.getBoundingClientRect();
        for (const line of node.querySelectorAll('tspan')) {
          expect(line.getBoundingClientRect().width).to.be.below(width - 12);
        }
      }
    });

    it('marks the current level, and marks what is inferred where not all is', async () => {
      const path = await show(softwareDeveloper, { roleLevelId: 'lead-developer' });
      const current = findAll(path, '[aria-current=true]').map(label);
      expect(current).to.deep.equal(['Lead developer, Technical']);
      expect(findAll(path, '.ce-path-counts').map(words)[0]).to.match(/\*$/);
      expect(said(path)).to.contain('* inferred by us');
      expect(label(stop(path, 'Way out'))).to.equal(
        'Way out of Software developer (any role level): Chief technology officer',
      );
    });

    it('says that the order of levels is no published move', async () => {
      const levels = ['low', 'high'].map((id) => ({ id, name: id }));
      const path = await show({ ...tiny(''), roles: [{ id: 'role', name: 'Role', levels }] });
      expect(stops(path).map(label)).to.deep.equal([
        'low',
        'low, then high in the order of levels',
        'high',
      ]);
      expect(findAll(path, '.ce-path-arrow')).to.deep.equal([]);
      expect(said(path)).to.contain('the source publishes no moves there');
    });

    it('has no style attribute, and nothing that needs one', async () => {
      const path = await show(dataScientist);
      stop(path, SENIOR_TO_HEAD).dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await path.updateComplete;
      expect(findAll(path, '[style], style')).to.deep.equal([]);
    });

    it('runs from right to left, as the mirror image', async () => {
      const path = await show(dataScientist, {}, { dir: 'rtl' });
      const x = (name: string) => stop(path, name).getBoundingClientRect().left;
      expect(x('Trainee Data Scientist')).to.be.above(x('Junior Data Scientist'));
      for (const node of findAll(path, '.ce-path-node')) {
        const box = node.querySelector('.ce-path-box')!.getBoundingClientRect();
        const text = node.querySelector('text')!.getBoundingClientRect();
        expect(text.left).to.be.at.least(box.left);
        expect(text.right).to.be.closeTo(box.right - 12, 3);
      }
    });

    it('shows the current level where the drawing is wider than its place', async () => {
      const path = await show(
        softwareDeveloper,
        { view: ['diagram'], roleLevelId: 'principal-developer' },
        { width: '600px' },
      );
      const region = find(path, '.ce-path-scroll').getBoundingClientRect();
      const current = find(path, '[aria-current] .ce-path-box').getBoundingClientRect();
      expect(current.left).to.be.at.least(region.left);
      expect(current.right).to.be.at.most(region.right + 1);
    });
  });

  describe('with the keyboard', () => {
    it('one walks along the moves and between the lanes, from one stop of Tab', async () => {
      const path = await show(dataScientist, { roleLevelId: 'data-scientist' });
      await tabTo(isHere('Data Scientist'));
      expect(findAll(path, '.ce-path-stop[tabindex="0"]')).to.have.length(1);
      const walk: [string, string][] = [
        ['ArrowRight', 'Data Scientist to Senior'],
        ['ArrowRight', 'Senior Data Scientist'],
        ['ArrowDown', 'Senior Data Scientist to Lead'],
        ['ArrowRight', 'Lead,'],
        ['ArrowRight', 'Lead to Head'],
        ['ArrowRight', 'Head of Data Science'],
        ['ArrowLeft', SENIOR_TO_HEAD],
        ['ArrowLeft', 'Senior Data Scientist'],
        ['Home', 'Way in to Trainee'],
        ['ArrowRight', 'Trainee Data Scientist'],
        ['PageDown', 'Trainee Data Scientist to Junior'],
        ['PageUp', 'Trainee Data Scientist'],
        ['ArrowUp', 'Way in to Trainee'],
        ['End', 'Head of Data Science'],
      ];
      for (const [key, name] of walk) {
        await press(key);
        expect(label(focused()), key).to.match(new RegExp(`^${name}`));
      }
      await press('Tab');
      expect(focused()?.closest('.ce-path-drawing')).to.equal(null);
    });

    it('the arrow keys follow the reading direction', async () => {
      await show(dataScientist, { roleLevelId: 'data-scientist' }, { dir: 'rtl' });
      await tabTo(isHere('Data Scientist'));
      await press('ArrowLeft');
      await press('ArrowLeft');
      expect(label(focused())).to.equal('Senior Data Scientist');
    });

    it('one sees where the focus is', async () => {
      const path = await show(dataScientist);
      await tabTo(isHere('Trainee'));
      const ring = getComputedStyle(find(path, '.ce-path-stop:focus .ce-path-ring'));
      expect(ring.stroke).not.to.equal('none');
      await press('ArrowRight');
      const line = getComputedStyle(find(path, '.ce-path-stop:focus .ce-path-line'));
      expect(line.strokeWidth).to.equal('3px');
    });

    it('one opens what changes on a move, and Escape closes it and gives the focus back', async () => {
      const path = await show(dataScientist, { roleLevelId: 'senior-data-scientist' });
      const opened: MoveSelectEvent[] = [];
      path.addEventListener('move-select', (event) => opened.push(event));
      await tabTo(isHere('Senior Data Scientist'));
      await press('ArrowRight');
      await press('Enter');
      await until(() => changes(path).length === 7, 'Enter does not open');
      const move = stop(path, SENIOR_TO_HEAD);
      expect(move.getAttribute('aria-expanded')).to.equal('true');
      expect(find(path, '.ce-path-panel').id).to.equal(move.getAttribute('aria-controls'));
      expect(changes(path)[0]).to.equal(
        '↑ raised Developing data science capability Practitioner (3 of 4) to Expert (4 of 4)',
      );
      expect(words(find(path, '.ce-path-sum'))).to.equal('↑ 2 raised, ↓ 5 lowered, = 6 kept');
      expect(opened.map(({ moveId }) => moveId)).to.deep.equal([
        'senior-data-scientist-to-head-of-data-science',
      ]);

      await press('Tab');
      expect(words(focused()!)).to.equal('Close');
      await press('Escape');
      await until(() => !changes(path).length, 'Escape in the panel does not close');
      expect(label(focused())).to.match(new RegExp(`^${SENIOR_TO_HEAD}`));

      await press(' ');
      await until(() => changes(path).length === 7, 'Space does not open');
      await press('Escape');
      await until(() => !changes(path).length, 'Escape on the move does not close');
      expect(opened).to.have.length(2);
    });

    it('one chooses a level, and gives it up again', async () => {
      const path = await show(dataScientist);
      const chosen: (string | undefined)[] = [];
      path.addEventListener('role-level-select', ({ roleLevelId }) => chosen.push(roleLevelId));
      await tabTo(isHere('Trainee'));
      await press('Enter');
      await until(() => findAll(path, '[aria-current]').length === 1, 'Enter does not choose');
      await press(' ');
      await until(() => !findAll(path, '[aria-current]').length, 'Space does not give it up');
      expect(chosen).to.deep.equal(['trainee-data-scientist', undefined]);
      path.addEventListener('role-level-select', (event) => event.preventDefault());
      await press('Enter');
      await path.updateComplete;
      expect(findAll(path, '[aria-current]')).to.deep.equal([]);
    });

    it('one leaves the keys of the browser alone', async () => {
      const path = await show(dataScientist);
      await tabTo(isHere('Trainee'));
      const seen: boolean[] = [];
      container(path).addEventListener('keydown', (event) => seen.push(event.defaultPrevented));
      for (const init of [{ key: 'a' }, { key: 'ArrowRight', altKey: true }]) {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        focused()!.dispatchEvent(event);
      }
      expect(seen).to.deep.equal([false, false]);
    });
  });

  it('opens one move at a time, by mouse, and closes it by its button', async () => {
    const path = await show(dataScientist);
    const click = async (name: string) => {
      stop(path, name).dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await path.updateComplete;
    };
    await click('Trainee Data Scientist to');
    expect(changes(path)).to.have.length(6);
    find<HTMLDetailsElement>(path, '.ce-path-panel details').open = true;
    await click('Senior Data Scientist to Lead');
    expect(findAll(path, '.ce-path-panel')).to.have.length(1);
    expect(words(find(path, '.ce-path-panel'))).to.contain('nothing can be compared');
    expect(find<HTMLDetailsElement>(path, '.ce-path-panel details').open).to.equal(false);
    find(path, '.ce-path-panel .ce-path-switch').click();
    await path.updateComplete;
    expect(findAll(path, '.ce-path-panel')).to.deep.equal([]);
  });

  it('links to the host’s pages where their addresses are given', async () => {
    const roleLevelHref = '/roles/{role}#{level}';
    const path = await show(dataScientist, { roleLevelHref, skillHref: '/skills/{skill}' });
    expect(stop(path, 'Lead,').getAttribute('href')).to.equal('/roles/data-scientist#lead');
    stop(path, SENIOR_TO_HEAD).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await path.updateComplete;
    expect(find(path, '.ce-path-skill a').getAttribute('href')).to.equal(
      '/skills/developing-data-science-capability',
    );
    path.view = ['list'];
    await path.updateComplete;
    expect(find(path, '.ce-path-card').getAttribute('href')).to.equal(
      '/roles/data-scientist#trainee-data-scientist',
    );
  });

  describe('as a list', () => {
    it('stands in where the place is narrow, and says the same', async () => {
      const path = await show(dataScientist, {}, { width: '320px' });
      expect(isDrawn(path)).to.equal(false);
      expect(cards(path)).to.deep.equal([
        'Trainee Data Scientist',
        'Junior Data Scientist',
        'Data Scientist',
        'Senior Data Scientist',
        'Lead Only in larger projects',
        'Head of Data Science',
      ]);
      expect(rows(path)).to.deep.equal([
        'Way in: People with a strong awareness of coding, statistics and machine learning',
        'To Junior Data Scientist: ↑ 6 raised',
        'To Data Scientist: ↑ 7 raised',
        'To Senior Data Scientist: ↑ 5 raised',
        'To Head of Data Science: ↑ 2 raised, ↓ 5 lowered',
        'To Lead',
        'To Head of Data Science',
      ]);
    });

    it('has every level and move that the diagram has', async () => {
      const path = await show(softwareDeveloper, {
        view: ['diagram', 'list'],
        wholeFramework: true,
      });
      expect(rows(path)).to.have.length(findAll(path, '.ce-path-edge').length);
      expect(rows(path)).to.have.length(15);
      expect(cards(path)).to.have.length(findAll(path, '.ce-path-node').length);
      expect(cards(path)).to.have.length(11);
    });

    it('comes and goes with the room there is, and on request', async () => {
      const path = await show(dataScientist);
      expect(isDrawn(path)).to.equal(true);
      path.parentElement!.style.width = '400px';
      await until(() => !isDrawn(path), 'it does not give way to a list');
      path.parentElement!.style.width = '1100px';
      await until(() => isDrawn(path), 'it does not come back');
      const change = find(path, '.ce-path-head .ce-path-switch');
      change.focus();
      await press('Enter');
      await until(() => !isDrawn(path), 'the button does not change it');
      expect(words(focused()!)).to.equal('Show as a diagram');
    });

    it('opens what changes below the move', async () => {
      const path = await show(dataScientist, {}, { width: '320px' });
      await tabTo(() => words(focused() ?? document.body).startsWith('To Junior'));
      await press('Enter');
      await until(() => changes(path).length === 6, 'Enter does not open');
      expect(find(path, '.ce-path-panel').parentElement).to.equal(focused()!.parentElement);
      await press('Escape');
      await until(() => !changes(path).length, 'Escape does not close');
      expect(words(focused()!)).to.match(/^To Junior/);
    });
  });

  for (const width of ['160px', '320px', '1280px']) {
    for (const dir of ['ltr', 'rtl']) {
      it(`fits into ${width}, ${dir}`, async () => {
        const path = await show(softwareDeveloper, {}, { width, dir });
        find(path, '[aria-expanded]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
        await path.updateComplete;
        expect(stickingOut(path)).to.deep.equal([]);
      });
    }
  }

  it('speaks Welsh', async () => {
    const path = await show(softwareDeveloper, {}, { lang: 'cy' });
    expect(said(path)).to.contain('Llwybr gyrfa: Datblygwr meddalwedd');
    expect(words(find(path, '.ce-path-switch'))).to.equal('Dangos fel rhestr');
  });

  it('shows only the parts that are asked for, and keeps its name', async () => {
    const path = await show(dataScientist, { show: [] });
    expect(findAll(path, '.ce-path-switch, .ce-facts, .ce-footer, .ce-notice')).to.deep.equal([]);
    const name = find(path, '[aria-labelledby]').getAttribute('aria-labelledby')!;
    expect(words(find(path, `#${name}`))).to.equal('Career path: Data Scientist');
  });

  it('says what is missing, and what there is', async () => {
    const path = await show(softwareDeveloper, { familyId: 'none' });
    expect(said(path)).to.contain('“none”').and.to.contain('software-development');
    const empty = await show({ ...tiny(''), roles: [] });
    expect(said(empty)).to.equal('There is nothing to show here yet.');
  });

  if (isChromium) {
    interface Seen {
      role: string;
      name?: string;
      expanded?: boolean;
      children?: Seen[];
    }
    const flat = (node: Seen): Seen[] => [node, ...(node.children ?? []).flatMap(flat)];

    async function heard(path: CareerPath): Promise<Seen[]> {
      const id = `path-${root}`;
      path.parentElement!.id = id;
      path.parentElement!.role = 'main';
      return flat((await a11ySnapshot({ selector: `#${id}` })) as unknown as Seen);
    }

    it('is read out as one named group of buttons, with one heading', async () => {
      const seen = await heard(await show(dataScientist, { roleLevelId: 'senior-data-scientist' }));
      const ofRole = (role: string) => seen.filter((node) => node.role === role);
      expect(ofRole('heading').map(({ name }) => name)).to.deep.equal([
        'Career path: Data Scientist',
      ]);
      const names = ofRole('button').map(({ name }) => name);
      expect(names).to.include('Senior Data Scientist');
      expect(names).to.include(`${SENIOR_TO_HEAD}; 2 raised, 5 lowered; inferred by us`);
      expect(names).to.have.length(14);
      expect(ofRole('StaticText').some(({ name }) => name === '↑ 6')).to.equal(false);
    });

    it('is read out as a list of buttons in a narrow place', async () => {
      const path = await show(dataScientist, {}, { width: '320px' });
      const seen = await heard(path);
      const names = seen.filter(({ role }) => role === 'button').map(({ name }) => name);
      expect(names[1]).to.match(/^Way in: People/);
      expect(names[3]).to.equal('To Junior Data Scientist: ↑ 6 raised');
      expect(names).to.include('Lead Only in larger projects');
    });

    it('is seen in forced colours', async () => {
      const path = await show(dataScientist, { roleLevelId: 'senior-data-scientist' });
      const style = (selector: string) => getComputedStyle(find(path, selector));
      await inForcedColours(() => {
        const paper = style('.ce-path-box').fill;
        for (const selector of ['.ce-path-bar', '.ce-path-name', '.ce-path-arrow']) {
          expect(style(selector).fill, selector).not.to.equal(paper);
        }
        for (const selector of ['.ce-path-box', '.ce-path-line', '[aria-current] .ce-path-box']) {
          expect(style(selector).stroke, selector).not.to.equal(paper);
        }
      });
    });

    it('fits the paper when it is printed, without what one can only press', async () => {
      const path = await show(softwareDeveloper, { view: ['diagram'] }, { width: '700px' });
      await emulateMedia({ media: 'print' });
      try {
        const { width } = find(path, '.ce-path-drawing').getBoundingClientRect();
        expect(width).to.be.at.most(700);
        expect(getComputedStyle(find(path, '.ce-path-switch')).display).to.equal('none');
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  }
});
