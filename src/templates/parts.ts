import type { ComplexAttributeConverter } from 'lit';

const words = (value: string | null): readonly string[] | undefined =>
  value?.split(/\s+/).filter(Boolean);

/** A space-separated list in an attribute: `show="summary skills"`. Undefined where the attribute is missing. */
export const wordList: ComplexAttributeConverter<readonly string[] | undefined> = {
  fromAttribute: words,
  toAttribute: (value) => value?.join(' '),
};
