import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/capability-map/define.js';
import {
  nothing,
  withLongText,
  withMissingParts,
  withMistakes,
  withoutRoles,
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

const tag = 'capability-map';
const REFERENCE = 'data/digital-data-innovation.json';
const COMPETENCIES = 'data/data-science-competencies.json';

const meta: Meta = {
  ...metaOf(tag),
  title: 'Elements/Capability map',
  component: tag,
  args: { src: GOVERNMENT },
};
export default meta;

/** A whole profession: skills by family of roles, how many role levels of each need them, and how well. */
export const WholeProfession: Story = { name: 'Whole profession' };

/** One family, role by role. */
export const OneFamily: Story = {
  name: 'One family',
  args: { by: 'roles', 'family-id': 'data', only: 'said' },
};

/** Senior roles have no levels, and neither have their skills: a role needs one, or does not. */
export const SeniorRoles: Story = {
  name: 'Senior roles',
  args: { by: 'roles', 'family-id': 'chief-digital-and-data', only: 'said' },
};

/** By grade, for information. */
export const ByGrade: Story = { name: 'By grade', args: { by: 'grades', only: 'said' } };

/** The reference model: three domains, and of each capability who delivers it, as far as the source says. */
export const ReferenceModel: Story = {
  name: 'Reference model',
  args: { src: REFERENCE, 'domain-id': 'innovation' },
};

/** A capability opens in place: its skills, sources and case studies, and what the source does not say. */
export const OpenedCapability: Story = {
  name: 'Opened capability',
  args: { src: REFERENCE, 'skill-id': 'ict-proficiency' },
};

/** Where digital, data and innovation overlap: a heatmap, the same as a list, and the themes that they share. */
export const Overlaps: Story = { args: { src: REFERENCE, view: 'overlap' } };

/** Families of roles overlap in the skills that they both need. */
export const OverlapsOfFamilies: Story = {
  name: 'Overlaps of families',
  args: { view: 'overlap', between: 'families' },
};

/** What the source does not say, counted: not said, left empty, lost, or not to be expected. */
export const Gaps: Story = { args: { src: REFERENCE, view: 'gaps' } };

/** Only the capabilities for which nobody is named. */
export const OnlyGaps: Story = {
  name: 'Only gaps',
  args: { src: REFERENCE, 'domain-id': 'data', only: 'gaps' },
};

/** Two frameworks: mapped skills, who says so, and what only has the same name. */
export const OtherFramework: Story = {
  name: 'Other framework',
  args: { src: REFERENCE, 'other-src': COMPETENCIES, view: 'mapping' },
};

/** No mapping between the two: what has the same name is only suggested. */
export const NothingMapped: Story = {
  name: 'Nothing mapped',
  args: { 'other-src': REFERENCE, view: 'mapping' },
};

/** The other framework is not there: the rest still is. */
export const OtherFailed: Story = {
  name: 'Other framework failed',
  args: { src: REFERENCE, 'other-src': demo('moved-away', 'other'), view: 'mapping' },
};

/** `show` names the parts to show; without `views`, they stand one after another. */
export const ChosenParts: Story = {
  name: 'Chosen parts',
  args: { src: REFERENCE, show: 'overlap gaps' },
};

/** A framework without roles: what is said of each of its skills. */
export const WithoutRoles: Story = { name: 'Without roles', args: { src: COMPETENCIES } };

/** A framework with grades and a profile in place of roles. */
export const Profiles: Story = ofData(tag, () => withoutRoles);

/** With templates for addresses, skills and roles are links to pages of the host. */
export const LinksToYourPages: Story = {
  name: 'Links to your pages',
  args: {
    src: REFERENCE,
    'domain-id': 'innovation',
    'skill-href': '#{skill}',
    'role-href': '#{role}',
  },
};

/** Names of any length, and a word of a hundred characters, break where they must. */
export const LongText: Story = { name: 'Long text', ...ofData(tag, withLongText) };

/** A dataset of names alone: what is not there takes no room. */
export const MissingParts: Story = {
  name: 'Missing parts',
  ...ofData(tag, () => withMissingParts),
};

/** A mistake costs the requirement that it stands on. The console tells whoever maintains the page. */
export const DatasetWithMistakes: Story = {
  name: 'Dataset with mistakes',
  ...ofData(tag, withMistakes),
};

/** There is nothing with this id: the element says so, and which ids there are. */
export const NoSuchDomain: Story = {
  name: 'No such domain',
  args: { src: REFERENCE, 'domain-id': 'digitl' },
};

/** A framework that has just begun. */
export const Empty: Story = ofData(tag, () => nothing);

/** The dataset is on its way. The words appear after a moment, so that a quick answer does not flicker. */
export const Loading: Story = { args: { src: demo('never-answers') }, tags: ['loading'] };

/** The dataset is not there: the element's own children stand in, with the reason and a way to try again. */
export const Failed: Story = { args: { src: demo('moved-away') } };

/** In a language that is written from right to left the whole map is mirrored. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { src: REFERENCE, 'domain-id': 'innovation' },
  decorators: [rightToLeft],
};

/** At 320 px, as on a small phone or at a zoom of 400 %: one skill after another. */
export const Narrow: Story = {
  args: { src: REFERENCE, 'domain-id': 'innovation' },
  decorators: [narrow],
};

/** On paper, all ways to look one after another, and no controls. */
export const Print: Story = {
  args: { src: REFERENCE, show: 'facts domains map overlap gaps footer' },
  decorators: [paper],
  tags: ['print'],
};

/** In the contrast themes of Windows everything is in words, and the darkest cells have an edge. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  args: { src: REFERENCE, view: 'overlap' },
  decorators: [forcedColors],
  tags: ['forced-colors'],
};

/** In the page's own DOM, within reach of its style sheets, browser translation and voice control. */
export const LightRoot: Story = {
  name: 'Light root',
  args: { src: REFERENCE, 'domain-id': 'innovation', root: 'light' },
};

/** All colours come from the colour of the text around the element. */
export const DarkBackground: Story = {
  name: 'Dark background',
  args: { src: REFERENCE, view: 'overlap' },
  decorators: [dark],
};

/** Names in Welsh, a draft; texts without a Welsh version stay in English and are marked as such. */
export const Welsh: Story = { args: { src: DATA_SCIENTIST }, decorators: [welsh] };

/** The theme for services on GOV.UK. */
export const GovukTheme: Story = { name: 'GOV.UK theme', decorators: [govuk] };
