/**
 * The dataset format, version 1: one JSON document is one edition of one framework.
 *
 * This file is the only description of the format. The types and the published JSON Schema are derived from it, and so
 * is `shapes.generated.ts`, the compact table that pages check datasets against: zod itself would weigh more than all
 * the rest of the model. A test holds that both accept and refuse the same. What each field means to a person stands
 * in `schema.descriptions.ts`.
 *
 * Objects are strict: an unknown field is kept in the data and reported as a warning, never dropped.
 */
import * as z from 'zod/mini';
import { FORMAT_VERSION, type Kind } from './format.js';
import { isSafeHref } from './href.js';
import { CURRENCY, DATE, LANGUAGE_TAG, leaves, LONGEST_ID, SLUG, type LeafName } from './leaves.js';
import { rules } from './rules.js';

type Schema = z.core.$ZodType;

/** Which schemas declare an id and which refer to one; the reference check reads these. */
export const declares = new WeakMap<Schema, Kind>();
export const refersTo = new WeakMap<Schema, Kind>();

/** The name of a leaf, by which the compact table calls it. */
export const leafNames = new WeakMap<Schema, LeafName>();

const leaf = <T extends Schema>(name: LeafName, make: (expected: string) => T): T => {
  const schema = make(leaves[name].expected);
  leafNames.set(schema, name);
  return schema;
};

const pattern = (name: LeafName, regex: RegExp) =>
  leaf(name, (expected) => z.string(expected).check(z.regex(regex, expected)));

const slug = () =>
  leaf('slug', (expected) =>
    z.string(expected).check(z.maxLength(LONGEST_ID, expected), z.regex(SLUG, expected)),
  );

const id = (kind: Kind) => {
  const schema = slug();
  declares.set(schema, kind);
  return schema;
};

const ref = (kind: Kind) => {
  const schema = slug();
  refersTo.set(schema, kind);
  return schema;
};

/** An object with a rule that its fields cannot state one by one. */
const ruled = <T extends z.ZodMiniType>(name: keyof typeof rules, schema: T): T => {
  const { expected, accepts } = rules[name];
  return schema.check(z.refine(accepts, { error: expected }));
};

// Text

const language = pattern('language', LANGUAGE_TAG);
const words = leaf('words', (expected) => z.string(expected).check(z.minLength(1, expected)));
const byLanguage = <T extends Schema>(value: T) =>
  z
    .record(language, value)
    .check(z.refine((texts) => Object.keys(texts).length > 0, 'at least one language'));

/** One line of text, in one language or in several. */
const text = leaf('text', (expected) => z.union([words, byLanguage(words)], expected));
const href = leaf('href', (expected) => z.string(expected).check(z.refine(isSafeHref, expected)));

const link = z.strictObject({ text: words, href });
const inline = z.union([words, z.array(z.union([words, link]))]);
const paragraph = z.strictObject({ paragraph: inline });
const bullets = z.strictObject({ bullets: z.array(inline) });
const richText = z.union([words, z.array(z.union([paragraph, bullets]))]);
/** Paragraphs, bullets and links; a plain string is one paragraph. */
const prose = leaf('prose', (expected) => z.union([richText, byLanguage(richText)], expected));

// Small vocabulary shared by many entities

const maybe = z.optional;
const listOf = <T extends Schema>(item: T) => maybe(z.array(item, 'a list'));
const oneOf = <const T extends readonly string[]>(...values: T) => z.enum(values);
const wholeNumber = leaf('whole', (expected) => z.number(expected).check(z.int(expected)));
const date = pattern('date', DATE);

/** Whether a text stands as its publisher wrote it, or is a summary by whoever made the dataset. */
const wording = oneOf('official', 'summary');
/** Whether a source says it, we inferred it, or the source had it and it is lost. */
const basis = oneOf('stated', 'inferred', 'lost');

const citation = z.strictObject({
  source: ref('source'),
  locator: maybe(text),
  href: maybe(href),
  basis: maybe(basis),
  note: maybe(text),
});

/** What every entity may say about where it comes from. */
const cited = { wording: maybe(wording), sources: listOf(citation) };
const named = { name: text, description: maybe(prose), ...cited };

