import { html, type TemplateResult } from 'lit';

/** A list to choose from, with its label. `options` are `<option>`s and `<optgroup>`s. */
export function selectField(
  label: unknown,
  options: unknown,
  choose: (value: string) => void,
): TemplateResult {
  const changed = ({ target }: Event) => choose((target as HTMLSelectElement).value);
  return html`<label class="ce-field">
    <span class="ce-field-name govuk-label">${label}</span>
    <select class="ce-input govuk-select" @change=${changed}>
      ${options}
    </select>
  </label>`;
}

/** A box to tick, with its label. */
export function checkField(
  label: unknown,
  checked: boolean,
  choose: (checked: boolean) => void,
): TemplateResult {
  const changed = ({ target }: Event) => choose((target as HTMLInputElement).checked);
  return html`<label class="ce-check"
    ><input class="ce-checkbox" type="checkbox" .checked=${checked} @change=${changed} />
    ${label}</label
  >`;
}
