import type { Strings } from './language.js';

/** How a move is said, by its kind; `order` is the mere order of levels. */
type ByKind = Readonly<
  Record<'progression' | 'lateral' | 'entry' | 'exit' | 'return' | 'order', string>
>;

/** The path's own words. `{skill}`, `{role}` and the like are what the framework calls them. */
export interface CareerPathStrings {
  readonly title: string;
  readonly asList: string;
  readonly asDiagram: string;
  readonly bars: string;
  readonly choose: string;
  readonly keys: string;
  readonly allInferred: string;
  readonly allLost: string;
  readonly order: string;
  readonly between: ByKind;
  readonly leadsTo: ByKind;
  readonly comesFrom: ByKind;
  readonly anyLevel: string;
  readonly unchanged: string;
  readonly unknown: string;
}

export const careerPath: Strings<CareerPathStrings> = {
  en: {
    title: 'Career path: {name}',
    asList: 'Show as a list',
    asDiagram: 'Show as a diagram',
    bars: 'Bars show the level of each {skill}, in the order of the list: {levels}.',
    choose: 'Choose a move to see what changes.',
    keys: 'Arrow keys follow the moves; Page Down and Page Up go through all in order.',
    allInferred: 'The source states none of these moves: all are inferred by us.',
    allLost: 'What the source said of these moves is lost.',
    order: 'Lines without arrows show the order of levels: the source publishes no moves there.',
    between: {
      progression: '{from} to {to}',
      lateral: 'Across from {from} to {to}',
      entry: 'Way in to {to}: {from}',
      exit: 'Way out of {from}: {to}',
      return: 'Back from {from} to {to}',
      order: '{from}, then {to} in the order of levels',
    },
    leadsTo: {
      progression: 'To {name}',
      lateral: 'Across to {name}',
      entry: 'Into {name}',
      exit: 'Way out: {name}',
      return: 'Back to {name}',
      order: 'Next in order: {name}',
    },
    comesFrom: {
      progression: 'From {name}',
      lateral: 'Across from {name}',
      entry: 'Way in: {name}',
      exit: 'Out of {name}',
      return: 'Way back: {name}',
      order: 'After {name}',
    },
    anyLevel: 'any {level}',
    unchanged: 'no change in {skills}',
    unknown: 'The source does not say what is needed at both ends, so nothing can be compared.',
  },
  // Not yet reviewed by a native speaker.
  cy: {
    title: 'Llwybr gyrfa: {name}',
    asList: 'Dangos fel rhestr',
    asDiagram: 'Dangos fel diagram',
    bars: 'Mae’r bariau’n dangos lefel pob {skill}, yn nhrefn y rhestr: {levels}.',
    choose: 'Dewiswch symudiad i weld beth sy’n newid.',
    keys: 'Mae’r bysellau saeth yn dilyn y symudiadau; mae Page Down a Page Up yn mynd trwy bopeth mewn trefn.',
    allInferred: 'Nid yw’r ffynhonnell yn nodi’r symudiadau hyn: casgliad gennym ni yw pob un.',
    allLost: 'Mae’r hyn a ddywedai’r ffynhonnell am y symudiadau hyn ar goll.',
    order:
      'Mae llinellau heb saethau’n dangos trefn y lefelau: nid yw’r ffynhonnell yn cyhoeddi symudiadau yno.',
    between: {
      progression: '{from} i {to}',
      lateral: 'Ar draws o {from} i {to}',
      entry: 'Ffordd i mewn i {to}: {from}',
      exit: 'Ffordd allan o {from}: {to}',
      return: 'Yn ôl o {from} i {to}',
      order: '{from}, yna {to} yn nhrefn y lefelau',
    },
    leadsTo: {
      progression: 'I {name}',
      lateral: 'Ar draws i {name}',
      entry: 'I mewn i {name}',
      exit: 'Ffordd allan: {name}',
      return: 'Yn ôl i {name}',
      order: 'Nesaf yn y drefn: {name}',
    },
    comesFrom: {
      progression: 'O {name}',
      lateral: 'Ar draws o {name}',
      entry: 'Ffordd i mewn: {name}',
      exit: 'Allan o {name}',
      return: 'Ffordd yn ôl: {name}',
      order: 'Ar ôl {name}',
    },
    anyLevel: 'unrhyw {level}',
    unchanged: 'dim newid yn y {skills}',
    unknown:
      'Nid yw’r ffynhonnell yn dweud beth sydd ei angen ar y ddau ben, felly ni ellir cymharu dim.',
  },
};
