/** Puts the classification into the dataset format. */
import type { Family, Framework, Role, Skill, SkillType } from '../../model/schema.js';
import { ExchangeError, type Report } from '../report.js';
import type { Classification, Concept } from './classification.js';
import { parentsIn, type Parents } from './hierarchy.js';
import { collections, identity, plainSchemes, reuseLevels, source, SOURCE } from './identity.js';
import { idsOf } from './ids.js';
import type { ConceptKind } from './layouts.js';
import { select, type Selection, type Wanted } from './selection.js';
import { Words } from './words.js';

export interface Edition {
  readonly name: string;
  readonly date?: string;
}

interface Build {
  readonly classification: Classification;
  readonly wanted: Wanted;
  readonly selection: Selection;
  readonly parents: Parents;
  readonly words: Words;
  readonly report: Report;
  id(concept: Concept): string;
  /** Id, names, description and citation: what families, roles and skills have alike. */
  named(concept: Concept): Pick<Skill, 'id' | 'name' | 'description' | 'formerNames' | 'sources'>;
}

const isSkill = ({ kind }: Concept) => kind === 'skill' || kind === 'skillGroup';

const kept = ({ selection }: Build, kind: ConceptKind) =>
  [...selection.concepts].filter((concept) => concept.kind === kind);

/** The numbers between the dots of codes, one by one: 2654.2 stands before 2654.10. */
function byCode({ code: a }: Concept, { code: b }: Concept): number {
  const [ours, theirs] = [a.split('.'), b.split('.')];
  for (let at = 0; at < ours.length && at < theirs.length; at++) {
    // The first number is the code of a group, where 1 stands before 11, and 11 before 2.
    const [x, y] = [ours[at]!, theirs[at]!];
    if (x !== y) return at === 0 ? (x < y ? -1 : 1) : Number(x) - Number(y);
  }
  return ours.length - theirs.length;
}

const coded = ({ code }: Concept) => (code === '' ? {} : { code });

function familiesOf(build: Build): Family[] {
  const groups = kept(build, 'group').sort(byCode);
  const byOwnCode = new Map(groups.map((group) => [group.code, group]));
  let inferred = 0;
  const families = groups.map((group) => {
    const stated = build.parents.parentOf(group);
    const parent = stated ?? byOwnCode.get(group.code.slice(0, -1));
    if (parent && !stated) inferred++;
    return {
      ...build.named(group),
      ...coded(group),
      ...(parent && { parent: build.id(parent) }),
    };
  });
  if (inferred) {
    build.report.inferred(
      'group-above',
      `the groups above ${inferred} ISCO groups were taken from their codes: no table tells them`,
    );
  }
  return families;
}

const importance = { essential: 'essential', optional: 'desirable' } as const;

function rolesOf(build: Build): Role[] {
  const { selection, report, wanted, words } = build;
  const groups = new Map(kept(build, 'group').map((group) => [group.code, group]));
  let aboveOccupation = 0;
  const roles = kept(build, 'occupation')
    .sort(byCode)
    .map((occupation) => {
      const group = groups.get(occupation.iscoGroup);
      if (!group) {
        report.unused(
          'unknown-group',
          `no table defines the ISCO group “${occupation.iscoGroup}”; the occupation stands in none`,
          occupation.place(),
        );
      }
      const needs = selection.needsOf(occupation);
      for (const [, need] of needs) report.count(`${need} skills of occupations`, 1);
      const [parent] = build.classification.broader.get(occupation)?.keys() ?? [];
      if (parent?.kind === 'occupation') aboveOccupation++;
      const aliases = wanted.without.has('aliases') ? [] : words.aliases(occupation);
      return {
        ...build.named(occupation),
        ...(aliases.length && { aliases }),
        ...coded(occupation),
        ...(group && { family: build.id(group) }),
        ...(needs.length && {
          skills: needs.map(([skill, need]) => ({
            skill: build.id(skill),
            importance: importance[need],
          })),
        }),
      };
    });
  if (aboveOccupation) {
    report.unused(
      'occupation-above',
      `${aboveOccupation} occupations stand below another occupation; the format has no roles above roles. Their codes still tell it`,
    );
  }
  return roles;
}

