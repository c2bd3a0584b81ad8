/** Facts about the same thing come together. */
import { foldName } from '../dataset-tables/known.js';
import type { Place, Report } from '../report.js';
import type { Cell, Fact } from './facts.js';
import { Things, type Thing } from './things.js';

export interface Requirement {
  readonly skill: Thing;
  readonly mastery: Cell | undefined;
  readonly importance: Cell | undefined;
  readonly note: Cell | undefined;
  readonly place: Place;
}

export interface Descriptor {
  readonly mastery: Cell;
  readonly text: Cell;
  readonly translations: ReadonlyMap<string, Cell>;
}

/** A name that leads to something else, followed when everything is known. */
export interface Named {
  readonly from: Thing;
  readonly to: Cell;
}

/** Everything that the tables tell. */
export class Collection {
  readonly families: Things;
  readonly roles: Things;
  readonly roleLevels: Things;
  readonly profiles: Things;
  readonly skills: Things;
  readonly masteries: Things;
  readonly learning: Things;
  readonly providers: Things;
  readonly familyOf = new Map<Thing, Thing>();
  readonly roleOf = new Map<Thing, Thing>();
  readonly parentOf = new Map<Thing, Thing>();
  readonly parents: (Named & { readonly fact: Fact })[] = [];
  readonly related: Named[] = [];
  readonly learningOfSkills: (Named & {
    readonly mastery: Cell | undefined;
    readonly fact: Fact;
  })[] = [];
  readonly providerOf: (Named & { readonly fact: Fact })[] = [];
  readonly lists = new Map<Thing, Map<string, Map<string, Cell>>>();
  readonly requirements = new Map<Thing, Map<Thing, Requirement>>();
  readonly descriptors = new Map<Thing, Map<string, Descriptor>>();
  /** What a skill means, whatever the level. */
  readonly statements = new Map<Thing, Map<string, Omit<Descriptor, 'mastery'>>>();
  readonly grades = new Map<string, Cell>();
  /** Levels of mastery that rows use, in the order of the rows. */
  readonly usedMasteries = new Map<string, Cell>();
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
    this.families = new Things('family', report);
    this.roles = new Things('role', report);
    this.roleLevels = new Things('role level', report);
    this.profiles = new Things('profile', report);
    this.skills = new Things('skill', report);
    this.masteries = new Things('level of mastery', report);
    this.learning = new Things('learning resource', report);
    this.providers = new Things('provider', report);
  }

  /** First, things that have ids in the tables: other tables may name them by these. */
  introduce(fact: Fact): void {
    const pairs = [
      [this.skills, 'skill'],
      [this.roles, 'role'],
      [this.learning, 'learning'],
      [this.providers, 'provider'],
    ] as const;
    for (const [things, field] of pairs) {
      const [name, id] = [fact.one(field), fact.one(`${field} id`)];
      if (name && id) things.of(fact, name, id.text);
    }
  }

  add(fact: Fact): void {
    const skill = this.#skill(fact);
    const role = this.#role(fact);
    const level = this.#roleLevel(fact, role);
    const profile = this.#profile(fact);
    const owner = level ?? role ?? profile;
    if (owner) this.#grades(fact, owner);
    const mastery = this.#mastery(fact);
    if (skill && owner) this.#require(owner, skill, mastery, fact);
    if (skill) this.#describe(fact, skill, mastery);
    this.#addLearning(fact, skill, skill && !owner ? mastery : undefined);
    this.#addProvider(fact);
  }

  #translate(thing: Thing, fact: Fact, field: Parameters<Fact['translations']>[0]): void {
    for (const [language, { text }] of fact.translations(field))
      if (!thing.translations.has(language)) thing.translations.set(language, text);
  }

  #list(thing: Thing, what: string, cells: readonly Cell[]): void {
    if (!cells.length) return;
    const lists = this.lists.get(thing) ?? new Map<string, Map<string, Cell>>();
    this.lists.set(thing, lists);
    const list = lists.get(what) ?? new Map<string, Cell>();
    lists.set(what, list);
    for (const cell of cells) if (!list.has(cell.text)) list.set(cell.text, cell);
  }

  // Skills

  /** Puts a skill below another, unless it has a parent, or is above that one already: another row said so first. */
  putBelow(skill: Thing, parent: Thing, { place }: Cell): void {
    if (skill === parent || this.parentOf.has(skill)) return;
    let above: Thing | undefined = parent;
    while (above && above !== skill) above = this.parentOf.get(above);
    if (!above) this.parentOf.set(skill, parent);
    else
      this.#report.unused(
        'cycle',
        `“${skill.name.text}” is above “${parent.name.text}” already, so it was not put below it; give one of the two another name, if they are two things`,
        place,
      );
  }

  /** Names above a skill in a tree are skills too. */
  #above(fact: Fact): Thing | undefined {
    let parent: Thing | undefined;
    for (const { name, kind } of fact.above) {
      const skill: Thing = this.skills.of(fact, name);
      if (kind && !skill.texts.has('skill kind'))
        skill.texts.set('skill kind', { cell: kind, translations: new Map() });
      if (parent) this.putBelow(skill, parent, name);
      parent = skill;
    }
    return parent;
  }

  #skill(fact: Fact): Thing | undefined {
    const parent = this.#above(fact);
    const name = fact.one('skill') ?? fact.one('skill id');
    if (!name) return undefined;
    // A domain and its only skill may have one name.
    const isItsParent = parent !== undefined && this.skills.find(name.text) === parent;
    const scope = isItsParent ? `${fact.above.length}\n` : '';
    const skill = this.skills.of(fact, name, fact.one('skill id')?.text, scope);
    if (parent) this.putBelow(skill, parent, name);
    this.#translate(skill, fact, 'skill');
    for (const field of ['skill description', 'skill code', 'skill kind', 'skill type'] as const)
      this.skills.tell(skill, field, fact);
    const to = fact.one('skill parent');
    if (to) this.parents.push({ from: skill, to, fact });
    for (const cell of fact.many('related skills')) this.related.push({ from: skill, to: cell });
    this.#list(skill, 'aliases', fact.many('aliases'));
    this.#list(skill, 'technologies', fact.many('technologies'));
    if (fact.one('skill id') || fact.one('skill description') || to) skill.isDescribed = true;
    return skill;
  }

  #describe(fact: Fact, skill: Thing, mastery: Cell | undefined): void {
    const text = fact.one('descriptor');
    if (!text) return;
    if (!mastery) {
      this.#state(fact, skill, text);
      return;
    }
    const all = this.descriptors.get(skill) ?? new Map<string, Descriptor>();
    this.descriptors.set(skill, all);
    const before = all.get(mastery.text.toLowerCase());
    const translations = fact.translations('descriptor');
    if (!before) all.set(mastery.text.toLowerCase(), { mastery, text, translations });
    else if (before.text.text !== text.text) {
      this.#report.unused(
        'another-descriptor',
        `“${skill.name.text}” at “${mastery.text}” is described otherwise than in line ${before.text.place.line ?? '?'}, which was kept`,
        text.place,
      );
    }
  }

  /** A descriptor without a level of mastery. */
  #state(fact: Fact, skill: Thing, text: Cell): void {
    const all = this.statements.get(skill) ?? new Map<string, Omit<Descriptor, 'mastery'>>();
    this.statements.set(skill, all);
    if (all.has(text.text)) return;
    all.set(text.text, { text, translations: fact.translations('descriptor') });
    this.#report.inferred(
      'statement',
      `a descriptor of “${skill.name.text}” has no level of mastery beside it; it is kept as a statement without level`,
      text.place,
    );
  }

  #mastery(fact: Fact): Cell | undefined {
    const cell = fact.one('mastery');
    if (!cell) return undefined;
    if (
      fact.one('mastery description') ||
      fact.one('mastery symbol') ||
      fact.one('mastery order')
    ) {
      const mastery = this.masteries.of(fact, cell);
      this.#translate(mastery, fact, 'mastery');
      for (const field of ['mastery description', 'mastery symbol', 'mastery order'] as const)
        this.masteries.tell(mastery, field, fact);
    } else if (!this.usedMasteries.has(cell.text.toLowerCase()))
      this.usedMasteries.set(cell.text.toLowerCase(), cell);
    return cell;
  }

  // Roles

  #role(fact: Fact): Thing | undefined {
    const familyName = fact.one('family');
    const family = familyName && this.families.of(fact, familyName);
    if (family) {
      this.#translate(family, fact, 'family');
      this.families.tell(family, 'family description', fact);
    }
    const name = fact.one('role') ?? fact.one('role id');
    if (!name) return undefined;
    const role = this.roles.of(fact, name, fact.one('role id')?.text);
    this.#translate(role, fact, 'role');
    for (const field of ['role description', 'role code'] as const)
      this.roles.tell(role, field, fact);
    if (family && !this.familyOf.has(role)) this.familyOf.set(role, family);
    return role;
  }

  #roleLevel(fact: Fact, role: Thing | undefined): Thing | undefined {
    const name = fact.one('role level');
    if (!name) return undefined;
    if (!role) {
      this.#report.unused(
        'role-level-without-role',
        `the role level “${name.text}” has no role; map a column to “role”, or give it as a constant`,
        name.place,
      );
      return undefined;
    }
    const scope = `${role.key ?? role.name.text}\n`;
    const level = this.roleLevels.of(fact, name, fact.one('role level id')?.text, scope);
    this.#translate(level, fact, 'role level');
    this.roleLevels.tell(level, 'role level description', fact);
    this.roleOf.set(level, role);
    return level;
  }

  #profile(fact: Fact): Thing | undefined {
    const name = fact.one('profile');
    if (!name) return undefined;
    const profile = this.profiles.of(fact, name);
    this.#translate(profile, fact, 'profile');
    this.profiles.tell(profile, 'profile description', fact);
    return profile;
  }

  #grades(fact: Fact, owner: Thing): void {
    const grades = fact.many('grades');
    this.#list(owner, 'grades', grades);
    for (const grade of grades)
      if (!this.grades.has(grade.text)) this.grades.set(grade.text, grade);
  }

  #require(owner: Thing, skill: Thing, mastery: Cell | undefined, fact: Fact): void {
    const all = this.requirements.get(owner) ?? new Map<Thing, Requirement>();
    this.requirements.set(owner, all);
    const place = skill.name.place;
    const here = fact.one('skill')?.place ?? place;
    const [importance, note] = [fact.one('importance'), fact.one('note')];
    const before = all.get(skill);
    if (!before) {
      all.set(skill, { skill, mastery, importance, note, place: here });
      return;
    }
    const what = `“${owner.name.text}” needs “${skill.name.text}”`;
    all.set(skill, {
      skill,
      mastery: this.#first('another-level', what, 'at', before.mastery, mastery),
      importance: this.#first('another-importance', what, 'as', before.importance, importance),
      note: this.#first('another-note', what, 'with the note', before.note, note),
      place: before.place,
    });
  }

  /** What was said first stands; the report tells what is said otherwise. */
  #first(code: string, what: string, how: string, before: Cell | undefined, now: Cell | undefined) {
    if (!before || !now) return before ?? now;
    if (foldName(before.text) !== foldName(now.text)) {
      this.#report.unused(
        code,
        `${what} ${how} “${now.text}” here and ${how} “${before.text}” in line ${before.place.line ?? '?'}, which was kept`,
        now.place,
      );
    }
    return before;
  }

  // Learning

  #addLearning(fact: Fact, skill: Thing | undefined, mastery: Cell | undefined): void {
    const id = fact.one('learning id');
    const names = fact.many('learning');
    for (const name of names) {
      const isDefinition = id !== undefined || fact.one('learning link') !== undefined || !skill;
      if (skill) this.learningOfSkills.push({ from: skill, to: name, mastery, fact });
      if (!isDefinition) continue;
      const learning = this.learning.of(fact, name, id?.text);
      learning.isDescribed = true;
      this.#translate(learning, fact, 'learning');
      for (const field of ['learning description', 'learning kind', 'learning link'] as const)
        this.learning.tell(learning, field, fact);
      this.#list(learning, 'languages', fact.many('learning languages'));
      const provider = fact.one('provider');
      if (provider) this.providerOf.push({ from: learning, to: provider, fact });
    }
  }

  #addProvider(fact: Fact): void {
    const name = fact.one('provider');
    const id = fact.one('provider id');
    if (!name || (fact.one('learning') && !id)) return;
    const provider = this.providers.of(fact, name, id?.text);
    for (const field of ['provider description', 'provider link'] as const)
      this.providers.tell(provider, field, fact);
  }

  /** Last, things that rows only name, where no table tells of things of their kind. */
  finish(): void {
    this.#makeParents();
    if (!this.learning.all.length)
      for (const { to, fact } of this.learningOfSkills) this.learning.of(fact, to);
    if (!this.providers.all.length)
      for (const { to, fact } of this.providerOf) this.providers.of(fact, to);
  }

  #makeParents(): void {
    if (this.parents.some(({ to }) => this.skills.find(to.text))) return;
    for (const { to, fact } of this.parents) {
      if (this.skills.find(to.text)) continue;
      this.skills.of(fact, to);
      this.#report.inferred(
        'parent',
        `“${to.text}” has no row of its own; it is taken for a skill with others below it`,
        to.place,
      );
    }
  }
}
