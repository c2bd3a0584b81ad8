/** What the custom elements manifest says of the elements, as Storybook and the snippet builder need it. */
import type { ArgTypes } from '@storybook/web-components-vite';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Item {
  readonly kind: string;
  readonly privacy?: string;
  readonly readonly?: boolean;
  readonly attribute?: string;
}

interface AttributeItem extends Item {
  readonly fieldName?: string;
  readonly inheritedFrom?: unknown;
}

export interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly AttributeItem[];
  readonly members?: readonly Member[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssParts?: readonly Item[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

let manifest: Manifest = { modules: [] };

/** Called once, before any story is read: the manifest is made by the build and has no type of its own. */
export function useManifest(given: unknown): void {
  manifest = given as Manifest;
}

export function declarationOf(tag: string): Declaration | undefined {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
}

export interface Attribute {
  readonly name: string;
  readonly description: string;
  readonly kind: 'yes-no' | 'number' | 'choice' | 'list' | 'text';
  /** The values of a choice, or the words of a list, as far as they are known. */
  readonly choices: readonly string[];
  readonly default: string | undefined;
  /** Whether all elements have it. */
  readonly isShared: boolean;
}

/** Types that the manifest names and does not spell out. */
const NAMED_CHOICES: Readonly<Record<string, readonly string[]>> = {
  RenderRoot: ['shadow', 'light'],
  RequestCredentials: ['omit', 'same-origin', 'include'],
};

/** What can be left out need not say so. */
const withoutUndefined = (type: string) => type.replace(/\s*\|\s*undefined$/, '');

const inQuotes = (text: string) => [...text.matchAll(/['"]([\w-]+)['"]/g)].map(([, word]) => word!);

/** The words of a list, which only its description names: in quotes, or after a colon. */
const toldWords = (description: string) => {
  const quoted = inQuotes(description);
  return quoted.length ? quoted : (/: ([\w\s,-]+)\.$/.exec(description)?.[1]?.split(', ') ?? []);
};

function kindOf(type: string, choices: readonly string[]): Attribute['kind'] {
  if (type === 'boolean') return 'yes-no';
  if (type === 'number') return 'number';
  if (type.includes('[]')) return 'list';
  return choices.length ? 'choice' : 'text';
}

function attribute(item: AttributeItem): Attribute {
  const type = withoutUndefined(item.type?.text ?? 'string');
  const description = (item.description ?? '').replace(/\s+/g, ' ');
  const spelt = NAMED_CHOICES[type] ?? inQuotes(type);
  const isNamedType = /^[A-Z]\w*$/.test(type) || type.includes('[]');
  const choices = !spelt.length && isNamedType ? toldWords(description) : spelt;
  return {
    name: item.name,
    description,
    kind: kindOf(type, choices),
    choices,
    default: item.default,
    isShared: item.inheritedFrom !== undefined,
  };
}

export const attributesOf = (tag: string): Attribute[] =>
  (declarationOf(tag)?.attributes ?? []).map(attribute);

export const eventsOf = (tag: string): string[] =>
  (declarationOf(tag)?.events ?? []).map(({ name }) => name);

const CONTROLS = {
  'yes-no': { type: 'boolean' },
  number: { type: 'number', min: 1, max: 6 },
  choice: { type: 'select' },
  list: { type: 'text' },
  text: { type: 'text' },
} as const;

const rowOf = (category: string, { name, description, type, default: value }: Item) => ({
  name,
  description: description ?? '',
  control: false as const,
  table: {
    category,
    ...(type && { type: { summary: withoutUndefined(type.text) } }),
    ...(value !== undefined && { defaultValue: { summary: value } }),
  },
});

function attributeRow(item: AttributeItem) {
  const { kind, choices } = attribute(item);
  return {
    ...rowOf('Attributes', item),
    control: CONTROLS[kind],
    ...(kind === 'choice' && { options: [undefined, ...choices] }),
  };
}

/** Public properties that no attribute stands for. */
function propertiesOf({ members = [], attributes = [] }: Declaration): readonly Member[] {
  const fields = new Set(attributes.map(({ fieldName }) => fieldName));
  return members.filter(
    ({ kind, name, privacy }) => kind === 'field' && !privacy && !fields.has(name),
  );
}

/** The table of an element's interface, with controls for what can be set in markup. */
export function argTypesOf(tag: string): ArgTypes {
  const found = declarationOf(tag);
  if (!found) return {};
  const { attributes = [], events = [], slots = [], cssProperties = [], cssParts = [] } = found;
  const rows = (category: string, items: readonly Item[]) =>
    items.map((item) => [item.name || '(default)', rowOf(category, item)]);
  return Object.fromEntries([
    ...attributes.map((item) => [item.name, attributeRow(item)]),
    ...rows('Properties', propertiesOf(found)),
    ...rows('Events', events),
    ...rows('Slots', slots),
    ...rows('CSS custom properties', cssProperties),
    ...rows('CSS parts', cssParts),
  ]) as ArgTypes;
}
