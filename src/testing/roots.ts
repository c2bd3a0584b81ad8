/**
 * Elements render into a shadow root or into the light DOM. What they do must not depend on it, so every behaviour is
 * described once and tested in both, by looking into an element's container wherever it stands.
 */
import { fixture, waitUntil } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

export type Root = 'shadow' | 'light';

/** Describes the same behaviours in each root: `inBothRoots((root) => it('…', …))`. */
export function inBothRoots(behaviours: (root: Root) => void): void {
  for (const root of ['shadow', 'light'] as const) {
    describe(`in the ${root} root`, () => behaviours(root));
  }
}

/** Where an element renders, whichever its root. */
export function container(element: Element): HTMLElement {
  const found = element.shadowRoot?.querySelector('.ce') ?? element.querySelector(':scope > .ce');
  if (!found) throw new Error(`<${element.localName}> has not rendered yet.`);
  return found as HTMLElement;
}

/** The first match in what an element renders; an error where there is none. */
// As with querySelector, the caller knows the kind.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function find<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = container(element).querySelector<T>(selector);
  if (!found) throw new Error(`<${element.localName}> shows nothing that matches ${selector}.`);
  return found;
}

/** All matches in what an element renders. */
export const findAll = <T extends Element = HTMLElement>(
  element: Element,
  selector: string,
): T[] => [...container(element).querySelectorAll<T>(selector)];

/** A text as a reader sees it: white space as one space. */
export const words = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What an element says. */
export const said = (element: Element): string => words(container(element));

/** The element that has the focus, within however many shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Waits for a condition, as long as a busy machine may need; the limit only ends a test that hangs. */
export const until = (condition: () => unknown, what: string): Promise<void> =>
  waitUntil(() => Boolean(condition()), what, { timeout: 15_000, interval: 10 });

/** Waits until an element shows its content, that which takes a moment to work out too, or why there is none. */
export async function settled<T extends LitElement>(element: T): Promise<T> {
  const isSettled = () => {
    const place = container(element);
    return !place.hidden && !place.matches('[aria-busy=true], :has([aria-busy=true])');
  };
  await element.updateComplete;
  await until(isSettled, `<${element.localName}> never showed anything`);
  await element.updateComplete;
  return element;
}

/** Puts one element on the page and waits until it shows something; it is removed after the test. */
export async function mount<T extends LitElement>(template: TemplateResult): Promise<T> {
  return settled(await fixture<T>(template));
}
