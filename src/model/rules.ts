/** What an object must be as a whole, beyond its fields. */
import type { Leaf } from './leaves.js';

type Fields = Readonly<Record<string, unknown>>;

const exactlyOne = (expected: string, ...fields: readonly string[]): Leaf => ({
  expected,
  accepts: (value) => fields.filter((field) => (value as Fields)[field] !== undefined).length === 1,
});

const TEXT_OR_ABSENT = exactlyOne('either "text" or "absent", and not both', 'text', 'absent');

/** By the name of the object, as in `schema.ts`. */
export const rules = {
  block: exactlyOne('either "paragraph" or "bullets", and not both', 'paragraph', 'bullets'),
  descriptor: TEXT_OR_ABSENT,
  maturityCell: TEXT_OR_ABSENT,
  namedRole: exactlyOne('either "role" (the id of a role) or "name", and not both', 'role', 'name'),
  place: exactlyOne(
    'exactly one of "roleLevel", "role" and "outside"',
    'roleLevel',
    'role',
    'outside',
  ),
  member: exactlyOne('exactly one of "role", "roleLevel" and "name"', 'role', 'roleLevel', 'name'),
  period: {
    expected: 'a number of "years" with the kind "years", and only with it',
    accepts: (value) =>
      ((value as Fields)['kind'] === 'years') === ((value as Fields)['years'] !== undefined),
  },
} satisfies Readonly<Record<string, Leaf>>;
