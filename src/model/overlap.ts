/** Where parts of a framework meet: domains of its skills, or families of its roles. */
import { bringersOf, type Bringer } from './bringers.js';
import type { FrameworkIndex } from './framework-index.js';
import { skillGroups } from './groups.js';
import { canonicalWords, plainText, symbolsOf } from './plain.js';
import type { Framework, Skill, Text } from './schema.js';

type Theme = NonNullable<Framework['themes']>[number];
type CaseStudy = NonNullable<Framework['caseStudies']>[number];

/** A part of a framework, as the skills that it has or needs. */
export interface OverlapPart {
  readonly id: string;
  readonly name: Text | undefined;
  readonly skills: ReadonlyMap<string, Skill>;
  /** The skill at the top of a domain: others may be related to it as to the domain. */
  readonly top: Skill | undefined;
  /** Whether it is a family of roles: these have skills in common, domains have none. */
  readonly isFamily: boolean;
}

/** Two skills, one of each part, that the source relates, or that have the same name. */
export interface Pair {
  readonly of: readonly [Skill, Skill];
  readonly isRelated: boolean;
  readonly hasSameName: boolean;
}

/** What two parts share. */
export interface Overlap {
  readonly parts: readonly [OverlapPart, OverlapPart];
  readonly skills: readonly Skill[];
  readonly pairs: readonly Pair[];
  readonly themes: readonly Theme[];
  readonly bringers: readonly Bringer[];
  readonly caseStudies: readonly CaseStudy[];
  /** How many of all these there are. */
  readonly total: number;
}

/** The domains, or the types, of a framework's skills. */
export const domainsOf = (index: FrameworkIndex): readonly OverlapPart[] =>
  skillGroups(index).map(({ id, name, top, skills }) => ({
    ...{ id, name, top, isFamily: false },
    skills: new Map(skills.map(({ skill }) => [skill.id, skill])),
  }));

/** The families of a framework's roles, with what their roles need or deliver. */
export function familiesOf(index: FrameworkIndex): readonly OverlapPart[] {
  const bringers = bringersOf(index);
  return (index.framework.families ?? []).flatMap(({ id, name }) => {
    const ids = bringers
      .filter(({ role }) => role?.family === id)
      .flatMap(({ skills }) => [...skills]);
    const skills = new Map(ids.flatMap((one) => entry(index.skill(one))));
    return skills.size ? [{ id, name, skills, top: undefined, isFamily: true }] : [];
  });
}

const entry = (skill: Skill | undefined): [string, Skill][] => (skill ? [[skill.id, skill]] : []);

const nameKeys = new WeakMap<Skill, string>();

/** What tells a name apart from others. */
function nameKey(skill: Skill, own: string | undefined): string {
  let key = nameKeys.get(skill);
  if (key === undefined) {
    const name = plainText(skill.name, own);
    nameKeys.set(skill, (key = canonicalWords(name) + symbolsOf(name)));
  }
  return key;
}

function pairsBetween(index: FrameworkIndex, a: OverlapPart, b: OverlapPart): readonly Pair[] {
  const { language } = index.framework;
  const withTop = ({ skills, top }: OverlapPart) => [...(top ? [top] : []), ...skills.values()];
  const [ours, theirs] = [withTop(a), withTop(b)];
  const byName = new Map<string, Skill[]>();
  for (const skill of theirs) {
    const key = nameKey(skill, language);
    byName.set(key, [...(byName.get(key) ?? []), skill]);
  }
  const theirIds = new Map(theirs.map((skill) => [skill.id, skill]));
  const ourIds = new Set(ours.map(({ id }) => id));
  const found = new Map<string, Pair>();
  const add = (one: Skill, other: Skill, what: Partial<Pair>) => {
    if (one === other) return;
    const key = `${one.id} ${other.id}`;
    const known = found.get(key) ?? { of: [one, other], isRelated: false, hasSameName: false };
    found.set(key, { ...known, ...what });
  };
  for (const skill of ours) {
    for (const { skill: id } of skill.related ?? []) {
      const other = theirIds.get(id);
      if (other) add(skill, other, { isRelated: true });
    }
    for (const other of byName.get(nameKey(skill, language)) ?? [])
      add(skill, other, { hasSameName: true });
  }
  for (const other of theirs) {
    for (const { skill: id } of other.related ?? [])
      if (ourIds.has(id)) add(index.skill(id)!, other, { isRelated: true });
  }
  return [...found.values()];
}

/** What two parts of one framework share. */
export function overlapBetween(index: FrameworkIndex, a: OverlapPart, b: OverlapPart): Overlap {
  const { themes = [], caseStudies = [] } = index.framework;
  const isIn = ({ skills, top }: OverlapPart, id: string) => skills.has(id) || top?.id === id;
  const inBoth = (ids: Iterable<string>) => {
    const all = [...ids];
    return all.some((id) => isIn(a, id)) && all.some((id) => isIn(b, id));
  };
  const isOfDomains = !a.isFamily && !b.isFamily;
  const rest = isOfDomains
    ? {
        pairs: pairsBetween(index, a, b),
        themes: themes.filter((theme) => inBoth(theme.skills ?? [])),
        bringers: bringersOf(index).filter((one) => inBoth(one.skills)),
        caseStudies: caseStudies.filter((study) => inBoth(study.skills ?? [])),
      }
    : { pairs: [], themes: [], bringers: [], caseStudies: [] };
  const skills = isOfDomains ? [] : [...a.skills.values()].filter(({ id }) => b.skills.has(id));
  const total = [skills, ...Object.values(rest)].reduce((sum, { length }) => sum + length, 0);
  return { parts: [a, b], skills, ...rest, total };
}

/** Every two of several parts, in order; each pair once. */
export const overlapsOf = (
  index: FrameworkIndex,
  parts: readonly OverlapPart[],
): readonly Overlap[] =>
  parts.flatMap((a, at) => parts.slice(at + 1).map((b) => overlapBetween(index, a, b)));

/** A theme with the skills of each part that it runs through. */
export interface ThemeSpread {
  readonly theme: Theme;
  readonly byPart: readonly (readonly Skill[])[];
}

/** Through which parts each theme runs. */
export const themeSpread = (
  { framework: { themes = [] } }: FrameworkIndex,
  parts: readonly OverlapPart[],
): readonly ThemeSpread[] =>
  themes.map((theme) => ({
    theme,
    byPart: parts.map(({ skills }) => (theme.skills ?? []).flatMap((id) => skills.get(id) ?? [])),
  }));
