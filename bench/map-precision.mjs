/**
 * How well `map` finds the skill of another framework that has the same name, when nobody is told the names: the share
 * of such skills whose namesake comes first (P@1) and among the first five (P@5).
 *
 * Names are hidden on both sides and from all skills, parents included. Were they hidden from the pairs alone, a skill
 * without a name would give itself away; were they hidden from the queries alone, a name would be found in the texts.
 * Names that one framework gives twice are left out. Pairs of datasets by the same hand flatter the figures, and so
 * does a dataset beside its own official edition: every pair of datasets has its own column.
 *
 *     node --import tsx bench/map-precision.mjs
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import MiniSearch from 'minisearch';
import { importDirect } from '../src/exchange/direct/index.js';
import { importGdad } from '../src/exchange/gdad/index.js';
import { Report } from '../src/exchange/index.js';
import { proposeLinks } from '../src/exchange/map/index.js';
import { likenesses } from '../src/exchange/map/likeness.js';
import { textsOf } from '../src/exchange/map/texts.js';
import { wordsOf } from '../src/exchange/map/words.js';
import { likeness } from '../src/model/likeness.js';
import { parse } from '../src/model/index.js';
import { canonicalWords } from '../src/model/plain.js';

/** @import { Framework } from '../src/model/index.js' */
/** @import { SkillTexts } from '../src/exchange/map/texts.js' */
/** @typedef {{ name: string, framework: Framework, texts: readonly SkillTexts[] }} Dataset */
/** @typedef {{ a: Dataset, b: Dataset, namesakes: readonly (readonly [number, number])[] }} Pair */
/** Positions in b by position in a, the best first. @typedef {(pair: Pair) => (at: number) => readonly number[]} Method */

const LEAST_NAMESAKES = 5;
const here = new URL('..', import.meta.url);
const sources = new URL('../shared/sources/', here);

/** @param {URL} url */
const file = (url) => ({ name: url.pathname, text: readFileSync(url, 'utf8') });

/** @param {string} name @param {Framework} framework @returns {Dataset} */
const dataset = (name, framework) => ({ name, framework, texts: textsOf(framework) });

/** @returns {Dataset[]} */
function bundled() {
  const data = new URL('data/', here);
  return readdirSync(data)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { framework } = parse(file(new URL(name, data)).text);
      return framework?.skills?.length ? [dataset(name.replace('.json', ''), framework)] : [];
    });
}

/** @returns {Dataset[]} */
function imported() {
  const found = [];
  const gdad = new URL('gdad/', sources);
  if (existsSync(gdad)) {
    const [roles, skills] = ['roles.csv', 'skills.csv'].map((name) => file(new URL(name, gdad)));
    if (roles && skills)
      found.push(dataset('gdad (official)', importGdad({ roles, skills }, new Report())));
  }
  const direct = new URL('direct/', sources);
  if (existsSync(direct)) {
    const tables = readdirSync(direct)
      .filter((name) => name.endsWith('.csv') && !name.startsWith('DIRECT'))
      .map((name) => file(new URL(name, direct)));
    found.push(dataset('direct (official)', importDirect({ tables }, new Report())));
  }
  if (!found.length) process.stderr.write('The sources are not here: bundled datasets only.\n');
  return found;
}

/** Names that stand once, by position. @param {Dataset} dataset */
function uniqueNames({ texts }) {
  /** @type {Map<string, number | undefined>} */
  const names = new Map();
  texts.forEach(({ name }, at) => {
    const key = canonicalWords(name);
    names.set(key, names.has(key) ? undefined : at);
  });
  return names;
}

/** @param {readonly Dataset[]} datasets @returns {Pair[]} */
function pairsOf(datasets) {
  return datasets.flatMap((a, position) =>
    datasets.slice(position + 1).flatMap((b) => {
      const [ours, theirs] = [uniqueNames(a), uniqueNames(b)];
      /** @type {[number, number][]} */
      const namesakes = [];
      for (const [name, at] of ours) {
        const other = theirs.get(name);
        if (at !== undefined && other !== undefined) namesakes.push([at, other]);
      }
      return namesakes.length >= LEAST_NAMESAKES ? [{ a, b, namesakes }] : [];
    }),
  );
}

/** @param {SkillTexts} texts */
const textOf = ({ description, descriptors }) => `${description}\n${descriptors}`;

/** @param {readonly (readonly [number, number])[]} scored */
const ranked = (scored) => [...scored].sort((x, y) => y[1] - x[1]).map(([at]) => at);

/** @param {string} text */
const plainWords = (text) => canonicalWords(text).split(' ').filter(Boolean);
/** Without the words that say nothing, but whole. @param {string} text */
const tellingWords = (text) => wordsOf(text, 'en').map(({ word }) => word);
/** @param {string} text */
const stems = (text) => wordsOf(text, 'en').map(({ stem }) => stem);

