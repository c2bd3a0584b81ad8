import type { Strings } from './language.js';
import type { Forms } from './plural.js';

/** `{skills}`, `{Level}` and the like are what the framework calls them. */
export interface RoleCompareStrings {
  readonly caption: string;
  readonly position: string;
  readonly add: string;
  readonly none: string;
  readonly base: string;
  readonly isBase: string;
  readonly differences: string;
  readonly shown: Forms;
  readonly same: string;
  readonly total: string;
  readonly onlyNamed: string;
  readonly partlyNamed: string;
  /** Both need it, on scales that cannot be compared. */
  readonly shared: string;
  readonly sharedCount: Forms;
  readonly shownOrShared: string;
  readonly sameBy: Readonly<Record<'exact' | 'close' | 'same-name', string>>;
  readonly called: string;
  readonly acrossFrameworks: string;
  readonly framework: string;
  readonly about: string;
  readonly grades: string;
  readonly track: string;
  readonly responsibilities: string;
  readonly needed: string;
  readonly notListed: string;
  readonly notStated: string;
  readonly share: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

export const roleCompare: Strings<RoleCompareStrings> = {
  en: {
    caption: '{others} compared with {base}',
    position: '{Level} {n}',
    add: 'Add another',
    none: 'None',
    base: 'Compare with',
    isBase: 'basis of the comparison',
    differences: 'Only differences',
    shown: { one: '{n} of {total} differs', other: '{n} of {total} differ' },
    same: 'The {skills} and their levels are the same.',
    total: '{name}: {changes}',
    onlyNamed: '{name} is only named: the source states no {skills}, so it is not compared.',
    partlyNamed:
      'Of {name}, the source states only the {skills} that every level of the role needs, so it is not compared.',
    shared: 'in both',
    sharedCount: { other: '= {n} in both' },
    shownOrShared: '{n} of {total} differ, or have levels that cannot be compared',
    sameBy: {
      exact: 'matched as the same',
      close: 'matched as close',
      'same-name': 'same name',
    },
    called: 'there: {name}',
    acrossFrameworks:
      'These are positions of two frameworks. Their levels stand side by side; as each framework has levels of its own, none is called raised or lowered. {Skills} count as the same where a mapping says so; where only their names agree, that is said.',
    framework: 'Framework',
    about: 'Summaries, grades and responsibilities',
    grades: 'Grades, for information',
    track: 'Track',
    responsibilities: 'Responsibilities',
    needed: 'Needed',
    notListed: 'not listed',
    notStated: 'not stated',
    share: 'Link to this comparison',
    copy: 'Copy link',
    copied: 'The link is copied.',
    notCopied: 'The browser did not let this page copy. Copy the link itself instead.',
  },
  // Not yet reviewed by a native speaker.
  cy: {
    caption: '{others} o’i gymharu â {base}',
    position: '{Level} {n}',
    add: 'Ychwanegu un arall',
    none: 'Dim',
    base: 'Cymharu â',
    isBase: 'sail y gymhariaeth',
    differences: 'Gwahaniaethau yn unig',
    shown: { other: 'Mae {n} o {total} yn wahanol' },
    same: 'Mae’r {skills} a’u lefelau yr un fath.',
    total: '{name}: {changes}',
    onlyNamed:
      'Dim ond enwi {name} a wneir: nid yw’r ffynhonnell yn nodi {skills}, felly ni chaiff ei gymharu.',
    partlyNamed:
      'Ar gyfer {name}, dim ond y {skills} sydd eu hangen ar bob lefel o’r rôl y mae’r ffynhonnell yn eu nodi, felly ni chaiff ei gymharu.',
    shared: 'yn y ddau',
    sharedCount: { other: '= yn y ddau: {n}' },
    shownOrShared: 'Mae {n} o {total} yn wahanol, neu â lefelau na ellir eu cymharu',
    sameBy: {
      exact: 'wedi’i baru fel yr un un',
      close: 'wedi’i baru fel un agos',
      'same-name': 'yr un enw',
    },
    called: 'yno: {name}',
    acrossFrameworks:
      'Swyddi o ddau fframwaith yw’r rhain. Saif eu lefelau ochr yn ochr; gan fod gan bob fframwaith ei lefelau ei hun, ni ddywedir bod yr un wedi’i chodi na’i gostwng. Ystyrir {skills} yr un fath lle mae mapiad yn dweud hynny; lle nad oes ond enw yn gyffredin, dywedir hynny.',
    framework: 'Fframwaith',
    about: 'Crynodebau, graddau a chyfrifoldebau',
    grades: 'Graddau, er gwybodaeth',
    track: 'Llwybr',
    responsibilities: 'Cyfrifoldebau',
    needed: 'Ei angen',
    notListed: 'heb ei restru',
    notStated: 'heb ei nodi',
    share: 'Dolen i’r gymhariaeth hon',
    copy: 'Copïo’r ddolen',
    copied: 'Mae’r ddolen wedi’i chopïo.',
    notCopied: 'Ni adawodd y porwr i’r dudalen hon gopïo. Copïwch y ddolen ei hun yn lle hynny.',
  },
};
