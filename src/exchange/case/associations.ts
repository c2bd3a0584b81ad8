/** The associations of a package, as read: which type, from where, to where. */
import { identifierOf, type Context } from './context.js';
import type { Link } from './package.js';
import type { Thing } from './thing.js';

export interface Association {
  readonly thing: Thing;
  readonly identifier: string;
  readonly type: string;
  readonly origin: Link;
  readonly destination: Link;
  readonly sequence: number | undefined;
}

/** Types of a publisher's own, since 1.1. */
const EXTENSION = /^ext:[\w.-]+$/;

const known = new Set([
  ...['isChildOf', 'isPeerOf', 'isPartOf', 'exactMatchOf', 'precedes', 'isRelatedTo', 'replacedBy'],
  ...['exemplar', 'hasSkillLevel', 'isTranslationOf'],
]);

/** The type, if CASE 1.0 or 1.1 knows it. */
function typeOf(thing: Thing): string {
  const type = thing.name('associationType') ?? 'isRelatedTo';
  if (known.has(type) || EXTENSION.test(type)) return type;
  thing.notes.changed(
    'unknown-association-type',
    [...thing.path, 'associationType'],
    `“${type}” is no type that CASE names; read as isRelatedTo`,
  );
  return 'isRelatedTo';
}

export function readAssociations(things: readonly Thing[], context: Context): Association[] {
  return things.flatMap((thing) => {
    const type = typeOf(thing);
    const origin = thing.link('originNodeURI');
    const destination = thing.link('destinationNodeURI');
    if (!origin || !destination) {
      context.notes.unused(
        'incomplete-association',
        thing.path,
        `this ${type} has no origin or no destination`,
      );
      return [];
    }
    const sequence = thing.whole('sequenceNumber');
    return [{ thing, identifier: identifierOf(thing), type, origin, destination, sequence }];
  });
}
