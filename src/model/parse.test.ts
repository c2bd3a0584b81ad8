import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { deepFreeze, valueAt, withEntry, withoutValue, withValue } from '../testing/changes.js';
import {
  anyJson,
  brokenDocument,
  documentAndPath,
  spaced,
  spaces,
  validDocuments,
} from '../testing/document-arbitraries.js';
import { richFramework } from '../testing/rich-framework.js';
import { formatProblem, indexOf, limits, parse, type Framework } from './index.js';
import type { Key, Path } from './problem.js';
import { visitIds } from './shape.js';

const report = (input: unknown) => parse(input).problems.map(formatProblem);
const rich = richFramework();
const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id);

/** Parses a dataset that must be shown in spite of what is wrong with it. */
function mend(input: unknown): Framework {
  const { framework } = parse(input);
  assert.ok(framework, 'nothing is left');
  return framework;
}

// What is right

test('a valid dataset has no problems and comes back as it is', () => {
  const value = richFramework();
  const { framework, problems } = parse(value);
  assert.deepEqual(problems, []);
  assert.equal(framework, value);
  assert.deepEqual(parse(JSON.stringify(value)), { framework: value, problems: [] });
});

test('every bundled dataset and every sketch is valid', () => {
  for (const document of validDocuments) assert.deepEqual(report(document), []);
  assert.ok(validDocuments.length >= 8);
});

test('four fields are enough of a dataset, and what readers would miss is told', () => {
  const { framework, problems } = parse({ formatVersion: 1, id: 'bare', title: 'Bare' });
  assert.ok(framework);
  assert.deepEqual(
    problems.map(({ severity, code, path }) => [severity, code, ...path]),
    ['edition', 'status', 'language', 'wording'].map((field) => ['warning', 'missing', field]),
  );
});

// Where and what: the messages

test('an unknown reference is told with its path and what was probably meant', () => {
  const value = withValue(rich, 'roles[3].levels[1].skills[0].skill', 'data-etihcs');
  assert.deepEqual(report(value), [
    "roles[3].levels[1].skills[0].skill: no skill has the id 'data-etihcs'; did you mean 'data-ethics'?",
  ]);
});

test('a problem of a text has its line and column', () => {
  const value = withValue(rich, 'roles[3].levels[1].skills[0].skill', 'data-etihcs');
  const text = JSON.stringify(value, null, 2);
  const [problem] = parse(text).problems;
  const line = text.split('\n')[problem!.line! - 1]!;
  assert.equal(line.slice(problem!.column! - 1), '"data-etihcs",');
  assert.match(
    formatProblem(problem!),
    /^line \d+, column \d+: roles\[3\]\.levels\[1\]\.skills\[0\]\.skill: no skill has/,
  );
});

test('a problem of a value that was parsed elsewhere has its path alone', () => {
  const [problem] = parse(withValue(rich, 'skills[0].kind', 'skil')).problems;
  assert.deepEqual(Object.keys(problem!).sort(), ['code', 'message', 'path', 'severity']);
  assert.deepEqual(problem!.path, ['skills', 0, 'kind']);
});

