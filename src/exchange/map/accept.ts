/** Writes the links that a person confirmed into a dataset, as mappings. */
import { canonicalWords, plainText } from '../../model/plain.js';
import type { Framework, Skill, Source, Text } from '../../model/schema.js';
import { IdMaker } from '../ids.js';
import { ExchangeError, type Report } from '../report.js';
import { isSameEdition } from './index.js';
import type { ConfirmedLink } from './table.js';

type Mapping = NonNullable<Framework['mappings']>[number];

const byId = (skills: readonly Skill[] | undefined) =>
  new Map((skills ?? []).map((skill) => [skill.id, skill]));
const key = (text: Text | undefined, own: string | undefined) =>
  canonicalWords(plainText(text, own));

/** The other framework among the sources of ours: the one that is there already, or a new one. */
function sourceOf(a: Framework, b: Framework): Source {
  const title = key(b.title, b.language);
  const known = a.sources?.find((source) => key(source.title, a.language) === title);
  if (known) return known;
  const taken = new IdMaker(
    'framework',
    new Map((a.sources ?? []).map(({ id }) => [`\n${id}`, id])),
  );
  const href = b.links?.officialText ?? b.links?.home;
  return {
    id: taken.idFor(b.id),
    title: b.title,
    ...(b.publisher && { publisher: b.publisher.name }),
    ...(b.edition?.date !== undefined && { date: b.edition.date }),
    ...(href !== undefined && { href }),
    ...(b.licence && { licence: b.licence }),
  };
}

function mappingOf(link: ConfirmedLink, match: Skill, b: Framework, source: Source): Mapping {
  const href = match.sources?.find((citation) => citation.href !== undefined)?.href;
  const score = link.score === '' ? '' : ` (${link.score} of 1)`;
  const note = `Confirmed by a person, on a proposal by likeness of names and texts${score}.`;
  return {
    skill: link.skill,
    relation: link.relation,
    to: {
      framework: b.title,
      id: match.code ?? match.id,
      name: match.name,
      ...(href !== undefined && { href }),
    },
    sources: [
      {
        source: source.id,
        basis: 'inferred',
        note: link.note === '' ? note : `${note} ${link.note}`,
      },
    ],
  };
}

/** Two mappings are of the same two skills where framework and name agree. */
const pairOf = ({ skill, to }: Mapping, own: string | undefined) =>
  [skill, key(to.framework, own), key(to.name, own)].join('\n');

/** The first framework with the confirmed links to the second among its mappings. */
export function acceptLinks(
  a: Framework,
  b: Framework,
  confirmed: readonly ConfirmedLink[],
  report: Report,
): Framework {
  if (isSameEdition(a, b)) {
    throw new ExchangeError(
      'both datasets are the same edition of the same framework; skills of one framework are linked by the field “related” of a skill, not by mappings',
    );
  }
  const [ours, theirs] = [byId(a.skills), byId(b.skills)];
  const source = sourceOf(a, b);
  const mappings = new Map((a.mappings ?? []).map((one) => [pairOf(one, a.language), one]));
  let added = 0;
  for (const link of confirmed) {
    const match = theirs.get(link.match);
    if (!ours.has(link.skill) || !match) {
      const [which, id] = match ? ['first', link.skill] : ['second', link.match];
      report.unused(
        'unknown-skill',
        `the ${which} framework has no skill with the id “${id}”; the row was left out`,
        link.place,
      );
      continue;
    }
    const mapping = mappingOf(link, match, b, source);
    const pair = pairOf(mapping, a.language);
    const earlier = mappings.get(pair);
    if (earlier?.relation === link.relation) {
      report.unused('known-mapping', `“${link.skill}” has this mapping already`, link.place);
      continue;
    }
    if (earlier) {
      report.changed(
        'other-relation',
        `“${link.skill}” was mapped as ${earlier.relation}; now it is ${link.relation}`,
        link.place,
      );
    }
    mappings.set(pair, mapping);
    added++;
  }
  report.count('confirmed links', confirmed.length);
  report.count('mappings written', added);
  if (!added) return a;
  const isNew = !a.sources?.includes(source);
  return {
    ...a,
    ...(isNew && { sources: [...(a.sources ?? []), source] }),
    mappings: [...mappings.values()],
  };
}
