import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parse, type Framework } from '../../model/index.js';
import { arbitraryDocument } from '../../testing/arbitrary-documents.js';
import { frameworks } from '../../testing/arbitrary-paths.js';
import { validDocuments } from '../../testing/document-arbitraries.js';
import { randomFramework } from '../../testing/random-framework.js';
import { Report } from '../index.js';
import { frameworkFromTables, tablesFromFramework, type ReadTablesOptions } from './index.js';

function roundTrip(framework: Framework, options?: ReadTablesOptions): Framework {
  const files = tablesFromFramework(framework, new Report());
  const sources = [...files].map(([name, text]) => ({ name, text }));
  return frameworkFromTables(sources, new Report(), options);
}

test('bundled datasets and sketches come back as they were', () => {
  for (const document of validDocuments) {
    const { framework } = parse(document);
    assert.deepEqual(roundTrip(framework!), framework, framework!.id);
  }
});

test('nothing is told of a dataset that nobody edited', () => {
  for (const document of validDocuments) {
    const { framework } = parse(document);
    const [wrote, read] = [new Report(), new Report()];
    const files = tablesFromFramework(framework!, wrote);
    frameworkFromTables(
      [...files].map(([name, text]) => ({ name, text })),
      read,
    );
    assert.deepEqual([...wrote.notes, ...read.notes], [], framework!.id);
  }
});

test('random frameworks come back as they were', () => {
  const any = fc.oneof(randomFramework, frameworks);
  fc.assert(
    fc.property(any, (made) => {
      const { framework } = parse(JSON.stringify(made));
      assert.deepEqual(roundTrip(framework!), framework);
    }),
    { numRuns: 60 },
  );
});

test('whatever the format can hold comes back as it was', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      assert.deepEqual(roundTrip(document as Framework, { check: false }), document);
    }),
    { numRuns: 80 },
  );
});

test('tables with every column and table come back to the same', () => {
  const { framework } = parse(validDocuments[0]);
  const files = tablesFromFramework(framework!, new Report(), { everything: true });
  const sources = [...files].map(([name, text]) => ({ name, text }));
  assert.deepEqual(frameworkFromTables(sources, new Report()), framework);
});
