/** The routes, the best one open and the others to be opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Obstacle, Position, Route, Routes } from '../../model/index.js';
import { plural } from '../../strings/plural.js';
import { heading } from '../../templates/heading.js';
import { positionName } from '../../templates/position.js';
import { phrase, strings, type Context } from './route-finder.context.js';
import { distance, move, stop } from './route-finder.step.js';
import { withoutGrades } from './route-finder.view.js';

const startOf = ({ steps }: Route): Position => steps[0]!.from;

function steps(context: Context, key: string, route: Route): TemplateResult {
  const level = context.host.headingLevel + 2;
  return html`<ol class="ce-route-steps" role="list">
    <li class="ce-route-step">${stop(context, `${key} start`, startOf(route), level)}</li>
    ${route.steps.map(
      (step, at) => html`<li class="ce-route-step">
        ${stop(context, `${key} ${at}`, step.to, level)} ${move(context, `${key} ${at}`, step)}
      </li>`,
    )}
  </ol>`;
}

function tags({ reader }: Context, route: Route, routes: readonly Route[]): unknown {
  const words = strings(reader);
  const fewest = Math.min(...routes.map((one) => one.steps.length));
  const isOnlyOne = routes.length < 2;
  if (isOnlyOne) return nothing;
  return [
    route === routes[0] ? html` <span class="ce-tag">${words.best}</span>` : nothing,
    route.steps.length === fewest ? html` <span class="ce-tag">${words.fewest}</span>` : nothing,
  ];
}

/** All positions on the way, with arrows between them that nobody needs to hear. */
function way({ reader }: Context, route: Route): TemplateResult {
  const names = [startOf(route), ...route.steps.map(({ to }) => to)].map((one) =>
    positionName(reader, one),
  );
  return html`<span class="ce-way">${names.map(
    (name, at) =>
      html`${at ? html`<span class="ce-way-arrow" aria-hidden="true"> → </span><span class="ce-unseen">, </span>` : nothing}<span>${name}</span>`,
  )}</span>`;
}

function one(context: Context, route: Route, at: number, routes: readonly Route[]): TemplateResult {
  const { host, reader } = context;
  const key = route.steps.map(({ to }) => to.id).join(' ');
  const isFirst = at === 0;
  const isOpen = host.isOpen(key, isFirst);
  const moves = plural(reader.locale, route.steps.length, strings(reader).moves);
  const summary = `${moves}, ${distance(reader, route.cost)}`;
  const name = html`<button class="ce-route-opener" type="button" aria-expanded=${isOpen} @click=${() => host.toggle(key, isFirst)}>${summary}</button>`;
  return html`<li class="ce-route ${isOpen ? 'ce-route-open' : ''}" part="route">
    <div class="ce-route-head">
      ${heading(host.headingLevel + 1, 'ce-route-name govuk-heading-s', name)}${tags(context, route, routes)}
    </div>
    ${way(context, route)} ${isOpen ? steps(context, key, route) : nothing}
  </li>`;
}

function liftName({ reader, asked }: Context, obstacle: Obstacle): string {
  const { lift, liftStay, liftSkill } = strings(reader);
  const { from, avoided } = asked;
  if (obstacle.kind === 'skill') {
    const skill = avoided.find(({ id }) => id === obstacle.skill);
    return phrase(reader, liftSkill, { name: skill ? reader.read(skill.name) : obstacle.skill });
  }
  if (obstacle.kind === 'grade' || obstacle.kind === 'moves')
    return phrase(reader, lift[obstacle.kind]);
  return phrase(reader, liftStay, {
    name: stayName(reader, from, obstacle.kind),
    kind: reader.one(obstacle.kind),
  });
}

function stayName(
  reader: Context['reader'],
  from: Position | undefined,
  kind: 'family' | 'role',
): string {
  const { family } = from?.role ?? {};
  const of =
    kind === 'role' ? from?.role : reader.framework.families?.find(({ id }) => id === family);
  return of ? reader.read(of.name) : reader.one(kind);
}

/** Why there is none, and what to give up for one. */
function none(context: Context, { obstacles, isTogether }: Routes): TemplateResult {
  const { host, reader } = context;
  const words = strings(reader);
  const button = (lifted: readonly Obstacle[]) =>
    html`<button class="ce-button govuk-button govuk-button--secondary" type="button" @click=${() => host.lift(lifted)}>${lifted
      .map((one) => liftName(context, one))
      .join(' + ')}</button>`;
  return html`<div class="ce-failed">
    <p class="ce-text govuk-body">${isTogether ? words.noneTogether : words.none}</p>
    <div class="ce-lifts">
      ${isTogether ? button(obstacles) : obstacles.map((one) => button([one]))}
    </div>
  </div>`;
}

/** That a condition on grades says nothing of positions without them. */
function ungraded({ reader, asked }: Context, routes: Routes): unknown {
  const names = asked.constraints.includes('grade') ? withoutGrades(routes) : [];
  if (!names.length) return nothing;
  const list =
    names.length > 3
      ? reader.count('roleLevel', names.length)
      : names.map((one) => positionName(reader, one)).join(', ');
  return html`<p class="ce-text ce-ungraded">${phrase(reader, strings(reader).gradesUnknown, { names: list })}</p>`;
}

export function routesTemplate(context: Context, found: Routes): TemplateResult {
  const { host } = context;
  if (!found.routes.length) return none(context, found);
  const shown = host.shows('alternatives') ? found.routes : found.routes.slice(0, 1);
  return html`${ungraded(context, found)}
    <ol class="ce-routes" role="list" part="routes">
      ${shown.map((route, at) => one(context, route, at, shown))}
    </ol>`;
}
