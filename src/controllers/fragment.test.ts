import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fragmentValue, withFragmentValue } from './fragment.js';

test('stands beside what the page has in its fragment, and goes without a trace', () => {
  for (const [before, after] of [
    ['', 'browse=q:a'],
    ['#section-2', 'section-2&browse=q:a'],
    ['#/router/path?x=1', '/router/path?x=1&browse=q:a'],
    ['#/router/path', '/router/path?browse=q:a'],
    ['#!/router/path', '!/router/path?browse=q:a'],
    ['#other=1&browsed=2', 'other=1&browsed=2&browse=q:a'],
  ] as const) {
    assert.equal(withFragmentValue(before, 'browse', 'q:a'), after);
    assert.equal(fragmentValue(`#${after}`, 'browse'), 'q:a');
    assert.equal(withFragmentValue(`#${after}`, 'browse', ''), before.slice(1));
  }
});

test('keeps what stands before and after it where it changes', () => {
  const hash = '#section&browse=q:a&other=1';
  assert.equal(withFragmentValue(hash, 'browse', 'q:b'), 'section&browse=q:b&other=1');
  assert.equal(withFragmentValue(hash, 'browse', ''), 'section&other=1');
  assert.equal(withFragmentValue('#/path?browse=q:a&x=1', 'browse', ''), '/path?x=1');
  assert.equal(withFragmentValue('#browse=q:a&x=1', 'browse', ''), 'x=1');
});

test('takes nothing for its own that only ends like its key', () => {
  assert.equal(fragmentValue('#my-browse=1', 'browse'), undefined);
  assert.equal(fragmentValue('#x=browse=1', 'browse'), undefined);
});

test('several keys live side by side, whatever the page has', () => {
  const value = fc.stringMatching(/^[a-z:,%0-9]{1,12}$/);
  const host = fc
    .stringMatching(/^[a-z/?=&-]{0,16}$/)
    .filter((text) => !/[&?]$|(^|[&?])[ab]=/.test(text));
  fc.assert(
    fc.property(host, value, value, (hash, one, two) => {
      const both = withFragmentValue(withFragmentValue(hash, 'a', one), 'b', two);
      assert.equal(fragmentValue(both, 'a'), one);
      assert.equal(fragmentValue(both, 'b'), two);
      assert.equal(withFragmentValue(withFragmentValue(both, 'a', ''), 'b', ''), hash);
      assert.equal(withFragmentValue(withFragmentValue(both, 'b', ''), 'a', ''), hash);
    }),
  );
});