const messages: readonly (readonly [
  what: string,
  path: string,
  value: unknown,
  message: string,
])[] = [
  [
    'a number for text',
    'skills[0].name',
    5,
    'found the number 5; expected text, or texts by language such as {"en": "…", "cy": "…"}',
  ],
  [
    'an empty text',
    'skills[0].name',
    '',
    'found an empty text; expected text, or texts by language such as {"en": "…", "cy": "…"}',
  ],
  [
    'nothing where something must be',
    'skills[0].name',
    undefined,
    'is missing; expected text, or texts by language such as {"en": "…", "cy": "…"}',
  ],
  ['an object for a list', 'skills', {}, 'found an object; expected a list in brackets: [ … ]'],
  [
    'a list for an object',
    'edition',
    ['First'],
    'found a list of 1; expected an object in braces: { … }',
  ],
  ['null for a list', 'roles', null, 'found null; expected a list in brackets: [ … ]'],
  [
    'an empty list of levels',
    'scales[1].levels',
    [],
    'found an empty list; expected at least one entry',
  ],
  [
    'a word that is not on the list',
    'skills[0].kind',
    'competancy',
    'found the text "competancy"; expected one of "domain", "capability", "theme", "competency", "skill", "knowledge"; did you mean \'competency\'?',
  ],
  [
    'a date that does not exist',
    'edition.date',
    '2024-13',
    'found the text "2024-13"; expected a date such as "2017", "2017-03" or "2017-03-04"',
  ],
  [
    'a fraction for a count',
    'teams[0].members[0].count',
    1.5,
    'found the number 1.5; expected a whole number',
  ],
  [
    'a language that is none',
    'language',
    'english',
    'found the text "english"; expected a language tag such as "en" or "cy"',
  ],
  [
    'a link that runs a script',
    'publisher.href',
    'javascript:alert(1)',
    'found the text "javascript:alert(1)"; expected a link that starts with https:, http: or mailto:, or a relative one',
  ],
  [
    'text and absence at once',
    'skills[1].descriptors[0].absent',
    { kind: 'not-defined' },
    'found an object; expected either "text" or "absent", and not both',
  ],
  [
    'an id with a space',
    'skills[4].id',
    'Das Élan vital',
    'found the text "Das Élan vital"; expected an id: lower-case letters and digits, words joined by single hyphens, at most 120 characters. Try \'das-elan-vital\'',
  ],
  [
    'an id with quotes',
    'skills[4].id',
    'a"b\'c',
    'found the text "a\\"b\'c"; expected an id: lower-case letters and digits, words joined by single hyphens, at most 120 characters. Try \'a-b-c\'',
  ],
  [
    'an id in capitals',
    'skills[4].id',
    'toString',
    'found the text "toString"; expected an id: lower-case letters and digits, words joined by single hyphens, at most 120 characters. Try \'to-string\'',
  ],
  [
    'an id of underscores',
    'skills[4].id',
    '__proto__',
    'found the text "__proto__"; expected an id: lower-case letters and digits, words joined by single hyphens, at most 120 characters. Try \'proto\'',
  ],
  [
    'an id that is too long',
    'skills[4].id',
    'a'.repeat(121),
    `found the text "${'a'.repeat(40)}…"; expected an id: lower-case letters and digits, words joined by single hyphens, at most 120 characters`,
  ],
  [
    'an id that is taken',
    'skills[4].id',
    'data-ethics',
    "'data-ethics' is already the id of the skill at skills[1]; give one of them another id",
  ],
  [
    'an unknown field',
    'skills[4].descripton',
    'x',
    "the format has no field of this name here; it is kept, and nothing shows it; did you mean 'description'?",
  ],
  [
    'an unknown field like no other',
    'skills[4].colour',
    'x',
    'the format has no field of this name here; it is kept, and nothing shows it',
  ],
  [
    'a level of another scale',
    'roles[1].skills[0].mastery',
    'expert',
    "'expert' is not on the scale of the skill 'history', which has 'low', 'high'",
  ],
  [
    'a level for a skill without scale',
    'roles[0].skills[0].mastery',
    'expert',
    "the skill 'vision' has no scale, so it can have no level; give it a scale, or leave the level out",
  ],
  [
    'a skill that is its own parent',
    'skills[0].parent',
    'data',
    "'data' is its own ancestor (data → data); remove one of these parents",
  ],
  [
    'another version of the format',
    'formatVersion',
    '1',
    'found the text "1"; expected the number 1',
  ],
];

for (const [what, path, value, message] of messages) {
  test(`${what} is told in plain words`, () => {
    const place = path === 'skills[1].descriptors[0].absent' ? 'skills[1].descriptors[0]' : path;
    const broken = value === undefined ? withoutValue(rich, path) : withValue(rich, path, value);
    assert.ok(report(broken).includes(`${place}: ${message}`), report(broken).join('\n'));
  });
}

test('a quotation is cut between characters', () => {
  const [message] = report(withValue(rich, 'status', `${'x'.repeat(39)}😀😀`));
  assert.match(message!, /^status: found the text "x{39}…"; expected one of/);
});

