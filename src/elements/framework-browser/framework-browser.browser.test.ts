import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { RoleSelectEvent } from '../../events.js';
import { largeFramework } from '../../testing/large-framework.js';
import { datasetAt, GOVERNMENT, tiny } from '../../testing/datasets.js';
import { press, tabTo } from '../../testing/keys.js';
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
import './define.js';
import type { FrameworkBrowser } from './framework-browser.js';

const names = (element: FrameworkBrowser) => findAll(element, '.ce-row-link').map(words);
const status = (element: FrameworkBrowser) => words(find(element, '.ce-browser-status'));
const field = (element: FrameworkBrowser) => find<HTMLInputElement>(element, '[role=combobox]');
const link = (element: FrameworkBrowser, name: string) =>
  findAll<HTMLAnchorElement>(element, 'a').find((one) => words(one) === name)!;
const title = (element: FrameworkBrowser) => words(find(element, '.ce-opened .ce-title'));
const lists = (element: FrameworkBrowser) => findAll(element, '.ce-list-link').map(words);
const list = (element: FrameworkBrowser, name: string) =>
  findAll(element, '.ce-field')
    .find((one) => words(one).startsWith(name))!
    .querySelector('select')!;

/** Large frameworks are gone through in slices; on a busy machine all are large. */
async function quiet(element: FrameworkBrowser): Promise<void> {
  await element.updateComplete;
  await until(() => !findAll(element, '[aria-busy=true]').length, 'It is still busy');
}

