/** Ids of concepts: from their labels in the first language, or those that the same URIs had before. */
import type { Skill, Text } from '../../model/schema.js';
import { IdMaker } from '../ids.js';
import { keepIds, spelling, type Kept } from '../previous.js';
import type { Report } from '../report.js';
import type { Concept } from './classification.js';
import { SOURCE } from './identity.js';

type Entity = Pick<Skill, 'id' | 'name' | 'sources' | 'formerNames' | 'aliases'>;

const labelOf = ({ texts }: Concept): string => {
  const [first] = texts.values();
  return first!.label;
};

const uriOf = ({ sources }: Entity) => sources?.find(({ source }) => source === SOURCE)?.href;

/** A framework read earlier: what it says, and the language in which its texts stand without naming it. */
export interface Before {
  readonly entities: readonly Entity[];
  readonly language: string;
  /** The language in which texts stand without naming it now. */
  readonly own: string;
}

/** Names that were given up, language by language: another language is no other name. */
function givenUp(
  { texts }: Concept,
  { name }: Entity,
  { language, own }: Before,
): { name: Text }[] {
  const names = typeof name === 'string' ? { [language]: name } : name;
  return Object.entries(names).flatMap(([tag, old]) => {
    const label = texts.get(tag)?.label;
    if (label === undefined || spelling(label) === spelling(old)) return [];
    return [{ name: tag === own ? old : { [tag]: old } }];
  });
}

/** @param all every concept of the kind, also those that are left out: ids do not depend on the selection */
export function idsOf(
  what: string,
  all: readonly Concept[],
  before: Before,
  report: Report,
): Map<Concept, Kept> {
  const { entities } = before;
  const found = all.map((concept) => ({ concept, key: concept.uri, name: labelOf(concept) }));
  const kept = keepIds(
    what,
    found,
    entities.map((entity) => ({ ...entity, key: uriOf(entity), text: undefined })),
    report,
  );
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  // An id of a concept that is gone is not given to another: whoever saved it meant the old one.
  const maker = new IdMaker(what, new Map(entities.map(({ id }) => [`\n${id}`, id])));
  return new Map(
    found.map((one): [Concept, Kept] => {
      const id = kept.get(one)?.id;
      if (id === undefined)
        return [one.concept, { id: maker.idFor(one.name, one.key), formerNames: [] }];
      const entity = byId.get(id)!;
      const formerNames = [...(entity.formerNames ?? []), ...givenUp(one.concept, entity, before)];
      return [one.concept, { id, formerNames }];
    }),
  );
}
