/** Puts what the tables tell into the dataset format. */
import { LANGUAGE_TAG, leaves } from '../../model/leaves.js';
import type { Framework, Requirement as Required } from '../../model/schema.js';
import { didYouMean } from '../../model/suggest.js';
import { foldName } from '../dataset-tables/known.js';
import type { Report } from '../report.js';
import type { Collection, Named, Requirement } from './collect.js';
import { identifyAll, type AllIds } from './identify.js';
import { inFormatOrder, missingIdentity } from './identity.js';
import type { Mapping } from './mapping.js';
import { joined, NamedIds, ownEntries, ownList } from './own.js';
import { scalesOf, type Masteries } from './scale.js';
import { filled, Texts, type Fields } from './texts.js';
import type { Thing, Things } from './things.js';

export interface DatasetInput {
  readonly mapping: Mapping;
  readonly all: Collection;
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  readonly previous: Framework | undefined;
}

const DEFAULT_KIND = 'course';
/** Each takes a look at every name; where a whole column is mapped wrongly, more of them would take minutes. */
const MOST_HINTS = 100;

class DatasetBuilder {
  readonly #input: DatasetInput;
  readonly #all: Collection;
  readonly #report: Report;
  readonly #texts: Texts;
  readonly #ids: AllIds;
  readonly #masteries: Masteries;
  readonly #gradeIds: NamedIds;
  readonly #typeIds: NamedIds;

  constructor(input: DatasetInput, report: Report) {
    this.#input = input;
    this.#all = input.all;
    this.#report = report;
    const language = (input.mapping.framework?.['language'] as string | undefined) ?? 'en';
    this.#texts = new Texts(input.all, language, report);
    this.#masteries = scalesOf(input.mapping, input.all, report);
    this.#follow();
    this.#ids = identifyAll(input.all, input.mapping, input.previous, report);
    const { mapping, previous } = input;
    this.#gradeIds = new NamedIds('grade', ownEntries(mapping, 'grades'), previous?.grades);
    this.#typeIds = new NamedIds('type', ownEntries(mapping, 'skillTypes'), previous?.skillTypes);
  }

  // Names that lead to something

