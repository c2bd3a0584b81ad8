import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The next element outwards, across shadow roots. */
function outwards(element: Element): Element | null {
  const root = element.parentNode;
  return root instanceof ShadowRoot ? root.host : element.parentElement;
}

/** A tag that `Intl` takes; pages also write "en_GB", or what is no language at all. */
function asTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function nearestLanguage(element: Element): string {
  for (let here: Element | null = element; here; here = outwards(here)) {
    const language = here.getAttribute('lang');
    if (language !== null) return asTag(language || 'en');
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
    for (let here: Element | null = this.#host; here; here = outwards(here))
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
