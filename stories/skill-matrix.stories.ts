import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/skill-matrix/define.js';
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

const tag = 'skill-matrix';
const roleLevels = { control: 'select', options: [undefined, ...roleLevelIds] } as const;

const meta: Meta = {
  ...metaOf(tag),
  title: 'Elements/Skill matrix',
  component: tag,
  argTypes: {
    'role-level-id': roleLevels,
    'compare-with': roleLevels,
    columns: { control: 'select', options: [undefined, 'roles', 'profiles', 'grades', 'levels'] },
  },
};
export default meta;

const COMPARED = {
  'role-level-id': 'senior-data-scientist',
  'compare-with': 'data-scientist',
};

/** What each level of a role needs of each skill. Choose a cell to read what it means. */
export const RoleLevels: Story = { name: 'Role levels' };

/** One column under study. */
export const OneLevel: Story = {
  name: 'One level',
  args: { 'role-level-id': 'senior-data-scientist' },
};

/** What changes from one level to another: a word and a sign beside each level that is not the same. */
export const TwoLevelsCompared: Story = { name: 'Two levels compared', args: COMPARED };

/** What a level of a skill means, on request: by mouse, by touch, or with Enter. Escape closes it. */
export const MeaningOfACell: Story = {
  name: 'Meaning of a cell',
  play: async ({ canvasElement }) => (await rendered(canvasElement, '.ce-cell-button')).click(),
};

/** Skills as columns. */
export const RowsAndColumnsSwapped: Story = {
  name: 'Rows and columns swapped',
  args: { transpose: true },
};

/** What each level of mastery means for each skill. */
export const LevelsOfMastery: Story = { name: 'Levels of mastery', args: { columns: 'levels' } };

/** Only the skills whose name holds these words. */
export const Filtered: Story = { args: { filter: 'data' } };

/** No skill has these words in its name: the table says so. */
export const FilteredToNothing: Story = {
  name: 'Filtered to nothing',
  args: { filter: 'juggling' },
};

/** The highest need of a senior data scientist first. */
export const Sorted: Story = { args: { sort: 'senior-data-scientist', descending: true } };

/** The table alone, for a page that says the rest itself. */
export const TableAlone: Story = { name: 'Table alone', args: { show: 'footer' } };

/** Levels that divide into a specialist and a management track, grades, and several roles in one dataset. */
export const ForkedLevels: Story = { name: 'Forked levels', ...ofData(tag, () => withForks) };

/** One role of the Government Digital and Data framework; the others are in the list above the table. */
export const GovernmentFramework: Story = {
  name: 'Government framework',
  args: { src: GOVERNMENT, 'role-id': 'data-scientist' },
};

/** The four senior roles beside one another: they need skills without a level. */
export const SeniorRoles: Story = {
  name: 'Senior roles',
  args: { src: GOVERNMENT, 'family-id': 'chief-digital-and-data' },
};

/** Without roles, profiles or grades are the columns. */
export const FrameworkWithoutRoles: Story = {
  name: 'Framework without roles',
  ...ofData(tag, () => withoutRoles),
};

/** Without roles and profiles: what each grade is told about each skill. */
export const GradesAsColumns: Story = {
  name: 'Grades as columns',
  ...ofData(tag, () => withoutRoles, { columns: 'grades' }),
};

/** Names of any length, and a word of a hundred characters, break where they must. */
export const LongText: Story = { name: 'Long text', ...ofData(tag, withLongText) };

/** Few skills, some without a level, and a role level that needs none. */
export const MissingParts: Story = {
  name: 'Missing parts',
  ...ofData(tag, () => withMissingParts),
};

/** 201 role levels and 188 skills: the table opens on one family, and the whole is one step away. */
export const LargeData: Story = {
  name: 'Large data',
  ...ofData(tag, largeFramework),
  tags: ['!autodocs'],
};

/** All of the 201 role levels and 188 skills at once. */
export const WholeOfALargeFramework: Story = {
  name: 'Whole of a large framework',
  ...ofData(tag, largeFramework, { 'whole-framework': true }),
  tags: ['!autodocs'],
};

/** Two mistakes cost the two entries that they stand on. The console lists them for whoever maintains the page. */
export const DatasetWithMistakes: Story = {
  name: 'Dataset with mistakes',
  ...ofData(tag, withMistakes),
};

/** There is no role with this id: the element says so, and which ids there are. */
export const NoSuchRole: Story = { name: 'No such role', args: { 'role-id': 'data-scientst' } };

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

/** The first request fails; “Try again” brings the table. */
export const FailedThenMended: Story = {
  name: 'Failed, then mended',
  args: { src: demo('at-the-second-attempt', tag) },
};

/** In a language that is written from right to left the whole table is mirrored. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: COMPARED,
  decorators: [rightToLeft],
};

/** At 320 px, as on a small phone or at a zoom of 400 %: each skill with its levels beneath it. */
export const Narrow: Story = { args: COMPARED, decorators: [narrow] };

/** On paper the controls are left out and the whole table is there. */
export const Print: Story = { args: COMPARED, decorators: [paper], tags: ['print'] };

/** In the contrast themes of Windows, bars and the column under study keep their shape. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  args: COMPARED,
  decorators: [forcedColors],
  tags: ['forced-colors'],
};

/** In the page's own DOM, within reach of its style sheets, browser translation and voice control. */
export const LightRoot: Story = { name: 'Light root', args: { ...COMPARED, root: 'light' } };

/** All colours come from the colour of the text around the element. */
export const DarkBackground: Story = {
  name: 'Dark background',
  args: COMPARED,
  decorators: [dark],
};

/** Labels are in the language of the place. Texts without a Welsh version stay in English and are marked as such. */
export const Welsh: Story = { ...ofData(tag, () => withForks), decorators: [welsh] };

/** The theme for services on GOV.UK. */
export const GovukTheme: Story = { name: 'GOV.UK theme', args: COMPARED, decorators: [govuk] };
