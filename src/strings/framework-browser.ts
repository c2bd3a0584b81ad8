import type { Strings } from './language.js';
import type { Forms } from './plural.js';

/** `{roles}`, `{skills}` and the like are what the framework calls them. */
export interface FrameworkBrowserStrings {
  readonly searchBoth: string;
  readonly searchOne: string;
  readonly searching: string;
  readonly list: string;
  readonly all: string;
  readonly type: string;
  readonly option: string;
  readonly clear: string;
  readonly results: Forms;
  readonly moreThan: Forms;
  readonly resultsFor: string;
  readonly someFor: string;
  readonly partOf: string;
  readonly none: string;
  readonly mayBeGone: string;
  readonly gradesUnsaid: string;
  readonly noneFiltered: string;
  readonly withoutFilters: Forms;
  readonly more: string;
  readonly letters: string;
  readonly allLetters: string;
  readonly otherRoles: string;
  readonly back: string;
  readonly backToResults: string;
  readonly named: string;
  readonly formerly: string;
  readonly alsoCalled: string;
  readonly code: string;
}

export const frameworkBrowser: Strings<FrameworkBrowserStrings> = {
  en: {
    searchBoth: 'Search {roles} and {skills}',
    searchOne: 'Search {things}',
    searching: 'Searching…',
    list: 'What to show',
    all: 'All',
    type: '{Skill} type',
    option: '{name} ({n})',
    clear: 'Clear filters',
    results: { one: '{n} result', other: '{n} results' },
    moreThan: { other: 'More than {n} results' },
    resultsFor: '{results} for “{words}”',
    someFor: 'Nothing has all of these words. {results} with some of “{words}”',
    partOf: '{n} of {things}',
    none: 'No name or description here is like “{words}”. Check the spelling, or try fewer words.',
    mayBeGone: 'It may have another name in this edition, or be gone.',
    gradesUnsaid: 'For {n} of {things} the source names no {grade}. They are not among these.',
    noneFiltered: 'Nothing has to do with all that you chose.',
    withoutFilters: {
      one: 'Without the filters there is {n}.',
      other: 'Without the filters there are {n}.',
    },
    more: 'Show {n} more',
    letters: '{Skills} by letter',
    allLetters: 'A to Z',
    otherRoles: 'Other {roles}',
    back: 'Back to the list',
    backToResults: 'Back to the results',
    named: '{Thing}: {name}',
    formerly: 'Formerly {name}',
    alsoCalled: 'Also called {name}',
    code: 'Code {name}',
  },
  // Not yet reviewed by a native speaker.
  cy: {
    searchBoth: 'Chwilio {roles} a {skills}',
    searchOne: 'Chwilio {things}',
    searching: 'Wrthi’n chwilio…',
    list: 'Beth i’w ddangos',
    all: 'Popeth',
    type: 'Math o {skill}',
    option: '{name} ({n})',
    clear: 'Clirio’r hidlwyr',
    results: {
      two: '{n} ganlyniad',
      few: '{n} chanlyniad',
      many: '{n} chanlyniad',
      other: '{n} canlyniad',
    },
    moreThan: { other: 'Mwy na {n} canlyniad' },
    resultsFor: '{results} ar gyfer “{words}”',
    someFor: 'Nid oes dim â’r geiriau hyn i gyd. {results} â rhai o “{words}”',
    partOf: '{n} o blith {things}',
    none: 'Does dim enw na disgrifiad yma’n debyg i “{words}”. Gwiriwch y sillafu, neu rhowch gynnig ar lai o eiriau.',
    mayBeGone: 'Efallai fod iddo enw arall yn y rhifyn hwn, neu ei fod wedi mynd.',
    gradesUnsaid:
      'Ar gyfer {n} o {things}, nid yw’r ffynhonnell yn enwi {grade}. Nid ydynt ymhlith y rhain.',
    noneFiltered: 'Does dim byd yn ymwneud â phopeth a ddewisoch.',
    withoutFilters: { other: 'Heb yr hidlwyr mae {n}.' },
    more: 'Dangos {n} arall',
    letters: '{Skills} yn ôl llythyren',
    allLetters: 'A i Y',
    otherRoles: '{roles} eraill',
    back: 'Yn ôl i’r rhestr',
    backToResults: 'Yn ôl i’r canlyniadau',
    named: '{Thing}: {name}',
    formerly: '{name} gynt',
    alsoCalled: 'Enw arall: {name}',
    code: 'Cod {name}',
  },
};
