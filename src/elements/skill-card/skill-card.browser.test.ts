import { expect, fixture } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { html } from 'lit';
import { DATA_SCIENTIST, datasetAt, GOVERNMENT, tiny } from '../../testing/datasets.js';
import { isChromium } from '../../testing/engines.js';
import { press, tabTo } from '../../testing/keys.js';
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
import { recordWarnings } from '../../testing/warnings.js';
import './define.js';
import type { SkillCard } from './skill-card.js';

const OPERATIONAL_DELIVERY = '/data/operational-delivery.json';
const DIGITAL_DATA_INNOVATION = '/data/digital-data-innovation.json';

const sections = (card: SkillCard) => findAll(card, '.ce-section').map(words);
const titleOf = (card: SkillCard) => words(find(card, '.ce-title'));
const levels = (card: SkillCard) => findAll(card, '.ce-mastery').map(words);
const roleLevel = (card: SkillCard, name: string) =>
  findAll(card, '.ce-need-name').find((found) => words(found) === name)!;
const marked = (card: SkillCard) => findAll(card, '.ce-mastery-chosen').map(words);

inBothRoots((root) => {
  const show = (data: unknown, options: Partial<SkillCard> = {}) =>
    mount<SkillCard>(
      html`<skill-card
        root=${root}
        .data=${data}
        .skillId=${options.skillId}
        .roleLevelId=${options.roleLevelId}
        .show=${options.show}
        .skillHref=${options.skillHref}
        .roleHref=${options.roleHref}
        .roleLevelHref=${options.roleLevelHref}
      ></skill-card>`,
    );

  describe('shows', () => {
    it('a skill with its levels, and who needs it', async () => {
      const skillId = 'data-ethics-and-privacy';
      const card = await show(await datasetAt(GOVERNMENT), { skillId });
      expect(words(find(card, '.ce-eyebrow'))).to.equal('Digital and data skills · skill');
      expect(titleOf(card)).to.equal('Data ethics and privacy');
      expect(sections(card)).to.deep.equal(['Skill levels', 'Who needs it']);
      expect(levels(card)).to.have.length(4);
      expect(levels(card)[1]).to.match(/^Working \(2 of 4\) You can: follow the basic principles/);
      const bars = findAll(card, '.ce-mastery .ce-bar');
      expect(bars.map((bar) => bar.querySelectorAll('.ce-on').length)).to.deep.equal([1, 2, 3, 4]);
      expect(said(card)).to.contain('6 roles, 22 role levels');
      expect(findAll(card, '.ce-needing-name').map(words)).to.deep.equal([
        'Data analyst',
        'Data ethicist',
        'Data governance manager',
        'Data scientist',
        'Digital evaluator',
        'Machine learning engineer',
      ]);
      expect(findAll(card, '.ce-need').map(words)[0]).to.equal(
        'Associate data analyst Awareness (1 of 4)',
      );
      expect(words(find(card, '.ce-footer'))).to.contain('Summary in our words · Official text');
      expect(find<HTMLAnchorElement>(card, '.ce-footer a').href).to.contain(`#${skillId}`);
      await expect(card).to.be.accessible();
    });

    it('case studies, figures first', async () => {
      const data = await datasetAt(DIGITAL_DATA_INNOVATION);
      const card = await show(data, { skillId: 'sourcing', show: ['cases'] });
      expect(sections(card)).to.deep.equal(['Case studies']);
      expect(words(find(card, '.ce-case'))).to.match(
        /^Office programs from the cloud London Borough of Hillingdon £750,000 a year The council/,
      );
      await expect(card).to.be.accessible();
    });

    it('thirty that need it, and the rest on request', async () => {
      const roles = Array.from({ length: 32 }, (_, n) => ({
        ...{ id: `role-${n}`, name: `Role ${n}` },
        ...(n === 31
          ? { levels: [{ id: 'last', name: 'Last', skills: [{ skill: 'all', mastery: 'm' }] }] }
          : { skills: [{ skill: 'all' }] }),
      }));
      const scales = [{ id: 's', name: 'S', levels: [{ id: 'm', name: 'M' }] }];
      const descriptors = [{ mastery: 'm', text: 'Words' }];
      const skills = [{ id: 'all', name: 'All', descriptors }];
      const card = await show({ ...tiny('Role'), scales, defaultScale: 's', skills, roles });
      const rest = find<HTMLDetailsElement>(card, '.ce-needs + .ce-details');
      expect(words(find(card, '.ce-needs + .ce-details > .ce-summary'))).to.equal('2 more');
      expect(findAll(card, '.ce-needs')[0]!.children).to.have.length(30);
      expect(rest.open).to.equal(false);
      card.roleLevelId = 'last';
      await card.updateComplete;
      expect(rest.open).to.equal(true);
      await expect(card).to.be.accessible();
    });

    it('a senior skill: no levels, examples of leadership, and that roles need it', async () => {
      const skillId = 'data-governance-leadership';
      const card = await show(await datasetAt(GOVERNMENT), { skillId });
      expect(sections(card)).to.deep.equal([
        'What it involves',
        'Examples of leadership',
        'Who needs it',
      ]);
      expect(findAll(card, '.ce-needing').map(words)).to.deep.equal(['Chief data officer Needed']);
      expect(findAll(card, '.ce-bar')).to.deep.equal([]);
    });

    it('levels whose words are elsewhere: that once, with the way there', async () => {
      const card = await show(await datasetAt(GOVERNMENT), { skillId: 'business-architecture' });
      const link = findAll<HTMLAnchorElement>(card, 'a').find(
        (found) => words(found) === 'Described elsewhere',
      )!;
      expect(link.href).to.contain('#business-architecture');
      expect(said(card).split('Described elsewhere')).to.have.length(2);
      expect(levels(card)[3]).to.equal('Expert (4 of 4)');
    });

    it('levels split by grade, one that is not applicable with its reason, and learning', async () => {
      const skillId = 'power-of-connections';
      const card = await show(await datasetAt(OPERATIONAL_DELIVERY), { skillId });
      const names = findAll(card, '.ce-descriptor-name').map(words);
      expect(names.slice(0, 4)).to.deep.equal(['SCS1, SCS2, SCS3', 'SCS1', 'SCS2', 'SCS3']);
      expect(levels(card)[0]).to.contain('Not applicable: You need no Awareness here.');
      expect(findAll(card, '.ce-learning li').map(words)[1]).to.equal(
        'Learning Curriculum for Power of connections collection',
      );
      expect(findAll(card, '.ce-needing').map(words)).to.deep.equal([
        'Minimum for the Senior Civil Service Working (2 of 4)',
      ]);
    });

    it('a level that the dataset leaves out, and one that is not defined yet', async () => {
      const card = await show(richFramework(), { skillId: 'data-ethics' });
      expect(levels(card)[2]).to.equal('Practitioner (3 of 4) Not described');
      expect(levels(card)[3]).to.equal('Expert (4 of 4) Not defined yet: Not yet.');
    });

    it('learning beside the level that it leads to, and by itself where levels are not shown', async () => {
      const data = richFramework();
      Object.assign(data.learning[0]!, { languages: ['en', 'cy', 'fr'], href: '/course' });
      const card = await show(data, { skillId: 'data-ethics' });
      expect(words(find(card, '.ce-mastery .ce-learning'))).to.equal(
        'Course course, School, in English, in Welsh, French',
      );
      expect(sections(card)).not.to.include('Learning');
      card.show = ['learning'];
      await card.updateComplete;
      expect(sections(card)).to.deep.equal(['Learning']);
      expect(findAll(card, '.ce-learning > li')).to.have.length(1);
    });

    it('a capability: where it belongs, ways of working, technologies, other frameworks', async () => {
      const skillId = 'statistics-in-python';
      const card = await show(await datasetAt(DIGITAL_DATA_INNOVATION), { skillId });
      expect(sections(card)).to.deep.equal([
        'What it involves',
        'Ways of working',
        'Technologies',
        'In other frameworks',
      ]);
      expect(words(find(card, '.ce-eyebrow'))).to.equal('capability');
      expect(words(find(card, '.ce-facts'))).to.match(/^Part of .* › .* Code 5\.0 /);
      expect(said(card)).to.match(/In other frameworks .* using Python the same /);
    });

    it('who delivers it, related skills, how it is assessed, other names', async () => {
      const assessment = { outcome: 'Done.', evidence: 'A portfolio.' };
      const skill = {
        id: 'skill',
        name: 'Skill',
        kind: 'knowledge',
        formerNames: [{ name: 'Craft', until: '2024-11-30' }, { name: 'Art' }],
        aliases: ['Knack'],
        deliveredBy: [{ role: 'role' }, { name: 'A friend' }],
        assessments: [assessment],
        related: [{ skill: 'other', relation: 'requires' }],
        enables: [{ text: 'Things get done.' }],
      };
      const skills = [skill, { id: 'other', name: 'Other' }];
      const card = await show({ ...tiny('Role'), skills }, { roleHref: '/roles/{role}' });
      expect(words(find(card, '.ce-facts')))
        .to.contain('Formerly Craft, until 30 November 2024, Art')
        .and.to.contain('Also called Knack');
      expect(words(find(card, '.ce-eyebrow'))).to.equal('knowledge');
      expect(sections(card)).to.deep.equal([
        'What it lets an organisation do',
        'Who delivers it',
        'How it is assessed',
        'Related skills',
      ]);
      expect(said(card)).to.match(/Outcome ?Done\. ?Evidence ?A portfolio\./);
      expect(words(find(card, '.ce-related'))).to.equal('Requires Other');
      const role = findAll<HTMLAnchorElement>(card, 'li a').map((link) => link.pathname);
      expect(role).to.deep.equal(['/roles/role']);
      await expect(card).to.be.accessible();
    });

    it('a skill of which little is known, without empty parts', async () => {
      const card = await show({ ...tiny('Role'), skills: [{ id: 'bare', name: 'Bare' }] });
      expect(titleOf(card)).to.equal('Bare');
      expect(sections(card)).to.deep.equal([]);
      expect(findAll(card, 'ul, ol, details')).to.deep.equal([]);
      expect(findAll(card, '.ce-fact').map(words)).to.deep.equal(['Edition First, live']);
    });

    it('what is missing, and what there is', async () => {
      const card = await show(richFramework(), { skillId: 'no-such-skill' });
      expect(said(card)).to.contain('There is no capability “no-such-skill” in Rich.');
      expect(said(card)).to.contain('data-ethics');
      const empty = await show(tiny('Role'));
      expect(said(empty)).to.equal('There is nothing to show here yet.');
    });

    it('only the parts that are asked for', async () => {
      const card = await show(richFramework(), { skillId: 'data-ethics', show: ['needs'] });
      expect(sections(card)).to.deep.equal(['Who needs it']);
      expect(findAll(card, '.ce-facts, .ce-notice, .ce-footer, .ce-lede, button')).to.deep.equal(
        [],
      );
      card.setAttribute('show', 'levels footer');
      await card.updateComplete;
      expect(sections(card)).to.deep.equal(['Levels of mastery']);
    });

    it('headings in order, and no style attribute', async () => {
      const card = await show(richFramework(), { skillId: 'data-ethics' });
      card.headingLevel = 3;
      await card.updateComplete;
      const order = findAll(card, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => tagName);
      expect(order.slice(0, 6)).to.deep.equal(['H3', 'H4', 'H5', 'H5', 'H5', 'H5']);
      expect(findAll(card, '[style], style')).to.deep.equal([]);
    });

    it('sources on request', async () => {
      const card = await show(richFramework(), { skillId: 'data-ethics' });
      const sources = find<HTMLDetailsElement>(card, '.ce-footer details');
      sources.open = true;
      expect(words(sources)).to.equal('Sources The paper, Section 2');
    });

    it('its own words in Welsh', async () => {
      const around = await fixture(html`<div lang="cy"></div>`);
      const card = await show(await datasetAt(DATA_SCIENTIST), {
        skillId: 'programming-and-build',
      });
      around.append(card);
      await until(() => titleOf(card) === 'Rhaglennu ac adeiladu', 'the card is not in Welsh');
      expect(sections(card)).to.include('Dysgu').and.to.include('Pwy sydd ei angen');
      expect(said(card)).to.contain('1 rôl, 5 lefel rôl').and.to.contain('(2 o 4)');
    });
  });

  describe('with the keyboard', () => {
    it('one goes on to another skill, and back', async () => {
      const card = await show(richFramework());
      const opened: unknown[] = [];
      card.addEventListener('skill-select', ({ skillId, masteryId }) =>
        opened.push([skillId, masteryId]),
      );
      const link = (name: string) =>
        findAll(card, '.ce-skill-link').find((found) => words(found) === name)!;
      await tabTo(() => focused() === link('Data ethics'));
      await press('Enter');
      await until(() => titleOf(card) === 'Data ethics', 'Enter does not open');
      await until(() => focused() === find(card, '.ce-title'), 'the focus is lost');

      await tabTo(() => focused() === link('Data'));
      await press(' ');
      await until(() => titleOf(card) === 'Data', 'Space does not open');
      expect(opened).to.deep.equal([
        ['data-ethics', undefined],
        ['data', undefined],
      ]);
    });

    it('one chooses a role level, sees what it needs, and gives it up again', async () => {
      const card = await show(richFramework(), { skillId: 'data-ethics' });
      const chosen: (string | undefined)[] = [];
      card.addEventListener('role-level-select', ({ roleLevelId }) => chosen.push(roleLevelId));
      const senior = roleLevel(card, 'Senior analyst');
      await tabTo(() => focused() === senior);
      await press('Enter');
      await until(() => marked(card).length === 1, 'Enter does not choose');
      expect(marked(card)[0]).to.contain('Expert (4 of 4) Needed by Senior analyst');
      expect(senior.ariaPressed).to.equal('true');
      expect(focused()).to.equal(senior);
      await press(' ');
      await until(() => marked(card).length === 0, 'Space does not give up the choice');
      expect(chosen).to.deep.equal(['analyst-senior', undefined]);
    });
  });

  it('marks nothing where the page prevents it', async () => {
    const card = await show(richFramework(), { skillId: 'data-ethics' });
    card.addEventListener('role-level-select', (event) => event.preventDefault());
    roleLevel(card, 'Senior analyst').click();
    await card.updateComplete;
    expect(marked(card)).to.deep.equal([]);
  });

  it('links to the host’s pages where their addresses are given', async () => {
    const card = await show(richFramework(), {
      skillId: 'data-ethics',
      skillHref: '/skills/{skill}',
      roleHref: '/roles/{role}',
      roleLevelHref: '/roles/{role}#{level}',
    });
    expect(findAll(card, 'button')).to.deep.equal([]);
    const hrefs = findAll(card, 'a').map((link) => link.getAttribute('href'));
    expect(hrefs)
      .to.include.members(['/skills/data-ethics', '/skills/data', '/roles/analyst'])
      .and.to.include('/roles/analyst#analyst-junior');
  });

  if (isChromium) {
    interface Seen {
      role: string;
      name?: string;
      level?: number;
      pressed?: boolean;
      children?: Seen[];
    }
    const flat = (node: Seen): Seen[] => [node, ...(node.children ?? []).flatMap(flat)];

    it('is read out as headings and toggle buttons', async () => {
      const place = await fixture(html`<main id="skill-${root}"></main>`);
      const card = await show(richFramework(), {
        skillId: 'data-ethics',
        roleLevelId: 'analyst-senior',
      });
      place.append(card);
      await card.updateComplete;
      const seen = flat((await a11ySnapshot({ selector: `#skill-${root}` })) as unknown as Seen);
      const headings = seen.filter(({ role }) => role === 'heading');
      expect(headings.map(({ name, level }) => [level, name])).to.deep.equal([
        [2, 'Data ethics'],
        [3, 'Levels of mastery'],
        [4, 'Awareness (1 of 4)'],
        [4, 'Working (2 of 4)'],
        [4, 'Practitioner (3 of 4)'],
        [4, 'Expert (4 of 4)'],
        [3, 'What it involves'],
        [3, 'Case studies'],
        [3, 'Related capabilities'],
        [3, 'Who needs it'],
      ]);
      const pressed = seen.filter((node) => node.role === 'button' && node.pressed);
      expect(pressed.map(({ name }) => name)).to.deep.equal(['Senior analyst']);
    });
  }

  for (const width of ['320px', '160px', '760px', '1280px']) {
    for (const dir of ['ltr', 'rtl']) {
      it(`fits into ${width}, ${dir}`, async () => {
        const long = 'W'.repeat(100);
        const data = richFramework();
        Object.assign(data.skills[1]!, { name: long, aliases: [long] });
        Object.assign(data.scales[0]!.levels[1]!, { name: long });
        Object.assign(data.roles[0]!.levels![1]!, { name: long });
        const around = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
        around.style.width = width;
        const card = await show(data, { skillId: 'data-ethics' });
        around.append(card);
        await card.updateComplete;
        const { left, right } = card.getBoundingClientRect();
        const out = findAll(card, '*')
          .filter((part) => !part.closest('.ce-unseen'))
          .filter((part) => {
            const box = part.getBoundingClientRect();
            return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
          });
        expect(out.map(({ className }) => className)).to.deep.equal([]);
      });
    }
  }

  it('puts levels one under another on a narrow screen, side by side on a wide one', async () => {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const card = await show(richFramework(), { skillId: 'data-ethics' });
    around.append(card);
    const rows = (width: string) => {
      around.style.width = width;
      const tops = findAll(card, '.ce-mastery').map((part) => part.getBoundingClientRect().top);
      return new Set(tops.map(Math.round)).size;
    };
    expect([rows('320px'), rows('760px'), rows('1200px')]).to.deep.equal([4, 2, 1]);
  });
});

describe('its own warnings', () => {
  it('are none for the bundled dataset', async () => {
    const warnings = recordWarnings();
    await mount(html`<skill-card src=${DATA_SCIENTIST}></skill-card>`);
    expect(warnings).to.deep.equal([]);
  });
});
