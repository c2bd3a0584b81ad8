/** What README and the guides say of the command line is true: every command is there, and every line is understood. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { readArgs, type Command } from './command.js';
import { commands } from './commands.js';

const documents = [
  'README.md',
  'stories/guides/importing.mdx',
  'stories/guides/tables.mdx',
  'stories/guides/keeping-current.mdx',
];
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const find = (words: readonly string[]): Command | undefined =>
  commands.find(({ name }) => `${words.join(' ')} `.startsWith(`${name} `));

/** The lines of shell in a document that call the program, continued ones joined. */
function callsIn(document: string): string[] {
  const blocks = document.matchAll(/```sh\n([\s\S]*?)```/g);
  return [...blocks]
    .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').split('\n'))
    .filter((line) => line.startsWith('capability-elements '));
}

test('README names every command', () => {
  for (const { name } of commands)
    assert.ok(read('README.md').includes(`capability-elements ${name}`), name);
});

for (const path of documents) {
  suite(path, () => {
    const calls = callsIn(read(path));
    assert.ok(calls.length > 0, `${path} calls nothing`);
    for (const call of calls) {
      test(call, () => {
        const words = call.split('|')[0]!.trim().split(/\s+/).slice(1);
        const command = find(words);
        assert.ok(command, 'there is no such command');
        readArgs(command, words.slice(command.name.split(' ').length));
      });
    }
  });
}
