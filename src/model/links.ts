/** How the skills of two frameworks correspond: by the mappings of either, and by names and ids that nobody has confirmed. */
import type { FrameworkIndex } from './framework-index.js';
import { byLanguage, canonicalWords, plainText, symbolsOf } from './plain.js';
import type { Framework, Skill, Text } from './schema.js';

type Mapping = NonNullable<Framework['mappings']>[number];
export type MappedRelation = Mapping['relation'];

/** What their skill is to ours; or what suggests it, and nobody has confirmed. */
export type LinkKind = MappedRelation | 'same-name' | 'same-id';

export interface SkillLink {
  readonly kind: LinkKind;
  /** Undefined where a mapping of theirs names a skill that ours has not. */
  readonly ours: Skill | undefined;
  readonly theirs: Skill | undefined;
  /** What the mapping calls the skill that is not there. */
  readonly named: Text | undefined;
  /** The mapping of our dataset, and that of theirs. */
  readonly saidByUs: Mapping | undefined;
  readonly saidByThem: Mapping | undefined;
}

/** How much of one framework has a counterpart in the other; each skill counts once. */
export interface LinkedSide {
  readonly total: number;
  readonly mapped: number;
  /** Those of the same name or id, which nobody has confirmed. */
  readonly alike: number;
  readonly unmapped: readonly Skill[];
}

export interface FrameworkLinks {
  readonly links: readonly SkillLink[];
  readonly ours: LinkedSide;
  readonly theirs: LinkedSide;
}

const INVERSE = {
  exact: 'exact',
  close: 'close',
  broad: 'narrow',
  narrow: 'broad',
  related: 'related',
} as const satisfies Record<MappedRelation, MappedRelation>;

const keyOf = (words: string) => canonicalWords(words) + symbolsOf(words);

/** A text in all its languages. */
const keysOf = (given: Text): readonly string[] =>
  byLanguage(given).flatMap(([, value]) => keyOf(plainText(value)) || []);

/** What a mapping may call a framework: its title in any language, or its id. */
const namesOf = ({ id, title }: Framework): ReadonlySet<string> =>
  new Set([...keysOf(title), canonicalWords(id)]);

const mappingsTo = (from: Framework, to: Framework): readonly Mapping[] => {
  const names = namesOf(to);
  return (from.mappings ?? []).filter((one) =>
    keysOf(one.to.framework).some((key) => names.has(key)),
  );
};

/** Finds the skills of a framework by what others call them. What several skills are called finds none. */
class Finder {
  readonly #index: FrameworkIndex;
  readonly #byCode = new Map<string, Skill | undefined>();
  readonly #byName = new Map<string, Skill | undefined>();

  constructor(index: FrameworkIndex) {
    this.#index = index;
    const add = (map: Map<string, Skill | undefined>, key: string, skill: Skill) => {
      map.set(key, !map.has(key) || map.get(key) === skill ? skill : undefined);
    };
    for (const skill of index.framework.skills ?? []) {
      if (skill.code !== undefined) add(this.#byCode, skill.code, skill);
      for (const key of keysOf(skill.name)) add(this.#byName, key, skill);
    }
  }

  mapped({ id, name }: Mapping['to']): Skill | undefined {
    const byId = id === undefined ? undefined : (this.#index.skill(id) ?? this.#byCode.get(id));
    return byId ?? this.named(name);
  }

  named(name: Text): Skill | undefined {
    return keysOf(name)
      .map((key) => this.#byName.get(key))
      .find(Boolean);
  }
}

interface Draft {
  kind: LinkKind;
  ours: Skill | undefined;
  theirs: Skill | undefined;
  named: Text | undefined;
  saidByUs?: Mapping;
  saidByThem?: Mapping;
}

function confirmed(ours: FrameworkIndex, theirs: FrameworkIndex): readonly Draft[] {
  const [inOurs, inTheirs] = [new Finder(ours), new Finder(theirs)];
  const drafts: Draft[] = [];
  const known = new Map<string, Draft>();
  const add = (draft: Draft) => {
    const ids = draft.ours && draft.theirs && `${draft.kind} ${draft.ours.id} ${draft.theirs.id}`;
    const earlier = ids && known.get(ids);
    if (earlier)
      Object.assign(earlier, {
        saidByUs: earlier.saidByUs ?? draft.saidByUs,
        saidByThem: earlier.saidByThem ?? draft.saidByThem,
      });
    else drafts.push(draft);
    if (ids && !earlier) known.set(ids, draft);
  };
  for (const mapping of mappingsTo(ours.framework, theirs.framework)) {
    const match = inTheirs.mapped(mapping.to);
    const named = match ? undefined : mapping.to.name;
    add({
      kind: mapping.relation,
      ours: ours.skill(mapping.skill),
      theirs: match,
      named,
      saidByUs: mapping,
    });
  }
  for (const mapping of mappingsTo(theirs.framework, ours.framework)) {
    const match = inOurs.mapped(mapping.to);
    const named = match ? undefined : mapping.to.name;
    add({
      kind: INVERSE[mapping.relation],
      ours: match,
      theirs: theirs.skill(mapping.skill),
      named,
      saidByThem: mapping,
    });
  }
  return drafts;
}

/** Skills of the same name or id that no mapping links. */
function suggested(
  ours: FrameworkIndex,
  theirs: FrameworkIndex,
  links: readonly Draft[],
): readonly Draft[] {
  const finder = new Finder(theirs);
  const linked = new Set(links.map((link) => `${link.ours?.id ?? ''} ${link.theirs?.id ?? ''}`));
  return (ours.framework.skills ?? []).flatMap((skill) => {
    const byName = finder.named(skill.name);
    const match = byName ?? theirs.skill(skill.id);
    if (!match || linked.has(`${skill.id} ${match.id}`)) return [];
    return [
      {
        kind: byName ? 'same-name' : 'same-id',
        ours: skill,
        theirs: match,
        named: undefined,
      } as const,
    ];
  });
}

function sideOf(
  { framework: { skills = [] } }: FrameworkIndex,
  links: readonly Draft[],
  side: 'ours' | 'theirs',
): LinkedSide {
  const isSuggestion = ({ kind }: Draft) => kind === 'same-name' || kind === 'same-id';
  const whole = links.filter((link) => link.ours && link.theirs);
  const ids = (some: readonly Draft[]) => new Set(some.map((link) => link[side]!.id));
  const mapped = ids(whole.filter((link) => !isSuggestion(link)));
  const alike = ids(whole.filter((link) => isSuggestion(link) && !mapped.has(link[side]!.id)));
  return {
    total: skills.length,
    mapped: mapped.size,
    alike: alike.size,
    unmapped: skills.filter(({ id }) => !mapped.has(id) && !alike.has(id)),
  };
}

/** How the skills of two frameworks correspond, in the order of ours; what a mapping of theirs misses in ours comes last. */
export function linksBetween(ours: FrameworkIndex, theirs: FrameworkIndex): FrameworkLinks {
  const mapped = confirmed(ours, theirs);
  const all = [...mapped, ...suggested(ours, theirs, mapped)];
  const order = new Map((ours.framework.skills ?? []).map(({ id }, at) => [id, at]));
  const place = ({ ours: skill }: Draft) => (skill ? (order.get(skill.id) ?? Infinity) : Infinity);
  const links = all
    .map((link) => ({ saidByUs: undefined, saidByThem: undefined, ...link }))
    .sort((a, b) => {
      const [first, second] = [place(a), place(b)];
      return first === second ? 0 : first - second;
    });
  return { links, ours: sideOf(ours, all, 'ours'), theirs: sideOf(theirs, all, 'theirs') };
}
