import { limits } from '../model/index.js';
import { readDataset } from './read.js';
import { soon } from './soon.js';
import { failed, type Address, type Failed, type Loading, type Ready } from './state.js';

type Listener<T> = (state: Loading | T | Failed) => void;
type Read<T> = (text: string, from: string) => T | Failed;

const reachedBy = (status: number): ['refused' | 'not-found' | 'server', string] => {
  if (status === 401 || status === 403) {
    return [
      'refused',
      'the server asks readers to sign in; on another host, credentials="include" sends their cookies',
    ];
  }
  if (status === 404 || status === 410)
    return ['not-found', 'there is nothing at this address; check it'];
  return ['server', 'the server could not answer; try again later'];
};

/** The length of the body, where the server says it and the body is not compressed on the way. */
function lengthOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('content-length'));
  return length > 0 && !headers.has('content-encoding') ? length : undefined;
}

async function readBody(response: Response, progress: (received: number) => void): Promise<string> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    received += value.length;
    progress(received);
    // The parser says what is wrong with a text that is too long; there is no need to receive the rest.
    if (received > limits.bytes) {
      void reader.cancel();
      return text;
    }
  }
}

/** One file at one address: fetched once, told to everyone who asks. */
class Resource<T extends { readonly status: 'ready' }> {
  readonly #address: Address;
  readonly #read: Read<T>;
  readonly #listeners = new Set<Listener<T>>();
  #state: Loading | T | Failed = { status: 'loading', received: 0, total: undefined };
  #lastTold = 0;

  constructor(address: Address, read: Read<T>) {
    this.#address = address;
    this.#read = read;
    void this.load();
  }

  /** Where the last attempt failed and nobody is left who was told, whoever comes next deserves another. */
  listen(listener: Listener<T>): () => void {
    if (this.failed && this.#listeners.size === 0) void this.load();
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  async load(): Promise<void> {
    this.#lastTold = 0;
    this.#set({ status: 'loading', received: 0, total: undefined });
    const state = await this.#fetch();
    this.#set(
      state.status === 'failed'
        ? { ...state, failure: { ...state.failure, address: this.#address } }
        : state,
    );
  }

  get failed(): boolean {
    return this.#state.status === 'failed';
  }

  async #fetch(): Promise<T | Failed> {
    const { href, credentials } = this.#address;
    try {
      const response = await fetch(href, { credentials });
      if (!response.ok) {
        const [kind, advice] = reachedBy(response.status);
        return failed(kind, `${href} answered with status ${response.status}: ${advice}.`);
      }
      const total = lengthOf(response);
      const text = await readBody(response, (received) => this.#progress(received, total));
      return await this.#readInTurns(text);
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      return failed(
        'unreachable',
        `${href} could not be loaded (${cause}). Check the address and the connection; from another host it needs the header Access-Control-Allow-Origin, and the page's content security policy must allow it in connect-src.`,
      );
    }
  }

  /** Receiving, reading and showing a file each take a turn of their own, so that none holds the page up for long. */
  async #readInTurns(text: string): Promise<T | Failed> {
    await soon();
    const state = this.#read(text, this.#address.href);
    await soon();
    return state;
  }

  /** Progress is told in steps that a reader can see. */
  #progress(received: number, total: number | undefined): void {
    const step = total === undefined ? 262_144 : total / 20;
    if (received - this.#lastTold < step) return;
    this.#lastTold = received;
    this.#set({ status: 'loading', received, total });
  }

  #set(state: Loading | T | Failed): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

const keyOf = ({ href, credentials }: Address) => `${credentials} ${href}`;

/** The absolute address without fragment. What is no address stays as it is: `fetch` says what is wrong with it. */
function absolute(src: string): string {
  try {
    const url = new URL(src, document.baseURI);
    url.hash = '';
    return url.href;
  } catch {
    return src;
  }
}

/** Files of one kind, each asked for once. */
export class Resources<T extends { readonly status: 'ready' }> {
  readonly #read: Read<T>;
  readonly #resources = new Map<string, Resource<T>>();

  constructor(read: Read<T>) {
    this.#read = read;
  }

  listen(src: string, credentials: RequestCredentials, listener: Listener<T>): () => void {
    const address = { href: absolute(src), credentials };
    const key = keyOf(address);
    let resource = this.#resources.get(key);
    if (!resource) this.#resources.set(key, (resource = new Resource(address, this.#read)));
    return resource.listen(listener);
  }

  retry(address: Address): void {
    const resource = this.#resources.get(keyOf(address));
    if (resource?.failed) void resource.load();
  }
}

const datasets = new Resources<Ready>(readDataset);

/** Tells the state of the dataset at an address, now and whenever it changes; returns how to stop. */
export const listenTo = (
  src: string,
  credentials: RequestCredentials,
  listener: Listener<Ready>,
): (() => void) => datasets.listen(src, credentials, listener);

/** Asks again for a dataset that could not be loaded; everyone who listens hears the answer. */
export const retry = (address: Address): void => datasets.retry(address);
