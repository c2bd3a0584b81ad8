import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/reference-list/define.js';
import { nothing, DATA_SCIENTIST } from './support/datasets.js';
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

const tag = 'reference-list';

const meta: Meta = {
  ...metaOf(tag),
  title: 'Elements/Reference list',
  component: tag,
  args: { src: 'data/digital-data-innovation.json', list: 'case-studies' },
};
export default meta;

/** What was saved, in what time, where and how. Type to filter, or choose a capability. */
export const CaseStudies: Story = { name: 'Case studies' };

/** What each source means by a term, side by side. */
export const Glossary: Story = { args: { list: 'glossary' } };

/** The works that the framework rests on, and how many of its entries cite each. */
export const Sources: Story = { args: { list: 'sources' } };

/** All lists of a dataset under one filter. */
export const AllLists: Story = { name: 'All lists', args: { list: undefined } };

/** The case studies of a domain: those of its capabilities are among them. */
export const BySkill: Story = { name: 'By skill', args: { 'skill-id': 'digital' } };

/** Every word must be in a name, an alias or a text. Each list says how many are left. */
export const Filtered: Story = { args: { list: undefined, filter: 'digital council' } };

/** Nothing has these words: the element says so, and how to get back. */
export const NothingFound: Story = { name: 'Nothing found', args: { filter: 'steam engine' } };

/** An id marks an entry. The page scrolls to it, and the focus stays where it was. */
export const LinkedEntry: Story = {
  name: 'Linked entry',
  args: { list: 'glossary', 'term-id': 'innovation' },
};

/** With a template for addresses, skills are links to pages of the host. */
export const LinksToYourPages: Story = {
  name: 'Links to your pages',
  args: { 'skill-id': 'digital', 'skill-href': '#{skill}' },
};

/** `show` names the parts around the lists: here the filter and no more. */
export const ChosenParts: Story = {
  name: 'Chosen parts',
  args: { list: 'glossary', show: 'filter' },
};

/** A list that is asked for and that the dataset does not have. */
export const NotInTheDataset: Story = {
  name: 'Not in the dataset',
  args: { src: DATA_SCIENTIST, list: 'glossary case-studies' },
};

/** There is no term with this id: the element says so, and which ids there are. */
export const NoSuchTerm: Story = {
  name: 'No such term',
  args: { list: 'glossary', 'term-id': 'inovation' },
};

/** A framework that has just begun. */
export const Empty: Story = ofData(tag, () => nothing, { list: undefined });

/** The dataset is on its way. The words appear after a moment, so that a quick answer does not flicker. */
export const Loading: Story = { args: { src: demo('never-answers') }, tags: ['loading'] };

/** The dataset is not there: the element's own children stand in, with the reason and a way to try again. */
export const Failed: Story = { args: { src: demo('moved-away') } };

/** In a language that is written from right to left the lists are mirrored. */
export const RightToLeft: Story = { name: 'Right to left', decorators: [rightToLeft] };

/** At 320 px, as on a small phone or at a zoom of 400 %: rival definitions one under another. */
export const Narrow: Story = { args: { list: 'glossary' }, decorators: [narrow] };

/** On paper there are no controls, and no entry is divided between two pages. */
export const Print: Story = { decorators: [paper], tags: ['print'] };

/** In the contrast themes of Windows, the linked entry has an outline. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  args: { list: 'glossary', 'term-id': 'data' },
  decorators: [forcedColors],
  tags: ['forced-colors'],
};

/** In the page's own DOM, within reach of its style sheets, browser translation and voice control. */
export const LightRoot: Story = { name: 'Light root', args: { root: 'light' } };

/** All colours come from the colour of the text around the element. */
export const DarkBackground: Story = { name: 'Dark background', decorators: [dark] };

/** The element's own words in Welsh, a draft; the dataset's stay in English and are marked as such. */
export const Welsh: Story = { args: { list: undefined }, decorators: [welsh] };

/** The theme for services on GOV.UK. */
export const GovukTheme: Story = { name: 'GOV.UK theme', decorators: [govuk] };
