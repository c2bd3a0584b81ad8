/** Where one is in a framework: what was searched for, what the lists are kept to, and what is opened. */
import type { FragmentValues } from '../../controllers/fragment.js';
import type { Entry } from '../../model/index.js';

/** The fields, by the names that they have in the address. */
const FIELDS = [
  ...(['q', 'family', 'grade', 'type', 'level', 'view', 'letter'] as const),
  ...(['role', 'role-level', 'skill'] as const),
];
export type Field = (typeof FIELDS)[number];

export type Place = Readonly<Partial<Record<Field, string | undefined>>>;

/** Nothing opened. */
const CLOSED: Place = { role: undefined, 'role-level': undefined, skill: undefined };

export const valuesOf = (place: Place): FragmentValues =>
  new Map(FIELDS.flatMap((field) => (place[field] ? [[field, place[field]]] : [])));

/** The place that values from an address name; what they do not name is not set, and what is no field is left out. */
export const placeOf = (values: FragmentValues): Place =>
  Object.fromEntries(FIELDS.map((field) => [field, values.get(field) || undefined]));

/** The place with something opened, and nothing else. */
export const opening = (place: Place, what: Place): Place => ({ ...place, ...CLOSED, ...what });

/** The place with nothing opened. */
export const closing = (place: Place): Place => ({ ...place, ...CLOSED });

/** What is opened, as a word that tells it from all else; undefined where nothing is. */
export function openedIn(place: Place): string | undefined {
  const what = opening({}, place);
  const id = what['role-level'] ?? what.role ?? what.skill;
  if (!id) return undefined;
  return `${what['role-level'] ? 'role-level' : what.role ? 'role' : 'skill'} ${id}`;
}

/** The field that opens an entry. */
export const fieldOf = ({ kind }: Entry): 'role' | 'role-level' | 'skill' =>
  kind === 'roleLevel' ? 'role-level' : kind;

/** What opens an entry. */
export const openingOf = (entry: Entry): Place => ({ [fieldOf(entry)]: entry.id });
