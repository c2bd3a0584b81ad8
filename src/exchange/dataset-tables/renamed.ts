/** Names that changed since the dataset before stay known as former names. */
import type { Framework, Text } from '../../model/schema.js';
import type { ShapeName } from '../../model/shape.js';
import { choose } from '../../model/text.js';
import type { Draft } from './draft.js';
import { foldName } from './known.js';
import type { Fields } from './objects.js';

interface Named {
  readonly id: string;
  readonly name: Text;
}

const plain = (text: Text, language: string) => foldName(choose(text, language, language).value);

function remember(draft: Draft, shape: ShapeName, before: readonly Named[], language: string) {
  const names = new Map(before.map(({ id, name }) => [id, name]));
  for (const { object, row } of draft.made.get(shape)!) {
    const old = names.get(object['id'] as string);
    const name = object['name'] as Text | undefined;
    if (old === undefined || name === undefined || plain(old, language) === plain(name, language))
      continue;
    const former = (object['formerNames'] ?? []) as { readonly name: Text }[];
    if (former.some((one) => plain(one.name, language) === plain(old, language))) continue;
    object['formerNames'] = [...former, { name: old }];
    draft.report.inferred(
      'renamed',
      `the name was “${choose(old, language, language).value}”, which is kept as a former name`,
      row.place('name'),
    );
  }
}

/** Adds the old names of skills, roles and role levels. */
export function rememberNames(draft: Draft, previous: Framework): void {
  const object: Fields = draft.framework.object;
  const language = (object['language'] as string | undefined) ?? 'en';
  const roles = previous.roles ?? [];
  remember(draft, 'skill', previous.skills ?? [], language);
  remember(draft, 'role', roles, language);
  remember(
    draft,
    'roleLevel',
    roles.flatMap(({ levels }) => levels ?? []),
    language,
  );
}
