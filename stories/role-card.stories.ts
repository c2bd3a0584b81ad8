import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/role-card/define.js';
import referenceModel from '../src/testing/sketches/reference-model.json' with { type: 'json' };
import {
  largeFramework,
  nothing,
  roleLevelIds,
  withForks,
  withLongText,
  withMissingParts,
  withMistakes,
  withoutRoles,
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
import { element } from './support/element.js';
import type { Values } from './support/markup.js';
import { demo } from './support/network.js';
import { metaOf, ofData, type Story } from './support/story.js';

const tag = 'role-card';

const meta: Meta = {
  ...metaOf(tag),
  title: 'Elements/Role card',
  component: tag,
  argTypes: {
    'role-level-id': { control: 'select', options: [undefined, ...roleLevelIds] },
  },
};
export default meta;

const LEVEL = { 'role-level-id': 'senior-data-scientist' };

/** The role as a whole. The steps show each of its levels in place, and each skill opens to say what it means. */
export const WholeRole: Story = { name: 'Whole role' };

/** One level of the role, with what it needs of each skill. */
export const OneLevel: Story = { name: 'One level', args: LEVEL };

/** A role without levels: what one does, in which context, and skills with examples of leading. */
export const SeniorRole: Story = {
  name: 'Senior role',
  args: { src: GOVERNMENT, 'role-id': 'chief-data-officer' },
};

/** A level of the Government Digital and Data framework, with its grades and the track that it is on. */
export const GovernmentFramework: Story = {
  name: 'Government framework',
  args: { src: GOVERNMENT, 'role-level-id': 'senior-developer' },
};

/** Portraits of the role in practice; what the source has lost is said. */
export const Portrait: Story = {
  args: { src: 'data/digital-data-innovation.json', 'role-id': 'design-leader' },
};

/** `show="portraits"` leaves the portraits alone, here one that quotes the person. */
export const PortraitAlone: Story = {
  name: 'Portrait alone',
  ...ofData(tag, () => referenceModel, {
    'role-id': 'design-led-project-manager',
    show: 'portraits',
  }),
};

/** Only the summary and the facts. */
export const Compact: Story = { args: { compact: true } };

/** Compact cards beside each other; their titles lead to pages of the host. */
export const ListOfCards: Story = {
  name: 'List of cards',
  render: (args: Values) => html`<div class="story-grid">
    ${roleLevelIds.slice(0, 4).map((id) =>
      element(tag, {
        ...args,
        'role-level-id': id,
        compact: true,
        'role-level-href': '#{level}',
      }),
    )}
  </div>`,
};

/** What a level is, and the way up and down from it. */
export const ShortCard: Story = {
  name: 'Short card',
  args: { ...LEVEL, show: 'summary facts levels' },
};

/** `show` names the parts to show, here those that a job advert needs. */
export const ChosenParts: Story = {
  name: 'Chosen parts',
  args: { ...LEVEL, show: 'summary responsibilities skills' },
};

/** With a template for addresses, levels are links to pages of the host and not buttons. */
export const LinksToYourPages: Story = {
  name: 'Links to your pages',
  args: { 'role-href': '#{role}', 'role-level-href': '#{role}/{level}' },
};

/** Levels that divide into a specialist and a management track, grades, and several roles in one dataset. */
export const ForkedLevels: Story = { name: 'Forked levels', ...ofData(tag, () => withForks) };

/** Names of any length, and a word of a hundred characters, break where they must. */
export const LongText: Story = { name: 'Long text', ...ofData(tag, withLongText) };

/** A dataset of names alone: what is not there takes no room. */
export const MissingParts: Story = {
  name: 'Missing parts',
  ...ofData(tag, () => withMissingParts),
};

/** A role among 52, with 188 skills in the dataset. */
export const LargeData: Story = {
  name: 'Large data',
  ...ofData(tag, largeFramework, { 'role-id': 'role-20' }),
  tags: ['!autodocs'],
};

/** Two mistakes cost the two entries that they stand on. The console lists them for whoever maintains the page. */
export const DatasetWithMistakes: Story = {
  name: 'Dataset with mistakes',
  ...ofData(tag, withMistakes),
};

/** There is no role with this id: the card says so, and which ids there are. */
export const NoSuchRole: Story = { name: 'No such role', args: { 'role-id': 'data-scientst' } };

/** A framework of skills and grades has nothing for a role card. */
export const FrameworkWithoutRoles: Story = {
  name: 'Framework without roles',
  ...ofData(tag, () => withoutRoles),
};

/** A framework that has just begun. */
export const Empty: Story = ofData(tag, () => nothing);

/** The dataset is on its way. The words appear after a moment, so that a quick answer does not flicker. */
export const Loading: Story = {
  args: { src: demo('never-answers') },
  tags: ['loading'],
};

/** A large file, part of which has arrived. */
export const LoadingALargeFile: Story = {
  name: 'Loading a large file',
  args: { src: demo('large-and-slow') },
  tags: ['loading'],
};

/** The dataset is not there: the element's own children stand in, with the reason and a way to try again. */
export const Failed: Story = { args: { src: demo('moved-away') } };

/** The first request fails; “Try again” brings the card. */
export const FailedThenMended: Story = {
  name: 'Failed, then mended',
  args: { src: demo('at-the-second-attempt', tag) },
};

/** The file is not valid JSON: the details say in which line. */
export const Unreadable: Story = { args: { src: demo('cut-off') } };

/** In a language that is written from right to left the whole card is mirrored. */
export const RightToLeft: Story = { name: 'Right to left', args: LEVEL, decorators: [rightToLeft] };

/** At 320 px, as on a small phone or at a zoom of 400 %. */
export const Narrow: Story = { args: LEVEL, decorators: [narrow] };

/** On paper the card has no border, and no skill is divided between two pages. */
export const Print: Story = { args: LEVEL, decorators: [paper], tags: ['print'] };

/** In the contrast themes of Windows, bars and the chosen level keep their shape. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  args: LEVEL,
  decorators: [forcedColors],
  tags: ['forced-colors'],
};

/** In the page's own DOM, within reach of its style sheets, browser translation and voice control. */
export const LightRoot: Story = { name: 'Light root', args: { ...LEVEL, root: 'light' } };

/** All colours come from the colour of the text around the element. */
export const DarkBackground: Story = { name: 'Dark background', args: LEVEL, decorators: [dark] };

/** Labels are in the language of the place. Texts without a Welsh version stay in English and are marked as such. */
export const Welsh: Story = {
  ...ofData(tag, () => withForks, { 'role-level-id': 'lead-developer-management' }),
  decorators: [welsh],
};

/** The theme for services on GOV.UK. */
export const GovukTheme: Story = { args: LEVEL, name: 'GOV.UK theme', decorators: [govuk] };
