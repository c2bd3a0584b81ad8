import type { Strings } from './language.js';

export interface RoleCardStrings {
  readonly ofFamily: string;
  readonly ofRole: string;
  readonly conditional: string;
  readonly asA: string;
  readonly asAn: string;
  readonly inThisRole: string;
  readonly challenges: string;
  readonly valueDelivered: string;
  readonly careerPromise: string;
  readonly grades: string;
  readonly track: string;
  readonly chooseLevel: string;
  readonly moreAbout: string;
}

export const roleCard: Strings<RoleCardStrings> = {
  en: {
    ofFamily: '{name} {family}',
    ofRole: '{level} {place} of {of}',
    conditional: 'and {n} more in some cases',
    asA: 'As a {name} you will',
    asAn: 'As an {name} you will',
    inThisRole: 'In this role you will',
    challenges: 'The context you work in',
    valueDelivered: 'The value you deliver',
    careerPromise: 'What the career offers you',
    grades: 'Grades, for information',
    track: 'Track',
    chooseLevel: 'Choose a {level}',
    moreAbout: 'More about this {skill}',
  },
  cy: {
    ofFamily: '{family} {name}',
    ofRole: '{level} {place} o {of}',
    conditional: 'a {n} arall mewn rhai achosion',
    asA: '{name}: byddwch chi’n',
    asAn: '{name}: byddwch chi’n',
    inThisRole: 'Yn y rôl hon byddwch chi’n',
    challenges: 'Y cyd-destun rydych chi’n gweithio ynddo',
    valueDelivered: 'Y gwerth rydych chi’n ei gynnig',
    careerPromise: 'Beth mae’r yrfa’n ei gynnig i chi',
    grades: 'Graddau, er gwybodaeth',
    track: 'Llwybr',
    chooseLevel: 'Dewiswch {level}',
    moreAbout: 'Rhagor am y {skill}',
  },
};
