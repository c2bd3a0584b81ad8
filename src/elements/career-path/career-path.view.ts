/** What a career path says: role levels, and the moves between them and to the world outside. */
import {
  countChanges,
  differenceBetween,
  positionsOf,
  resolveRequirements,
  skillsOfLevel,
  type Basis,
  type ChangeKind,
  type FrameworkIndex,
  type MasteryPlace,
  type Move,
  type Place,
  type Position,
  type RequiredSkill,
  type Role,
  type RoleLevel,
  type SkillChange,
  type Text,
  type Track,
} from '../../model/index.js';

export interface CareerPathOptions {
  readonly roleId?: string | undefined;
  readonly familyId?: string | undefined;
  readonly wholeFramework?: boolean;
  /** The level at which the reader is. */
  readonly roleLevelId?: string | undefined;
}

/** A role level, or a role that has no levels. */
export interface PathNode {
  readonly id: string;
  readonly name: Text;
  readonly role: Role;
  readonly roleLevel: RoleLevel | undefined;
  readonly track: Track | undefined;
  /** Its place along the path, from 0, most junior first; parallel levels share one. */
  readonly rank: number;
  readonly isCurrent: boolean;
  readonly skills: readonly RequiredSkill[];
  /** One entry per levelled skill of the role, in a fixed order; empty where the level has no such skills. */
  readonly fingerprint: readonly (MasteryPlace | undefined)[];
}

/** The end of a move that is not on the path: the world outside, or another role. */
export interface PathPlace {
  readonly name: Text;
  readonly href: string | undefined;
  readonly role: Role | undefined;
  readonly roleLevel: RoleLevel | undefined;
}

export interface PathEdge {
  readonly id: string;
  /** Levels without published moves are joined in their order, which is no statement by the source. */
  readonly kind: Move['kind'] | 'order';
  /** Indexes of the nodes at its ends; undefined where that end is `place`, or where any level of `role` may be meant. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly place: PathPlace | undefined;
  /** Index of the role whose every level the move is for; only where neither end is a node. */
  readonly role: number | undefined;
  /** Whether it leads to `place`, not from it. */
  readonly isOut: boolean;
  readonly move: Move | undefined;
  readonly basis: Basis;
  /** Undefined where nothing can be compared: an end is outside or any level of a role, or its skills are not known. */
  readonly changes: readonly SkillChange[] | undefined;
  readonly counts: Readonly<Record<ChangeKind, number>> | undefined;
}

export interface CareerPathView {
  readonly status: 'found';
  readonly roles: readonly Role[];
  readonly nodes: readonly PathNode[];
  readonly edges: readonly PathEdge[];
}

/** What was asked for is not in the dataset. */
export interface Missing {
  readonly status: 'missing';
  readonly what: 'role' | 'family' | 'roleLevel';
  readonly id: string;
  readonly choices: readonly string[];
}

type Rank = (role: Role, level: RoleLevel) => number;

const missing = (
  what: Missing['what'],
  id: string,
  all: readonly { readonly id: string }[] = [],
): Missing => ({
  status: 'missing',
  what,
  id,
  choices: all.map((entity) => entity.id),
});

function familyAndBelow(index: FrameworkIndex, familyId: string): ReadonlySet<string> {
  const ids = new Set([familyId]);
  const { families = [] } = index.framework;
  // A family may be listed before its parent, so go round until nothing is added.
  for (let size = 0; size !== ids.size;) {
    size = ids.size;
    for (const { id, parent } of families) if (parent !== undefined && ids.has(parent)) ids.add(id);
  }
  return ids;
}

