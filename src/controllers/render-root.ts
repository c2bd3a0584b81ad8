/**
 * Two roots, one template. Either way the element has a shadow root with slots, and one container that the template
 * renders into. By default the container stands in the shadow root, out of reach of the page's styles. In the light
 * root it is a child of the element, so that page styles, translation and voice control reach it, and the shadow root
 * holds nothing but slots: with them our container is shown and the fallback children are not, or the other way round.
 */
import { adoptStyles, css, type CSSResultOrNative } from 'lit';

const CONTENT_SLOT = 'capability-content';

/** Whether the element or anything around it asks for the light root. */
function wantsLightRoot(element: Element): boolean {
  const own = element.getAttribute('root');
  if (own) return own === 'light';
  for (let here: Element | null = element; here;) {
    const asked: Element | null = here.closest('[data-capability-root]');
    if (asked) return asked.getAttribute('data-capability-root') === 'light';
    const root: Node = here.getRootNode();
    here = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** Adds style sheets to the document or shadow root around an element, each once. */
function adoptAround(element: Element, styles: readonly CSSResultOrNative[]): void {
  const around = element.getRootNode();
  // In a frame's document, which is of another kind, our style sheets could not be.
  if (!(around instanceof Document) && !(around instanceof ShadowRoot)) return;
  const sheets = styles.map((style) =>
    style instanceof CSSStyleSheet ? style : style.styleSheet!,
  );
  const missing = sheets.filter((sheet) => !around.adoptedStyleSheets.includes(sheet));
  if (missing.length) around.adoptedStyleSheets = [...around.adoptedStyleSheets, ...missing];
}

/** The few rules of the element itself, for a shadow root that has no other style sheet. */
const hostStyles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
`;

let isTextSizeKnown = false;

/**
 * Makes `--ce-rem` a length, settled where an element stands; without that, in an older browser, it is the text size of
 * each part itself. Another copy of the library may have been first.
 */
function knowTextSize(): void {
  if (isTextSizeKnown) return;
  isTextSizeKnown = true;
  try {
    const name = '--ce-rem';
    CSS.registerProperty({ name, syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Registered already, or not supported.
  }
}

export interface RenderRoot {
  readonly isLight: boolean;
  readonly container: HTMLElement;
  /** Shows the fallback children, or hides them. They are never removed. */
  showFallback(shown: boolean): void;
  /** To be called whenever the element is connected: it may have moved to another document or shadow root. */
  connected(): void;
}

export function makeRenderRoot(
  element: HTMLElement,
  styles: readonly CSSResultOrNative[],
): RenderRoot {
  const isLight = wantsLightRoot(element);
  knowTextSize();
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const container = document.createElement('div');
  container.className = 'ce';
  const fallback = document.createElement('slot');
  const content = isLight ? document.createElement('slot') : container;
  const place = () => {
    // First: while the page arrives, what follows a child script tells that the script is whole.
    if (isLight && container.parentNode !== element) element.prepend(container);
  };
  if (isLight) {
    (content as HTMLSlotElement).name = CONTENT_SLOT;
    container.slot = CONTENT_SLOT;
    // A clone of an element brings a copy of what that one had rendered.
    element.querySelectorAll(`:scope > [slot=${CONTENT_SLOT}]`).forEach((copy) => copy.remove());
    place();
    // The page may replace the element's children, and our container with them.
    content.addEventListener('slotchange', place);
  }
  shadow.replaceChildren(content, fallback);
  adoptStyles(shadow, isLight ? [hostStyles] : [hostStyles, ...styles]);
  return {
    isLight,
    container,
    showFallback(shown) {
      if (fallback.hidden === shown) fallback.hidden = !shown;
    },
    connected() {
      place();
      if (isLight) adoptAround(element, styles);
    },
  };
}
