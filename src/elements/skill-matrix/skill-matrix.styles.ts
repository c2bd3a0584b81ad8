import { css } from 'lit';
import { tableStyles } from '../../styles/table.js';

const tools = css`
  :where(.ce-actions) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--ce-space) * 4);
    margin-inline-start: auto;
  }

  :where(.ce-matrix .ce-summary:hover) {
    text-decoration-thickness: 2px;
  }

  :where(.ce-more) {
    flex-basis: 100%;
  }

  :where(.ce-no-rows) {
    padding: calc(var(--ce-space) * 6) calc(var(--ce-space) * 4);
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius);
  }
`;

const columns = css`
  :where(.ce-wide) {
    table-layout: fixed;
  }

  :where(.ce-first-column) {
    width: calc(var(--ce-rem) * 14);
  }

  :where(.ce-columns) {
    width: calc(var(--ce-rem) * 9);
  }

  :where(.ce-column-content) {
    display: flex;
    justify-content: space-between;
    align-items: end;
    gap: calc(var(--ce-rem) * 0.25);
  }

  :where(.ce-span) {
    padding-bottom: 0;
    border-bottom: 0;
    font-size: calc(var(--ce-rem) * 0.8125);
    color: var(--ce-muted);
  }

  :where(.ce-span-name) {
    inset-inline-start: calc(var(--ce-rem) * 14.75);
  }

  :where(.ce-above .ce-group-head) {
    font-size: inherit;
    color: inherit;
    background: none;
  }

  :where(.ce-name-button) {
    padding: calc(var(--ce-rem) * 0.125) 0;
    border: 0;
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    cursor: pointer;
  }

  :where(.ce-name-button:hover) {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
`;

const sort = css`
  :where(.ce-sort) {
    flex: none;
    position: relative;
    width: calc(var(--ce-rem) * 1.5);
    height: calc(var(--ce-rem) * 1.5);
    margin-block: calc(var(--ce-rem) * -0.25);
    padding: 0;
    border: 0;
    color: inherit;
    background: none;
    cursor: pointer;
  }

  :where(.ce-sort)::before,
  :where(.ce-sort)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--ce-rem) * 0.5);
    width: calc(var(--ce-rem) * 0.5);
    height: calc(var(--ce-rem) * 0.3125);
    background: currentColor;
    opacity: 0.3;
    forced-color-adjust: none;
  }

  :where(.ce-sort)::before {
    inset-block-start: calc(var(--ce-rem) * 0.375);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }

  :where(.ce-sort)::after {
    inset-block-end: calc(var(--ce-rem) * 0.375);
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }

  :where(.ce-sort:hover)::before,
  :where(.ce-sort:hover)::after {
    opacity: 0.6;
  }

  :where(.ce-sort-ascending)::before,
  :where(.ce-sort-descending)::after {
    opacity: 1;
  }

  :where(.ce-sort-ascending)::after,
  :where(.ce-sort-descending)::before {
    opacity: 0.15;
  }
`;

const cells = css`
  :where(.ce-cell) {
    padding: 0 calc(var(--ce-rem) * 0.75);
    border-top: 1px solid var(--ce-hair);
    text-align: start;
    vertical-align: middle;
  }

  :where(.ce-body > .ce-row:first-child > *) {
    border-top: 0;
  }

  :where(.ce-depth-1 > .ce-heading) {
    padding-inline-start: var(--ce-rem);
  }

  :where(.ce-depth-2 > .ce-heading) {
    padding-inline-start: calc(var(--ce-rem) * 2);
  }

  :where(.ce-depth-3 > .ce-heading) {
    padding-inline-start: calc(var(--ce-rem) * 3);
  }

  :where(.ce-cell-button) {
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    align-items: center;
    gap: calc(var(--ce-rem) * 0.25) calc(var(--ce-rem) * 0.5);
    width: 100%;
    min-height: calc(var(--ce-rem) * 2.75);
    padding: calc(var(--ce-rem) * 0.375) 0;
    border: 0;
    border-radius: calc(var(--ce-radius) / 2);
    font: inherit;
    line-height: 1.2;
    color: inherit;
    text-align: start;
    background: none;
    cursor: pointer;
  }

  :where(.ce-cell-button:hover .ce-cell-word) {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  :where(.ce-cell-bar) {
    display: flex;
    align-items: center;
    gap: calc(var(--ce-rem) * 0.5);
    width: 100%;
  }

  :where(.ce-symbol, .ce-cell-note, .ce-cell .ce-change) {
    font-size: calc(var(--ce-rem) * 0.75);
    line-height: calc(var(--ce-rem) * 0.5);
  }

  :where(.ce-symbol, .ce-cell-note, .ce-cell-needed) {
    color: var(--ce-muted);
  }

  :where(.ce-cell-not-applicable, .ce-cell-not-defined, .ce-cell-held-elsewhere) {
    font-style: italic;
    color: var(--ce-muted);
  }

  :where(.ce-cell-described) {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }

  :where(.ce-of-levels .ce-column) {
    min-width: calc(var(--ce-rem) * 12);
  }

  :where(.ce-of-levels .ce-cell, .ce-of-levels .ce-row-head) {
    vertical-align: top;
  }

  :where(.ce-of-levels .ce-cell-button) {
    align-content: start;
    padding-block: calc(var(--ce-rem) * 0.5);
    line-height: 1.35;
  }
`;

