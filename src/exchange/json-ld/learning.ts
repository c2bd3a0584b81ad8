/** Learning resources, as far as schema.org has a type that is true of them. */
import type { Framework } from '../../model/schema.js';
import { reference, type Writer } from './terms.js';
import { node, type Node } from './values.js';

type Learning = NonNullable<Framework['learning']>[number];

/**
 * An event without a date, a community or a person who mentors is no creative work and no programme: these have no
 * type here, and are told as lost.
 */
const types: Readonly<Partial<Record<Learning['kind'], string>>> = {
  course: 'Course',
  apprenticeship: 'WorkBasedProgram',
  qualification: 'EducationalOccupationalCredential',
  reading: 'LearningResource',
  video: 'LearningResource',
  collection: 'LearningResource',
};

export const hasType = ({ kind }: Learning): boolean => types[kind] !== undefined;

export function learningNodes(writer: Writer): Node[] {
  const { framework, index, ids, texts } = writer;
  const providers = new Map(
    (framework.providers ?? []).map(({ id, name, href }) => [
      id,
      node({ '@type': 'Organization', name: texts.of(name), url: href }),
    ]),
  );
  return (framework.learning ?? []).filter(hasType).map((one) => {
    const type = types[one.kind]!;
    const learned = (one.skills ?? []).flatMap(({ skill }) => {
      const found = index.skill(skill);
      return found ? [reference(ids.of('skill', found))] : [];
    });
    const teaches = type === 'Course' || type === 'LearningResource';
    return node({
      '@type': type,
      '@id': ids.made('learning', one.id),
      name: texts.of(one.name),
      description: texts.of(one.description),
      url: one.href,
      provider: one.provider === undefined ? undefined : providers.get(one.provider),
      ...(teaches && { inLanguage: one.languages ?? [], teaches: learned }),
      ...(type === 'LearningResource' && { learningResourceType: one.kind }),
      ...(type === 'EducationalOccupationalCredential' && { about: learned }),
    });
  });
}