const renamed = z.strictObject({ name: text, until: maybe(date) });
const otherNames = { formerNames: listOf(renamed), aliases: listOf(text) };

/** A word in as many plural forms as its language has; see `Intl.PluralRules`. */
const term = z.strictObject({
  one: text,
  other: text,
  zero: maybe(text),
  two: maybe(text),
  few: maybe(text),
  many: maybe(text),
});

const statement = z.strictObject({
  text: prose,
  audience: maybe(ref('audience')),
  grades: listOf(ref('grade')),
  ...cited,
});

// Identity

const organisation = z.strictObject({ name: text, href: maybe(href), contact: maybe(href) });
const licence = z.strictObject({ name: text, href: maybe(href), attribution: maybe(text) });
const edition = z.strictObject({ name: text, date: maybe(date) });

const links = z.strictObject({
  home: maybe(href),
  officialText: maybe(href),
  proposeChange: maybe(href),
  feedback: maybe(href),
});

const successor = z.strictObject({ title: text, framework: maybe(slug()), href: maybe(href) });

/** What the framework itself calls things, in lower case, for use within a sentence. */
const vocabulary = z.strictObject({
  skill: maybe(term),
  mastery: maybe(term),
  role: maybe(term),
  roleLevel: maybe(term),
  grade: maybe(term),
  family: maybe(term),
  profile: maybe(term),
});

const source = z.strictObject({
  id: id('source'),
  title: text,
  author: maybe(text),
  publisher: maybe(text),
  date: maybe(date),
  href: maybe(href),
  licence: maybe(licence),
  description: maybe(prose),
});

// Scales, types, families, grades

const mastery = z.strictObject({
  id: id('mastery'),
  ...named,
  symbol: maybe(words),
  aliases: listOf(text),
});

/** Ordered levels of mastery, lowest first. */
const scale = z.strictObject({
  id: id('scale'),
  ...named,
  levels: z.array(mastery).check(z.minLength(1, 'at least one level')),
});

const skillType = z.strictObject({
  id: id('skillType'),
  ...named,
  examples: listOf(text),
  scale: maybe(z.nullable(ref('scale'))),
});

const audience = z.strictObject({ id: id('audience'), ...named });

const challengeLevel = z.strictObject({ name: text, text: prose, ...cited });
const challenge = z.strictObject({ ...named, levels: listOf(challengeLevel) });

/** A family's challenges face all of its roles. */
const family = z.strictObject({
  id: id('family'),
  ...named,
  code: maybe(words),
  parent: maybe(ref('family')),
  challenges: listOf(challenge),
});

const grade = z.strictObject({
  id: id('grade'),
  ...named,
  aliases: listOf(text),
  minimumMastery: maybe(ref('mastery')),
});

const track = z.strictObject({ id: id('track'), ...named });

// Skills

/** Why a level of a skill has no words of its own. */
const absence = z.strictObject({
  kind: oneOf('not-applicable', 'not-defined', 'held-elsewhere'),
  reason: maybe(text),
  href: maybe(href),
});

/** What one level of mastery of one skill means, perhaps only for some grades or one audience. */
const descriptor = ruled(
  'descriptor',
  z.strictObject({
    mastery: ref('mastery'),
    text: maybe(prose),
    absent: maybe(absence),
    audience: maybe(ref('audience')),
    grades: listOf(ref('grade')),
    ...cited,
  }),
);

const assessment = z.strictObject({
  outcome: maybe(prose),
  criteria: maybe(prose),
  evidence: maybe(prose),
  absent: maybe(absence),
  ...cited,
});

/** A role that this dataset describes, or one that it can only name. */
const namedRole = ruled(
  'namedRole',
  z.strictObject({ role: maybe(ref('role')), name: maybe(text), ...cited }),
);

const relatedSkill = z.strictObject({
  skill: ref('skill'),
  relation: maybe(oneOf('related', 'requires', 'broader', 'narrower')),
  ...cited,
});

