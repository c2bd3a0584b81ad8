/** The lists from which one chooses what is compared, and with what. */
import { html, nothing, type TemplateResult } from 'lit';
import { statesSkills } from '../../model/index.js';
import { checkField, selectField } from '../../templates/field.js';
import { positionName, positionOptions } from '../../templates/position.js';
import { MOST } from './chosen.js';
import { phrase, strings, type Context } from './role-compare.context.js';

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
    selectField(
      phrase(reader, words.position, { n: at + 1 }),
      [
        columns.length > 2 ? none(false) : nothing,
        positionOptions(reader, view.choices, column.id, taken),
      ],
      choose(at),
    ),
  );
  if (canAdd)
    lists.push(
      selectField(words.add, [none(true), positionOptions(reader, view.choices, '', taken)], add),
    );
  return html`${lists}${selectField(
    words.base,
    columns.map(
      (column) =>
        html`<option value=${column.id} .selected=${column.isBase}>${positionName(reader, column)}</option>`,
    ),
    (id) => host.compare(ids, id),
  )}`;
}

export const differences = ({ host, reader }: Context): TemplateResult =>
  checkField(strings(reader).differences, host.differences, (only) => host.keepToDifferences(only));
