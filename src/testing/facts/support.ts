/** What the checks of the bundled datasets against their ledgers of facts have in common. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../../', import.meta.url);

/** The text of a file of the project. */
export const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** A text that must be in one language, without bullets or links. */
export function plain(text: unknown): string {
  assert.ok(typeof text === 'string', `not a plain text: ${JSON.stringify(text)}`);
  return text;
}

export const names = (list: readonly { readonly name: unknown }[]) =>
  list.map(({ name }) => plain(name));

/** Runs checks against a source, which lies beside the project on some machines only; elsewhere a skipped test says so. */
export function withSource(file: string, check: (text: string) => void): void {
  const path = `../shared/sources/seeds/${file}`;
  const skip = 'The source is not here: the facts are not compared with it.';
  if (existsSync(new URL(path, root))) check(read(path));
  else test(`in the source: ${file}`, { skip });
}
