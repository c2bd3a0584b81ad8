/** Writes HTML as text: well-formed and escaped, as one pastes it. */

export type Values = Readonly<Record<string, unknown>>;

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const escapeValue = (text: string) => escapeText(text).replaceAll('"', '&quot;');

/** What an attribute is set to, or undefined where it is left out. */
function valueOf(given: unknown): string | undefined {
  if (given === true) return '';
  if (typeof given === 'number') return String(given);
  return typeof given === 'string' && given !== '' ? given : undefined;
}

/** The attributes that are set, in order, with their text. */
export const setAttributes = (values: Values): [string, string][] =>
  Object.entries(values).flatMap(([name, given]) => {
    const value = valueOf(given);
    return value === undefined ? [] : [[name, value] as [string, string]];
  });

function openingTag(tag: string, values: Values): string {
  const attributes = setAttributes(values).map(([name, value]) =>
    value === '' ? name : `${name}="${escapeValue(value)}"`,
  );
  const oneLine = `<${[tag, ...attributes].join(' ')}>`;
  return oneLine.length <= 100 ? oneLine : `<${[tag, ...attributes].join('\n  ')}\n>`;
}

export const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** An element with its attributes; `children` is markup. */
export function markup(tag: string, values: Values, children = ''): string {
  const open = openingTag(tag, values);
  return children ? `${open}\n${indent(children)}\n</${tag}>` : `${open}</${tag}>`;
}

export const paragraph = (text: string): string => `<p>${escapeText(text)}</p>`;

/** A dataset within a script element: nothing in it can end the script or start a comment. */
export const dataScript = (json: string): string =>
  `<script type="application/json">\n${json.trim().replaceAll('<', '\\u003c')}\n</script>`;