test('slips within prose are told at their own place and cost no more than that', () => {
  const linkless = withValue(rich, 'notice[0].paragraph[1].href', 'vbscript:x');
  assert.deepEqual(report(linkless), [
    'notice[0].paragraph[1].href: found the text "vbscript:x"; expected a link that starts with https:, http: or mailto:, or a relative one',
  ]);
  assert.deepEqual(mend(linkless).notice, [{ paragraph: ['Read ', '.'] }, rich.notice[1]]);

  const unknown = withValue(rich, 'notice[0].paragraf', 'x');
  assert.match(
    report(unknown)[0]!,
    /^notice\[0\]\.paragraf: the format has no field.* did you mean 'paragraph'\?$/,
  );
  assert.deepEqual(mend(unknown), unknown);

  const both = withValue(rich, 'notice[0].bullets', []);
  assert.deepEqual(report(both), [
    'notice[0]: found an object; expected either "paragraph" or "bullets", and not both',
  ]);
  assert.deepEqual(mend(both).notice, [rich.notice[1]]);
});

test('a slip in one language costs that language', () => {
  const value = withValue(rich, 'title', { en: 'Rich', welsh: 'Cyfoethog', fr: '' });
  assert.deepEqual(
    report(value),
    [
      'title.welsh: found the text "Cyfoethog"; expected a language tag such as "en" or "cy" as the name of this field',
      'title.fr: found an empty text; expected text that is not empty',
    ]
      .sort()
      .reverse(),
  );
  assert.deepEqual(mend(value).title, { en: 'Rich' });
});

test('an object that is no language map is told as a whole', () => {
  for (const description of [{}, { paragraph: 'x' }, { text: 'x' }]) {
    assert.deepEqual(report(withValue(rich, 'skills[0].description', description)), [
      'skills[0].description: found an object; expected text, or a list of {"paragraph": …} and {"bullets": […]}, or either of them by language such as {"en": …}',
    ]);
  }
});

// What is left

test('a broken optional field is left out and the rest is kept', () => {
  const value = withValue(rich, 'skills[1].kind', 'skil');
  assert.deepEqual(mend(value), withoutValue(value, 'skills[1].kind'));
});

test('an entity without its name is left out, with what needs it; the rest is kept', () => {
  const { framework, problems } = parse(withoutValue(rich, 'skills[1].name'));
  assert.deepEqual(ids(framework!.skills), [
    'data',
    'programming',
    'working-together',
    'vision',
    'history',
  ]);
  assert.deepEqual(ids(framework!.roles), ids(rich.roles));
  assert.deepEqual(framework!.roles![3]!.levels![1]!.skills, [
    { skill: 'programming', mastery: 'working' },
  ]);
  assert.deepEqual(framework!.themes![0]!.skills, ['vision']);
  const [first, ...others] = problems.map(formatProblem);
  assert.match(first!, /^skills\[1\]\.name: is missing/);
  assert.equal(others.length, 7);
  for (const other of others)
    assert.match(
      other,
      /the skill 'data-ethics' was left out because of its own problem, so what refers to it is left out too$/,
    );
});

test('paths are those of the given document, whatever was left out before', () => {
  let value: unknown = withoutValue(rich, 'roles[0].name');
  value = withValue(value, 'roles[3].levels[0].name', 5);
  value = withValue(value, 'roles[3].levels[1].skills[1].mastery', 'low');
  const places = parse(value).problems.map(({ path }) => path.join('.'));
  assert.ok(places.includes('roles.3.levels.1.skills.1.mastery'), places.join('\n'));
  assert.ok(places.includes('roles.3.levels.0.name'));
});

test('what follows from a problem already told is not told again', () => {
  assert.equal(report(withValue(rich, 'roles[2].levels[0].id', 5)).length, 1);
  assert.equal(report(withValue(rich, 'skills[1].sources[0].source', 5)).length, 1);
  assert.equal(report(withValue(rich, 'moves[0].from.roleLevel', 'nobody')).length, 1);
  const onlyLevel = { id: 'pass', name: 'Pass', levels: [{ id: 'pass', name: 5 }] };
  assert.equal(report(withEntry(rich, 'scales', onlyLevel)).length, 1);
});

