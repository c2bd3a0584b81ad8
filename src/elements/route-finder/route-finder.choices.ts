/** From where, to where, and under which conditions. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ComboboxOption } from '../../controllers/combobox.js';
import type { Entry, Position, RouteConstraint } from '../../model/index.js';
import { comboboxField, MOST_OPTIONS } from '../../templates/combobox.js';
import { checkField, selectField } from '../../templates/field.js';
import { positionName, positionWhose } from '../../templates/position.js';
import type { Reader } from '../../templates/reader.js';
import { phrase, strings, type Context, type End } from './route-finder.context.js';
import { avoidableSkills } from './route-finder.view.js';

function option(reader: Reader, position: Position): ComboboxOption {
  const { id, role, roleLevel } = position;
  const text = positionName(reader, position);
  const roleName = reader.read(role.name);
  const isOther = roleLevel && roleName !== text;
  const note = [isOther ? roleName : '', positionWhose(reader, position)]
    .filter(Boolean)
    .join(', ');
  return { id, text, ...(note && { note }) };
}

const isPosition = (entry: Entry) =>
  entry.kind === 'roleLevel' || (entry.kind === 'role' && !entry.role.levels?.length);

/** All of them where nothing is typed, or the name of the one that is chosen; else those that match. */
function field({ host, reader, asked, search }: Context, end: End): TemplateResult {
  const box = host.boxes[end];
  const chosen = asked[end];
  const words = box.words.trim();
  const isAll = !words || (chosen && words === positionName(reader, chosen));
  const ids = isAll ? undefined : search?.find(words, { accepts: isPosition });
  const byId = new Map(asked.choices.map((one) => [one.id, one]));
  const found = isAll
    ? asked.choices
    : (ids ?? []).flatMap(({ entry }) => byId.get(entry.id) ?? []);
  return comboboxField(reader, box, {
    label: strings(reader)[end],
    options: found.slice(0, MOST_OPTIONS).map((one) => option(reader, one)),
    total: found.length,
    isBusy: !isAll && !ids,
  });
}

export const ends = (context: Context): unknown => [field(context, 'from'), field(context, 'to')];

/** What one can stay in: a family, or a role where the page asks for it. */
function stay({ host, reader, index, asked }: Context, kind: 'family' | 'role'): unknown {
  const { from, constraints } = asked;
  const isOn = constraints.includes(kind);
  const of = kind === 'role' ? from?.role : from?.role.family && index.family(from.role.family);
  if (!of || (kind === 'role' && !isOn)) return nothing;
  const values = { name: reader.read(of.name), kind: reader.one(kind) };
  const label = phrase(reader, strings(reader).stay, values);
  return checkField(label, isOn, (on) => host.constrain(kind, on));
}

function grade({ host, reader, asked }: Context): unknown {
  if (!asked.hasGrades) return nothing;
  const isOn = asked.constraints.includes('grade');
  return checkField(phrase(reader, strings(reader).grade), isOn, (on) =>
    host.constrain('grade' satisfies RouteConstraint, on),
  );
}

/** What the routes ask one to learn on the way, of which one can be left out; what is left out already can be let in again. */
function avoidance({ host, index, reader, asked, answer }: Context): unknown {
  const words = strings(reader);
  const offered = avoidableSkills(index, asked, answer);
  const sorted = offered
    .map(({ id, name }) => ({ id, name: reader.read(name) }))
    .sort((a, b) => a.name.localeCompare(b.name, reader.locale));
  const options = [
    html`<option value="" .selected=${live(true)}>${words.avoidMore}</option>`,
    sorted.map(({ id, name }) => html`<option value=${id}>${name}</option>`),
  ];
  const avoided = asked.avoided.map((skill) =>
    checkField(phrase(reader, words.avoided, { name: reader.read(skill.name) }), true, () =>
      host.avoid(skill.id, false),
    ),
  );
  const choose = (id: string) => id && host.avoid(id, true);
  return [
    avoided,
    // Whoever has chosen from the list keeps their place in it.
    sorted.length || avoided.length
      ? selectField(phrase(reader, words.avoid), options, choose)
      : nothing,
  ];
}

export const conditions = (context: Context): unknown =>
  context.asked.from
    ? [stay(context, 'family'), stay(context, 'role'), grade(context), avoidance(context)]
    : nothing;
