/** Which position comes next, where a reader does not say where to. */
import {
  positionsOf,
  statesSkills,
  type FrameworkIndex,
  type Position,
} from '../../model/index.js';

/** Where the progressions lead that start at a position, or anywhere in its role. */
function declared(index: FrameworkIndex, { role, roleLevel }: Position): readonly Position[] {
  const all = [...positionsOf(index).values()];
  const starts = (index.framework.moves ?? []).filter(({ kind }) => kind === 'progression');
  const own = starts.filter(({ from }) => roleLevel && from.roleLevel === roleLevel.id);
  const ofRole = starts.filter(({ from }) => from.role === role.id);
  return [...own, ...ofRole].flatMap(({ to }) =>
    all.filter((one) =>
      to.roleLevel === undefined ? one.role.id === to.role : one.roleLevel?.id === to.roleLevel,
    ),
  );
}

/** The levels above one on its own track; what is on no track leads to all of them. */
function above(index: FrameworkIndex, { role, roleLevel }: Position): readonly Position[] {
  const { levels = [] } = role;
  const { track, seniority = -Infinity } = roleLevel ?? {};
  const later = levels.slice(roleLevel ? levels.indexOf(roleLevel) + 1 : levels.length);
  return later
    .filter((level) => track === undefined || level.track === undefined || level.track === track)
    .filter((level) => (level.seniority ?? Infinity) > seniority)
    .flatMap(({ id }) => positionsOf(index).get(id) ?? []);
}

/**
 * A progression within the role that the source declares, else the next level of the role, else a progression to
 * another role. Only what says which skills it needs, so that there is something to learn.
 */
export function nextPosition(index: FrameworkIndex, position: Position): Position | undefined {
  const moves = declared(index, position);
  const isOwnRole = ({ role }: Position) => role === position.role;
  const isLater = (one: Position) => above(index, position).includes(one);
  return [
    ...moves.filter((one) => isOwnRole(one) && isLater(one)),
    ...above(index, position),
    ...moves.filter((one) => !isOwnRole(one)),
  ].find(statesSkills);
}
