import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertCited, bundled, names, plain, simplified, withDocument } from './bundled.js';
import { facts } from './data-science-competencies.facts.js';

const data = bundled('data-science-competencies');
const skills = data.skills!;
const areas = skills.filter(({ kind }) => kind === 'theme');
const competencies = skills.filter(({ kind }) => kind === 'competency');
const statements = competencies.flatMap(({ statements = [] }) => statements);

const ledger = Object.values(facts.areas).flatMap((area) => Object.entries(area));
const codes = (list: readonly { readonly code?: string | undefined }[]) =>
  list.map(({ code }) => code);
const notesOf = (skill: (typeof skills)[number]) =>
  skill.sources!.map(({ note }) => plain(note ?? '')).join(' ');

test('identity is that of the model, and the paper is its witness', () => {
  assert.equal(data.title, facts.title);
  assert.equal(data.publisher?.name, facts.owner);
  assert.deepEqual(data.edition, { name: facts.year, date: facts.year });
  assert.equal(data.links?.officialText, facts.officialText);
  assert.equal(data.licence, undefined, 'the paper states none');
  const [paper, original] = data.sources!;
  const { title, author, date } = paper!;
  assert.deepEqual({ title, author, date }, facts.document);
  assert.equal(original!.publisher, facts.owner);
  assert.equal(original!.href, facts.officialText);
});

test('areas and competencies are in order, each competency in its area', () => {
  assert.deepEqual(names(areas), Object.keys(facts.areas));
  assert.equal(areas.length, facts.counts.areas);
  assert.equal(competencies.length, facts.counts.competencies);
  assert.equal(skills.length, facts.counts.areas + facts.counts.competencies);
  for (const [i, { id, name }] of areas.entries()) {
    const own = competencies.filter(({ parent }) => parent === id);
    assert.deepEqual(codes(own), Object.keys(facts.areas[plain(name)]!));
    assert.equal(own.length, facts.counts.inEachArea[i]);
  }
});

test('competencies are numbered and named as in the model, areas from 1 to 7', () => {
  assert.deepEqual(codes(areas), ['1', '2', '3', '4', '5', '6', '7']);
  assert.deepEqual(
    competencies.map(({ code, name }) => [code, name]),
    ledger.map(([code, { name }]) => [code, name]),
  );
});

test("the paper's other names are kept", () => {
  const found = competencies.filter(({ aliases }) => aliases);
  assert.deepEqual(
    Object.fromEntries(found.map(({ code, aliases }) => [code!, aliases!.map(plain).join()])),
    facts.aliases,
  );
});

test('every area and competency has a meaning, and no two the same', () => {
  const texts = skills.map(({ description }) => plain(description));
  assert.equal(new Set(texts).size, skills.length);
});

test('a competency says what the points of its row say, in their order', () => {
  assert.equal(statements.length, facts.counts.points);
  for (const [i, [code, { points }]] of ledger.entries()) {
    const said = (competencies[i]!.statements ?? []).map(({ text }) => plain(text).toLowerCase());
    assert.equal(said.length, points.length, code);
    for (const [point, term] of points.entries())
      assert.ok(said[point]!.includes(term.toLowerCase()), `${code}: '${term}' in ${said[point]}`);
  }
});

test('what is lost is said to be lost, and what was divided to be joined', () => {
  const lost = competencies.filter(({ sources }) => sources!.some(({ basis }) => basis));
  assert.deepEqual(codes(lost), facts.lost);
  for (const { sources, statements } of lost) {
    assert.ok(sources!.some(({ basis, note }) => basis === 'lost' && note));
    assert.equal(statements, undefined);
  }
  const divided = competencies.filter((skill) => notesOf(skill).includes('A page break divides'));
  assert.deepEqual(codes(divided), facts.divided);
});

test('the competencies that a project must show say so', () => {
  const shown = competencies.filter(({ description }) =>
    /^You show [io]n a (?:[a-z]+ )*project /.test(plain(description)),
  );
  assert.deepEqual(codes(shown), facts.projects);
});

test('everything says where it comes from and whose it is', () => {
  assertCited([...skills, ...statements, ...data.glossary![0]!.definitions], 'scoping-paper');
  for (const { sources } of skills) assert.equal(sources!.at(-1)!.source, 'ibm');
});

