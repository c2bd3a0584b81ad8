/** A framework as one readable Markdown document (CommonMark with GFM's tables), for a wiki or to compare editions. */
import { indexOf } from '../../model/framework-index.js';
import type { Framework, Requirement } from '../../model/schema.js';
import { didYouMean } from '../../model/suggest.js';
import { ExchangeError, type Report } from '../report.js';
import { writeAbout, writeGrades, writeScales, writeSources } from './about.js';
import {
  writeCaseStudies,
  writeChanges,
  writeGlossary,
  writeJobTemplates,
  writeLearning,
  writeMappings,
  writeMaturityModels,
  writeMoves,
  writeTeams,
  writeThemes,
} from './around.js';
import { MarkdownDocument, type Anchors } from './document.js';
import { writeProfiles, writeRoles } from './roles.js';
import { writeSkills } from './skills.js';
import { Words } from './words.js';

export interface MarkdownOptions {
  /** Ids of the roles to write; all if none is named. With them go the skills and moves that concern them. */
  readonly roles?: readonly string[];
  /** The language of texts that are in several; the framework's own if not said. */
  readonly language?: string | undefined;
}

const skillsNeeded = (requirements: readonly Requirement[] | undefined) =>
  (requirements ?? []).map(({ skill }) => skill);

/** The skills that roles need, with those that they are part of. */
function skillsOf(framework: Framework, roles: NonNullable<Framework['roles']>): Set<string> {
  const parents = new Map(framework.skills?.map(({ id, parent }) => [id, parent]));
  const wanted = new Set<string>();
  const add = (id: string | undefined) => {
    for (let at = id; at !== undefined && !wanted.has(at); at = parents.get(at)) wanted.add(at);
  };
  for (const role of roles) {
    skillsNeeded(role.skills).forEach(add);
    for (const level of role.levels ?? []) skillsNeeded(level.skills).forEach(add);
    for (const portrait of role.portraits ?? []) portrait.skills?.forEach(add);
  }
  return wanted;
}

/** The families of roles, with those that they are part of. */
function familiesOf(framework: Framework, roles: NonNullable<Framework['roles']>): Set<string> {
  const parents = new Map(framework.families?.map(({ id, parent }) => [id, parent]));
  const wanted = new Set<string>();
  for (const { family } of roles)
    for (let at = family; at !== undefined && !wanted.has(at); at = parents.get(at)) wanted.add(at);
  return wanted;
}

/** A framework as if it had these roles only. */
function only(framework: Framework, ids: readonly string[], report: Report): Framework {
  const known = new Map((framework.roles ?? []).map((role) => [role.id, role]));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) {
    throw new ExchangeError(
      `there is no role with the id “${unknown}”${didYouMean(unknown, known.keys())}`,
    );
  }
  const wanted = new Set(ids);
  const roles = [...known.values()].filter(({ id }) => wanted.has(id));
  const levels = new Set(roles.flatMap((role) => (role.levels ?? []).map(({ id }) => id)));
  const [skills, families] = [skillsOf(framework, roles), familiesOf(framework, roles)];
  const concerns = (place: {
    readonly role?: string | undefined;
    readonly roleLevel?: string | undefined;
  }) =>
    (place.role !== undefined && wanted.has(place.role)) ||
    (place.roleLevel !== undefined && levels.has(place.roleLevel));
  const leftOut = (
    [
      'glossary',
      'caseStudies',
      'maturityModels',
      'teams',
      'themes',
      'jobTemplates',
      'profiles',
      'changes',
    ] as const
  ).filter((list) => framework[list]?.length);
  report.unused(
    'other-roles',
    `only what concerns ${wanted.size === 1 ? 'one role' : `${wanted.size} roles`} was written; ${[...leftOut, 'other roles'].join(', ')} were left out`,
  );
  return {
    ...framework,
    roles,
    families: (framework.families ?? []).filter(({ id }) => families.has(id)),
    skills: (framework.skills ?? []).filter(({ id }) => skills.has(id)),
    moves: (framework.moves ?? []).filter(({ from, to }) => concerns(from) || concerns(to)),
    learning: (framework.learning ?? []).filter((one) =>
      one.skills?.some(({ skill }) => skills.has(skill)),
    ),
    mappings: (framework.mappings ?? []).filter(({ skill }) => skills.has(skill)),
    ...Object.fromEntries(leftOut.map((list) => [list, []])),
  };
}

function render(words: Words, known: Anchors) {
  const out = new MarkdownDocument(known);
  writeAbout(out, words);
  out.contents('Contents');
  writeScales(out, words);
  writeGrades(out, words);
  writeRoles(out, words);
  writeProfiles(out, words);
  writeSkills(out, words);
  writeMoves(out, words);
  writeLearning(out, words);
  writeGlossary(out, words);
  writeCaseStudies(out, words);
  writeMaturityModels(out, words);
  writeTeams(out, words);
  writeThemes(out, words);
  writeJobTemplates(out, words);
  writeMappings(out, words);
  writeChanges(out, words);
  writeSources(out, words);
  return out;
}

/** How many citations stand within entities, on statements, descriptors and requirements. */
function innerCitations({ skills = [], roles = [], profiles = [] }: Framework): number {
  const of = (list: readonly { readonly sources?: readonly unknown[] | undefined }[] | undefined) =>
    (list ?? []).reduce((sum, { sources }) => sum + (sources?.length ?? 0), 0);
  const levels = roles.flatMap((role) => role.levels ?? []);
  return [
    ...skills.flatMap((skill) => [
      skill.statements,
      skill.descriptors,
      skill.leadershipExamples,
      skill.enables,
      skill.related,
      skill.deliveredBy,
    ]),
    ...[...roles, ...levels].flatMap((one) => [one.responsibilities, one.skills, one.challenges]),
    ...profiles.map((profile) => profile.skills),
  ].reduce((sum, list) => sum + of(list), 0);
}

/** The framework as Markdown. */
export function exportMarkdown(
  given: Framework,
  report: Report,
  { roles = [], language }: MarkdownOptions = {},
): string {
  const framework = roles.length ? only(given, roles, report) : given;
  const words = new Words(framework, indexOf(given), language);
  // Links lead to headings further down, so the headings are found in a first pass.
  const { anchors } = render(words, new Map());
  const text = render(words, anchors).toString();
  if (words.untranslated) {
    report.missing(
      'no-translation',
      `${words.untranslated} texts are not in ${words.language}, and stand in another language`,
    );
  }
  const inner = innerCitations(framework);
  if (inner) {
    report.lost(
      'inner-citation',
      `${inner} citations of single statements, level texts and requirements were left out; those of whole entries were written`,
    );
  }
  return text;
}
