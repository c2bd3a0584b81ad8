/** The lists from which one chooses what is compared, and with what. */
import { html, nothing, type TemplateResult } from 'lit';
import { statesSkills } from '../../model/index.js';
import { checkField, selectField } from '../../templates/field.js';
import { positionOptions } from '../../templates/position.js';
import { MOST } from './chosen.js';
import { isOfOther } from './other.js';
import { nameOf, phrase, sideName, strings, type Context } from './role-compare.context.js';

/** All that can be chosen; those of the other framework under its title. */
function options(context: Context, chosen: string): unknown {
  const { reader, otherReader, view } = context;
  const taken = new Set(view.columns.map(({ id }) => id));
  const own = view.choices.filter(({ id }) => !isOfOther(id));
  const theirs = view.choices.filter(({ id }) => isOfOther(id));
  const title = otherReader && sideName(context, otherReader);
  return [
    positionOptions(reader, own, chosen, taken),
    otherReader ? positionOptions(otherReader, theirs, chosen, taken, title) : nothing,
  ];
}

/** One list a column, and a last one that adds a column; a column goes where nothing is chosen for it. */
export function choices(context: Context): unknown {
  const { host, reader, view } = context;
  const { columns, base } = view;
  const words = strings(reader);
  const ids = columns.map(({ id }) => id);
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
      [columns.length > 2 ? none(false) : nothing, options(context, column.id)],
      choose(at),
    ),
  );
  if (canAdd) lists.push(selectField(words.add, [none(true), options(context, '')], add));
  return html`${lists}${selectField(
    words.base,
    columns.map(
      (column) =>
        html`<option value=${column.id} .selected=${column.isBase}>${nameOf(context, column)}</option>`,
    ),
    (id) => host.compare(ids, id),
  )}`;
}

export const differences = ({ host, reader }: Context): TemplateResult =>
  checkField(strings(reader).differences, host.differences, (only) => host.keepToDifferences(only));
