import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { SkillSelectEvent } from '../../events.js';
import { datasetAt, GOVERNMENT } from '../../testing/datasets.js';
import { press, tabTo } from '../../testing/keys.js';
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
import './define.js';
import type { CapabilityMap } from './capability-map.js';

const REFERENCE = '/data/digital-data-innovation.json';
const COMPETENCIES = '/data/data-science-competencies.json';

const opener = (element: CapabilityMap, name: string) => {
  const found = findAll<HTMLButtonElement>(element, '.ce-opener').find(
    (button) => words(button) === name,
  );
  if (!found) throw new Error(`Nothing opens “${name}”.`);
  return found;
};

const tabs = (element: CapabilityMap) => findAll(element, '[role="tab"]');
const chosenTab = (element: CapabilityMap) => words(find(element, '[aria-selected="true"]'));
const captions = (element: CapabilityMap) => findAll(element, '.ce-caption-name').map(words);

const choose = async (element: CapabilityMap, label: string, value: string) => {
  const field = findAll(element, '.ce-field').find((one) => words(one).startsWith(label))!;
  const select = field.querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
};

inBothRoots((root) => {
  describe('the map', () => {
    it('is whole in the end, also beside another map of the same dataset', async () => {
      const place = await fixture<HTMLElement>(
        html`<div>
          <capability-map root=${root} src=${GOVERNMENT}></capability-map>
          <capability-map root=${root} src=${GOVERNMENT} only="gaps"></capability-map>
          <capability-map root=${root} src=${GOVERNMENT} by="grades"></capability-map>
        </div>`,
      );
      const maps = [...place.querySelectorAll<CapabilityMap>('capability-map')];
      await Promise.all(maps.map(settled));
      const rows = maps.map((map) => findAll(map, '.ce-row-head').length);
      expect(rows[0]).to.be.greaterThan(180);
      expect(rows[2]).to.equal(rows[0]);
    });

    it('says by grade which roles are in no column', async () => {
      const element = await mount<CapabilityMap>(
        html`<capability-map root=${root} src=${GOVERNMENT} by="grades"></capability-map>`,
      );
      expect(said(element)).to.contain(
        'For 47 of 52 roles the source names no job grade: they are in no column.',
      );
    });

    it('shows the domains, and of the first who delivers its capabilities', async () => {
      const element = await mount<CapabilityMap>(
        html`<capability-map root=${root} src=${REFERENCE}></capability-map>`,
      );
      expect(findAll(element, '.ce-domain').map(words)).to.deep.equal([
        'Digital 68 capabilities Job roles named for 2 of 68',
        'Data 34 capabilities, 8 themes, 3 skills, 1 competency Job roles named for 6 of 46',
        'Innovation 29 capabilities, 6 skills, 6 themes Job roles named for 26 of 41',
      ]);
      expect(findAll(element, '.ce-row-head')).to.have.length(68);
      expect(findAll(element, '.ce-silence .ce-gap')).to.have.length(66);
      expect(said(element)).to.contain(
        'For 66 the source does not say who needs or delivers them.',
      );
      expect(said(element)).to.contain('Scoping paper, November 2020, draft');
      await expect(element).to.be.accessible();
    });

    it('goes to another domain by key', async () => {
      const element = await mount<CapabilityMap>(
        html`<capability-map root=${root} src=${REFERENCE}></capability-map>`,
      );
      await tabTo(() => words(focused() ?? document.body) === 'Innovation');
      await press('Enter');
      await element.updateComplete;
      expect(element.domainId).to.equal('innovation');
      expect(find(element, '.ce-domain-name[aria-pressed="true"]').textContent).to.contain(
        'Innovation',
      );
      expect(findAll(element, '.ce-mark')).to.have.length(53);
    });

    it('opens a capability in place, by key: its card, its case studies and what is not said', async () => {
      const selected: string[] = [];
      const element = await mount<CapabilityMap>(
        html`<capability-map
          root=${root}
          src=${REFERENCE}
          @skill-select=${({ skillId }: SkillSelectEvent) => selected.push(skillId)}
        ></capability-map>`,
      );
      opener(element, 'ICT (Digital) proficiency').focus();
      await press('Enter');
      await element.updateComplete;
      expect(selected).to.deep.equal(['ict-proficiency']);
      const opened = words(find(element, '.ce-opened'));
      expect(opened).to.contain('Staff use devices, software and online services with ease');
      expect(opened).to.contain('Case studies');
      expect(opened).to.contain('What it lets an organisation do left empty in the source');
      expect(opened).to.contain('Who needs or delivers it not said in the source');
      expect(focused()).to.equal(opener(element, 'ICT (Digital) proficiency'));
      await expect(element).to.be.accessible();
      await press('Enter');
      await element.updateComplete;
      expect(findAll(element, '.ce-opened')).to.have.length(0);
      expect(element.skillId).to.equal(undefined);
    });

    it('goes on to another capability of the card, in the same place', async () => {
      const element = await mount<CapabilityMap>(
        html`<capability-map root=${root} src=${REFERENCE} skill-id="curiosity"></capability-map>`,
      );
      const link = findAll(element, '.ce-skill-link').find(
        (one) => words(one) === 'Seeking out new ideas',
      )!;
      link.focus();
      await press('Enter');
      await until(() => focused()?.matches('.ce-title'), 'the title had no focus');
      expect(words(focused()!)).to.equal('Seeking out new ideas');
      expect(findAll(element, '.ce-opened')).to.have.length(1);
    });

    it('keeps to gaps, and says how many are left', async () => {
      const element = await mount<CapabilityMap>(
        html`<capability-map root=${root} src=${REFERENCE} domain-id="data"></capability-map>`,
      );
      await choose(element, 'Rows', 'gaps');
      expect(words(find(element, '[role="status"]'))).to.equal('32 of 46 shown');
      expect(findAll(element, '.ce-row-head')).to.have.length(32);
    });

    it('has senior roles beside role levels', async () => {
      const element = await mount<CapabilityMap>(
        html`<capability-map root=${root} src=${GOVERNMENT}></capability-map>`,
      );
      const heads = findAll(element, '.ce-column').map(words);
      expect(heads).to.contain('Chief digital and data 4 roles');
      await choose(element, 'Columns', 'roles');
      await choose(element, 'Role family', 'chief-digital-and-data');
      await choose(element, 'Rows', 'said');
      expect(findAll(element, '.ce-column')).to.have.length(5);
      expect(findAll(element, '.ce-row-head')).to.have.length(22);
      expect(findAll(element, '.ce-mark')).to.have.length(6 + 8 + 8 + 6);
      await expect(element).to.be.accessible();
    });

    it('links to the host’s pages', async () => {
      const element = await mount<CapabilityMap>(
        html`<capability-map
          root=${root}
          src=${REFERENCE}
          domain-id="innovation"
          skill-href="/skills/{skill}"
          role-href="/roles/{role}"
        ></capability-map>`,
      );
      const links = findAll<HTMLAnchorElement>(element, '.ce-table .ce-link').map((link) =>
        link.getAttribute('href'),
      );
      expect(links).to.contain('/skills/curiosity');
      expect(links).to.contain('/roles/design-leader');
    });
  });

  describe('the ways to look', () => {
    it('are tabs, with arrow keys, Home and End', async () => {
      const element = await mount<CapabilityMap>(
        html`<capability-map root=${root} src=${REFERENCE}></capability-map>`,
      );
      expect(tabs(element).map(words)).to.deep.equal(['Map', 'Overlaps', 'Gaps']);
      await tabTo(() => focused()?.getAttribute('role') === 'tab');
      for (const [key, name] of [
        ['ArrowRight', 'Overlaps'],
        ['End', 'Gaps'],
        ['ArrowRight', 'Map'],
        ['ArrowLeft', 'Gaps'],
        ['Home', 'Map'],
      ] as const) {
        await press(key);
        await until(() => words(focused()!) === name, `${key} did not lead to ${name}`);
        expect(chosenTab(element)).to.equal(name);
      }
      const panel = find(element, '[role="tabpanel"]');
      expect(panel.getAttribute('aria-labelledby')).to.equal(
        find(element, '[aria-selected="true"]').id,
      );
    });

    it('have arrow keys the other way where one reads from the right', async () => {
      const element = await mount<CapabilityMap>(
        html`<capability-map dir="rtl" root=${root} src=${REFERENCE}></capability-map>`,
      );
      find(element, '[role="tab"]').focus();
      await press('ArrowLeft');
      await until(() => chosenTab(element) === 'Overlaps', 'the arrow did not lead on');
    });

    it('stand one after another without the switch', async () => {
      const element = await mount<CapabilityMap>(
        html`<capability-map root=${root} src=${REFERENCE} show="overlap gaps"></capability-map>`,
      );
      expect(tabs(element)).to.have.length(0);
      expect(captions(element)).to.deep.equal([
        'Overlaps as a heatmap',
        'Overlaps as a list',
        'Themes, and how many capabilities of each domain they run through',
        '774 gaps',
      ]);
      await expect(element).to.be.accessible();
    });
  });

  describe('overlaps', () => {
    it('lead from the heatmap to the list, by key', async () => {
      const element = await mount<CapabilityMap>(
        html`<capability-map root=${root} src=${REFERENCE} view="overlap"></capability-map>`,
      );
      const cells = findAll(element, '.ce-table-overlap .ce-cell').map(words);
      expect(cells[2]).to.equal('10 4 themes, 6 pairs of capabilities');
      expect(cells[6]).to.equal(cells[2]);
      findAll(element, '.ce-heat-button')[1]!.focus();
      await press('Enter');
      await until(() => focused()?.getAttribute('aria-expanded') === 'true', 'no row was opened');
      expect(words(focused()!)).to.equal('Digital and Innovation');
      const opened = words(find(element, '.ce-opened'));
      expect(opened).to.contain('Customers and users links to capabilities inferred by us');
      expect(opened).to.contain('Data Literacy');
      expect(opened).to.contain('related, same name');
      await expect(element).to.be.accessible();
    });

    it('say what a theme runs through, and where nothing is linked', async () => {
      const element = await mount<CapabilityMap>(
        html`<capability-map root=${root} src=${REFERENCE} view="overlap"></capability-map>`,
      );
      opener(element, 'A clear strategy').click();
      await element.updateComplete;
      const opened = words(find(element, '.ce-opened'));
      expect(opened).to.contain('Digital capability framework, Data capability framework');
      expect(opened).to.contain('Innovation none linked');
    });
  });

  describe('gaps', () => {
    it('are counted, and open by domain and reason', async () => {
      const element = await mount<CapabilityMap>(
        html`<capability-map root=${root} src=${REFERENCE} view="gaps"></capability-map>`,
      );
      opener(element, 'What it lets an organisation do').focus();
      await press('Enter');
      await element.updateComplete;
      const opened = words(find(element, '.ce-opened'));
      expect(opened).to.contain('68 left empty in the source');
      expect(opened).to.contain('8 not applicable: it only groups others');
      expect(said(element)).to.contain(
        'Of 4 job roles the source does not say what they need or deliver: Product manager, Delivery manager, User researcher, Content designer.',
      );
      await expect(element).to.be.accessible();
    });
  });

  describe('the other framework', () => {
    const both = () =>
      mount<CapabilityMap>(
        html`<capability-map
          root=${root}
          view="mapping"
          src=${REFERENCE}
          other-src=${COMPETENCIES}
        ></capability-map>`,
      );

    it('is mapped: who says so, what is only of the same name, what has no counterpart', async () => {
      const element = await both();
      await until(() => said(element).includes('28 of 158 mapped'), 'the other never came');
      expect(said(element)).to.contain(
        '28 of 35 mapped; 7 more of the same name or id; 0 without a counterpart',
      );
      expect(said(element)).to.contain('nobody has confirmed it');
      expect(said(element)).to.contain(
        'Without a counterpart in Data Science Skills Competency Model: 123',
      );
      await choose(element, 'The other is', 'same-name');
      expect(findAll(element, '.ce-row-head')).to.have.length(7);
      expect(words(find(element, '[role="status"]'))).to.equal('7 of 35 shown');
      await expect(element).to.be.accessible();
    });

    it('opens skills of either', async () => {
      const element = await both();
      await until(() => said(element).includes('28 of 158 mapped'), 'the other never came');
      opener(element, 'Descriptive statistical concepts').click();
      await element.updateComplete;
      expect(words(find(element, '.ce-opened .ce-title'))).to.equal(
        'Descriptive statistical concepts',
      );
    });

    it('may come as data, and fail on its own', async () => {
      const element = await mount<CapabilityMap>(
        html`<capability-map
          root=${root}
          view="mapping"
          src=${REFERENCE}
          .otherData=${await datasetAt(GOVERNMENT)}
        ></capability-map>`,
      );
      expect(said(element)).to.contain('0 of 188 mapped; 12 more of the same name or id');
      element.otherData = '{ "formatVersion": 1';
      await until(() => said(element).includes('could not be loaded'), 'it did not fail');
      expect(said(element)).to.contain('Digital, data and innovation reference model');
    });
  });

  it('says what is not there, and where there is nothing', async () => {
    const element = await mount<CapabilityMap>(
      html`<capability-map root=${root} src=${REFERENCE} domain-id="digitl"></capability-map>`,
    );
    expect(said(element)).to.contain('There is no domain “digitl” in');
    element.data = { formatVersion: 1, id: 'none', title: 'None' };
    await until(() => said(element).includes('nothing to show'), 'it still showed something');
  });

  it('fits 320 px', async () => {
    const element = await mount<CapabilityMap>(
      html`<capability-map
        root=${root}
        show="map overlap gaps tools domains"
        domain-id="innovation"
        src=${REFERENCE}
      ></capability-map>`,
    );
    element.style.display = 'block';
    element.style.width = '320px';
    const own = container(element);
    for (const wide of findAll(element, '*').filter((one) => !one.closest('.ce-unseen, .ce-head')))
      expect(wide.getBoundingClientRect().right).to.be.at.most(
        own.getBoundingClientRect().right + 1,
        wide.className,
      );
  });
});
