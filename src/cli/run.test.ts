import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { commands } from './commands.js';
import { run } from './run.js';
import { memoryIo } from './testing/memory-io.js';

const whole = {
  formatVersion: 1,
  id: 'gardens',
  title: 'Gardens',
  edition: { name: 'First' },
  status: 'draft',
  language: 'en',
  wording: 'summary',
  skills: [{ id: 'grafting', name: 'Grafting' }],
};
const valid = JSON.stringify(whole);
const broken = JSON.stringify(
  { ...whole, roles: [{ id: 'keeper', name: 'Keeper', skills: [{ skill: 'graftin' }] }] },
  null,
  2,
);

async function said(words: string, files: Readonly<Record<string, string>> = {}) {
  const io = memoryIo(files);
  const code = await run(words.split(' ').filter(Boolean), io);
  return { code, out: io.said.join('\n'), err: io.told.join('\n'), files: io.files };
}

suite('help', () => {
  for (const command of commands) {
    test(`${command.name} --help says what it is for, how it is called, its options and an example`, async () => {
      const { code, out } = await said(`${command.name} --help`);
      assert.equal(code, 0);
      assert.ok(out.replaceAll('\n', ' ').startsWith(command.summary));
      assert.ok(out.includes(`Usage: capability-elements ${command.name}`));
      assert.ok(command.examples.length > 0);
      for (const example of command.examples) {
        assert.ok(out.includes(`capability-elements ${example.command}`));
        assert.ok(
          example.command.startsWith(command.name),
          `${example.command} is an example of another command`,
        );
      }
      for (const [name, { description }] of Object.entries(command.options)) {
        assert.ok(out.includes(`--${name}`) && description.length > 0, `--${name}`);
      }
    });
  }

  test('fits into 80 columns, but for the lines that are to be copied and for addresses', async () => {
    const calls = ['', 'import --help', ...commands.map(({ name }) => `${name} --help`)];
    for (const call of calls) {
      const { out } = await said(call);
      const long = out
        .split('\n')
        .filter((line) => line.length > 80 && !/^ {2}capability-elements |https:/.test(line));
      assert.deepEqual(long, [], call);
    }
  });

  test('without a command every command is listed, and the call counts as not understood', async () => {
    const { code, out } = await said('');
    assert.equal(code, 2);
    for (const { name } of commands) assert.ok(out.includes(name), name);
    assert.equal((await said('--help')).code, 0);
  });

  test('a group of formats has a help of its own', async () => {
    const { code, out } = await said('import --help');
    assert.equal(code, 0);
    assert.ok(out.includes('import gdad'));
    assert.equal(out.includes('validate'), false);
  });
});

suite('what is not understood ends with 2, says why and where to read on', () => {
  for (const [words, expected] of [
    ['validat x.json', "there is no command “validat”; did you mean 'validate'?"],
    ['validate', 'something is missing; expected DATASET [DATASET …].'],
    ['validate --stict x.json', "there is no option --stict; did you mean '--strict'?\nSee"],
    ['validate -z x.json', 'there is no option -z.'],
    ['validate --strict=yes x.json', '--strict takes no value; found “yes”'],
    ['validate --__proto__ x.json', 'there is no option --__proto__'],
    ['import gdad --roles --skills s.csv', '--roles has no value; expected --roles FILE, found'],
    ['import gdad --roles= --skills s.csv', '--roles has no value; expected --roles FILE.'],
    ['diff x.json x.json -o a -o b', '-o is given twice'],
    ['import', 'say which format: '],
    ['import gdat', "import knows no format “gdat”; did you mean 'gdad'?"],
    ['import gdad --roles', '--roles has no value; expected --roles FILE.'],
    ['import gdad --skills s.csv', '--roles is missing'],
    ['schema more', '“more” is one too many'],
  ] as const) {
    test(words, async () => {
      const { code, out, err } = await said(words, { 'x.json': valid });
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.ok(err.includes(expected), err);
      assert.match(err, /See capability-elements .*--help\.$/);
    });
  }
});