/** One role by its id, the roles of a family, all there are; else the role of the current level, or the first. */
function rolesInScope(
  index: FrameworkIndex,
  options: CareerPathOptions,
): readonly Role[] | Missing {
  const { roles = [], families } = index.framework;
  const { roleId, familyId, roleLevelId, wholeFramework } = options;
  const current = roleLevelId ? index.roleLevel(roleLevelId) : undefined;
  if (roleLevelId && !current) {
    const levels = index.roleLevels.map(({ roleLevel }) => roleLevel);
    return missing('roleLevel', roleLevelId, levels);
  }
  if (roleId) {
    const role = index.role(roleId);
    return role ? [role] : missing('role', roleId, roles);
  }
  if (familyId) {
    if (!index.family(familyId)) return missing('family', familyId, families);
    const ids = familyAndBelow(index, familyId);
    return roles.filter(({ family }) => family !== undefined && ids.has(family));
  }
  if (wholeFramework) return roles;
  const first = current?.role ?? roles.find(({ levels }) => levels?.length) ?? roles[0];
  return first ? [first] : [];
}

const isComplete = (list: readonly (number | undefined)[]): list is number[] =>
  !list.includes(undefined);
const distinct = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);
const seniorities = (levels: readonly RoleLevel[]) => levels.map(({ seniority }) => seniority);

/**
 * Places by seniority. It compares roles only where every level has one; otherwise each role counts its own levels
 * from its most junior.
 */
function ranking(roles: readonly Role[]): Rank {
  const all = seniorities(roles.flatMap(({ levels = [] }) => levels));
  const shared = isComplete(all) ? distinct(all) : undefined;
  return ({ levels = [] }, level) => {
    if (shared) return shared.indexOf(level.seniority!);
    const own = seniorities(levels);
    return isComplete(own) ? distinct(own).indexOf(level.seniority!) : levels.indexOf(level);
  };
}

function nodesOf(
  index: FrameworkIndex,
  role: Role,
  rank: Rank,
  current: string | undefined,
): PathNode[] {
  const levels: readonly (RoleLevel | undefined)[] = role.levels?.length
    ? role.levels
    : [undefined];
  const needs = levels.map((level) =>
    level ? skillsOfLevel(index, level.id) : resolveRequirements(index, role.skills),
  );
  const order = new Set(
    needs.flatMap((list) => list.flatMap(({ skill, level }) => (level ? [skill] : []))),
  );
  return levels.map((roleLevel, at) => {
    const skills = needs[at]!;
    const levelOf = new Map(skills.map(({ skill, level }) => [skill, level]));
    return {
      id: (roleLevel ?? role).id,
      name: (roleLevel ?? role).name,
      role,
      roleLevel,
      track: roleLevel?.track === undefined ? undefined : index.track(roleLevel.track),
      rank: roleLevel ? rank(role, roleLevel) : 0,
      isCurrent: roleLevel !== undefined && roleLevel.id === current,
      skills,
      fingerprint: skills.some(({ level }) => level)
        ? [...order].map((skill) => levelOf.get(skill))
        : [],
    };
  });
}

/** Without a basis, a citation states it. What nothing is cited for is the dataset's own statement. */
function basisOf({ sources = [] }: Move): Basis {
  const bases = sources.map(({ basis = 'stated' }) => basis);
  return (
    (['stated', 'inferred', 'lost'] as const).find((basis) => bases.includes(basis)) ?? 'stated'
  );
}

function placeOf(
  index: FrameworkIndex,
  { roleLevel, role, outside, href }: Place,
): PathPlace | undefined {
  const level = roleLevel === undefined ? undefined : index.roleLevel(roleLevel);
  const of = level?.role ?? (role === undefined ? undefined : index.role(role));
  const name = outside ?? (level?.roleLevel ?? of)?.name;
  return name === undefined ? undefined : { name, href, role: of, roleLevel: level?.roleLevel };
}

/** What an end of a move is; undefined outside, and where any level of a role may be meant. */
function positionAt(index: FrameworkIndex, { roleLevel, role }: Place): Position | undefined {
  const position = positionsOf(index).get(roleLevel ?? role ?? '');
  const isMeant = position?.roleLevel?.id === roleLevel;
  return isMeant ? position : undefined;
}

/** Nothing for ends outside, or where the source does not say what a position needs. */
function compare(index: FrameworkIndex, from?: Position, to?: Position) {
  const all = from && to ? differenceBetween(index, from.id, to.id) : [];
  const changes = all.length ? all : undefined;
  return { changes, counts: changes && countChanges(changes) };
}

