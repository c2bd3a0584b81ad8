import { expect, fixture } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { html } from 'lit';
import type { SkillSelectEvent } from '../../events.js';
import {
  DATA_SCIENTIST,
  datasetAt,
  GOVERNMENT,
  SOFTWARE_DEVELOPER,
  tiny,
} from '../../testing/datasets.js';
import { isChromium } from '../../testing/engines.js';
import { press, tabTo } from '../../testing/keys.js';
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
import { recordWarnings } from '../../testing/warnings.js';
import './define.js';
import type { RoleCard } from './role-card.js';

let dataScientist: unknown;
let softwareDeveloper: unknown;
before(async () => {
  dataScientist = await datasetAt(DATA_SCIENTIST);
  softwareDeveloper = await datasetAt(SOFTWARE_DEVELOPER);
});

const sections = (card: RoleCard) => findAll(card, '.ce-section').map(words);
const steps = (card: RoleCard) => findAll(card, '.ce-step');
const step = (card: RoleCard, name: string) =>
  steps(card).find((found) => words(found).startsWith(name))!;
const pressed = (card: RoleCard) =>
  steps(card)
    .filter((found) => found.ariaPressed === 'true')
    .map(words);
const skillNames = (card: RoleCard) => findAll(card, '.ce-skill-name').map(words);
const titleOf = (card: RoleCard) => words(find(card, '.ce-title'));

