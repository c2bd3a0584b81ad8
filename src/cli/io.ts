/** The world outside the command: files, standard streams, the terminal. Commands take it as an argument. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { ExchangeError, type SourceFile } from '../exchange/index.js';

export interface Io {
  /** Reads a text file as UTF-8; `-` is standard input. Throws an {@link ExchangeError} that says what to do. */
  read(path: string): Promise<SourceFile>;
  /** The paths of the files in a folder, in the order of their names; undefined where the path is no folder. */
  list(path: string): Promise<readonly string[] | undefined>;
  /** Writes a whole file or none of it; `-` is standard output. Folders are made. */
  write(path: string, text: string): Promise<void>;
  /** Writes a line to standard output, for whoever reads the result. */
  say(text: string): void;
  /** Writes a line to standard error, for whoever watches. */
  tell(text: string): void;
  /** Shows how far long work has come; does nothing where nobody watches a terminal. */
  progress(text: string): void;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the name and the folder',
  EISDIR: 'this is a folder; name a file',
  EACCES: 'it may not be read; check its permissions',
};

/** Reads bytes strictly: a file in another encoding would lose its accents without a word. */
function decode(name: string, bytes: Uint8Array): SourceFile {
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (cause) {
    throw new ExchangeError(
      'the text is not UTF-8; save it as “CSV UTF-8”, or as UTF-8 in the editor, and try again',
      { file: name },
      { cause },
    );
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function read(path: string): Promise<SourceFile> {
  if (path === '-') return decode('standard input', await standardInput());
  try {
    return decode(path, await readFile(path));
  } catch (cause) {
    if (cause instanceof ExchangeError) throw cause;
    const reason = reasons[(cause as NodeJS.ErrnoException).code ?? ''] ?? String(cause);
    throw new ExchangeError(reason, { file: path }, { cause });
  }
}

async function write(path: string, text: string): Promise<void> {
  if (path === '-') {
    await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
    return;
  }
  // Beside its place first: whoever reads the file meets the old one or the new one, never half of it.
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new ExchangeError(
      `it cannot be written: ${(cause as Error).message}`,
      { file: path },
      { cause },
    );
  }
}

async function list(path: string): Promise<readonly string[] | undefined> {
  const found = path === '-' ? undefined : await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return undefined;
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => join(path, name))
    .sort();
}

const CLEAR_LINE = '\r\u001b[K';

/** The streams and files of this process. */
export function processIo(): Io {
  const { stdout, stderr } = process;
  // Whoever reads us may stop early: `capability-elements lint … | head`.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const clear = () => stderr.isTTY && stderr.write(CLEAR_LINE);
  return {
    read,
    list,
    write,
    say(text) {
      clear();
      stdout.write(`${text}\n`);
    },
    tell(text) {
      clear();
      stderr.write(`${text}\n`);
    },
    progress(text) {
      if (stderr.isTTY) stderr.write(`${CLEAR_LINE}${text}`);
    },
  };
}
