import type { Strings } from './language.js';
import type { Forms } from './plural.js';

/** What happens to a thing or a text; what happens to a requirement is among the words of all elements. */
export type Happening =
  | 'added'
  | 'removed'
  | 'renamed'
  | 'moved'
  | 'reworded'
  | 'form'
  | 'relevelled'
  | 'importance'
  | 'changed'
  | 'reordered';

/** `{skills}`, `{Roles}` and the like are what the framework calls them. */
export interface FrameworkChangesStrings {
  readonly title: string;
  readonly titleFor: string;
  readonly earlier: string;
  readonly later: string;
  readonly otherFramework: string;
  readonly swapped: string;
  readonly working: string;
  readonly nothing: string;
  readonly nothingFor: string;
  readonly noEarlier: string;
  readonly scope: string;
  readonly everyone: string;
  readonly allLevels: string;
  readonly gone: string;
  readonly wordings: string;
  readonly changes: Forms;
  readonly forRole: string;
  readonly showMore: string;
  readonly needs: string;
  readonly needsForRole: string;
  readonly moves: string;
  readonly texts: string;
  readonly others: string;
  readonly history: string;
  readonly noHistory: string;
  readonly isNew: string;
  readonly isGone: string;
  readonly isKept: string;
  readonly isKeptBesides: string;
  readonly everyLevel: string;
  readonly happened: Readonly<Record<Happening, string>>;
  readonly was: string;
  readonly nowWas: string;
  readonly noLonger: string;
  readonly with: string;
  readonly cameFrom: string;
  readonly continuedIn: string;
  readonly stated: string;
  readonly likely: string;
  readonly noLevel: string;
  readonly noImportance: string;
  readonly read: string;
  readonly readOne: string;
  readonly before: string;
  readonly now: string;
  readonly gap: Readonly<Record<'del' | 'ins', string>>;
  readonly otherLinks: string;
  readonly at: string;
  readonly inLanguage: string;
  readonly newId: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly framework: string;
  /** Kinds of things that a framework has no word of its own for. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Fields of the format that are not called what their name says; in Welsh, all that readers meet. */
  readonly fields: Readonly<Record<string, string>>;
}