const panel = css`
  :where(.ce-panel) {
    inset: auto 0 0;
    width: auto;
    max-width: calc(var(--ce-rem) * 32);
    max-height: 70vh;
    margin: 0 auto;
    padding: calc(var(--ce-space) * 4);
    overflow: auto;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius);
    font-size: calc(var(--ce-rem) * 0.9375);
    color: inherit;
    background: var(--ce-surface);
    box-shadow: 0 calc(var(--ce-rem) * 0.25) calc(var(--ce-rem) * 1.5) rgb(0 0 0 / 0.18);
  }

  @supports not selector(:popover-open) {
    :where(.ce-panel:not(.ce-open)) {
      display: none;
    }
  }

  @supports (position-area: block-end) {
    @container (min-width: 40.01em) {
      :where(.ce-panel) {
        position-anchor: --ce-opener;
        position-area: block-end span-inline-end;
        position-try-fallbacks:
          flip-block,
          flip-inline,
          flip-block flip-inline;
        inset: auto;
        margin: calc(var(--ce-rem) * 0.25) 0;
        width: max-content;
        max-width: min(calc(var(--ce-rem) * 28), 100vw - calc(var(--ce-rem) * 2));
      }
    }
  }

  :where(.ce-panel:focus-visible) {
    outline: 2px solid var(--ce-focus);
    outline-offset: -1px;
    border-radius: var(--ce-radius);
  }

  :where(.ce-panel-head) {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: calc(var(--ce-space) * 4);
    margin-bottom: calc(var(--ce-space) * 2);
  }

  :where(.ce-panel .ce-change) {
    white-space: normal;
  }

  :where(.ce-panel-title) {
    margin: 0;
    font-weight: 600;
    line-height: 1.3;
  }

  :where(.ce-close) {
    min-height: calc(var(--ce-rem) * 1.5);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-panel-level) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--ce-rem) * 0.25) calc(var(--ce-rem) * 0.5);
    margin: 0 0 calc(var(--ce-space) * 2);
  }

  :where(.ce-descriptor-name) {
    margin: calc(var(--ce-space) * 2) 0 0;
    font-size: calc(var(--ce-rem) * 0.8125);
    font-weight: 600;
    color: var(--ce-muted);
  }

  :where(.ce-general) {
    margin-top: calc(var(--ce-space) * 3);
    border-top: 1px solid var(--ce-hair);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-panel > :last-child, .ce-panel > :last-child > :last-child) {
    margin-bottom: 0;
  }
`;

const around = css`
  :where(.ce-key) {
    display: grid;
    gap: var(--ce-space);
    margin-top: calc(var(--ce-space) * 2);
  }

  :where(.ce-key > .ce-small) {
    max-width: 70ch;
    font-size: calc(var(--ce-rem) * 0.8125);
  }

  :where(.ce-matrix > .ce-facts) {
    margin: calc(var(--ce-space) * 4) 0 0;
  }

  :where(.ce-matrix > .ce-footer) {
    margin-top: calc(var(--ce-space) * 3);
  }
`;

/** One block per skill, one line per column. Explicit roles in the markup keep it a table for those who hear it. */
const narrow = css`
  @container (max-width: 40em) {
    :where(.ce-actions) {
      margin: 0;
    }

    :where(.ce-keys) {
      display: none;
    }

    /* Out of sight, so out of reach of the keyboard; each cell says the name of its column instead. */
    :where(.ce-head .ce-stop) {
      visibility: hidden;
    }

    :where(.ce-cell) {
      display: grid;
      grid-template-columns: minmax(calc(var(--ce-rem) * 6), 1fr) auto;
      gap: calc(var(--ce-rem) * 0.25);
      align-items: center;
      padding-block: calc(var(--ce-rem) * 0.125);
      border: 0;
    }

    :where(.ce-row:not(.ce-group) > :last-child) {
      padding-bottom: calc(var(--ce-rem) * 0.5);
    }

    :where(.ce-cell)::before {
      content: attr(data-label);
      line-height: 1.35;
      color: var(--ce-muted);
    }

    :where(.ce-cell:empty) {
      display: none;
    }

    :where(.ce-cell-button) {
      justify-content: end;
      width: auto;
      min-height: calc(var(--ce-rem) * 2.25);
    }

    :where(.ce-cell-bar) {
      flex-wrap: wrap;
      justify-content: end;
      width: auto;
    }

    :where(.ce-symbol) {
      display: none;
    }
  }
`;

const others = css`
  @media (forced-colors: active) {
    :where(.ce-studied) {
      border-inline: 2px solid Highlight;
    }

    :where(.ce-sort)::before,
    :where(.ce-sort)::after {
      background: ButtonText;
    }
  }

  @media print {
    :where(.ce-key, .ce-sort, .ce-panel) {
      display: none;
    }

    :where(.ce-table) {
      font-size: calc(var(--ce-rem) * 0.75);
    }

    :where(.ce-column, .ce-corner, .ce-row-head) {
      min-width: 0;
    }

    :where(.ce-cell, .ce-column, .ce-row-head) {
      padding-inline: calc(var(--ce-rem) * 0.25);
    }

    :where(.ce-cell-button) {
      min-height: 0;
    }

    :where(.ce-cell-bar) {
      flex-wrap: wrap;
    }

    :where(.ce-cell-described) {
      display: block;
    }
  }
`;

export const skillMatrixStyles = [
  tools,
  tableStyles,
  columns,
  sort,
  cells,
  panel,
  around,
  narrow,
  others,
];
