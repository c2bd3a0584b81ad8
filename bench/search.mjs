/**
 * How well and how fast one finds roles and skills: our search beside a plain scan, MiniSearch, uFuzzy and FlexSearch, on
 * two frameworks, each with 40 queries whose best answers were written down before anything was tuned. Half of the
 * queries were held back from tuning; their figures are the honest ones.
 *
 * Every method reads the same texts of the same entries: names, former names, aliases, codes, descriptions. In the long
 * texts of the others, names come first, once more, so that they can know a name from a description where they rank by
 * field (MiniSearch, FlexSearch) and by place (uFuzzy, scan).
 *
 *     node --import tsx bench/search.mjs [ESCO.json]
 *
 * Make the ESCO dataset with `npm run cli -- import esco`. uFuzzy and FlexSearch are no dependencies of ours: install
 * them elsewhere and name that folder in SEARCH_LIBRARIES; without them, their rows are left out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { minify } from 'terser';
import { finish, indexOf, searchOf } from '../src/model/index.js';
import { entriesOf, textsOf } from '../src/model/search/texts.js';
import { brotliBytes } from '../src/tooling/sizes.mjs';

/** @import { Framework, FrameworkIndex, Work } from '../src/model/index.js' */
/** @typedef {{ query: string, best: string[], sort: string, set: 'tuned' | 'held back' }} Query */
/** @typedef {{ key: string, name: string, others: string[], description: string }} Row */
/** @typedef {(query: string) => readonly string[]} Find finds the keys of entries, best first */
/** @typedef {{ name: string, bytes: () => Promise<number>, prepare: (index: FrameworkIndex, rows: readonly Row[]) => Find }} Method */

const RUNS = 5;
const FIRST = 10;
const root = fileURLToPath(new URL('..', import.meta.url));
const libraries = process.env['SEARCH_LIBRARIES'];
const require = createRequire(libraries ? join(libraries, 'package.json') : import.meta.url);

/** @param {string} contents @param {string} [resolveDir] */
async function bytesOf(contents, resolveDir = root) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const { code = '' } = await minify(outputFiles[0]?.text ?? '', { module: true, ecma: 2020 });
  return brotliBytes(code);
}

/** Our search without what the pages have anyway: positions, language choice, plain text. */
async function ownBytes() {
  const shared = ['positions', 'text', 'plain', 'queries'];
  const exported = shared.map((name) => `export * from './src/model/${name}.ts';`).join('');
  const all = await bytesOf(`${exported} export { searchOf } from './src/model/search.ts';`);
  return all - (await bytesOf(exported));
}

/** @param {string} name @returns {any} */
function optional(name) {
  try {
    const found = require(name);
    return found.default ?? found;
  } catch {
    return undefined;
  }
}

/** @param {string} text */
const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** @type {Method} */
const ours = {
  name: 'ours',
  bytes: ownBytes,
  prepare(index) {
    const search = finish(searchOf(index, 'en'));
    return (query) => {
      const hits = search.find(query, { limit: FIRST });
      // What is shown is part of the work.
      hits.forEach((hit) => hit.marks);
      return hits.map(({ entry }) => `${entry.kind} ${entry.id}`);
    };
  },
};

/** All words anywhere; those with all words in the name first, then the shortest names. @type {Method} */
const scan = {
  name: 'plain scan',
  bytes: () => Promise.resolve(0),
  prepare(_, rows) {
    const texts = rows.map(({ key, name, others, description }) => ({
      key,
      name: plain(name),
      all: plain([name, ...others, description].join('\n')),
    }));
    return (query) => {
      const words = plain(query).split(/\s+/).filter(Boolean);
      return texts
        .filter(({ all }) => words.every((word) => all.includes(word)))
        .map(({ key, name }) => {
          const inName = words.every((word) => name.includes(word));
          return { key, score: (inName ? 0 : 1e4) + name.length };
        })
        .sort((a, b) => a.score - b.score)
        .slice(0, FIRST)
        .map(({ key }) => key);
    };
  },
};