test('one missing entry of a list that was parsed elsewhere costs no other', () => {
  const value = withEntry(rich, 'skills', undefined);
  assert.deepEqual(report(value), ['skills[6]: is missing; expected an object in braces: { … }']);
  assert.deepEqual(ids(mend(value).skills), ids(rich.skills));
});

test('of two entities with one id the first stays', () => {
  const value = withEntry(rich, 'skills', { id: 'vision', name: 'Another vision' });
  assert.deepEqual(mend(value), rich);
  const { problems } = parse(value);
  assert.deepEqual(
    problems.map(({ code, path }) => [code, ...path]),
    [['duplicate-id', 'skills', 6, 'id']],
  );
});

test('an id may be taken by entities of different kinds', () => {
  assert.deepEqual(report(withEntry(rich, 'skills', { id: 'analyst', name: 'Analyst' })), []);
});

test('ids that objects are born with are ids like any other', () => {
  let value: unknown = withEntry(rich, 'skills', { id: 'constructor', name: 'Constructing' });
  value = withEntry(value, 'roles[2].levels[0].skills', {
    skill: 'constructor',
    mastery: 'expert',
  });
  assert.deepEqual(report(value), []);
  assert.equal(indexOf(mend(value)).skill('constructor')?.name, 'Constructing');
  assert.deepEqual(report(withEntry(rich, 'themes[0].skills', 'constructor')), [
    "themes[0].skills[2]: no skill has the id 'constructor'",
  ]);
});

test('fields that objects are born with are unknown fields like any other', () => {
  const text = JSON.stringify(rich).replace(
    '"id":"vision"',
    '"id":"vision","constructor":1,"toString":2,"hasOwnProperty":3',
  );
  const { framework, problems } = parse(text);
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path.at(-1)]),
    ['constructor', 'toString', 'hasOwnProperty'].map((key) => ['unknown-field', key]),
  );
  assert.deepEqual(framework, JSON.parse(text));
});

test('fields that a value inherits are not its own', () => {
  const value: unknown = Object.assign(Object.create({ title: 'Inherited' }), {
    formatVersion: 1,
    id: 'heir',
  });
  assert.equal(parse(value).framework, undefined);
  assert.match(report(value)[0]!, /^title: is missing/);
});

