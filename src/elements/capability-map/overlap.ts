/** Where domains, or families of roles, meet: every two of them, and the themes that run through them. */
import {
  domainsOf,
  familiesOf,
  overlapsOf,
  themeSpread,
  type FrameworkIndex,
  type Overlap,
  type OverlapPart,
  type ThemeSpread,
} from '../../model/index.js';

/** More parts than this make no matrix that anyone can read. */
export const MOST_PARTS = 12;

export const BETWEEN = ['domains', 'families'] as const;
export type Between = (typeof BETWEEN)[number];

export interface OverlapView {
  readonly between: Between;
  readonly choices: readonly Between[];
  readonly parts: readonly OverlapPart[];
  /** How many parts there are, whether shown or not. */
  readonly allParts: number;
  /** Every two parts, those that share the most first. */
  readonly overlaps: readonly Overlap[];
  /** What two parts share, by their places among the parts. */
  readonly at: (a: number, b: number) => Overlap | undefined;
  /** The most that any two share. */
  readonly most: number;
  readonly themes: readonly ThemeSpread[];
  readonly mostOfTheme: number;
}

const named = (parts: readonly OverlapPart[]) => parts.filter(({ name }) => name !== undefined);

interface Found {
  readonly parts: readonly OverlapPart[];
  readonly allParts: number;
  readonly overlaps: readonly Overlap[];
}

const kept = new WeakMap<FrameworkIndex, Map<Between, Found>>();

function foundBetween(index: FrameworkIndex, between: Between): Found {
  let known = kept.get(index);
  if (!known) kept.set(index, (known = new Map<Between, Found>()));
  let found = known.get(between);
  if (!found) {
    const all = named(between === 'domains' ? domainsOf(index) : familiesOf(index));
    const parts = all.slice(0, MOST_PARTS);
    found = { parts, allParts: all.length, overlaps: overlapsOf(index, parts) };
    known.set(between, found);
  }
  return found;
}

const sharesAny = ({ overlaps }: Found) => overlaps.some(({ total }) => total);

/** Undefined where a framework has no two parts. */
export function overlapView(
  index: FrameworkIndex,
  { between: asked }: { readonly between?: string | undefined },
): OverlapView | undefined {
  const choices = BETWEEN.filter((one) => foundBetween(index, one).parts.length > 1);
  // What shares nothing makes the duller matrix.
  const between =
    choices.find((one) => one === asked) ??
    choices.find((one) => sharesAny(foundBetween(index, one))) ??
    choices[0];
  if (!between) return undefined;
  const { parts, allParts, overlaps } = foundBetween(index, between);
  const byPlaces = new Map(
    overlaps.map((one) => [one.parts.map((part) => parts.indexOf(part)).join(), one]),
  );
  const themes = between === 'domains' ? themeSpread(index, parts) : [];
  return {
    ...{ between, choices, parts, allParts, themes },
    overlaps: [...overlaps].sort((a, b) => b.total - a.total),
    at: (a, b) => byPlaces.get([Math.min(a, b), Math.max(a, b)].join()),
    most: Math.max(0, ...overlaps.map(({ total }) => total)),
    mostOfTheme: Math.max(0, ...themes.flatMap(({ byPart }) => byPart.map(({ length }) => length))),
  };
}
