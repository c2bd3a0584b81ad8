import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/learning-path/define.js';
import learning from '../src/testing/sketches/data-science-learning.json' with { type: 'json' };
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

const tag = 'learning-path';
const own = { 'role-level-id': undefined, 'to-role-level-id': undefined };

const meta: Meta = {
  ...metaOf(tag),
  title: 'Elements/Learning path',
  component: tag,
  args: { src: GOVERNMENT, 'role-level-id': 'developer' },
};
export default meta;

/** The next level of the role: what to add and what to raise. This dataset lists no learning, and the path says so. */
export const NextLevel: Story = { name: 'Next level' };

/** From the top of a role the way leads on to a senior role, whose skills have no levels. */
export const ToSeniorRole: Story = {
  name: 'To a senior role',
  args: { 'role-level-id': 'head-of-data-science' },
};

/** From one role level to any other. */
export const AnotherRole: Story = {
  name: 'Another role',
  args: { 'role-level-id': 'developer', 'to-role-level-id': 'data-scientist' },
};

/** Where no next step is described, it is what the role level itself needs. */
export const NoNextStep: Story = {
  name: 'No next step',
  args: { 'role-level-id': 'lead-business-architect' },
};

/** Without a place to start from, it is all that the goal needs. */
export const FromNothing: Story = {
  name: 'From nothing',
  args: { 'role-level-id': undefined, 'to-role-level-id': 'chief-data-officer' },
};

/** What is listed for a role level, and where nothing is. */
export const WithLearning: Story = {
  name: 'With learning',
  args: {
    src: DATA_SCIENTIST,
    'role-level-id': undefined,
    'to-role-level-id': 'senior-data-scientist',
  },
};

/** A framework of skills and learning, without roles: level by level, as each resource teaches it. */
export const SkillsAlone: Story = { name: 'Skills alone', ...ofData(tag, () => learning, own) };

/** The same by provider; what nothing teaches stands last. */
export const ByProvider: Story = {
  name: 'By provider',
  ...ofData(tag, () => learning, { ...own, group: 'provider' }),
};

/** The same by language, the reader’s first. */
export const ByLanguage: Story = {
  name: 'By language',
  ...ofData(tag, () => learning, { ...own, group: 'language' }),
};

/** Filters combine, and each choice says how many it would leave. */
export const Filtered: Story = ofData(tag, () => learning, {
  ...own,
  'provider-id': 'ons',
  kind: 'mentoring',
});

/** Skills and a profile, no roles: one learns for the profile. */
export const Profile: Story = ofData(tag, () => withoutRoles, own);

/** `include-kept` also shows skills that need no more than before; readers can change that. */
export const AlsoWhatStays: Story = {
  name: 'Also what stays',
  args: { src: DATA_SCIENTIST, 'role-level-id': 'data-scientist', 'include-kept': true },
};

/** The source names a level and does not say what it needs, so nothing can be said of the way from there. */
export const OnlyNamed: Story = {
  name: 'Only named',
  args: { src: DATA_SCIENTIST, 'role-level-id': 'lead', 'to-role-level-id': 'data-scientist' },
};

/** `show` names the parts to show, here the skills alone and what changes in all. */
export const ChosenParts: Story = { name: 'Chosen parts', args: { show: 'totals' } };

/** With templates for addresses, skills and role levels are links to pages of the host. */
export const LinksToYourPages: Story = {
  name: 'Links to your pages',
  args: { 'skill-href': '#{skill}', 'role-href': '#{role}', 'role-level-href': '#{role}/{level}' },
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
  args: { 'role-level-id': 'senoir-developer' },
};

/** A framework that has just begun. */
export const Empty: Story = ofData(tag, () => nothing, own);

/** The dataset is on its way. The words appear after a moment, so that a quick answer does not flicker. */
export const Loading: Story = { args: { src: demo('never-answers') }, tags: ['loading'] };

/** The dataset is not there: the element's own children stand in, with the reason and a way to try again. */
export const Failed: Story = { args: { src: demo('moved-away') } };

/** In a language that is written from right to left the whole path is mirrored. */
export const RightToLeft: Story = {
  ...WithLearning,
  name: 'Right to left',
  decorators: [rightToLeft],
};

/** At 320 px, as on a small phone or at a zoom of 400 %. */
export const Narrow: Story = { ...WithLearning, decorators: [narrow] };

/** On paper what each skill means is open, and there are no controls. */
export const Print: Story = { ...WithLearning, decorators: [paper], tags: ['print'] };

/** In the contrast themes of Windows, bars keep their shape. */
export const ForcedColours: Story = {
  ...WithLearning,
  name: 'Forced colours',
  decorators: [forcedColors],
  tags: ['forced-colors'],
};

/** In the page's own DOM, within reach of its style sheets, browser translation and voice control. */
export const LightRoot: Story = { name: 'Light root', args: { root: 'light' } };

/** All colours come from the colour of the text around the element. */
export const DarkBackground: Story = { name: 'Dark background', decorators: [dark] };

/** Names and summaries in Welsh, a draft; texts without a Welsh version stay in English and are marked as such. */
export const Welsh: Story = { ...WithLearning, decorators: [welsh] };

/** The theme for services on GOV.UK. */
export const GovukTheme: Story = { name: 'GOV.UK theme', decorators: [govuk] };