test('a field called __proto__ is left out, and reaches no prototype', () => {
  const text = JSON.stringify(rich).replace(
    '"id":"vision"',
    '"__proto__":{"polluted":true},"id":"vision"',
  );
  const { framework, problems } = parse(text);
  assert.deepEqual(
    problems.map(({ code, message }) => [code, message]),
    [['unsafe-key', "a field may not be called '__proto__'; it was left out. Rename it"]],
  );
  assert.equal(formatProblem(problems[0]!).split(': ')[1], 'skills[4].__proto__');
  assert.deepEqual(framework, rich);
  assert.equal(Object.hasOwn(framework?.skills?.[4] ?? {}, '__proto__'), false);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('unknown fields are kept and told, and hide no problem beside them', () => {
  let value: unknown = withValue(rich, 'x-note', { any: ['thing'] });
  value = withValue(value, 'skills[1].descriptors[0]', { mastery: 'working', note: 1 });
  const { framework, problems } = parse(value);
  assert.deepEqual(problems.map(({ severity, code }) => [severity, code]).sort(), [
    ['error', 'shape'],
    ['warning', 'unknown-field'],
    ['warning', 'unknown-field'],
  ]);
  assert.deepEqual(framework, withoutValue(value, 'skills[1].descriptors[0]'));
});

test('of a newer format only that is told', () => {
  const value = { formatVersion: 2, id: 'Newer', people: [] };
  const { framework, problems } = parse(value);
  assert.equal(framework, undefined);
  assert.deepEqual(problems.map(formatProblem), [
    'formatVersion: this dataset has format version 2, and this release of capability-elements reads version 1; update capability-elements, or ask the publisher for version 1',
  ]);
  assert.equal(problems[0]!.code, 'newer-format');
});

test('families and skills that are their own ancestors lose their parents and nothing else', () => {
  let value: unknown = withValue(rich, 'skills[0].parent', 'programming');
  value = withValue(value, 'families[0].parent', 'data');
  assert.deepEqual(report(value).sort(), [
    "families[0].parent: 'digital' is its own ancestor (digital → data → digital); remove one of these parents",
    "families[1].parent: 'data' is its own ancestor (data → digital → data); remove one of these parents",
    "skills[0].parent: 'data' is its own ancestor (data → programming → data); remove one of these parents",
    "skills[2].parent: 'programming' is its own ancestor (programming → data → programming); remove one of these parents",
  ]);
  let expected: unknown = rich;
  for (const path of ['skills[2].parent', 'families[1].parent'])
    expected = withoutValue(expected, path);
  assert.deepEqual(mend(value), expected);
});

// What is no dataset

const notObjects: readonly (readonly [unknown, string])[] = [
  [[{ id: 'a' }], 'found a list of 1'],
  [[], 'found an empty list'],
  ['', 'found nothing: the dataset is empty'],
  [' \n\t', 'found nothing: the dataset is empty'],
  [null, 'found null at the top'],
  [undefined, 'found nothing at the top'],
  [5, 'found the number 5 at the top'],
  [true, 'found true at the top'],
  ['"text"', 'line 1, column 1: found the text "text" at the top'],
  ['null', 'line 1, column 1: found null at the top'],
];

test('anything but an object at the top is told with what was expected', () => {
  for (const [input, message] of notObjects) {
    const { framework, problems } = parse(input);
    assert.equal(framework, undefined);
    assert.equal(problems.length, 1);
    assert.ok(formatProblem(problems[0]!).startsWith(message), formatProblem(problems[0]!));
  }
});

test('a web page instead of a dataset is told as such', () => {
  for (const page of [
    '<!doctype html>\n<title>Sign in</title>',
    '\ufeff  <html>',
    '<?xml version="1.0"?>',
  ]) {
    const { framework, problems } = parse(page);
    assert.equal(framework, undefined);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['not-json'],
    );
    assert.match(problems[0]!.message, /^found a web page instead of a dataset\. .*signing in/);
  }
});

test('a byte order mark is skipped and told, and moves no column', () => {
  const { framework, problems } = parse(`\ufeff${JSON.stringify({ ...rich, extra: 1 })}`);
  assert.deepEqual(framework, { ...rich, extra: 1 });
  assert.deepEqual(
    problems.map(({ code, severity, line }) => [code, severity, line]),
    [
      ['byte-order-mark', 'warning', 1],
      ['unknown-field', 'warning', 1],
    ],
  );
  assert.equal(problems[1]!.column, JSON.stringify({ ...rich, extra: 1 }).length - 1);
});

test('a dataset that was cut off says so, wherever that was', () => {
  const text =
    '{"formatVersion": 1, "id": "a", "title": "T\\u00e9\\n", "x": [true, null, -1.5e+3, {}]}';
  assert.ok(parse(text).framework);
  for (let length = 1; length < text.length; length++) {
    const { framework, problems } = parse(text.slice(0, length));
    assert.equal(framework, undefined);
    assert.equal(problems.length, 1);
    const { code, message, line, column } = problems[0]!;
    assert.equal(code, 'not-json');
    assert.match(message, /^the text ends too early: expected /, text.slice(0, length));
    assert.deepEqual([line, column], [1, length + 1]);
  }
});

test('what is not JSON is told with its line and column', () => {
  assert.deepEqual(report('{\r\n  "title": "😀",\r\n  "id": 😀\r\n}'), [
    'line 3, column 9: found "😀", expected a value',
  ]);
  assert.deepEqual(report('{"formatVersion": 1,}'), [
    'line 1, column 21: found "}", expected a field name in double quotes (there is a comma too many before it)',
  ]);
});

test('columns count as editors do: astral characters twice, line breaks of Windows not at all', () => {
  const text = '{"formatVersion": 1,\r\n"id": "a",\r\n"title": "😀", "status": "alive"}';
  const problem = parse(text).problems.find(({ path }) => path[0] === 'status')!;
  assert.deepEqual([problem.line, problem.column], [3, '"title": "😀", "status": '.length + 1]);
});

test('of a field that stands twice the last counts, and is the one that is located', () => {
  const text =
    '{"formatVersion": 1, "id": "a", "title": "A",\n"roles": [{"id": 1}],\n"roles": [\n{"id": 2}]}';
  const problem = parse(text).problems.find(({ path }) => path.at(-1) === 'id')!;
  assert.deepEqual([problem.line, problem.column], [4, 8]);
  assert.match(problem.message, /^found the number 2/);
});

// What is too much

test('a million nested lists or objects end in one message', () => {
  const nested = (open: string, close: string, depth: number) =>
    `{"deep": ${open.repeat(depth)}1${close.repeat(depth)}}`;
  for (const text of [nested('[', ']', 1e6), nested('{"a":', '}', 1e5)]) {
    const { framework, problems } = parse(text);
    assert.equal(framework, undefined);
    assert.deepEqual(
      problems.map(({ code, line }) => [code, line]),
      [['too-deep', 1]],
    );
  }
  const cutOff = nested('[', ']', 1e6).slice(0, -5e5);
  assert.match(parse(cutOff).problems[0]!.message, /^the text ends too early/);
});

test('a dataset may be as deep as the limit and no deeper', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  const codes = (depth: number) =>
    parse({ ...rich, extra: nested(depth) }).problems.map(({ code }) => code);
  assert.deepEqual(codes(limits.depth - 1), ['unknown-field']);
  assert.deepEqual(codes(limits.depth), ['too-deep']);
});

