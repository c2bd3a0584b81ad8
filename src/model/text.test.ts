import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose } from './index.js';

test('a text in one language is in that of the framework', () => {
  assert.deepEqual(choose('Data', 'cy', 'en'), { value: 'Data', language: 'en' });
  const prose = [{ paragraph: 'Data' }];
  assert.deepEqual(choose(prose, 'cy', 'en'), { value: prose, language: 'en' });
});

test('the wanted language is chosen, in capitals or not', () => {
  const texts = { en: 'Data', cy: 'Data (cy)', 'zh-Hans': '数据', 'zh-Hant': '資料' };
  assert.deepEqual(choose(texts, 'cy', 'en'), { value: 'Data (cy)', language: 'cy' });
  assert.deepEqual(choose(texts, 'ZH-hant', 'en'), { value: '資料', language: 'zh-Hant' });
});

test('another form of the wanted language is better than any other language', () => {
  assert.equal(choose({ en: 'a', cy: 'b' }, 'cy-GB', 'en').language, 'cy');
  assert.equal(choose({ en: 'a', 'cy-GB': 'b' }, 'cy', 'en').language, 'cy-GB');
  assert.equal(choose({ 'en-US': 'a', en: 'b' }, 'en-GB', 'cy').language, 'en');
});

test('else the language of the framework is chosen, in any form of it', () => {
  assert.equal(choose({ cy: 'a', en: 'b' }, 'fr', 'en').language, 'en');
  assert.equal(choose({ cy: 'a', en: 'b' }, 'fr', 'en-GB').language, 'en');
});

test('else whatever there is', () => {
  assert.deepEqual(choose({ cy: 'a', gd: 'b' }, 'fr', 'en'), { value: 'a', language: 'cy' });
  assert.deepEqual(choose({ cy: [{ bullets: ['a'] }] }, '', ''), {
    value: [{ bullets: ['a'] }],
    language: 'cy',
  });
});