const kinds: Readonly<Record<string, Skill['kind']>> = {
  'skill/competence': 'skill',
  knowledge: 'knowledge',
};

function kindOf({ kind, skillType, place }: Concept, report: Report) {
  if (kind === 'skillGroup') return { kind: 'domain' } as const;
  const known = kinds[skillType];
  if (known) return { kind: known };
  const found =
    skillType === '' ? 'has no type' : `has the type “${skillType}”, which is not known`;
  report.unused(
    'skill-type',
    `the skill ${found}; the dataset does not say whether it is a skill or knowledge`,
    place(),
  );
  return {};
}

function typeOf({ kind, reuseLevel, place }: Concept, types: ReadonlySet<string>, report: Report) {
  if (types.has(reuseLevel)) return { type: reuseLevel };
  if (kind === 'skill')
    report.unused(
      'reuse-level',
      reuseLevel === ''
        ? 'the skill has no reuse level'
        : `the skill has the reuse level “${reuseLevel}”, which is not known`,
      place(),
    );
  return {};
}

function relatedOf(build: Build, concept: Concept): NonNullable<Skill['related']> {
  const { classification, parents, selection, wanted, report } = build;
  const broader = parents.othersOf(concept);
  const links = wanted.without.has('related')
    ? []
    : [...(classification.related.get(concept) ?? [])].filter(([skill]) =>
        selection.concepts.has(skill),
      );
  if (broader.length) report.count('further parents of skills', broader.length);
  if (links.length) report.count('links between skills', links.length);
  return [
    ...broader.map((skill) => ({ skill: build.id(skill), relation: 'broader' as const })),
    ...links.map(([skill, need]) => ({
      skill: build.id(skill),
      relation: need === 'essential' ? ('requires' as const) : ('related' as const),
    })),
  ];
}

function skillsOf(build: Build, types: ReadonlySet<string>): Skill[] {
  const { words, wanted, parents, report } = build;
  const skills = kept(build, 'skill').sort((a, b) => (build.id(a) < build.id(b) ? -1 : 1));
  const groups = kept(build, 'skillGroup').sort((a, b) => byCode(a, b) || (a.uri < b.uri ? -1 : 1));
  return [...groups, ...skills].map((concept) => {
    const parent = parents.parentOf(concept);
    const related = relatedOf(build, concept);
    const aliases = wanted.without.has('aliases') ? [] : words.aliases(concept);
    return {
      ...build.named(concept),
      ...(aliases.length && { aliases }),
      ...coded(concept),
      ...kindOf(concept, report),
      ...typeOf(concept, types, report),
      ...(parent && { parent: build.id(parent) }),
      ...(related.length && { related }),
    };
  });
}

function typesOf(build: Build): SkillType[] {
  const used = new Set([...build.selection.concepts].map(({ reuseLevel }) => reuseLevel));
  return reuseLevels
    .filter(({ value }) => used.has(value))
    .map(({ value, name }) => ({
      id: value,
      name: build.words.ours(name),
      sources: [{ source: SOURCE, locator: build.words.ours(`reuse level “${value}”`) }],
    }));
}

function themesOf(build: Build): NonNullable<Framework['themes']> {
  const members = new Map<string, Concept[]>();
  for (const concept of build.selection.concepts) {
    for (const scheme of concept.schemes) {
      if (scheme === '' || plainSchemes.has(scheme)) continue;
      const list = members.get(scheme);
      if (list) list.push(concept);
      else members.set(scheme, [concept]);
    }
  }
  const themes = [...collections].flatMap(([scheme, name]) => {
    const skills = (members.get(scheme) ?? []).filter(isSkill).map((skill) => build.id(skill));
    members.delete(scheme);
    if (!skills.length) return [];
    return {
      id: name.toLowerCase().replaceAll(' ', '-'),
      name: build.words.ours(name),
      sources: [{ source: SOURCE, href: scheme }],
      skills: skills.sort(),
    };
  });
  for (const [scheme, concepts] of members) {
    build.report.unused(
      'concept-scheme',
      `${concepts.length} concepts are in the scheme ${scheme}; the format has no place for it`,
    );
  }
  return themes;
}

