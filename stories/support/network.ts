/**
 * Addresses that answer in ways no static host can be made to: slowly, not at all, or differently the second time.
 * They are answered within the page, so that stories look the same each time and nothing is logged as an error.
 */
const never = new Promise<never>(() => {});

/** A file of 5 MB, 40 % of which has arrived. */
function partOfALargeFile(): Response {
  const total = 5_000_000;
  const body = new ReadableStream({
    start: (stream) => stream.enqueue(new Uint8Array(total * 0.4).fill(0x20)),
  });
  return new Response(body, { headers: { 'content-length': String(total) } });
}

const status = (code: number) => new Response('', { status: code });
const asked = new Map<string, number>();

/** Fails once, then gives the bundled dataset. */
function atTheSecondAttempt(href: string): Response | Promise<Response> {
  const times = (asked.get(href) ?? 0) + 1;
  asked.set(href, times);
  return times === 1 ? status(503) : answerFromHost('data/data-scientist.json');
}

const answers: Readonly<Record<string, (href: string) => Response | Promise<Response>>> = {
  'never-answers.json': () => never,
  'large-and-slow.json': partOfALargeFile,
  'moved-away.json': () => status(404),
  'behind-a-login.json': () => status(401),
  'login-page.json': () => new Response('<!doctype html><title>Sign in</title>'),
  'cut-off.json': () => new Response('{ "formatVersion": 1, "id": "example", "title": "Exam'),
  'at-the-second-attempt.json': atTheSecondAttempt,
};

export type Demo =
  | 'never-answers'
  | 'large-and-slow'
  | 'moved-away'
  | 'behind-a-login'
  | 'login-page'
  | 'cut-off'
  | 'at-the-second-attempt';

/** The address of a demonstration; `of` keeps those of different stories apart, since equal addresses share an answer. */
export const demo = (name: Demo, of = ''): string => `demo/${of}${of && '/'}${name}.json`;

const answerFromHost = globalThis.fetch.bind(globalThis);

globalThis.fetch = (input, init) => {
  const href = input instanceof Request ? input.url : String(input);
  const { pathname } = new URL(href, document.baseURI);
  const answer = /\/demo\/.*?([\w-]+\.json)$/.exec(pathname)?.[1];
  const made = answer === undefined ? undefined : answers[answer];
  return made ? Promise.resolve(made(pathname)) : answerFromHost(input, init);
};
