/** What headings and cells usually mean. */
import type { FieldName } from './mapping.js';

/** Headings in lower case without marks, and what they usually mean; the first that fits counts. */
export const meanings: readonly (readonly [RegExp, FieldName])[] = [
  [/^(?:role |job |career )?(?:family|profession|job group)$/, 'family'],
  [/^(?:role |job )?family (?:description|summary)$/, 'family description'],
  [/^(?:role level|level|grade) (?:description|summary)$/, 'role level description'],
  [/^(?:role |job )?(?:level|step)(?: name)?$|^role levels?$|^seniority$/, 'role level'],
  [/^(?:role|job)(?: title| name)?$|^occupation$/, 'role'],
  [/^(?:role|job) (?:description|summary|purpose)$/, 'role description'],
  [/^(?:role|job) (?:code|number)$/, 'role code'],
  [/^(?:role|job) (?:id|slug|ref(?:erence)?)$/, 'role id'],
  [/^(?:indicative |typical )?grades?(?: range)?$|^pay bands?$/, 'grades'],
  [/^(?:skill|capability|competency|competence) level (?:description|descriptor)$/, 'descriptor'],
  [/^(?:descriptors?|indicators?|level (?:text|definition)|what (?:it|this) means)$/, 'descriptor'],
  [
    /^(?:(?:required|minimum|target|skill|capability|competency|proficiency|mastery|expected) )*(?:level|proficiency|mastery)(?: required| of mastery| of proficiency)?$/,
    'mastery',
  ],
  [
    /^(?:skill|capability|competency|competence)(?: name| title)?$|^(?:skills|capabilities|competencies)$/,
    'skill',
  ],
  [
    /^(?:skill|capability|competency|competence) (?:description|definition|summary)$/,
    'skill description',
  ],
  [/^(?:skill|capability|competency|competence) (?:code|number)$/, 'skill code'],
  [/^(?:skill|capability|competency|competence) (?:id|slug|ref(?:erence)?)$/, 'skill id'],
  [/^(?:skill |capability |competency )?(?:type|category|group)$/, 'skill type'],
  [
    /^(?:domain|area|theme|parent(?: skill)?|cluster|skill area|competency domain)$/,
    'skill parent',
  ],
  [/^related (?:skills|capabilities|competencies)$/, 'related skills'],
  [/^(?:aliases|other names|also known as|synonyms)$/, 'aliases'],
  [/^(?:technologies|tools|tools languages(?: and)? methodologies|software)$/, 'technologies'],
  [/^(?:importance|essential or desirable|priority|essential desirable)$/, 'importance'],
  [/^(?:notes?|comments?|remarks?)$/, 'note'],
  [
    /^(?:course|learning|training|learning resources?|resource|courses)(?: name| title)?$/,
    'learning',
  ],
  [/^(?:course|learning|training|resource)? ?(?:url|link|address|website)$/, 'learning link'],
  [/^(?:provider|supplier|delivered by)$/, 'provider'],
  [/^profile(?: name)?$/, 'profile'],
];

/** What the plain heading of a table of its own is: `name` in `skills.csv`. */
export const ownNames: Readonly<Record<string, string>> = {
  description: ' description',
  definition: ' description',
  summary: ' description',
  slug: ' id',
  id: ' id',
  code: ' code',
  url: ' link',
  link: ' link',
};

/** By the name of the file. */
export const subjects: readonly (readonly [RegExp, FieldName])[] = [
  [/role.?level/, 'role level'],
  [/learning|course|training|resource/, 'learning'],
  [/provider|supplier/, 'provider'],
  [/(?:skill|mastery|proficiency).?levels?|scale/, 'mastery'],
  [/skill|capabilit|competenc|domain/, 'skill'],
  [/role|job|occupation/, 'role'],
  [/famil/, 'family'],
];

export const vocabularies: readonly (readonly string[])[] = [
  ['awareness', 'working', 'practitioner', 'expert'],
  ['aware', 'working', 'practitioner', 'expert'],
  ['a', 'w', 'p', 'e'],
  ['foundation', 'intermediate', 'advanced', 'expert'],
  ['beginner', 'intermediate', 'advanced', 'expert'],
  ['novice', 'advanced beginner', 'competent', 'proficient', 'expert'],
  ['basic', 'intermediate', 'advanced'],
  ['basic', 'good', 'very good', 'expert'],
  ['low', 'medium', 'high'],
];
export const symbolsOf: Readonly<Record<string, string>> = {
  a: 'Awareness',
  w: 'Working',
  p: 'Practitioner',
  e: 'Expert',
};

export const TREE =
  /^(?:domain|area|theme|cluster|group|category|capability|competency|competence|skill|competency domain|skill area)(?: name)?$/;
export const subjectFields = [
  'skill',
  'role',
  'role level',
  'family',
  'mastery',
  'learning',
  'provider',
] as const;
/** What stands in a cell to say that there is nothing. */
export const NOTHING = /^(?:not in use|not applicable|n\/?a|none|nil|tb[cd]|-|–|—)$/i;
export const LEVEL_HEADING = /^(?:level )?\d(?: .*)?$|^level .+$/;
export const MARK = /^(?:x|yes|y|✓|✔|•|no|n|-|–)$/i;
export const MOST_LEVELS = 9;
export const LONG = 40;
export const SEPARATORS = ['\n', '|', ';'] as const;

export const plain = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
export const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
export const distinct = (cells: readonly string[]) => [...new Set(cells)];
export const isNumber = (text: string) => text !== '' && !Number.isNaN(Number(text));

/** The vocabulary that all of the words come from. */
export const vocabularyOf = (words: readonly string[]) =>
  vocabularies.find((vocabulary) => words.every((word) => vocabulary.includes(word.toLowerCase())));

/** Levels lowest first: by a known vocabulary, else by number; undefined where neither fits. */
export function inOrder(words: readonly string[]): readonly string[] | undefined {
  const vocabulary = vocabularyOf(words);
  const place = (word: string) => vocabulary!.indexOf(word.toLowerCase());
  if (vocabulary) return [...words].sort((a, b) => place(a) - place(b));
  return words.every(isNumber) ? [...words].sort((a, b) => Number(a) - Number(b)) : undefined;
}

export const isLevelHeading = (heading: string) =>
  vocabularyOf([plain(heading)]) !== undefined || LEVEL_HEADING.test(plain(heading));
