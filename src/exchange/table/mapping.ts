/** A mapping says which column of somebody's table is what, so that any table can be imported. */
import * as z from 'zod/mini';

/** What a column can be, with what the JSON Schema says of it. */
export const fields = {
  family: 'The family that the role belongs to.',
  'family description': 'What the family is.',
  role: 'The name of the role.',
  'role id': 'What the table itself uses to tell roles apart.',
  'role code': 'The code or number of the role.',
  'role description': 'What the role is.',
  'role level': 'The name of the level of the role.',
  'role level id': 'What the table itself uses to tell role levels apart.',
  'role level description': 'What the level is.',
  profile: 'A set of skills without a role, such as a grade or a job group.',
  'profile description': 'What the profile is.',
  grades: 'The grades of the role level, the role or the profile.',
  skill: 'The name of the skill; several headings for a tree, the topmost first.',
  'skill id': 'What the table itself uses to tell skills apart.',
  'skill code': 'The code or number of the skill.',
  'skill description': 'What the skill is, whatever the level.',
  'skill kind': 'domain, capability, theme, competency, skill or knowledge.',
  'skill type': 'The group that the skill is sorted into, such as technical.',
  'skill parent': 'The name or id of the skill, capability or domain above.',
  aliases: 'Other names of the skill.',
  'related skills': 'Names or ids of skills that the skill is connected with.',
  technologies: 'Tools, languages and technologies of the skill.',
  mastery: 'The level of mastery: its name, symbol, number or any alias.',
  'mastery symbol': 'A letter or number for the level of mastery.',
  'mastery description': 'What the level of mastery means for any skill.',
  'mastery order': 'A number by which levels of mastery are ordered, lowest first.',
  descriptor: 'What the level of mastery means for the skill.',
  importance: 'essential or desirable.',
  note: 'What a reader should know about the skill in this role level.',
  learning: 'The name of a course, book or other way to learn the skill.',
  'learning id': 'What the table itself uses to tell learning apart.',
  'learning description': 'What the learning is.',
  'learning kind': 'course, qualification, reading, video, event, community, tool, …',
  'learning link': 'The address of the learning.',
  'learning languages': 'Language tags such as en or cy.',
  provider: 'Who offers the learning: the name, or the id.',
  'provider id': 'What the table itself uses to tell providers apart.',
  'provider description': 'Who the provider is.',
  'provider link': 'The address of the provider.',
} as const;

export type FieldName = keyof typeof fields;
export const fieldNames = Object.keys(fields) as FieldName[];

/** Fields whose cells may hold several things. */
export const lists: ReadonlySet<FieldName> = new Set<FieldName>([
  'grades',
  'skill',
  'aliases',
  'related skills',
  'technologies',
  'learning',
  'learning languages',
]);

const described = <T extends z.ZodMiniType>(description: string, schema: T): T =>
  schema.check(z.describe(description));

const heading = z.string('a heading of the table').check(z.minLength(1, 'a heading of the table'));

const column = z.union(
  [
    described('The heading of the column.', heading),
    described('The headings of a tree, the topmost first.', z.array(heading)),
    z.strictObject({
      column: described('The heading of the column.', heading),
      separator: z.optional(
        described('What stands between several things in one cell: ";", "|", or "\\n".', heading),
      ),
      'mastery after': z.optional(
        described(
          'What stands between a skill and its level of mastery in one cell: ":".',
          heading,
        ),
      ),
    }),
  ],
  'a heading of the table, a list of headings, or {"column": "…", "separator": ";"}',
);

const named = (schema: z.ZodMiniType) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, description]) => [
      name,
      z.optional(described(description, schema)),
    ]),
  );

const constant = z.union([z.string(), z.array(z.string())], 'a text, or a list of texts');

const HEADINGS = ['role level', 'role', 'profile', 'skill', 'mastery'] as const;
const CELLS = ['mastery', 'importance', 'descriptor', 'mark'] as const;

const wide = z.strictObject({
  columns: described(
    'The headings: a list, "others" for all that are not used elsewhere, or an object that gives each heading its name.',
    z.union(
      [z.literal('others'), z.array(heading), z.record(z.string(), z.string())],
      '"others", a list of headings, or {"heading": "name"}',
    ),
  ),
  heading: described('What the headings are.', z.enum(HEADINGS, `one of ${HEADINGS.join(', ')}`)),
  cell: described(
    'What the cells below them are; "mark" for a cross that says only that the skill is needed.',
    z.enum(CELLS, `one of ${CELLS.join(', ')}`),
  ),
});

const table = z.strictObject({
  file: z.optional(
    described('The name of the file; may be left out where there is one table.', heading),
  ),
  source: z.optional(
    described(
      'The id of one of the sources of the framework; made of the name of the file if left out.',
      heading,
    ),
  ),
  columns: described(
    'Which column is what. A field with a language, such as "skill [cy]", is the same text in that language.',
    z.catchall(z.object(named(column)), column),
  ),
  wide: z.optional(
    described(
      'Groups of columns that say the same of different things, such as one column for each role level.',
      z.array(wide, 'a list'),
    ),
  ),
  constants: z.optional(
    described('What is the same for every row.', z.catchall(z.object(named(constant)), constant)),
  ),
  values: z.optional(
    described(
      'What the cells of a field mean: {"mastery": {"3": "Practitioner", "-": ""}}. An empty text means nothing.',
      z.record(z.string(), z.record(z.string(), z.string('a text'))),
    ),
  ),
  'fill down': z.optional(
    described(
      'Fields whose empty cells mean the same as the cell above.',
      z.array(z.string('the name of a field'), 'a list'),
    ),
  ),
});

const level = z.union(
  [
    heading,
    z.strictObject({
      id: z.optional(heading),
      name: heading,
      symbol: z.optional(heading),
      aliases: z.optional(z.array(heading)),
      description: z.optional(heading),
    }),
  ],
  'the name of a level, or {"name": "…", "symbol": "…", "aliases": ["…"]}',
);

export const mappingSchema = z.strictObject({
  $schema: z.optional(z.string()),
  framework: z.optional(
    described(
      'What the tables do not say: any field of the dataset format, such as title, edition, publisher, licence, scales.',
      z.record(z.string(), z.unknown(), 'an object in braces: { … }'),
    ),
  ),
  scale: z.optional(
    described('The levels of mastery, lowest first.', z.array(level, 'a list of levels')),
  ),
  'role levels': z.optional(
    described(
      'The names of role levels, most junior first; in the order of the table if left out.',
      z.array(heading, 'a list of names'),
    ),
  ),
  tables: described(
    'The tables.',
    z.array(table, 'a list of tables').check(z.minLength(1, 'at least one table')),
  ),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type MappedTable = Mapping['tables'][number];
export type MappedColumn = z.infer<typeof column>;
export type MappedLevel = z.infer<typeof level>;

/** The mapping format as JSON Schema, so that editors complete and check mappings. */
export const mappingJsonSchema = (): object => ({
  title: 'Mapping of tables to a capability framework',
  ...z.toJSONSchema(mappingSchema),
});
