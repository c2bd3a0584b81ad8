import type { Strings } from './language.js';
import type { Forms } from './plural.js';

type Words<T extends string> = Readonly<Record<T, string>>;
type Counted<T extends string> = Readonly<Record<T, Forms>>;

/** `{skills}`, `{Role}` and the like are what the framework calls them. */
export interface CapabilityMapStrings {
  readonly views: string;
  readonly view: Words<'map' | 'overlap' | 'gaps' | 'mapping'>;
  readonly about: Words<'overlap' | 'gaps' | 'mapping'>;
  readonly kinds: Counted<'domain' | 'capability' | 'theme' | 'competency' | 'skill' | 'knowledge'>;
  readonly all: string;
  readonly caption: string;
  readonly columns: string;
  readonly domain: string;
  readonly rows: string;
  readonly only: Words<'said' | 'gaps'>;
  readonly bounded: string;
  readonly boundedColumns: string;
  readonly boundedParts: string;
  readonly shown: string;
  readonly noRows: string;
  readonly noRoles: string;
  readonly sayWho: string;
  readonly delivers: string;
  readonly needed: string;
  readonly share: string;
  readonly notListed: string;
  readonly notNamed: string;
  readonly nameOnly: string;
  readonly others: string;
  readonly caseStudies: Forms;
  readonly caseStudy: string;
  readonly finding: Words<
    | 'said'
    | 'inferred'
    | 'partly'
    | 'elsewhere'
    | 'not-applicable'
    | 'empty'
    | 'unsaid'
    | 'not-defined'
    | 'lost'
  >;
  readonly because: Words<'groups' | 'no-levels' | 'by-level'>;
  readonly aspect: Words<
    | 'description'
    | 'statements'
    | 'levels'
    | 'bringers'
    | 'enables'
    | 'waysOfWorking'
    | 'technologies'
    | 'assessments'
    | 'learning'
    | 'caseStudies'
    | 'sources'
  >;
  readonly aspects: string;
  readonly saidOf: string;
  readonly gaps: Forms;
  readonly noGaps: string;
  readonly gapsOfMap: Forms;
  readonly withoutGrade: string;
  readonly gapsInAll: string;
  readonly notSaid: string;
  readonly nowhere: string;
  readonly silent: Forms;
  readonly between: string;
  readonly types: string;
  readonly parts: string;
  readonly and: string;
  readonly overlapCaption: string;
  readonly overlapList: string;
  readonly shared: string;
  readonly inCommon: string;
  readonly inAll: string;
  readonly nothing: string;
  readonly nothingBetween: string;
  readonly themes: Forms;
  readonly pairs: Forms;
  readonly heading: Words<'themes' | 'pairs' | 'caseStudies'>;
  readonly isRelated: string;
  readonly hasSameName: string;
  readonly themesCaption: string;
  readonly themesNote: string;
  readonly theme: string;
  readonly noneLinked: string;
  readonly linksInferred: string;
  readonly sharedWith: string;
  readonly mappingCaption: string;
  readonly side: string;
  readonly relation: string;
  readonly saidBy: string;
  readonly unconfirmed: string;
  readonly notThere: string;
  readonly kind: Words<
    'exact' | 'close' | 'broad' | 'narrow' | 'related' | 'same-name' | 'same-id'
  >;
  readonly noLinks: string;
  readonly unmapped: string;
  readonly more: string;
}

