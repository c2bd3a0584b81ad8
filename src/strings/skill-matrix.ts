import type { Strings } from './language.js';
import type { Forms } from './plural.js';

/** The matrix's own words. `{Skills}`, `{level}` and the like are what the framework calls them. */
export interface SkillMatrixStrings {
  readonly needed: string;
  readonly ofProfiles: string;
  readonly ofGrades: string;
  readonly ofLevels: string;
  readonly within: string;
  readonly compared: string;
  readonly comparedWith: string;
  readonly show: string;
  readonly everything: string;
  readonly otherTables: string;
  readonly filter: string;
  readonly highlight: string;
  readonly compareWith: string;
  readonly nothing: string;
  readonly more: string;
  readonly type: string;
  readonly allTypes: string;
  readonly anyLevel: string;
  readonly noLevel: string;
  readonly sortBy: string;
  readonly frameworkOrder: string;
  readonly byName: string;
  readonly reverse: string;
  readonly swap: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly download: string;
  readonly shown: Forms;
  readonly noMatch: string;
  readonly clear: string;
  readonly isNeeded: string;
  readonly atLeast: string;
  readonly alsoNamed: string;
  readonly leftOut: string;
  readonly leftOutIf: string;
  readonly key: string;
  readonly bars: string;
  readonly keys: string;
  readonly changedFrom: string;
}

export const skillMatrix: Strings<SkillMatrixStrings> = {
  en: {
    needed: '{Skills} needed at each {level}',
    ofProfiles: '{Skills} of each {profile}',
    ofGrades: '{Skills} expected at each {grade}',
    ofLevels: '{Skills} at each {mastery}',
    within: '{caption}: {name}',
    compared: '{one} compared with {other}: {changes}',
    comparedWith: 'compared with',
    show: 'Show',
    everything: 'All {levels}',
    otherTables: 'Other tables',
    filter: 'Filter {skills}',
    highlight: 'Highlight',
    compareWith: 'Compare with',
    nothing: 'Nothing',
    more: 'More ways to filter and sort',
    type: 'Type',
    allTypes: 'All types',
    anyLevel: 'Any level',
    noLevel: 'No level given',
    sortBy: 'Sort by',
    frameworkOrder: 'Order of the framework',
    byName: 'Name',
    reverse: 'Reverse order',
    swap: 'Swap rows and columns',
    copy: 'Copy',
    copied: 'The table is copied.',
    notCopied: 'The browser did not let this page copy. Download the table instead.',
    download: 'Download CSV',
    shown: { one: '{n} of {total} shown', other: '{n} of {total} shown' },
    noMatch: 'No {skills} match.',
    clear: 'Clear filters',
    isNeeded: 'Needed',
    atLeast: 'at least',
    alsoNamed: 'also called {name}',
    leftOut: '{name} has no column: no {skills} are listed for it.',
    leftOutIf: '{name} ({condition}) has no column: no {skills} are listed for it alone.',
    key: 'Choose a cell to read what it means.',
    bars: 'Bars show how far along its scale a level is.',
    keys: 'Arrow keys move between cells, Enter opens one.',
    changedFrom: '{change} from {level}, {name}',
  },
  // Not yet reviewed by a native speaker.
  cy: {
    needed: '{Skills} sydd eu hangen ar bob {level}',
    ofProfiles: '{Skills} pob {profile}',
    ofGrades: '{Skills} a ddisgwylir ar bob {grade}',
    ofLevels: '{Skills} ar bob {mastery}',
    within: '{caption}: {name}',
    compared: '{one} o’i gymharu â {other}: {changes}',
    comparedWith: 'i gymharu â',
    show: 'Dangos',
    everything: 'Pob {level}',
    otherTables: 'Tablau eraill',
    filter: 'Hidlo {skills}',
    highlight: 'Amlygu',
    compareWith: 'Cymharu â',
    nothing: 'Dim',
    more: 'Rhagor o ffyrdd o hidlo a threfnu',
    type: 'Math',
    allTypes: 'Pob math',
    anyLevel: 'Unrhyw lefel',
    noLevel: 'Dim lefel wedi’i rhoi',
    sortBy: 'Trefnu yn ôl',
    frameworkOrder: 'Trefn y fframwaith',
    byName: 'Enw',
    reverse: 'Trefn o chwith',
    swap: 'Cyfnewid rhesi a cholofnau',
    copy: 'Copïo',
    copied: 'Mae’r tabl wedi’i gopïo.',
    notCopied: 'Ni adawodd y porwr i’r dudalen hon gopïo. Lawrlwythwch y tabl yn lle hynny.',
    download: 'Lawrlwytho CSV',
    shown: { other: 'Dangosir {n} o {total}' },
    noMatch: 'Nid oes {skills} sy’n cyfateb.',
    clear: 'Clirio’r hidlwyr',
    isNeeded: 'Ei angen',
    atLeast: 'o leiaf',
    alsoNamed: 'enw arall: {name}',
    leftOut: 'Nid oes colofn i {name}: ni restrir {skills} ar ei chyfer.',
    leftOutIf: 'Nid oes colofn i {name} ({condition}): ni restrir {skills} ar ei chyfer yn unig.',
    key: 'Dewiswch gell i ddarllen ei hystyr.',
    bars: 'Mae’r bariau’n dangos pa mor bell ar hyd ei graddfa y mae lefel.',
    keys: 'Mae’r bysellau saeth yn symud rhwng celloedd, ac Enter yn agor un.',
    changedFrom: '{change} o {level}, {name}',
  },
};
