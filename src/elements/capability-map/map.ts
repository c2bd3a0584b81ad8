/** The map itself: skills by who needs or delivers them, no larger than a page can bear. */
import {
  coverageOf,
  GAPS,
  groupBelow,
  skillGroups,
  type Family,
  type Finding,
  type FrameworkIndex,
  type Skill,
  type SkillGroup,
} from '../../model/index.js';
import { BY, columnsOf, type By, type Cell, type Column } from './columns.js';

/** As many cells as are shown at once. */
export const MOST_CELLS = 2000;
/** More roles than this stand by family, where there are families. */
const MOST_ROLES = 16;
const MOST_COLUMNS = 40;

/** Which rows are shown, for `only`. */
export const ONLY = ['said', 'gaps'] as const;
export type Only = (typeof ONLY)[number];

export interface MapOptions {
  readonly by?: string | undefined;
  readonly domainId?: string | undefined;
  readonly familyId?: string | undefined;
  readonly only?: string | undefined;
  /** The skill whose card is open: its domain is the one that is shown where not all fit. */
  readonly skillId?: string | undefined;
}

export interface Row {
  readonly skill: Skill;
  readonly depth: number;
  /** What the source says of who brings the skill. */
  readonly finding: Finding;
  readonly isGap: boolean;
  /** One for each column; undefined where the column does not need it. */
  readonly cells: readonly (Cell | undefined)[];
  /** Whether any column needs or delivers it. */
  readonly isSaid: boolean;
  readonly caseStudies: number;
}

export interface RowGroup {
  readonly group: SkillGroup;
  readonly rows: readonly Row[];
}

export interface MapView {
  readonly by: By;
  /** What the columns can be here. */
  readonly choices: readonly By[];
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  /** The domain, or the branch of it, that is shown alone. */
  readonly domain: SkillGroup | undefined;
  readonly family: Family | undefined;
  readonly families: readonly Family[];
  /** Whether all domains, and all families, fit together. */
  readonly canShowAllDomains: boolean;
  readonly canShowAllFamilies: boolean;
  readonly only: Only | undefined;
  readonly shown: number;
  /** How many rows and columns there would be. */
  readonly total: number;
  readonly allColumns: number;
  /** How many rows there are without `only`. */
  readonly all: number;
  readonly gaps: number;
}

const byChoices = (index: FrameworkIndex): readonly By[] =>
  BY.filter((by) => {
    const columns = columnsOf(index, by);
    return by === 'families' ? columns.some(({ name }) => name !== undefined) : columns.length;
  });

function chosenBy(index: FrameworkIndex, choices: readonly By[], asked: string | undefined): By {
  const own = choices.find((by) => by === asked);
  if (own) return own;
  const isWide = columnsOf(index, 'roles').length > MOST_ROLES;
  return isWide && choices.includes('families') ? 'families' : (choices[0] ?? 'roles');
}

/** The group of this id, or what stands below the skill of this id. */
export function domainOf(index: FrameworkIndex, id: string | undefined): SkillGroup | undefined {
  if (id === undefined || id === '') return undefined;
  const group = skillGroups(index).find((one) => one.id === id);
  if (group) return group;
  const top = index.skill(id);
  return top && index.childrenOf(id).length ? groupBelow(index, top) : undefined;
}

