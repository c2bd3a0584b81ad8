/** Characters that tell of a text that was damaged before it came to us. They stay: nobody can know what stood there. */

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const LONE_SURROGATE = /\p{Surrogate}/u;
/** What is left of two bytes of UTF-8 that were read as two letters. */
const MISREAD = /[ÃÂ][\u0080-\u00bf]|â€/;
const LOST_LETTER = /\p{L}\?[-\p{L}]/u;
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;

const suspicions: readonly { code: string; find: RegExp; what: string }[] = [
  {
    code: 'replacement-character',
    find: /\ufffd/,
    what: 'a replacement character (U+FFFD) stands where a letter was lost',
  },
  {
    code: 'control-character',
    find: CONTROL,
    what: 'an invisible control character, as wrong encodings leave it',
  },
  {
    code: 'lone-surrogate',
    find: LONE_SURROGATE,
    what: 'half of a character outside the basic plane',
  },
  {
    code: 'misread-encoding',
    find: MISREAD,
    what: 'letters such as “Ã©”, as UTF-8 looks when it is read as Latin-1',
  },
  {
    code: 'lost-letter',
    find: LOST_LETTER,
    what: 'a question mark within a word, as conversions leave it for a letter that they lack',
  },
  { code: 'html-tags', find: TAG, what: 'HTML tags, which are shown as text' },
];

/** What is suspicious about a text, by its code and in words. */
export const suspicionsOf = (text: string): readonly { code: string; what: string }[] =>
  suspicions.filter(({ find }) => find.test(text));
