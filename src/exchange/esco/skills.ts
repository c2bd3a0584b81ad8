/** Skills and their groups, how widely they are of use, and the collections that they are in. */
import type { Framework, Skill, SkillType } from '../../model/schema.js';
import type { Report } from '../report.js';
import { byCode, coded, isSkill, kept, type Build } from './build.js';
import type { Concept } from './classification.js';
import { collections, plainSchemes, reuseLevels, SOURCE } from './identity.js';

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

export function skillsOf(build: Build, types: ReadonlySet<string>): Skill[] {
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

export function typesOf(build: Build): SkillType[] {
  const used = new Set([...build.selection.concepts].map(({ reuseLevel }) => reuseLevel));
  return reuseLevels
    .filter(({ value }) => used.has(value))
    .map(({ value, name }) => ({
      id: value,
      name: build.words.ours(name),
      sources: [{ source: SOURCE, locator: build.words.ours(`reuse level “${value}”`) }],
    }));
}

export function themesOf(build: Build): NonNullable<Framework['themes']> {
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

export function tellRelations({ classification, selection, wanted, report }: Build): void {
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
