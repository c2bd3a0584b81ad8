/** What a dataset says of each skill, and what it does not: said, not said, left empty, lost, or not to be expected. */
import { bringersOf } from './bringers.js';
import type { FrameworkIndex } from './framework-index.js';
import type { Absence, Citation, Skill, Text } from './schema.js';

/** What can be said of a skill. */
export const ASPECTS = [
  'description',
  'statements',
  'levels',
  'bringers',
  'enables',
  'waysOfWorking',
  'technologies',
  'assessments',
  'learning',
  'caseStudies',
  'sources',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What became of one aspect of one skill. */
export const FINDINGS = [
  'said',
  'inferred',
  'partly',
  'elsewhere',
  'not-applicable',
  'empty',
  'unsaid',
  'not-defined',
  'lost',
] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** Those that leave a reader without an answer. */
export const GAPS: readonly FindingKind[] = ['empty', 'unsaid', 'not-defined', 'lost'];

export interface Finding {
  readonly kind: FindingKind;
  /** Why nothing is to be expected: the skill only groups others, has no levels, or is described level by level. */
  readonly because?: 'groups' | 'no-levels' | 'by-level' | undefined;
  /** What the source gives as its reason. */
  readonly reason?: Text | undefined;
}

export type Findings = Readonly<Record<Aspect, Finding>>;

interface Cited {
  readonly sources?: readonly Citation[] | undefined;
}

const isInferred = ({ sources = [] }: Cited) =>
  sources.length > 0 && sources.every(({ basis }) => basis === 'inferred');

function ofList(list: readonly Cited[] | undefined): Finding {
  if (!list) return { kind: 'unsaid' };
  if (!list.length) return { kind: 'empty' };
  return { kind: list.every(isInferred) ? 'inferred' : 'said' };
}

/** A skill whose levels are described need not be described without them. */
function ofStatements({ statements }: Skill, levels: Finding): Finding {
  const isByLevel = !statements && !['unsaid', 'not-applicable'].includes(levels.kind);
  return isByLevel ? { kind: 'not-applicable', because: 'by-level' } : ofList(statements);
}

const OF_ABSENCE = {
  'not-applicable': 'not-applicable',
  'not-defined': 'not-defined',
  'held-elsewhere': 'elsewhere',
} as const satisfies Record<Absence['kind'], FindingKind>;

/** A level without words counts as far as the source says why; one that it skips is a gap. */
function ofLevels(index: FrameworkIndex, skill: Skill): Finding {
  const { descriptors = [] } = skill;
  const scale = index.scaleOf(skill);
  if (!scale && !descriptors.length) return { kind: 'not-applicable', because: 'no-levels' };
  const absent = descriptors.flatMap((one) => (one.absent ? [one.absent] : []));
  const told = new Set(descriptors.flatMap((one) => (one.text === undefined ? [] : [one.mastery])));
  if (told.size) {
    const isWhole = scale?.levels.every(({ id }) => told.has(id)) ?? !absent.length;
    return { kind: isWhole ? 'said' : 'partly', reason: absent[0]?.reason };
  }
  const [first] = absent;
  return first ? { kind: OF_ABSENCE[first.kind], reason: first.reason } : { kind: 'unsaid' };
}

function ofAssessments({ assessments }: Skill): Finding {
  const absent = assessments?.find((one) => one.absent)?.absent;
  const isTold = assessments?.some((one) => one.outcome ?? one.criteria ?? one.evidence);
  return absent && !isTold
    ? { kind: OF_ABSENCE[absent.kind], reason: absent.reason }
    : ofList(assessments);
}

function ofSources({ sources = [] }: Skill): Finding {
  const lost = sources.find(({ basis }) => basis === 'lost');
  if (lost) return { kind: 'lost', reason: lost.note };
  return ofList(sources.length ? [{ sources }] : undefined);
}

/** The ids of all skills that something else is tied to. */
interface Tied {
  readonly brought: ReadonlySet<string>;
  readonly learnt: ReadonlySet<string>;
  readonly shown: ReadonlySet<string>;
}

function tiedOf(index: FrameworkIndex): Tied {
  const { learning = [], caseStudies = [] } = index.framework;
  return {
    brought: new Set(bringersOf(index).flatMap(({ skills }) => [...skills])),
    learnt: new Set(learning.flatMap(({ skills = [] }) => skills.map(({ skill }) => skill))),
    shown: new Set(caseStudies.flatMap(({ skills = [] }) => skills)),
  };
}

const ofTie = (ids: ReadonlySet<string>, { id }: Skill): Finding => ({
  kind: ids.has(id) ? 'said' : 'unsaid',
});

/** Skills that hold others together, and of which no more is said than what they are: the others say the rest. */
function onlyGroups(index: FrameworkIndex, skill: Skill): boolean {
  const { statements, descriptors, enables, deliveredBy, waysOfWorking, technologies } = skill;
  const own = [statements, descriptors, enables, deliveredBy, waysOfWorking, technologies];
  return index.childrenOf(skill.id).length > 0 && own.every((list) => list === undefined);
}

function findingsOf(index: FrameworkIndex, tied: Tied, skill: Skill): Findings {
  const { deliveredBy } = skill;
  const isBrought = tied.brought.has(skill.id) && !deliveredBy?.length;
  const levels = ofLevels(index, skill);
  const found: Findings = {
    description: { kind: skill.description === undefined ? 'unsaid' : 'said' },
    statements: ofStatements(skill, levels),
    levels,
    bringers: isBrought ? { kind: 'said' } : ofList(deliveredBy),
    enables: ofList(skill.enables),
    waysOfWorking: ofList(skill.waysOfWorking),
    technologies: ofList(skill.technologies),
    assessments: ofAssessments(skill),
    learning: ofTie(tied.learnt, skill),
    caseStudies: ofTie(tied.shown, skill),
    sources: ofSources(skill),
  };
  if (!onlyGroups(index, skill)) return found;
  const grouping = Object.entries(found).map(([aspect, finding]) => [
    aspect,
    finding.kind === 'unsaid' ? { kind: 'not-applicable', because: 'groups' } : finding,
  ]);
  return Object.fromEntries(grouping) as Findings;
}

export interface Coverage {
  readonly findings: ReadonlyMap<string, Findings>;
  /** What the dataset has for some skill at least, or keeps a place for. */
  readonly aspects: readonly Aspect[];
  /** What it has for none. */
  readonly nowhere: readonly Aspect[];
}

/** Findings that tell of nothing in this dataset. */
const ELSEWHERE: readonly FindingKind[] = ['unsaid', 'not-applicable', 'elsewhere'];

function makeCoverage(index: FrameworkIndex): Coverage {
  const { skills = [] } = index.framework;
  const tied = tiedOf(index);
  const findings = new Map(skills.map((skill) => [skill.id, findingsOf(index, tied, skill)]));
  const all = [...findings.values()];
  const isThere = (aspect: Aspect) => all.some((found) => !ELSEWHERE.includes(found[aspect].kind));
  return {
    findings,
    aspects: ASPECTS.filter(isThere),
    nowhere: ASPECTS.filter((aspect) => !isThere(aspect)),
  };
}

const coverages = new WeakMap<FrameworkIndex, Coverage>();

/** What is said of every skill, by its id. */
export function coverageOf(index: FrameworkIndex): Coverage {
  let coverage = coverages.get(index);
  if (!coverage) coverages.set(index, (coverage = makeCoverage(index)));
  return coverage;
}
