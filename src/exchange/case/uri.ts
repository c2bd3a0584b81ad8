/** Addresses that every reader of CASE accepts as a URI. */

const NOT_IN_A_URI = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu;
const BARE_PERCENT = /%(?![\da-f]{2})/gi;
const SCHEME = /^[a-z][a-z0-9+.-]*:\S/i;

const encode = (char: string) =>
  Array.from(
    new TextEncoder().encode(char),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');

/** An absolute address with whatever a URI may not hold encoded; undefined where it is relative or none. */
export function validUri(address: string): string | undefined {
  const text = address.trim();
  if (!SCHEME.test(text)) return undefined;
  // The standard knows what a host may look like, and writes foreign letters of it in Latin ones.
  const read = /^https?:/i.test(text) ? (URL.canParse(text) ? new URL(text) : undefined) : text;
  if (read === undefined) return undefined;
  const asGiven = text.replace(BARE_PERCENT, '%25').replace(NOT_IN_A_URI, encode);
  if (typeof read === 'string') return asGiven;
  // An address that is a URI already stays letter by letter.
  if (asGiven === text && !/#.*#/.test(text)) return text;
  const [before, ...fragments] = read.href.replace(BARE_PERCENT, '%25').split('#');
  const end = fragments.length ? `#${fragments.join('%23')}` : '';
  return `${before!}${end}`.replace(NOT_IN_A_URI, encode);
}

export const urnOf = (identifier: string) => `urn:uuid:${identifier}`;
