/** Which skills a matrix has, in which order and under which headings. */
import type { FrameworkIndex, Skill, Text } from '../../model/index.js';
import { fold } from '../../strings/fold.js';
import type { Column, Named } from './columns.js';

export interface SkillRow {
  readonly skill: Skill;
  readonly type: Named | undefined;
  /** The skills above it of the same type, topmost first. */
  readonly above: readonly Skill[];
}

/** The skills above a skill, nearest first. */
function ancestorsOf(index: FrameworkIndex, skill: Skill): readonly Skill[] {
  const above: Skill[] = [];
  let parent = skill.parent === undefined ? undefined : index.skill(skill.parent);
  while (parent && !above.includes(parent)) {
    above.push(parent);
    parent = parent.parent === undefined ? undefined : index.skill(parent.parent);
  }
  return above;
}

/** A skill's type is its own, or that of the nearest skill above it that has one. */
const typeOf = (skill: Skill, above: readonly Skill[]): string | undefined =>
  [skill, ...above].find(({ type }) => type !== undefined)?.type;

/** Every skill, each before the skills below it. */
function inTreeOrder(index: FrameworkIndex): readonly Skill[] {
  const skills = index.framework.skills ?? [];
  const isRoot = ({ parent }: Skill) => parent === undefined || !index.skill(parent);
  const ordered: Skill[] = [];
  const stack = skills.filter(isRoot).reverse();
  for (let skill = stack.pop(); skill; skill = stack.pop()) {
    ordered.push(skill);
    stack.push(...[...index.childrenOf(skill.id)].reverse());
  }
  return ordered;
}

/** The skills that some column needs, or all of them, type by type, trees kept together. */
export function skillRows(
  index: FrameworkIndex,
  columns: readonly Column[],
  includeUnneeded = false,
): readonly SkillRow[] {
  const rows = inTreeOrder(index)
    .filter(({ id }) => includeUnneeded || columns.some(({ cells }) => cells.has(id)))
    .map((skill) => {
      const ancestors = ancestorsOf(index, skill);
      const type = typeOf(skill, ancestors);
      const above = ancestors.filter((one, at) => typeOf(one, ancestors.slice(at + 1)) === type);
      return {
        skill,
        type: type === undefined ? undefined : index.skillType(type),
        above: above.reverse(),
      };
    });
  const types: readonly (Named | undefined)[] = [...(index.framework.skillTypes ?? []), undefined];
  return types.flatMap((type) => rows.filter((row) => row.type?.id === type?.id));
}

export interface Filters {
  readonly text?: string;
  readonly typeId?: string | undefined;
  readonly masteryId?: string | undefined;
}

/** The type filter's word for skills without a type. */
export const NO_TYPE = '-';
/** The level filter's word for skills that are needed without a level. */
export const NO_LEVEL = '-';

const otherNames = ({ formerNames, aliases }: Skill): readonly Text[] => [
  ...(formerNames ?? []).map(({ name }) => name),
  ...(aliases ?? []),
];

type Read = (text: Text) => string;

/** Whether a skill, or one that it stands below, goes by this text now or once did. */
function hasText({ skill, above }: SkillRow, words: readonly string[], read: Read): boolean {
  const names = [skill, ...above].flatMap((one) => [one.name, ...otherNames(one)]).map(read);
  const searched = fold([...names, skill.code ?? ''].join('\n'));
  return words.every((word) => searched.includes(word));
}

function hasLevel({ skill }: SkillRow, masteryId: string, columns: readonly Column[]): boolean {
  return columns.some(({ cells }) => {
    const cell = cells.get(skill.id);
    return masteryId === NO_LEVEL ? cell?.kind === 'needed' : cell?.level?.mastery.id === masteryId;
  });
}

/** The rows that pass every filter, in their order. */
export function filterRows(
  rows: readonly SkillRow[],
  columns: readonly Column[],
  { text = '', typeId, masteryId }: Filters,
  read: Read,
): readonly SkillRow[] {
  const words = fold(text).split(/\s+/);
  return rows.filter(
    (row) =>
      hasText(row, words, read) &&
      (!typeId || (row.type?.id ?? NO_TYPE) === typeId) &&
      (!masteryId || hasLevel(row, masteryId, columns)),
  );
}

/** The earlier or other name by which a filter found a skill whose present name does not hold it. */
export function foundBy({ skill }: SkillRow, text: string, read: Read): string | undefined {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const has = (name: string) => words.some((word) => fold(name).includes(word));
  return words.length && !has(read(skill.name)) ? otherNames(skill).map(read).find(has) : undefined;
}
