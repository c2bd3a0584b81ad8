import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/route-finder/define.js';
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

const tag = 'route-finder';
const none = { 'from-id': undefined, 'to-id': undefined };

const meta: Meta = {
  ...metaOf(tag),
  title: 'Elements/Route finder',
  component: tag,
  args: { src: GOVERNMENT, 'from-id': 'junior-developer', 'to-id': 'lead-developer' },
};
export default meta;

/** From one level of a role to another: the shortest route, what each of its moves asks one to learn, and other routes. */
export const AlongOneRole: Story = { name: 'Along one role' };

/** To another role: four small moves are less than one leap, which is shown beside. */
export const ToAnotherRole: Story = {
  name: 'To another role',
  args: { 'from-id': 'data-analyst', 'to-id': 'lead-data-scientist' },
};

/** To a senior role: its skills have no levels, so they are listed and not counted; the move is one that the dataset declares. */
export const ToSeniorRole: Story = {
  name: 'To a senior role',
  args: { 'from-id': 'developer', 'to-id': 'chief-technology-officer' },
};

/** From one senior role to another: new skills are counted by their number. */
export const BetweenSeniorRoles: Story = {
  name: 'Between senior roles',
  args: { 'from-id': 'chief-technology-officer', 'to-id': 'chief-data-officer' },
};

/** From a senior role to a role level: what one has of its skills cannot be told. */
export const FromSeniorRole: Story = {
  name: 'From a senior role',
  args: { 'from-id': 'chief-technology-officer', 'to-id': 'head-of-product' },
};

/** Without a goal: what one could become next, in one’s own role, in its family and elsewhere. */
export const WhatCouldIBecome: Story = {
  name: 'What could I become?',
  args: { 'from-id': 'lead-developer', 'to-id': undefined },
};

/** The same for somebody in a senior role. */
export const WhatCouldAChiefBecome: Story = {
  name: 'What could a senior role become?',
  args: { 'from-id': 'chief-data-officer', 'to-id': undefined },
};

/** Nothing is chosen yet. */
export const NothingChosen: Story = { name: 'Nothing chosen', args: none };

/** `constraints` keeps routes to the grades: where the source states none, the element says so. */
export const OneGradeAtATime: Story = {
  name: 'One grade at a time',
  args: {
    ...{ 'from-id': 'apprentice-developer', 'to-id': 'principal-developer-management' },
    constraints: 'grade',
  },
};

/** `avoid-skill-ids` leaves out moves that ask one to learn those skills. */
export const WithoutASkill: Story = {
  name: 'Without a skill',
  args: {
    'from-id': 'developer',
    'to-id': 'chief-technology-officer',
    'avoid-skill-ids': 'prototyping',
  },
};

/** There is no route under the conditions: the element says which stands in the way, and offers to lift it. */
export const NoRoute: Story = {
  name: 'No route',
  args: { 'from-id': 'data-analyst', 'to-id': 'chief-data-officer', constraints: 'family' },
};

/** `weights` changes what counts; the element shows what holds. Here nobody minds another role, and moves are dear. */
export const OtherWeights: Story = {
  name: 'Other weights',
  args: { weights: 'move=10 role=0 family=0' },
};

/** `max-moves` says how many moves a route may have. */
export const AtMostOneMove: Story = { name: 'At most one move', args: { 'max-moves': 1 } };

/** The source names a level and does not say what it needs. */
export const OnlyNamed: Story = {
  name: 'Only named',
  args: { src: DATA_SCIENTIST, 'from-id': 'data-scientist', 'to-id': 'lead' },
};

/** `show` names the parts to show, here the best route alone. */
export const ChosenParts: Story = { name: 'Chosen parts', args: { show: 'weights' } };

/**
 * With templates for addresses, skills and role levels are links to pages of the host. `route-href` adds a link to the
 * routes themselves; the event `route-change` tells when another one is looked for.
 */
export const LinksToYourPages: Story = {
  name: 'Links to your pages',
  args: {
    ...{ 'skill-href': '#{skill}', 'role-href': '#{role}', 'role-level-href': '#{role}/{level}' },
    'route-href': '#from={from}&to={to}',
  },
};

/** Names of any length, and a word of a hundred characters, break where they must. */
export const LongText: Story = {
  name: 'Long text',
  ...ofData(tag, withLongText, {
    ...{ 'from-id': 'trainee-data-scientist', 'to-id': 'senior-data-scientist' },
  }),
};

/** A dataset of names alone: what is not there takes no room. */
export const MissingParts: Story = {
  name: 'Missing parts',
  ...ofData(tag, () => withMissingParts, { 'from-id': 'junior-editor', 'to-id': 'lead-editor' }),
};

/** A mistake costs the requirement that it stands on. The console tells whoever maintains the page. */
export const DatasetWithMistakes: Story = {
  name: 'Dataset with mistakes',
  ...ofData(tag, withMistakes, {
    ...{ 'from-id': 'trainee-data-scientist', 'to-id': 'data-scientist' },
  }),
};

/** There is nothing with this id: the element says so, and which ids there are. */
export const NoSuchLevel: Story = { name: 'No such level', args: { 'to-id': 'leed-developer' } };

/** A framework that has just begun. */
export const Empty: Story = ofData(tag, () => nothing, none);

/** The dataset is on its way. The words appear after a moment, so that a quick answer does not flicker. */
export const Loading: Story = { args: { src: demo('never-answers') }, tags: ['loading'] };

/** The dataset is not there: the element's own children stand in, with the reason and a way to try again. */
export const Failed: Story = { args: { src: demo('moved-away') } };

/** In a language that is written from right to left all is mirrored. */
export const RightToLeft: Story = { name: 'Right to left', decorators: [rightToLeft] };

/** At 320 px, as on a small phone or at a zoom of 400 %. */
export const Narrow: Story = { decorators: [narrow] };

/** On paper: the routes that are open, without controls. */
export const Print: Story = { decorators: [paper], tags: ['print'] };

/** In the contrast themes of Windows, bars and the way from position to position keep their shape. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  decorators: [forcedColors],
  tags: ['forced-colors'],
};

/** In the page's own DOM, within reach of its style sheets, browser translation and voice control. */
export const LightRoot: Story = { name: 'Light root', args: { root: 'light' } };

/** All colours come from the colour of the text around the element. */
export const DarkBackground: Story = { name: 'Dark background', decorators: [dark] };

/** Texts without a Welsh version stay in English and are marked as such. */
export const Welsh: Story = {
  args: {
    src: DATA_SCIENTIST,
    ...{ 'from-id': 'trainee-data-scientist', 'to-id': 'data-scientist' },
  },
  decorators: [welsh],
};

/** The theme for services on GOV.UK. */
export const GovukTheme: Story = { name: 'GOV.UK theme', decorators: [govuk] };
