/** The code that the guides show. Pages are made by what the snippet builder uses, which is tried in a browser. */
import { formatProblem, parse } from '../../src/model/index.js';
import { snippet, type Choices } from '../support/snippet.js';

const usual: Choices = {
  tag: 'role-card',
  options: { 'role-level-id': 'senior-data-scientist' },
  dataset: { href: '/capability/data/data-scientist.json' },
  way: 'src',
  root: 'shadow',
  theme: 'neutral',
  script: 'module',
  folder: '/capability/',
};

const page = (change: Partial<Choices>): string => snippet({ ...usual, ...change }).html;

export const plainPage = page({});

export const govukPage = page({ theme: 'govuk', root: 'light' });

export const intranetPage = page({ script: 'classic', tag: 'skill-matrix', options: {} });

export const advert = page({
  options: {
    'role-level-id': 'senior-data-scientist',
    show: 'summary responsibilities skills footer',
    'heading-level': 3,
  },
});

export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types capability-elements',
].join('; ');

/** The smallest dataset that an element has something to show of. */
export const smallest = `{
  "formatVersion": 1,
  "id": "village-library",
  "title": "Village library",
  "scales": [
    {
      "id": "confidence",
      "name": "Confidence",
      "levels": [
        { "id": "learning", "name": "Learning" },
        { "id": "teaching", "name": "Teaching" }
      ]
    }
  ],
  "defaultScale": "confidence",
  "skills": [{ "id": "helping-readers", "name": "Helping readers" }],
  "roles": [
    {
      "id": "librarian",
      "name": "Librarian",
      "levels": [
        {
          "id": "head-librarian",
          "name": "Head librarian",
          "skills": [{ "skill": "helping-readers", "mastery": "teaching" }]
        }
      ]
    }
  ]
}`;

const ways = (way: Choices['way']): string =>
  page({ way, dataset: { href: '/capability/data/data-scientist.json', json: smallest } });

export const bySrc = ways('src');
export const byFramework = ways('framework');
export const byProperty = ways('property');
export const byScript = page({
  way: 'script',
  options: {},
  dataset: { href: '', json: smallest },
});

const change = (from: string, to: string) => smallest.replace(from, to);

const MISTAKES: readonly (readonly [string, string])[] = [
  ['A name that nothing has', change('"skill": "helping-readers"', '"skill": "helping-reader"')],
  ['A field that the format does not know', change('"roles"', '"rolls": [],\n  "roles"')],
  ['Something of the wrong kind', change('"Helping readers"', '7')],
  ['The same id twice', change('"id": "teaching"', '"id": "learning"')],
  ['A comma too many', change('"Teaching" }', '"Teaching" },')],
  ['Half a file', smallest.slice(0, 200)],
  ['A login page instead of a file', '<!doctype html><title>Sign in</title>'],
  ['Nothing at all', ''],
  ['A newer format', change('"formatVersion": 1', '"formatVersion": 2')],
];

export interface Mistake {
  readonly name: string;
  /** What the parser says, worst first. */
  readonly messages: readonly string[];
  readonly isShown: boolean;
}

/** Mistakes, and what the parser really says of each. */
export const mistakes: readonly Mistake[] = MISTAKES.map(([name, text]) => {
  const { framework, problems } = parse(text);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const shown = errors.length ? errors : problems;
  return {
    name,
    messages: shown
      .filter(({ severity, code }) => severity === 'error' || code !== 'missing')
      .map(formatProblem),
    isShown: framework !== undefined,
  };
});
