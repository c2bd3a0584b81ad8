import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The nearest `lang`, across shadow roots. */
function nearestLanguage(element: Element): string {
  for (let here: Element | null = element; here;) {
    const found: Element | null = here.closest('[lang]');
    if (found) return found.getAttribute('lang') || 'en';
    const root: Node = here.getRootNode();
    here = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

/** The language of the place where an element stands; renders afresh when the page's changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: MutationObserver;
  current = 'en';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#observer = new MutationObserver(() => this.#read());
    host.addController(this);
  }

  hostConnected(): void {
    const options = { attributes: true, attributeFilter: ['lang'] };
    this.#observer.observe(document.documentElement, options);
    for (let here: Element | null = this.#host; here; here = here.parentElement)
      this.#observer.observe(here, options);
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const language = nearestLanguage(this.#host);
    if (language === this.current) return;
    this.current = language;
    this.#host.requestUpdate();
  }
}
