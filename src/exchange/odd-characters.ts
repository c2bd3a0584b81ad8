/** Characters that a cell of a spreadsheet would lose or change, written as references such as `&#13;`. */

/** Control characters but for the line break, line separators, byte order marks, and halves of a pair. */
// eslint-disable-next-line no-control-regex
const ODD = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\p{Surrogate}/gu;
/** What would be read as a reference though it is none. */
const FALSE_REFERENCE = /&(?=#\d{1,7};)/g;
const REFERENCE = /&#(\d{1,7});/g;
const LAST = 0x10ffff;

export const characterReference = (char: string): string => `&#${char.codePointAt(0)!};`;

export const encodeOddCharacters = (text: string): string =>
  text.replace(FALSE_REFERENCE, '&#38;').replace(ODD, characterReference);

export const decodeReferences = (text: string): string =>
  text.replace(REFERENCE, (whole, digits: string) =>
    Number(digits) <= LAST ? String.fromCodePoint(Number(digits)) : whole,
  );