const skill = z.strictObject({
  id: id('skill'),
  ...named,
  ...otherNames,
  code: maybe(words),
  kind: maybe(oneOf('domain', 'capability', 'theme', 'competency', 'skill', 'knowledge')),
  type: maybe(ref('skillType')),
  parent: maybe(ref('skill')),
  scale: maybe(z.nullable(ref('scale'))),
  statements: listOf(statement),
  descriptors: listOf(descriptor),
  leadershipExamples: listOf(statement),
  enables: listOf(statement),
  deliveredBy: listOf(namedRole),
  waysOfWorking: listOf(statement),
  technologies: listOf(statement),
  assessments: listOf(assessment),
  related: listOf(relatedSkill),
});

// Roles

const requirement = z.strictObject({
  skill: ref('skill'),
  mastery: maybe(ref('mastery')),
  importance: maybe(oneOf('essential', 'desirable')),
  note: maybe(text),
  ...cited,
});

const addedValue = z.strictObject({ name: text, text: prose });

/** One person's or one post's picture of the role in practice. */
const portrait = z.strictObject({
  title: text,
  place: maybe(text),
  quote: maybe(text),
  keyDuties: listOf(statement),
  addedValue: listOf(addedValue),
  experiences: listOf(statement),
  inspirations: listOf(statement),
  skills: listOf(ref('skill')),
  ...cited,
});

const roleLevel = z.strictObject({
  id: id('roleLevel'),
  ...named,
  ...otherNames,
  responsibilities: listOf(statement),
  condition: maybe(text),
  seniority: maybe(wholeNumber),
  track: maybe(ref('track')),
  grades: listOf(ref('grade')),
  skills: listOf(requirement),
  challenges: listOf(challenge),
});

/** Levels are listed from the most junior to the most senior. A role without levels may itself have grades. */
const role = z.strictObject({
  id: id('role'),
  ...named,
  ...otherNames,
  code: maybe(words),
  family: maybe(ref('family')),
  grades: listOf(ref('grade')),
  responsibilities: listOf(statement),
  valueDelivered: listOf(statement),
  careerPromise: listOf(statement),
  challenges: listOf(challenge),
  portraits: listOf(portrait),
  skills: listOf(requirement),
  levels: listOf(roleLevel),
});

/** A set of skills with levels, for frameworks that have no roles. */
const profile = z.strictObject({
  id: id('profile'),
  ...named,
  grades: listOf(ref('grade')),
  skills: z.array(requirement),
});

// Moves

const place = ruled(
  'place',
  z.strictObject({
    roleLevel: maybe(ref('roleLevel')),
    role: maybe(ref('role')),
    outside: maybe(text),
    href: maybe(href),
  }),
);

const move = z.strictObject({
  id: id('move'),
  kind: oneOf('progression', 'lateral', 'entry', 'exit', 'return'),
  from: place,
  to: place,
  name: maybe(text),
  description: maybe(prose),
  ...cited,
});

// Learning

const provider = z.strictObject({ id: id('provider'), ...named, href: maybe(href) });

const learnedSkill = z.strictObject({
  skill: ref('skill'),
  mastery: listOf(ref('mastery')),
  ...cited,
});

const learning = z.strictObject({
  id: id('learning'),
  ...named,
  kind: oneOf(
    'course',
    'qualification',
    'apprenticeship',
    'reading',
    'video',
    'event',
    'community',
    'mentoring',
    'placement',
    'tool',
    'collection',
  ),
  provider: maybe(ref('provider')),
  href: maybe(href),
  languages: listOf(language),
  skills: listOf(learnedSkill),
  parts: listOf(ref('learning')),
});

// Around the roles and skills

const definition = z.strictObject({ text: prose, ...cited });
const glossaryTerm = z.strictObject({
  id: id('term'),
  name: text,
  aliases: listOf(text),
  definitions: z.array(definition),
  seeAlso: listOf(ref('term')),
});

const period = ruled(
  'period',
  z.strictObject({
    kind: oneOf('once', 'per-year', 'years', 'to-date', 'not-said'),
    years: maybe(leaf('years', (expected) => z.number(expected).check(z.positive(expected)))),
    since: maybe(date),
  }),
);

