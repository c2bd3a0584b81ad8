// npm run new -- skill-card: the folder of a new element, its story, and its lines in the entries.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './files.mjs';
import { bin, isMain, mustRunNode } from './run.mjs';

/** @param {string} tag */
const pascalCase = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * The files of a new element, by path.
 *
 * @param {string} tag
 * @returns {Record<string, string>}
 */
export function filesOf(tag) {
  const Pascal = pascalCase(tag);
  const camel = Pascal.charAt(0).toLowerCase() + Pascal.slice(1);
  const folder = `src/elements/${tag}`;
  return {
    [`${folder}/${tag}.ts`]: `import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { base } from '../../styles/base.js';
import { ${camel}Styles } from './${tag}.styles.js';
import { ${camel}Template } from './${tag}.template.js';
import { ${camel}View } from './${tag}.view.js';

/**
 * What it shows, in a sentence or two.
 *
 * @summary What it shows, in a few words.
 */
export class ${Pascal} extends CapabilityElement {
  static override styles = [base, ${camel}Styles];

  protected override renderReady({ index, reader }: Ready): unknown {
    return ${camel}Template(this, reader, ${camel}View(index));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${Pascal};
  }
}
`,
    [`${folder}/${tag}.view.ts`]: `import type { FrameworkIndex, Skill } from '../../model/index.js';

export interface ${Pascal}View {
  readonly skills: readonly Skill[];
}

/** What the element shows of a dataset. */
export function ${camel}View({ framework }: FrameworkIndex): ${Pascal}View {
  return { skills: framework.skills ?? [] };
}
`,
    [`${folder}/${tag}.template.ts`]: `import { html } from 'lit';
import { heading } from '../../templates/heading.js';
import type { Reader } from '../../templates/reader.js';
import { text } from '../../templates/text.js';
import type { ${Pascal}View } from './${tag}.view.js';

/** What the template needs from its element. */
export interface ${Pascal}Host {
  readonly headingLevel: number;
}

export function ${camel}Template(host: ${Pascal}Host, reader: Reader, { skills }: ${Pascal}View): unknown {
  return html\`<div class="ce-${tag}">
    \${heading(host.headingLevel, 'ce-title govuk-heading-l', text(reader, reader.framework.title))}
    <p class="govuk-body">\${reader.count('skill', skills.length)}</p>
  </div>\`;
}
`,
    [`${folder}/${tag}.styles.ts`]: `import { css } from 'lit';

export const ${camel}Styles = css\`
  :where(.ce-${tag}) {
    max-width: 46rem;
  }
\`;
`,
    [`${folder}/index.ts`]: `export { ${Pascal} } from './${tag}.js';
`,
    [`${folder}/define.ts`]: `import { define } from '../define.js';
import { ${Pascal} } from './${tag}.js';

define('${tag}', ${Pascal});
export { ${Pascal} };
`,
    [`${folder}/${tag}.view.test.ts`]: `import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { indexOf, parse } from '../../model/index.js';
import { ${camel}View } from './${tag}.view.js';

const file = new URL('../../../data/data-scientist.json', import.meta.url);
const { framework } = parse(readFileSync(file, 'utf8'));

test('it shows every skill', () => {
  assert.equal(${camel}View(indexOf(framework!)).skills.length, framework?.skills?.length);
});
`,
    [`${folder}/${tag}.browser.test.ts`]: `import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { DATA_SCIENTIST } from '../../testing/datasets.js';
import { inBothRoots, mount, said } from '../../testing/roots.js';
import './define.js';
import type { ${Pascal} } from './${tag}.js';

inBothRoots((root) => {
  it('shows the framework', async () => {
    const element = await mount<${Pascal}>(
      html\`<${tag} root=\${root} src=\${DATA_SCIENTIST}></${tag}>\`,
    );
    expect(said(element)).to.contain('Data Scientist');
    await expect(element).to.be.accessible();
  });
});
`,
    [`stories/${tag}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/${tag}/define.js';

const meta: Meta = { title: 'Elements/${tag}', component: '${tag}' };
export default meta;

export const Normal: StoryObj = {
  render: () => html\`<${tag} src="data/data-scientist.json"></${tag}>\`,
};
`,
  };
}

/**
 * A file with a line added in alphabetical order among the lines that look like it.
 *
 * @param {string} content
 * @param {string} line
 * @param {RegExp} alike
 */
export function withLine(content, line, alike) {
  const lines = content.split('\n');
  const later = lines.findIndex((other) => alike.test(other) && pathIn(other) > pathIn(line));
  const last = lines.map((other) => alike.test(other)).lastIndexOf(true);
  lines.splice(later >= 0 ? later : last + 1, 0, line);
  return lines.join('\n');
}

/** @param {string} line */
const pathIn = (line) => /'(.*)'/.exec(line)?.[1] ?? '';

/** @param {string} tag */
async function create(tag) {
  const files = filesOf(tag);
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken) throw new Error(`${taken} is there already.`);

  const edits = {
    'src/define.ts': `import './elements/${tag}/define.js';`,
    'src/index.ts': `export { ${pascalCase(tag)} } from './elements/${tag}/index.js';`,
  };
  for (const [path, line] of Object.entries(edits)) {
    const content = readFileSync(join(root, path), 'utf8');
    files[path] = withLine(content, line, /'\.\/elements\/[^/]+\/(define|index)\.js'/);
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(path);
  }
  await mustRunNode([bin('prettier/bin/prettier.cjs'), '--write', ...Object.keys(files)]);
}

if (isMain(import.meta.url)) {
  const [tag = ''] = process.argv.slice(2);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag)) {
    console.error(
      'Say the tag of the element, in small letters with a hyphen: npm run new -- skill-card',
    );
    process.exit(1);
  }
  try {
    await create(tag);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
