import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Combobox, ComboboxOption } from '../controllers/combobox.js';
import { combobox as strings } from '../strings/combobox.js';
import { inLanguage } from '../strings/language.js';
import { fill, plural } from '../strings/plural.js';
import type { Reader } from './reader.js';

/** More are not read, and slow down typing. */
export const MOST_OPTIONS = 12;

export interface ComboboxField<Option extends ComboboxOption = ComboboxOption> {
  /** The visible name of the field. */
  readonly label: unknown;
  /** Best first; no more than twelve are shown. */
  readonly options: readonly Option[];
  /** How many there are in all, where `options` are only the first of them. */
  readonly total?: number | undefined;
  /** The options are still being looked for: nothing is said of them yet. */
  readonly isBusy?: boolean | undefined;
  /** What is said where nothing matches the words; without it, a sentence of ours. */
  readonly none?: string | undefined;
  /**
   * Something else on the page tells, in a live region of its own, how much was found: then the combobox says nothing,
   * here or where nothing matches.
   */
  readonly isSilent?: boolean | undefined;
}

const wordsOf = ({ language }: Reader) => inLanguage(strings, language);

function option<Option extends ComboboxOption>(
  box: Combobox<Option>,
  given: Option,
): TemplateResult {
  const isActive = given === box.active;
  // The keys are pressed in the field, where the focus stays.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<li
    class="ce-combobox-option ${isActive ? 'ce-active' : ''}"
    id=${box.optionId(given)}
    role="option"
    aria-selected=${isActive}
    @click=${() => box.choose(given)}
  >
    <span class="ce-combobox-label">${given.label ?? given.text}</span>
    ${given.note === undefined ? nothing : html`<span class="ce-small ce-combobox-note">${given.note}</span>`}
  </li>`;
}

/** What is not shown, and how to come to it. For those who use keys it is said with the number of suggestions. */
function more(reader: Reader, box: Pick<Combobox, 'canSubmit' | 'submit'>, rest: number): unknown {
  if (rest <= 0) return nothing;
  const { seeAll, narrow } = wordsOf(reader);
  if (!box.canSubmit)
    return html`<p class="ce-small ce-combobox-more">${plural(reader.locale, rest, narrow)}</p>`;
  return html`<button class="ce-link-button ce-combobox-more" type="button" tabindex="-1" @click=${() => box.submit()}>
    ${plural(reader.locale, rest, seeAll)}
  </button>`;
}

/** "12 of 230 suggestions. 218 more: press Enter to see them all" */
function statusOf(
  reader: Reader,
  box: Pick<Combobox, 'canSubmit' | 'submit'>,
  shown: number,
  total: number,
): string {
  const { suggestions, shown: some, seeAll, narrow } = wordsOf(reader);
  if (total <= shown) return plural(reader.locale, shown, suggestions);
  const rest = plural(reader.locale, total - shown, box.canSubmit ? seeAll : narrow);
  return `${fill(some, { n: shown, total: total.toLocaleString(reader.locale) })} ${rest}`;
}

/** A field with suggestions; `box` is the element's `Combobox`, in which all that one needs to know is written. */
export function comboboxField<Option extends ComboboxOption>(
  reader: Reader,
  box: Combobox<Option>,
  field: ComboboxField<Option>,
): TemplateResult {
  const options = field.options.slice(0, MOST_OPTIONS);
  box.offer(options);
  const total = Math.max(field.total ?? 0, field.options.length);
  const isListed = box.isOpen && options.length > 0;
  const isNone = box.isOpen && !options.length && box.words.trim() !== '' && !field.isBusy;
  const none = isNone && !field.isSilent ? (field.none ?? wordsOf(reader).none) : '';
  const status = isListed && !field.isBusy ? statusOf(reader, box, options.length, total) : none;
  const list = `${box.id}-list`;
  const active = isListed && box.active ? box.optionId(box.active) : undefined;
  return html`<div class="ce-field ce-combobox" @focusout=${box.onFocusOut}>
    <label class="ce-field-name govuk-label" id="${box.id}-label" for=${box.id}>${field.label}</label>
    <div class="ce-combobox-frame">
      <input
        class="ce-input ce-combobox-input govuk-input"
        id=${box.id}
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint=${box.canSubmit ? 'search' : 'done'}
        aria-labelledby="${box.id}-label"
        aria-autocomplete="list"
        aria-expanded=${isListed}
        aria-controls=${list}
        aria-activedescendant=${ifDefined(active)}
        .value=${live(box.words)}
        @input=${box.onInput}
        @click=${box.onClick}
        @keydown=${box.onKeyDown}
      />
      ${
        box.words
          ? html`<button class="ce-combobox-clear" type="button" @click=${() => box.clear()}>
              <span aria-hidden="true">×</span><span class="ce-unseen">${wordsOf(reader).clear}</span>
            </button>`
          : nothing
      }
      <div class="ce-combobox-popup" ?hidden=${!isListed && !none} @mousedown=${box.onMouseDown}>
        <ul class="ce-combobox-list" id=${list} role="listbox" aria-labelledby="${box.id}-label" ?hidden=${!isListed}>
          ${isListed ? options.map((given) => option(box, given)) : nothing}
        </ul>
        ${isListed ? more(reader, box, total - options.length) : nothing}
        ${none ? html`<p class="ce-small ce-combobox-more">${none}</p>` : nothing}
      </div>
    </div>
    <span class="ce-unseen" role="status">${field.isSilent ? '' : status}</span>
  </div>`;
}
