import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/role-compare/define.js';
import {
  nothing,
  withLongText,
  withMissingParts,
  withMistakes,
  DATA_SCIENTIST,
  GOVERNMENT,
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
import { metaOf, ofData, type Story } from './support/story.js';

const tag = 'role-compare';
const own = { 'role-level-ids': undefined };

const meta: Meta = {
  ...metaOf(tag),
  title: 'Elements/Role comparison',
  component: tag,
  args: { src: GOVERNMENT, 'role-level-ids': 'developer senior-developer' },
};
export default meta;

/** Two levels of one role: what each needs, and what the second asks beyond the first. */
export const TwoLevels: Story = { name: 'Two levels' };

/**
 * A position of today beside one of another framework, the draft of 2017: `other-src` adds its positions to the lists, and "other:"
 * stands before their ids. Levels of two frameworks are not called raised or lowered; skills that only share a name are told as such.
 */
export const TwoFrameworks: Story = {
  name: 'Two frameworks',
  args: {
    'other-src': DATA_SCIENTIST,
    'role-level-ids': 'data-scientist other:data-scientist',
    'comparison-href': '#compare={levels}',
  },
};

/** The same at 320 px. */
export const TwoFrameworksNarrow: Story = {
  ...TwoFrameworks,
  name: 'Two frameworks, narrow',
  decorators: [narrow],
};

/** The same on paper. */
export const TwoFrameworksPrint: Story = {
  ...TwoFrameworks,
  name: 'Two frameworks, print',
  decorators: [paper],
  tags: ['print'],
};

/** The other framework is not there: the element says so, and compares what it has. */
export const OtherFrameworkFailed: Story = {
  name: 'Other framework failed',
  args: {
    'other-src': demo('moved-away', tag),
    'role-level-ids': 'data-scientist other:data-scientist',
  },
};

/** Where a career forks: the specialist and the management track, each compared with the level before. */
export const Tracks: Story = {
  args: { 'role-level-ids': 'developer senior-developer senior-developer-management' },
};

/** Levels of two roles share few skills: most are added or dropped. */
export const TwoRoles: Story = {
  name: 'Two roles',
  args: { 'role-level-ids': 'data-scientist data-analyst' },
};

/** Senior roles have no levels, and neither have their skills: a role needs one, or does not. */
export const SeniorRoles: Story = {
  name: 'Senior roles',
  args: { 'role-level-ids': 'chief-data-officer chief-technology-officer' },
};

/** A role level beside a senior role. */
export const LevelBesideSeniorRole: Story = {
  name: 'Level beside a senior role',
  args: { 'role-level-ids': 'head-of-data-science chief-data-officer' },
};

/** Four columns, the most there can be. Where they do not fit, the table scrolls beneath its row headings. */
export const FourColumns: Story = {
  name: 'Four columns',
  args: { 'role-level-ids': 'junior-developer developer senior-developer lead-developer' },
};

/** `base` says with which one the others are compared, here the last. */
export const OtherBase: Story = {
  name: 'Other base',
  args: {
    'role-level-ids': 'junior-developer developer senior-developer',
    base: 'senior-developer',
  },
};

/** `differences` leaves out what stays the same; readers can change that. */
export const OnlyDifferences: Story = { name: 'Only differences', args: { differences: true } };

/** The source names a level and does not say what it needs: it is shown as such, and not compared. */
export const OnlyNamed: Story = {
  name: 'Only named',
  args: { src: DATA_SCIENTIST, 'role-level-ids': 'data-scientist lead' },
};

/** One that is asked for stands beside the next; without any, the first two of the dataset are compared. */
export const OneAskedFor: Story = {
  name: 'One asked for',
  args: { 'role-level-ids': 'lead-developer' },
};

/** `show` names the parts to show, here the table alone and what changes in all. */
export const ChosenParts: Story = { name: 'Chosen parts', args: { show: 'totals' } };

/**
 * With templates for addresses, skills and role levels are links to pages of the host. `comparison-href` adds a link to
 * the comparison itself; the event `comparison-change` tells when it has become another.
 */
export const LinksToYourPages: Story = {
  name: 'Links to your pages',
  args: {
    'skill-href': '#{skill}',
    'role-href': '#{role}',
    'role-level-href': '#{role}/{level}',
    'comparison-href': '#compare={levels}',
  },
};

/** Names of any length, and a word of a hundred characters, break where they must. */
export const LongText: Story = { name: 'Long text', ...ofData(tag, withLongText, own) };

/** A dataset of names alone: what is not there takes no room. */
export const MissingParts: Story = {
  name: 'Missing parts',
  ...ofData(tag, () => withMissingParts, own),
};

/** A mistake costs the requirement that it stands on. The console tells whoever maintains the page. */
export const DatasetWithMistakes: Story = {
  name: 'Dataset with mistakes',
  ...ofData(tag, withMistakes, own),
};

/** There is nothing with this id: the element says so, and which ids there are. */
export const NoSuchLevel: Story = {
  name: 'No such level',
  args: { 'role-level-ids': 'developer senoir-developer' },
};

/** A framework that has just begun. */
export const Empty: Story = ofData(tag, () => nothing, own);

/** The dataset is on its way. The words appear after a moment, so that a quick answer does not flicker. */
export const Loading: Story = { args: { src: demo('never-answers') }, tags: ['loading'] };

/** The dataset is not there: the element's own children stand in, with the reason and a way to try again. */
export const Failed: Story = { args: { src: demo('moved-away') } };

/** In a language that is written from right to left the whole comparison is mirrored. */
export const RightToLeft: Story = { name: 'Right to left', decorators: [rightToLeft] };

/** At 320 px, as on a small phone or at a zoom of 400 %: one skill after another, the role levels beneath. */
export const Narrow: Story = { decorators: [narrow] };

/** On paper everything is open, and there are no controls. */
export const Print: Story = { decorators: [paper], tags: ['print'] };

/** In the contrast themes of Windows, bars and the base of the comparison keep their shape. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  decorators: [forcedColors],
  tags: ['forced-colors'],
};

/** In the page's own DOM, within reach of its style sheets, browser translation and voice control. */
export const LightRoot: Story = { name: 'Light root', args: { root: 'light' } };

/** All colours come from the colour of the text around the element. */
export const DarkBackground: Story = { name: 'Dark background', decorators: [dark] };

/** Names and summaries in Welsh, a draft; texts without a Welsh version stay in English and are marked as such. */
export const Welsh: Story = {
  args: { src: DATA_SCIENTIST, 'role-level-ids': 'data-scientist senior-data-scientist' },
  decorators: [welsh],
};

/** The theme for services on GOV.UK. */
export const GovukTheme: Story = { name: 'GOV.UK theme', decorators: [govuk] };
