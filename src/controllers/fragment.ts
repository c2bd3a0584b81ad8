import type { LitElement, ReactiveController } from 'lit';

/** What an element keeps in the fragment: a few named values. */
export type FragmentValues = ReadonlyMap<string, string>;

/** The word for an element that keeps out of the fragment. */
const OFF = 'none';

/** Under this name our entries of the browser's history remember the state that their address does not say. */
const STAMP = 'capabilityElements';

/** How long typing must pause before the address follows; browsers refuse to change it a hundred times a minute. */
const PAUSE = 250;

/** "q:data,family:data" */
const encode = (values: FragmentValues): string =>
  [...values].map((pair) => pair.map(encodeURIComponent).join(':')).join(',');

function decodePair(pair: string): [string, string] | undefined {
  const [name, value, ...more] = pair.split(':');
  if (!name || value === undefined || more.length) return undefined;
  try {
    return [decodeURIComponent(name), decodeURIComponent(value)];
  } catch {
    return undefined;
  }
}

/** What can be understood of a text; undefined where that is nothing, though there is something. */
function decode(text: string): FragmentValues | undefined {
  // Mail programs and the like may have encoded the commas and colons as well.
  const pairs = (text.includes(':') ? text : text.replace(/%3A/gi, ':').replace(/%2C/gi, ','))
    .split(',')
    .map(decodePair)
    .filter((pair) => pair !== undefined);
  return pairs.length || !text ? new Map(pairs) : undefined;
}

