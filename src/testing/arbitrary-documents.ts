/** Documents with anything that the format can hold, made from the format itself: for exporters that lose nothing. */
import * as fc from 'fast-check';
import { leaves, type Leaf } from '../model/leaves.js';
import { shapeOf, type ShapeName, type Type } from '../model/shape.js';

const ODD_TEXTS = [
  ...['=SUM(A1)', '-5', '+44', '@home', "'quoted", "'=x", '007', '1-2', '2017-03', '1e5', '17.0'],
  ...['TRUE', 'May 5', '- not a bullet', '• nor this', '[a](b)', '[a', 'a\\', 'C:\\new', '```json'],
  ...['(none)', '(empty)', '(no scale)', 'a | b', 'note: x', 'name [en]: x', '&#32;', '"', '""'],
  ...[
    ' edges ',
    'two\nlines',
    'two\n\nlines',
    '\r\n',
    '\t',
    '\u0000',
    '\ud800',
    '\u2028',
    '\ufeff',
  ],
  ...['a,b;c', '١٢', 'Éthique', '💡', 'json: {}', '#REF!', '\u00a0'],
];

const words = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);
const slug = fc.stringMatching(/^[a-z0-9]{1,4}(?:-[a-z0-9]{1,3})?$/);
const tag = fc.constantFrom('en', 'cy', 'en-GB', 'zh-Hant');
const href = words.map((text) => `https://example.org/${text}`);
const date = fc.constantFrom('2017', '2017-03', '2017-03-04', '1999-12-31');
const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });

const byLeaf = new Map<Leaf, fc.Arbitrary<unknown>>([
  [leaves.slug, slug],
  [leaves.words, words],
  [leaves.any, fc.oneof(words, fc.constant(''))],
  [leaves.language, tag],
  [leaves.date, date],
  [leaves.href, fc.oneof(href, fc.constantFrom('', '/x', 'mailto:a@example.org'))],
  [leaves.currency, fc.constantFrom('GBP', 'EUR')],
  [leaves.whole, fc.maxSafeInteger()],
  [leaves.amount, amount],
  [leaves.years, amount.map((years) => years + 0.5)],
]);

const plainObject = { noNullPrototype: true };
const link = fc.record({ text: words, href }, plainObject);
const inline = fc.oneof(words, fc.array(fc.oneof(words, link), { maxLength: 3 }));
const block = fc.oneof(
  fc.record({ paragraph: inline }, plainObject),
  fc.record({ bullets: fc.array(inline, { maxLength: 3 }) }, plainObject),
);
const richText = fc.oneof(words, fc.array(block, { maxLength: 3 }));
const byLanguage = (value: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { arbitrary: value, weight: 2 },
    { arbitrary: fc.dictionary(tag, value, { minKeys: 1, maxKeys: 2, ...plainObject }), weight: 1 },
  );

function valueOf(type: Type): fc.Arbitrary<unknown> {
  if (type.is === 'leaf') return byLeaf.get(type.leaf)!;
  if (type.is === 'either') return byLanguage(type.leaf === leaves.prose ? richText : words);
  if (type.is === 'words') return fc.constantFrom(...type.words);
  if (type.is === 'number') return fc.constant(type.value);
  if (type.is === 'nullable') return fc.option(valueOf(type.of));
  if (type.is === 'object') return objectOf(type.name);
  if (type.is === 'list')
    return fc.array(valueOf(type.of), { minLength: type.mayBeEmpty ? 0 : 1, maxLength: 3 });
  return slug;
}

const known = new Map<ShapeName, fc.Arbitrary<unknown>>();

function objectOf(name: ShapeName): fc.Arbitrary<unknown> {
  let object = known.get(name);
  if (!object) {
    const fields = [...shapeOf(name).values()];
    const model = Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type)]));
    const requiredKeys = fields.filter(({ isRequired }) => isRequired).map((field) => field.name);
    object = fc.record(model, { requiredKeys, ...plainObject });
    known.set(name, object);
  }
  return object;
}

type Visit = (type: Type & { is: 'id' | 'ref' }, id: string) => string;

/** The same document with other ids and references. */
function withIds(type: Type, value: unknown, change: Visit): unknown {
  if (value === null) return value;
  if (type.is === 'id' || type.is === 'ref') return change(type, value as string);
  if (type.is === 'nullable') return withIds(type.of, value, change);
  if (type.is === 'list') return (value as unknown[]).map((item) => withIds(type.of, item, change));
  if (type.is !== 'object') return value;
  const shape = shapeOf(type.name);
  return Object.fromEntries(
    Object.entries(value as object).map(([name, item]) => [
      name,
      withIds(shape.get(name)!.type, item, change),
    ]),
  );
}

const ROOT: Type = { is: 'object', name: 'framework' };

/** Ids differ within a kind, and references lead to something where there is anything to lead to. */
function consistent(document: unknown): unknown {
  const ids = new Map<string, string[]>();
  const declared = withIds(ROOT, document, ({ is, kind }, id) => {
    if (is === 'ref') return id;
    const known = ids.get(kind) ?? [];
    ids.set(kind, known);
    const own = `${id}-${known.length}`;
    known.push(own);
    return own;
  });
  return withIds(ROOT, declared, ({ is, kind }, id) => {
    if (is === 'id') return id;
    const known = ids.get(kind);
    return known ? known[id.length % known.length]! : `nothing-${id}`;
  });
}

/**
 * Documents of the right shape with every field, odd texts among them. Rules that fields cannot tell one by one, such
 * as that of a text or a reason and not both, are not kept.
 */
export const arbitraryDocument: fc.Arbitrary<unknown> = objectOf('framework').map(consistent);
