import { css } from 'lit';

/** A field with suggestions; to be used beside `toolStyles`. */
export const comboboxStyles = css`
  :where(.ce-combobox-frame) {
    position: relative;
  }

  :where(.ce-combobox-input) {
    width: 100%;
    padding-inline-end: calc(var(--ce-rem) * 2.25);
  }

  :where(.ce-combobox-clear) {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    width: calc(var(--ce-rem) * 2.25);
    padding: 0;
    border: 0;
    font: inherit;
    font-size: calc(var(--ce-rem) * 1.25);
    line-height: 1;
    color: var(--ce-muted);
    background: none;
    cursor: pointer;
  }

  :where(.ce-combobox-clear:hover) {
    color: inherit;
  }

  :where(.ce-combobox-popup) {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(100% + 2px);
    z-index: 5;
    border: 1px solid var(--ce-muted);
    border-radius: calc(var(--ce-radius) / 2);
    box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
    background: var(--ce-surface);
  }

  :where(.ce-combobox-list) {
    max-height: min(60vh, calc(var(--ce-rem) * 26));
    margin: 0;
    padding: var(--ce-space) 0;
    overflow: auto;
    list-style: none;
  }

  :where(.ce-combobox-option) {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 calc(var(--ce-rem) * 0.75);
    margin: 0;
    padding: calc(var(--ce-rem) * 0.375) calc(var(--ce-rem) * 0.625);
    line-height: 1.35;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  :where(.ce-combobox-option:hover) {
    background: var(--ce-tint);
  }

  :where(.ce-combobox-option.ce-active) {
    outline: 2px solid var(--ce-focus);
    outline-offset: -2px;
    background: var(--ce-tint);
  }

  :where(.ce-combobox-more) {
    width: 100%;
    margin: 0;
    padding: calc(var(--ce-rem) * 0.375) calc(var(--ce-rem) * 0.625);
    border-top: 1px solid var(--ce-hair);
  }

  @media (forced-colors: active) {
    :where(.ce-combobox-option.ce-active) {
      outline-color: Highlight;
    }
  }
`;
