import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetOf } from './letters.js';

const letters = (language: string, names: string) => {
  const { letterOf, compareLetters } = alphabetOf(language);
  return [...new Set(names.split(' ').map(letterOf))].sort(compareLetters).join(' ');
};

test('names stand under their first letter, whatever its case or accent; what is no letter comes last', () => {
  assert.equal(letters('en', 'zoo 3D apple Éclair “quoted” Elm'), 'A E Z #');
});

test('an accent makes another letter where the language says so', () => {
  assert.equal(letters('sv', 'Zebra Ål Anka Öl'), 'A Z Å Ö');
});

test('Welsh has letters of two characters, in an order of their own', () => {
  assert.equal(
    letters(
      'cy',
      'chwarae cath dŵr ddoe nofio ngwaith llyfr lamp rhaff rasio thema tal ffordd ŵyn',
    ),
    'C Ch D Dd Ff Ng L Ll N R Rh T Th W',
  );
});

test('other alphabets have their own letters', () => {
  assert.equal(letters('el', 'βήτα άλφα'), 'Α Β');
});