/** Finds which node, or which whole role, an end of a move is. */
function finder(roles: readonly Role[], nodes: readonly PathNode[]) {
  const levels = new Map(nodes.map(({ id, roleLevel }, at) => [roleLevel && id, at]));
  const single = new Map(nodes.map(({ id, roleLevel }, at) => [roleLevel ? undefined : id, at]));
  const whole = new Map(roles.map(({ id }, at) => [id, at]));
  return ({ roleLevel, role }: Place) =>
    roleLevel !== undefined
      ? { node: levels.get(roleLevel) }
      : role !== undefined
        ? { node: single.get(role), role: whole.get(role) }
        : {};
}

type Find = ReturnType<typeof finder>;

function edgeOf(index: FrameworkIndex, move: Move, find: Find): PathEdge | undefined {
  const from = find(move.from);
  const to = find(move.to);
  const isInside = from.node !== undefined && to.node !== undefined;
  if (isInside && from.node === to.node) return undefined;
  const isOut = from.node !== undefined || (to.node === undefined && from.role !== undefined);
  const place = isInside ? undefined : placeOf(index, isOut ? move.to : move.from);
  const role =
    from.node === undefined && to.node === undefined ? (from.role ?? to.role) : undefined;
  if (!isInside && (!place || (role ?? from.node ?? to.node) === undefined)) return undefined;
  return {
    id: move.id,
    kind: move.kind,
    from: from.node,
    to: to.node,
    place,
    role,
    isOut,
    move,
    basis: basisOf(move),
    ...compare(index, positionAt(index, move.from), positionAt(index, move.to)),
  };
}

const mostSenior = (nodes: readonly PathNode[]) => {
  const top = Math.max(...nodes.map(({ rank }) => rank));
  return nodes.filter(({ rank }) => rank === top);
};

/** The levels just before one: in its own track, else where the tracks part or meet. */
function before(node: PathNode, role: readonly PathNode[]): readonly PathNode[] {
  const lower = role.filter(({ rank }) => rank < node.rank);
  const inTrack = (track: Track | undefined) =>
    mostSenior(lower.filter((other) => other.track === track));
  const own = inTrack(node.track);
  if (node.track) return own.length ? own : inTrack(undefined);
  const since = own[0]?.rank ?? -1;
  const tracks = new Set(
    lower.flatMap(({ track, rank }) => (track && rank > since ? [track] : [])),
  );
  return tracks.size ? [...tracks].flatMap(inTrack) : own;
}

/** Where no progression joins the levels of a role, their order does. */
function orderOf(
  index: FrameworkIndex,
  nodes: readonly PathNode[],
  moves: readonly PathEdge[],
): PathEdge[] {
  const at = new Map(nodes.map((node, place) => [node, place]));
  const joined = new Set(
    moves.flatMap(({ kind, from, to }) => {
      if (kind !== 'progression' || from === undefined || to === undefined) return [];
      return nodes[from]!.role === nodes[to]!.role ? [nodes[to]!.role] : [];
    }),
  );
  return nodes.flatMap((node) => {
    if (joined.has(node.role)) return [];
    const role = nodes.filter((other) => other.role === node.role);
    return before(node, role).map((previous) => ({
      id: `${previous.id} ${node.id}`,
      kind: 'order' as const,
      from: at.get(previous)!,
      to: at.get(node)!,
      place: undefined,
      role: undefined,
      isOut: false,
      move: undefined,
      basis: 'stated' as const,
      ...compare(index, previous, node),
    }));
  });
}

export function careerPathView(
  index: FrameworkIndex,
  options: CareerPathOptions = {},
): CareerPathView | Missing {
  const roles = rolesInScope(index, options);
  if ('status' in roles) return roles;
  const rank = ranking(roles);
  const nodes = roles.flatMap((role) =>
    nodesOf(index, role, rank, options.roleLevelId || undefined),
  );
  const find = finder(roles, nodes);
  const moves = (index.framework.moves ?? []).flatMap((move) => edgeOf(index, move, find) ?? []);
  return { status: 'found', roles, nodes, edges: [...moves, ...orderOf(index, nodes, moves)] };
}