/** @type {Method} */
const miniSearch = {
  name: 'MiniSearch',
  bytes: () => bytesOf(`export { default } from 'minisearch';`),
  prepare(_, rows) {
    const search = new MiniSearch({
      fields: ['name', 'others', 'description'],
      processTerm: (term) => plain(term) || null,
      searchOptions: {
        boost: { name: 4, others: 2 },
        prefix: true,
        fuzzy: 0.2,
        combineWith: 'AND',
      },
    });
    search.addAll(
      rows.map(({ key, name, others, description }) => ({
        id: key,
        name,
        others: others.join('\n'),
        description,
      })),
    );
    return (query) =>
      search
        .search(query)
        .slice(0, FIRST)
        .map(({ id }) => id);
  },
};

/** @param {any} UFuzzy @returns {Method} */
const uFuzzy = (UFuzzy) => ({
  name: 'uFuzzy',
  bytes: () => bytesOf(`export { default } from '@leeoniya/ufuzzy';`, libraries),
  prepare(_, rows) {
    const texts = rows.map(({ name, others, description }) =>
      plain([name, ...others, description].join(' | ')),
    );
    const search = new UFuzzy({ intraMode: 1, intraIns: 1 });
    return (query) => {
      const [found, , order] = search.search(texts, plain(query), 5, 1000);
      const list = order ? order.map((/** @type {number} */ at) => found[at]) : (found ?? []);
      return list.slice(0, FIRST).map((/** @type {number} */ at) => rows[at]?.key);
    };
  },
});

/** @param {any} FlexSearch @returns {Method} */
const flexSearch = (FlexSearch) => ({
  name: 'FlexSearch',
  bytes: () => bytesOf(`import F from 'flexsearch'; export const { Document } = F;`, libraries),
  prepare(_, rows) {
    const search = new FlexSearch.Document({
      tokenize: 'forward',
      encoder: FlexSearch.Charset?.LatinBalance,
      document: { id: 'key', index: ['name', 'others', 'description'] },
    });
    for (const row of rows) search.add({ ...row, others: row.others.join('\n') });
    return (query) => {
      const found = search.search(query, { limit: FIRST, suggest: true });
      const keys = found.flatMap((/** @type {{ result: string[] }} */ { result }) => result);
      return [...new Set(/** @type {string[]} */ (keys))].slice(0, FIRST);
    };
  },
});

/** @param {FrameworkIndex} index @returns {Row[]} */
const rowsOf = (index) =>
  [...entriesOf(index)].map((entry) => {
    const texts = [...textsOf(entry, 'en', 'en')];
    const [name] = texts;
    return {
      key: `${entry.kind} ${entry.id}`,
      name: name?.text ?? '',
      others: texts
        .slice(1)
        .filter(({ foundIn }) => foundIn !== 'description')
        .map(({ text }) => text),
      description: texts.find(({ foundIn }) => foundIn === 'description')?.text ?? '',
    };
  });

/** @param {readonly number[]} numbers @param {number} share */
const quantile = (numbers, share) =>
  [...numbers].sort((a, b) => a - b)[
    Math.min(numbers.length - 1, Math.floor(share * numbers.length))
  ] ?? NaN;

/**
 * Milliseconds that the processor spent, which others at work on the machine do not lengthen as they do the time on the
 * clock; helpers of the engine count too, such as what collects garbage, so turns are rather shorter than it says.
 *
 * @param {() => void} act
 */
