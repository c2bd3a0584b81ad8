import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/skill-card/define.js';
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

const tag = 'skill-card';
const OPERATIONAL_DELIVERY = 'data/operational-delivery.json';
const DIGITAL_DATA_INNOVATION = 'data/digital-data-innovation.json';

const meta: Meta = {
  ...metaOf(tag),
  title: 'Elements/Skill card',
  component: tag,
  args: { src: GOVERNMENT, 'skill-id': 'data-ethics-and-privacy' },
};
export default meta;

/** A skill of the Government Digital and Data framework: its levels side by side, and the roles that need it. */
export const LevelledSkill: Story = { name: 'Levelled skill' };

/** A role level is chosen: the level that it needs is marked. Each role level below does the same. */
export const NeedOfARoleLevel: Story = {
  name: 'Need of a role level',
  args: { 'role-level-id': 'data-scientist' },
};

/** A skill that 16 roles need, at 65 of their levels. */
export const NeededByMany: Story = {
  name: 'Needed by many',
  args: { 'skill-id': 'user-focus' },
};

/** A skill of senior leaders has no levels: sentences, and examples of leading with it. Roles need it as it is. */
export const SeniorLeadershipSkill: Story = {
  name: 'Senior leadership skill',
  args: { 'skill-id': 'data-governance-leadership' },
};

/** The words of its levels stand on the publisher’s own page, and the card leads there. */
export const HeldElsewhere: Story = {
  name: 'Held elsewhere',
  args: { 'skill-id': 'business-architecture' },
};

/** Each level is described for three grades, apart from one that does not apply to them. Learning is beside them. */
export const SplitByGrade: Story = {
  name: 'Split by grade',
  args: { src: OPERATIONAL_DELIVERY, 'skill-id': 'power-of-connections' },
};

/** A domain, and the capabilities within it: each opens in place. */
export const Domain: Story = { args: { src: DIGITAL_DATA_INNOVATION, 'skill-id': 'digital' } };

/** A capability with what belongs to it in practice, and its like in another framework. */
export const Capability: Story = {
  args: { src: DIGITAL_DATA_INNOVATION, 'skill-id': 'statistics-in-python' },
};

/** What a capability, or what belongs to it, has saved or changed somewhere, figures first. */
export const CaseStudies: Story = {
  name: 'Case studies',
  args: { src: DIGITAL_DATA_INNOVATION, 'skill-id': 'sourcing' },
};

/** Learning, with its kind and who offers it. */
export const Learning: Story = {
  args: { src: DATA_SCIENTIST, 'skill-id': 'programming-and-build' },
};

/** `show` names the parts to show, here what the skill means and no more. */
export const ChosenParts: Story = {
  name: 'Chosen parts',
  args: { show: 'summary levels' },
};

/** With templates for addresses, skills, roles and role levels are links to pages of the host and not buttons. */
export const LinksToYourPages: Story = {
  name: 'Links to your pages',
  args: { 'skill-href': '#{skill}', 'role-href': '#{role}', 'role-level-href': '#{role}/{level}' },
};

/** Names of any length, and a word of a hundred characters, break where they must. */
export const LongText: Story = {
  name: 'Long text',
  ...ofData(tag, withLongText, { 'skill-id': undefined }),
};

/** A dataset of names alone: what is not there takes no room. */
export const MissingParts: Story = {
  name: 'Missing parts',
  ...ofData(tag, () => withMissingParts, { 'skill-id': 'writing' }),
};

/** A mistake costs the level that it stands on. The console tells whoever maintains the page. */
export const DatasetWithMistakes: Story = {
  name: 'Dataset with mistakes',
  ...ofData(tag, withMistakes, { 'skill-id': undefined }),
};

/** There is no skill with this id: the card says so, and which ids there are. */
export const NoSuchSkill: Story = { name: 'No such skill', args: { 'skill-id': 'data-etihcs' } };

/** A framework that has just begun. */
export const Empty: Story = ofData(tag, () => nothing, { 'skill-id': undefined });

/** The dataset is on its way. The words appear after a moment, so that a quick answer does not flicker. */
export const Loading: Story = { args: { src: demo('never-answers') }, tags: ['loading'] };

/** The dataset is not there: the element's own children stand in, with the reason and a way to try again. */
export const Failed: Story = { args: { src: demo('moved-away') } };

/** In a language that is written from right to left the whole card is mirrored. */
export const RightToLeft: Story = { name: 'Right to left', decorators: [rightToLeft] };

/** At 320 px, as on a small phone or at a zoom of 400 %: one level after another. */
export const Narrow: Story = { decorators: [narrow] };

/** On paper the card has no border, and no level is divided between two pages. */
export const Print: Story = { decorators: [paper], tags: ['print'] };

/** In the contrast themes of Windows, bars and what is chosen keep their shape. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  args: { 'role-level-id': 'data-scientist' },
  decorators: [forcedColors],
  tags: ['forced-colors'],
};

/** In the page's own DOM, within reach of its style sheets, browser translation and voice control. */
export const LightRoot: Story = { name: 'Light root', args: { root: 'light' } };

/** All colours come from the colour of the text around the element. */
export const DarkBackground: Story = { name: 'Dark background', decorators: [dark] };

/** Names and summaries in Welsh, a draft; texts without a Welsh version stay in English and are marked as such. */
export const Welsh: Story = {
  args: { src: DATA_SCIENTIST, 'skill-id': 'programming-and-build' },
  decorators: [welsh],
};

/** The theme for services on GOV.UK. */
export const GovukTheme: Story = { name: 'GOV.UK theme', decorators: [govuk] };
