/** One move: where it leads, how far it is and why, and what must be learnt for it. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  needsOfPosition,
  type MoveCost,
  type Position,
  type RouteStep,
} from '../../model/index.js';
import { plural } from '../../strings/plural.js';
import { heading } from '../../templates/heading.js';
import { fingerprint } from '../../templates/level.js';
import { named } from '../../templates/local.js';
import { positionHref, positionName, positionTag } from '../../templates/position.js';
import type { Reader } from '../../templates/reader.js';
import { originTags } from '../../templates/sources.js';
import { prose, text } from '../../templates/text.js';
import { joined, number, phrase, strings, type Context } from './route-finder.context.js';
import { toLearn } from './route-finder.learn.js';

const PARTS = ['skills', 'move', 'role', 'family', 'undeclared', 'down'] as const;

/** "distance 11" */
export const distance = (reader: Reader, n: number): string =>
  strings(reader).distance.replace('{n}', number(reader, n));

/** "9 level steps in 7 skills, 2 new" */
export function gains(reader: Reader, { measure, learnt, listed, steps }: MoveCost): string {
  const words = strings(reader);
  const counted = (n: number) => ({ skills: reader.count('skill', n) });
  if (measure === 'ladder') return phrase(reader, words.notCounted, counted(listed.length));
  const found = measure === 'levels' ? learnt : listed;
  if (!found.length) return words.nothing;
  if (measure === 'new-skills') return phrase(reader, words.toLearn, counted(found.length));
  const climbed = phrase(reader, words.inSkills, {
    steps: plural(reader.locale, steps, words.steps),
    ...counted(found.length),
  });
  const isNew = found.filter(({ kind }) => kind === 'added').length;
  return isNew ? `${climbed}, ${plural(reader.locale, isNew, words.newSkills)}` : climbed;
}

/** "Distance 11: 9 for what must be learnt, 2 for the move" */
function makeUp(reader: Reader, cost: MoveCost): string {
  const words = strings(reader);
  const parts = PARTS.filter((part) => cost[part] > 0).map((part) =>
    phrase(reader, words.parts[part === 'skills' && cost.measure === 'ladder' ? 'whole' : part], {
      n: number(reader, cost[part]),
    }),
  );
  return phrase(reader, words.partsWhole, {
    total: number(reader, cost.total),
    parts: parts.join(', '),
  });
}

/** Why a move is not measured skill by skill. */
function unmeasured(reader: Reader, { from, to, cost }: RouteStep): unknown {
  if (cost.measure !== 'ladder') return nothing;
  const words = strings(reader);
  const names = { from: positionName(reader, from), to: positionName(reader, to) };
  const above = cost.rungs - 1;
  const form = above
    ? plural(reader.locale, above, words.upAbove)
    : (words.upAbove.zero ?? words.upAbove.other);
  const said = phrase(reader, form, { ...names, n: above });
  const lower = said.charAt(0).toLocaleLowerCase(reader.locale) + said.slice(1);
  const why = cost.rungs
    ? phrase(reader, words.up, { ...names, above: lower })
    : phrase(reader, words.down, names);
  return html`<p class="ce-small">${why}</p>`;
}

export function declared(reader: Reader, { declared }: RouteStep): unknown {
  return declared
    ? html` <span class="ce-tag">${strings(reader).declared[declared.kind]}</span>${originTags(reader, declared)}`
    : nothing;
}

/** That a move leads down: nobody should take it without knowing. */
export const lower = (reader: Reader, { cost }: RouteStep): unknown =>
  cost.lower ? html` <span class="ce-tag">${strings(reader).lower}</span>` : nothing;

/** Role and grades, in a line. */
function place({ reader, index }: Context, { role, roleLevel }: Position): unknown {
  const grades = ((roleLevel ?? role).grades ?? []).flatMap((id) => index.grade(id) ?? []);
  const isNamedTwice = roleLevel && reader.read(role.name) === reader.read(roleLevel.name);
  const facts = [
    ...(roleLevel && !isNamedTwice ? [text(reader, role.name)] : []),
    ...(grades.length
      ? [
          html`<span class="ce-unseen">${strings(reader).grades}: </span>${joined(grades.map((grade) => named(reader, grade)))}`,
        ]
      : []),
  ];
  return facts.length ? html`<p class="ce-small">${joined(facts, ' · ')}</p>` : nothing;
}

/** The name of a position: linked, else a button that opens what it is, where the source says so. */
export function positionLink(context: Context, key: string, position: Position): unknown {
  const { host, reader } = context;
  const href = positionHref(host, position);
  const name = positionName(reader, position);
  if (href) return html`<a class="ce-link govuk-link" href=${href}>${name}</a>`;
  const { description } = position.roleLevel ?? position.role;
  if (!description) return name;
  return html`<button class="ce-opener" type="button" aria-expanded=${host.isOpen(key)} @click=${() => host.toggle(key)}>${name}</button>`;
}

/** Where one is, on the way: its name, its place, its fingerprint, and on request what it is. */
export function stop(
  context: Context,
  key: string,
  position: Position,
  level: number,
): TemplateResult {
  const { host, reader, index } = context;
  const needs = [...needsOfPosition(index, position).values()];
  const { description } = position.roleLevel ?? position.role;
  const isLevelled = needs.some((need) => need.level);
  return html`<div class="ce-stop">
      <div>
        ${heading(level, 'ce-stop-name govuk-heading-s', [positionLink(context, key, position), positionTag(reader, position)])}
        ${place(context, position)}
      </div>
      ${isLevelled ? fingerprint(needs.map((need) => need.level)) : nothing}
    </div>
    ${host.isOpen(key) ? prose(reader, description) : nothing}`;
}

/** What a move is made of, below the name of where it leads. */
export function move(context: Context, key: string, step: RouteStep): TemplateResult {
  const { reader } = context;
  return html`<p class="ce-move-gains">
      ${gains(reader, step.cost)}${declared(reader, step)}${lower(reader, step)}
    </p>
    <p class="ce-small">${makeUp(reader, step.cost)}</p>
    ${unmeasured(reader, step)} ${toLearn(context, key, step)}`;
}
