/** The controls above the lists. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../strings/plural.js';
import { strings, type Context } from './reference-list.context.js';

const INDENT = '\u2003';

/** Skills that have case studies, each below what it belongs to. */
function bySkill({ host, reader, view }: Context): unknown {
  const words = strings(reader);
  if (!view.skills.length) return nothing;
  const change = ({ target }: Event) =>
    host.change({ skillId: (target as HTMLSelectElement).value || undefined });
  return html`<label class="ce-field">
    <span class="ce-field-name govuk-label">${fill(words.bySkill, { skill: reader.one('skill') })}</span>
    <select class="ce-input govuk-select" @change=${change}>
      <option value="" .selected=${!view.skillId}>${words.all}</option>
      ${view.skills.map(
        ({ skill, depth, count }) =>
          html`<option value=${skill.id} .selected=${skill.id === view.skillId}>
            ${INDENT.repeat(depth)}${reader.read(skill.name)} (${count.toLocaleString(reader.locale)})
          </option>`,
      )}
    </select>
  </label>`;
}

/** How many entries are left, always in the page so that a change is announced, and a way back. */
function status(context: Context): TemplateResult {
  const { host, reader, view } = context;
  const words = strings(reader);
  const { shown, total } = view;
  const n = (value: number) => value.toLocaleString(reader.locale);
  const none = host.filter.trim()
    ? words.noMatch
    : fill(words.noneOfSkill, { skill: reader.one('skill') });
  const left = shown ? fill(words.shown, { n: n(shown), total: n(total) }) : none;
  return html`<div class="ce-status">
    <span class="ce-small" role="status">${shown < total ? left : ''}</span>
    ${
      shown < total
        ? html`<button class="ce-link-button" type="button" @click=${() => host.clear()}>${words.clear}</button>`
        : nothing
    }
  </div>${untied(context)}`;
}

/** Case studies that no choice of a skill leads to. */
function untied({ reader, view }: Context): unknown {
  const { skillId, untied } = view;
  if (!skillId || !untied) return nothing;
  const words = strings(reader);
  const n = untied.toLocaleString(reader.locale);
  const said = fill(words.untied, {
    n,
    total: view['case-studies'].total,
    skill: reader.one('skill'),
  });
  return html`<p class="ce-small">${said}</p>`;
}

export function tools(context: Context): TemplateResult {
  const { host, reader } = context;
  return html`<div class="ce-tools">
      <label class="ce-field">
        <span class="ce-field-name govuk-label">${strings(reader).filter}</span>
        <input
          class="ce-input govuk-input"
          type="search"
          autocomplete="off"
          .value=${host.filter}
          @input=${({ target }: Event) => host.change({ filter: (target as HTMLInputElement).value })}
        />
      </label>
      ${bySkill(context)}
    </div>
    ${status(context)}`;
}
