/** What is said of a path: in the drawing, to those who hear the page, and in the list. */
import { choose, type Basis, type ChangeKind, type Text } from '../../model/index.js';
import { careerPath, type CareerPathStrings } from '../../strings/career-path.js';
import { inLanguage, isSameLanguage } from '../../strings/language.js';
import { fill } from '../../strings/plural.js';
import { CHANGE_SIGNS, changeWord } from '../../templates/change.js';
import { localWords } from '../../templates/local.js';
import type { Reader } from '../../templates/reader.js';
import type { PathWords } from './career-path.layout.js';
import type { CareerPathView, PathEdge, PathNode } from './career-path.view.js';
import { fontsOf } from './geometry.js';

export const strings = ({ language }: Reader): CareerPathStrings =>
  inLanguage(careerPath, language);

/** A phrase with what the framework calls things. */
export const phrase = (
  reader: Reader,
  template: string,
  values: Readonly<Record<string, string>> = {},
): string =>
  fill(template, {
    skill: reader.one('skill'),
    skills: reader.many('skill'),
    role: reader.one('role'),
    roles: reader.many('role'),
    level: reader.one('roleLevel'),
    ...values,
  });

/** The language of a text where it is not the reader's, for `lang`. */
export function foreign(reader: Reader, given: Text): string | undefined {
  const { language } = choose(given, reader.language, reader.ownLanguage);
  return isSameLanguage(language, reader.locale) ? undefined : language;
}

const COUNTED = ['added', 'raised', 'lowered', 'dropped'] as const;

/** Which kinds of change there are, and how many of each. */
export const changesIn = ({ counts }: PathEdge): readonly (readonly [ChangeKind, number])[] =>
  COUNTED.flatMap((kind) => (counts?.[kind] ? [[kind, counts[kind]] as const] : []));

/** "2 raised, 5 lowered", without signs; empty where nothing is known. */
export function countsInWords(reader: Reader, edge: PathEdge): string {
  if (!edge.counts) return '';
  const parts = changesIn(edge).map(
    ([kind, n]) => `${n.toLocaleString(reader.locale)} ${changeWord(reader, kind)}`,
  );
  return parts.join(', ') || phrase(reader, strings(reader).unchanged);
}

/** How well moves are founded is said once where it is the same for all; else marks say it, and a note what they mean. */
const MARKS = { stated: '', inferred: '*', lost: '†' } as const;
const LOCAL_MARK = '‡';

export interface Foundation {
  readonly shared: Basis | undefined;
  /** The marks that occur, with their meaning. */
  readonly notes: readonly string[];
}

export function foundationOf(reader: Reader, { edges }: CareerPathView): Foundation {
  const { words } = reader;
  const local = new Set(edges.flatMap(({ move }) => (move && localWords(reader, move)) || []));
  const localNotes = [...local].map((said) => `${LOCAL_MARK} ${said}`);
  const bases = new Set(edges.flatMap(({ move, basis }) => (move ? [basis] : [])));
  if (bases.size < 2) return { shared: [...bases][0], notes: localNotes };
  const notes = (['inferred', 'lost'] as const).filter((basis) => bases.has(basis));
  return {
    shared: undefined,
    notes: [...notes.map((basis) => `${MARKS[basis]} ${words[basis]}`), ...localNotes],
  };
}

export const basisInWords = ({ words }: Reader, { basis }: PathEdge): string =>
  basis === 'stated' ? '' : words[basis];

/** What stands at an end of a move. */
function endName(
  reader: Reader,
  { nodes, roles }: CareerPathView,
  edge: PathEdge,
  isStart: boolean,
): string {
  const node = isStart ? edge.from : edge.to;
  if (node !== undefined) return reader.read(nodes[node]!.name);
  if (edge.place && edge.isOut !== isStart) return reader.read(edge.place.name);
  const any = phrase(reader, strings(reader).anyLevel);
  return edge.role === undefined ? any : `${reader.read(roles[edge.role]!.name)} (${any})`;
}

/** "Senior Data Scientist to Head of Data Science" */
export function moveName(reader: Reader, view: CareerPathView, edge: PathEdge): string {
  if (edge.move?.name) return reader.read(edge.move.name);
  return fill(strings(reader).between[edge.kind], {
    from: endName(reader, view, edge, true),
    to: endName(reader, view, edge, false),
  });
}

/** The same with what changes and how well it is founded. */
export const moveInWords = (reader: Reader, view: CareerPathView, edge: PathEdge): string =>
  [
    moveName(reader, view, edge),
    countsInWords(reader, edge),
    basisInWords(reader, edge),
    edge.move ? localWords(reader, edge.move) : '',
  ]
    .filter(Boolean)
    .join('; ');

/** Seen from one of its levels: "To Lead", "Way in: graduates". */
export function moveFrom(
  reader: Reader,
  view: CareerPathView,
  edge: PathEdge,
  isStart: boolean,
): string {
  const { leadsTo, comesFrom } = strings(reader);
  return fill((isStart ? leadsTo : comesFrom)[edge.kind], {
    name: endName(reader, view, edge, !isStart),
  });
}

/** What qualifies a level: when it exists, and its track. */
export const notesOf = (reader: Reader, node: PathNode): string[] =>
  [node.roleLevel?.condition, node.track?.name].flatMap((note) =>
    note === undefined ? [] : [reader.read(note)],
  );

/** Whose a level is, or a role without levels. */
export const localNode = (reader: Reader, { role, roleLevel }: PathNode): string =>
  localWords(reader, [roleLevel ?? role, 'name']);

export const nodeInWords = (reader: Reader, node: PathNode): string =>
  [reader.read(node.name), ...notesOf(reader, node), localNode(reader, node)]
    .filter(Boolean)
    .join(', ');

/** Kinds for which the arrow alone says what the words at its end are. */
const PLAIN = ['entry', 'exit', 'progression'];

function placeWords(reader: Reader, view: CareerPathView, edge: PathEdge): string | undefined {
  if (!edge.place) return undefined;
  const name = reader.read(edge.place.name);
  return PLAIN.includes(edge.kind) ? name : moveFrom(reader, view, edge, edge.isOut);
}

/** The words of the drawing. */
export function drawnWords(reader: Reader, view: CareerPathView, fontWidth: number): PathWords {
  const { shared } = foundationOf(reader, view);
  const markOf = ({ move, basis }: PathEdge) =>
    move ? `${shared ? '' : MARKS[basis]}${localWords(reader, move) && LOCAL_MARK}` : '';
  return {
    nodes: view.nodes.map((node) => ({
      name: reader.read(node.name),
      note: [
        node.roleLevel?.condition && reader.read(node.roleLevel.condition),
        localNode(reader, node),
      ]
        .filter(Boolean)
        .join(', '),
    })),
    edges: view.edges.map((edge) => {
      const mark = markOf(edge);
      const place = placeWords(reader, view, edge);
      const counts = changesIn(edge).map(
        ([kind, n]) => `${CHANGE_SIGNS[kind]} ${n.toLocaleString(reader.locale)}`,
      );
      // The end that is not on the path is named there; what changes stands in the list and on request.
      if (place !== undefined) return { counts: [], place: mark ? `${place} ${mark}` : place };
      return {
        counts: mark ? [...counts.slice(0, -1), `${counts.at(-1) ?? ''} ${mark}`.trim()] : counts,
      };
    }),
    roles: view.roles.map((role) => {
      const local = localWords(reader, [role, 'name']);
      return local ? `${reader.read(role.name)} (${local})` : reader.read(role.name);
    }),
    fonts: fontsOf(fontWidth),
  };
}