inBothRoots((root) => {
  const show = (data: unknown, options: Partial<RoleCard> = {}) =>
    mount<RoleCard>(
      html`<role-card
        root=${root}
        .data=${data}
        .roleId=${options.roleId}
        .roleLevelId=${options.roleLevelId}
        .compact=${options.compact ?? false}
        .show=${options.show}
        .roleHref=${options.roleHref}
        .roleLevelHref=${options.roleLevelHref}
      ></role-card>`,
    );

  describe('shows', () => {
    it('a role with all its parts', async () => {
      const card = await show(dataScientist);
      expect(words(find(card, '.ce-eyebrow'))).to.equal('Data Scientist job family · role');
      expect(titleOf(card)).to.equal('Data Scientist');
      expect(words(find(card, '.ce-facts')))
        .to.contain('Role levels 5, and 1 more in some cases')
        .and.to.contain('Edition 4 March 2017, draft')
        .and.to.contain('Superseded by Government Digital and Data Profession');
      expect(words(find(card, '.ce-notice'))).to.contain('It is not government policy');
      expect(steps(card)).to.have.length(6);
      expect(sections(card)).to.deep.equal([
        'In this role you will',
        'The value you deliver',
        'What the career offers you',
        'Technical Capabilities',
        'Core Competencies',
      ]);
      expect(findAll(card, '.ce-skill')).to.have.length(13);
      expect(words(find(card, '.ce-skill'))).to.contain('Awareness to Expert');
      expect(words(find(card, '.ce-footer'))).to.contain('Summary in our words');
    });

    it('a role level, with the level of each skill in words and as a bar', async () => {
      const card = await show(dataScientist, { roleLevelId: 'senior-data-scientist' });
      expect(words(find(card, '.ce-eyebrow'))).to.equal('Data Scientist · role level 4 of 5');
      expect(titleOf(card)).to.equal('Senior Data Scientist');
      expect(sections(card)[0]).to.equal('As a Senior Data Scientist you will');
      const level = find(card, '.ce-level');
      expect(words(level)).to.equal('Practitioner (3 of 4)');
      expect(level.querySelectorAll('.ce-segment')).to.have.length(4);
      expect(level.querySelectorAll('.ce-on')).to.have.length(3);
      expect(pressed(card)).to.deep.equal(['Senior Data Scientist']);
    });

    it('a level under a condition, and the condition', async () => {
      const card = await show(dataScientist, { roleLevelId: 'lead' });
      expect(words(find(card, '.ce-eyebrow'))).to.equal(
        'Data Scientist · role level · Only in larger projects',
      );
      expect(words(step(card, 'Lead'))).to.contain('Only in larger projects');
    });

    for (const [name, phrase] of [
      ['Apprentice developer', 'As an Apprentice developer you will'],
      ['Developer', 'As a Developer you will'],
      ['User researcher', 'As a User researcher you will'],
      ['Usability lead', 'As a Usability lead you will'],
      ['Unit head', 'As a Unit head you will'],
      ['Uninsured risk lead', 'As an Uninsured risk lead you will'],
      ['European lead', 'As a European lead you will'],
      ['One-time lead', 'As a One-time lead you will'],
    ]) {
      it(`“${phrase}”`, async () => {
        const level = { id: 'level', name, responsibilities: [{ text: 'lead' }] };
        const roles = [{ id: 'role', name: 'Role', levels: [level] }];
        const card = await show({ ...tiny(''), roles }, { roleLevelId: 'level' });
        expect(sections(card)).to.deep.equal([phrase]);
      });
    }

    it('a senior role: the context it works in, skills without levels, examples of leading', async () => {
      const card = await show(await datasetAt(GOVERNMENT), { roleId: 'chief-data-officer' });
      expect(sections(card)).to.deep.equal([
        'In this role you will',
        'The context you work in inferred by us',
        'Senior leadership skills',
      ]);
      expect(words(find(card, '.ce-card'))).to.contain('Protecting data and sharing it: Privacy');
      expect(findAll(card, '.ce-level')).to.have.length(0);
      const skill = findAll(card, '.ce-skill')[2]!;
      expect(skillNames(card)[2]).to.equal('Data governance leadership');
      const names = [...skill.querySelectorAll('.ce-descriptor-name')].map(words);
      expect(names).to.deep.equal(['Examples of leadership']);
      expect(skill.querySelectorAll('.ce-skill-meaning > .ce-list > li')).to.have.length(7);
    });

    describe('portraits of a role', () => {
      const INNOVATION = '/data/digital-data-innovation.json';
      const SKETCH = '/src/testing/sketches/reference-model.json';
      const parts = (card: RoleCard) => findAll(card, '.ce-portrait-name').map(words);

      it('with duties, added value, experiences and inspirations, and what is lost in the source', async () => {
        const card = await show(await datasetAt(INNOVATION), { roleId: 'design-leader' });
        expect(sections(card)).to.deep.equal(['In practice']);
        expect(words(find(card, '.ce-portrait-title'))).to.equal('Profile A');
        expect(parts(card)).to.deep.equal([
          'Key duties',
          'Added value shown in practice',
          'Experiences',
          'Inspirations',
          'Capabilities',
        ]);
        expect(findAll(card, '.ce-value-name').map(words)).to.deep.equal([
          'Shared Understanding',
          'Motivation',
          'Agility',
          'Empathy',
        ]);
        expect(words(find(card, '.ce-portrait-sources'))).to.contain(
          'The competencies stood in a picture that the conversion lost. lost in the source',
        );
        expect(findAll(card, '.ce-quote')).to.deep.equal([]);
        await expect(card).to.be.accessible();
      });

      it('what the person says, as a quotation', async () => {
        const card = await show(await datasetAt(SKETCH), {
          roleId: 'design-leader',
          show: ['portraits'],
        });
        const quote = find(card, 'blockquote');
        expect(words(quote)).to.equal('We hear ‘no’ a lot');
        expect(words(find(card, 'figcaption'))).to.equal('Profile A');
        expect(findAll(card, '.ce-facts, .ce-footer')).to.deep.equal([]);
        const order = findAll(card, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => tagName);
        expect(order.slice(0, 4)).to.deep.equal(['H2', 'H3', 'H4', 'H5']);
        await expect(card).to.be.accessible();
      });

      it('with skills that open, and tell the page; or lead to its own', async () => {
        const card = await show(await datasetAt(INNOVATION), { roleId: 'design-leader' });
        const opened: string[] = [];
        card.addEventListener('skill-select', ({ skillId }) => opened.push(skillId));
        find(card, '.ce-portrait-skills .ce-summary').focus();
        await press('Enter');
        await until(() => opened.length, 'the page is not told');
        expect(opened).to.deep.equal(['user-centricity']);
        card.skillHref = '/skills/{skill}';
        await card.updateComplete;
        const link = find(card, '.ce-portrait-skills a');
        expect(link.getAttribute('href')).to.equal('/skills/user-centricity');
      });

      it('of which little is known, without empty parts', async () => {
        const portraits = [{ title: 'Someone' }];
        const card = await show({ ...tiny(''), roles: [{ id: 'role', name: 'R', portraits }] });
        expect(words(find(card, '.ce-portrait'))).to.equal('Someone');
        expect(parts(card)).to.deep.equal([]);
      });
    });

    it('challenges of a level, of its role and of its family, some of them in levels', async () => {
      const family = {
        id: 'family',
        name: 'Family',
        challenges: [{ name: 'Far', levels: [{ name: 'A little', text: 'Seldom.' }] }],
      };
      const level = {
        id: 'level',
        name: 'Level',
        challenges: [{ name: 'Near', description: 'Daily.' }],
      };
      const role = {
        id: 'role',
        name: 'Role',
        family: 'family',
        challenges: [{ name: 'Between' }],
        levels: [level],
      };
      const card = await show(
        { ...tiny(''), families: [family], roles: [role] },
        { roleLevelId: 'level' },
      );
      expect(findAll(card, '.ce-card > .ce-list > li').map(words)).to.deep.equal([
        'Near: Daily.',
        'Between',
        'Far: A little: Seldom.',
      ]);
    });

    it('a link to the official text of the role itself, where the dataset has its address', async () => {
      const card = await show(await datasetAt(GOVERNMENT), { roleId: 'data-scientist' });
      const link = find<HTMLAnchorElement>(card, '.ce-footer a');
      expect(words(link)).to.equal('Official text');
      expect(link.href).to.equal(
        'https://ddat-capability-framework.service.gov.uk/role/data-scientist',
      );
    });

    it('grades and the track', async () => {
      const card = await show(softwareDeveloper, { roleLevelId: 'senior-developer' });
      expect(words(find(card, '.ce-facts')))
        .to.contain('Track ')
        .and.to.contain('Grades, for information ');
    });

    it('what is missing, and what there is', async () => {
      const card = await show(softwareDeveloper, { roleId: 'no-such-role' });
      expect(said(card)).to.contain(
        'There is no role “no-such-role” in Software developer (sketch).',
      );
      expect(said(card)).to.contain('devops-engineer');
      expect(said(card)).not.to.contain('Did you mean');
      const misspelt = await show(softwareDeveloper, { roleId: 'devop-enginer' });
      expect(said(misspelt)).to.contain('Did you mean “devops-engineer”?');
      const level = await show(dataScientist, { roleLevelId: 'no-such-level' });
      expect(said(level)).to.contain('There is no role level “no-such-level”');
    });

    it('a dataset that has no roles', async () => {
      const card = await show({ ...tiny(''), roles: [] });
      expect(said(card)).to.equal('There is nothing to show here yet.');
    });

    it('a role of which little is known, without empty parts', async () => {
      const card = await show(tiny('Bare'));
      expect(sections(card)).to.deep.equal([]);
      expect(findAll(card, 'ul, ol, details')).to.deep.equal([]);
      expect(findAll(card, '.ce-fact').map(words)).to.deep.equal(['Edition First, live']);
      expect(words(find(card, '.ce-footer'))).to.equal('Official wording');
    });

    it('a skill of which nothing is known without something to open', async () => {
      const skills = [{ id: 'bare', name: 'Bare skill' }];
      const roles = [{ id: 'role', name: 'Role', skills: [{ skill: 'bare' }] }];
      const card = await show({ ...tiny(''), skills, roles });
      expect(skillNames(card)).to.deep.equal(['Bare skill']);
      expect(findAll(card, 'details')).to.deep.equal([]);
    });

    it('only the parts that are asked for', async () => {
      const card = await show(dataScientist, { show: ['skills', 'levels'] });
      expect(sections(card)).to.deep.equal(['Technical Capabilities', 'Core Competencies']);
      expect(findAll(card, '.ce-ladder')).to.have.length(1);
      expect(findAll(card, '.ce-facts, .ce-notice, .ce-footer, .ce-lede')).to.deep.equal([]);
      card.setAttribute('show', ' facts\n footer ');
      await card.updateComplete;
      expect(findAll(card, '.ce-facts, .ce-footer')).to.have.length(2);
      expect(sections(card)).to.deep.equal([]);
      card.removeAttribute('show');
      await card.updateComplete;
      expect(sections(card)).to.have.length(5);
    });

    it('less when it is compact, unless it is told what to show', async () => {
      const card = await show(dataScientist, { compact: true });
      expect(findAll(card, '.ce-lede, .ce-facts')).not.to.deep.equal([]);
      expect(findAll(card, '.ce-ladder, .ce-section, .ce-footer, .ce-notice')).to.deep.equal([]);
      card.show = ['skills'];
      await card.updateComplete;
      expect(sections(card)).to.have.length(2);
    });

    it('lists that are read as lists though they have no bullets', async () => {
      const card = await show(dataScientist);
      const roles = findAll(card, '.ce-ladder, .ce-skills').map(({ role }) => role);
      expect(roles).to.deep.equal(['list', 'list', 'list']);
    });

    it('headings in order', async () => {
      const card = await show(dataScientist);
      card.headingLevel = 3;
      await card.updateComplete;
      const order = findAll(card, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => tagName);
      expect(order).to.deep.equal(['H3', 'H4', 'H4', 'H4', 'H4', 'H4']);
    });

    it('no style attribute anywhere, and nothing that needs one', async () => {
      const card = await show(dataScientist, { roleLevelId: 'senior-data-scientist' });
      expect(findAll(card, '[style], style')).to.deep.equal([]);
      expect(card.hasAttribute('style')).to.equal(false);
    });

    it('whose words they are on request', async () => {
      const card = await show(dataScientist);
      const sources = find<HTMLDetailsElement>(card, '.ce-footer details');
      expect(words(sources.querySelector('summary')!)).to.equal('Sources');
      sources.open = true;
      expect(words(sources)).to.contain('Data Scientist');
      expect(sources.querySelector('a')!.href).to.match(/^https:/);
    });
  });

  describe('with the keyboard', () => {
    it('one reaches the ladder, chooses a level, and gives it up again', async () => {
      const card = await show(dataScientist);
      const chosen: (string | undefined)[] = [];
      card.addEventListener('role-level-select', ({ roleLevelId }) => chosen.push(roleLevelId));
      const senior = step(card, 'Senior');
      await tabTo(() => focused() === senior);

      await press('Enter');
      await until(() => titleOf(card) === 'Senior Data Scientist', 'Enter does not choose');
      expect(focused()).to.equal(senior);
      expect(pressed(card)).to.deep.equal(['Senior Data Scientist']);

      await press(' ');
      await until(() => titleOf(card) === 'Data Scientist', 'Space does not give up the choice');
      expect(focused()).to.equal(senior);
      expect(pressed(card)).to.deep.equal([]);

      await press('Tab');
      await press(' ');
      await until(() => titleOf(card) === 'Lead', 'Space does not choose');
      expect(chosen).to.deep.equal(['senior-data-scientist', undefined, 'lead']);
    });

    it('one opens what a skill means, and the page is told', async () => {
      const card = await show(dataScientist, { roleLevelId: 'senior-data-scientist' });
      const opened: SkillSelectEvent[] = [];
      card.addEventListener('skill-select', (event) => opened.push(event));
      const details = find<HTMLDetailsElement>(card, '.ce-skill-details');
      await tabTo(() => focused() === details.querySelector('summary'));
      await press('Enter');
      await until(() => opened.length === 1, 'the page is not told');
      expect(details.open).to.equal(true);
      expect(words(details)).to.contain('At this level').and.to.contain('Practitioner in general');
      expect(opened[0]).to.include({
        skillId: 'developing-data-science-capability',
        masteryId: 'practitioner',
      });

      await press(' ');
      await until(() => !details.open, 'Space does not close');
      await card.updateComplete;
      expect(opened).to.have.length(1);
    });

    it('one skips what is closed', async () => {
      const card = await show(dataScientist);
      const last = findAll(card, 'summary').at(-1)!;
      const seen = new Set<Element | null>();
      await tabTo(() => {
        seen.add(focused());
        return focused() === last;
      });
      expect([...seen].filter((element) => element?.closest('.ce-skill-meaning'))).to.deep.equal(
        [],
      );
    });
  });

  it('keeps nothing open for another skill that takes its place', async () => {
    const level = (id: string, skill: string) => ({ id, name: id, skills: [{ skill }] });
    const skill = (id: string) => ({ id, name: id, description: `About ${id}` });
    const roles = [
      { id: 'role', name: 'Role', levels: [level('low', 'one'), level('high', 'two')] },
    ];
    const card = await show(
      { ...tiny(''), skills: [skill('one'), skill('two')], roles },
      { roleLevelId: 'low' },
    );
    find<HTMLDetailsElement>(card, '.ce-skill-details').open = true;
    step(card, 'high').click();
    await card.updateComplete;
    expect(skillNames(card)).to.deep.equal(['two']);
    expect(find<HTMLDetailsElement>(card, '.ce-skill-details').open).to.equal(false);
  });

  it('forgets the chosen level when it is to show another role', async () => {
    const card = await show(softwareDeveloper, { roleId: 'software-developer' });
    step(card, 'Developer').click();
    await card.updateComplete;
    expect(titleOf(card)).to.equal('Developer');
    card.roleId = 'devops-engineer';
    await card.updateComplete;
    expect(titleOf(card)).to.match(/DevOps/i);
  });

  it('takes a level with its role, set in either order', async () => {
    const card = await show(softwareDeveloper, { roleId: 'devops-engineer' });
    card.setAttribute('role-level-id', 'developer');
    card.setAttribute('role-id', 'software-developer');
    await card.updateComplete;
    expect(titleOf(card)).to.equal('Developer');
  });

  it('links to the host’s pages where their addresses are given', async () => {
    const card = await show(dataScientist, {
      roleLevelId: 'data-scientist',
      roleHref: '/roles/{role}',
      roleLevelHref: '/roles/{role}#{level}',
    });
    const links = steps(card);
    expect(links.map(({ tagName }) => tagName)).to.deep.equal(Array(6).fill('A'));
    expect(links[0]!.getAttribute('href')).to.equal('/roles/data-scientist#trainee-data-scientist');
    expect(links.filter((link) => link.ariaCurrent === 'true').map(words)).to.deep.equal([
      'Data Scientist',
    ]);
    expect(find(card, '.ce-title a').getAttribute('href')).to.equal(
      '/roles/data-scientist#data-scientist',
    );
    card.roleLevelId = undefined;
    await card.updateComplete;
    expect(find(card, '.ce-title a').getAttribute('href')).to.equal('/roles/data-scientist');
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

    it('is read out as headings, lists, toggle buttons and disclosures', async () => {
      const place = await fixture(html`<main id="card-${root}"></main>`);
      const card = await show(dataScientist, { roleLevelId: 'senior-data-scientist' });
      place.append(card);
      await card.updateComplete;
      const seen = flat((await a11ySnapshot({ selector: `#card-${root}` })) as unknown as Seen);
      const ofRole = (role: string) => seen.filter((node) => node.role === role);

      expect(ofRole('heading').map(({ name, level }) => [level, name])).to.deep.equal([
        [2, 'Senior Data Scientist'],
        [3, 'As a Senior Data Scientist you will'],
        [3, 'Technical Capabilities'],
        [3, 'Core Competencies'],
      ]);
      const buttons = ofRole('button');
      expect(buttons.map(({ name }) => name)).to.deep.equal([
        'Trainee Data Scientist',
        'Junior Data Scientist',
        'Data Scientist',
        'Senior Data Scientist',
        'Lead Only in larger projects',
        'Head of Data Science',
      ]);
      expect(buttons.map((button) => button.pressed ?? false)).to.deep.equal([
        false,
        false,
        false,
        true,
        false,
        false,
      ]);
      const disclosures = ofRole('DisclosureTriangle').map(({ name }) => name);
      expect(disclosures[0]).to.equal('Developing data science capability Practitioner (3 of 4)');
      expect(disclosures.at(-1)).to.equal('Sources');
      expect(container(card).querySelectorAll('.ce-bar:not([aria-hidden=true])')).to.have.length(0);
    });
  }
});

describe('its own warnings', () => {
  it('are none for the bundled dataset', async () => {
    const warnings = recordWarnings();
    await mount(html`<role-card .data=${dataScientist}></role-card>`);
    expect(warnings).to.deep.equal([]);
  });
});
