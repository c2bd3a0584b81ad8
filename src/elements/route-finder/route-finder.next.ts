/** What one could become from where one is, the nearest first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { NextGroup, RouteStep } from '../../model/index.js';
import { plural } from '../../strings/plural.js';
import { heading } from '../../templates/heading.js';
import { positionName } from '../../templates/position.js';
import { phrase, strings, type Context } from './route-finder.context.js';
import { declared, distance, gains, lower, move, stop } from './route-finder.step.js';

function groupName({ reader, index, asked }: Context, { kind }: NextGroup): string {
  const { nextRole, nextFamily, nextOther, nextUnmeasured } = strings(reader);
  const { role } = asked.from!;
  if (kind === 'unmeasured') return phrase(reader, nextUnmeasured);
  if (kind === 'role') return phrase(reader, nextRole, { name: reader.read(role.name) });
  const family = role.family === undefined ? undefined : index.family(role.family);
  if (kind === 'other') return index.framework.families?.length ? nextOther : reader.label('role');
  return family
    ? phrase(reader, nextFamily, { name: reader.read(family.name) })
    : reader.label('role');
}

function one(context: Context, step: RouteStep): TemplateResult {
  const { host, reader } = context;
  const words = strings(reader);
  const key = `next ${step.to.id}`;
  const isOpen = host.isOpen(`${key} learn`);
  const name = positionName(reader, step.to);
  return html`<li class="ce-next" tabindex="-1">
    ${stop(context, key, step.to, host.headingLevel + 2)}
    <p class="ce-next-gains">
      <strong>${phrase(reader, distance(reader, step.cost.total))}</strong>:
      ${gains(reader, step.cost)}${declared(reader, step)}${lower(reader, step)}
    </p>
    <div class="ce-next-tools">
      <button class="ce-link-button" type="button" aria-expanded=${isOpen} @click=${() => host.toggle(`${key} learn`)}>
        ${words.whatToLearn}<span class="ce-unseen">: ${name}</span>
      </button>
      <button class="ce-link-button" type="button" @click=${() => host.goTo(step.to)}>
        ${phrase(reader, words.routesTo, { name })}
      </button>
    </div>
    ${isOpen ? html`<div class="ce-next-move">${move(context, key, step)}</div>` : nothing}
  </li>`;
}

/** Of each role there is one level only, and some cannot be compared: why it is these. */
function why({ reader }: Context, { kind }: NextGroup): unknown {
  const words = strings(reader);
  if (kind === 'role') return nothing;
  const said = kind === 'unmeasured' ? words.nextUnmeasuredWhy : words.nextWhy;
  return html`<p class="ce-small">${phrase(reader, said)}</p>`;
}

function group(context: Context, given: NextGroup): TemplateResult | typeof nothing {
  const { host, reader } = context;
  if (!given.total) return nothing;
  const words = strings(reader);
  const rest = given.total - given.steps.length;
  const showMore = ({ currentTarget }: Event) =>
    host.showMore(given.kind, (currentTarget as Element).previousElementSibling!);
  return html`<section class="ce-next-group">
    ${heading(host.headingLevel + 1, 'ce-next-title govuk-heading-m', groupName(context, given))}
    ${why(context, given)}
    <ul class="ce-nexts">
      ${given.steps.map((step) => one(context, step))}
    </ul>
    ${
      rest
        ? html`<button class="ce-link-button" type="button" @click=${showMore}>
          ${plural(reader.locale, Math.min(rest, 10), words.more)}<span class="ce-unseen">: ${groupName(context, given)}</span>
        </button>`
        : nothing
    }
  </section>`;
}

export const nextTemplate = (context: Context, groups: readonly NextGroup[]): TemplateResult =>
  html`${groups.map((given) => group(context, given))}`;
