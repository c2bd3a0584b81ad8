/**
 * A framework in schema.org's terms, as JSON-LD for the head of a page: skills as defined terms, roles and their levels
 * as occupations. No job is offered by a framework, so nothing is a `JobPosting`.
 */
import { indexOf } from '../../model/framework-index.js';
import { choose } from '../../model/text.js';
import type { Framework, Requirement } from '../../model/schema.js';
import type { Report } from '../report.js';
import { NodeIds } from './ids.js';
import { hasType, learningNodes } from './learning.js';
import { occupationNodes } from './occupations.js';
import {
  categoryNodes,
  frameworkNode,
  glossaryNodes,
  scaleNodes,
  skillNode,
  type Writer,
} from './terms.js';
import { scriptSafeJson, Texts, type Node } from './values.js';

export interface JsonLdOptions {
  /** The address of the page that shows the framework, below which names are made. */
  readonly baseUrl?: string | undefined;
  /** One language of texts that are in several; all of them if not said. */
  readonly language?: string | undefined;
}

function requirements({ roles = [] }: Framework): Requirement[] {
  const lists = roles.flatMap((role) => [
    role.skills,
    ...(role.levels ?? []).map((level) => level.skills),
  ]);
  return lists.flatMap((list) => list ?? []);
}

/** What schema.org has no place for. */
function tellOfLoss(framework: Framework, report: Report): void {
  const { skills = [], roles = [], learning = [] } = framework;
  const levels = roles.flatMap((role) => role.levels ?? []);
  const needed = requirements(framework);
  const sum = (lists: readonly (readonly unknown[] | undefined)[]) =>
    lists.reduce((total, list) => total + (list?.length ?? 0), 0);
  const lost: readonly (readonly [string, number, string])[] = [
    [
      'required-level',
      needed.filter(({ mastery }) => mastery !== undefined).length,
      'levels of mastery that roles need; an occupation names its skills only',
    ],
    [
      'importance',
      needed.filter(({ importance }) => importance !== undefined).length,
      'marks of what is essential or desirable',
    ],
    [
      'descriptor',
      sum(skills.map((skill) => skill.descriptors)),
      'texts on what a level of a skill means',
    ],
    ['grade', sum([...roles, ...levels].map(({ grades }) => grades)), 'grades of roles and levels'],
    [
      'parent',
      skills.filter(({ parent }) => parent !== undefined).length,
      'places in the tree of skills',
    ],
    ['move', sum([framework.moves]), 'moves between roles'],
    ['profile', sum([framework.profiles]), 'profiles'],
    ['mapping', sum([framework.mappings]), 'links to other frameworks'],
    [
      'learning',
      learning.filter((one) => !hasType(one)).length,
      'learning resources of a kind that has no type, such as events without a date',
    ],
    ['case-study', sum([framework.caseStudies]), 'case studies'],
    [
      'other-lists',
      sum([
        framework.maturityModels,
        framework.teams,
        framework.themes,
        framework.jobTemplates,
        framework.changes,
      ]),
      'maturity models, teams, themes, job templates and notes of changes',
    ],
    [
      'role-text',
      sum([...roles, ...levels].map(({ challenges }) => challenges)) +
        sum(roles.flatMap((role) => [role.valueDelivered, role.careerPromise, role.portraits])),
      'challenges, portraits and statements of value or promise',
    ],
  ];
  for (const [code, count, what] of lost) if (count) report.lost(code, `${count} ${what}`);
}

/** The framework as JSON-LD, safe to stand within a script element. */
export function exportJsonLd(
  framework: Framework,
  report: Report,
  { baseUrl, language }: JsonLdOptions = {},
): string {
  const ids = new NodeIds(framework, baseUrl);
  const texts = new Texts(framework, language);
  const shown =
    language === undefined ? texts.own : choose(framework.title, language, texts.own).language;
  const writer: Writer = { framework, index: indexOf(framework), ids, texts, language: shown };
  const graph: Node[] = [
    frameworkNode(writer),
    ...scaleNodes(writer),
    ...(framework.skills ?? []).map((skill) => skillNode(writer, skill)),
    ...categoryNodes(writer),
    ...occupationNodes(writer),
    ...learningNodes(writer),
    ...glossaryNodes(writer),
  ];
  if (ids.borrowed) {
    report.inferred(
      'borrowed-names',
      'no --base-url was given, so things are named below the addresses of the framework; give the address of your page if you publish this yourself',
    );
  }
  report.count('nodes', graph.length);
  tellOfLoss(framework, report);
  return `${scriptSafeJson({ '@context': 'https://schema.org', '@graph': graph })}\n`;
}
