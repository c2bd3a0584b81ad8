/** Puts a publisher's own words into a dataset of summaries with the same ids. */
import type {
  Descriptor,
  Framework,
  Role,
  RoleLevel,
  Skill,
  Statement,
} from '../../model/schema.js';
import type { Report } from '../report.js';
import {
  byId,
  marked,
  pick,
  plain,
  ROLE_TEXTS,
  sameCell,
  SKILL_TEXTS,
  without,
  type Entity,
  type Worded,
} from './texts.js';

const summary = <T extends Worded>(entity: T): T => marked(entity, entity.wording ?? 'summary');

function filledDescriptors(
  ours: readonly Descriptor[] = [],
  official: readonly Descriptor[] = [],
): Descriptor[] {
  const filled = ours.map((own) => {
    const other = official.find((descriptor) => sameCell(descriptor, own));
    if (other?.text === undefined) return own.text === undefined ? own : summary(own);
    return marked({ ...without(own, ['absent']), text: other.text }, 'official');
  });
  // What only the publisher describes stands where the publisher has it: after the cell before it.
  for (const [at, other] of official.entries()) {
    if (ours.some((own) => sameCell(own, other))) continue;
    const before = official[at - 1];
    const place = before ? filled.findIndex((cell) => sameCell(cell, before)) + 1 : 0;
    filled.splice(place, 0, marked(other, other.text === undefined ? undefined : 'official'));
  }
  return filled;
}

/** Statements can say each for itself whose words they are. */
const markedStatements = <T extends object>(texts: T): T =>
  Object.fromEntries(
    Object.entries(texts).map(([key, value]: [string, unknown]) =>
      key === 'description'
        ? [key, value]
        : [key, (value as Statement[]).map((statement) => marked(statement, 'official'))],
    ),
  ) as T;

const hasText = (entity: Entity, texts: readonly string[]) =>
  texts.some((key) => (entity as unknown as Record<string, unknown>)[key] !== undefined);

class Filler {
  readonly #official: Framework;
  readonly #report: Report;
  readonly #levels: ReadonlyMap<string, RoleLevel>;

  constructor(official: Framework, report: Report) {
    this.#official = official;
    this.#report = report;
    this.#levels = byId((official.roles ?? []).flatMap(({ levels }) => levels ?? []));
  }

  fill(dataset: Framework): Framework {
    const skills = byId(this.#official.skills);
    const roles = byId(this.#official.roles);
    const { families, changes } = dataset;
    return {
      ...dataset,
      wording: 'official',
      ...(families
        ? { families: families.map((family) => (family.description ? summary(family) : family)) }
        : {}),
      ...(dataset.skills
        ? { skills: dataset.skills.map((skill) => this.#skill(skill, skills.get(skill.id))) }
        : {}),
      ...(dataset.roles
        ? { roles: dataset.roles.map((role) => this.#role(role, roles.get(role.id))) }
        : {}),
      ...(changes ? { changes: changes.map(summary) } : {}),
    };
  }

  /** Takes over the official texts of an entity; what the official dataset lacks stays, and is marked as a summary. */
  #texts<T extends Entity>(
    own: T,
    official: T | undefined,
    texts: readonly (keyof T & string)[],
    what: string,
  ): T {
    if (!official) {
      this.#report.unused(
        'not-in-official',
        `the official dataset has no ${what} “${plain(own.name)}” (${own.id}); our summary stays`,
      );
      return summary(own);
    }
    const taken = pick(official, texts);
    const isWhole = texts.every((key) => own[key] === undefined || taken[key] !== undefined);
    this.#report.count(`${what}s with official wording`, Object.keys(taken).length ? 1 : 0);
    if (!isWhole) {
      this.#report.missing(
        'no-official-text',
        `the official dataset has no text for part of the ${what} “${plain(own.name)}”; our summary stays there`,
      );
    }
    const result = { ...own, ...(isWhole ? taken : markedStatements(taken)) };
    return isWhole && hasText(official, texts) ? marked(result, undefined) : summary(result);
  }

  #skill(own: Skill, official: Skill | undefined): Skill {
    const filled = this.#texts(own, official, SKILL_TEXTS, 'skill');
    if (!official) return filled;
    const descriptors = filledDescriptors(own.descriptors, official.descriptors);
    this.#report.count(
      'levels of skills with official wording',
      descriptors.filter(({ wording }) => wording === 'official').length,
    );
    return descriptors.length ? { ...filled, descriptors } : filled;
  }

  #role(own: Role, official: Role | undefined): Role {
    const filled = this.#texts(own, official, ROLE_TEXTS, 'role');
    const { challenges, levels } = own;
    return {
      ...filled,
      ...(challenges ? { challenges: challenges.map(summary) } : {}),
      ...(levels ? { levels: levels.map((level) => this.#level(level)) } : {}),
    };
  }

  #level(own: RoleLevel): RoleLevel {
    const official = this.#levels.get(own.id);
    if (official) this.#compare(own, official);
    return this.#texts(own, official, ROLE_TEXTS, 'role level');
  }

  /** Words of another edition would stand beside facts that they do not fit. */
  #compare(own: RoleLevel, official: RoleLevel): void {
    const needs = ({ skills = [] }: RoleLevel) =>
      skills
        .map(({ skill, mastery = '' }) => `${skill} ${mastery}`)
        .sort()
        .join();
    if (needs(own) === needs(official)) return;
    this.#report.unused(
      'another-edition',
      `“${plain(own.name)}” needs other skills in the official dataset: it is another edition. Import it as a dataset of its own instead`,
    );
  }
}

/**
 * Puts the official wording into a dataset of summaries. Facts stay as they are in the dataset; every text says whose it
 * is.
 * @param official a dataset of the same framework whose ids are those of `dataset`: imported with it as the previous one
 */
export const fillOfficial = (dataset: Framework, official: Framework, report: Report): Framework =>
  new Filler(official, report).fill(dataset);
