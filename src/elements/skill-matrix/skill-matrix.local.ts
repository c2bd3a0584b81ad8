/** Whose headings and cells are, where an overlay has added or changed them. */
import { indexOf, overlayMarks, type Prose, type Statement, type Text } from '../../model/index.js';
import { localTag, localWords, type Part } from '../../templates/local.js';
import type { Reader } from '../../templates/reader.js';
import type { Cited } from '../../templates/sources.js';
import type { Cell } from './cells.js';
import type { Heading } from './grid.js';

/** What a heading stands for, with what is said of it. */
export interface Entity extends Cited {
  readonly name: Text;
  readonly description?: Prose | undefined;
  readonly statements?: readonly Statement[] | undefined;
  readonly responsibilities?: readonly Statement[] | undefined;
}

export type Headed = Pick<Heading, 'kind' | 'id'> & Partial<Pick<Heading, 'group'>>;

export function entityOf({ framework }: Reader, { kind, id }: Headed): Entity | undefined {
  const index = indexOf(framework);
  if (kind === 'skill') return index.skill(id);
  if (kind === 'roles') return index.roleLevel(id)?.roleLevel ?? index.role(id);
  if (kind === 'profiles') return index.profile(id);
  return kind === 'grades' ? index.grade(id) : index.mastery(id)?.mastery;
}

/** A level under the name of its role need not say whose the role is. */
function partsOf(reader: Reader, heading: Headed): readonly Part[] {
  if (!reader.framework.mergedFrom?.length) return [];
  const own = entityOf(reader, heading);
  const role =
    heading.kind === 'roles' && !heading.group
      ? indexOf(reader.framework).roleLevel(heading.id)?.role
      : undefined;
  return [own, role].flatMap((one) => (one ? [[one, 'name'] as const] : []));
}

export const headingTag = (reader: Reader, heading: Headed): unknown =>
  localTag(reader, ...partsOf(reader, heading));

/** The same for copies of the table and for those who hear it: "Tide tables (local: Harbour Office)". */
export function headingWords(reader: Reader, heading: Heading): string {
  const words = localWords(reader, ...partsOf(reader, heading));
  return words ? `${heading.name} (${words})` : heading.name;
}

/** "local", short for a cell; whose it is stands in what opens. */
export const localNote = (
  { framework, words }: Reader,
  { requirement, descriptors }: Cell,
): string | undefined =>
  [...(requirement ? [requirement] : descriptors)].some(
    (one) => overlayMarks(framework, one).length,
  )
    ? words.isLocal
    : undefined;
