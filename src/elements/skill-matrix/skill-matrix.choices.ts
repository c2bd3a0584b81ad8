/** The lists above the table from which one chooses. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../model/index.js';
import type { Reader } from '../../templates/reader.js';
import { FRAMEWORK_ORDER } from './grid.js';
import { NO_LEVEL, NO_TYPE } from './rows.js';
import { chosenScope, scopeChoices, type ScopeChoice } from './scope.js';
import type { Changes, MatrixContext } from './skill-matrix.template.js';
import { phrase, strings } from './words.js';

export const NO_FILTERS: Changes = { filter: '', skillTypeId: undefined, masteryId: undefined };

interface Choice {
  readonly value: string;
  readonly label: string;
}

const options = (choices: readonly Choice[], chosen: string) =>
  choices.map(
    ({ value, label }) =>
      html`<option value=${value} .selected=${value === chosen}>${label}</option>`,
  );

/** A list to choose from. Where the page prevents a choice, the list goes back to the present one. */
function select(
  label: string,
  chosen: string,
  choices: readonly Choice[] | TemplateResult,
  choose: (value: string) => unknown,
): TemplateResult {
  const changed = ({ target }: Event) => {
    const list = target as HTMLSelectElement;
    if (choose(list.value) === false) list.value = chosen;
  };
  return html`<label class="ce-field">
    <span class="ce-field-name govuk-label">${label}</span>
    <select class="ce-input govuk-select" @change=${changed}>
      ${'length' in choices ? options(choices, chosen) : choices}
    </select>
  </label>`;
}

const named = (reader: Reader, list: readonly { readonly id: string; readonly name: Text }[]) =>
  list.map(({ id, name }) => ({ value: id, label: reader.read(name) }));

export function scope({ host, reader, index, view }: MatrixContext): unknown {
  const choices = scopeChoices(index);
  // What each level means is another table, but no reason to show a control where there is one role.
  if (choices.filter(({ group }) => group !== 'others').length < 2) return nothing;
  const words = strings(reader);
  const kinds = {
    roles: phrase(reader, words.everything),
    profiles: reader.label('profile'),
    grades: reader.label('grade'),
    levels: reader.label('mastery'),
  };
  const chosen = chosenScope(view.settled);
  const of = (wanted: ScopeChoice['group']) =>
    options(
      choices
        .filter(({ group }) => group === wanted)
        .map(({ value, name, scope }) => ({
          value,
          label: name ? reader.read(name) : kinds[scope.columns!],
        })),
      chosen,
    );
  const group = (label: string, entries: readonly unknown[]) =>
    entries.length ? html`<optgroup label=${label}>${entries}</optgroup>` : nothing;
  const list = html`${of('all')}${group(reader.label('family'), of('families'))}${group(
    reader.label('role'),
    of('roles'),
  )}${group(words.otherTables, of('others'))}`;
  return select(words.show, chosen, list, (picked) => {
    const choice = choices.find(({ value }) => value === picked);
    if (!choice) return;
    const { roleId, familyId, columns, whole } = choice.scope;
    const scope = { roleId, familyId, columns, wholeFramework: whole ?? false };
    host.change({ ...NO_FILTERS, filter: host.filter, ...scope });
  });
}

export function compare({ host, reader, view }: MatrixContext): unknown {
  const words = strings(reader);
  const columns = named(reader, view.columns);
  const none = { value: '', label: words.nothing };
  const highlighted = view.highlighted?.id ?? '';
  const others = columns.filter(({ value }) => value !== highlighted);
  return html`${select(words.highlight, highlighted, [none, ...columns], (id) => host.highlight(id || undefined))}${
    highlighted
      ? select(words.compareWith, view.compared?.id ?? '', [none, ...others], (id) =>
          host.change({ compareWith: id || undefined }),
        )
      : nothing
  }`;
}

export function types({ host, reader, view }: MatrixContext): unknown {
  const words = strings(reader);
  if (view.types.length < 2) return nothing;
  const choices = view.types.map((type) => ({
    value: type?.id ?? NO_TYPE,
    label: type ? reader.read(type.name) : phrase(reader, reader.words.otherSkills),
  }));
  return select(
    words.type,
    host.skillTypeId ?? '',
    [{ value: '', label: words.allTypes }, ...choices],
    (id) => host.change({ skillTypeId: id || undefined }),
  );
}

export function levels({ host, reader, view }: MatrixContext): unknown {
  const { masteries, withoutLevel } = view.levels;
  const words = strings(reader);
  const choices = [
    { value: '', label: words.anyLevel },
    ...named(reader, masteries),
    ...(withoutLevel ? [{ value: NO_LEVEL, label: words.noLevel }] : []),
  ];
  if (choices.length < 3) return nothing;
  const label = reader.labelOne('mastery');
  return select(label, host.masteryId ?? '', choices, (id) =>
    host.change({ masteryId: id || undefined }),
  );
}

export function sort({ host, reader, view }: MatrixContext): unknown {
  const words = strings(reader);
  const choices = [
    { value: FRAMEWORK_ORDER.by, label: words.frameworkOrder },
    { value: 'name', label: words.byName },
    // Every level of mastery is as high as it is; there is nothing to sort by in its column.
    ...(view.settled.kind === 'levels' ? [] : view.grid.columns).map(({ id, name }) => ({
      value: id,
      label: name,
    })),
  ];
  const { by, descending } = view.sort;
  return html`${select(words.sortBy, by, choices, (chosen) => host.change({ sort: chosen }))}<label
      class="ce-check"
      ><input
        class="ce-checkbox"
        type="checkbox"
        .checked=${descending}
        @change=${(event: Event) => host.change({ descending: (event.target as HTMLInputElement).checked })}
      />
      ${words.reverse}</label
    >`;
}