/** A fragment as three parts: what stands before the value of a key, the value if there is one, and what follows. */
function split(hash: string, key: string): [string, string | undefined, string] {
  const whole = hash.replace(/^#/, '');
  const start = `${encodeURIComponent(key)}=`;
  for (let at = whole.indexOf(start); at >= 0; at = whole.indexOf(start, at + 1)) {
    if (at && !'&?'.includes(whole[at - 1]!)) continue;
    const [value = ''] = whole.slice(at + start.length).split('&', 1);
    return [whole.slice(0, at), value, whole.slice(at + start.length + value.length)];
  }
  return [whole, undefined, ''];
}

/** The value of a key in a fragment; undefined where the key is not there. */
export const fragmentValue = (hash: string, key: string): string | undefined => split(hash, key)[1];

/**
 * A fragment with another value of a key, or without it where the value is empty; all else stays as it is. Beside a
 * path of the host's, "#/roles", it stands where a query would: "#/roles?browse=…".
 */
export function withFragmentValue(hash: string, key: string, value: string): string {
  const [before, had, after] = split(hash, key);
  if (!value) {
    if (had === undefined) return before;
    const rest = after.slice(1);
    return rest ? before + rest : before.slice(0, -1);
  }
  const isPath = /^!?\//.test(before) && !before.includes('?');
  const between = had !== undefined || !before ? '' : isPath ? '?' : '&';
  return `${before}${between}${encodeURIComponent(key)}=${value}${after}`;
}

const isRecord = (state: unknown): state is Readonly<Record<string, unknown>> =>
  typeof state === 'object' && state !== null && !Array.isArray(state);

const stampsOf = (state: unknown): Readonly<Record<string, unknown>> => {
  const stamps = isRecord(state) ? state[STAMP] : undefined;
  return isRecord(stamps) ? stamps : {};
};

/** What the page keeps in an entry of the history, with our word beside it; as it is where that cannot be. */
function stamped(state: unknown, key: string, text: string): unknown {
  if (state !== null && !isRecord(state)) return state;
  return { ...state, [STAMP]: { ...stampsOf(state), [key]: text } };
}

function stampOf(state: unknown, key: string): string | undefined {
  const stamps = stampsOf(state);
  const text = Object.hasOwn(stamps, key) ? stamps[key] : undefined;
  return typeof text === 'string' ? text : undefined;
}

export interface FragmentOptions {
  /** Under which key, "browse" for example; "none" switches it off: then nothing is read or written. */
  key(): string;
  /** What the element's state is now. */
  current(): FragmentValues;
  /** The reader came to this state: by a link, by a reload, or by going back or forward. */
  restore(values: FragmentValues): void;
}

/**
 * Keeps an element's state in the fragment of the page's address, under a key of its own beside whatever the page, or
 * another element, has there: "#section-2&browse=q:data". `push` makes an entry of the history, `replace` does not.
 *
 * Neither makes the page scroll or sends it an event. When the reader goes back to an entry from before ours, the
 * element's state of that time comes back; when the page itself goes to a fragment without our key, the element stays
 * as it is. To tell them apart, entries that we leave carry a word of ours in `history.state`, beside what the page
 * keeps there. Where a page may not change its address, in a sandboxed frame for example, all works but the address.
 */
export class FragmentController implements ReactiveController {
  /** Those on the page now, to tell of two that would write over one another. */
  static readonly #all = new Set<FragmentController>();
  readonly #host: LitElement;
  readonly #options: FragmentOptions;
  #last: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasArrived = false;

  constructor(host: LitElement, options: FragmentOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#moved);
    addEventListener('hashchange', this.#moved);
    this.#warnOfAnother();
    FragmentController.#all.add(this);
    this.#last = undefined;
    this.#moved();
    this.#hasArrived = this.#isOn && fragmentValue(location.hash, this.#key) !== undefined;
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#moved);
    removeEventListener('hashchange', this.#moved);
    clearTimeout(this.#timer);
    FragmentController.#all.delete(this);
  }

  #warnOfAnother(): void {
    const isSame = (other: FragmentController) => other.#isOn && other.#key === this.#key;
    if (!this.#isOn || ![...FragmentController.#all].some(isSame)) return;
    console.warn(
      `<${this.#host.localName}> keeps what it shows under "${this.#key}" in the page's address, as another element here does; each takes up what the other writes. Give one of them fragment="another-word", or fragment="none".`,
    );
  }

  /** A new entry of the history, for the state that the element has now. `before` is the state that it leaves. */
  push(before: FragmentValues): void {
    clearTimeout(this.#timer);
    // The address may not have followed yet, and the entry must be told from those of the page.
    this.#write('replaceState', before);
    this.#write('pushState', this.#options.current());
  }

  /** The same entry, once the reader pauses. */
  replace(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write('replaceState', this.#options.current()), PAUSE);
  }

  /**
   * The address of the page with another state of the element. It is a whole address, since a fragment alone leads
   * elsewhere in a page with a `<base>`.
   */
  href(values: FragmentValues): string {
    return this.#url(encode(values)).href;
  }

  /** A URL template like those that hosts give: `{name}` is to be filled in. */
  template(values: FragmentValues): string {
    return this.href(values).replace(/%7B(\w+)%7D/g, '{$1}');
  }

  /** The state that a link leads to, if it is one of this element in this page. */
  read(href: string): FragmentValues | undefined {
    const [page, hash = ''] = href.split(/#(.*)/s);
    if (page !== location.href.split('#', 1)[0]) return undefined;
    const text = fragmentValue(hash, this.#key);
    return text ? decode(text) : undefined;
  }

  /** Where the address led to the element, it is brought into view, once; to be called when there is something to see. */
  showArrived(): void {
    if (!this.#hasArrived) return;
    this.#hasArrived = false;
    const { top, bottom } = this.#host.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight * 0.75) this.#host.scrollIntoView();
  }

  get #key(): string {
    return this.#options.key() || OFF;
  }

  get #isOn(): boolean {
    return this.#key !== OFF;
  }

  #url(text: string): URL {
    const url = new URL(location.href);
    url.hash = withFragmentValue(url.hash, this.#key, text);
    return url;
  }

  #write(how: 'pushState' | 'replaceState', values: FragmentValues): void {
    if (!this.#isOn) return;
    const text = encode(values);
    this.#last = text;
    try {
      history[how](stamped(history.state, this.#key, text), '', this.#url(text));
    } catch {
      // The page may not, or not so often.
    }
  }

  readonly #moved = (): void => {
    if (!this.#isOn) return;
    const text = fragmentValue(location.hash, this.#key) ?? stampOf(history.state, this.#key);
    if (text === undefined || text === this.#last) return;
    clearTimeout(this.#timer);
    const values = decode(text);
    if (!values) return;
    this.#last = text;
    this.#options.restore(values);
  };
}
