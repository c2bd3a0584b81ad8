/** Associations as CASE writes them. */
import type { Citation } from '../../model/schema.js';
import type { Origin } from './details.js';
import type { Draft } from './draft.js';
import { NAMESPACE_KEY } from './extension.js';
import type { Fields, Link } from './package.js';

/** Types that only CASE 1.1 knows. */
const isNewType = (type: string) => type === 'isTranslationOf' || type.startsWith('ext:');

export interface Relation {
  /** What the association is, for an identifier of its own. */
  readonly name: readonly string[];
  readonly sources: readonly Citation[] | undefined;
  /** How CASE says it, if the dataset does not remember another way that means the same. */
  readonly type: string;
  /** Whether a remembered type is still what the dataset says. */
  readonly means?: (type: string, isHeldByDestination: boolean) => boolean;
  /** The thing that the dataset says it of, and the thing that it says it about. */
  readonly holder: Link;
  readonly other: Link;
  /** Whether the association leads from the other thing to the holder. */
  readonly isReversed?: boolean;
  /** Whether a reader could take the one end for the holder although it is the other. */
  readonly needsMark?: boolean;
  readonly sequence?: number | undefined;
  readonly grouping?: Link | undefined;
  readonly notes?: string | undefined;
}

const typeOf = (draft: Draft, origin: Origin | undefined, relation: Relation) => {
  const stated = origin?.details['associationType'];
  const isHeldByDestination = origin?.details['heldBy'] === 'destination';
  const isUsable =
    typeof stated === 'string' &&
    !(draft.version === '1.0' && isNewType(stated)) &&
    (relation.means?.(stated, isHeldByDestination) ?? true);
  return isUsable
    ? { type: stated, isReversed: isHeldByDestination }
    : { type: relation.type, isReversed: relation.isReversed ?? false };
};

/** In CASE 1.0 a link has no target type. */
const linkIn = (draft: Draft, { title, identifier, uri, targetType }: Link): Link =>
  draft.version === '1.0' || targetType === undefined
    ? { title, identifier, uri }
    : { title, identifier, uri, targetType };

export function associationOf(draft: Draft, relation: Relation): Fields {
  const { holder, other, grouping, notes, sequence } = relation;
  const origin = draft.origin(relation.sources, 'CFAssociation');
  const { type, isReversed } = typeOf(draft, origin, relation);
  const { lastChangeDateTime, ...head } = draft.head('CFAssociation', origin, ...relation.name);
  const [from, to] = isReversed ? [other, holder] : [holder, other];
  const kept = draft.kept('CFAssociation', origin);
  return {
    ...head,
    associationType: type,
    ...(sequence !== undefined && { sequenceNumber: sequence }),
    originNodeURI: linkIn(draft, from),
    destinationNodeURI: linkIn(draft, to),
    ...(grouping && { CFAssociationGroupingURI: grouping }),
    ...(notes !== undefined && draft.version === '1.1' && { notes }),
    ...kept,
    ...(isReversed &&
      relation.needsMark &&
      draft.version === '1.1' && {
        extensions: {
          ...(kept['extensions'] as Fields | undefined),
          [NAMESPACE_KEY]: { heldBy: 'destination' },
        },
      }),
    lastChangeDateTime,
  };
}
