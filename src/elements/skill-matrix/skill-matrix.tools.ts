/** The controls above the table. */
import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../strings/plural.js';
import { compare, levels, NO_FILTERS, scope, sort, types } from './skill-matrix.choices.js';
import type { MatrixContext } from './skill-matrix.template.js';
import { phrase, strings } from './words.js';

const action = (label: string, act: () => void, isPressed?: boolean) =>
  html`<button
    class="ce-link-button"
    type="button"
    aria-pressed=${isPressed === undefined ? nothing : isPressed}
    @click=${act}
  >
    ${label}
  </button>`;

/** How many rows are left, always in the page so that a change is announced, and a way back. */
function status({ host, reader, view }: MatrixContext): TemplateResult {
  const { shown, total } = view;
  const words = strings(reader);
  const said = plural(reader.language, shown, words.shown).replace(
    '{total}',
    total.toLocaleString(reader.language),
  );
  return html`<div class="ce-status">
    <span class="ce-small" role="status">${shown < total ? said : ''}${host.message ? ` ${host.message}` : ''}</span>
    ${shown && shown < total ? action(words.clear, () => host.change(NO_FILTERS)) : nothing}
  </div>`;
}

export function tools(context: MatrixContext): unknown {
  const { host, reader } = context;
  const words = strings(reader);
  const shown = (part: Parameters<typeof host.shows>[0], content: () => unknown) =>
    host.shows(part) ? content() : nothing;
  const more = [
    shown('types', () => types(context)),
    shown('levels', () => levels(context)),
    shown('sort', () => sort(context)),
  ];
  return html`<div class="ce-tools" part="tools">
      ${shown('scope', () => scope(context))}
      ${shown(
        'filter',
        () => html`<label class="ce-field">
          <span class="ce-field-name govuk-label">${phrase(reader, words.filter)}</span>
          <input
            class="ce-input govuk-input"
            type="search"
            autocomplete="off"
            .value=${host.filter}
            @input=${(event: Event) => host.change({ filter: (event.target as HTMLInputElement).value })}
          />
        </label>`,
      )}
      ${shown('compare', () => compare(context))}
      <span class="ce-actions">
        ${shown('swap', () => action(words.swap, () => host.change({ transpose: !host.transpose }), host.transpose))}
        ${shown('copy', () => action(words.copy, () => host.copy()))}
        ${shown('download', () => action(words.download, () => host.download()))}
      </span>
      ${
        more.some((part) => part !== nothing)
          ? html`<details class="ce-details ce-more">
              <summary class="ce-summary">${words.more}</summary>
              <div class="ce-tools">${more}</div>
            </details>`
          : nothing
      }
    </div>
    ${status(context)}`;
}
