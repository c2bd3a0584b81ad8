/** The lists from which one chooses what is compared, and with what. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../templates/reader.js';
import { MOST, statesSkills, type Comparable } from './comparables.js';
import { phrase, strings, type Context } from './role-compare.context.js';

function field(label: string, options: unknown, choose: (value: string) => void): TemplateResult {
  const changed = ({ target }: Event) => choose((target as HTMLSelectElement).value);
  return html`<label class="ce-field">
    <span class="ce-field-name govuk-label">${label}</span>
    <select class="ce-input govuk-select" @change=${changed}>
      ${options}
    </select>
  </label>`;
}

function optionName(reader: Reader, { name, roleLevel }: Comparable): string {
  const own = reader.read(name);
  return roleLevel?.condition ? `${own} (${reader.read(roleLevel.condition)})` : own;
}

/** Role levels under the name of their role; roles without levels last, under one heading. */
function groups({ reader, view }: Context, chosen: string, taken: ReadonlySet<string>): unknown {
  const option = (one: Comparable) =>
    html`<option value=${one.id} .selected=${one.id === chosen} ?disabled=${one.id !== chosen && taken.has(one.id)}>${optionName(reader, one)}</option>`;
  const group = (label: string, list: readonly Comparable[]) =>
    list.length ? html`<optgroup label=${label}>${list.map(option)}</optgroup>` : nothing;
  const levelled = view.choices.filter(({ roleLevel }) => roleLevel);
  const others = view.choices.filter(({ roleLevel }) => !roleLevel);
  const roles = [...new Set(levelled.map(({ role }) => role))];
  const name = levelled.length
    ? phrase(reader, strings(reader).withoutLevels)
    : reader.label('role');
  return [
    ...roles.map((role) =>
      group(
        reader.read(role.name),
        levelled.filter((one) => one.role === role),
      ),
    ),
    group(name, others),
  ];
}

/** One list a column, and a last one that adds a column; a column goes where nothing is chosen for it. */
export function choices(context: Context): unknown {
  const { host, reader, view } = context;
  const { columns, base } = view;
  const words = strings(reader);
  const ids = columns.map(({ id }) => id);
  const taken = new Set(ids);
  const none = (isChosen: boolean) =>
    html`<option value="" .selected=${isChosen}>${words.none}</option>`;
  const choose = (at: number) => (id: string) => {
    const others = ids.flatMap((other, i) => (i !== at ? [other] : id ? [id] : []));
    // What takes the place of the base becomes the base, where anything can be compared with it.
    const isBase = view.choices.some((one) => one.id === id && statesSkills(one));
    host.compare(others, base.id !== ids[at] ? base.id : isBase ? id : undefined);
  };
  const add = (id: string) => id && host.compare([...ids, id], base.id);
  const canAdd = columns.length < MOST && view.choices.length > columns.length;
  const lists = columns.map((column, at) =>
    field(
      phrase(reader, words.position, { n: at + 1 }),
      [columns.length > 2 ? none(false) : nothing, groups(context, column.id, taken)],
      choose(at),
    ),
  );
  if (canAdd) lists.push(field(words.add, [none(true), groups(context, '', taken)], add));
  return html`${lists}${field(
    words.base,
    columns.map(
      (column) =>
        html`<option value=${column.id} .selected=${column.isBase}>${optionName(reader, column)}</option>`,
    ),
    (id) => host.compare(ids, id),
  )}`;
}

export function differences({ host, reader }: Context): TemplateResult {
  const changed = ({ target }: Event) =>
    host.keepToDifferences((target as HTMLInputElement).checked);
  return html`<label class="ce-check"
    ><input class="ce-checkbox" type="checkbox" .checked=${host.differences} @change=${changed} />
    ${strings(reader).differences}</label
  >`;
}
