/** Files, streams and a terminal in memory, for tests of commands. */
import { ExchangeError } from '../../exchange/index.js';
import type { Io } from '../io.js';

export interface MemoryIo extends Io {
  /** The files by path; what a command writes is added. */
  readonly files: Map<string, string>;
  /** The lines of standard output. */
  readonly said: string[];
  /** The lines of standard error. */
  readonly told: string[];
  /** What a watcher of the terminal was shown. */
  readonly shown: string[];
}

/** @param given the files by path; folders are the starts of paths */
export function memoryIo(given: Readonly<Record<string, string>> = {}): MemoryIo {
  const files = new Map(Object.entries(given));
  const said: string[] = [];
  const told: string[] = [];
  const shown: string[] = [];
  return {
    files,
    said,
    told,
    shown,
    read(path) {
      const text = files.get(path);
      return text === undefined
        ? Promise.reject(new ExchangeError('there is no such file', { file: path }))
        : Promise.resolve({ name: path, text });
    },
    list(path) {
      const start = path.endsWith('/') ? path : `${path}/`;
      const within = [...files.keys()].filter(
        (name) => name.startsWith(start) && !name.slice(start.length).includes('/'),
      );
      return Promise.resolve(within.length ? within.sort() : undefined);
    },
    write(path, text) {
      if (path === '-') said.push(text);
      else files.set(path, text);
      return Promise.resolve();
    },
    writeAll(given) {
      for (const [path, text] of given) files.set(path, text);
      return Promise.resolve();
    },
    say: (text) => void said.push(text),
    tell: (text) => void told.push(text),
    progress: (text) => void shown.push(text),
  };
}
