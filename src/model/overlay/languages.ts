/** Texts of two datasets that may be in two languages. */
import { isObject } from '../leaves.js';
import { shapeOf, type Type } from '../shape.js';

type Texts = Readonly<Record<string, unknown>>;

const byTag = (text: unknown, own: string): Texts => (isObject(text) ? text : { [own]: text });

export interface Tongues {
  readonly base: string | undefined;
  readonly overlay: string | undefined;
}

const differ = ({ base, overlay }: Tongues): boolean =>
  base !== undefined && overlay !== undefined && base !== overlay;

/** A value of an overlay with its texts tagged, where the base's texts are in another language. */
export function tagged(type: Type | undefined, value: unknown, tongues: Tongues): unknown {
  if (!differ(tongues) || type === undefined) return value;
  if (type.is === 'either') return byTag(value, tongues.overlay!);
  if (type.is === 'list') return (value as unknown[]).map((item) => tagged(type.of, item, tongues));
  if (type.is !== 'object' || !isObject(value)) return value;
  const shape = shapeOf(type.name);
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) => [
      field,
      tagged(shape.get(field)?.type, part, tongues),
    ]),
  );
}

/** An overlay's text over the base's: languages that it does not have stay as they are. */
export function textOver(base: unknown, over: unknown, tongues: Tongues): unknown {
  if (base === undefined) return tagged({ is: 'either' } as Type, over, tongues);
  if (!isObject(base) && !isObject(over) && !differ(tongues)) return over;
  const own = tongues.base ?? tongues.overlay ?? 'en';
  return { ...byTag(base, own), ...byTag(over, tongues.overlay ?? own) };
}

/** The languages of the base that an overlay's new words leave as they were. */
export function staleLanguages(base: unknown, over: unknown, tongues: Tongues): string[] {
  if (!isObject(base) || differ(tongues)) return [];
  const own = tongues.overlay ?? tongues.base ?? 'en';
  const ours = byTag(over, own);
  return Object.keys(base).filter((tag) => !Object.hasOwn(ours, tag));
}
