/** What is noted while an overlay is laid over its base: conflicts, removals, and what is the overlay's own. */
import type { Path } from '../problem.js';
import { shapeOf, type ShapeName, type Type } from '../shape.js';
import type { Item } from './document.js';
import type { Tongues } from './languages.js';
import type { Conflict, Removal } from './types.js';

/** Whether something says itself where it comes from. The dataset's own `sources` are the works, not where it is from. */
export const canCite = (type: Type): boolean =>
  type.is === 'object' && type.name !== 'framework' && shapeOf(type.name).has('sources');

/** An entry of `removes` or `replaces`. */
export interface Edit {
  readonly at: string;
  readonly was?: unknown;
  readonly by?: unknown;
}

export interface LayerGiven {
  readonly layer: number;
  readonly overlay: Item;
  readonly base: Item;
  /** The id of the source that stands for the overlay. */
  readonly source: string;
}

export class LayerLog {
  readonly given: LayerGiven;
  readonly tongues: Tongues;
  readonly conflicts: Conflict[] = [];
  readonly removed: Removal[] = [];
  readonly origins: Record<string, number> = {};
  /** The places where the overlay says something else than its base, with what the base says. */
  readonly replaced: Edit[] = [];

  constructor(given: LayerGiven) {
    this.given = given;
    this.tongues = {
      base: given.base['language'] as string | undefined,
      overlay: given.overlay['language'] as string | undefined,
    };
  }

  edits(field: 'removes' | 'replaces'): readonly Edit[] {
    return (this.given.overlay[field] ?? []) as readonly Edit[];
  }

  /** What stands at an address is the overlay's. */
  own(address: string): void {
    this.origins[address] = this.given.layer;
  }

  remove(at: string, value: unknown): void {
    this.removed.push({ layer: this.given.layer, at, value });
  }

  tell(
    kind: Conflict['kind'],
    severity: Conflict['severity'],
    at: string,
    path: Path,
    message: string,
    rest: Pick<Conflict, 'was' | 'now' | 'ours'> = {},
  ): void {
    this.conflicts.push({
      kind,
      severity,
      layer: this.given.layer,
      at,
      path: [...path],
      message,
      ...rest,
    });
  }

  /** Cites the overlay: for a whole entry without a locator, else with the names of the fields that are its own. */
  cited(name: ShapeName, value: Item, fields?: readonly string[]): Item {
    if (!canCite({ is: 'object', name })) return fields ? value : this.#citedWithin(name, value);
    const citation = { source: this.given.source, ...(fields && { locator: fields.join(', ') }) };
    const { base, overlay } = this.given;
    const wording = overlay['wording'];
    const isOwnWords = !fields || fields.includes('text');
    const say =
      isOwnWords &&
      wording !== undefined &&
      wording !== base['wording'] &&
      value['wording'] === undefined;
    return {
      ...value,
      ...(say && { wording }),
      sources: [...((value['sources'] ?? []) as unknown[]), citation],
    };
  }
  /** What has no place for a citation, such as a term, has parts that do. */
  #citedWithin(name: ShapeName, value: Item): Item {
    const parts = [...shapeOf(name)].flatMap(([field, { type }]) => {
      const list = value[field];
      if (type.is !== 'list' || !canCite(type.of) || !Array.isArray(list)) return [];
      const of = (type.of as { readonly name: ShapeName }).name;
      return [[field, list.map((entry: Item) => this.cited(of, entry))] as const];
    });
    return parts.length ? { ...value, ...Object.fromEntries(parts) } : value;
  }
}
