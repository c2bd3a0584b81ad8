import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../strings/plural.js';
import { editionFacts } from '../../templates/edition.js';
import { footer } from '../../templates/footer.js';
import { heading } from '../../templates/heading.js';
import { fillHref } from '../../templates/href.js';
import { notice } from '../../templates/notice.js';
import { positionName } from '../../templates/position.js';
import { conditions, ends } from './route-finder.choices.js';
import { phrase, strings, type Context, type Part } from './route-finder.context.js';
import { nextTemplate } from './route-finder.next.js';
import { routesTemplate } from './route-finder.routes.js';
import { weights } from './route-finder.weights.js';

function title({ reader, asked: { from, to } }: Context): string {
  const words = strings(reader);
  if (!from) return words.titleEmpty;
  const names = { from: positionName(reader, from), to: to ? positionName(reader, to) : '' };
  return phrase(reader, to ? words.title : words.titleNext, names);
}

/** What is missing before anything can be worked out. */
function hint({ reader, asked }: Context): string | undefined {
  const words = strings(reader);
  const [named] = asked.onlyNamed;
  if (named) return phrase(reader, words.onlyNamed, { name: positionName(reader, named) });
  if (!asked.from) return asked.to ? words.chooseFrom : words.start;
  return asked.from === asked.to ? words.same : undefined;
}

/** How many there are, always in the page so that a change is announced. */
function status({ host, reader, answer, isWorking }: Context): TemplateResult {
  const words = strings(reader);
  const count = !answer
    ? ''
    : answer.kind === 'routes'
      ? plural(reader.locale, answer.routes.routes.length, words.found)
      : plural(
          reader.locale,
          answer.groups.reduce((sum, { total }) => sum + total, 0),
          words.foundNext,
        );
  const said = [isWorking ? words.working : count, host.message].filter(Boolean).join('. ');
  return html`<div class="ce-status"><span class="ce-small" role="status">${said}</span></div>`;
}

function share({ host, reader, asked }: Context): unknown {
  const { from, to, constraints, avoided } = asked;
  const href =
    from &&
    fillHref(host.routeHref, {
      ...{ from: from.id, to: to?.id ?? '', constraints: constraints.join(' ') },
      avoid: avoided.map(({ id }) => id).join(' '),
    });
  if (!href) return nothing;
  const words = strings(reader);
  return html`<div class="ce-tools ce-share">
    <a class="ce-link govuk-link" href=${href}>${words.share}</a>
    <button class="ce-link-button" type="button" @click=${() => host.copyLink(href)}>${words.copy}</button>
  </div>`;
}

function answered(context: Context): unknown {
  const { answer } = context;
  const missing = hint(context);
  if (missing) return html`<p class="ce-text govuk-body">${missing}</p>`;
  if (!answer) return nothing;
  return answer.kind === 'routes'
    ? routesTemplate(context, answer.routes)
    : nextTemplate(context, answer.groups);
}

/** The whole route finder; `show` decides which of its parts are there. */
export function routeFinderTemplate(context: Context): TemplateResult {
  const { host, reader, asked } = context;
  const part = (name: Part, content: () => unknown) => (host.shows(name) ? content() : nothing);
  const entities = [asked.from, asked.to].flatMap((one) =>
    one ? [one.roleLevel ?? one.role] : [],
  );
  return html`<div class="ce-route-finder">
    ${part('notice', () => notice(reader))}
    <div class="ce-tools ce-ends" part="tools">${part('choices', () => ends(context))}</div>
    <div class="ce-tools ce-conditions">${part('conditions', () => conditions(context))}</div>
    ${heading(host.headingLevel, 'ce-route-title govuk-heading-m', title(context))}
    ${status(context)}
    <div class="ce-answer" aria-busy=${context.isWorking}>${answered(context)}</div>
    ${part('weights', () => weights(context))} ${part('share', () => share(context))}
    ${part('facts', () => html`<dl class="ce-facts ce-route-facts">${editionFacts(reader)}</dl>`)}
    ${part('footer', () => footer(reader, [{ wording: entities[0]?.wording }, ...entities]))}
  </div>`;
}