withDocument('reference-model-scoping-2020.md', (text) => {
  const between = (start: string, end: string) => {
    const at = text.lastIndexOf(start);
    assert.notEqual(at, -1, start);
    return text.slice(at, text.indexOf(end, at));
  };
  const section = between('\n3.12 ', '\n3.13 ');
  const words = (name: string) =>
    name
      .toLowerCase()
      .match(/[a-z–]+/g)!
      .filter((word) => word !== 'and');

  /** The rows of the table, those that a page break divides joined; with how each began. */
  const rows: { name: string; text: string; divided: boolean }[] = [];
  for (const line of between('\n4.2 Data\n', '\n4.3 ').split('\n')) {
    const [first, ...rest] = line.split('\t').map(simplified);
    const last = rows.at(-1);
    if (rest.length === 0) continue;
    if (
      last &&
      (first === '' || first === 'the analytics cycle' || first === 'communicate results')
    ) {
      last.name = `${last.name} ${first}`.trim();
      last.text += ` ${rest.join(' ')}`;
      last.divided = true;
    } else rows.push({ name: first!, text: rest.join(' '), divided: false });
  }
  /** The row of each competency: the next one, from the last on, that begins so. */
  let at = rows.findIndex(({ name }) => name === 'data science');
  const rowOf = new Map(
    ledger.map(([code, { row }]) => {
      if (row === undefined) return [code, undefined];
      at = rows.findIndex(({ name }, i) => i > at && name.startsWith(row.toLowerCase()));
      return [code, rows[at]];
    }),
  );

  test('in the document: identity', () => {
    assert.ok(section.includes(`The ${facts.title} `));
    assert.ok(section.split('\n')[1]!.endsWith(`By ${facts.owner}, ${facts.year}.`));
    assert.ok(section.includes(`<${facts.officialText}>`));
  });

  test('in the document: areas', () => {
    for (const [i, area] of Object.keys(facts.areas).entries()) {
      assert.ok(section.includes(`- ${i + 1}) ${area}. `), area);
      assert.ok(section.includes(`<p>${area}`), area);
    }
  });

  test('in the document: competencies', () => {
    const lines = [...section.matchAll(/<p>(\d+\.0) ([^<]*)<\/p>/g)];
    const full = new Map(lines.map(([, code, line]) => [code!, words(line!)]));
    assert.equal(lines.length, facts.counts.competencies);
    assert.deepEqual(
      [...full.keys()].sort((a, b) => Number(a) - Number(b)),
      ledger.map(([code]) => code),
    );
    for (const [code, { name }] of ledger) {
      let from = 0;
      for (const word of words(name)) {
        from = full.get(code)!.indexOf(word, from) + 1;
        assert.notEqual(from, 0, `${code}: ${word}`);
      }
    }
    const projects = lines.filter(([, , line]) =>
      line!.startsWith('Demonstrate through a project '),
    );
    assert.deepEqual(
      projects.map(([, code]) => code).sort((a, b) => Number(a) - Number(b)),
      facts.projects,
    );
  });

  test('in the document: rows and their points', () => {
    for (const [code, { row, points }] of ledger) {
      const found = rowOf.get(code);
      assert.equal(found === undefined, row === undefined, code);
      for (const term of points)
        assert.ok(found!.text.includes(term.toLowerCase()), `${code}: ${term}`);
    }
  });

  test('in the document: what is lost and what is divided', () => {
    const which = (test: (row: (typeof rows)[number] | undefined) => boolean | undefined) =>
      ledger.map(([code]) => code).filter((code) => test(rowOf.get(code)));
    assert.deepEqual(
      which((row) => row === undefined),
      facts.lost,
    );
    assert.deepEqual(
      which((row) => row?.divided),
      facts.divided,
    );
    assert.ok(rows.every(({ text }) => !text.includes('hadoop')));
    for (const [code, alias] of Object.entries(facts.aliases))
      assert.equal(rowOf.get(code)!.name, alias.toLowerCase());
  });

  test('in the document: most of the endnotes of the table are missing', () => {
    assert.match(text, /\n- clxxx IBM \(2020\)/);
    assert.doesNotMatch(text, /\n- (?:\^\{|<sup>)?clxxxi\b/);
  });
});
