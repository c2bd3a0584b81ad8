/** What the parts of the dataset are made from, and what families, roles and skills have alike. */
import type { Framework, Skill } from '../../model/schema.js';
import type { Report } from '../report.js';
import type { Classification, Concept } from './classification.js';
import { parentsIn, type Parents } from './hierarchy.js';
import { SOURCE } from './identity.js';
import { idsOf, type Before } from './ids.js';
import type { ConceptKind } from './layouts.js';
import { select, type Selection, type Wanted } from './selection.js';
import { Words } from './words.js';

export interface Build {
  readonly classification: Classification;
  readonly wanted: Wanted;
  readonly selection: Selection;
  readonly parents: Parents;
  readonly words: Words;
  readonly report: Report;
  id(concept: Concept): string;
  /** Id, names, description and citation: what families, roles and skills have alike. */
  named(concept: Concept): Pick<Skill, 'id' | 'name' | 'description' | 'formerNames' | 'sources'>;
}

export const isSkill = ({ kind }: Concept) => kind === 'skill' || kind === 'skillGroup';

export const kept = ({ selection }: Build, kind: ConceptKind) =>
  [...selection.concepts].filter((concept) => concept.kind === kind);

/** The numbers between the dots of codes, one by one: 2654.2 stands before 2654.10. */
export function byCode({ code: a }: Concept, { code: b }: Concept): number {
  const [ours, theirs] = [a.split('.'), b.split('.')];
  for (let at = 0; at < ours.length && at < theirs.length; at++) {
    // The first number is the code of a group, where 1 stands before 11, and 11 before 2.
    const [x, y] = [ours[at]!, theirs[at]!];
    if (x !== y) return at === 0 ? (x < y ? -1 : 1) : Number(x) - Number(y);
  }
  return ours.length - theirs.length;
}

export const coded = ({ code }: Concept) => (code === '' ? {} : { code });

function ids(classification: Classification, previous: Framework | undefined, report: Report) {
  const all = [...classification.concepts];
  const of = (kind: ConceptKind) => all.filter((concept) => concept.kind === kind);
  const before = (entities: Before['entities'] | undefined) => ({
    entities: entities ?? [],
    language: previous?.language ?? 'en',
    own: classification.languages[0]!,
  });
  const families = idsOf('family', of('group'), before(previous?.families), report);
  for (const [group, kept] of families) {
    if (kept.formerNames.length) {
      report.unused(
        'former-name',
        'the group had another name in the earlier dataset; the format keeps former names of roles and skills only',
        group.place(),
      );
    }
    families.set(group, { ...kept, formerNames: [] });
  }
  return new Map([
    ...families,
    ...idsOf('occupation', of('occupation'), before(previous?.roles), report),
    ...idsOf('skill', all.filter(isSkill), before(previous?.skills), report),
  ]);
}

export function prepare(
  classification: Classification,
  wanted: Wanted,
  previous: Framework | undefined,
  report: Report,
): Build {
  const selection = select(classification, wanted);
  const idOf = ids(classification, previous, report);
  const words = new Words(classification.languages[0]!);
  const { without } = wanted;
  return {
    classification,
    wanted,
    selection,
    words,
    report,
    parents: parentsIn(selection.concepts, classification.broader, report),
    id: (concept) => idOf.get(concept)!.id,
    named(concept) {
      const { id, formerNames } = idOf.get(concept)!;
      const description = without.has('descriptions')
        ? undefined
        : words.description(concept, !without.has('notes'));
      return {
        id,
        name: words.name(concept),
        ...(description !== undefined && { description }),
        ...(formerNames.length && { formerNames }),
        sources: [{ source: SOURCE, href: concept.uri }],
      };
    },
  };
}
