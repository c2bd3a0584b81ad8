/** Which positions stand side by side. */
import { statesSkills, type Position } from '../../model/index.js';

/** As many columns as fit side by side, and as few as make a comparison. */
export const MOST = 4;
const FEWEST = 2;

/** Those that were asked for, at most four; where that is fewer than two, also the next ones of the framework. */
export function chosenFrom(
  all: readonly Position[],
  asked: readonly Position[],
): readonly Position[] {
  const chosen = [...new Set(asked)].slice(0, MOST);
  const from = chosen[0] ? all.indexOf(chosen[0]) : 0;
  const next = [...all.slice(from), ...all.slice(0, from).reverse()];
  for (const one of [...next.filter(statesSkills), ...next]) {
    if (chosen.length >= FEWEST) break;
    if (!chosen.includes(one)) chosen.push(one);
  }
  return chosen;
}