export const capabilityMap: Strings<CapabilityMapStrings> = {
  en: {
    views: 'Ways to look at it',
    view: { map: 'Map', overlap: 'Overlaps', gaps: 'Gaps', mapping: 'Other framework' },
    about: {
      overlap: 'What any two have in common. The stronger the colour, the more.',
      gaps: 'For how many {skills} the source says each thing. What it does not say is a gap, counted once each; where nothing is to be expected, there is none.',
      mapping: 'Which {skills} correspond, what each is to the other, and who says so.',
    },
    kinds: {
      domain: { one: '{n} domain', other: '{n} domains' },
      capability: { one: '{n} capability', other: '{n} capabilities' },
      theme: { one: '{n} theme', other: '{n} themes' },
      competency: { one: '{n} competency', other: '{n} competencies' },
      skill: { one: '{n} skill', other: '{n} skills' },
      knowledge: { one: '{n} field of knowledge', other: '{n} fields of knowledge' },
    },
    all: 'All',
    caption: '{Skills} by {columns}',
    columns: 'Columns',
    domain: 'Domain',
    rows: 'Rows',
    only: { said: 'Only where someone is named', gaps: 'Only where nobody is named' },
    bounded: 'The first {n} of {total} are shown. Choose a domain to see others.',
    boundedColumns: 'The first {n} of {total} columns are shown.',
    boundedParts: 'The first {n} of {total} are compared.',
    shown: '{n} of {total} shown',
    noRows: 'There is no such row here.',
    noRoles: 'The source names no {roles}.',
    sayWho: '{Roles} named for {n} of {total}',
    delivers: 'delivers',
    needed: 'needed',
    share: '{n} of {of}',
    notListed: 'not listed',
    notNamed: 'not named',
    nameOnly: 'only named',
    others: 'Others',
    caseStudies: { one: '{n} case study', other: '{n} case studies' },
    caseStudy: 'Case studies',
    finding: {
      said: 'said',
      inferred: 'inferred by us',
      partly: 'said in part',
      elsewhere: 'described elsewhere',
      'not-applicable': 'not applicable',
      empty: 'left empty in the source',
      unsaid: 'not said in the source',
      'not-defined': 'not defined yet',
      lost: 'partly lost in the source',
    },
    because: {
      groups: 'it only groups others',
      'no-levels': 'it has no levels',
      'by-level': 'it is described level by level',
    },
    aspect: {
      description: 'What it is',
      statements: 'What it involves',
      levels: 'What its levels mean',
      bringers: 'Who needs or delivers it',
      enables: 'What it lets an organisation do',
      waysOfWorking: 'Ways of working',
      technologies: 'Technologies',
      assessments: 'How it is assessed',
      learning: 'How to learn it',
      caseStudies: 'Case studies',
      sources: 'Where it comes from',
    },
    aspects: 'What is said',
    saidOf: '{n} of {of}',
    gaps: { one: '{n} gap', other: '{n} gaps' },
    noGaps: 'no gap',
    gapsOfMap: {
      one: 'For {n} the source does not say who needs or delivers it.',
      other: 'For {n} the source does not say who needs or delivers them.',
    },
    withoutGrade: 'For {n} of {things} the source names no {grade}: they are in no column.',
    gapsInAll: 'Gaps in all',
    notSaid: 'What the source does not say',
    nowhere: 'Said of no {skill} in this dataset: {list}.',
    silent: {
      one: 'Of {roles} the source does not say what it needs or delivers: {list}.',
      other: 'Of {roles} the source does not say what they need or deliver: {list}.',
    },
    between: 'Between',
    types: 'Types of {skill}',
    parts: 'Domains',
    and: '{a} and {b}',
    overlapCaption: 'Overlaps as a heatmap',
    overlapList: 'Overlaps as a list',
    shared: 'Shared by',
    inCommon: 'What they share',
    inAll: 'In all',
    nothing: 'nothing',
    nothingBetween: 'Nothing in common: {list}.',
    themes: { one: '{n} theme', other: '{n} themes' },
    pairs: { one: '{n} pair of {skills}', other: '{n} pairs of {skills}' },
    heading: {
      themes: 'Themes',
      pairs: '{Skills} of the same name, or related',
      caseStudies: 'Case studies',
    },
    isRelated: 'related',
    hasSameName: 'same name',
    themesCaption: 'Themes, and how many {skills} of each domain they run through',
    themesNote:
      'Each opens: what the source says of the theme, which {skills} are linked to it, and by whom.',
    theme: 'Theme',
    noneLinked: 'none linked',
    linksInferred: 'links to {skills} inferred by us',
    sharedWith: 'Shared, as the source says, by {list}.',
    mappingCaption: '{ours} and {theirs}',
    side: '{mapped} of {total} mapped; {alike} more of the same name or id; {unmapped} without a counterpart',
    relation: 'The other is',
    saidBy: 'Said by',
    unconfirmed: 'nobody has confirmed it',
    notThere: 'not in this dataset',
    kind: {
      exact: 'the same',
      close: 'nearly the same',
      broad: 'broader',
      narrow: 'narrower',
      related: 'related',
      'same-name': 'of the same name',
      'same-id': 'of the same id',
    },
    noLinks: 'No {skill} of one is mapped to the other, and none has the same name.',
    unmapped: 'Without a counterpart in {title}: {n}',
    more: 'and {n} more',
  },
  // Not yet reviewed by a native speaker.
  cy: {
    views: 'Ffyrdd o edrych arno',
    view: { map: 'Map', overlap: 'Gorgyffwrdd', gaps: 'Bylchau', mapping: 'Fframwaith arall' },
    about: {
      overlap: 'Yr hyn sydd gan unrhyw ddau yn gyffredin. Po gryfaf y lliw, y mwyaf.',
      gaps: 'Am faint o {skills} y mae’r ffynhonnell yn dweud pob peth. Cyfrifir yr hyn nad yw’n ei ddweud yn fwlch, unwaith yr un; lle nad oes dim i’w ddisgwyl, nid oes bwlch.',
      mapping: 'Pa {skills} sy’n cyfateb, beth yw’r naill i’r llall, a phwy sy’n dweud hynny.',
    },
    kinds: {
      domain: { two: '{n} barth', many: '{n} pharth', few: '{n} pharth', other: '{n} parth' },
      capability: { two: '{n} allu', other: '{n} gallu' },
      theme: { two: '{n} thema', few: '{n} thema', many: '{n} thema', other: '{n} thema' },
      competency: {
        two: '{n} gymhwysedd',
        few: '{n} chymhwysedd',
        many: '{n} chymhwysedd',
        other: '{n} cymhwysedd',
      },
      skill: { other: '{n} sgìl' },
      knowledge: { two: '{n} faes gwybodaeth', other: '{n} maes gwybodaeth' },
    },
    all: 'Pob un',
    caption: '{Skills} yn ôl {columns}',
    columns: 'Colofnau',
    domain: 'Parth',
    rows: 'Rhesi',
    only: { said: 'Dim ond lle enwir rhywun', gaps: 'Dim ond lle nad enwir neb' },
    bounded: 'Dangosir y {n} cyntaf o {total}. Dewiswch barth i weld rhai eraill.',
    boundedColumns: 'Dangosir y {n} colofn gyntaf o {total}.',
    boundedParts: 'Cymharir y {n} cyntaf o {total}.',
    shown: 'Dangosir {n} o {total}',
    noRows: 'Nid oes rhes o’r fath yma.',
    noRoles: 'Nid yw’r ffynhonnell yn enwi unrhyw {roles}.',
    sayWho: '{Roles} wedi’u henwi ar gyfer {n} o {total}',
    delivers: 'yn cyflawni',
    needed: 'ei angen',
    share: '{n} o {of}',
    notListed: 'heb ei restru',
    notNamed: 'heb ei enwi',
    nameOnly: 'enw yn unig',
    others: 'Eraill',
    caseStudies: {
      two: '{n} astudiaeth achos',
      other: '{n} astudiaeth achos',
    },
    caseStudy: 'Astudiaethau achos',
    finding: {
      said: 'wedi’i nodi',
      inferred: 'casgliad gennym ni',
      partly: 'wedi’i nodi’n rhannol',
      elsewhere: 'wedi’i ddisgrifio yn rhywle arall',
      'not-applicable': 'ddim yn berthnasol',
      empty: 'wedi’i adael yn wag yn y ffynhonnell',
      unsaid: 'heb ei nodi yn y ffynhonnell',
      'not-defined': 'heb ei ddiffinio eto',
      lost: 'ar goll yn rhannol yn y ffynhonnell',
    },
    because: {
      groups: 'dim ond grwpio eraill y mae',
      'no-levels': 'nid oes iddo lefelau',
      'by-level': 'fe’i disgrifir fesul lefel',
    },
    aspect: {
      description: 'Beth ydyw',
      statements: 'Beth mae’n ei olygu',
      levels: 'Beth mae ei lefelau’n ei olygu',
      bringers: 'Pwy sydd ei angen neu’n ei gyflawni',
      enables: 'Beth mae’n galluogi sefydliad i’w wneud',
      waysOfWorking: 'Ffyrdd o weithio',
      technologies: 'Technolegau',
      assessments: 'Sut mae’n cael ei asesu',
      learning: 'Sut i’w ddysgu',
      caseStudies: 'Astudiaethau achos',
      sources: 'O ble mae’n dod',
    },
    aspects: 'Yr hyn a ddywedir',
    saidOf: '{n} o {of}',
    gaps: { two: '{n} fwlch', other: '{n} bwlch' },
    noGaps: 'dim bwlch',
    gapsOfMap: {
      other: 'Am {n} nid yw’r ffynhonnell yn dweud pwy sydd eu hangen na phwy sy’n eu cyflawni.',
    },
    withoutGrade:
      'Ar gyfer {n} o {things}, nid yw’r ffynhonnell yn enwi {grade}: nid ydynt mewn unrhyw golofn.',
    gapsInAll: 'Cyfanswm y bylchau',
    notSaid: 'Yr hyn nad yw’r ffynhonnell yn ei ddweud',
    nowhere: 'Ni ddywedir am unrhyw {skill} yn y set ddata hon: {list}.',
    silent: {
      other: 'Am {roles} nid yw’r ffynhonnell yn dweud beth sydd ei angen nac a gyflawnir: {list}.',
    },
    between: 'Rhwng',
    types: 'Mathau o {skill}',
    parts: 'Parthau',
    and: '{a} a {b}',
    overlapCaption: 'Gorgyffwrdd fel map gwres',
    overlapList: 'Gorgyffwrdd fel rhestr',
    shared: 'Yn gyffredin i',
    inCommon: 'Yr hyn sy’n gyffredin',
    inAll: 'Cyfanswm',
    nothing: 'dim',
    nothingBetween: 'Dim yn gyffredin: {list}.',
    themes: { other: '{n} thema' },
    pairs: {
      two: '{n} bâr o {skills}',
      few: '{n} phâr o {skills}',
      many: '{n} phâr o {skills}',
      other: '{n} pâr o {skills}',
    },
    heading: {
      themes: 'Themâu',
      pairs: '{Skills} o’r un enw, neu gysylltiedig',
      caseStudies: 'Astudiaethau achos',
    },
    isRelated: 'cysylltiedig',
    hasSameName: 'yr un enw',
    themesCaption: 'Themâu, a faint o {skills} ym mhob parth y maent yn rhedeg drwyddynt',
    themesNote:
      'Mae pob un yn agor: beth mae’r ffynhonnell yn ei ddweud am y thema, pa {skills} sydd wedi’u cysylltu â hi, a chan bwy.',
    theme: 'Thema',
    noneLinked: 'dim cyswllt',
    linksInferred: 'cysylltiadau â {skills}: casgliad gennym ni',
    sharedWith: 'Yn gyffredin, yn ôl y ffynhonnell, i {list}.',
    mappingCaption: '{ours} a {theirs}',
    side: '{mapped} o {total} wedi’u mapio; {alike} arall o’r un enw neu id; {unmapped} heb gymar',
    relation: 'Mae’r llall',
    saidBy: 'Yn ôl',
    unconfirmed: 'nid oes neb wedi’i gadarnhau',
    notThere: 'ddim yn y set ddata hon',
    kind: {
      exact: 'yr un peth',
      close: 'bron yr un peth',
      broad: 'yn ehangach',
      narrow: 'yn gulach',
      related: 'yn gysylltiedig',
      'same-name': 'o’r un enw',
      'same-id': 'o’r un id',
    },
    noLinks:
      'Nid oes unrhyw {skill} o’r naill wedi’i fapio i’r llall, ac nid oes gan yr un yr un enw.',
    unmapped: 'Heb gymar yn {title}: {n}',
    more: 'a {n} arall',
  },
};