/** An amount that makes sense only with the time in which it was saved. */
const saving = z.strictObject({
  amount: leaf('amount', (expected) => z.number(expected).check(z.nonnegative(expected))),
  currency: pattern('currency', CURRENCY),
  precision: maybe(oneOf('exact', 'about', 'more-than', 'up-to')),
  period,
  note: maybe(text),
});

const caseStudy = z.strictObject({
  id: id('caseStudy'),
  ...named,
  place: maybe(text),
  savings: listOf(saving),
  skills: listOf(ref('skill')),
  href: maybe(href),
});

const maturityStage = z.strictObject({ id: id('maturityStage'), ...named });
const maturityCell = ruled(
  'maturityCell',
  z.strictObject({
    stage: ref('maturityStage'),
    text: maybe(prose),
    absent: maybe(absence),
    ...cited,
  }),
);
const maturityArea = z.strictObject({
  id: id('maturityArea'),
  ...named,
  cells: z.array(maturityCell),
});
const maturityModel = z.strictObject({
  id: id('maturityModel'),
  ...named,
  stages: z.array(maturityStage),
  areas: z.array(maturityArea),
});

const member = ruled(
  'member',
  z.strictObject({
    role: maybe(ref('role')),
    roleLevel: maybe(ref('roleLevel')),
    name: maybe(text),
    presence: maybe(oneOf('in-team', 'available', 'in-team-or-available')),
    count: maybe(wholeNumber),
    ...cited,
  }),
);
const team = z.strictObject({ id: id('team'), ...named, members: z.array(member) });

const templateField = z.strictObject({
  name: text,
  value: maybe(text),
  hint: maybe(text),
  fill: maybe(oneOf('publisher', 'family', 'role', 'role-level', 'grades')),
});
const templateSection = z.strictObject({
  name: text,
  text: maybe(prose),
  guidance: maybe(prose),
  fill: maybe(
    oneOf('description', 'responsibilities', 'value-delivered', 'career-promise', 'skills'),
  ),
});
const jobTemplate = z.strictObject({
  id: id('jobTemplate'),
  ...named,
  role: maybe(ref('role')),
  roleLevel: maybe(ref('roleLevel')),
  fields: listOf(templateField),
  sections: listOf(templateSection),
});

const sharedWith = z.strictObject({ framework: maybe(slug()), title: text, href: maybe(href) });
const theme = z.strictObject({
  id: id('theme'),
  ...named,
  skills: listOf(ref('skill')),
  sharedWith: listOf(sharedWith),
});

const mappedTo = z.strictObject({
  framework: text,
  id: maybe(words),
  name: text,
  href: maybe(href),
});
const mapping = z.strictObject({
  skill: ref('skill'),
  relation: oneOf('exact', 'close', 'broad', 'narrow', 'related'),
  to: mappedTo,
  ...cited,
});

/** One entry of the history that a publisher shows beside its framework. */
const change = z.strictObject({
  date,
  text: prose,
  roles: listOf(ref('role')),
  skills: listOf(ref('skill')),
  ...cited,
});

// Overlays

/** The framework that an overlay changes, in the edition that it was made against. */
const overlaid = z.strictObject({
  framework: slug(),
  title: maybe(text),
  edition: maybe(edition),
});

/** A place of the base: `skills/data-ethics/descriptors/working`; see `overlay/address.ts`. */
const overlayEdit = z.strictObject({ at: words, was: maybe(prose), by: maybe(prose) });

// The document

const identity = {
  $schema: maybe(leaf('any', (expected) => z.string(expected))),
  formatVersion: z.literal(FORMAT_VERSION, `the number ${FORMAT_VERSION}`),
  id: slug(),
  title: text,
  edition: maybe(edition),
  status: maybe(oneOf('draft', 'live', 'retired')),
  language: maybe(language),
  wording: maybe(wording),
  publisher: maybe(organisation),
  licence: maybe(licence),
  links: maybe(links),
  notice: maybe(prose),
  description: maybe(prose),
  supersededBy: maybe(successor),
  vocabulary: maybe(vocabulary),
  defaultScale: maybe(ref('scale')),
  overlays: maybe(overlaid),
  removes: listOf(overlayEdit),
  replaces: listOf(overlayEdit),
  mergedFrom: listOf(ref('source')),
};

