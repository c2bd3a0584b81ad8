/** Ids of concepts: from their labels in the first language, or those that the same URIs had before. */
import type { Framework } from '../../model/schema.js';
import { IdMaker } from '../ids.js';
import { keepIds, type Kept } from '../previous.js';
import type { Report } from '../report.js';
import type { Concept } from './classification.js';
import { SOURCE } from './identity.js';

type Entity = NonNullable<Framework['skills' | 'roles' | 'families']>[number];

export const labelOf = ({ texts }: Concept): string => {
  const [first] = texts.values();
  return first!.label;
};

const uriOf = ({ sources }: Entity) => sources?.find(({ source }) => source === SOURCE)?.href;

/** @param all every concept of the kind, also those that are left out: ids do not depend on the selection */
export function idsOf(
  what: string,
  all: readonly Concept[],
  before: readonly Entity[],
  report: Report,
): ReadonlyMap<Concept, Kept> {
  const found = all.map((concept) => ({ concept, key: concept.uri, name: labelOf(concept) }));
  const kept = keepIds(
    what,
    found,
    before.map((entity) => ({ ...entity, key: uriOf(entity), text: undefined })),
    report,
  );
  // An id of a concept that is gone is not given to another: whoever saved it meant the old one.
  const maker = new IdMaker(what, new Map(before.map(({ id }) => [`\n${id}`, id])));
  return new Map(
    found.map((one) => [
      one.concept,
      kept.get(one) ?? { id: maker.idFor(one.name, one.key), formerNames: [] },
    ]),
  );
}
