import type { ChangeKind } from '../model/index.js';
import type { Strings } from './language.js';

export interface ChangeStrings extends Readonly<Record<ChangeKind, string>> {
  /** How many skills change in one way: "↑ 5 raised". */
  readonly counted: string;
}

/** What happens to a skill between two role levels. */
export const change: Strings<ChangeStrings> = {
  en: {
    added: 'added',
    raised: 'raised',
    lowered: 'lowered',
    dropped: 'dropped',
    kept: 'kept',
    counted: '{sign} {n} {word}',
  },
  cy: {
    added: 'ychwanegwyd',
    raised: 'codwyd',
    lowered: 'gostyngwyd',
    dropped: 'hepgorwyd',
    kept: 'cadwyd',
    counted: '{sign} {word}: {n}',
  },
};