test('a value that holds itself ends in one message', () => {
  const skill: Record<string, unknown> = { id: 'a', name: 'A' };
  skill['self'] = [skill];
  const { framework, problems } = parse({ ...rich, skills: [skill] });
  assert.equal(framework, undefined);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['too-deep'],
  );
  assert.match(problems[0]!.message, /or one holds itself/);
});

test('too many entries in one place are refused', () => {
  const { entries } = limits;
  const list = (length: number) => Array.from({ length }, () => 1);
  assert.deepEqual(report({ ...rich, extra: list(entries) }).length, 1);
  const { framework, problems } = parse({ ...rich, extra: list(entries + 1) });
  assert.equal(framework, undefined);
  assert.deepEqual(problems.map(formatProblem), [
    'extra: found 50,001 entries in one place; the limit is 50,000. Split the framework, or leave out what readers do not need',
  ]);
});

test('too many values in all are refused', () => {
  const list = Array.from({ length: limits.entries }, () => 1);
  const lists = Array.from({ length: limits.values / limits.entries }, () => list);
  const { framework, problems } = parse({ ...rich, extra: lists });
  assert.equal(framework, undefined);
  assert.match(
    formatProblem(problems[0]!),
    /^found 3,0\d\d,\d\d\d values in all; the limit is 3,000,000\./,
  );
});

test('the limit of size counts bytes, not characters', () => {
  const ofBytes = (bytes: number, filling: string) => {
    const frame = JSON.stringify({ ...rich, extra: '' }).length;
    const pieces = Math.floor((bytes - frame) / Buffer.byteLength(filling));
    return JSON.stringify({ ...rich, extra: filling.repeat(pieces) });
  };
  for (const filling of ['é', '€', '😀']) {
    assert.ok(parse(ofBytes(limits.bytes, filling)).framework, filling);
    const { framework, problems } = parse(ofBytes(limits.bytes + 8, filling));
    assert.equal(framework, undefined);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-large'],
      filling,
    );
    assert.match(problems[0]!.message, /larger than 32 MB/);
  }
});

test('a very long text with very many escapes is read', () => {
  const text = JSON.stringify({ ...rich, extra: '\n'.repeat(3e6) });
  assert.equal(parse(text).problems.length, 1);
  assert.match(report(`${text.slice(0, -1)},}`)[0]!, /a comma too many/);
});