function time(act) {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The longest that others wait for their turn while the index is made. @param {Work<unknown>} work */
function longestTurn(work) {
  let longest = 0;
  for (let isDone = false; !isDone;) {
    const spent = time(() => (isDone = work.next().done ?? false));
    longest = Math.max(longest, spent);
  }
  return longest;
}

/** As somebody types it, letter by letter. @param {string} query */
const typed = (query) => Array.from(query, (_, at) => query.slice(0, at + 1));

/** @param {Find} find @param {readonly Query[]} queries */
function quality(find, queries) {
  const places = queries.map(({ query, best }) =>
    find(query).findIndex((key) => best.includes(key)),
  );
  const share = (/** @type {number} */ most) =>
    (places.filter((place) => place >= 0 && place < most).length / queries.length).toFixed(2);
  return [share(1), share(FIRST)];
}

/** @param {readonly string[]} cells */
const line = (cells) =>
  process.stdout.write(
    `${cells.map((cell, at) => (at ? cell.padStart(11) : cell.padEnd(12))).join('')}\n`,
  );

/** @type {Record<string, Query[]>} */
const sets = JSON.parse(readFileSync(new URL('search-queries.json', import.meta.url), 'utf8'));
const esco = process.argv.slice(2).find((argument) => argument.endsWith('.json'));
const files = {
  government: join(root, 'data/government-digital-and-data.json'),
  ...(esco && { esco }),
};
const [UFuzzy, FlexSearch] = [optional('@leeoniya/ufuzzy'), optional('flexsearch')];
const isAlone = process.argv.includes('--alone');
const methods = [
  ours,
  ...(isAlone ? [] : [scan, miniSearch]),
  ...(!isAlone && UFuzzy ? [uFuzzy(UFuzzy)] : []),
  ...(!isAlone && FlexSearch ? [flexSearch(FlexSearch)] : []),
];
if (!UFuzzy || !FlexSearch)
  process.stdout.write('uFuzzy or FlexSearch is not here; name a folder in SEARCH_LIBRARIES.\n');
const withMisses = process.argv.includes('--misses');
const only = process.argv.includes('--tuned') ? ['tuned'] : ['tuned', 'held back'];

for (const [dataset, file] of Object.entries(files)) {
  if (!existsSync(file)) {
    process.stdout.write(`${file} is not here.\n`);
    continue;
  }
  const index = indexOf(/** @type {Framework} */ (JSON.parse(readFileSync(file, 'utf8'))));
  const rows = rowsOf(index);
  const queries = (sets[dataset] ?? []).filter(({ set }) => only.includes(set));
  const half = (/** @type {string} */ name) => queries.filter(({ set }) => set === name);
  process.stdout.write(`\n${dataset}: ${rows.length} entries, ${queries.length} queries; `);
  const turns = Array.from({ length: RUNS }, () => longestTurn(searchOf(index, 'en')));
  process.stdout.write(`our longest turn ${quantile(turns, 0.5).toFixed(1)} ms\n`);
  line([
    '',
    ...only.flatMap((set) => [`${set}:`, `first ${FIRST}`]),
    'index ms',
    'p50 ms',
    'p95 ms',
    'typing p95',
    'bytes',
  ]);
  for (const method of methods) {
    /** @type {Find} */
    let find = () => [];
    const prepared = Array.from({ length: method === ours || rows.length < 1000 ? RUNS : 1 }, () =>
      time(() => (find = method.prepare(index, rows))),
    );
    /** One query after the other, so that nothing is answered from memory. @param {string[]} all @param {number} times */
    const spent = (all, times) => {
      const runs = Array.from({ length: times }, () => all.map((query) => time(() => find(query))));
      return all.map((_, at) =>
        quantile(
          runs.map((run) => run[at] ?? NaN),
          0.5,
        ),
      );
    };
    const whole = spent(
      queries.map(({ query }) => query),
      RUNS,
    );
    const letters = spent(
      queries.flatMap(({ query }) => typed(query)),
      1,
    );
    const figures = [prepared, whole].map((times) => quantile(times, 0.5).toFixed(1));
    line([
      method.name,
      ...only.flatMap((set) => quality(find, half(set))),
      ...figures,
      quantile(whole, 0.95).toFixed(1),
      quantile(letters, 0.95).toFixed(1),
      String(await method.bytes()),
    ]);
    if (withMisses && method === ours)
      for (const { query, best, sort, set } of queries) {
        const place = find(query).findIndex((key) => best.includes(key));
        if (place)
          process.stdout.write(
            `  ${set} ${sort}: ${query} → ${place + 1}, not ${best.join(' or ')}; ${find(query).slice(0, 3).join(', ')}\n`,
          );
      }
  }
}
