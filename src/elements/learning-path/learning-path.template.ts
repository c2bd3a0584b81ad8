import { html, nothing, type TemplateResult } from 'lit';
import type { Position } from '../../model/index.js';
import { plural } from '../../strings/plural.js';
import { changeCounts } from '../../templates/change.js';
import { editionFacts } from '../../templates/edition.js';
import { footer } from '../../templates/footer.js';
import { positionSubject } from '../../templates/footer.links.js';
import { heading } from '../../templates/heading.js';
import { notice } from '../../templates/notice.js';
import { positionHref, positionTag } from '../../templates/position.js';
import type { Reader } from '../../templates/reader.js';
import { notFoundState } from '../../templates/states.js';
import { text, weave } from '../../templates/text.js';
import { choices, filters, kept } from './learning-path.choices.js';
import {
  joined,
  number,
  phrase,
  strings,
  type Context,
  type LearningPathHost,
} from './learning-path.context.js';
import { offers } from './learning-path.offers.js';
import { skills } from './learning-path.skills.js';
import { isGrowth, type LearningPathView, type Missing } from './learning-path.view.js';

/** Whether the path leads from one position to another. */
const isMove = ({ from, goal }: LearningPathView) => from && from.id !== goal?.position?.id;

function title({ host, reader, view }: Context): TemplateResult {
  const { from, goal } = view;
  const own = text(reader, goal?.name ?? reader.framework.title);
  const href = goal?.position && positionHref(host, goal.position);
  const linked = href ? html`<a class="ce-link govuk-link" href=${href}>${own}</a>` : own;
  const to = [linked, goal?.position ? positionTag(reader, goal.position) : nothing];
  const name =
    from && isMove(view)
      ? weave(strings(reader).move, {
          from: [text(reader, from.name), positionTag(reader, from)],
          to,
        })
      : to;
  const roles = [...new Set([isMove(view) ? from : undefined, goal?.position])].flatMap((one) =>
    one?.roleLevel ? [one.role] : [],
  );
  const eyebrow = [
    view.isLast ? strings(reader).eyebrowOfLast : strings(reader).eyebrow,
    ...[...new Set(roles)].map((role) => text(reader, role.name)),
  ];
  return html`<p class="ce-eyebrow govuk-caption-m">${joined(eyebrow, ' · ')}</p>
    ${heading(host.headingLevel, 'ce-title govuk-heading-l', name)}`;
}

/** What there is to learn, and what is listed for it; always in the page, so that a change is announced. */
function status({ host, reader, view }: Context): TemplateResult {
  const { lines, all, shown, goal } = view;
  const words = strings(reader);
  const n = (value: number) => number(reader, value);
  const growth = lines.filter(isGrowth).length;
  const covered = lines.filter(({ isCovered }) => isCovered).length;
  const isFiltered = shown.length < all.length;
  const sentences = [
    growth
      ? phrase(reader, view.isLast ? words.needs : words.toLearn, {
          skills: reader.count('skill', growth),
        })
      : goal && !view.onlyNamed.length
        ? phrase(reader, words.nothingToLearn)
        : '',
    lines.length && goal
      ? all.length
        ? phrase(reader, words.gaps, { n: n(covered), total: n(lines.length) })
        : words.noLearning
      : '',
    isFiltered
      ? phrase(reader, words.left, {
          n: n(shown.length),
          resources: plural(reader.locale, all.length, words.resources),
        })
      : '',
  ];
  return html`<div class="ce-status ce-total">
    <span role="status">${sentences.filter(Boolean).join(' ')}</span>
    ${
      isFiltered
        ? html`<button class="ce-link-button" type="button" @click=${() => host.clear()}>${words.clear}</button>`
        : nothing
    }
  </div>`;
}

function totals({ reader, view }: Context): unknown {
  const { from, counts, onlyNamed, isLast } = view;
  const words = strings(reader);
  const sentence = (said: string, { name }: Position) =>
    html`<p class="ce-text govuk-body">${phrase(reader, said, { name: reader.read(name) })}</p>`;
  return html`${
    counts && from
      ? html`<p class="ce-small">${phrase(reader, words.coming, {
          from: reader.read(from.name),
          changes: changeCounts(reader, counts),
        })}</p>`
      : nothing
  }${isLast && from ? sentence(words.last, from) : nothing}
  ${onlyNamed.map((one) => sentence(one.isPartlyKnown ? words.partlyNamed : words.onlyNamed, one))}`;
}

/** What was asked for and is not there, with what is. */
export function notFound(reader: Reader, { what, id, choices }: Missing): TemplateResult {
  const kind =
    what === 'roleLevel' || what === 'profile' ? reader.one(what) : strings(reader).one[what];
  return notFoundState(reader, kind, id, choices);
}

function foot({ reader, view: { goal } }: Context): unknown {
  const { role, roleLevel } = goal?.position ?? {};
  const cited = [roleLevel, role, goal?.profile].flatMap((one) => one ?? []);
  return footer(reader, cited, role && positionSubject(role, roleLevel));
}

const tools = (fields: readonly unknown[]): unknown =>
  fields.some((field) => field !== nothing) ? html`<div class="ce-tools">${fields}</div>` : nothing;

/** The whole path; `show` decides what stands around it. */
export function learningPathTemplate(
  host: LearningPathHost,
  reader: Reader,
  view: LearningPathView,
): TemplateResult {
  const context: Context = { host, reader, view };
  const isListed = host.grouping !== 'skill' && view.all.length;
  return html`<article class="ce-card ce-learning-path" part="card">
    ${title(context)} ${host.shows('notice') ? notice(reader) : nothing}
    ${
      host.shows('facts')
        ? html`<dl class="ce-facts">
            ${editionFacts(reader)}
          </dl>`
        : nothing
    }
    ${view.unknown.map((one) => notFound(reader, one))}
    ${tools(host.shows('choices') ? [choices(context), view.counts ? kept(context) : nothing] : [])}
    ${tools(host.shows('filters') ? [filters(context)] : [])}
    ${status(context)} ${host.shows('totals') ? totals(context) : nothing}
    ${isListed ? offers(context, host.grouping) : skills(context)}
    ${host.shows('footer') ? foot(context) : nothing}
  </article>`;
}
