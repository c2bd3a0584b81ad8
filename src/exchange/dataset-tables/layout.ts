/**
 * Which tables a dataset has and which columns they have. All of it follows from the format: a field that is added to
 * the format has its column, and a list of objects its table, without a change here.
 */
import type { Kind } from '../../model/format.js';
import { shapeOf, type Field, type ShapeName, type Type } from '../../model/shape.js';

/** A column, or a group of columns by language. */
export interface Slot {
  readonly label: string;
  /** The fields that lead to it from the object of the row. */
  readonly path: readonly string[];
  readonly type: Type;
  readonly isRequired: boolean;
  /** It only says that a list in another table, or an object without fields, is there and empty. */
  readonly isMarker: boolean;
}

/** A list that rows of a table belong to. */
export interface Owner {
  readonly shape: ShapeName;
  readonly field: string;
  readonly label: string;
}

export interface Sheet {
  /** Without `.csv`. */
  readonly name: string;
  readonly shape: ShapeName;
  /** None for the framework itself; the framework's own lists need no column that names it. */
  readonly owners: readonly Owner[];
  /** The lists of the framework itself that its rows fill. */
  readonly rootFields: readonly string[];
  readonly slots: readonly Slot[];
  /** Several lists of one owner share the table, so that a column must say which. */
  readonly hasList: boolean;
  /** Its rows have no ids, and rows of other tables belong to them. */
  readonly hasKey: boolean;
}

/** `formerNames` as `former names`. */
export const inWords = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Small things that are told in one line of a cell, with the field that comes first and needs no label. */
export const lineShapes: ReadonlyMap<ShapeName, string> = new Map([
  ['citation', 'source'],
  ['renamed', 'name'],
  ['sharedWith', 'title'],
]);

/** Where the plural of the object's name would not be plain. */
const fileNames: Partial<Record<ShapeName, string>> = {
  framework: 'framework',
  mastery: 'mastery-levels',
  family: 'families',
  caseStudy: 'case-studies',
  learning: 'learning',
  learnedSkill: 'learning-skills',
  glossaryTerm: 'glossary',
  definition: 'glossary-definitions',
  namedRole: 'delivered-by',
  relatedSkill: 'related-skills',
  addedValue: 'portrait-added-value',
  member: 'team-members',
  templateField: 'job-template-fields',
  templateSection: 'job-template-sections',
  change: 'changes',
};

const fileName = (shape: ShapeName) => fileNames[shape] ?? `${inWords(shape).replace(/ /g, '-')}s`;

/** The object that a list holds, where it has a table of its own. */
export function rowShape({ type }: Pick<Field, 'type'>): ShapeName | undefined {
  return type.is === 'list' && type.of.is === 'object' && !lineShapes.has(type.of.name)
    ? type.of.name
    : undefined;
}

function slotsOf(shape: ShapeName, path: readonly string[] = []): Slot[] {
  return [...shapeOf(shape).values()].flatMap((field): Slot[] => {
    const here = [...path, field.name];
    const { type } = field;
    const slot: Slot = {
      label: here.map(inWords).join(' '),
      path: here,
      type,
      isRequired: field.isRequired && path.length === 0,
      isMarker: type.is === 'object' || rowShape(field) !== undefined,
    };
    if (slot.isMarker && field.isRequired && type.is === 'list') return [];
    return type.is === 'object' ? [slot, ...slotsOf(type.name, here)] : [slot];
  });
}

const hasId = (shape: ShapeName) =>
  [...shapeOf(shape).values()].some(({ type }) => type.is === 'id');

/** Every list of objects in the format that fills a table, parents before children. */
function ownersByShape(): Map<ShapeName, Owner[]> {
  const owners = new Map<ShapeName, Owner[]>();
  const visit = (shape: ShapeName) => {
    for (const field of shapeOf(shape).values()) {
      const row = rowShape(field);
      if (!row) continue;
      const known = owners.get(row);
      const owner = { shape, field: field.name, label: `of ${inWords(shape)}` };
      if (known) known.push(owner);
      else {
        owners.set(row, [owner]);
        visit(row);
      }
    }
  };
  visit('framework');
  return owners;
}

function makeSheets(): Sheet[] {
  const owners = ownersByShape();
  const sheetOf = (shape: ShapeName, of: readonly Owner[]): Sheet => ({
    name: fileName(shape),
    shape,
    owners: of.filter((owner) => owner.shape !== 'framework'),
    rootFields: of.filter((owner) => owner.shape === 'framework').map(({ field }) => field),
    slots: slotsOf(shape),
    hasList: new Set(of.map((owner) => owner.shape)).size < of.length,
    hasKey: !hasId(shape) && [...shapeOf(shape).values()].some((field) => rowShape(field)),
  });
  return [
    { ...sheetOf('framework', []), hasKey: false },
    ...[...owners].map(([shape, of]) => sheetOf(shape, of)),
  ];
}

/** Every table, the framework itself first. */
export const sheets: readonly Sheet[] = makeSheets();

export const sheetOfShape: ReadonlyMap<ShapeName, Sheet> = new Map(
  sheets.map((sheet) => [sheet.shape, sheet]),
);

/** The labels of the columns that name a row's owner, each once. */
export const ownerLabels = ({ owners }: Sheet): readonly string[] => [
  ...new Set(owners.map(({ label }) => label)),
];

/** What a column refers to. */
export function refersTo({ type }: Pick<Slot, 'type'>): Kind | undefined {
  const one = type.is === 'list' || type.is === 'nullable' ? type.of : type;
  return one.is === 'ref' ? one.kind : undefined;
}

/** A column for the reader, with the names of what the ids in the column beside it mean. */
export const readersColumn = (label: string): string => `(${label})`;

/** The kind of the ids that a shape declares. */
export function kindOf(shape: ShapeName): Kind | undefined {
  for (const { type } of shapeOf(shape).values()) if (type.is === 'id') return type.kind;
  return undefined;
}
