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
  /** Writes several files by path, all of them or, as far as the disk allows, none. */
  writeAll(files: ReadonlyMap<string, string>): Promise<void>;
  /** Writes a line to standard output, for whoever reads the result. */
  say(text: string): void;
  /** Writes a line to standard error, for whoever watches. */
  tell(text: string): void;
  /** Shows how far long work has come; does nothing where nobody watches a terminal. */
  progress(text: string): void;
}

type Reasons = Readonly<Record<string, string>>;

const cannotRead: Reasons = {
  ENOENT: 'there is no such file; check the name and the folder',
  ENOTDIR: 'there is no such file: part of its path is a file, not a folder',
  EISDIR: 'this is a folder; name a file',
  EACCES: 'it may not be read; check its permissions',
  ENAMETOOLONG: 'the name is too long for a file; check it',
};

const cannotWrite: Reasons = {
  ENOENT: 'it cannot be written: the folder cannot be made; name another',
  ENOTDIR: 'it cannot be written: its folder is a file; name another',
  EEXIST: 'it cannot be written: its folder is a file; name another',
  EISDIR: 'it cannot be written: this is a folder; name a file in it',
  EACCES: 'it cannot be written; check the permissions of its folder',
  EPERM: 'it cannot be written; check the permissions of its folder',
  EROFS: 'it cannot be written: the disk is read-only; name another',
  ENOSPC: 'it cannot be written: the disk is full',
  ENAMETOOLONG: 'it cannot be written: the name is too long for a file',
};

const reasonOf = (reasons: Reasons, cause: unknown, otherwise: string): string =>
  reasons[(cause as NodeJS.ErrnoException).code ?? ''] ??
  `${otherwise}: ${(cause as Error).message}`;

/** How files begin that people take for text. */
const beginnings: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a spreadsheet file or a zip archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'a spreadsheet file of an old sort' },
  { bytes: [0xff, 0xfe], what: 'text in UTF-16' },
  { bytes: [0xfe, 0xff], what: 'text in UTF-16' },
];

/** Reads bytes strictly: a file in another encoding would lose its accents without a word. */
function decode(name: string, bytes: Uint8Array): SourceFile {
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (cause) {
    const known = beginnings.find((begin) => begin.bytes.every((byte, at) => bytes[at] === byte));
    throw new ExchangeError(
      `the text is not UTF-8${known ? `: found ${known.what}` : ''}; save it as “CSV UTF-8”, or as UTF-8 in the editor, and try again`,
      { file: name },
      { cause },
    );
  }
}

async function standardInput(): Promise<Uint8Array> {
  if (process.stdin.readableEnded) {
    throw new ExchangeError('it can be read once only; give all but one of the files by name', {
      file: 'standard input',
    });
  }
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
    throw new ExchangeError(
      reasonOf(cannotRead, cause, 'it cannot be read'),
      { file: path },
      { cause },
    );
  }
}

/** Turns a failure of the disk into a sentence about the file. */
async function onDisk(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new ExchangeError(
      reasonOf(cannotWrite, cause, 'it cannot be written'),
      { file: path },
      { cause },
    );
  }
}

/** Drafts beside their places first: whoever reads a file meets the old one or the new one, never half of it. */
async function writeAll(files: ReadonlyMap<string, string>): Promise<void> {
  const drafts = new Map(
    [...files.keys()].map((path) => [
      path,
      join(dirname(path), `.${basename(path)}.${randomUUID()}`),
    ]),
  );
  try {
    for (const [path, draft] of drafts) {
      await onDisk(path, async () => {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(draft, files.get(path)!);
      });
    }
    for (const [path, draft] of drafts) await onDisk(path, () => rename(draft, path));
  } finally {
    // Where a folder is a file, there is no draft, and looking for it fails as well.
    for (const draft of drafts.values()) await rm(draft, { force: true }).catch(() => undefined);
  }
}

async function write(path: string, text: string): Promise<void> {
  if (path !== '-') return writeAll(new Map([[path, text]]));
  await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
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

/** Messages quote what stands in files; nothing in a file may steer the terminal. */
const printable = (text: string) => text.replace(/(?![\n\t])\p{Cc}/gu, '\ufffd');

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
    writeAll,
    say(text) {
      clear();
      stdout.write(`${printable(text)}\n`);
    },
    tell(text) {
      clear();
      stderr.write(`${printable(text)}\n`);
    },
    progress(text) {
      if (stderr.isTTY) stderr.write(`${CLEAR_LINE}${text}`);
    },
  };
}
