/**
 * What changed between two editions of a framework.
 *
 * Nothing that differs goes unreported, except: the order of the fields of an object, and whether a text in the
 * framework's own language names that language. Both editions must be as {@link parse} gives them.
 */
import { Comparison, type Editions, type Tell } from './diff/compare.js';
import { rolesConcerned, rolesOf, type RolesOf } from './diff/concern.js';
import { entitiesOf, nameOf, type Entity } from './diff/entities.js';
import { matchEntities, type Pair } from './diff/match.js';
import { findRelatives } from './diff/relatives.js';
import type { ScaledLevel } from './diff/requirements.js';
import type { EditionDiff, EditionName, EntityChange, Named } from './diff/types.js';
import type { Kind } from './format.js';
import type { Framework, Text } from './schema.js';
import { choose } from './text.js';
import { finish, type Work } from './work.js';

export type * from './diff/types.js';

type NamesOf = (kind: Kind, id: string) => Named;

const key = (kind: Kind, id: string) => `${kind}\u0000${id}`;

/** One edition with what is asked of it again and again. */
class Edition {
  readonly framework: Framework;
  readonly entities: readonly Entity[];
  readonly roles: RolesOf;
  readonly #byKey: ReadonlyMap<string, Entity>;
  readonly #levels = new Map<string, ScaledLevel>();

  constructor(framework: Framework, entities: readonly Entity[]) {
    this.framework = framework;
    this.entities = entities;
    this.roles = rolesOf(framework);
    this.#byKey = new Map(this.entities.map((entity) => [key(entity.kind, entity.id), entity]));
    for (const { id: scale, levels } of framework.scales ?? []) {
      levels.forEach(({ id, name }, at) =>
        this.#levels.set(id, { id, name, place: at + 1, of: levels.length, scale }),
      );
    }
  }

  readonly level = (id: string): ScaledLevel | undefined => this.#levels.get(id);

  readonly named: NamesOf = (kind, id) => {
    const entity = this.#byKey.get(key(kind, id));
    return { id, name: entity ? this.nameOf(entity) : id };
  };

  /** A move without a name is called by its ends. */
  nameOf(entity: Entity): Text {
    if (entity.kind !== 'move' || entity.value['name'] !== undefined) return nameOf(entity);
    const end = (place: unknown) => {
      const { role, roleLevel, outside } = place as {
        role?: string;
        roleLevel?: string;
        outside?: Text;
      };
      if (outside !== undefined) return outside;
      return (role !== undefined ? this.named('role', role) : this.named('roleLevel', roleLevel!))
        .name;
    };
    const own = this.framework.language ?? 'en';
    const words = (place: unknown) => choose(end(place), own, own).value;
    return `${words(entity.value['from'])} → ${words(entity.value['to'])}`;
  }

  familyOf(entity: Entity): Named | undefined {
    const role = entity.kind === 'roleLevel' ? entity.parent : entity;
    const family = role?.kind === 'role' ? role.value['family'] : undefined;
    return family === undefined ? undefined : this.named('family', family as string);
  }
}

function editionName({ id, title, edition, language }: Framework): EditionName {
  return {
    ...{ id, name: title },
    ...(edition && { edition: edition.name }),
    ...(edition?.date !== undefined && { date: edition.date }),
    ...(language !== undefined && { language }),
  };
}

/** What is said of an entity whatever happened to it. */
function about(
  entity: Entity,
  edition: Edition,
  change: EntityChange['change'],
): Pick<EntityChange, 'entity' | 'id' | 'name' | 'change' | 'within' | 'family'> {
  const { kind, id, parent } = entity;
  const family = edition.familyOf(entity);
  return {
    ...{ entity: kind, id, name: edition.nameOf(entity), change },
    ...(parent && { within: { entity: parent.kind, id: parent.id, name: edition.nameOf(parent) } }),
    ...(family && { family }),
  };
}

const titled: ReadonlySet<string> = new Set(['name', 'title']);

/** A new name in the framework's own language is a renaming; in another it is a translation. */
const tellRenamed =
  (tell: Tell, from: unknown, to: unknown): Tell =>
  (difference) => {
    const isName =
      difference.kind === 'text' &&
      difference.where.length === 1 &&
      titled.has(difference.where[0]!.field) &&
      difference.language === undefined &&
      (difference.change === 'reworded' || difference.change === 'form');
    tell(isName ? { kind: 'renamed', from: from as Text, to: to as Text } : difference);
  };

class EditionComparison {
  readonly #before: Edition;
  readonly #after: Edition;
  readonly #laterIds = new Map<string, string>();
  #editions: Editions;

