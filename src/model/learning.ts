/** What teaches a skill, as far as the dataset says. */
import type { FrameworkIndex, MasteryPlace } from './framework-index.js';
import type { Framework, Skill } from './schema.js';

export type Learning = NonNullable<Framework['learning']>[number];
export type LearnedSkill = NonNullable<Learning['skills']>[number];

/** One resource, and what it teaches of one skill. */
export interface Teaching {
  readonly learning: Learning;
  /** What the dataset says of the tie between the two, and where from. */
  readonly learned: LearnedSkill;
  /** The levels that it teaches, lowest first; empty where the source names none. */
  readonly levels: readonly MasteryPlace[];
}

function levelsOf(index: FrameworkIndex, { mastery = [] }: LearnedSkill): readonly MasteryPlace[] {
  const places = [...new Set(mastery)].flatMap((id) => index.mastery(id) ?? []);
  return places.sort((a, b) => a.place - b.place);
}

function makeTeachings(index: FrameworkIndex): ReadonlyMap<string, readonly Teaching[]> {
  const bySkill = new Map<string, Teaching[]>();
  for (const learning of index.framework.learning ?? []) {
    for (const learned of learning.skills ?? []) {
      const teaching = { learning, learned, levels: levelsOf(index, learned) };
      const others = bySkill.get(learned.skill);
      if (others) others.push(teaching);
      else bySkill.set(learned.skill, [teaching]);
    }
  }
  return bySkill;
}

const teachings = new WeakMap<FrameworkIndex, ReadonlyMap<string, readonly Teaching[]>>();

/** All that teaches a skill, at whatever level, in the order of the framework. */
export function teachingOf(index: FrameworkIndex, { id }: Skill): readonly Teaching[] {
  let bySkill = teachings.get(index);
  if (!bySkill) teachings.set(index, (bySkill = makeTeachings(index)));
  return bySkill.get(id) ?? [];
}

/** The resources that teach a skill at a level, each once; without a level, those that the source ties to none. */
export function learningFor(
  index: FrameworkIndex,
  skill: Skill,
  mastery?: string,
): readonly Learning[] {
  const found = teachingOf(index, skill).filter(({ levels }) =>
    mastery === undefined ? !levels.length : levels.some((at) => at.mastery.id === mastery),
  );
  return [...new Set(found.map(({ learning }) => learning))];
}