test('of very many problems the first are told, errors before warnings, and the rest are counted', () => {
  const odd = Object.fromEntries(
    Array.from({ length: limits.problems }, (_, at) => [`odd-${at}`, at]),
  );
  const { problems } = parse(JSON.stringify({ ...odd, ...rich, status: 'alive', changes: 5 }));
  assert.equal(problems.length, limits.problems + 1);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ path }) => path[0]),
    ['status', 'changes'],
  );
  assert.deepEqual(formatProblem(problems.at(-1)!), 'and 2 more problems; mend these first');
  const one = parse({ ...odd, ...rich, extra: 1 }).problems;
  assert.deepEqual(formatProblem(one.at(-1)!), 'and 1 more problem; mend these first');
  assert.equal(parse({ ...odd, ...rich }).problems.length, limits.problems);
});

test('very many problems of very many skills end in as many messages as are shown', () => {
  const skills = Array.from({ length: 20_000 }, () => ({ id: 1, name: 1, kind: 1, type: 1 }));
  const { framework, problems } = parse({ ...rich, skills, roles: [], mappings: [] });
  assert.ok(framework);
  assert.equal(problems.length, limits.problems + 1);
});

test('a tree of skills may be as deep as it has skills', () => {
  const skills = Array.from({ length: 20_000 }, (_, at) => ({
    id: `skill-${at}`,
    name: 'Skill',
    ...(at ? { parent: `skill-${at - 1}` } : {}),
  }));
  const bare = { formatVersion: 1, id: 'deep', title: 'Deep', skills };
  assert.equal(parse(bare).problems.filter(({ severity }) => severity === 'error').length, 0);
  skills[0]!.parent = 'skill-19999';
  const { framework, problems } = parse(bare);
  assert.equal(framework!.skills!.filter(({ parent }) => parent).length, 0);
  assert.match(
    problems[0]!.message,
    /^'skill-0' is its own ancestor \(skill-0 → skill-19999 → .* → … → skill-0\); remove/,
  );
  assert.ok(problems[0]!.message.length < 300);
});

test('where every id is unknown, suggestions stop before they hold up the page', () => {
  const skills = Array.from({ length: 20_000 }, (_, at) => ({ id: `skill-${at}`, name: 'Skill' }));
  const theme = { id: 'all', name: 'All', skills: skills.map(({ id }) => `${id}x`) };
  const problems = parse({ ...rich, skills, themes: [theme] }).problems.filter(
    ({ code, path }) => code === 'unknown-reference' && path[0] === 'themes',
  );
  const suggesting = problems.filter(({ message }) => message.includes('did you mean'));
  assert.ok(suggesting.length <= limits.comparisons / skills.length);
  assert.ok(problems.length > suggesting.length);
});

// Rules that hold for every input

const errorsOf = (value: unknown) =>
  parse(value).problems.filter(({ severity }) => severity === 'error');

test('nothing that JSON can say makes it throw, and the given value stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(anyJson, brokenDocument), (value) => {
      const before = JSON.stringify(value);
      parse(deepFreeze(value));
      assert.equal(JSON.stringify(value), before);
    }),
    { numRuns: 300 },
  );
});

test('no text makes it throw', () => {
  const mutated = fc
    .tuple(brokenDocument, fc.nat(), fc.nat(40), fc.string())
    .map(([document, start, length, other]) => {
      const text = JSON.stringify(document);
      const at = start % text.length;
      return text.slice(0, at) + other + text.slice(at + length);
    });
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), mutated);
  fc.assert(
    fc.property(text, (given) => {
      const { framework, problems } = parse(given);
      assert.ok(framework ?? problems.some(({ severity }) => severity === 'error'));
    }),
    { numRuns: 300 },
  );
});

test('what is left of any dataset is a valid dataset', () => {
  fc.assert(
    fc.property(fc.oneof(anyJson, brokenDocument), (value) => {
      const { framework, problems } = parse(value);
      if (framework) assert.deepEqual(errorsOf(framework), []);
      else assert.ok(problems.length > 0);
    }),
    { numRuns: 300 },
  );
});

