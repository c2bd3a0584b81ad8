import type { Strings } from './language.js';

export interface RoleCardStrings {
  readonly ofRole: string;
  readonly conditional: string;
  readonly asA: string;
  readonly asAn: string;
  readonly inThisRole: string;
  readonly valueDelivered: string;
  readonly careerPromise: string;
  readonly challenges: string;
  readonly grades: string;
  readonly track: string;
  readonly atLevel: string;
  readonly inGeneral: string;
  readonly chooseLevel: string;
  readonly wholeRole: string;
  readonly more: string;
  readonly notApplicable: string;
  readonly notDefined: string;
  readonly heldElsewhere: string;
}

export const roleCard: Strings<RoleCardStrings> = {
  en: {
    ofRole: '{level} {place} of {of}',
    conditional: 'and {n} more in some cases',
    asA: 'As a {name} you',
    asAn: 'As an {name} you',
    inThisRole: 'In this role you',
    valueDelivered: 'The value you deliver',
    careerPromise: 'What the career offers you',
    challenges: 'Challenges',
    grades: 'Grades, for information',
    track: 'Track',
    atLevel: 'At this level',
    inGeneral: '{level} in general',
    chooseLevel: 'Choose a {level}',
    wholeRole: 'The whole {role}',
    more: 'Read more about {name}',
    notApplicable: 'Not applicable',
    notDefined: 'Not defined yet',
    heldElsewhere: 'Described elsewhere',
  },
  cy: {
    ofRole: '{level} {place} o {of}',
    conditional: 'a {n} arall mewn rhai achosion',
    asA: '{name}: byddwch chi’n',
    asAn: '{name}: byddwch chi’n',
    inThisRole: 'Yn y rôl hon byddwch chi’n',
    valueDelivered: 'Y gwerth rydych chi’n ei gynnig',
    careerPromise: 'Beth mae’r yrfa’n ei gynnig i chi',
    challenges: 'Heriau',
    grades: 'Graddau, er gwybodaeth',
    track: 'Llwybr',
    atLevel: 'Ar y lefel hon',
    inGeneral: '{level} yn gyffredinol',
    chooseLevel: 'Dewiswch {level}',
    wholeRole: 'Y {role} gyfan',
    more: 'Darllenwch fwy am {name}',
    notApplicable: 'Ddim yn berthnasol',
    notDefined: 'Heb ei ddiffinio eto',
    heldElsewhere: 'Wedi’i ddisgrifio mewn man arall',
  },
};
