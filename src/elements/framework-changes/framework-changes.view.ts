/** What changed between two editions, and the publisher's own history: pure, no DOM. */
import type {
  EntityChange,
  Framework,
  FrameworkIndex,
  Role,
  RoleLevel,
} from '../../model/index.js';
import {
  concerning,
  levelsOf,
  rolesOf,
  scopeOf,
  type Compared,
  type InEditions,
  type Scope,
} from './scope.js';
import { sectionsOf, sizeOf, type SectionName, type Sections } from './sections.js';

export type HistoryEntry = NonNullable<Framework['changes']>[number];

export interface FrameworkChangesOptions {
  readonly roleId?: string | undefined;
  readonly roleLevelId?: string | undefined;
}

/** Why the two may not be what they were taken for. */
export type Doubt = 'other-framework' | 'swapped';

export interface ComparedView extends Compared {
  readonly doubts: readonly Doubt[];
  readonly sections: Sections;
  /** How many changes there are in all. */
  readonly total: number;
  /** What happened to the role that one reads of, where it came or went. */
  readonly ofRole: EntityChange | undefined;
}

export interface FrameworkChangesView {
  readonly status: 'found';
  readonly scope: Scope | undefined;
  readonly roles: readonly InEditions<Role>[];
  /** The levels of the role that one reads of. */
  readonly levels: readonly InEditions<RoleLevel>[];
  /** Undefined where there is no earlier edition. */
  readonly compared: ComparedView | undefined;
  readonly history: readonly HistoryEntry[];
  /** Whether there is a history at all, for whichever role. */
  readonly hasHistory: boolean;
}

/** What was asked for is in neither edition. */
export interface Missing {
  readonly status: 'missing';
  readonly kind: 'role' | 'roleLevel';
  readonly id: string;
  readonly choices: readonly string[];
}

/** Dates may say no more than a year: only what both say is compared. */
function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

function doubtsOf({ before, after }: Compared): readonly Doubt[] {
  const [earlier, later] = [before.framework, after.framework];
  // Where the frameworks differ, it does not matter which came first.
  if (earlier.id !== later.id) return ['other-framework'];
  const dates = [earlier.edition?.date, later.edition?.date];
  return dates[0] && dates[1] && isLater(dates[0], dates[1]) ? ['swapped'] : [];
}

const NAMES: readonly SectionName[] = [
  'needs',
  'roles',
  'levels',
  'skills',
  'moves',
  'texts',
  'others',
];

/** The editions and the history stand there themselves; that they differ is no change of the framework. */
const SHOWN_ANYWAY: ReadonlySet<string | undefined> = new Set(['edition', 'changes']);

function withoutWhatIsShown(change: EntityChange): EntityChange {
  if (change.entity !== 'framework') return change;
  const differences = change.differences.filter(
    (one) => !('where' in one && SHOWN_ANYWAY.has(one.where[0]?.field)),
  );
  return { ...change, differences };
}

function compare(compared: Compared, scope: Scope | undefined): ComparedView {
  const changes = compared.diff.changes
    .map(withoutWhatIsShown)
    .filter(concerning(scope, compared))
    .filter(({ change, differences }) => change !== 'changed' || differences.length);
  const sections = sectionsOf(changes, compared, scope);
  const isWhole = ({ entity, id, change }: EntityChange) =>
    entity === 'role' && id === scope?.role.id && change !== 'changed';
  return {
    ...compared,
    ...{ doubts: doubtsOf(compared), sections, ofRole: changes.find(isWhole) },
    total: NAMES.reduce((sum, name) => sum + sizeOf(sections, name), 0),
  };
}

/** What is told of no role or skill concerns everyone. */
function historyOf({ framework }: FrameworkIndex, scope: Scope | undefined) {
  const all = framework.changes ?? [];
  if (!scope) return all;
  const { role, level } = scope;
  const levels = level ? [level.after] : (role.after?.levels ?? []);
  const holders = [role.after, ...levels];
  const skills = new Set(holders.flatMap((one) => (one?.skills ?? []).map(({ skill }) => skill)));
  return all.filter(
    ({ roles = [], skills: told = [] }) =>
      (!roles.length && !told.length) ||
      roles.includes(role.id) ||
      told.some((skill) => skills.has(skill)),
  );
}

/** What the element shows: what changed since an earlier edition where there is one, and the history. */
export function frameworkChangesView(
  after: FrameworkIndex,
  compared: Compared | undefined,
  { roleId, roleLevelId }: FrameworkChangesOptions,
): FrameworkChangesView | Missing {
  const roles = rolesOf(after, compared);
  const asked = roleLevelId || roleId;
  const scope = asked ? scopeOf(roles, compared, roleId, roleLevelId) : undefined;
  if (asked && !scope) {
    const levels = roles.flatMap((role) => levelsOf(role, compared));
    return {
      ...{ status: 'missing', kind: roleLevelId ? 'roleLevel' : 'role', id: asked },
      choices: (roleLevelId ? levels : roles).map(({ id }) => id),
    };
  }
  return {
    ...{ status: 'found', scope, roles },
    levels: scope ? levelsOf(scope.role, compared) : [],
    compared: compared && compare(compared, scope),
    history: historyOf(after, scope),
    hasHistory: Boolean(after.framework.changes?.length),
  };
}