/**
 * MiniSearch over the right list, asked with the text of the left.
 *
 * @param {{ words: (text: string) => string[], boost?: Record<string, number>, bm25?: { k: number, b: number, d: number } }} options
 * @returns {Method}
 */
const miniSearch =
  ({ words, boost, bm25 }) =>
  ({ a, b }) => {
    const search = new MiniSearch({
      fields: ['description', 'descriptors'],
      tokenize: words,
      processTerm: (word) => word,
      searchOptions: { ...(boost && { boost }), ...(bm25 && { bm25 }) },
    });
    search.addAll(
      b.texts.map(({ description, descriptors }, id) => ({ id, description, descriptors })),
    );
    return (at) => {
      const found = search.search(textOf(/** @type {SkillTexts} */ (a.texts[at])));
      return found.map(({ id }) => /** @type {number} */ (id));
    };
  };

/** @type {Method} */
const trigrams =
  ({ a, b }) =>
  (at) =>
    ranked(
      b.texts.map((texts, other) => [
        other,
        likeness(textOf(/** @type {SkillTexts} */ (a.texts[at])), textOf(texts)),
      ]),
    );

/** The texts that `map` compares, with the parent's name as well. @type {Method} */
const withParents = ({ a, b }) => {
  /** @param {Dataset} dataset */
  const list = ({ texts }) => texts.map((one) => `${textOf(one)}\n${one.parent}`);
  const rows = likenesses(list(a), list(b), { language: 'en' });
  return (at) => ranked([...(rows[at] ?? [])]);
};

/** @param {Framework} framework @returns {Framework} */
const nameless = (framework) => ({
  ...framework,
  skills: (framework.skills ?? []).map((skill) => ({ ...skill, name: '' })),
});

/** @param {boolean} hidden @returns {Method} */
const shipped =
  (hidden) =>
  ({ a, b }) => {
    const [left, right] = [a, b].map(({ framework }) => (hidden ? nameless(framework) : framework));
    const positions = new Map(b.texts.map(({ skill }, at) => [skill.id, at]));
    const links = proposeLinks(
      // Another edition, so that a dataset beside its own official text is compared skill by skill.
      { .../** @type {Framework} */ (left), id: 'left' },
      /** @type {Framework} */ (right),
      new Report(),
      { top: 5, minScore: 0 },
    );
    return (at) =>
      (links[at]?.proposals ?? []).map(
        ({ to }) => /** @type {number} */ (positions.get(to.skill.id)),
      );
  };

/** @type {readonly (readonly [string, Method])[]} */
const methods = [
  ['letter trigrams', trigrams],
  ['MiniSearch as it comes', miniSearch({ words: plainWords })],
  ['… description twice', miniSearch({ words: plainWords, boost: { description: 2 } })],
  ['… descriptors twice', miniSearch({ words: plainWords, boost: { descriptors: 2 } })],
  ['… stop words', miniSearch({ words: tellingWords })],
  ['… stop words, stems', miniSearch({ words: stems })],
  ['… and k 2, b 1, delta 0', miniSearch({ words: stems, bm25: { k: 2, b: 1, d: 0 } })],
  ['… and k 0.5, b 0.3, delta 0', miniSearch({ words: stems, bm25: { k: 0.5, b: 0.3, d: 0 } })],
  ['map, and the parent’s name', withParents],
  ['map, names hidden', shipped(true)],
  ['(map, names shown)', shipped(false)],
];

/** @param {Method} method @param {Pair} pair */
function precision(method, pair) {
  const rank = method(pair);
  const places = pair.namesakes.map(([at, wanted]) => rank(at).indexOf(wanted));
  /** @param {number} most */
  const within = (most) => places.filter((place) => place >= 0 && place < most).length;
  return { first: within(1), five: within(5), of: pair.namesakes.length };
}

const pairs = pairsOf([...bundled(), ...imported()]);
process.stdout.write('Pairs of datasets, by the number of their column:\n');
pairs.forEach(({ a, b, namesakes }, at) =>
  process.stdout.write(`  ${at + 1}  ${a.name} × ${b.name}: ${namesakes.length} names\n`),
);
const cells = ['P@1', 'P@5', 'ms', ...pairs.map((_, at) => String(at + 1))];
/** @param {string} label @param {readonly string[]} row */
const line = (label, row) =>
  process.stdout.write(`${label.padEnd(30)}${row.map((cell) => cell.padStart(9)).join('')}\n`);
process.stdout.write('\nMean over the pairs; then per pair how many come first / among five:\n');
line('', cells);
for (const [label, method] of methods) {
  const start = performance.now();
  const results = pairs.map((pair) => precision(method, pair));
  const spent = performance.now() - start;
  /** @param {'first' | 'five'} which */
  const mean = (which) =>
    (results.reduce((sum, result) => sum + result[which] / result.of, 0) / results.length).toFixed(
      3,
    );
  line(label, [
    mean('first'),
    mean('five'),
    spent.toFixed(0),
    ...results.map(({ first, five }) => `${first}/${five}`),
  ]);
}
process.stdout.write(`\nMost memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
