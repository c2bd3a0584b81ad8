/** Makes the elements that stories show, and tells Storybook of their events. */
import { action } from 'storybook/actions';
import { attributesOf, eventsOf } from './manifest.js';
import { paragraph, setAttributes, type Values } from './markup.js';

export interface Extras {
  /** For the `data` property. */
  readonly data?: unknown;
  /** For other properties that no attribute can say. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** What stands in the element instead of one sentence of fallback. */
  readonly children?: readonly Node[];
}

const FALLBACKS: Readonly<Record<string, string>> = {
  'role-card': 'What this role does and needs is described in the framework itself.',
  'role-compare': 'What each of these roles needs is described in the framework itself.',
  'reference-list': 'Terms, case studies and sources stand in the framework itself.',
  'skill-card': 'What this skill means at each level is described in the framework itself.',
  'skill-matrix': 'Which skills each role level needs is described in the framework itself.',
  'framework-browser': 'All roles and skills are described in the framework itself.',
  'route-finder': 'Which moves lead from one role to another is described in the framework itself.',
  'capability-map': 'Which roles deliver which capabilities is described in the framework itself.',
  'framework-changes': 'What has changed is described in the release notes of the framework.',
  'learning-path': 'What to learn for this role is described in the framework itself.',
  'career-path': 'How people move between these roles is described in the framework itself.',
};

/** What a page says in an element's place when it cannot show its own content. */
export const fallbackOf = (tag: string): string => FALLBACKS[tag] ?? '';

export function fallbackMarkup(tag: string): string {
  const text = fallbackOf(tag);
  return text && paragraph(text);
}

function fallback(tag: string): Node[] {
  const text = fallbackOf(tag);
  if (!text) return [];
  const made = document.createElement('p');
  made.textContent = text;
  return [made];
}

/** An element as a page would have it. Storybook's args are its attributes; other args are left out. */
export function element(
  tag: string,
  args: Values,
  { data, properties, children = fallback(tag) }: Extras = {},
): HTMLElement {
  const made = document.createElement(tag);
  const known = new Set(attributesOf(tag).map(({ name }) => name));
  for (const [name, value] of setAttributes(args)) {
    if (known.has(name) || name === 'id') made.setAttribute(name, value);
  }
  for (const name of eventsOf(tag)) {
    const tell = action(name);
    made.addEventListener(name, (event) => {
      tell({ ...event });
    });
  }
  made.append(...children);
  if (data !== undefined) Object.assign(made, { data });
  Object.assign(made, properties);
  return made;
}
