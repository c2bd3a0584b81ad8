import type { ChangeKind } from '../model/index.js';

/** The sign of each change; always beside its word. */
export const CHANGE_SIGNS: Readonly<Record<ChangeKind, string>> = {
  added: '+',
  raised: '↑',
  lowered: '↓',
  dropped: '−',
  kept: '=',
};
