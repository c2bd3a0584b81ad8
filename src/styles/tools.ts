import { css } from 'lit';

/** Fields to filter by, and what they leave; not on paper. */
export const toolStyles = css`
  :where(.ce-tools) {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--ce-space) * 2) calc(var(--ce-space) * 4);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-field) {
    display: grid;
    gap: calc(var(--ce-rem) * 0.125);
  }

  :where(.ce-field-name) {
    color: var(--ce-muted);
  }

  :where(.ce-input) {
    width: calc(var(--ce-rem) * 12);
    max-width: 100%;
    min-height: calc(var(--ce-rem) * 2.25);
    padding: calc(var(--ce-rem) * 0.25) calc(var(--ce-rem) * 0.5);
    border: 1px solid var(--ce-muted);
    border-radius: calc(var(--ce-radius) / 2);
    font: inherit;
    color: inherit;
    background: var(--ce-surface);
  }

  :where(.ce-link-button) {
    min-height: calc(var(--ce-rem) * 2.25);
    padding: 0;
    border: 0;
    font: inherit;
    text-align: start;
    color: var(--ce-accent);
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  :where(.ce-link-button:hover) {
    text-decoration-thickness: 2px;
  }

  :where(.ce-status) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--ce-space) * 4);
    min-height: calc(var(--ce-space) * 3);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-check) {
    display: flex;
    align-items: center;
    gap: calc(var(--ce-rem) * 0.375);
    min-height: calc(var(--ce-rem) * 2.25);
  }

  :where(.ce-checkbox) {
    width: calc(var(--ce-rem) * 1.125);
    height: calc(var(--ce-rem) * 1.125);
    margin: 0;
    accent-color: var(--ce-accent);
  }

  @container (max-width: 40em) {
    :where(.ce-field, .ce-input) {
      width: 100%;
    }
  }

  @media print {
    :where(.ce-tools, .ce-status) {
      display: none;
    }
  }
`;