function noticeOf({ wanted, words }: Build) {
  const left = [...wanted.without].sort();
  if (!wanted.only.length && !left.length) return {};
  const only = wanted.only.length ? ` the ISCO groups ${wanted.only.join(', ')}` : ' all groups';
  const without = left.length ? `, without: ${left.join(', ')}` : '';
  return { notice: words.ours(`This is a part of ESCO, adapted:${only}${without}.`) };
}

function tellRelations({ classification, selection, wanted, report }: Build): void {
  if (wanted.without.has('related')) return;
  let optional = 0;
  for (const [skill, links] of classification.related) {
    if (!selection.concepts.has(skill)) continue;
    for (const [other, need] of links)
      if (need === 'optional' && selection.concepts.has(other)) optional++;
  }
  if (optional) {
    report.changed(
      'optional-skill-of-skill',
      `${optional} links between skills are “optional”; they became “related”, and “essential” ones “requires”`,
    );
  }
}

function ids(classification: Classification, previous: Framework | undefined, report: Report) {
  const all = [...classification.concepts];
  const of = (kind: ConceptKind) => all.filter((concept) => concept.kind === kind);
  return new Map([
    ...idsOf('family', of('group'), previous?.families ?? [], report),
    ...idsOf('occupation', of('occupation'), previous?.roles ?? [], report),
    ...idsOf('skill', all.filter(isSkill), previous?.skills ?? [], report),
  ]);
}

function prepare(
  classification: Classification,
  wanted: Wanted,
  previous: Framework | undefined,
  report: Report,
): Build {
  const selection = select(classification, wanted);
  const idOf = ids(classification, previous, report);
  const words = new Words(classification.languages[0]!);
  const { without } = wanted;
  return {
    classification,
    wanted,
    selection,
    words,
    report,
    parents: parentsIn(selection.concepts, classification.broader, report),
    id: (concept) => idOf.get(concept)!.id,
    named(concept) {
      const { id, formerNames } = idOf.get(concept)!;
      const description = without.has('descriptions')
        ? undefined
        : words.description(concept, !without.has('notes'));
      return {
        id,
        name: words.name(concept),
        ...(description !== undefined && { description }),
        ...(formerNames.length && { formerNames }),
        sources: [{ source: SOURCE, href: concept.uri }],
      };
    },
  };
}

function editionOf(classification: Classification, given: Edition | undefined, report: Report) {
  const date = classification.latestChange;
  if (given || date === undefined) return given;
  report.inferred(
    'edition',
    `the files do not name their edition; it is called after the day of their latest change, ${date}. Use --edition to name it`,
  );
  return { name: date, date };
}

export function datasetOf(
  classification: Classification,
  wanted: Wanted,
  given: Edition | undefined,
  previous: Framework | undefined,
  report: Report,
): Framework {
  const build = prepare(classification, wanted, previous, report);
  const edition = editionOf(classification, given, report);
  const { ours } = build.words;
  const families = familiesOf(build);
  const roles = rolesOf(build);
  const skillTypes = typesOf(build);
  const skills = skillsOf(build, new Set(skillTypes.map(({ id }) => id)));
  if (!roles.length && !skills.length)
    throw new ExchangeError('nothing is left of the classification; ask for other groups');
  const themes = themesOf(build);
  tellRelations(build);
  report.count('ISCO groups', families.length);
  report.count('occupations', roles.length);
  const skillGroups = kept(build, 'skillGroup').length;
  if (skillGroups) report.count('skill groups', skillGroups);
  report.count('skills', skills.length - skillGroups);
  return {
    ...identity(ours),
    language: classification.languages[0]!,
    ...(edition && { edition }),
    ...noticeOf(build),
    sources: [source(ours, edition?.date)],
    ...(skillTypes.length && { skillTypes }),
    families,
    skills,
    roles,
    ...(themes.length && { themes }),
  };
}
