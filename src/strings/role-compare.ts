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
