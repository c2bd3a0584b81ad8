/** Puts the tables of DIRECT into the dataset format. */
import { LANGUAGE_TAG } from '../../model/leaves.js';
import type { Framework, Inline, Skill, Statement } from '../../model/schema.js';
import type { Report } from '../report.js';
import { identity, ROR, SCALE, SOURCE, sources } from './identity.js';
import { cleanCell, listCell, type TableName, type Tables } from './records.js';
import {
  byRank,
  citing,
  described,
  giveIds,
  isRenamed,
  linked,
  paragraphs,
  safeHref,
  thingsOf,
  type Thing,
  type Things,
} from './things.js';

export interface Edition {
  readonly name: string;
  readonly date?: string;
}

/** A tool as a statement: its name with its address, what it is, and what it does. */
function technology(tool: Thing, report: Report): Statement {
  if (listCell(tool.entry, 'learning_resources').length) {
    report.unused(
      'learning-of-tool',
      'the format links learning to skills, not to their tools; the list was left out',
      tool.entry.place('learning_resources'),
    );
  }
  const href = safeHref(tool.entry, 'url', report);
  const kind = tool.entry.cell('kind').trim();
  const description = cleanCell(tool.entry, 'description', report).replace(/\s+/g, ' ');
  const rest = `${kind ? ` (${kind})` : ''}${description ? `: ${description}` : ''}`;
  const paragraph: Inline =
    href === undefined
      ? `${tool.name}${rest}`
      : [{ text: tool.name, href }, ...(rest ? [rest] : [])];
  return {
    text: typeof paragraph === 'string' ? paragraph : [{ paragraph }],
    ...citing(tool),
  };
}

function scaleOf(levels: Things, report: Report) {
  const lowestFirst = [...levels.values()].sort((a, b) => Number(a.slug) - Number(b.slug));
  return {
    id: SCALE,
    name: 'Skill levels',
    sources: [{ source: SOURCE, locator: 'skill_level' }],
    levels: lowestFirst.map((level) => {
      const focus = cleanCell(level.entry, 'focus', report);
      const description = paragraphs(
        [
          cleanCell(level.entry, 'short_description', report),
          cleanCell(level.entry, 'description', report),
          focus && `Focus: ${focus}`,
        ].join('\n'),
      );
      return {
        id: level.id,
        name: level.name,
        symbol: level.slug,
        ...(description !== undefined && { description }),
        ...citing(level),
      };
    }),
  };
}

interface Read {
  readonly domains: Things;
  readonly competencies: Things;
  readonly skills: Things;
  readonly levels: Things;
  readonly tools: Things;
  readonly resources: Things;
  readonly providers: Things;
}

/** Everything below a parent by its slug, in order of rank. */
function below(children: Things, column: string, parents: Things, report: Report) {
  const groups = new Map<string, Thing[]>([...parents.keys()].map((slug) => [slug, []]));
  const orphans: Thing[] = [];
  for (const child of [...children.values()].sort(byRank)) {
    const slug = child.entry.cell(column).trim();
    const group = groups.get(slug);
    if (group) group.push(child);
    else {
      orphans.push(child);
      report.unused(
        'unknown-slug',
        `no row has the slug “${slug}”; “${child.name}” stands by itself`,
        child.entry.place(column),
      );
    }
  }
  return { groups, orphans };
}

function skillTree(read: Read, report: Report): Skill[] {
  const { domains, competencies, skills } = read;
  const technologies = new Map<Thing, Statement>(
    [...read.tools.values()].map((tool) => [tool, technology(tool, report)]),
  );
  const unused = new Set(technologies.keys());
  const branch = (thing: Thing, kind: 'domain' | 'competency', parent?: Thing): Skill => ({
    id: thing.id,
    name: thing.name,
    ...described(thing.entry, report),
    ...citing(thing),
    ...isRenamed(thing),
    kind,
    scale: null,
    ...(parent && { parent: parent.id }),
  });
  const leaf = (thing: Thing, parent?: Thing): Skill => {
    const tools = linked(thing, 'tools_languages_methodologies', read.tools, report);
    const related = linked(thing, 'related_skills', skills, report);
    for (const tool of tools) unused.delete(tool);
    report.count('links to tools, languages and methodologies', tools.length);
    report.count('links to related skills', related.length);
    return {
      id: thing.id,
      name: thing.name,
      ...described(thing.entry, report),
      ...citing(thing),
      ...isRenamed(thing),
      kind: 'skill',
      ...(parent && { parent: parent.id }),
      ...(tools.length && { technologies: tools.map((tool) => technologies.get(tool)!) }),
      ...(related.length && {
        related: related.map(({ id }) => ({ skill: id, relation: 'related' as const })),
      }),
    };
  };

  const inDomain = below(competencies, 'competency_domain', domains, report);
  const inCompetency = below(skills, 'competency', competencies, report);
  const withSkills = (competency: Thing, domain?: Thing) => [
    branch(competency, 'competency', domain),
    ...inCompetency.groups.get(competency.slug)!.map((skill) => leaf(skill, competency)),
  ];
  const tree = [
    ...[...domains.values()]
      .sort(byRank)
      .flatMap((domain) => [
        branch(domain, 'domain'),
        ...inDomain.groups
          .get(domain.slug)!
          .flatMap((competency) => withSkills(competency, domain)),
      ]),
    ...inDomain.orphans.flatMap((competency) => withSkills(competency)),
    ...inCompetency.orphans.map((skill) => leaf(skill)),
  ];
  for (const tool of unused) {
    report.unused(
      'tool-of-no-skill',
      `no skill names “${tool.name}”; the format holds tools only with their skills`,
      tool.entry.place(),
    );
  }
  return tree;
}

