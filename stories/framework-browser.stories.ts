import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/framework-browser/define.js';
import {
  DATA_SCIENTIST,
  GOVERNMENT,
  largeFramework,
  nothing,
  withLongText,
  withMissingParts,
  withMistakes,
  withoutRoles,
} from './support/datasets.js';
import {
  dark,
  forcedColors,
  govuk,
  narrow,
  paper,
  rightToLeft,
  welsh,
} from './support/decorators.js';
import { demo } from './support/network.js';
import { metaOf, ofData, rendered, type Story } from './support/story.js';

const tag = 'framework-browser';

// Stories stand on one page, which has one address: only where it is the subject do they write into it.
const meta: Meta = {
  ...metaOf(tag),
  title: 'Elements/Framework browser',
  component: tag,
  args: { src: GOVERNMENT, fragment: 'none' },
};
export default meta;

/** A whole framework: how much there is, and its roles by family, senior roles among them. */
export const Roles: Story = {};

/** Every skill from A to Z; a letter keeps to its own. */
export const Skills: Story = { args: { view: 'skills' } };

/** The skills of one letter. */
export const OneLetter: Story = { name: 'One letter', args: { view: 'skills', letter: 'D' } };

/** What was found as one types, names first; the words are marked, also within descriptions. */
export const Search: Story = { args: { query: 'data scientist' } };

/** Suggestions while one types: arrow keys walk them, Enter takes one, Escape closes them. */
export const Suggestions: Story = {
  args: { query: 'data sci' },
  play: async ({ canvasElement }) => {
    await rendered(canvasElement, '.ce-found .ce-row-link');
    (await rendered(canvasElement, '[role=combobox]')).click();
  },
};

/** Misspelt words find what they are like. */
export const Misspelt: Story = { args: { query: 'softwear developr' } };

/** Nothing was found: the element says so, and what may help. */
export const NothingFound: Story = { name: 'Nothing found', args: { query: 'zzqx' } };

/** Nothing has all words: what has most of them is shown, and the element says so. */
export const MostOfTheWords: Story = {
  name: 'Most of the words',
  args: { query: 'network engineer' },
};

/** Of a link to what is gone, the element says what may be meant. */
export const OpenedNothing: Story = {
  name: 'Opened nothing',
  args: { 'skill-id': 'data-inovation' },
};

/** For most roles this source names no grade; whoever keeps to one is told. */
export const ByGrade: Story = { name: 'By grade', args: { 'grade-id': 'heo' } };

/** Lists keep to a family and a level; each choice says how many there would be. */
export const Filters: Story = {
  args: { view: 'skills', 'family-id': 'data', 'mastery-id': 'expert' },
};

/** Words and filters together, where the filters leave nothing of what was found. */
export const NothingLeft: Story = {
  name: 'Nothing left',
  args: { query: 'programme delivery manager', 'grade-id': 'scs' },
};

/** A role opened in place of the list, with the way back. */
export const OpenedRole: Story = { name: 'Opened role', args: { 'role-id': 'data-scientist' } };

/** A role level, with the way to its role and back to what was found. */
export const OpenedRoleLevel: Story = {
  name: 'Opened role level',
  args: { query: 'lead data', 'role-level-id': 'lead-data-scientist' },
};

/** A senior role has no levels; it is opened like every other. */
export const OpenedSeniorRole: Story = {
  name: 'Opened senior role',
  args: { 'role-id': 'chief-data-officer' },
};

/** A skill, from which one goes on to the roles and role levels that need it. */
export const OpenedSkill: Story = {
  name: 'Opened skill',
  args: { 'skill-id': 'data-science-innovation' },
};

/**
 * `fragment` names the key under which the page's address says what is shown, beside what the page has there. Reload, go
 * back and forward, or copy the address: it leads to the same place.
 */
export const InTheAddress: Story = { name: 'In the address', args: { fragment: 'browse' } };

