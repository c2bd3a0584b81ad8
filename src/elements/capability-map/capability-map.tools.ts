/** The switch between the ways to look, and the lists to choose from. */
import { html, nothing, type TemplateResult } from 'lit';
import { selectField } from '../../templates/field.js';
import { text } from '../../templates/text.js';
import {
  countOf,
  groupName,
  number,
  phrase,
  plainName,
  strings,
  type Context,
} from './capability-map.context.js';
import { BY_NOUN } from './capability-map.map.js';
import { betweenName } from './capability-map.overlap.js';
import type { View } from './capability-map.view.js';
import { ONLY, type MapView } from './map.js';
import type { OverlapView } from './overlap.js';
import { coverageOf, type SkillGroup } from '../../model/index.js';

const MOVES: Readonly<Record<string, (at: number, of: number) => number>> = {
  ArrowRight: (at, of) => (at + 1) % of,
  ArrowLeft: (at, of) => (at + of - 1) % of,
  Home: () => 0,
  End: (_, of) => of - 1,
};
const MIRRORED: Readonly<Record<string, string>> = {
  ArrowRight: 'ArrowLeft',
  ArrowLeft: 'ArrowRight',
};

/** Where a key leads among tabs; where one reads from the right, arrows lead the other way. */
export function tabAfter(views: readonly View[], chosen: View, key: string, isMirrored: boolean) {
  const move = MOVES[(isMirrored && MIRRORED[key]) || key];
  return move && views[move(views.indexOf(chosen), views.length)];
}

/** One tab for each way to look; arrow keys, Home and End move between them. */
export function tabs({ host, reader, view }: Context): TemplateResult {
  const words = strings(reader);
  const { views, chosen } = view;
  const pressed = (event: KeyboardEvent) => {
    const isMirrored = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const next = tabAfter(views, chosen, event.key, isMirrored);
    if (!next) return;
    event.preventDefault();
    void host.look(next);
  };
  return html`<div class="ce-tabs" role="tablist" aria-label=${words.views} @keydown=${pressed}>
    ${views.map((one) => {
      const isChosen = one === chosen;
      return html`<button
        class="ce-tab"
        type="button"
        role="tab"
        id=${`${host.ownId}-${one}`}
        aria-selected=${isChosen}
        aria-controls=${isChosen ? `${host.ownId}-panel` : nothing}
        tabindex=${isChosen ? 0 : -1}
        @click=${() => host.look(one)}
      >
        ${words.view[one]}
      </button>`;
    })}
  </div>`;
}

/** More domains than this are chosen from a list. */
const MOST_CARDS = 6;

const isCarded = (groups: readonly SkillGroup[]) =>
  groups.length > 1 && groups.length <= MOST_CARDS && groups.every(({ id }) => id);

function card({ host, reader, index }: Context, map: MapView, group: SkillGroup): TemplateResult {
  const { findings } = coverageOf(index);
  const isChosen = map.domain?.id === group.id;
  const said = group.skills.filter(({ skill }) =>
    ['said', 'inferred'].includes(findings.get(skill.id)!.bringers.kind),
  ).length;
  const back = map.canShowAllDomains ? undefined : group.id;
  return html`<li class="ce-domain ${isChosen ? 'ce-domain-chosen' : ''}">
    <button
      class="ce-domain-name"
      type="button"
      aria-pressed=${isChosen}
      @click=${() => host.change({ domainId: isChosen ? back : group.id })}
    >
      ${groupName(reader, group.name)}
    </button>
    <p class="ce-domain-count">${countOf(reader, group)}</p>
    ${map.choices.length ? html`<p class="ce-small">${phrase(reader, strings(reader).sayWho, { n: number(reader, said), total: number(reader, group.skills.length) })}</p>` : nothing}
  </li>`;
}

/** The domains at a glance; each shows its own part of the map. */
export const domains = (context: Context, map: MapView): unknown =>
  isCarded(context.view.groups)
    ? html`<ul class="ce-domains" role="list">
        ${context.view.groups.map((group) => card(context, map, group))}
      </ul>`
    : nothing;

function domainField(context: Context, map: MapView): unknown {
  const { host, reader, view, index } = context;
  const words = strings(reader);
  const groups = view.groups.filter(({ id }) => id);
  if (groups.length < 2 || (isCarded(view.groups) && host.shows('domains'))) return nothing;
  const chosen = map.domain?.id ?? '';
  const option = (id: string, name: string) =>
    html`<option value=${id} .selected=${id === chosen}>${name}</option>`;
  const isListed = groups.some(({ id }) => id === chosen) || !map.domain;
  const isTree = view.groups.some(({ top }) => top && index.skill(top.id));
  return selectField(
    isTree ? words.domain : phrase(reader, words.types),
    [
      map.canShowAllDomains ? option('', words.all) : nothing,
      isListed ? nothing : option(chosen, plainName(reader, map.domain.name)),
      ...groups.map((group) =>
        option(
          group.id,
          `${plainName(reader, group.name)} (${number(reader, group.skills.length)})`,
        ),
      ),
    ],
    (id) => host.change({ domainId: id || undefined }),
  );
}

function familyField({ host, reader }: Context, map: MapView): unknown {
  if (map.families.length < 2) return nothing;
  const chosen = map.family?.id ?? '';
  const option = (id: string, name: unknown) =>
    html`<option value=${id} .selected=${id === chosen}>${name}</option>`;
  return selectField(
    reader.labelOne('family'),
    [
      map.canShowAllFamilies ? option('', strings(reader).all) : nothing,
      ...map.families.map(({ id, name }) => option(id, text(reader, name))),
    ],
    (id) => host.change({ familyId: id || undefined }),
  );
}

function byField({ host, reader }: Context, map: MapView): unknown {
  if (map.choices.length < 2) return nothing;
  return selectField(
    strings(reader).columns,
    map.choices.map(
      (by) =>
        html`<option value=${by} .selected=${by === map.by}>${reader.label(BY_NOUN[by])}</option>`,
    ),
    (value) => host.change({ by: map.choices.find((by) => by === value)! }),
  );
}

function onlyField({ host, reader }: Context, map: MapView): unknown {
  if (!map.choices.length) return nothing;
  const words = strings(reader);
  return selectField(
    words.rows,
    [
      html`<option value="" .selected=${!map.only}>${words.all}</option>`,
      ...ONLY.map(
        (only) =>
          html`<option value=${only} .selected=${only === map.only}>${words.only[only]}</option>`,
      ),
    ],
    (only) => host.change({ only: only || undefined }),
  );
}

/** What is shown changes with every choice; those who hear the page are told how many rows are left. */
export const mapTools = (context: Context, map: MapView): TemplateResult => {
  const { reader } = context;
  return html`<div class="ce-tools" part="tools">
      ${domainField(context, map)} ${byField(context, map)} ${familyField(context, map)}
      ${onlyField(context, map)}
    </div>
    <div class="ce-status">
      <span class="ce-small" role="status">${map.total < map.all ? phrase(reader, strings(reader).shown, { n: number(reader, map.total), total: number(reader, map.all) }) : ''}</span>
    </div>`;
};

export function overlapTools(context: Context, view: OverlapView): unknown {
  const { host, reader } = context;
  if (view.choices.length < 2) return nothing;
  return html`<div class="ce-tools" part="tools">
    ${selectField(
      strings(reader).between,
      view.choices.map(
        (between) =>
          html`<option value=${between} .selected=${between === view.between}>${betweenName(context, { between })}</option>`,
      ),
      (value) => host.change({ between: view.choices.find((one) => one === value)! }),
    )}
  </div>`;
}
