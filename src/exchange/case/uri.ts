/** Addresses that every reader of CASE accepts as a URI. */

const NOT_IN_A_URI = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu;
const BARE_PERCENT = /%(?![\da-f]{2})/gi;
/** Readers want something between the scheme and a query or fragment. */
const SCHEME = /^[a-z][a-z0-9+.-]*:[^\s?#]/i;

const encode = (char: string) =>
  Array.from(
    new TextEncoder().encode(char),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');

/** Everything that a URI may not hold, as percent signs and numbers; of several # only the first begins a fragment. */
function encoded(text: string): string {
  const [before, ...fragments] = text.replace(BARE_PERCENT, '%25').split('#');
  const end = fragments.length ? `#${fragments.join('%23')}` : '';
  return `${before!}${end}`.replace(NOT_IN_A_URI, encode);
}

/** An absolute address with whatever a URI may not hold encoded; undefined where it is relative or none. */
export function validUri(address: string): string | undefined {
  const text = address.trim();
  if (!SCHEME.test(text)) return undefined;
  if (!/^https?:/i.test(text)) {
    // What may stand behind the slashes of other schemes is theirs to say.
    return text.includes('://') ? undefined : encoded(text);
  }
  if (!URL.canParse(text)) return undefined;
  // An address that is a URI already stays letter by letter; of others the standard mends the host too.
  return encoded(text) === text ? text : encoded(new URL(text).href);
}

export const urnOf = (identifier: string) => `urn:uuid:${identifier}`;
