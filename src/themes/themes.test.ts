import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { elementTags, filesUnder, root } from '../tooling/files.mjs';

const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

const names = (css: string, pattern: RegExp) =>
  [...new Set(Array.from(css.matchAll(pattern), ([name]) => name))].sort();

const tokensIn = (css: string) => names(css, /--capability-[a-z]+(?:-[a-z]+)*/g);

const used = tokensIn(
  filesUnder('src', /\.styles\.ts$|^src\/styles\/.*\.ts$/)
    .map(read)
    .join('\n'),
);

test('the neutral theme documents exactly the properties that elements read', () => {
  assert.deepEqual(tokensIn(read('src/themes/neutral.css')), used);
});

test('the themes reach every element that shows something', () => {
  const elements = elementTags().filter((name) => name !== 'capability-framework');
  for (const theme of ['neutral', 'govuk']) {
    const [, list = ''] = /^:where\(([^)]*)\) \{/m.exec(read(`src/themes/${theme}.css`)) ?? [];
    assert.deepEqual(names(list, /[a-z-]+/g), elements, theme);
  }
});

test('the GOV.UK theme sets only properties that elements read', () => {
  const set = tokensIn(read('src/themes/govuk.css'));
  assert.deepEqual(
    set.filter((name) => !used.includes(name)),
    [],
  );
});

test('the GOV.UK theme places every heading of which GOV.UK Frontend would take the room', () => {
  const theme = read('src/themes/govuk.css');
  const headings = names(
    filesUnder('src', /\.ts$/).map(read).join('\n'),
    /(?<=')ce-[a-z-]+(?: ce-[a-z-]+)* govuk-heading-[ms]/g,
  );
  assert.ok(headings.length > 10);
  const left = headings.filter((heading) => {
    const classes = heading.split(' ');
    const size = classes.pop()!;
    return !classes.some((name) => theme.includes(`.${name}.${size}`));
  });
  assert.deepEqual(left, []);
});

test('the GOV.UK theme reads only properties that GOV.UK Frontend defines, with its values as fallbacks', () => {
  const govuk = read('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css');
  // The first definition is that of the page; later ones are for parts of it.
  const first = new Map<string, string>();
  for (const [, name = '', value = ''] of govuk.matchAll(/(--govuk-[a-z-]+):([^;}]+)/g)) {
    if (!first.has(name)) first.set(name, value);
  }
  for (const [, name = '', fallback] of read('src/themes/govuk.css').matchAll(
    /var\((--govuk-[a-z-]+), ([^)]+)\)/g,
  )) {
    assert.equal(fallback, first.get(name), name);
  }
});