inBothRoots((root) => {
  const start = location.href.split('#', 1)[0]!;

  // The address is the test page's own.
  afterEach(() => history.replaceState(null, '', start));

  const show = async (attributes: Partial<FrameworkBrowser> = {}) => {
    const element = document.createElement('framework-browser');
    element.setAttribute('root', root);
    Object.assign(element, { data: await datasetAt(GOVERNMENT), ...attributes });
    await mount<FrameworkBrowser>(html`${element}`);
    await quiet(element);
    return element;
  };
  const choose = async (element: FrameworkBrowser, select: HTMLSelectElement, value: string) => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await quiet(element);
  };
  /** No letter twice in a row: WebKit's driver loses the second one, and some others. */
  const type = async (element: FrameworkBrowser, typed: string) => {
    field(element).focus();
    await sendKeys({ type: typed });
    await until(() => status(element).endsWith(`“${typed}”`), 'Nothing was found');
  };
  const addressed = (part: string) =>
    until(() => location.hash === part, `The address never became ${part}, but ${location.hash}`);

  describe('shows', () => {
    it('all roles by family, senior ones among them, and how much there is', async () => {
      const element = await show();
      expect(said(element)).to.contain('52 roles, 201 role levels, 188 skills');
      expect(names(element)).to.have.length(52).and.to.include('Chief data officer');
      expect(findAll(element, '.ce-section').map(words)[1]).to.equal('Chief digital and data 4');
      expect(lists(element)).to.deep.equal(['Roles 52', 'Skills 188']);
      expect(status(element)).to.equal('52 roles');
      await expect(element).to.be.accessible();
    });

    it('all skills from A to Z, or those of a letter', async () => {
      const element = await show();
      link(element, 'Skills 188').click();
      await quiet(element);
      expect(names(element)).to.have.length(188);
      await expect(element).to.be.accessible();
      link(element, 'B').click();
      await quiet(element);
      expect(names(element).every((name) => name.startsWith('B'))).to.be.true;
      expect(link(element, 'B').getAttribute('aria-current')).to.equal('true');
      await addressed('#browse=view:skills,letter:B');
    });

    it('only the parts that were chosen', async () => {
      const element = await show({ show: ['search'] });
      expect(
        findAll(element, '.ce-browser-title, .ce-tools, .ce-lists, .ce-footer'),
      ).to.have.length(0);
      expect(names(element)).to.have.length(52);
    });

    it('that there is nothing', async () => {
      const { roles: _, ...rest } = tiny('A');
      const element = await show({ data: rest });
      expect(said(element)).to.equal('There is nothing to show here yet.');
    });

    it('that there is none of an id, above the list', async () => {
      const element = await show({ skillId: 'date-science' });
      expect(said(element)).to.contain('There is no skill “date-science” in Government');
      expect(link(element, 'Back to the list')).to.exist;
    });

    it('what somebody may have meant whose link finds nothing', async () => {
      const element = await show({ skillId: 'data-inovation' });
      expect(words(find(element, '.ce-failed'))).to.match(
        /^There is no skill “data-inovation” in .*Framework\. It may have another name in this edition, or be gone\. Did you mean “Data innovation”\?$/,
      );
      link(element, 'Data innovation').click();
      await quiet(element);
      expect(words(find(element, '.ce-opened .ce-title'))).to.contain('Data innovation');
    });

    it('Welsh to readers of Welsh', async () => {
      const element = await show();
      element.lang = 'cy';
      await quiet(element);
      await quiet(element);
      expect(said(element)).to.contain('Chwilio rolau a sgiliau');
      await expect(element).to.be.accessible();
    });
  });

  describe('finds', () => {
    it('as one types, marks what it found, and says how much', async () => {
      const element = await show();
      await type(element, 'data scientist');
      expect(names(element)[0]).to.equal('Data scientist');
      expect(findAll(element, '.ce-row-link mark').map(words)).to.include('Data');
      expect(lists(element)[0]).to.match(/^All \d+$/);
      expect(field(element).getAttribute('aria-expanded')).to.equal('true');
      expect(findAll(element, '[role=option]')).to.have.length(8);
      await expect(element).to.be.accessible();
      await addressed('#browse=q:data%20scientist');
    });

    it('what is misspelt', async () => {
      const element = await show();
      await type(element, 'softwear developr');
      expect(names(element)[0]).to.equal('Software developer');
    });

    it('what has most of the words where nothing has all, and says so', async () => {
      const element = await show();
      await type(element, 'network plumber');
      expect(status(element)).to.equal(
        'Nothing has all of these words. 4 results with some of “network plumber”',
      );
      expect(names(element)[0]).to.equal('Network architect');
    });

    it('of how many roles no grade is known, where one is chosen', async () => {
      const element = await show({ gradeId: 'heo' });
      expect(words(find(element, '.ce-browser-note'))).to.equal(
        'For 47 of 52 roles the source names no job grade. They are not among these.',
      );
    });

    it('nothing, and says so', async () => {
      const element = await show();
      await type(element, 'zqxj');
      expect(status(element)).to.equal('0 results for “zqxj”');
      expect(said(element)).to.contain('No name or description here is like “zqxj”.');
      await expect(element).to.be.accessible();
    });

    it('roles alone, or skills alone', async () => {
      const element = await show({ query: 'data' });
      await until(() => lists(element).length === 3, 'Nothing was found');
      link(element, lists(element)[2]!).click();
      await quiet(element);
      expect(findAll(element, '.ce-row-note').every((one) => words(one).startsWith('skill'))).to.be
        .true;
    });
  });

  describe('keeps to what is chosen', () => {
    it('says how much that is, and lets go of it again', async () => {
      const element = await show();
      await choose(element, list(element, 'Role family'), 'data');
      expect(status(element)).to.equal('9 of 52 roles');
      expect(lists(element)).to.deep.equal(['Roles 9', 'Skills 56']);
      await choose(element, list(element, 'Skill level'), 'expert');
      expect(names(element)).to.include('Data scientist');
      await addressed('#browse=family:data,level:expert');
      await expect(element).to.be.accessible();
      findAll(element, '.ce-link-button')
        .find((one) => words(one) === 'Clear filters')!
        .focus();
      await press('Enter');
      await quiet(element);
      expect(names(element)).to.have.length(52);
      expect(focused()).to.equal(list(element, 'Role family'));
      await addressed('');
    });

    it('in a search as well', async () => {
      const element = await show({ familyId: 'software-development' });
      await type(element, 'data');
      expect(names(element)).not.to.include('Data scientist');
      await choose(element, list(element, 'Role family'), '');
      expect(names(element)).to.include('Data scientist');
    });

    it('and says what there is without it where it leaves nothing', async () => {
      const element = await show({ gradeId: 'scs', query: 'Programme delivery manager' });
      await until(() => status(element).startsWith('0 results'), 'Something was found');
      expect(said(element)).to.match(
        /Nothing has to do with all that you chose. Without the filters there (is|are) \d/,
      );
    });
  });

  describe('opens', () => {
    it('a role in place of the list, and comes back to where one was', async () => {
      const element = await show();
      const opened = link(element, 'Data scientist');
      opened.scrollIntoView({ block: 'center' });
      const { top } = opened.getBoundingClientRect();
      opened.focus();
      await press('Enter');
      await quiet(element);
      expect(title(element)).to.equal('Data scientist');
      expect(focused()).to.equal(find(element, '.ce-opened .ce-title'));
      expect(findAll(element, '.ce-row-link')).to.have.length(0);
      expect(location.hash).to.equal('#browse=role:data-scientist');
      await expect(element).to.be.accessible();
      link(element, 'Back to the list').focus();
      await press('Enter');
      await quiet(element);
      await until(() => focused() === link(element, 'Data scientist'), 'The focus is elsewhere');
      expect(focused()!.getBoundingClientRect().top).to.be.closeTo(top, 2);
    });

    it('a suggestion, chosen with the keyboard; the words stay for the way back', async () => {
      const element = await show();
      await type(element, 'data sci');
      await press('ArrowDown');
      await press('Enter');
      await quiet(element);
      expect(title(element)).to.equal('Data scientist');
      expect(field(element).value).to.equal('data sci');
      link(element, 'Back to the results').click();
      await quiet(element);
      expect(names(element)[0]).to.equal('Data scientist');
    });

    it('what one goes on to: a level, its skill, a role that needs it', async () => {
      const element = await show({ roleId: 'data-scientist' });
      findAll(element, '.ce-step')
        .find((one) => words(one) === 'Lead data scientist')!
        .click();
      await quiet(element);
      expect(title(element)).to.equal('Lead data scientist');
      find<HTMLDetailsElement>(element, '.ce-skill-details').open = true;
      find(element, '.ce-skill-details .ce-skill-meaning > .ce-text:last-child a').click();
      await quiet(element);
      expect(title(element)).to.equal('Applied maths, statistics and scientific practices');
      await expect(element).to.be.accessible();
      find(element, '.ce-need a').click();
      await quiet(element);
      expect(element.roleLevelId).to.be.a('string');
      link(element, words(findAll(element, '.ce-ways a')[1]!)).click();
      await quiet(element);
      expect(element.roleId).to.be.a('string');
    });

    it('senior roles without levels, and skills', async () => {
      const element = await show();
      link(element, 'Chief data officer').click();
      await quiet(element);
      expect(title(element)).to.equal('Chief data officer');
      await expect(element).to.be.accessible();
    });

    it('nothing that the page takes over', async () => {
      const element = await show();
      let told: RoleSelectEvent | undefined;
      element.addEventListener('role-select', (event) => {
        told = event;
        event.preventDefault();
      });
      link(element, 'Data scientist').click();
      await quiet(element);
      expect(told?.roleId).to.equal('data-scientist');
      expect(names(element)).to.have.length(52);
      expect(location.hash).to.equal('');
    });

    it('pages of the host, where it says how', async () => {
      const element = await show({ roleHref: '/roles/{role}', skillHref: '/skills/{skill}' });
      expect(link(element, 'Data scientist').getAttribute('href')).to.equal(
        '/roles/data-scientist',
      );
      element.view = 'skills';
      await quiet(element);
      expect(link(element, 'Data engineering').getAttribute('href')).to.equal(
        '/skills/data-engineering',
      );
    });
  });

  describe('says in the address where one is', () => {
    const back = async () => {
      const moved = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      history.back();
      await moved;
    };

    it('so that a reload leads there, and a link of the page to it', async () => {
      history.replaceState(null, '', '#section-2&browse=family:data,role:data-scientist&x=1');
      const element = await show();
      expect(title(element)).to.equal('Data scientist');
      link(element, 'Back to the list').click();
      await quiet(element);
      expect(names(element)).to.have.length(9);
      expect(location.hash).to.equal('#section-2&browse=family:data,view:roles&x=1');
      location.hash = '#browse=skill:data-engineering';
      await until(() => element.skillId, 'The link led nowhere');
      await quiet(element);
      expect(title(element)).to.equal('Data engineering');
    });

    it('and follows as one goes back and forward; the list comes back with its words and the focus', async () => {
      const element = await show();
      await type(element, 'data sci');
      link(element, 'Data scientist').focus();
      await press('Enter');
      await quiet(element);
      expect(location.hash).to.equal('#browse=q:data%20sci,role:data-scientist');
      await back();
      await quiet(element);
      expect(location.hash).to.equal('#browse=q:data%20sci');
      expect(field(element).value).to.equal('data sci');
      await until(() => focused() === link(element, 'Data scientist'), 'The focus is elsewhere');
      history.forward();
      await until(() => element.roleId, 'Nothing was opened again');
      await quiet(element);
      expect(title(element)).to.equal('Data scientist');
    });

    it('and goes back to the start, where the page had no word of ours; what it keeps there stays', async () => {
      history.replaceState({ page: 1 }, '', '#section-2');
      const element = await show();
      link(element, 'Data scientist').click();
      await quiet(element);
      expect(location.hash).to.equal('#section-2&browse=role:data-scientist');
      expect((history.state as { page: number }).page).to.equal(1);
      await back();
      await quiet(element);
      expect(location.hash).to.equal('#section-2');
      expect((history.state as { page: number }).page).to.equal(1);
      expect(names(element)).to.have.length(52);
    });

    it('and stays as it is where the page itself goes elsewhere', async () => {
      const element = await show();
      link(element, 'Data scientist').click();
      await quiet(element);
      const changed = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true }),
      );
      location.hash = '#section-3';
      await changed;
      await quiet(element);
      expect(title(element)).to.equal('Data scientist');
      await back();
      await quiet(element);
      expect(title(element)).to.equal('Data scientist');
      await back();
      await quiet(element);
      expect(names(element)).to.have.length(52);
    });

    it('without a word to the page, and beside other elements', async () => {
      let changes = 0;
      const count = () => changes++;
      addEventListener('hashchange', count);
      const element = await show();
      const other = await show({ fragment: 'other' });
      link(element, 'Data scientist').click();
      link(other, 'Data engineer').click();
      await quiet(element);
      await quiet(other);
      expect(location.hash).to.equal('#browse=role:data-scientist&other=role:data-engineer');
      await back();
      await quiet(element);
      expect(title(element)).to.equal('Data scientist');
      await quiet(other);
      expect(names(other)).to.have.length(52);
      removeEventListener('hashchange', count);
      expect(changes).to.be.at.most(1);
    });

    it('and says where two would write over one another', async () => {
      const told = recordWarnings();
      await show();
      await show({ fragment: 'other' });
      expect(told).to.deep.equal([]);
      await show();
      expect(told).to.have.length(1);
      expect(told[0]).to.contain('under "browse" in the page\'s address, as another element here');
    });

    it('and takes no notice of what it cannot understand', async () => {
      history.replaceState(
        null,
        '',
        '#browse=%E0%A4%A,family:no-such,view:skills,__proto__:x,nonsense',
      );
      const element = await show();
      expect(names(element)).to.have.length(188);
    });

    it('nowhere, where that is switched off', async () => {
      history.replaceState(null, '', '#browse=role:data-scientist');
      const element = await show({ fragment: 'none' });
      expect(names(element)).to.have.length(52);
      link(element, 'Data engineer').click();
      await quiet(element);
      expect(title(element)).to.equal('Data engineer');
      expect(location.hash).to.equal('#browse=role:data-scientist');
    });

    it('and works without, where the page may not change its address', async () => {
      const refuse = () => {
        throw new DOMException('Not here', 'SecurityError');
      };
      Object.defineProperty(history, 'pushState', { value: refuse, configurable: true });
      Object.defineProperty(history, 'replaceState', { value: refuse, configurable: true });
      try {
        const element = await show();
        link(element, 'Data scientist').click();
        await quiet(element);
        expect(title(element)).to.equal('Data scientist');
        link(element, 'Back to the list').click();
        await quiet(element);
        expect(names(element)).to.have.length(52);
      } finally {
        Reflect.deleteProperty(history, 'pushState');
        Reflect.deleteProperty(history, 'replaceState');
      }
    });

    it('with whole addresses, since a page may have another base', async () => {
      const element = await show();
      const { href } = link(element, 'Data scientist');
      expect(href).to.equal(`${start}#browse=role:data-scientist`);
      expect(link(element, 'Data scientist').getAttribute('href')).to.equal(href);
    });
  });

  it('shows a large framework piece by piece, and goes on from the first new row', async () => {
    const size = { roles: 300, roleLevels: 600, skills: 500, families: 5, skillsOfRole: 5 };
    const element = await show({ data: largeFramework(size) });
    expect(names(element)).to.have.length(100);
    find(element, '.ce-browse > .ce-button').focus();
    await press('Enter');
    await until(() => names(element).length === 150, 'There are no more rows');
    expect(focused()).to.equal(findAll(element, '.ce-row-link')[100]);
    const [heading] = findAll(element, '.ce-section').map(words);
    expect(heading).to.equal('Family 1 60');
  });

  it('can be used with the keyboard alone, in the order of reading', async () => {
    const element = await show();
    field(element).focus();
    await tabTo(() => focused() === list(element, 'Role family'));
    await tabTo(() => focused() === link(element, 'Skills 188'));
    await press('Enter');
    await quiet(element);
    expect(focused()).to.equal(link(element, 'Skills 188'));
    await tabTo(() => focused() === link(element, 'A'));
    await tabTo(() => focused() === link(element, 'Accessibility'));
    await press('Enter');
    await quiet(element);
    expect(title(element)).to.equal('Accessibility');
  });

  it('keeps what was typed when its data changes', async () => {
    const element = await show();
    await type(element, 'data');
    element.data = tiny('Data thing');
    await settled(element);
    await until(() => names(element).includes('Data thing'), 'It was not found');
    expect(field(element).value).to.equal('data');
  });
});
