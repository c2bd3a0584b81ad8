/** What elements ask of the network, recorded or answered in the test's own way. */

export interface Asked {
  readonly href: string;
  readonly credentials: RequestCredentials | undefined;
}

type Answer = (href: string) => Response | Promise<Response>;

const realFetch = globalThis.fetch;

/** Records what is fetched until the test ends; without an answer of the test's own, the server's is real. */
export function recordRequests(answer?: Answer): readonly Asked[] {
  const requests: Asked[] = [];
  globalThis.fetch = (input, init) => {
    const href = input instanceof Request ? input.url : input.toString();
    requests.push({ href, credentials: init?.credentials });
    return answer
      ? new Promise((resolve) => resolve(answer(href)))
      : realFetch.call(globalThis, input, init);
  };
  return requests;
}

afterEach(() => {
  globalThis.fetch = realFetch;
});

let addresses = 0;

/** An address that no test has asked for, so that no answer is remembered. */
export const freshAddress = (path = '/nowhere.json'): string => `${path}?fresh=${++addresses}`;

export const json = (value: unknown): Response => new Response(JSON.stringify(value));

/** An answer that comes when the test says so, in as many pieces as it likes. */
export interface Stream {
  readonly response: Response;
  send(text: string): void;
  sendBytes(bytes: Uint8Array): void;
  end(): void;
  break(): void;
  /** Whether whoever reads it has had enough. */
  isCancelled(): boolean;
}

export function stream(headers: Record<string, string> = {}): Stream {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given;
    },
    cancel() {
      isCancelled = true;
    },
  });
  return {
    response: new Response(body, { headers }),
    sendBytes: (bytes) => controller.enqueue(bytes),
    isCancelled: () => isCancelled,
    send: (text) => controller.enqueue(new TextEncoder().encode(text)),
    end: () => controller.close(),
    break: () => controller.error(new TypeError('The connection broke')),
  };
}
