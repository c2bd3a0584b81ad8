/** What changes where something is given up, or typed. */
import type { Obstacle, Position } from '../../model/index.js';
import { positionName } from '../../templates/position.js';
import type { Reader } from '../../templates/reader.js';

export interface Conditions {
  readonly constraints?: readonly string[] | undefined;
  readonly avoidSkillIds?: readonly string[] | undefined;
  readonly maxMoves?: number | undefined;
}

/** The conditions without some that stand in the way. */
export function lifted(given: Conditions, obstacles: readonly Obstacle[]): Conditions {
  const kinds = new Set<string>(obstacles.map(({ kind }) => kind));
  const skills = new Set(obstacles.map((one) => (one.kind === 'skill' ? one.skill : undefined)));
  return {
    constraints: given.constraints?.filter((one) => !kinds.has(one)),
    avoidSkillIds: given.avoidSkillIds?.filter((id) => !skills.has(id)),
    maxMoves: kinds.has('moves') ? undefined : given.maxMoves,
  };
}

/** The id of the one position that has a name; undefined where none or several have. */
export function named(
  reader: Reader,
  positions: ReadonlyMap<string, Position>,
  name: string,
): string | undefined {
  const plain = (text: string) => text.trim().toLocaleLowerCase(reader.locale);
  const wanted = plain(name);
  const found = [...positions.values()].filter(
    (one) => plain(positionName(reader, one)) === wanted,
  );
  return found.length === 1 ? found[0]!.id : undefined;
}
