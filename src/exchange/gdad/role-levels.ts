/** The levels of one role, in their order. */
import type { RoleLevel } from '../../model/schema.js';
import { slugify, type IdMaker } from '../ids.js';
import type { Context } from './context.js';
import { earlier, identify, renamed } from './identify.js';
import { tracks } from './identity.js';
import { besideManagement } from './level-order.js';
import type { PageLevel } from './pages.js';
import { sectionsOf, statementsOf } from './sections.js';
import { pageSource } from './sources.js';
import type { PublishedLevel, PublishedRole } from './published.js';

const LEAD = /^At this role level,? you will$/i;

type Standing = Pick<RoleLevel, 'seniority' | 'track'>;

/** Where levels fork, those of both tracks that stand side by side are equally senior. */
function standings(levels: readonly PublishedLevel[]): Standing[] {
  const names = new Set(levels.map(({ name }) => name));
  const beside = new Set(levels.map(({ name }) => besideManagement(name)));
  const isManagement = ({ name }: PublishedLevel) => names.has(besideManagement(name) ?? '');
  if (!levels.some(isManagement)) return levels.map(() => ({}));
  let seniority = 0;
  return levels.map((level) => {
    if (isManagement(level)) return { seniority, track: tracks.management.id };
    seniority++;
    return beside.has(level.name) ? { seniority, track: tracks.specialist.id } : { seniority };
  });
}

/** What a saved page says of a level. */
function fromPage(role: PublishedRole, level: PageLevel | undefined, context: Context) {
  const page = context.rolePages.get(role.name);
  if (!page) return { grades: [], citations: [] };
  const anchor = level?.anchor ? { locator: `#${level.anchor}` } : {};
  const citation = { source: pageSource(page), ...anchor };
  const grades = (level?.grades ?? []).map((grade) => context.grades.idOf(grade, citation));
  return { grades, citations: [citation] };
}

/** @param ids those of new levels, unlike any other level's */
export function roleLevels(
  role: PublishedRole,
  levels: readonly PublishedLevel[],
  ids: IdMaker,
  context: Context,
): RoleLevel[] {
  const id = context.roles.get(role.name)!.id;
  const before = context.previous?.roles?.find((other) => other.id === id)?.levels;
  const kept = identify('role level', levels, earlier(before), ids, context.report);
  const pageLevels = context.rolePages.get(role.name)?.levels ?? [];
  const standing = standings(levels);
  return levels.map((level, at) => {
    const { rest, lists } = sectionsOf(level.text, LEAD);
    const bullets = lists.flatMap((list) => list.bullets);
    const responsibilities = statementsOf(bullets, context.prose(level.place));
    const pageLevel = pageLevels.find(({ name }) => name === level.name);
    const { grades, citations } = fromPage(role, pageLevel, context);
    const anchor = pageLevel?.anchor ?? slugify(level.name);
    const ownIds = kept.get(level)!;
    return {
      id: ownIds.id,
      name: level.name,
      ...renamed(ownIds),
      ...standing[at],
      ...context.described(rest, level.place),
      ...(responsibilities.length ? { responsibilities } : {}),
      ...(grades.length ? { grades } : {}),
      skills: [...level.skills].map(([skill, mastery]) => ({
        skill: context.skills.get(skill)!.id,
        mastery: mastery.toLowerCase(),
      })),
      sources: [
        context.cite(level.place, `${context.roleHref(role.name)}#${anchor}`),
        ...citations,
      ],
    };
  });
}
