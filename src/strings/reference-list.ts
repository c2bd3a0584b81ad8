import type { Strings } from './language.js';
import type { Forms } from './plural.js';

type Words<T extends string> = Readonly<Record<T, string>>;
/** Lists of a dataset that its vocabulary has no name for. */
export type CitingList =
  | 'glossary'
  | 'caseStudies'
  | 'themes'
  | 'learning'
  | 'moves'
  | 'providers'
  | 'mappings'
  | 'teams'
  | 'maturityModels'
  | 'jobTemplates';

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
  readonly noneOfSkill: string;
  readonly untied: string;
  readonly clear: string;
  readonly alsoCalled: string;
  readonly seeAlso: string;
  readonly author: string;
  readonly publisher: string;
  readonly date: string;
  readonly licence: string;
  readonly citedBy: string;
  readonly entries: Forms;
  readonly citing: Readonly<Record<CitingList, Forms>>;
  readonly others: Forms;
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
    noneOfSkill: 'No case study is tied to this {skill}.',
    untied: '{n} of {total} case studies are tied to no {skill}.',
    clear: 'Clear filters',
    alsoCalled: 'Also called',
    seeAlso: 'See also',
    author: 'Author',
    publisher: 'Publisher',
    date: 'Date',
    licence: 'Licence',
    citedBy: 'Cited by',
    entries: { one: '{n} entry', other: '{n} entries' },
    citing: {
      glossary: { one: '{n} term', other: '{n} terms' },
      caseStudies: { one: '{n} case study', other: '{n} case studies' },
      themes: { one: '{n} theme', other: '{n} themes' },
      learning: { one: '{n} learning resource', other: '{n} learning resources' },
      moves: { one: '{n} move', other: '{n} moves' },
      providers: { one: '{n} provider', other: '{n} providers' },
      mappings: { one: '{n} mapping', other: '{n} mappings' },
      teams: { one: '{n} team', other: '{n} teams' },
      maturityModels: { one: '{n} maturity model', other: '{n} maturity models' },
      jobTemplates: { one: '{n} job template', other: '{n} job templates' },
    },
    others: { other: '{n} other' },
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
    noneOfSkill: 'Nid oes astudiaeth achos yn gysylltiedig â’r {skill} hwn.',
    untied: 'Nid yw {n} o {total} astudiaeth achos yn gysylltiedig ag unrhyw {skill}.',
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
    citing: {
      glossary: { two: '{n} derm', few: '{n} therm', many: '{n} therm', other: '{n} term' },
      caseStudies: { other: '{n} astudiaeth achos' },
      themes: { other: '{n} thema' },
      learning: { other: '{n} adnodd dysgu' },
      moves: { other: '{n} symudiad' },
      providers: {
        two: '{n} ddarparwr',
        other: '{n} darparwr',
      },
      mappings: { two: '{n} fapiad', other: '{n} mapiad' },
      teams: { two: '{n} dîm', few: '{n} thîm', many: '{n} thîm', other: '{n} tîm' },
      maturityModels: { two: '{n} fodel aeddfedrwydd', other: '{n} model aeddfedrwydd' },
      jobTemplates: {
        two: '{n} dempled swydd',
        few: '{n} thempled swydd',
        many: '{n} thempled swydd',
        other: '{n} templed swydd',
      },
    },
    others: { other: '{n} arall' },
  },
};
