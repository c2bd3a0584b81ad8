import { html, nothing, type TemplateResult } from 'lit';
import { caseStudySaving } from '../case-study.js';
import { described, named } from '../local.js';
import { sourcesOnRequest } from '../sources.js';
import { safeLink, text } from '../text.js';
import { section, strings, type Context } from './skill-card.context.js';
import type { CaseStudy } from './skill-card.view.js';

function study({ reader }: Context, given: CaseStudy): TemplateResult {
  const { href, place, savings = [] } = given;
  const name = named(reader, given);
  return html`<li class="ce-case">
    <p class="ce-case-name">
      ${href ? safeLink(href, name) : name}
    </p>
    ${place === undefined ? nothing : html`<p class="ce-small">${text(reader, place)}</p>`}
    ${savings.map((saving) => caseStudySaving(reader, saving))}${described(reader, given)}
    <div class="ce-small">${sourcesOnRequest(reader, [given])}</div>
  </li>`;
}

/** Where the skill, or what belongs to it, has been put to use. */
export function cases(context: Context): unknown {
  const { reader, view } = context;
  if (!view.cases.length) return nothing;
  const list = html`<ul class="ce-cases" role="list">
    ${view.cases.map((given) => study(context, given))}
  </ul>`;
  return section(context, strings(reader).cases, list);
}
