/** What one pastes into a page to have an element on it. */
import { fallbackMarkup } from './element.js';
import { dataScript, markup, type Values } from './markup.js';

export type Way = 'src' | 'script' | 'framework' | 'property';
export type ScriptKind = 'module' | 'classic' | 'npm';
export type Theme = 'neutral' | 'govuk';

export interface Choices {
  readonly tag: string;
  /** The element's attributes, without those that the other choices decide. */
  readonly options: Values;
  /** The address of the dataset; its text is needed where the data stands in the page. */
  readonly dataset: { readonly href: string; readonly json?: string };
  readonly way: Way;
  readonly root: 'shadow' | 'light';
  readonly theme: Theme;
  readonly script: ScriptKind;
  /** The folder that holds what the package has in dist/: bundle, themes, data. Empty, or with a slash at its end. */
  readonly folder: string;
  /** Hashes of the files, where the browser is to refuse any other. */
  readonly integrity?: { readonly script: string; readonly theme: string };
}

export interface Snippet {
  readonly html: string;
  /** For a bundler. */
  readonly js?: string;
  readonly install?: string;
}

const FILES = {
  module: 'bundle/capability-elements.js',
  classic: 'bundle/capability-elements.classic.js',
  govuk: 'themes/govuk.css',
} as const;

/** The files that a page loads, whose hashes `integrity` holds. */
export const filesOf = ({ script, theme }: Pick<Choices, 'script' | 'theme'>) => ({
  script: script === 'npm' ? undefined : FILES[script],
  theme: theme === 'govuk' && script !== 'npm' ? FILES.govuk : undefined,
});

const checked = (hash: string | undefined): Values =>
  hash ? { integrity: hash, crossorigin: 'anonymous' } : {};

function themeLink({ folder, theme, script, integrity }: Choices): string {
  if (theme === 'neutral' || script === 'npm') return '';
  const values = { rel: 'stylesheet', href: folder + FILES[theme], ...checked(integrity?.theme) };
  return markup('link', values).replace(/<\/link>$/, '');
}

function scriptTag({ folder, script, integrity }: Choices): string {
  if (script === 'npm') return '';
  const kind = script === 'module' ? { type: 'module' } : { defer: true };
  return markup('script', { ...kind, src: folder + FILES[script], ...checked(integrity?.script) });
}

/** A text within a script: it can neither end the script nor the string. */
const literal = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c');

const idFor = (tag: string) => `our-${tag}`;

function handOver({ tag, dataset, script }: Choices): string {
  const found = `document.querySelector('#${idFor(tag)}')`;
  const href = literal(dataset.href);
  return script === 'classic'
    ? `fetch(${href})\n  .then((answer) => answer.json())\n  .then((dataset) => {\n    ${found}.data = dataset;\n  });`
    : `const answer = await fetch(${href});\n${found}.data = await answer.json();`;
}

const inScript = (code: string, type: string) =>
  `<script${type}>\n${code.replace(/^(?=.)/gm, '  ')}\n</script>`;

function elementMarkup(choices: Choices): string {
  const { tag, options, dataset, way, root } = choices;
  const light: Values = root === 'light' ? { root } : {};
  const fallback = fallbackMarkup(tag);
  const made = (values: Values, children = fallback) =>
    markup(tag, { ...values, ...options, ...light }, children);
  if (way === 'src') return made({ src: dataset.href });
  if (way === 'script') return made({}, `${fallback}\n${dataScript(dataset.json ?? '{}')}`);
  if (way === 'framework') return markup('capability-framework', { src: dataset.href }, made({}));
  const isInline = choices.script !== 'npm';
  const type = choices.script === 'classic' ? '' : ' type="module"';
  const element = made({ id: idFor(tag) });
  return isInline ? `${element}\n\n${inScript(handOver(choices), type)}` : element;
}

function moduleCode(choices: Choices): string {
  const { tag, way, theme } = choices;
  const elements = way === 'framework' ? ['capability-framework', tag] : [tag];
  return [
    ...elements.map((name) => `import 'capability-elements/elements/${name}/define';`),
    ...(theme === 'govuk' ? ["import 'capability-elements/themes/govuk.css';"] : []),
    ...(way === 'property' ? ['', handOver(choices)] : []),
  ].join('\n');
}

export function snippet(choices: Choices): Snippet {
  const html = [themeLink(choices), scriptTag(choices), elementMarkup(choices)]
    .filter(Boolean)
    .join('\n\n');
  if (choices.script !== 'npm') return { html };
  return { html, js: moduleCode(choices), install: 'npm install capability-elements' };
}

/** A whole page with nothing on it but a snippet. */
export const pageOf = (html: string): string => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Preview</title>
    <base target="_blank">
    <style>body { margin: 1rem; font: 1rem/1.5 system-ui, 'Liberation Sans', Arial, sans-serif; color: #16202b; }</style>
  </head>
  <body>
${html}
  </body>
</html>`;
