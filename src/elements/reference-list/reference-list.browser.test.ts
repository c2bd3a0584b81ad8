import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { DATA_SCIENTIST, datasetAt, GOVERNMENT, tiny } from '../../testing/datasets.js';
import { isFirefox } from '../../testing/engines.js';
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
import type { ReferenceList } from './reference-list.js';

const INNOVATION = '/data/digital-data-innovation.json';

const names = (element: ReferenceList) => findAll(element, '.ce-entry-name').map(words);
const entry = (element: ReferenceList, name: string) =>
  findAll(element, '.ce-entry').find((one) => words(find1(one)) === name)!;
const find1 = (one: Element) => one.querySelector('.ce-entry-name')!;
const figures = (element: ReferenceList) => findAll(element, '.ce-figure').map(words);
const status = (element: ReferenceList) => words(find(element, '[role=status]'));

inBothRoots((root) => {
  const show = (data: unknown, options: Partial<ReferenceList> = {}) =>
    mount<ReferenceList>(
      html`<reference-list
        root=${root}
        .data=${data}
        .list=${options.list}
        .show=${options.show}
        .filter=${options.filter ?? ''}
        .skillId=${options.skillId}
        .termId=${options.termId}
        .caseStudyId=${options.caseStudyId}
        .sourceId=${options.sourceId}
        .skillHref=${options.skillHref}
      ></reference-list>`,
    );
  const innovation = async (options: Partial<ReferenceList> = {}) =>
    show(await datasetAt(INNOVATION), options);
  const studies = (...savings: object[]) => ({
    ...{ formatVersion: 1, id: 'f', title: 'F', language: 'en' },
    caseStudies: [{ id: 'c', name: 'C', savings: savings.map((one) => ({ ...saving, ...one })) }],
  });
  const saving = { amount: 1000, currency: 'GBP', period: { kind: 'once' } };

  describe('shows', () => {
    it('all lists that the dataset has, each with its count', async () => {
      const element = await innovation();
      expect(words(find(element, '.ce-title'))).to.equal(
        'Digital, data and innovation reference model',
      );
      expect(findAll(element, '.ce-list-name').map(words)).to.deep.equal([
        'Glossary 8',
        'Case studies 41',
        'Sources 23',
      ]);
      expect(findAll(element, '.ce-entry')).to.have.length(72);
      expect(words(find(element, '.ce-footer'))).to.contain('Summary in our words');
      expect(words(find(element, '.ce-facts'))).to.contain('draft');
      expect(findAll(element, '[style], style')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('one list under its own name', async () => {
      const element = await innovation({ list: ['glossary'] });
      expect(words(find(element, '.ce-eyebrow'))).to.contain('reference model');
      expect(words(find(element, '.ce-title'))).to.equal('Glossary 8');
      expect(findAll(element, '.ce-list-name')).to.have.length(0);
      expect(find(element, '.ce-entry-name').tagName).to.equal('H3');
    });

    it('terms from A to Z, with aliases, rival definitions and where each is from', async () => {
      const element = await innovation({ list: ['glossary'] });
      expect(names(element).slice(0, 4)).to.deep.equal([
        'Capability',
        'Data',
        'Data science',
        'Digital',
      ]);
      const digital = entry(element, 'Digital');
      expect(words(digital)).to.contain('Also called Digital capability, Digital department');
      expect(words(digital)).to.contain('See also Digitization, Digital Services, Data');
      const definitions = [...digital.querySelectorAll('.ce-definition')].map(words);
      expect(definitions).to.have.length(2);
      expect(definitions[1]).to.contain('A Simple Data Capability Framework');
      expect(definitions[1]).to.contain('Endnote iv lost in the source');
    });

    it('whose words a definition is in, where they are not as all others', async () => {
      const data = richFramework();
      Object.assign(data.glossary[0]!.definitions[0]!, { wording: 'official' });
      const element = await show(data, { list: ['glossary'] });
      expect(words(entry(element, 'Open data'))).to.contain('Official wording');
      expect(words(entry(element, 'Data'))).not.to.contain('wording');
    });

    it('case studies with their figures, place, skills and sources', async () => {
      const element = await innovation({ list: ['case-studies'] });
      const cloud = entry(element, 'Office programs from the cloud');
      expect(words(cloud)).to.match(
        /^Office programs from the cloud London Borough of Hillingdon £750,000 a year The council/,
      );
      expect(words(cloud)).to.contain('Capability Sourcing Sources');
      expect(entry(element, 'Family Space').querySelector('.ce-entry-side')).to.equal(null);
      expect(figures(element)).to.include.members([
        '£204,000 over 5 years',
        'about £43,800 over 1 year',
        '£5,000 period not said',
        '£4,597,000 to date',
        'more than £450,000 over 4 years',
        '£200,000 a year since 2009',
      ]);
    });

    it('amounts as the reader’s language writes them, with pence only where there are some', async () => {
      const data = studies(
        { amount: 0.5, precision: 'up-to' },
        { amount: 12000.5, currency: 'EUR', period: { kind: 'to-date', since: '2019-03' } },
      );
      const element = await show(data);
      expect(figures(element)).to.deep.equal([
        'up to £0.50 once',
        '€12,000.50 to date since March 2019',
      ]);
      const around = await fixture(html`<div lang="cy"></div>`);
      around.append(element);
      await until(() => figures(element)[0] === 'hyd at £0.50 unwaith', 'not in Welsh');
      expect(figures(element)[1]).to.match(/hyd yma ers Mawrth 2019$/);
    });

    it('sources with who made them, their licence and how many entries cite them', async () => {
      const element = await innovation({ list: ['sources'] });
      const manual = entry(element, 'Service Manual');
      expect(words(manual)).to.contain('Publisher Government Digital Service');
      expect(words(manual)).to.match(/Licence Open Government Licence v3\.0 Cited by 1 team/);
      expect(
        words(entry(element, 'Scoping: Digital, Data & Innovation Reference Model')),
      ).to.contain(
        'Cited by 158 capabilities, 41 case studies, 35 mappings, 12 job roles, 8 terms',
      );
      const links = [...manual.querySelectorAll('a')].map(({ href }) => href);
      expect(links[0]).to.equal('https://www.gov.uk/service-manual');
      expect(words(entry(element, 'Belfast City Council ICT Strategy 2018–2021'))).to.contain(
        'Author Deloitte Publisher Belfast City Council Date 2018',
      );
    });

    it('that no case study is tied to a skill, which stays chosen', async () => {
      const element = await innovation({ list: ['case-studies'], skillId: 'data' });
      expect(status(element)).to.equal('No case study is tied to this capability.');
      const chosen = find<HTMLSelectElement>(element, 'select').selectedOptions[0]!;
      expect(words(chosen)).to.equal('Data (0)');
    });

    it('that a dataset does not have what is asked for', async () => {
      const list = ['case-studies', 'glossary', 'sources'];
      const element = await show(tiny('Role'), { list });
      expect(findAll(element, '.ce-empty').map(words)).to.deep.equal([
        'This dataset has no case studies.',
        'This dataset has no glossary.',
        'This dataset names no sources.',
      ]);
      expect(findAll(element, 'input, select')).to.have.length(0);
      const none = await show(tiny('Role'));
      expect(said(none)).to.equal('There is nothing to show here yet.');
    });

    it('which ids there are, where one is not', async () => {
      const element = await show(richFramework(), { termId: 'no-such-term', skillId: '__proto__' });
      expect(said(element)).to.contain('There is no term “no-such-term” in Rich.');
      expect(said(element)).to.contain('There is no capability “__proto__” in Rich.');
      expect(findAll(element, '.ce-entry')).to.have.length(4);
    });

    it('only the parts that are asked for', async () => {
      const element = await innovation({ show: ['footer'] });
      expect(findAll(element, '.ce-notice, .ce-tools, .ce-reference > .ce-facts')).to.have.length(
        0,
      );
      expect(findAll(element, '.ce-footer')).to.have.length(1);
    });

    it('headings in order', async () => {
      const element = await show(richFramework());
      element.headingLevel = 3;
      await element.updateComplete;
      const order = findAll(element, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => tagName);
      expect(order).to.deep.equal(['H3', 'H4', 'H5', 'H5', 'H4', 'H5', 'H4', 'H5']);
    });

    it('its own words in Welsh', async () => {
      const around = await fixture(html`<div lang="cy"></div>`);
      const element = await show(await datasetAt(DATA_SCIENTIST));
      around.append(element);
      await until(() => said(element).includes('Geirfa'), 'the lists are not in Welsh');
      element.filter = 'capability';
      await element.updateComplete;
      expect(status(element)).to.match(/^Dangosir \d o 7$/);
      expect(said(element)).to.contain('Gweler hefyd').and.to.contain('Cyhoeddwr');
      expect(said(element)).to.match(/Dyfynnir gan \d+ \p{L}+/u);
    });
  });

  describe('filters', () => {
    it('as one types, by words in names and texts, and says how many are left', async () => {
      const element = await innovation();
      const field = find<HTMLInputElement>(element, 'input');
      expect(status(element)).to.equal('');
      await tabTo(() => focused() === field);
      // One by one: WebKit's driver takes two of the same for one.
      for (const key of 'ddat') await press(key);
      await until(() => element.filter === 'ddat', 'typing does not filter');
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['Digital, Data and Technology Profession']);
      expect(status(element)).to.equal('1 of 72 shown');
      expect(findAll(element, '.ce-list-name').map(words)).to.deep.equal([
        'Glossary 1 of 8',
        'Case studies 0 of 41',
        'Sources 0 of 23',
      ]);
      await sendKeys({ type: ' zzz' });
      await until(
        () => status(element) === 'Nothing has all of these words.',
        'it does not say so',
      );
      await expect(element).to.be.accessible();

      await tabTo(() => words(focused() ?? element) === 'Clear filters');
      await press('Enter');
      await until(() => names(element).length === 72, 'the lists do not come back');
      expect(field.value).to.equal('');
      await until(() => focused() === field, 'the focus is lost');
    });

    it('case studies by skill, with the keyboard', async () => {
      const element = await innovation({ list: ['case-studies'] });
      const select = find<HTMLSelectElement>(element, 'select');
      expect(words(select.labels[0]!)).to.match(/^Case studies by capability/);
      await tabTo(() => focused() === select);
      if (isFirefox) {
        // Its select opens a list of the system's own, which the driver does not reach.
        select.value = 'data-visualisation';
        select.dispatchEvent(new Event('change'));
      } else await sendKeys({ type: 'Data vis' });
      await until(() => names(element).length === 1, 'the choice does nothing');
      expect(names(element)).to.deep.equal(['Visit Middlesbrough']);
      expect(element.skillId).to.equal('data-visualisation');
      expect(status(element)).to.equal('1 of 41 shown');
      select.value = '';
      select.dispatchEvent(new Event('change'));
      await until(() => names(element).length === 41, 'the choice cannot be given up');
    });

    it('by a domain, whose capabilities are included', async () => {
      const element = await innovation({ list: ['case-studies'], skillId: 'digital' });
      const count = names(element).length;
      expect(count).to.be.greaterThan(0);
      const chosen = find<HTMLSelectElement>(element, 'select').selectedOptions[0]!;
      expect(words(chosen)).to.match(new RegExp(`\\(${count}\\)$`));
    });
  });

  describe('leads to an entry', () => {
    it('that is asked for, without taking the focus', async () => {
      const before = focused();
      const element = await innovation({ sourceId: 'smart-belfast' });
      const chosen = find(element, '[aria-current=true]');
      expect(words(find1(chosen))).to.equal('Smart Cities Framework');
      const isSeen = () => {
        const { top } = chosen.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      };
      await until(isSeen, 'the entry is out of sight');
      expect(focused() === before).to.equal(true);
    });

    it('that is asked for later, also where a filter had left it out', async () => {
      const element = await innovation({ filter: 'waste', skillId: 'sourcing' });
      element.caseStudyId = 'staffordshire-patchwork';
      await until(() => findAll(element, '[aria-current=true]').length, 'the entry is not shown');
      expect(words(find1(find(element, '[aria-current=true]')))).to.equal('Patchwork');
      element.filter = 'zzz';
      await element.updateComplete;
      expect(names(element)).to.deep.equal([]);
    });

    it('from another that says “see also”, with the keyboard', async () => {
      const element = await innovation({ list: ['glossary'], filter: 'council’s own provider' });
      const [link] = findAll(element, '.ce-see-also button');
      await tabTo(() => focused() === link);
      await press('Enter');
      await until(() => words(focused() ?? element) === 'Digital', 'the focus does not follow');
      expect(names(element)).to.have.length(8);
      expect(element.termId).to.equal('digital');
    });
  });

  it('links to the host’s pages of skills where their address is given', async () => {
    const element = await innovation({
      list: ['case-studies'],
      skillId: 'sourcing',
      skillHref: '/skills/{skill}',
    });
    const links = findAll(element, '.ce-entry dd a').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['/skills/sourcing']);
  });

  it('does not link to what is no safe address', async () => {
    const data = studies();
    Object.assign(data.caseStudies[0]!, { href: 'javascript:alert(1)' });
    const element = await show(data);
    expect(findAll(element, 'a')).to.have.length(0);
  });

  for (const width of ['320px', '160px', '760px', '1280px']) {
    for (const dir of ['ltr', 'rtl']) {
      it(`fits into ${width}, ${dir}`, async () => {
        const long = 'W'.repeat(100);
        const data = richFramework();
        Object.assign(data.sources[0]!, { title: long, author: long, description: long });
        Object.assign(data.glossary[0]!, { name: long, aliases: [long] });
        Object.assign(data.caseStudies[0]!, { name: long, place: long });
        Object.assign(data.caseStudies[0]!.savings[0]!, { amount: 1e15, note: long });
        Object.assign(data.skills[1]!, { name: long });
        const around = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
        around.style.width = width;
        const element = await show(data, { filter: '', termId: 'data' });
        around.append(element);
        await element.updateComplete;
        const { left, right } = element.getBoundingClientRect();
        const out = findAll(element, '*')
          .filter((part) => !part.closest('option'))
          .filter((part) => {
            const box = part.getBoundingClientRect();
            return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
          });
        expect(out.map(({ className }) => className)).to.deep.equal([]);
      });
    }
  }

  it('puts rival definitions one under another on a narrow screen, side by side on a wide one', async () => {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const element = await innovation({ list: ['glossary'] });
    around.append(element);
    const rows = (width: string) => {
      around.style.width = width;
      const parts = [...entry(element, 'Innovation').querySelectorAll('.ce-definition')];
      return new Set(parts.map((part) => Math.round(part.getBoundingClientRect().top))).size;
    };
    expect([rows('320px'), rows('1200px')]).to.deep.equal([3, 1]);
  });
});

describe('its own warnings', () => {
  it('are none for bundled datasets', async () => {
    const warnings = recordWarnings();
    await mount(html`<reference-list src=${INNOVATION}></reference-list>`);
    await mount(html`<reference-list src=${GOVERNMENT}></reference-list>`);
    expect(warnings).to.deep.equal([]);
  });
});
