import type { Move, RouteWeights } from '../model/index.js';
import type { Strings } from './language.js';
import type { Forms } from './plural.js';

/** `{skills}`, `{level}` and the like are what the framework calls them. */
export interface RouteFinderStrings {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly titleNext: string;
  readonly titleEmpty: string;
  readonly start: string;
  readonly chooseFrom: string;
  readonly working: string;
  readonly found: Forms;
  readonly foundNext: Forms;
  readonly stay: string;
  readonly grade: string;
  readonly avoid: string;
  readonly avoidMore: string;
  readonly avoided: string;
  readonly moves: Forms;
  readonly most: Forms;
  readonly distance: string;
  readonly best: string;
  readonly fewest: string;
  readonly steps: Forms;
  readonly inSkills: string;
  readonly newSkills: Forms;
  readonly nothing: string;
  readonly toLearn: string;
  readonly notCounted: string;
  readonly parts: Readonly<
    Record<'skills' | 'whole' | 'move' | 'role' | 'family' | 'undeclared' | 'down', string>
  >;
  readonly partsWhole: string;
  readonly lower: string;
  readonly learn: string;
  readonly hadBefore: string;
  readonly newOnes: string;
  readonly listed: string;
  readonly listedWhy: string;
  readonly up: string;
  readonly upAbove: Forms;
  readonly down: string;
  readonly fromLevel: string;
  readonly declared: Readonly<Record<Move['kind'], string>>;
  readonly grades: string;
  readonly gradesUnknown: string;
  readonly onlyNamed: string;
  readonly same: string;
  readonly none: string;
  readonly noneTogether: string;
  readonly lift: Readonly<Record<'grade' | 'moves', string>>;
  readonly liftStay: string;
  readonly liftSkill: string;
  readonly nextRole: string;
  readonly nextFamily: string;
  readonly nextOther: string;
  readonly nextWhy: string;
  readonly nextUnmeasured: string;
  readonly nextUnmeasuredWhy: string;
  readonly more: Forms;
  readonly routesTo: string;
  readonly whatToLearn: string;
  readonly how: string;
  readonly howText: readonly string[];
  readonly weight: Readonly<Record<keyof RouteWeights, string>>;
  readonly weightName: string;
  readonly weightCounts: string;
  readonly noWeight: string;
  readonly share: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

export const routeFinder: Strings<RouteFinderStrings> = {
  en: {
    from: 'Where I am',
    to: 'Where I want to be',
    title: 'From {from} to {to}',
    titleNext: 'What could I become, from {from}?',
    titleEmpty: 'Find a route',
    start:
      'Choose where you are, to see what is near. Choose where you want to be as well, to see the routes between.',
    chooseFrom: 'Choose where you are.',
    working: 'Looking for routes…',
    found: { one: '{n} route', other: '{n} routes' },
    foundNext: { one: '{n} possible move', other: '{n} possible moves' },
    stay: 'Stay in {name} ({kind})',
    grade: 'At most one {grade} up in a move',
    avoid: 'A {skill} not to learn',
    avoidMore: 'None',
    avoided: 'Without learning {name}',
    moves: { one: '{n} move', other: '{n} moves' },
    most: { one: 'At most {n} move', other: 'At most {n} moves' },
    distance: 'distance {n}',
    best: 'shortest',
    fewest: 'fewest moves',
    steps: { one: '{n} level step', other: '{n} level steps' },
    inSkills: '{steps} in {skills}',
    newSkills: { one: '{n} new', other: '{n} new' },
    nothing: 'nothing to learn that counts',
    toLearn: '{skills} to learn',
    notCounted: '{skills} listed, not counted',
    parts: {
      skills: '{n} for what must be learnt',
      whole: '{n} because it cannot be measured by {skills}',
      move: '{n} for the move',
      role: '{n} for another {role}',
      family: '{n} for another {family}',
      undeclared: '{n} because the dataset declares no such move',
      down: '{n} for lower levels on average',
    },
    partsWhole: 'Distance {total}: {parts}',
    lower: 'lower levels on average',
    learn: 'To learn',
    hadBefore: 'Counted, though you had it earlier on this route',
    newOnes: 'New, counted by their number as they have no levels',
    listed: 'Listed, not counted',
    listedWhy: 'The source gives no levels that could be compared.',
    up: 'The {skills} of {to} have no levels, so this move cannot be measured by them. What counts is {above}.',
    upAbove: {
      zero: 'that {from} is at the top of its {role}',
      one: 'that {n} {level} of the same {role} is above {from}',
      other: 'that {n} {levels} of the same {role} are above {from}',
    },
    down: 'The {skills} of {from} have no levels, so what you have of these cannot be told. The move counts as a whole.',
    fromLevel: 'from {level}',
    declared: {
      progression: 'declared progression',
      lateral: 'declared lateral move',
      entry: 'declared entry',
      exit: 'declared exit',
      return: 'declared return',
    },
    grades: 'Grades, for information',
    gradesUnknown:
      'The source states no {grades} for {names}. Whether moves to or from there keep to one {grade} cannot be told; they are shown.',
    onlyNamed:
      '{name} is only named: the source states no {skills} for it, so no route leads there or away.',
    same: 'You are there already. Choose two that differ.',
    none: 'There is no route under these conditions. What would open one:',
    noneTogether:
      'There is no route under these conditions. Only all of this together would open one:',
    lift: {
      grade: 'Allow more than one {grade} up in a move',
      moves: 'Allow more moves',
    },
    liftStay: 'Allow leaving {name} ({kind})',
    liftSkill: 'Allow learning {name}',
    nextRole: 'Other {levels} of {name}',
    nextFamily: 'In the same {family}: {name}',
    nextOther: 'Elsewhere',
    nextUnmeasured: 'Not to be compared by {skills}',
    nextUnmeasuredWhy:
      'The {skills} there, or where you are, have no levels. Such moves count as a whole; those that the source declares come first.',
    nextWhy: 'Of each {role} the {level} that asks for about as much as where you are.',
    more: { one: 'Show {n} more', other: 'Show {n} more' },
    routesTo: 'Routes to {name}',
    whatToLearn: 'What to learn',
    how: 'How routes are compared',
    howText: [
      'Every move has a distance; a route’s distance is the sum of its moves. The shortest comes first, and the direct move is always among them where it may be made.',
      'For a move each {skill} counts the levels by which it must rise, squared: two small steps are less than one leap. A new {skill} rises from nothing. What one gives up counts nothing. Each move is measured from the position before it: what one had earlier counts again, and is listed apart.',
      'A move to a position whose levels are lower on average than those of the one before counts how much lower they are, so that routes do not go far down to climb again. It is marked. Going up in one’s {role} is no such move.',
      '{Skills} without levels are listed, and not counted. Only between two positions without any levels are new {skills} counted, by their number; and where one of the two has levels and the other none, nothing can be compared, so the move counts as a whole.',
      'The distance says nothing of vacancies, pay, time or how likely a move is.',
    ],
    weight: {
      step: 'Each {skill}: levels to rise, squared, times',
      desirable: 'A {skill} that is only desirable counts as so much of one',
      move: 'Each move',
      role: 'Another {role}, unless the move is declared',
      family: 'Another {family} as well, unless the move is declared',
      down: 'A move to lower levels on average: how much less of the scale, from 0 to 1, times',
      unmeasured:
        'A move to or from a position without levels; upwards times the number of {levels} above and one, squared',
      undeclared: 'Such a move when the dataset does not declare it',
      newSkill: 'Between positions without levels: new {skills}, squared, times',
    },
    weightName: 'What counts',
    weightCounts: 'How much',
    noWeight: '“{word}” in this element’s weights is left out. There are: {list}.',
    share: 'Link to these routes',
    copy: 'Copy link',
    copied: 'The link is copied.',
    notCopied: 'The browser did not let this page copy. Copy the link itself instead.',
  },
  // Not yet reviewed by a native speaker.
  cy: {
    from: 'Ble rydw i',
    to: 'Ble rydw i am fod',
    title: 'O {from} i {to}',
    titleNext: 'Beth allwn i fod, o {from}?',
    titleEmpty: 'Dod o hyd i lwybr',
    start:
      'Dewiswch ble rydych chi, i weld beth sydd gerllaw. Dewiswch hefyd ble rydych chi am fod, i weld y llwybrau rhyngddynt.',
    chooseFrom: 'Dewiswch ble rydych chi.',
    working: 'Wrthi’n chwilio am lwybrau…',
    found: { two: '{n} lwybr', other: '{n} llwybr' },
    foundNext: { two: '{n} symudiad posibl', other: '{n} symudiad posibl' },
    stay: 'Aros yn {name} ({kind})',
    grade: 'Dim mwy nag un {grade} i fyny mewn symudiad',
    avoid: '{skill} i beidio â’i ddysgu',
    avoidMore: 'Dim',
    avoided: 'Heb ddysgu {name}',
    moves: { two: '{n} symudiad', other: '{n} symudiad' },
    most: { other: 'Dim mwy na {n} symudiad' },
    distance: 'pellter {n}',
    best: 'byrraf',
    fewest: 'lleiaf o symudiadau',
    steps: { two: '{n} gam lefel', other: '{n} cam lefel' },
    inSkills: '{steps} mewn {skills}',
    newSkills: { other: '{n} yn newydd' },
    nothing: 'dim i’w ddysgu sy’n cyfrif',
    toLearn: '{skills} i’w dysgu',
    notCounted: '{skills} wedi’u rhestru, heb eu cyfrif',
    parts: {
      skills: '{n} am yr hyn sydd i’w ddysgu',
      whole: '{n} am na ellir ei fesur yn ôl {skills}',
      move: '{n} am y symudiad',
      role: '{n} am {role} arall',
      family: '{n} am {family} arall',
      undeclared: '{n} am nad yw’r set ddata yn datgan symudiad o’r fath',
      down: '{n} am lefelau is ar gyfartaledd',
    },
    partsWhole: 'Pellter {total}: {parts}',
    lower: 'lefelau is ar gyfartaledd',
    learn: 'I’w dysgu',
    hadBefore: 'Yn cyfrif, er ei fod gennych yn gynharach ar y llwybr hwn',
    newOnes: 'Newydd, yn cyfrif yn ôl eu nifer gan nad oes lefelau iddynt',
    listed: 'Wedi’u rhestru, heb eu cyfrif',
    listedWhy: 'Nid yw’r ffynhonnell yn rhoi lefelau y gellid eu cymharu.',
    up: 'Nid oes lefelau i {skills} {to}, felly ni ellir mesur y symudiad hwn yn ôl y rheini. Yr hyn sy’n cyfrif yw {above}.',
    upAbove: {
      zero: 'bod {from} ar frig ei {role}',
      other: 'nifer y {levels} o’r un {role} sydd uwchlaw {from}: {n}',
    },
    down: 'Nid oes lefelau i {skills} {from}, felly ni ellir dweud beth sydd gennych o’r rhain. Mae’r symudiad yn cyfrif yn ei gyfanrwydd.',
    fromLevel: 'o {level}',
    declared: {
      progression: 'dilyniant a ddatganwyd',
      lateral: 'symudiad ochrol a ddatganwyd',
      entry: 'mynediad a ddatganwyd',
      exit: 'ymadawiad a ddatganwyd',
      return: 'dychweliad a ddatganwyd',
    },
    grades: 'Graddau, er gwybodaeth',
    gradesUnknown:
      'Nid yw’r ffynhonnell yn nodi {grades} ar gyfer {names}. Ni ellir dweud a yw symudiadau yno neu oddi yno’n cadw at un {grade}; fe’u dangosir.',
    onlyNamed:
      'Dim ond enwi {name} a wneir: nid yw’r ffynhonnell yn nodi {skills} ar ei gyfer, felly nid oes llwybr yno nac oddi yno.',
    same: 'Rydych chi yno eisoes. Dewiswch ddau sy’n wahanol.',
    none: 'Nid oes llwybr o dan yr amodau hyn. Yr hyn a fyddai’n agor un:',
    noneTogether:
      'Nid oes llwybr o dan yr amodau hyn. Dim ond hyn i gyd gyda’i gilydd a fyddai’n agor un:',
    lift: {
      grade: 'Caniatáu mwy nag un {grade} i fyny mewn symudiad',
      moves: 'Caniatáu rhagor o symudiadau',
    },
    liftStay: 'Caniatáu gadael {name} ({kind})',
    liftSkill: 'Caniatáu dysgu {name}',
    nextRole: '{levels} eraill {name}',
    nextFamily: 'Yn yr un {family}: {name}',
    nextOther: 'Mewn mannau eraill',
    nextUnmeasured: 'Ni ellir eu cymharu yn ôl {skills}',
    nextUnmeasuredWhy:
      'Nid oes lefelau i {skills} un o’r ddau safle. Mae symudiadau o’r fath yn cyfrif yn eu cyfanrwydd; daw’r rhai y mae’r ffynhonnell yn eu datgan yn gyntaf.',
    nextWhy: 'O bob {role} y {level} sy’n gofyn am oddeutu cymaint â ble rydych chi.',
    more: { other: 'Dangos {n} arall' },
    routesTo: 'Llwybrau i {name}',
    whatToLearn: 'Beth i’w ddysgu',
    how: 'Sut y cymherir llwybrau',
    howText: [
      'Mae gan bob symudiad bellter; pellter llwybr yw swm ei symudiadau. Daw’r byrraf yn gyntaf, ac mae’r symudiad uniongyrchol bob amser yn eu plith lle y caniateir ef.',
      'Ar gyfer symudiad mae pob {skill} yn cyfrif y lefelau y mae’n rhaid iddo godi, wedi’u sgwario: mae dau gam bach yn llai nag un naid. Mae {skill} newydd yn codi o ddim. Nid yw’r hyn a ildir yn cyfrif. Mesurir pob symudiad o’r safle o’i flaen: mae’r hyn a oedd gan rywun yn gynharach yn cyfrif eto, ac fe’i rhestrir ar wahân.',
      'Mae symudiad i safle y mae ei lefelau’n is ar gyfartaledd na rhai’r un blaenorol yn cyfrif faint yn is y maent, fel nad yw llwybrau’n mynd ymhell i lawr i ddringo eto. Caiff ei nodi. Nid yw mynd i fyny yn eich {role} yn symudiad o’r fath.',
      'Caiff {skills} heb lefelau eu rhestru, heb eu cyfrif. Dim ond rhwng dau safle heb unrhyw lefelau y caiff {skills} newydd eu cyfrif, yn ôl eu nifer; a lle mae lefelau gan un o’r ddau a dim gan y llall, ni ellir cymharu dim, felly mae’r symudiad yn cyfrif yn ei gyfanrwydd.',
      'Nid yw’r pellter yn dweud dim am swyddi gwag, cyflog, amser na pha mor debygol yw symudiad.',
    ],
    weight: {
      step: 'Pob {skill}: lefelau i’w codi, wedi’u sgwario, wedi’u lluosi â',
      desirable: 'Mae {skill} sydd ond yn ddymunol yn cyfrif fel hyn o un',
      move: 'Pob symudiad',
      role: '{role} arall, oni ddatgenir y symudiad',
      family: '{family} arall hefyd, oni ddatgenir y symudiad',
      down: 'Symudiad i lefelau is ar gyfartaledd: faint yn llai o’r raddfa, o 0 i 1, wedi’i luosi â',
      unmeasured:
        'Symudiad i safle heb lefelau neu ohono; i fyny wedi’i luosi â nifer y {levels} uwchlaw ac un, wedi’i sgwario',
      undeclared: 'Symudiad o’r fath pan nad yw’r set ddata yn ei ddatgan',
      newSkill: 'Rhwng safleoedd heb lefelau: {skills} newydd, wedi’u sgwario, wedi’u lluosi â',
    },
    weightName: 'Beth sy’n cyfrif',
    weightCounts: 'Faint',
    noWeight: 'Gadawyd “{word}” allan o bwysau’r elfen hon. Ceir: {list}.',
    share: 'Dolen i’r llwybrau hyn',
    copy: 'Copïo’r ddolen',
    copied: 'Mae’r ddolen wedi’i chopïo.',
    notCopied: 'Ni adawodd y porwr i’r dudalen hon gopïo. Copïwch y ddolen ei hun yn lle hynny.',
  },
};