/** With templates for addresses, roles, role levels and skills are links to pages of the host. */
export const LinksToYourPages: Story = {
  name: 'Links to your pages',
  args: { 'role-href': '#{role}', 'role-level-href': '#{role}/{level}', 'skill-href': '#{skill}' },
};

/** `show` names the parts to show, here the search and the list alone. */
export const ChosenParts: Story = { name: 'Chosen parts', args: { show: 'search lists' } };

/** A framework of competencies for grades, without roles: there is one list, of what it has. */
export const WithoutRoles: Story = {
  name: 'Without roles',
  ...ofData(tag, () => withoutRoles, { fragment: 'none' }),
};

/** A reference model: domains, themes and capabilities say which they are. */
export const Kinds: Story = {
  args: { src: 'data/digital-data-innovation.json', view: 'skills' },
};

/** A framework with thousands of roles and skills comes piece by piece. */
export const Large: Story = {
  ...ofData(
    tag,
    () =>
      largeFramework({
        ...{ roles: 900, roleLevels: 3000, skills: 4000 },
        ...{ families: 30, skillsOfRole: 12 },
      }),
    { view: 'skills', fragment: 'none' },
  ),
};

/** Names of any length, and a word of a hundred characters, break where they must. */
export const LongText: Story = {
  name: 'Long text',
  ...ofData(tag, withLongText, { view: 'skills', fragment: 'none' }),
};

/** A dataset of names alone: what is not there takes no room. */
export const MissingParts: Story = {
  name: 'Missing parts',
  ...ofData(tag, () => withMissingParts, { fragment: 'none' }),
};

/** A mistake costs what it stands on. The console tells whoever maintains the page. */
export const DatasetWithMistakes: Story = {
  name: 'Dataset with mistakes',
  ...ofData(tag, withMistakes, { fragment: 'none' }),
};

/** There is nothing with this id: the element says so, and which ids there are, and leads to the list. */
export const NoSuchSkill: Story = {
  name: 'No such skill',
  args: { 'skill-id': 'date-science-innovation' },
};

/** A framework that has just begun. */
export const Empty: Story = ofData(tag, () => nothing, { fragment: 'none' });

/** The dataset is on its way. The words appear after a moment, so that a quick answer does not flicker. */
export const Loading: Story = { args: { src: demo('never-answers') }, tags: ['loading'] };

/** The dataset is not there: the element's own children stand in, with the reason and a way to try again. */
export const Failed: Story = { args: { src: demo('moved-away') } };

/** In a language that is written from right to left everything is mirrored. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { query: 'data scientist' },
  decorators: [rightToLeft],
};

/** At 320 px, as on a small phone or at a zoom of 400 %. */
export const Narrow: Story = { decorators: [narrow] };

/** What was found, at 320 px. */
export const NarrowSearch: Story = {
  name: 'Narrow search',
  args: { query: 'data scientist' },
  decorators: [narrow],
};

/** On paper there is the list, and no controls. */
export const Print: Story = { decorators: [paper], tags: ['print'] };

/** In the contrast themes of Windows, marks and what is chosen keep their shape. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  args: { query: 'data scientist' },
  decorators: [forcedColors],
  tags: ['forced-colors'],
};

/** In the page's own DOM, within reach of its style sheets, browser translation and voice control. */
export const LightRoot: Story = { name: 'Light root', args: { root: 'light' } };

/** All colours come from the colour of the text around the element. */
export const DarkBackground: Story = {
  name: 'Dark background',
  args: { query: 'data scientist' },
  decorators: [dark],
};

/** In Welsh the letters of skills are those of the Welsh alphabet. */
export const Welsh: Story = {
  args: { src: DATA_SCIENTIST, view: 'skills' },
  decorators: [welsh],
};

/** The theme for services on GOV.UK. */
export const GovukTheme: Story = {
  name: 'GOV.UK theme',
  args: { query: 'data scientist' },
  decorators: [govuk],
};
