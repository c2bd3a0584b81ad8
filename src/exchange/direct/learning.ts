/** Learning resources and who provides them. */
import { LANGUAGE_TAG } from '../../model/leaves.js';
import type { Framework } from '../../model/schema.js';
import type { Report } from '../report.js';
import { ROR } from './identity.js';
import { listCell } from './records.js';
import {
  citing,
  described,
  linked,
  safeHref,
  type Read,
  type Thing,
  type Things,
} from './things.js';

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

export function learningOf(read: Read, report: Report): Framework['learning'] {
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

export function providersOf(providers: Things, report: Report): Framework['providers'] {
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