  #hints = 0;
  #hint(name: string, names: () => Iterable<string>): string {
    return this.#hints++ < MOST_HINTS ? didYouMean(name, names()) : '';
  }

  #reached({ to }: Named, things: Things, what: string): Thing | undefined {
    const found = things.find(to.text);
    if (!found) {
      this.#report.unused(
        'unknown-name',
        `no ${things.what} is called “${to.text}”${this.#hint(to.text, () => things.names)}; the ${what} was left out`,
        to.place,
      );
    }
    return found;
  }

  #follow(): void {
    const { all } = this.#input;
    for (const named of all.parents) {
      const parent = this.#reached(named, all.skills, 'parent');
      if (parent) all.putBelow(named.from, parent, named.to);
    }
    if (this.#input.sources.length > 1) this.#reportOnlyNamed();
  }

  #reportOnlyNamed(): void {
    const described = this.#all.skills.all.filter(({ isDescribed }) => isDescribed);
    if (!described.length) return;
    const names = described.map(({ name }) => name.text);
    const parents = new Set(this.#all.parentOf.values());
    for (const skill of this.#all.skills.all) {
      if (skill.isDescribed || parents.has(skill)) continue;
      this.#report.inferred(
        'only-named',
        `the skill “${skill.name.text}” is named here and told of nowhere${this.#hint(skill.name.text, () => names)}`,
        skill.name.place,
      );
    }
  }

  // Entities

  #gradesOf(thing: Thing): string[] {
    const grades = this.#texts.list(thing, 'grades');
    return [...new Set(grades.map(({ text }) => this.#gradeIds.idOf(text)))];
  }

  #typeOf(skill: Thing): string | undefined {
    const name = skill.texts.get('skill type')?.cell.text;
    return name === undefined ? undefined : this.#typeIds.idOf(name);
  }

  #skill(skill: Thing): Fields {
    const { skills } = this.#ids;
    const parent = this.#all.parentOf.get(skill);
    const descriptors = [...(this.#all.descriptors.get(skill)?.values() ?? [])];
    return filled({
      ...this.#texts.entity(skill, skills, 'skill description'),
      aliases: this.#texts.list(skill, 'aliases').map(({ text }) => text),
      code: skill.texts.get('skill code')?.cell.text,
      kind: this.#texts.word(skill.texts.get('skill kind')?.cell, 'skill', 'kind'),
      type: this.#typeOf(skill),
      parent: parent && skills.get(parent)!.id,
      statements: [...(this.#all.statements.get(skill)?.values() ?? [])].flatMap((one) => {
        const text = this.#texts.proseIn(one.text, one.translations);
        return text === undefined ? [] : [{ text }];
      }),
      descriptors: this.#inOrder(
        descriptors.flatMap(({ mastery, text, translations }) => {
          const [id, prose] = [
            this.#masteries.idOf(mastery),
            this.#texts.proseIn(text, translations),
          ];
          return id === undefined || prose === undefined ? [] : [{ mastery: id, text: prose }];
        }),
      ),
      technologies: this.#texts.list(skill, 'technologies').map(({ text }) => ({ text })),
      related: this.#related.get(skill) ?? [],
    });
  }

  /** Lowest level first, whatever the order of the rows. */
  #inOrder<T extends { readonly mastery: string }>(list: T[]): T[] {
    const places = new Map(
      this.#masteries.scales.flatMap(({ levels }) => levels.map(({ id }, at) => [id, at] as const)),
    );
    return list.sort((a, b) => places.get(a.mastery)! - places.get(b.mastery)!);
  }

  readonly #related = new Map<Thing, { skill: string; relation: 'related' }[]>();
  #relate(): void {
    const seen = new Set<string>();
    for (const named of this.#all.related) {
      const other = this.#reached(named, this.#all.skills, 'related skill');
      if (!other || other === named.from) continue;
      const [from, to] = [this.#ids.skills.get(named.from)!.id, this.#ids.skills.get(other)!.id];
      if (seen.has(`${from} ${to}`)) continue;
      seen.add(`${from} ${to}`);
      const list = this.#related.get(named.from) ?? [];
      this.#related.set(named.from, list);
      list.push({ skill: to, relation: 'related' });
    }
  }

  #requirements(owner: Thing): Required[] {
    const all: Requirement[] = [...(this.#all.requirements.get(owner)?.values() ?? [])];
    return all.map(({ skill, mastery, importance, note }) =>
      filled({
        skill: this.#ids.skills.get(skill)!.id,
        mastery: mastery && this.#masteries.idOf(mastery),
        importance: this.#texts.word(importance, 'requirement', 'importance'),
        note: note?.text,
      }),
    ) as unknown as Required[];
  }

  #levelsOf(role: Thing, levels: readonly Thing[]): Fields[] {
    const given = this.#input.mapping['role levels'];
    const order = new Map((given ?? []).map((name, at) => [foldName(name), at]));
    const placeOf = (level: Thing) => order.get(foldName(level.name.text)) ?? order.size;
    const sorted = [...levels].sort((a, b) => placeOf(a) - placeOf(b));
    if (!given && levels.length > 1) {
      this.#report.inferred(
        'level-order',
        `the levels of “${role.name.text}” stand as in the table, which is taken for most junior first; “role levels” of the mapping can say otherwise`,
        levels[0]!.name.place,
      );
    }
    return sorted.map((level) =>
      filled({
        ...this.#texts.entity(level, this.#ids.roleLevels, 'role level description'),
        grades: this.#gradesOf(level),
        skills: this.#requirements(level),
      }),
    );
  }

  #roles(): Fields[] {
    const levels = new Map<Thing, Thing[]>();
    for (const level of this.#all.roleLevels.all) {
      const role = this.#all.roleOf.get(level)!;
      const list = levels.get(role);
      if (list) list.push(level);
      else levels.set(role, [level]);
    }
    return this.#all.roles.all.map((role) => {
      const family = this.#all.familyOf.get(role);
      return filled({
        ...this.#texts.entity(role, this.#ids.roles, 'role description'),
        code: role.texts.get('role code')?.cell.text,
        family: family && this.#ids.families.get(family)!.id,
        grades: this.#gradesOf(role),
        skills: this.#requirements(role),
        levels: this.#levelsOf(role, levels.get(role) ?? []),
      });
    });
  }

  #profiles(): Fields[] {
    return this.#all.profiles.all.map((profile) => ({
      ...filled({
        ...this.#texts.entity(profile, this.#ids.profiles, 'profile description'),
        formerNames: undefined,
        grades: this.#gradesOf(profile),
      }),
      skills: this.#requirements(profile),
    }));
  }

  #learning(): Fields[] {
    const providers = new Map(
      this.#all.providerOf.map((named) => [
        named.from,
        this.#reached(named, this.#all.providers, 'provider'),
      ]),
    );
    const skills = new Map<Thing, Map<string, Set<string>>>();
    for (const named of this.#all.learningOfSkills) {
      const learning = this.#reached(named, this.#all.learning, 'learning resource');
      if (!learning) continue;
      const list = skills.get(learning) ?? new Map<string, Set<string>>();
      skills.set(learning, list);
      const skill = this.#ids.skills.get(named.from)!.id;
      const masteries = list.get(skill) ?? new Set<string>();
      list.set(skill, masteries);
      const mastery = named.mastery && this.#masteries.idOf(named.mastery);
      if (mastery !== undefined) masteries.add(mastery);
    }
    return this.#all.learning.all.map((learning) => {
      const provider = providers.get(learning);
      return filled({
        ...this.#texts.entity(learning, this.#ids.learning, 'learning description'),
        formerNames: undefined,
        kind: this.#kindOf(learning),
        provider: provider && this.#ids.providers.get(provider)!.id,
        href: this.#texts.href(learning.texts.get('learning link')?.cell),
        languages: this.#languages(learning),
        skills: [...(skills.get(learning) ?? [])].map(([skill, masteries]) =>
          filled({ skill, mastery: [...masteries] }),
        ),
      });
    });
  }

  #languages(learning: Thing): string[] {
    return this.#texts.list(learning, 'languages').flatMap(({ text, place }) => {
      if (LANGUAGE_TAG.test(text)) return [text];
      this.#report.unused(
        'language',
        `found “${text}”; expected ${leaves.language.expected}`,
        place,
      );
      return [];
    });
  }

  #kindOf(learning: Thing): string {
    const cell = learning.texts.get('learning kind')?.cell;
    const kind = this.#texts.word(cell, 'learning', 'kind');
    if (kind !== undefined) return kind;
    this.#report.inferred(
      'learning-kind',
      `“${learning.name.text}” is taken for a ${DEFAULT_KIND}; map a column to “learning kind”, or give it as a constant`,
      learning.name.place,
    );
    return DEFAULT_KIND;
  }

  #providers(): Fields[] {
    return this.#all.providers.all.map((provider) =>
      filled({
        ...this.#texts.entity(provider, this.#ids.providers, 'provider description'),
        formerNames: undefined,
        href: this.#texts.href(provider.texts.get('provider link')?.cell),
      }),
    );
  }

  #families(): Fields[] {
    return this.#all.families.all.map((family) =>
      filled({
        ...this.#texts.entity(family, this.#ids.families, 'family description'),
        formerNames: undefined,
      }),
    );
  }

  // The whole

  /** What the tables only name, without what the mapping tells of it. */
  #onlyNamed(list: string, names: Iterable<string>, ids: NamedIds): Fields[] {
    const own = new Set(ownEntries(this.#input.mapping, list).map(({ id }) => id));
    const found = new Map<string, string>();
    for (const name of names) {
      const id = ids.idOf(name);
      if (!own.has(id) && !found.has(id)) found.set(id, name);
    }
    return [...found].map(([id, name]) => ({ id, name }));
  }

  build(): Framework {
    this.#relate();
    const given = this.#input.mapping.framework ?? {};
    const { mapping } = this.#input;
    const skills = this.#all.skills.all.map((skill) => this.#skill(skill));
    const types = this.#all.skills.all.flatMap(
      ({ texts }) => texts.get('skill type')?.cell.text ?? [],
    );
    const { scales } = this.#masteries;
    const join = (list: string, made: readonly Fields[]) =>
      joined(mapping, list, made, this.#report);
    const lists = {
      sources: [
        ...ownList(mapping, 'sources'),
        ...this.#input.sources.filter(({ id }) => !this.#has(given, id)),
      ],
      scales,
      skillTypes: [
        ...ownList(mapping, 'skillTypes'),
        ...this.#onlyNamed('skillTypes', types, this.#typeIds),
      ],
      families: join('families', this.#families()),
      grades: [
        ...ownList(mapping, 'grades'),
        ...this.#onlyNamed('grades', this.#all.grades.keys(), this.#gradeIds),
      ],
      skills: join('skills', skills),
      roles: join('roles', this.#roles()),
      profiles: join('profiles', this.#profiles()),
      providers: join('providers', this.#providers()),
      learning: join('learning', this.#learning()),
    };
    this.#count(lists);
    const framework: Fields = {
      formatVersion: 1,
      ...missingIdentity(given, this.#input.sources[0]!.title, this.#report),
      ...(scales.length === 1 ? { defaultScale: scales[0]!.id } : {}),
      ...given,
      ...filled(lists),
    };
    return inFormatOrder(framework);
  }

  #has = (given: Fields, id: string) =>
    ((given['sources'] as readonly { readonly id: string }[] | undefined) ?? []).some(
      (source) => source.id === id,
    );

  #count(lists: Readonly<Record<string, readonly unknown[]>>): void {
    const names: Readonly<Record<string, string>> = {
      skillTypes: 'skill types',
      learning: 'learning resources',
    };
    for (const [name, list] of Object.entries(lists))
      if (list.length && name !== 'sources' && name !== 'scales')
        this.#report.count(names[name] ?? name, list.length);
    const sum = (counts: readonly number[]) => counts.reduce((total, next) => total + next, 0);
    const masteries = sum(this.#masteries.scales.map(({ levels }) => levels.length));
    if (masteries) this.#report.count('levels of mastery', masteries);
    if (this.#all.roleLevels.all.length)
      this.#report.count('role levels', this.#all.roleLevels.all.length);
    const required = sum([...this.#all.requirements.values()].map((some) => some.size));
    if (required) this.#report.count('requirements', required);
    const described = sum([...this.#all.descriptors.values()].map((some) => some.size));
    if (described) this.#report.count('descriptors', described);
  }
}

export const datasetOf = (input: DatasetInput, report: Report): Framework =>
  new DatasetBuilder(input, report).build();
