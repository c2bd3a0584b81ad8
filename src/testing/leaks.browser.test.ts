import { ContextProvider } from '@lit/context';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../define.js';
import { frameworkContext } from '../source/context.js';
import type { FrameworkState } from '../source/state.js';
import { allTags } from './all-tags.js';
import { tiny } from './datasets.js';
import { freshAddress, recordRequests } from './network.js';
import { inBothRoots, until } from './roots.js';
import { recordWarnings } from './warnings.js';

beforeEach(() => void recordWarnings());

/** Counts the listeners that are on a target, from now on. */
function countListeners(target: EventTarget): { readonly size: number } {
  const listeners = new Map<string, Set<unknown>>();
  const ofType = (type: string) => {
    if (!listeners.has(type)) listeners.set(type, new Set());
    return listeners.get(type)!;
  };
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  target.addEventListener = (...[type, listener, options]: Parameters<typeof add>) => {
    ofType(type).add(listener);
    add(type, listener, options);
  };
  target.removeEventListener = (...[type, listener, options]: Parameters<typeof remove>) => {
    ofType(type).delete(listener);
    remove(type, listener, options);
  };
  return {
    get size() {
      return [...listeners.values()].reduce((sum, { size }) => sum + size, 0);
    },
  };
}

interface Observer {
  observe(...target: unknown[]): void;
  disconnect(): void;
}

/** Counts what observes, from now on. */
function countObservers({ prototype }: { prototype: unknown }): { readonly size: number } {
  const observing = new Set<Observer>();
  const real = { ...Object.getOwnPropertyDescriptors(prototype) } as unknown as Record<
    keyof Observer,
    { value: (...args: unknown[]) => void }
  >;
  Object.assign(prototype as Observer, {
    observe(this: Observer, ...target: unknown[]) {
      observing.add(this);
      real.observe.value.apply(this, target);
    },
    disconnect(this: Observer) {
      observing.delete(this);
      real.disconnect.value.call(this);
    },
  });
  return observing;
}

const counts = [
  countListeners(document),
  countListeners(window),
  countObservers(MutationObserver),
  countObservers(ResizeObserver),
  countObservers(IntersectionObserver),
];
const sizes = () => counts.map(({ size }) => size);

/** A place that gives a dataset to what is within it, and knows to how many. */
class Place extends ContextProvider<typeof frameworkContext> {
  constructor(host: HTMLElement) {
    const idle: FrameworkState = { status: 'idle' };
    super(host, { context: frameworkContext, initialValue: idle });
  }

  get told(): number {
    return this.subscriptions.size;
  }
}

type Mounted = HTMLElement & { data?: unknown; updateComplete: Promise<boolean> };

const WAYS: Readonly<Record<string, (element: Mounted, address: string) => void>> = {
  data: (element) => (element.data = tiny('Role')),
  src: (element, address) => element.setAttribute('src', address),
  framework: (element) => element.setAttribute('framework', 'place'),
  context: () => undefined,
};

inBothRoots((root) => {
  for (const tag of allTags) {
    it(`of a ${tag} nothing is left when it is removed, not even before its first update`, async () => {
      const requests = recordRequests(() => new Response('', { status: 503 }));
      const host = await fixture<HTMLElement>(html`<div id="place"></div>`);
      const place = new Place(host);
      const address = freshAddress();
      const before = sizes();
      const mountAll = () => {
        const elements = Object.values(WAYS).map((give) => {
          const element = document.createElement(tag) as Mounted;
          element.setAttribute('root', root);
          give(element, address);
          return element;
        });
        host.append(...elements);
        return elements;
      };
      for (let round = 0; round < 10; round++) {
        const elements = mountAll();
        expect(sizes()).not.to.deep.equal(before);
        expect(place.told).to.equal(2);
        if (round % 2) await Promise.all(elements.map(({ updateComplete }) => updateComplete));
        elements.forEach((element) => element.remove());
        await Promise.all(elements.map(({ updateComplete }) => updateComplete));
        expect(place.told).to.equal(0);
      }
      expect(sizes()).to.deep.equal(before);

      // Only an address that nobody listens to is asked again by whoever comes.
      await until(() => requests.length > 0, 'nothing was asked');
      const asked = requests.length;
      const [, element] = mountAll();
      expect(requests).to.have.length(asked + 1);
      element!.remove();
    });
  }
});
