import type { Strings } from './language.js';
import type { Forms } from './plural.js';

type Words<T extends string> = Readonly<Record<T, string>>;
type List = 'glossary' | 'case-studies' | 'sources';

/** `{skill}` is what the framework calls it. */
export interface ReferenceListStrings {
  readonly name: Words<List>;
  readonly one: Words<List>;
  readonly none: Words<List>;
  readonly filter: string;
  readonly bySkill: string;
  readonly all: string;
  readonly shown: string;
  readonly noMatch: string;
  readonly clear: string;
  readonly alsoCalled: string;
  readonly seeAlso: string;
  readonly author: string;
  readonly publisher: string;
  readonly date: string;
  readonly licence: string;
  readonly citedBy: string;
  readonly entries: Forms;
}

export const referenceList: Strings<ReferenceListStrings> = {
  en: {
    name: { glossary: 'Glossary', 'case-studies': 'Case studies', sources: 'Sources' },
    one: { glossary: 'term', 'case-studies': 'case study', sources: 'source' },
    none: {
      glossary: 'This dataset has no glossary.',
      'case-studies': 'This dataset has no case studies.',
      sources: 'This dataset names no sources.',
    },
    filter: 'Filter by words',
    bySkill: 'Case studies by {skill}',
    all: 'All',
    shown: '{n} of {total} shown',
    noMatch: 'Nothing has all of these words.',
    clear: 'Clear filters',
    alsoCalled: 'Also called',
    seeAlso: 'See also',
    author: 'Author',
    publisher: 'Publisher',
    date: 'Date',
    licence: 'Licence',
    citedBy: 'Cited by',
    entries: { one: '{n} entry', other: '{n} entries' },
  },
  // Not yet reviewed by a native speaker.
  cy: {
    name: { glossary: 'Geirfa', 'case-studies': 'Astudiaethau achos', sources: 'Ffynonellau' },
    one: { glossary: 'term', 'case-studies': 'astudiaeth achos', sources: 'ffynhonnell' },
    none: {
      glossary: 'Nid oes geirfa yn y set ddata hon.',
      'case-studies': 'Nid oes astudiaethau achos yn y set ddata hon.',
      sources: 'Nid yw’r set ddata hon yn enwi unrhyw ffynonellau.',
    },
    filter: 'Hidlo yn ôl geiriau',
    bySkill: 'Astudiaethau achos yn ôl {skill}',
    all: 'Pob un',
    shown: 'Dangosir {n} o {total}',
    noMatch: 'Nid oes dim yn cynnwys y geiriau hyn i gyd.',
    clear: 'Clirio’r hidlwyr',
    alsoCalled: 'Enw arall',
    seeAlso: 'Gweler hefyd',
    author: 'Awdur',
    publisher: 'Cyhoeddwr',
    date: 'Dyddiad',
    licence: 'Trwydded',
    citedBy: 'Dyfynnir gan',
    entries: {
      two: '{n} gofnod',
      few: '{n} chofnod',
      many: '{n} chofnod',
      other: '{n} cofnod',
    },
  },
};
