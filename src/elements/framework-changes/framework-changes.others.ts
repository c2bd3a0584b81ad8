/** Whatever else changed, and what the publisher's own history tells. */
import { html, nothing, type TemplateResult } from 'lit';
import { indexOf } from '../../model/index.js';
import { dateInWords } from '../../templates/edition.js';
import { heading } from '../../templates/heading.js';
import { originTags } from '../../templates/sources.js';
import { prose } from '../../templates/text.js';
import { describe, happeningOf } from './describe.js';
import { phrase, scopeName, strings, type Context } from './framework-changes.context.js';
import {
  kindName,
  list,
  mark,
  nameOf,
  roleName,
  section,
  withParts,
} from './framework-changes.marks.js';
import type { HistoryEntry } from './framework-changes.view.js';
import type { Differing } from './sections.js';

function other(context: Context, { change, differences, parts }: Differing): TemplateResult {
  const kind = html`<span class="ce-small">${kindName(context, change)}</span>`;
  if (change.change !== 'changed')
    return html`<div class="ce-happening">
      ${mark(context, change.change)}
      <div class="ce-happened"><span class="ce-changed-name">${nameOf(context, change)}</span> ${kind} ${withParts(context, change, parts)}</div>
    </div>`;
  return html`<div class="ce-needs-head">
      ${heading(context.host.headingLevel + 2, 'ce-changed-name govuk-heading-s', nameOf(context, change))}
      ${kind}
    </div>
    ${list(context, change, differences, (difference) => {
      const words = describe(context, difference);
      return html`<div class="ce-happening">${mark(context, happeningOf(difference))} <div class="ce-happened">${words}</div></div>`;
    })}`;
}

export function others(context: Context): unknown {
  const found = context.view.compared?.sections.others ?? [];
  return found.length
    ? section(
        context,
        strings(context.reader).others,
        list(context, 'others', found, (one) => other(context, one)),
      )
    : nothing;
}

function told(context: Context, entry: HistoryEntry): TemplateResult {
  const { host, reader } = context;
  const index = indexOf(reader.framework);
  const roles = (entry.roles ?? []).flatMap((id) => index.role(id) ?? []);
  return html`${heading(
    host.headingLevel + 2,
    'ce-changed-name govuk-heading-s',
    html`${dateInWords(reader.locale, entry.date)}${originTags(reader, entry)}`,
  )}
  ${
    roles.length
      ? html`<p class="ce-small ce-told-roles">${roles.map((role, at) => [at ? ', ' : '', roleName(context, role)])}</p>`
      : nothing
  }
  ${prose(reader, entry.text)}`;
}

export function history(context: Context): unknown {
  const { reader, view } = context;
  if (!view.hasHistory) return nothing;
  const words = strings(reader);
  const name = scopeName(context) ?? '';
  return section(
    context,
    words.history,
    view.history.length
      ? list(context, 'history', view.history, (entry) => told(context, entry))
      : html`<p class="ce-text govuk-body">${phrase(reader, words.noHistory, { name })}</p>`,
  );
}
