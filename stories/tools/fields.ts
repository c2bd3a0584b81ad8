/** Form fields with their labels and hints, as the tools of this Storybook have them. */
import { html, nothing, type TemplateResult } from 'lit';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

type Took = (value: string) => void;

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

const labelled = ({ id, label, hint }: Field, control: TemplateResult): TemplateResult =>
  html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing} ${control}
  </div>`;

const described = ({ id, hint }: Field) => (hint ? `${id}-hint` : nothing);

export const textField = (field: Field, value: string, took: Took): TemplateResult =>
  labelled(
    field,
    html`<input
      id=${field.id}
      aria-describedby=${described(field)}
      spellcheck="false"
      autocomplete="off"
      .value=${value}
      @input=${(event: Event) => took(valueOf(event))}
    />`,
  );

export const numberField = (field: Field, value: string, took: Took): TemplateResult =>
  labelled(
    field,
    html`<input
      id=${field.id}
      type="number"
      min="1"
      max="6"
      aria-describedby=${described(field)}
      .value=${value}
      @input=${(event: Event) => took(valueOf(event))}
    />`,
  );

export const selectField = (
  field: Field,
  options: readonly Option[],
  value: string,
  took: Took,
): TemplateResult =>
  labelled(
    field,
    html`<select
      id=${field.id}
      aria-describedby=${described(field)}
      @change=${(event: Event) => took(valueOf(event))}
    >
      ${options.map(
        ({ value: own, label }) =>
          html`<option value=${own} ?selected=${own === value}>${label}</option>`,
      )}
    </select>`,
  );

export const checkField = (
  { id, label, hint }: Field,
  isChecked: boolean,
  took: (isChecked: boolean) => void,
): TemplateResult =>
  html`<label class="choice">
    <input
      id=${id}
      type="checkbox"
      .checked=${isChecked}
      @change=${(event: Event) => took((event.target as HTMLInputElement).checked)}
    />
    <span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>
  </label>`;

/** One of a few, each with a line about when it suits. */
export const radioField = (
  { id, label }: Field,
  options: readonly Option[],
  value: string,
  took: Took,
): TemplateResult =>
  html`<fieldset>
    <legend>${label}</legend>
    ${options.map(
      ({ value: own, label: name, hint }) =>
        html`<label class="choice">
          <input
            type="radio"
            name=${id}
            .value=${own}
            .checked=${own === value}
            @change=${() => took(own)}
          />
          <span>${name}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>
        </label>`,
    )}
  </fieldset>`;

/** Any of several words, as a space-separated list. */
export const wordsField = (
  { id, label, hint }: Field,
  words: readonly string[],
  value: string,
  took: Took,
): TemplateResult => {
  const chosen = new Set(value.split(' ').filter(Boolean));
  const toggle = (word: string, isChosen: boolean) =>
    took(words.filter((own) => (own === word ? isChosen : chosen.has(own))).join(' '));
  return html`<fieldset>
    <legend>${label}</legend>
    ${hint ? html`<span class="hint">${hint}</span>` : nothing}
    <div class="words">
      ${words.map((word) =>
        checkField({ id: `${id}-${word}`, label: word }, chosen.has(word), (isChosen) =>
          toggle(word, isChosen),
        ),
      )}
    </div>
  </fieldset>`;
};
