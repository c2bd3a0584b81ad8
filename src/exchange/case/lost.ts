/** Tells what an export without extensions leaves behind, thing by thing. */
import { formatPath, type Path } from '../../model/problem.js';
import { isObject } from '../../model/leaves.js';
import type { Report } from '../report.js';
import { placesOf, type Patch } from './patch.js';
import type { Remainder } from './remainder.js';

const words: Readonly<Record<string, string>> = {
  skill: 'skill',
  family: 'family',
  role: 'role',
  roleLevel: 'role level',
  profile: 'profile',
};

const kebab = (text: string) => text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The fields on the way, without positions in lists and languages. */
const codeOf = (what: string, path: Path) =>
  kebab([what, ...path.filter((key) => typeof key === 'string')].filter(Boolean).join('-')).replace(
    /[^a-z0-9-]/g,
    '',
  );

/** One note for each place; for a list of things, one for each of them. */
function tell(what: string, name: string, patch: Patch, report: Report): void {
  for (const { path, value } of placesOf(patch)) {
    if (value === undefined) {
      report.changed(
        codeOf(`added-${what}`, path),
        `${name}${formatPath(path)}: the package says more than the dataset`,
      );
      continue;
    }
    const entries =
      what === '' && Array.isArray(value) && value.every(isObject) ? value : undefined;
    if (!entries) {
      report.lost(codeOf(what, path), `${name}${formatPath(path)}`);
      continue;
    }
    for (const [at, entry] of entries.entries()) {
      const id = typeof entry['id'] === 'string' ? ` “${entry['id']}”` : '';
      report.lost(codeOf(what, path), `${formatPath([...path, at])}${id}`);
    }
  }
}

export function tellLost({ shell, items, order }: Remainder, report: Report): void {
  if (shell) tell('', '', shell, report);
  for (const [key, patch] of items) {
    const [kind, id] = key.split(' ') as [string, string];
    tell(kind, `${words[kind]!} “${id}”: `, patch, report);
  }
  for (const name of Object.keys(order))
    report.lost(`order-${name}`, `the order of ${name}: a package has the order of its tree`);
}
