/** The controls: from where to where, how to group, and what to filter by. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkField, selectField } from '../../templates/field.js';
import { inWhich, kindOfLearning } from '../../templates/learning.js';
import { positionOptions } from '../../templates/position.js';
import type { Reader } from '../../templates/reader.js';
import type { Learning } from '../../model/index.js';
import {
  GROUPS,
  number,
  phrase,
  strings,
  type Context,
  type Group,
} from './learning-path.context.js';
import type { Filters } from './offers.js';

/** No id of a position holds a colon. */
const PROFILE = 'profile:';

function goals({ reader, view }: Context): unknown {
  const { positions, profiles, goal } = view;
  const list = profiles.map(
    ({ id, name }) =>
      html`<option value=${PROFILE + id} .selected=${live(id === goal?.profile?.id)}>${reader.read(name)}</option>`,
  );
  return [
    positions.length ? positionOptions(reader, positions, goal?.position?.id ?? '') : nothing,
    list.length ? html`<optgroup label=${reader.label('profile')}>${list}</optgroup>` : nothing,
  ];
}

/** Where from and where to. */
export function choices(context: Context): unknown {
  const { host, reader, view } = context;
  const { from, goal, positions, profiles } = view;
  const words = strings(reader);
  if (positions.length + profiles.length < 2) return nothing;
  const aim = (value: string) =>
    value.startsWith(PROFILE)
      ? host.aimAtProfile(value.slice(PROFILE.length))
      : host.aimAt(value, from?.id);
  const start = [
    html`<option value="" .selected=${live(!from)}>${words.nowhere}</option>`,
    positionOptions(reader, positions, from?.id ?? ''),
  ];
  return html`${
    positions.length
      ? selectField(words.from, start, (id) => host.startFrom(id || undefined, goal?.position?.id))
      : nothing
  }${selectField(words.to, goals(context), aim)}`;
}

function nameOf(reader: Reader, name: keyof Filters, value: string): string {
  if (name === 'kind') return kindOfLearning(reader, value as Learning['kind']);
  if (name === 'language') return inWhich(reader, value);
  const provider = reader.framework.providers?.find(({ id }) => id === value);
  return provider ? reader.read(provider.name) : value;
}

const ATTRIBUTES = {
  provider: 'providerId',
  kind: 'kind',
  language: 'learningLanguage',
} as const;

function filter({ host, reader, view }: Context, name: keyof Filters): unknown {
  const { all, counted, filter } = strings(reader);
  const values = view.facets[name];
  const chosen = view.filters[name];
  // One value that all resources have leaves nothing to choose.
  const isChoice = values.some(({ count }) => count < view.all.length) || values.length > 1;
  if (!isChoice) return nothing;
  const options = values.map(({ value, count }) => {
    const option = { name: nameOf(reader, name, value), n: number(reader, count) };
    return html`<option value=${value} .selected=${value === chosen}>${phrase(reader, counted, option)}</option>`;
  });
  return selectField(
    filter[name],
    [html`<option value="" .selected=${chosen === undefined}>${all}</option>`, options],
    (value) => host.change({ [ATTRIBUTES[name]]: value || undefined }),
  );
}

function grouping({ host, reader }: Context): TemplateResult {
  const { bySkill, by, group } = strings(reader);
  const name = (one: Group) => (one === 'skill' ? phrase(reader, bySkill) : by[one]);
  return selectField(
    group,
    GROUPS.map(
      (one) => html`<option value=${one} .selected=${one === host.grouping}>${name(one)}</option>`,
    ),
    (value) => host.change({ group: value as Group }),
  );
}

/** How to group and what to filter by; nothing where there is nothing to group. */
export const filters = (context: Context): unknown =>
  context.view.all.length > 1
    ? [
        grouping(context),
        ...(['provider', 'language', 'kind'] as const).map((name) => filter(context, name)),
      ]
    : nothing;

export const kept = ({ host, reader }: Context): TemplateResult =>
  checkField(phrase(reader, strings(reader).includeKept), host.includeKept, (includeKept) =>
    host.change({ includeKept }),
  );