const studiesOf = (index: FrameworkIndex): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { skills = [] } of index.framework.caseStudies ?? [])
    for (const id of new Set(skills)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** Only columns that have to do with any of the skills. */
const columnsFor = (columns: readonly Column[], groups: readonly SkillGroup[]) =>
  columns.filter(({ cells }) =>
    groups.some(({ skills }) => skills.some(({ skill }) => cells.has(skill.id))),
  );

const sizeOf = (groups: readonly SkillGroup[]) =>
  groups.reduce((sum, { skills }) => sum + skills.length, 0);

interface Scope {
  readonly groups: readonly SkillGroup[];
  readonly columns: readonly Column[];
}

const fits = ({ groups, columns }: Scope) =>
  sizeOf(groups) * Math.max(columns.length, 1) <= MOST_CELLS && columns.length <= MOST_COLUMNS;

const scopeOf = (groups: readonly SkillGroup[], columns: readonly Column[]): Scope => ({
  groups,
  columns: columnsFor(columns, groups),
});

const ofFamily = (columns: readonly Column[], family: Family | undefined) =>
  family ? columns.filter(({ bringer }) => bringer?.role?.family === family.id) : columns;

interface RowContext {
  readonly index: FrameworkIndex;
  readonly columns: readonly Column[];
  readonly studies: ReadonlyMap<string, number>;
  readonly only: Only | undefined;
}

function rowsOf({ index, columns, studies, only }: RowContext, { skills }: SkillGroup): Row[] {
  const { findings } = coverageOf(index);
  return skills
    .map(({ skill, depth }) => {
      const cells = columns.map((column) => column.cells.get(skill.id));
      const finding = findings.get(skill.id)!.bringers;
      const isGap = GAPS.includes(finding.kind);
      const caseStudies = studies.get(skill.id) ?? 0;
      return { skill, depth, finding, isGap, cells, isSaid: cells.some(Boolean), caseStudies };
    })
    .filter((row) => !only || (only === 'gaps' ? row.isGap : row.isSaid));
}

/** As many rows as fit beside the columns. */
function bounded(groups: readonly RowGroup[], columns: number): readonly RowGroup[] {
  let left = Math.floor(MOST_CELLS / Math.max(columns, 1));
  return groups
    .map(({ group, rows }) => {
      const some = rows.slice(0, left);
      left -= some.length;
      return { group, rows: some };
    })
    .filter(({ rows }) => rows.length);
}

const kept = new WeakMap<FrameworkIndex, Map<string, MapView>>();

/**
 * Asked again with every rendering, the same question has the same rows for an answer, also where other maps of the same
 * framework ask other questions in between.
 */
export function mapView(index: FrameworkIndex, options: MapOptions): MapView {
  const { by, domainId, familyId, only, skillId } = options;
  const whole = skillGroups(index);
  const ofSkill = whole.find(({ skills }) => skills.some(({ skill }) => skill.id === skillId));
  const question = JSON.stringify([by, domainId, familyId, only, ofSkill?.id]);
  let answers = kept.get(index);
  if (!answers) kept.set(index, (answers = new Map<string, MapView>()));
  let view = answers.get(question);
  if (!view) answers.set(question, (view = makeMap(index, options, ofSkill)));
  return view;
}

/** What the map shows: all, or where that is too much, one domain, or the roles of one family. */
function makeMap(
  index: FrameworkIndex,
  options: MapOptions,
  ofSkill: SkillGroup | undefined,
): MapView {
  const choices = byChoices(index);
  const by = chosenBy(index, choices, options.by);
  const all = columnsOf(index, by);
  const whole = skillGroups(index);
  const withRoles = new Set(all.map(({ bringer }) => bringer?.role?.family));
  const families =
    by === 'roles' ? (index.framework.families ?? []).filter(({ id }) => withRoles.has(id)) : [];
  const asked = domainOf(index, options.domainId);
  const domains = asked ? [asked] : whole;
  const everyone = scopeOf(domains, all);
  const canShowAllFamilies = fits(everyone);
  const family =
    families.find(({ id }) => id === options.familyId) ??
    (canShowAllFamilies ? undefined : families[0]);
  const own = ofFamily(all, family);
  const canShowAllDomains = fits(scopeOf(whole, own));
  const domain =
    asked ?? (canShowAllDomains || whole.length < 2 ? undefined : (ofSkill ?? whole[0]));
  const scope = scopeOf(domain ? [domain] : whole, own);
  const columns = scope.columns.slice(0, MOST_COLUMNS);
  const only = ONLY.find((one) => one === options.only);
  const context = { index, columns, studies: studiesOf(index), only };
  const groups = scope.groups.map((group) => ({ group, rows: rowsOf(context, group) }));
  const shown = bounded(groups, columns.length);
  const every = groups.flatMap(({ rows }) => rows);
  return {
    ...{ by, choices, columns, groups: shown, domain, family, families, only },
    ...{ canShowAllDomains, canShowAllFamilies },
    shown: shown.reduce((sum, { rows }) => sum + rows.length, 0),
    total: every.length,
    allColumns: scope.columns.length,
    all: sizeOf(scope.groups),
    gaps: every.filter(({ isGap }) => isGap).length,
  };
}
