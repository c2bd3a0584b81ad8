/** For whom changes are told. */
import { html, nothing } from 'lit';
import type { Family, Role } from '../../model/index.js';
import { checkField, selectField } from '../../templates/field.js';
import { phrase, strings, type Context } from './framework-changes.context.js';
import type { InEditions } from './scope.js';

function option(
  { reader }: Context,
  one: InEditions<unknown>,
  chosen: string | undefined,
): unknown {
  const name = reader.read(one.name);
  const said = one.after ? name : phrase(reader, strings(reader).gone, { name });
  return html`<option value=${one.id} .selected=${one.id === chosen}>${said}</option>`;
}

/** Roles under the name of their family, where families have roles. */
function roleOptions(context: Context): unknown {
  const { reader, view } = context;
  const chosen = view.scope?.role.id;
  const families = reader.framework.families ?? [];
  const familyOf = ({ after, before }: InEditions<Role>) => (after ?? before)?.family;
  const known = new Set(families.map(({ id }) => id));
  const rest = view.roles.filter((role) => !known.has(familyOf(role) ?? ''));
  const group = ({ id, name }: Family) => {
    const roles = view.roles.filter((role) => familyOf(role) === id);
    return roles.length
      ? html`<optgroup label=${reader.read(name)}>${roles.map((role) => option(context, role, chosen))}</optgroup>`
      : nothing;
  };
  return [...families.map(group), ...rest.map((role) => option(context, role, chosen))];
}

export function tools(context: Context): unknown {
  const { host, reader, view } = context;
  const words = strings(reader);
  const { scope, levels } = view;
  const first = (label: string, isChosen: boolean) =>
    html`<option value="" .selected=${isChosen}>${label}</option>`;
  const hasTexts = view.compared?.sections.texts.length && host.shows('texts');
  const isTold = (view.compared ?? view.hasHistory) && view.roles.length;
  if (!isTold && !hasTexts) return nothing;
  return html`<div class="ce-tools" part="tools">
    ${
      isTold
        ? selectField(words.scope, [first(words.everyone, !scope), roleOptions(context)], (id) =>
            host.chooseRole(id),
          )
        : nothing
    }
    ${
      levels.length
        ? selectField(
            reader.labelOne('roleLevel'),
            [
              first(phrase(reader, words.allLevels), !scope?.level),
              levels.map((one) => option(context, one, scope?.level?.id)),
            ],
            (id) => host.chooseLevel(id || undefined),
          )
        : nothing
    }
    ${hasTexts ? checkField(words.wordings, host.wordings, (all) => host.openWordings(all)) : nothing}
  </div>`;
}