const VIDEO = /\b(youtube|youtu\.be|vimeo)\b/i;
const COURSE =
  /\b(courses?|training|trainings|workshops?|lessons?|novice|tutorials?|crash-course|bootcamp)\b|carpentr|coderefinery\.github|openlearn|\/learn\b/i;

/** The tables do not say what kind of learning a resource is. */
const kindOf = (text: string) =>
  VIDEO.test(text) ? 'video' : COURSE.test(text) ? 'course' : 'reading';

function languagesOf({ entry }: Thing, report: Report): string[] {
  return listCell(entry, 'language').filter((tag) => {
    if (LANGUAGE_TAG.test(tag)) return true;
    report.unused(
      'unknown-language',
      `“${tag}” is no language tag; it was left out`,
      entry.place('language'),
    );
    return false;
  });
}

function learningOf(read: Read, report: Report): Framework['learning'] {
  const taught = new Map<Thing, Thing[]>();
  for (const skill of read.skills.values()) {
    for (const resource of linked(skill, 'learning_resources', read.resources, report)) {
      const skills = taught.get(resource);
      if (skills) skills.push(skill);
      else taught.set(resource, [skill]);
    }
  }
  let undescribed = 0;
  const learning = [...read.resources.values()].map((resource) => {
    const { entry } = resource;
    const href = safeHref(entry, 'url', report);
    const [provider] = linked(resource, 'provider', read.providers, report);
    const languages = languagesOf(resource, report);
    const description = described(entry, report);
    if (!('description' in description)) undescribed++;
    const skills = taught.get(resource) ?? [];
    report.count('links from skills to learning', skills.length);
    return {
      id: resource.id,
      name: resource.name,
      ...description,
      ...citing(resource),
      kind: kindOf(`${resource.name} ${href ?? ''}`),
      ...(provider && { provider: provider.id }),
      ...(href !== undefined && { href }),
      ...(languages.length && { languages }),
      ...(skills.length && { skills: skills.map(({ id }) => ({ skill: id })) }),
    } as const;
  });
  report.inferred(
    'learning-kind',
    `whether each of ${learning.length} learning resources is a course, a video or something to read was worked out from its name and address`,
  );
  if (undescribed)
    report.unused('no-description', `${undescribed} learning resources have no description`);
  return learning;
}

function providersOf(providers: Things, report: Report): Framework['providers'] {
  return [...providers.values()].map((provider) => {
    const href = safeHref(provider.entry, 'url', report);
    const ror = safeHref(provider.entry, 'ror', report);
    const own = citing(provider).sources;
    return {
      id: provider.id,
      name: provider.name,
      ...described(provider.entry, report),
      sources: ror === undefined ? own : [...own, { source: ROR, href: ror }],
      ...(href !== undefined && { href }),
    };
  });
}

function read(tables: Tables, report: Report): Read {
  const of = (name: TableName, column?: string) => thingsOf(name, tables[name], report, column);
  return {
    domains: of('competency_domain'),
    competencies: of('competency'),
    skills: of('skill'),
    levels: of('skill_level', 'level'),
    tools: of('tool_language_methodology'),
    resources: of('learning_resource'),
    providers: of('provider'),
  };
}

/** @param edition how this edition is known: the files do not say */
export function datasetOf(
  tables: Tables,
  glossary: Framework['glossary'],
  edition: Edition | undefined,
  previous: Framework | undefined,
  report: Report,
): Framework {
  const found = read(tables, report);
  const { domains, competencies, skills, levels, resources, providers } = found;
  const inTree = [...domains.values(), ...competencies.values(), ...skills.values()];
  giveIds('skill', inTree, previous?.skills ?? [], report);
  const levelsBefore = previous?.scales?.find(({ id }) => id === SCALE)?.levels ?? [];
  giveIds('skill level', [...levels.values()], levelsBefore, report);
  giveIds('learning resource', [...resources.values()], previous?.learning ?? [], report);
  giveIds('provider', [...providers.values()], previous?.providers ?? [], report);

  report.count('competency domains', domains.size);
  report.count('competencies', competencies.size);
  report.count('skills', skills.size);
  report.count('skill levels', levels.size);
  report.count('tools, languages and methodologies', found.tools.size);
  report.count('learning resources', resources.size);
  report.count('providers', providers.size);
  if (glossary) report.count('terms', glossary.length);
  return {
    ...identity,
    ...(edition && { edition }),
    sources: sources(edition?.date, glossary !== undefined),
    scales: [scaleOf(levels, report)],
    skills: skillTree(found, report),
    providers: providersOf(providers, report),
    learning: learningOf(found, report),
    ...(glossary?.length && { glossary }),
  };
}