suite('validate', () => {
  test('a valid dataset', async () => {
    assert.deepEqual(
      await said('validate a.json', { 'a.json': valid }).then(({ code, out }) => [code, out]),
      [0, 'a.json: valid'],
    );
  });

  test('an error is told with its line, column and what was probably meant, and ends with 1', async () => {
    const { code, out } = await said('validate a.json', { 'a.json': broken });
    assert.equal(code, 1);
    assert.match(
      out,
      /a\.json: error: line \d+, column \d+: roles\[0\]\.skills\[0\]\.skill: no skill has the id 'graftin'; did you mean 'grafting'\?/,
    );
    assert.ok(out.endsWith('a.json: 1 error, 0 warnings'));
  });

  test('a warning ends with 1 only where it is asked for', async () => {
    const files = { 'a.json': JSON.stringify({ ...whole, edition: undefined }) };
    assert.equal((await said('validate a.json', files)).code, 0);
    assert.equal((await said('validate a.json --strict', files)).code, 1);
  });

  test('as JSON for programs', async () => {
    const { out } = await said('validate a.json --json', { 'a.json': broken });
    const [result] = JSON.parse(out) as { file: string; problems: { line: number }[] }[];
    assert.equal(result?.file, 'a.json');
    assert.equal(typeof result.problems[0]?.line, 'number');
  });
});

test('an empty name of a file is not understood', async () => {
  const io = memoryIo();
  assert.equal(await run(['validate', ''], io), 2);
  assert.match(io.told.join(), /a name is empty; expected DATASET/);
});

test('- is the value of an option; so is a word with a dash after an equals sign', async () => {
  const io = memoryIo();
  assert.equal(await run(['schema', '-o', '-'], io), 0);
  assert.equal(io.said.length, 1);
  assert.equal(await run(['schema', '--out=-dash.json'], io), 0);
  assert.ok(io.files.has('-dash.json'));
});

test('a file that is not there ends with 1 and one line that says so', async () => {
  const { code, err } = await said('validate nowhere.json');
  assert.equal(code, 1);
  assert.equal(err, 'capability-elements: nowhere.json: there is no such file');
});

test('schema writes the JSON Schema', async () => {
  const { files } = await said('schema -o s.json');
  assert.equal((JSON.parse(files.get('s.json')!) as { title?: string }).title !== undefined, true);
});

suite('the program itself', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const program = fileURLToPath(new URL('./main.ts', import.meta.url));

  /** Runs it as a process of its own. */
  async function start(words: readonly string[], input = '') {
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...words], { cwd: root });
    const chunks = { out: '', err: '' };
    child.stdout.on('data', (chunk) => (chunks.out += String(chunk)));
    child.stderr.on('data', (chunk) => (chunks.err += String(chunk)));
    child.stdin.end(input);
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, ...chunks };
  }

  test('reads standard input where - stands for a file', async () => {
    assert.deepEqual(await start(['validate', '-'], valid), {
      code: 0,
      out: 'standard input: valid\n',
      err: '',
    });
  });

  test('sends nothing to the terminal that would steer it', async () => {
    const { err } = await start(['validate', 'a\u001b[31m\u0007.json']);
    assert.match(err, /: a\ufffd\[31m\ufffd\.json: there is no such file/);
  });

  test('reads standard input once only, and says so', async () => {
    const { code, err } = await start(['diff', '-', '-'], valid);
    assert.equal(code, 1);
    assert.match(err, /standard input: it can be read once only; give all but one of the files/);
  });

  test('says of a text in another encoding what to do', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'capability-'));
    try {
      const path = join(folder, 'latin.json');
      await writeFile(path, Buffer.from(valid.replace('Gardens', 'G\u00e4rten'), 'latin1'));
      const { code, err } = await start(['validate', path]);
      assert.equal(code, 1);
      assert.match(err, /latin\.json: the text is not UTF-8; save it as/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('writes a whole file and leaves no draft beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'capability-'));
    try {
      const path = join(folder, 'new', 'schema.json');
      assert.equal((await start(['schema', '-o', path])).code, 0);
      assert.deepEqual(await readdir(join(folder, 'new')), ['schema.json']);
      assert.ok(JSON.parse(await readFile(path, 'utf8')));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('ends quietly where its reader stops early', async () => {
    const child = spawn(
      'sh',
      ['-c', `"${process.execPath}" --import tsx "${program}" schema | head -c 10`],
      { cwd: root },
    );
    let err = '';
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(err, '');
  });
});
