import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/career-path/define.js';
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
import { demo } from './support/network.js';
import { metaOf, ofData, rendered, type Story } from './support/story.js';

const tag = 'career-path';

const meta: Meta = {
  ...metaOf(tag),
  title: 'Elements/Career path',
  component: tag,
  argTypes: {
    'role-level-id': { control: 'select', options: [undefined, ...roleLevelIds] },
    view: { control: 'select', options: [undefined, 'diagram', 'list', 'diagram list'] },
  },
};
export default meta;

const LEVEL = { 'role-level-id': 'senior-data-scientist' };

/** A drawing where there is room and a list where there is not; the switch shows the other. */
export const WholePath: Story = { name: 'Whole path' };

/** The level at which the reader is. */
export const OneLevel: Story = { name: 'One level', args: LEVEL };

/** Nine levels on two tracks, roles that share skills, and the senior role that this one can lead to. */
export const GovernmentFramework: Story = {
  name: 'Government framework',
  args: { src: GOVERNMENT, 'role-id': 'software-developer' },
};

/** A senior role, and the levels of other roles that may lead to it; most of these moves are inferred, and say so. */
export const SeniorRole: Story = {
  name: 'Senior role',
  args: { src: GOVERNMENT, 'role-id': 'chief-data-officer' },
};

/** The same as a list, for those who prefer words. */
export const List: Story = { args: { ...LEVEL, view: 'list' } };

/** Both, one above the other. */
export const DiagramAndList: Story = {
  name: 'Diagram and list',
  args: { ...LEVEL, view: 'diagram list' },
};

/** What a move takes, on request: the skills that are added, raised or lowered. */
export const MeaningOfAMove: Story = {
  name: 'Meaning of a move',
  args: { view: 'list' },
  play: async ({ canvasElement }) =>
    (await rendered(canvasElement, '[aria-haspopup], [aria-expanded]')).click(),
};

/** The path alone, for a page that says the rest itself. */
export const PathAlone: Story = { name: 'Path alone', args: { show: 'footer' } };

/** Levels that divide into a specialist and a management track, with moves across and back. */
export const ForkedLevels: Story = { name: 'Forked levels', ...ofData(tag, () => withForks) };

/** All roles of a framework, and the moves between them. */
export const SeveralRoles: Story = {
  name: 'Several roles',
  ...ofData(tag, () => withForks, { 'whole-framework': true }),
};

/** Names of any length, and a word of a hundred characters, break where they must. */
export const LongText: Story = { name: 'Long text', ...ofData(tag, withLongText) };

/** Levels without moves: their order is all there is to say. */
export const MissingParts: Story = {
  name: 'Missing parts',
  ...ofData(tag, () => withMissingParts),
};

/** 52 roles with 201 levels in the dataset; one role is shown, and the whole is one step away. */
export const LargeData: Story = {
  name: 'Large data',
  ...ofData(tag, largeFramework),
  tags: ['!autodocs'],
};

/** Two mistakes cost the two entries that they stand on. The console lists them for whoever maintains the page. */
export const DatasetWithMistakes: Story = {
  name: 'Dataset with mistakes',
  ...ofData(tag, withMistakes),
};

/** There is no role with this id: the element says so, and which ids there are. */
export const NoSuchRole: Story = { name: 'No such role', args: { 'role-id': 'data-scientst' } };

/** A framework of skills and grades has no path to show. */
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

/** The first request fails; “Try again” brings the path. */
export const FailedThenMended: Story = {
  name: 'Failed, then mended',
  args: { src: demo('at-the-second-attempt', tag) },
};

/** In a language that is written from right to left the path runs from right to left. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: LEVEL,
  decorators: [rightToLeft],
};

/** At 320 px, as on a small phone or at a zoom of 400 %. */
export const Narrow: Story = { args: LEVEL, decorators: [narrow] };

/** On paper. */
export const Print: Story = { args: LEVEL, decorators: [paper], tags: ['print'] };

/** In the contrast themes of Windows, boxes, lines and the chosen level keep their shape. */
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
export const Welsh: Story = { ...ofData(tag, () => withForks), decorators: [welsh] };

/** The theme for services on GOV.UK. */
export const GovukTheme: Story = { name: 'GOV.UK theme', args: LEVEL, decorators: [govuk] };