const entities = {
  sources: source,
  scales: scale,
  skillTypes: skillType,
  audiences: audience,
  families: family,
  grades: grade,
  tracks: track,
  skills: skill,
  roles: role,
  profiles: profile,
  moves: move,
  providers: provider,
  learning,
  glossary: glossaryTerm,
  caseStudies: caseStudy,
  maturityModels: maturityModel,
  teams: team,
  jobTemplates: jobTemplate,
  themes: theme,
};

type Lists<T extends Record<string, Schema>> = { [K in keyof T]: ReturnType<typeof listOf<T[K]>> };
const lists = <T extends Record<string, Schema>>(items: T) =>
  Object.fromEntries(Object.entries(items).map(([name, item]) => [name, listOf(item)])) as Lists<T>;

/** One edition of one framework. */
export const frameworkSchema = z.strictObject({
  ...identity,
  ...lists(entities),
  mappings: listOf(mapping),
  changes: listOf(change),
});

/** Every object of the format by name; the descriptions and the published JSON Schema are keyed by these names. */
export const objects = {
  framework: frameworkSchema,
  link,
  paragraph,
  bullets,
  citation,
  renamed,
  term,
  statement,
  organisation,
  licence,
  edition,
  links,
  successor,
  vocabulary,
  source,
  mastery,
  scale,
  skillType,
  audience,
  challengeLevel,
  challenge,
  family,
  grade,
  track,
  absence,
  descriptor,
  assessment,
  namedRole,
  relatedSkill,
  skill,
  requirement,
  addedValue,
  portrait,
  roleLevel,
  role,
  profile,
  place,
  move,
  provider,
  learnedSkill,
  learning,
  definition,
  glossaryTerm,
  period,
  saving,
  caseStudy,
  maturityStage,
  maturityCell,
  maturityArea,
  maturityModel,
  member,
  team,
  templateField,
  templateSection,
  jobTemplate,
  sharedWith,
  theme,
  mappedTo,
  mapping,
  change,
  overlaid,
  overlayEdit,
};

/** Values that are used in many places; like the objects, each stands once in the published JSON Schema. */
export const values = { text, inline, richText, prose, language, href, date, wording, basis };

type Writable = z.infer<typeof frameworkSchema>;
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Item<K extends keyof Writable> = Frozen<
  NonNullable<Writable[K]> extends (infer T)[] ? T : never
>;

export type Framework = Frozen<Writable>;
export type Text = Frozen<z.infer<typeof text>>;
export type Prose = Frozen<z.infer<typeof prose>>;
export type RichText = Frozen<z.infer<typeof richText>>;
export type Inline = Frozen<z.infer<typeof inline>>;
export type Link = Frozen<z.infer<typeof link>>;
export type Term = Frozen<z.infer<typeof term>>;
export type Citation = Frozen<z.infer<typeof citation>>;
export type Statement = Frozen<z.infer<typeof statement>>;
export type Wording = z.infer<typeof wording>;
export type Basis = z.infer<typeof basis>;
export type Source = Item<'sources'>;
export type Scale = Item<'scales'>;
export type Mastery = Frozen<z.infer<typeof mastery>>;
export type SkillType = Item<'skillTypes'>;
export type Audience = Item<'audiences'>;
export type Family = Item<'families'>;
export type Grade = Item<'grades'>;
export type Track = Item<'tracks'>;
export type Skill = Item<'skills'>;
export type Challenge = Frozen<z.infer<typeof challenge>>;
export type Absence = Frozen<z.infer<typeof absence>>;
export type Descriptor = Frozen<z.infer<typeof descriptor>>;
export type Requirement = Frozen<z.infer<typeof requirement>>;
export type Role = Item<'roles'>;
export type RoleLevel = Frozen<z.infer<typeof roleLevel>>;
export type Profile = Item<'profiles'>;
export type Move = Item<'moves'>;
export type Place = Frozen<z.infer<typeof place>>;
