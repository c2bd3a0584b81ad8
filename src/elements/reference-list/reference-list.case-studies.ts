import { html, nothing, type TemplateResult } from 'lit';
import { caseStudySaving } from '../../templates/case-study.js';
import { fact } from '../../templates/edition.js';
import { fillHref } from '../../templates/href.js';
import { localTag, named } from '../../templates/local.js';
import { sourcesOnRequest } from '../../templates/sources.js';
import { prose, safeLink, text } from '../../templates/text.js';
import { entry, joined, type Context } from './reference-list.context.js';
import type { CaseStudy } from './reference-list.view.js';

function skills({ host, reader }: Context, { skills = [] }: CaseStudy): unknown {
  const all = reader.framework.skills ?? [];
  const links = skills.flatMap((id) =>
    all
      .filter((skill) => skill.id === id)
      .map((skill) => {
        const name = named(reader, skill);
        const href = fillHref(host.skillHref, { skill: id });
        return href ? html`<a class="ce-link govuk-link" href=${href}>${name}</a>` : name;
      }),
  );
  if (!links.length) return nothing;
  const label = links.length > 1 ? reader.label('skill') : reader.labelOne('skill');
  return html`<dl class="ce-facts">${fact(label, joined(links))}</dl>`;
}

/** Figures first: what was saved, and in what time. */
export function caseStudy(context: Context, given: CaseStudy): TemplateResult {
  const { host, reader } = context;
  const { name, href, place, savings = [] } = given;
  const title = text(reader, name);
  return entry(context, 'case-studies', given.id === host.caseStudyId, {
    name: [href ? safeLink(href, title) : title, localTag(reader, given)],
    below: place === undefined ? nothing : html`<p class="ce-small">${text(reader, place)}</p>`,
    side: savings.length ? savings.map((one) => caseStudySaving(reader, one)) : nothing,
    body: html`${prose(reader, given.description)}${skills(context, given)}
      <div class="ce-small">${sourcesOnRequest(reader, [given])}</div>`,
  });
}