  constructor(before: Edition, after: Edition) {
    this.#before = before;
    this.#after = after;
    this.#editions = {
      translate: (kind, id) => this.#laterIds.get(key(kind, id)) ?? id,
      hasNewIds: false,
      namedBefore: this.#before.named,
      namedAfter: this.#after.named,
      levelBefore: this.#before.level,
      levelAfter: this.#after.level,
      languageBefore: before.framework.language,
      languageAfter: after.framework.language,
    };
  }

  *run(): Work<EntityChange[]> {
    const [before, after] = [this.#before, this.#after];
    const matched = yield* matchEntities(before.entities, after.entities);
    for (const pair of matched.pairs) {
      if (pair.before.id !== pair.after.id)
        this.#laterIds.set(key(pair.before.kind, pair.before.id), pair.after.id);
    }
    this.#editions = { ...this.#editions, hasNewIds: this.#laterIds.size > 0 };
    const { continuedIn, cameFrom } = yield* findRelatives(
      matched,
      before.entities,
      after.entities,
    );
    const found = new Map<Entity, EntityChange>();
    for (const pair of matched.pairs) {
      yield;
      const change = this.#changed(pair);
      if (change) found.set(pair.after, change);
    }
    for (const entity of matched.added) {
      const roles = this.#roles(undefined, entity);
      const from = cameFrom.get(entity);
      const rest = { differences: [], ...(from && { cameFrom: from }), roles };
      found.set(entity, { ...about(entity, after, 'added'), ...rest });
    }
    yield;
    const removed = matched.removed.map((entity): EntityChange => {
      const into = continuedIn.get(entity);
      const rest = { differences: [], ...(into && { continuedIn: into }) };
      return {
        ...about(entity, before, 'removed'),
        ...rest,
        roles: this.#roles(entity, undefined),
      };
    });
    yield;
    const inOrder = after.entities.flatMap((entity) => found.get(entity) ?? []);
    return [...this.#framework(), ...inOrder, ...removed];
  }

  #changed({ before, after, known }: Pair): EntityChange | undefined {
    const differences: EntityChange['differences'][number][] = [];
    const tell: Tell = (difference) => differences.push(difference);
    if (before.id !== after.id) tell({ kind: 're-identified', from: before.id, to: after.id });
    this.#moved(before, after, tell);
    const nameField = after.shape === 'source' ? 'title' : 'name';
    if (before.value !== after.value) {
      const [from, to] = [before.value[nameField], after.value[nameField]];
      new Comparison(this.#editions, tellRenamed(tell, from, to)).objects(
        after.shape,
        before.value,
        after.value,
      );
    }
    if (!differences.length) return undefined;
    return {
      ...about(after, this.#after, 'changed'),
      ...(known && { known }),
      differences,
      roles: this.#roles(before, after),
    };
  }

  /** Into another role, scale or maturity model. */
  #moved({ parent: from }: Entity, { parent: to }: Entity, tell: Tell): void {
    if (!from || !to || this.#editions.translate(from.kind, from.id) === to.id) return;
    const named = (entity: Entity, edition: Edition) => edition.named(entity.kind, entity.id);
    tell({
      ...{ kind: 'moved', where: [{ field: to.kind }] },
      ...{ from: named(from, this.#before), to: named(to, this.#after) },
    });
  }

  #roles(before: Entity | undefined, after: Entity | undefined): string[] {
    const translate = (id: string) => this.#editions.translate('role', id);
    return [
      ...new Set([
        ...(after ? rolesConcerned(after, this.#after.roles) : []),
        ...(before ? rolesConcerned(before, this.#before.roles).map(translate) : []),
      ]),
    ];
  }

  /** What belongs to no entity. */
  #framework(): EntityChange[] {
    const [before, after] = [this.#before.framework, this.#after.framework];
    const differences: EntityChange['differences'][number][] = [];
    const tell = tellRenamed((one) => differences.push(one), before.title, after.title);
    new Comparison(this.#editions, tell).objects('framework', before, after);
    if (!differences.length) return [];
    const { id, title } = after;
    return [
      { ...{ entity: 'framework', id, name: title, change: 'changed' }, differences, roles: [] },
    ];
  }
}

/** Compares two editions of a framework, or a framework with its draft; of large ones that takes seconds. */
export function* comparingEditions(before: Framework, after: Framework): Work<EditionDiff> {
  const names = { before: editionName(before), after: editionName(after) };
  if (before === after) return { ...names, changes: [] };
  const earlier = new Edition(before, yield* entitiesOf(before));
  yield;
  const later = new Edition(after, yield* entitiesOf(after));
  yield;
  return { ...names, changes: yield* new EditionComparison(earlier, later).run() };
}

/** The same at once, where nobody waits for a turn. */
export const compareEditions = (before: Framework, after: Framework): EditionDiff =>
  finish(comparingEditions(before, after));

/** What a reader of one role wants to know. */
export interface RoleChanges {
  /** The role itself. */
  readonly role: EntityChange | undefined;
  /** Its levels: what they need, their words. */
  readonly levels: readonly EntityChange[];
  /** The skills that it needs, or needed. */
  readonly skills: readonly EntityChange[];
  readonly moves: readonly EntityChange[];
  /** Learning, teams, job templates and whatever else concerns it. */
  readonly others: readonly EntityChange[];
}

/** What changed for one role, by its id in either edition. */
export function changesForRole({ changes }: EditionDiff, roleId: string): RoleChanges {
  const isRole = ({ entity }: EntityChange) => entity === 'role';
  const renamed = changes.find(
    (change) =>
      isRole(change) &&
      change.differences.some(
        ({ kind, ...rest }) =>
          kind === 're-identified' && (rest as { from: string }).from === roleId,
      ),
  );
  const id = renamed?.id ?? roleId;
  const concerned = changes.filter(({ roles }) => roles.includes(id));
  const of = (kind: Kind) => concerned.filter(({ entity }) => entity === kind);
  const shown: ReadonlySet<string> = new Set(['role', 'roleLevel', 'skill', 'move']);
  return {
    role: concerned.find((change) => isRole(change) && change.id === id),
    levels: of('roleLevel'),
    skills: of('skill'),
    moves: of('move'),
    others: concerned.filter(({ entity }) => !shown.has(entity)),
  };
}

/** How many things of each kind came, went or changed. */
export function countEditionChanges({
  changes,
}: EditionDiff): ReadonlyMap<
  EntityChange['entity'],
  Readonly<Record<EntityChange['change'], number>>
> {
  const counts = new Map<EntityChange['entity'], Record<EntityChange['change'], number>>();
  for (const { entity, change } of changes) {
    const count = counts.get(entity) ?? { added: 0, removed: 0, changed: 0 };
    counts.set(entity, count);
    count[change]++;
  }
  return counts;
}
