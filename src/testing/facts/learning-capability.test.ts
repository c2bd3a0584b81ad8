import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertCited, bundled, names, plain, simplified, withDocument } from './bundled.js';
import { facts } from './learning-capability.facts.js';

const data = bundled('learning-capability');
const [model] = data.maturityModels!;
const { stages, areas } = model!;
const cells = areas.flatMap((area) => area.cells);
const stageName = (id: string) => plain(stages.find((stage) => stage.id === id)?.name);

test('identity is that of the model, and the paper is its witness', () => {
  assert.equal(data.title, facts.title);
  assert.equal(data.publisher?.name, facts.owner);
  assert.equal(data.links?.officialText, facts.officialText);
  assert.equal(data.licence, undefined, 'the paper states none');
  const [paper, original] = data.sources!;
  const { title, author, date } = paper!;
  assert.deepEqual({ title, author, date }, facts.document);
  assert.equal(original!.publisher, facts.owner);
  assert.equal(original!.href, facts.officialText);
});

test('stages and areas are in order', () => {
  assert.equal(data.maturityModels!.length, 1);
  assert.equal(model!.name, facts.title);
  assert.deepEqual(names(stages), facts.stages);
  assert.deepEqual(names(areas), Object.keys(facts.areas));
  assert.equal(stages.length, facts.counts.stages);
  assert.equal(areas.length, facts.counts.areas);
});

test('every area has one cell for each stage, and no two cells say the same', () => {
  for (const area of areas)
    assert.deepEqual(
      area.cells.map((cell) => stageName(cell.stage)),
      facts.stages,
      plain(area.name),
    );
  const texts = cells.map(({ text }) => plain(text));
  assert.equal(texts.length, facts.counts.cells);
  assert.equal(new Set(texts).size, facts.counts.cells);
});

test('every cell is about what the cell of the paper is about', () => {
  for (const area of areas)
    for (const [i, { text }] of area.cells.entries()) {
      const word = facts.areas[plain(area.name)]![i]!;
      const said = plain(text).toLowerCase();
      assert.ok(said.includes(word.toLowerCase()), `'${word}' is not in: ${said}`);
    }
});

test('stages and areas have no meaning of their own, and the model says so', () => {
  for (const { description } of [...stages, ...areas]) assert.equal(description, undefined);
  assert.equal(model!.sources!.filter(({ basis }) => basis === 'lost').length, 1);
});

test('the cells that are not plainly stated say why', () => {
  const found = areas.flatMap(({ name, cells }) =>
    cells.flatMap(({ stage, sources }) =>
      sources!
        .filter(({ basis }) => basis)
        .map(({ basis, note }) => [name, stageName(stage), basis, note]),
    ),
  );
  assert.deepEqual(
    found.map((row) => row.slice(0, 3)),
    facts.doubtful.map((row) => row.slice(0, 3)),
  );
  for (const [i, [, , , printed]] of facts.doubtful.entries())
    assert.ok(plain(found[i]![3]).includes(`‘${printed}’`), printed);
});

test('everything says where it comes from and whose it is', () => {
  const entities = [model!, ...stages, ...areas, ...cells];
  assertCited(entities, 'scoping-paper');
  for (const { sources } of entities) assert.equal(sources!.at(-1)!.source, 'bcs');
});

withDocument('reference-model-scoping-2020.md', (text) => {
  const start = text.lastIndexOf(`\n${facts.section} BCS ${facts.title} `);
  const section = text.slice(start, text.indexOf('\n3.17 ', start));
  const rows = section
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t'));

  test('in the document: identity', () => {
    assert.notEqual(start, -1);
    assert.ok(text.startsWith(`\n\n${facts.document.title}\n\n${facts.document.author}, November`));
    assert.ok(section.includes(`${facts.title} (${facts.abbreviation})`));
    assert.ok(section.includes(`<${facts.officialText}>`));
    assert.match(section, /measured in eight key business areas/);
    assert.match(section, /a five-step maturity scale/);
  });

  test('in the document: stages and areas', () => {
    assert.deepEqual(rows[0], ['', ...facts.stages]);
    assert.deepEqual(
      rows.slice(1).map(([area]) => area),
      Object.keys(facts.areas),
    );
  });

  test('in the document: no cell is empty, and each is about the same', () => {
    for (const [area, ...cells] of rows.slice(1)) {
      assert.equal(cells.length, facts.counts.stages, area);
      for (const [i, word] of facts.areas[area!]!.entries())
        assert.ok(simplified(cells[i]!).includes(word.toLowerCase()), `${area}: ${word}`);
    }
  });

  test('in the document: what is not plain', () => {
    for (const [area, stage, , printed] of facts.doubtful) {
      const cell = rows.find(([name]) => name === area)![facts.stages.indexOf(stage) + 1]!;
      assert.ok(simplified(cell).includes(printed.toLowerCase()), cell);
    }
    assert.ok(section.includes('aligned with the\n'), 'the page break within the sentence on SFIA');
  });
});
