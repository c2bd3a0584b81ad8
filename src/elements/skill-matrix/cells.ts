/** What stands where a skill meets a column. Cells keep references to the dataset; templates choose the words. */
import {
  resolveRequirements,
  skillsOfLevel,
  type Absence,
  type Descriptor,
  type FrameworkIndex,
  type Grade,
  type Mastery,
  type MasteryPlace,
  type RequiredSkill,
  type Requirement,
  type Skill,
} from '../../model/index.js';

/**
 * `level`: needed at a level; `needed`: needed, no level given; `described`: there are words for it, and nobody is
 * said to need it; the others say why there are none.
 */
export type CellKind = 'level' | 'needed' | 'described' | Absence['kind'];

export interface Cell {
  readonly kind: CellKind;
  readonly skill: Skill;
  readonly level: MasteryPlace | undefined;
  /** Who asks for it, where a role level or a profile does. */
  readonly requirement?: Requirement;
  /** What is written for this cell, in the order of the dataset. */
  readonly descriptors: readonly Descriptor[];
  readonly absence?: Absence;
}

export type Cells = ReadonlyMap<string, Cell>;

const descriptorsAt = (skill: Skill, mastery: string | undefined) =>
  mastery === undefined
    ? []
    : (skill.descriptors ?? []).filter((descriptor) => descriptor.mastery === mastery);

function requiredCell({ skill, requirement, level }: RequiredSkill): Cell {
  const kind = level ? 'level' : 'needed';
  const descriptors = descriptorsAt(skill, level?.mastery.id);
  return { kind, skill, level, requirement, descriptors };
}

const requiredCells = (required: readonly RequiredSkill[]): Cells =>
  new Map(required.map((one) => [one.skill.id, requiredCell(one)]));

export const cellsOfRoleLevel = (index: FrameworkIndex, roleLevelId: string): Cells =>
  requiredCells(skillsOfLevel(index, roleLevelId));

export const cellsOfRequirements = (
  index: FrameworkIndex,
  requirements: readonly Requirement[] | undefined,
): Cells => requiredCells(resolveRequirements(index, requirements));

/** What is written about a skill, without anybody needing it; undefined where nothing is. */
function writtenCell(
  skill: Skill,
  descriptors: readonly Descriptor[],
  level?: MasteryPlace,
): Cell | undefined {
  if (level) return { kind: 'level', skill, level, descriptors };
  const absence = descriptors.every(({ absent }) => absent) ? descriptors[0]?.absent : undefined;
  if (absence) return { kind: absence.kind, skill, level, descriptors, absence };
  return descriptors.length ? { kind: 'described', skill, level, descriptors } : undefined;
}

function writtenCells(index: FrameworkIndex, cellOf: (skill: Skill) => Cell | undefined): Cells {
  const cells = (index.framework.skills ?? []).flatMap((skill) => cellOf(skill) ?? []);
  return new Map(cells.map((cell) => [cell.skill.id, cell]));
}

/** What is written for one level of mastery. */
export const cellsOfMastery = (index: FrameworkIndex, { id }: Mastery): Cells =>
  writtenCells(index, (skill) => writtenCell(skill, descriptorsAt(skill, id)));

/**
 * What a grade is told: the least level of mastery, where the grade has one and the skill is measured on its scale, and
 * whatever is written for this grade or for all. A skill that is described for other grades only is not for this one.
 * Where some skills are described grade by grade, the least level is that of these skills.
 */
export function cellsOfGrade(index: FrameworkIndex, grade: Grade): Cells {
  const { minimumMastery } = grade;
  const least = minimumMastery === undefined ? undefined : index.mastery(minimumMastery);
  const isByGrade = (skill: Skill) => skill.descriptors?.some(({ grades }) => grades?.length);
  const areSomeByGrade = index.framework.skills?.some(isByGrade);
  return writtenCells(index, (skill) => {
    const all = skill.descriptors ?? [];
    const own = all.filter(({ grades }) => !grades?.length || grades.includes(grade.id));
    const isForOthers = all.length > 0 && own.length === 0;
    const isMeasured =
      least !== undefined &&
      index.scaleOf(skill) === least.scale &&
      (isByGrade(skill) || !areSomeByGrade);
    return writtenCell(skill, own, isMeasured && !isForOthers ? least : undefined);
  });
}
