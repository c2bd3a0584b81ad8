/**
 * Two roots, one template. Either way the element has a shadow root with slots, and one container that the template
 * renders into. By default the container stands in the shadow root, out of reach of the page's styles. In the light
 * root it is a child of the element, so that page styles, translation and voice control reach it, and the shadow root
 * holds nothing but slots: with them our container is shown and the fallback children are not, or the other way round.
 */
import { adoptStyles, type CSSResultOrNative } from 'lit';

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
  if (!(around instanceof Document) && !(around instanceof ShadowRoot)) return;
  const sheets = styles.map((style) =>
    style instanceof CSSStyleSheet ? style : style.styleSheet!,
  );
  const missing = sheets.filter((sheet) => !around.adoptedStyleSheets.includes(sheet));
  if (missing.length) around.adoptedStyleSheets = [...around.adoptedStyleSheets, ...missing];
}

const slotSheet = new Map<Document, CSSStyleSheet>();

/** The few rules of the element itself, for a shadow root that has no other style sheet. */
function hostSheet(): CSSStyleSheet {
  let sheet = slotSheet.get(document);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(':host{display:block}:host([hidden]){display:none}[hidden]{display:none}');
    slotSheet.set(document, sheet);
  }
  return sheet;
}

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
  if (isLight) {
    (content as HTMLSlotElement).name = CONTENT_SLOT;
    container.slot = CONTENT_SLOT;
    element.append(container);
  }
  shadow.replaceChildren(content, fallback);
  adoptStyles(shadow, isLight ? [hostSheet()] : [hostSheet(), ...styles]);
  return {
    isLight,
    container,
    showFallback(shown) {
      fallback.hidden = !shown;
    },
    connected() {
      if (!isLight) return;
      if (container.parentNode !== element) element.append(container);
      adoptAround(element, styles);
    },
  };
}