export const frameworkChanges: Strings<FrameworkChangesStrings> = {
  en: {
    title: 'What changed in {title}',
    titleFor: 'What changed for {name}',
    earlier: 'Earlier edition',
    later: 'This edition',
    otherFramework:
      'These are two frameworks, not two editions of one: {before} and {after}. What follows is how they differ.',
    swapped:
      'The edition given as the earlier one has the later date. The two may be the wrong way round.',
    working: 'Comparing the two editions…',
    nothing: 'Nothing changed between these two editions.',
    nothingFor: 'Nothing changed for {name} between these two editions.',
    noEarlier: 'There is no earlier edition to compare with, and this one tells no history.',
    scope: 'Show changes for',
    everyone: 'Everyone',
    allLevels: 'All {levels}',
    gone: '{name} (no longer there)',
    wordings: 'Open all texts',
    changes: { one: '{n} change', other: '{n} changes' },
    forRole: 'Only what concerns {name}',
    showMore: 'Show {n} more',
    needs: '{Skills} needed',
    needsForRole: 'What it means for you',
    moves: 'Moves',
    texts: 'Texts',
    others: 'Other details',
    history: 'The publisher’s own history',
    noHistory: 'It tells of nothing that concerns {name}.',
    isNew: '{name} is new in this edition.',
    isGone: '{name} is no longer there.',
    isKept: 'no change',
    isKeptBesides: 'no other change',
    everyLevel: 'All {levels}',
    happened: {
      added: 'added',
      removed: 'removed',
      renamed: 'renamed',
      moved: 'moved',
      reworded: 'reworded',
      form: 'corrected',
      relevelled: 'other level',
      importance: 'other importance',
      changed: 'changed',
      reordered: 'reordered',
    },
    was: 'was {name}',
    nowWas: '{now} (was {was})',
    noLonger: 'none (was {was})',
    with: 'with {list}',
    cameFrom: 'was part of {name}',
    continuedIn: 'continues in {name}',
    stated: 'by a former name',
    likely: 'likely: {shared} of {of} sentences are the same',
    noLevel: 'no level',
    noImportance: 'neither essential nor desirable',
    read: 'Before and after',
    readOne: 'Read the text',
    before: 'Before',
    now: 'Now',
    gap: { del: 'taken out: ', ins: 'put in: ' },
    otherLinks: 'The words are the same; links or paragraphs differ.',
    at: '{field}, {name}',
    inLanguage: '{field} in {language}',
    newId: 'id in links and embeds',
    none: 'none',
    yes: 'yes',
    no: 'no',
    framework: 'The framework as a whole',
    kinds: {
      source: 'source',
      scale: 'scale',
      skillType: 'type',
      audience: 'audience',
      track: 'track',
      move: 'move',
      provider: 'provider',
      learning: 'learning',
      term: 'term',
      caseStudy: 'case study',
      maturityModel: 'maturity model',
      maturityStage: 'maturity stage',
      maturityArea: 'maturity area',
      team: 'team',
      jobTemplate: 'job template',
      theme: 'theme',
    },
    fields: {
      enables: 'what it lets the organisation do',
      deliveredBy: 'job roles that deliver it',
      statements: 'what it means',
      descriptors: 'description',
      text: 'text',
      related: 'related',
      href: 'link',
      supersededBy: 'successor',
      minimumMastery: 'minimum level',
      absent: 'why there are no words',
      code: 'code',
      kind: 'kind',
    },
  },
  // Not yet reviewed by a native speaker.
  cy: {
    title: 'Beth sydd wedi newid yn {title}',
    titleFor: 'Beth sydd wedi newid i {name}',
    earlier: 'Argraffiad cynharach',
    later: 'Yr argraffiad hwn',
    otherFramework:
      'Dau fframwaith yw’r rhain, nid dau argraffiad o’r un un: {before} a {after}. Dangosir isod sut y maent yn wahanol.',
    swapped:
      'Mae gan yr argraffiad a roddwyd fel yr un cynharach y dyddiad diweddaraf. Efallai fod y ddau o chwith.',
    working: 'Wrthi’n cymharu’r ddau argraffiad…',
    nothing: 'Does dim wedi newid rhwng y ddau argraffiad hyn.',
    nothingFor: 'Does dim wedi newid i {name} rhwng y ddau argraffiad hyn.',
    noEarlier: 'Nid oes argraffiad cynharach i gymharu ag ef, ac nid yw hwn yn adrodd ei hanes.',
    scope: 'Dangos newidiadau i',
    everyone: 'Pawb',
    allLevels: 'Pob un o’r {levels}',
    gone: '{name} (nid yw yno mwyach)',
    wordings: 'Agor pob testun',
    changes: { two: '{n} newid', other: '{n} newid' },
    forRole: 'Dim ond yr hyn sy’n ymwneud â {name}',
    showMore: 'Dangos {n} arall',
    needs: '{Skills} sydd eu hangen',
    needsForRole: 'Beth mae’n ei olygu i chi',
    moves: 'Symudiadau',
    texts: 'Testunau',
    others: 'Manylion eraill',
    history: 'Hanes y cyhoeddwr ei hun',
    noHistory: 'Nid yw’n sôn am ddim sy’n ymwneud â {name}.',
    isNew: 'Mae {name} yn newydd yn yr argraffiad hwn.',
    isGone: 'Nid yw {name} yno mwyach.',
    isKept: 'dim newid',
    isKeptBesides: 'dim newid arall',
    everyLevel: 'Pob un o’r {levels}',
    happened: {
      added: 'ychwanegwyd',
      removed: 'tynnwyd',
      renamed: 'ailenwyd',
      moved: 'symudwyd',
      reworded: 'aileiriwyd',
      form: 'cywirwyd',
      relevelled: 'lefel arall',
      importance: 'pwysigrwydd arall',
      changed: 'newidiwyd',
      reordered: 'ad-drefnwyd',
    },
    was: '{name} gynt',
    nowWas: '{now} ({was} gynt)',
    noLonger: 'dim ({was} gynt)',
    with: 'gyda {list}',
    cameFrom: 'roedd yn rhan o {name}',
    continuedIn: 'yn parhau yn {name}',
    stated: 'yn ôl enw blaenorol',
    likely: 'yn ôl pob tebyg: mae {shared} o {of} brawddeg yr un fath',
    noLevel: 'dim lefel',
    noImportance: 'ddim yn hanfodol nac yn ddymunol',
    read: 'Cynt ac wedyn',
    readOne: 'Darllen y testun',
    before: 'Cynt',
    now: 'Nawr',
    gap: { del: 'tynnwyd: ', ins: 'rhoddwyd: ' },
    otherLinks: 'Yr un yw’r geiriau; mae’r dolenni neu’r paragraffau’n wahanol.',
    at: '{field}, {name}',
    inLanguage: '{field} yn {language}',
    newId: 'id mewn dolenni a mewnblaniadau',
    none: 'dim',
    yes: 'ie',
    no: 'na',
    framework: 'Y fframwaith cyfan',
    kinds: {
      source: 'ffynhonnell',
      scale: 'graddfa',
      skillType: 'math',
      audience: 'cynulleidfa',
      track: 'llwybr',
      move: 'symudiad',
      provider: 'darparwr',
      learning: 'dysgu',
      term: 'term',
      caseStudy: 'astudiaeth achos',
      maturityModel: 'model aeddfedrwydd',
      maturityStage: 'cam aeddfedrwydd',
      maturityArea: 'maes aeddfedrwydd',
      team: 'tîm',
      jobTemplate: 'templed swydd',
      theme: 'thema',
    },
    fields: {
      name: 'enw',
      title: 'teitl',
      description: 'disgrifiad',
      descriptors: 'disgrifiad',
      text: 'testun',
      responsibilities: 'cyfrifoldebau',
      statements: 'ystyr',
      leadershipExamples: 'enghreifftiau o arwain',
      valueDelivered: 'y gwerth a ddarperir',
      careerPromise: 'addewid gyrfa',
      challenges: 'heriau',
      enables: 'yr hyn y mae’n galluogi’r sefydliad i’w wneud',
      deliveredBy: 'swyddi sy’n ei gyflawni',
      grades: 'graddau',
      skills: 'sgiliau',
      levels: 'lefelau',
      family: 'teulu',
      parent: 'rhan o',
      type: 'math',
      kind: 'math',
      code: 'cod',
      related: 'perthynol',
      sources: 'ffynonellau',
      href: 'dolen',
      edition: 'argraffiad',
      status: 'statws',
      date: 'dyddiad',
      notice: 'hysbysiad',
      links: 'dolenni',
      mappings: 'mapiadau',
      changes: 'hanes',
      formerNames: 'enwau blaenorol',
      aliases: 'enwau eraill',
      supersededBy: 'olynydd',
      minimumMastery: 'lefel ofynnol isaf',
      absent: 'pam nad oes geiriau',
    },
  },
};