test('a text and its value have the same problems', () => {
  const plain = (input: unknown) =>
    parse(input)
      .problems.map(({ severity, code, path, message }) =>
        JSON.stringify([severity, code, path, message]),
      )
      .sort();
  fc.assert(
    fc.property(brokenDocument, spaces, (value, next) => {
      const text = spaced(value, next);
      assert.deepEqual(plain(text), plain(JSON.parse(text)));
    }),
    { numRuns: 200 },
  );
});

const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

test('line and column are those of the value, however the text is spaced', () => {
  const marked = documentAndPath.chain(([document, path]) =>
    fc.tuple(fc.constant(document), fc.constant(path), spaces, fc.string({ minLength: 1 })),
  );
  fc.assert(
    fc.property(marked, ([document, path, next, mark]) => {
      const parent = path.slice(0, -1);
      const place = [...(isObject(valueAt(document, parent)) ? parent : []), 'a "mark"'];
      const text = spaced(withValue(document, place, mark), next);
      const problem = parse(text).problems.find((found) => found.path.at(-1) === 'a "mark"');
      // Within a language map, the name is no language; elsewhere it is no field.
      assert.ok(problem);
      const line = text.split('\n')[problem.line! - 1]!;
      assert.ok(line.slice(problem.column! - 1).startsWith(JSON.stringify(mark)), line);
    }),
    { numRuns: 300 },
  );
});

interface Entity {
  readonly name: string;
  readonly path: Path;
  readonly refersTo: readonly string[];
}

const startsWith = (path: Path, start: Path) => start.every((key, at) => path[at] === key);

/** Every entity of a document, with everything that it refers to anywhere within it. */
function entitiesOf(document: unknown): Entity[] {
  const found: { name: string; path: Path; refersTo: string[] }[] = [];
  const references: { name: string; path: Key[] }[] = [];
  visitIds(document, {
    id: (kind, id, path) =>
      found.push({ name: `${kind} ${id}`, path: path.slice(0, -1), refersTo: [] }),
    ref: (kind, id, path) => references.push({ name: `${kind} ${id}`, path: [...path] }),
  });
  for (const { name, path } of references)
    for (const entity of found) if (startsWith(path, entity.path)) entity.refersTo.push(name);
  return found;
}

/**
 * The entities that the loss of a value may touch: those around it or within it, whatever refers to one of them, and
 * whatever stands within one of them.
 */
function touched(entities: readonly Entity[], removed: Path): ReadonlyMap<string, Path> {
  const lost = new Map<string, Path>();
  const isTouched = ({ path, refersTo }: Entity) =>
    startsWith(path, removed) ||
    startsWith(removed, path) ||
    refersTo.some((name) => lost.has(name)) ||
    [...lost.values()].some((around) => startsWith(path, around));
  for (let before = -1; before < lost.size;) {
    before = lost.size;
    for (const entity of entities) if (isTouched(entity)) lost.set(entity.name, entity.path);
  }
  return lost;
}

const NEEDED = ['formatVersion', 'id', 'title'];

test('without any one value, every entity that has nothing to do with it is kept as it was', () => {
  fc.assert(
    fc.property(documentAndPath, ([document, path]) => {
      const { framework } = parse(withoutValue(document, path));
      // The last language of the title takes the title with it.
      if (!framework) return assert.ok(NEEDED.includes(String(path[0])));
      const entities = entitiesOf(document);
      const kept = new Map(entitiesOf(framework).map((entity) => [entity.name, entity.path]));
      const lost = touched(entities, path);
      for (const entity of entities) {
        if (lost.has(entity.name)) continue;
        assert.ok(kept.has(entity.name), `${entity.name} is lost without ${path.join('.')}`);
        assert.deepEqual(
          valueAt(framework, kept.get(entity.name)!),
          valueAt(document, entity.path),
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('without a value that nothing needs, nothing else is lost', () => {
  fc.assert(
    fc.property(documentAndPath, ([document, path]) => {
      const without = withoutValue(document, path);
      if (errorsOf(without).length === 0) assert.deepEqual(parse(without).framework, without);
    }),
    { numRuns: 300 },
  );
});
