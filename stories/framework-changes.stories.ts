import type { Meta } from '@storybook/web-components-vite';
import type { Framework } from '../src/model/index.js';
import { mergeOverlay, parse } from '../src/model/index.js';
import '../src/elements/framework-changes/define.js';
import { earlierEdition } from '../src/testing/earlier-edition.js';
import {
  nothing,
  withLongText,
  withMissingParts,
  withMistakes,
  bundled,
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
import { element } from './support/element.js';
import type { Values } from './support/markup.js';
import { demo } from './support/network.js';
import { metaOf, ofData, type Story } from './support/story.js';

const tag = 'framework-changes';
const [{ dataset }] = bundled;
const government = dataset as unknown as Framework;
const example = earlierEdition(government);

const withPrevious = (made: HTMLElement, previousData: unknown) =>
  Object.assign(made, { previousData });

const meta: Meta = {
  ...metaOf(tag),
  title: 'Elements/Framework changes',
  component: tag,
  args: { src: GOVERNMENT },
  render: (args: Values) => withPrevious(element(tag, args), example),
};
export default meta;

/** Two datasets as objects. */
const ofBoth = (before: () => unknown, after: () => unknown, args: Values = {}): Story => ({
  args: { src: undefined, ...args },
  render: (given: Values) => withPrevious(element(tag, given, { data: after() }), before()),
});

/**
 * The government’s framework and an earlier edition that is made up for this example: only one edition of it is bundled. What
 * the earlier one says otherwise is no history of the framework.
 */
export const TwoEditions: Story = { name: 'Two editions' };

/** For a reader of one role: what it means for each of its levels, also where nothing changed. */
export const OneRole: Story = { name: 'One role', args: { 'role-id': 'data-scientist' } };

/** For one level alone. */
export const OneLevel: Story = { name: 'One level', args: { 'role-level-id': 'data-scientist' } };

/** A role that came with this edition. */
export const NewRole: Story = { name: 'New role', args: { 'role-id': 'data-ethicist' } };

/** Senior roles have no levels: what the role itself needs is told. */
export const SeniorRole: Story = {
  name: 'Senior role',
  args: { 'role-id': 'chief-data-officer' },
};

/** `wordings` opens every text that differs, before and after; readers can do so themselves. */
export const OpenTexts: Story = { name: 'Open texts', args: { wordings: true } };

/** Without an earlier edition there is the history that the publisher tells, by date. */
export const HistoryAlone: Story = {
  name: 'History alone',
  render: (args: Values) => element(tag, args),
};

/** What a department changes for itself: the base stands as the earlier edition, the merged dataset as the later one. */
export const LocalChanges: Story = {
  name: 'Local changes',
  ...ofBoth(
    () => government,
    () =>
      mergeOverlay(parse(government).framework!, {
        ...{ formatVersion: 1, id: 'example-department', title: 'Example department' },
        ...{ language: 'en', overlays: { framework: government.id } },
        skills: [
          {
            id: 'data-ethics-and-privacy',
            description: 'In this example department, used with the local code of conduct.',
          },
          { id: 'local-systems', name: 'Local systems (example)' },
        ],
      }).framework,
  ),
};

/** The later date stands on the earlier edition: the element says so. */
export const WrongWayRound: Story = {
  name: 'Wrong way round',
  ...ofBoth(
    () => government,
    () => example,
  ),
};

/** Two frameworks are not two editions of one; the element says so, and how they differ. */
export const TwoFrameworks: Story = {
  name: 'Two frameworks',
  args: { src: GOVERNMENT, 'previous-src': DATA_SCIENTIST },
  render: (args: Values) => element(tag, args),
};

/** The same edition twice. */
export const NothingChanged: Story = {
  name: 'Nothing changed',
  args: { src: DATA_SCIENTIST, 'previous-src': DATA_SCIENTIST },
  render: (args: Values) => element(tag, args),
};

/** `show` names the parts to show, here what is needed otherwise. */
export const ChosenParts: Story = { name: 'Chosen parts', args: { show: 'facts needs' } };

/** With templates for addresses, roles and skills are links to pages of the host. */
export const LinksToYourPages: Story = {
  name: 'Links to your pages',
  args: { 'role-href': '#{role}', 'skill-href': '#{skill}' },
};

/** Names of any length, and a word of a hundred characters, break where they must. */
export const LongText: Story = {
  name: 'Long text',
  ...ofBoth(
    () => bundled[1].dataset,
    () => withLongText(),
    { wordings: true },
  ),
};

/** Datasets of names alone: what is not there takes no room. */
export const MissingParts: Story = {
  name: 'Missing parts',
  ...ofBoth(
    () => withMissingParts,
    () => ({ ...withMissingParts, skills: withMissingParts.skills?.slice(1) }),
  ),
};

/** A mistake costs the requirement that it stands on. The console tells whoever maintains the page. */
export const DatasetWithMistakes: Story = {
  name: 'Dataset with mistakes',
  ...ofBoth(() => bundled[1].dataset, withMistakes),
};

/** Neither edition has a role with this id: the element says so, and which there are. */
export const NoSuchRole: Story = { name: 'No such role', args: { 'role-id': 'data-sientist' } };

/** Nothing to compare with, and no history. */
export const Empty: Story = ofData(tag, () => nothing);

/** The dataset is on its way. The words appear after a moment, so that a quick answer does not flicker. */
export const Loading: Story = {
  args: { src: demo('never-answers', tag) },
  render: (args: Values) => element(tag, args),
  tags: ['loading'],
};

/** The earlier edition is not there: the element says why, and the history stands. */
export const EarlierEditionFailed: Story = {
  name: 'Earlier edition failed',
  args: { 'previous-src': demo('moved-away', tag) },
  render: (args: Values) => element(tag, args),
};

/** The dataset is not there: the element's own children stand in, with the reason and a way to try again. */
export const Failed: Story = {
  args: { src: demo('moved-away', `${tag}-itself`) },
  render: (args: Values) => element(tag, args),
};

/** In a language that is written from right to left everything is mirrored. */
export const RightToLeft: Story = { name: 'Right to left', decorators: [rightToLeft] };

/** At 320 px, as on a small phone or at a zoom of 400 %. */
export const Narrow: Story = { args: { 'role-id': 'data-scientist' }, decorators: [narrow] };

/** On paper there are no controls; what was opened stands open. */
export const Print: Story = { args: { wordings: true }, decorators: [paper], tags: ['print'] };

/** In the contrast themes of Windows, what differs keeps its line through or beneath. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  args: { wordings: true },
  decorators: [forcedColors],
  tags: ['forced-colors'],
};

/** In the page's own DOM, within reach of its style sheets, browser translation and voice control. */
export const LightRoot: Story = { name: 'Light root', args: { root: 'light' } };

/** All colours come from the colour of the text around the element. */
export const DarkBackground: Story = {
  name: 'Dark background',
  args: { wordings: true },
  decorators: [dark],
};

/** In Welsh, as far as it speaks it: the texts of this framework are English, and marked as such. */
export const Welsh: Story = { args: { 'role-id': 'data-scientist' }, decorators: [welsh] };

/** The theme for services on GOV.UK. */
export const GovukTheme: Story = { name: 'GOV.UK theme', decorators: [govuk] };
