/** Domains, competencies and skills as one tree, with the tools of each skill. */
import type { Inline, Skill, Statement } from '../../model/schema.js';
import type { Report } from '../report.js';
import { cleanCell, listCell } from './records.js';
import {
  byRank,
  citing,
  described,
  isRenamed,
  linked,
  safeHref,
  type Read,
  type Thing,
  type Things,
} from './things.js';

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

export function skillTree(read: Read, report: Report): Skill[] {
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
