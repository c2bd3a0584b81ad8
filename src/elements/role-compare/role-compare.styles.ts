import { css } from 'lit';

export const roleCompareStyles = css`
  :where(.ce-role-compare > .ce-tools) {
    margin-bottom: calc(var(--ce-space) * 3);
  }

  :where(.ce-role-compare .ce-field) {
    flex: 1 1 calc(var(--ce-rem) * 12);
    max-width: calc(var(--ce-rem) * 20);
  }

  :where(.ce-role-compare .ce-input) {
    width: 100%;
  }

  :where(.ce-role-compare .ce-share) {
    align-items: baseline;
  }

  :where(.ce-role-compare .ce-status:has(> :not(:empty))) {
    margin-bottom: calc(var(--ce-space) * 2);
  }

  :where(.ce-role-compare .ce-caption) {
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-abouts) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--ce-rem) * 15)), 1fr));
    gap: calc(var(--ce-space) * 4) calc(var(--ce-space) * 6);
    padding: calc(var(--ce-space) * 2) 0;
    overflow-wrap: anywhere;
  }

  :where(.ce-compared-name) {
    margin: 0 0 var(--ce-space);
    font-size: var(--ce-rem);
    font-weight: 600;
    line-height: 1.3;
  }

  :where(.ce-abouts .ce-facts) {
    margin-bottom: calc(var(--ce-space) * 2);
  }

  /* As wide as the headings of rows, so that they never cover what has the focus. */
  :where(.ce-compare-scroll) {
    scroll-padding-inline-start: calc(var(--ce-rem) * 15.5);
  }

  :where(.ce-compare-scroll .ce-corner, .ce-compare-scroll .ce-row-head) {
    width: calc(var(--ce-rem) * 15);
    min-width: calc(var(--ce-rem) * 15);
    max-width: calc(var(--ce-rem) * 15);
    overflow-wrap: anywhere;
  }

  :where(.ce-compare-scroll > .ce-table) {
    table-layout: fixed;
  }

  :where(.ce-compare-scroll > .ce-compare-of-2) {
    min-width: calc(var(--ce-rem) * 37);
  }

  :where(.ce-compare-scroll > .ce-compare-of-3) {
    min-width: calc(var(--ce-rem) * 50);
  }

  :where(.ce-compare-scroll > .ce-compare-of-4) {
    min-width: calc(var(--ce-rem) * 62);
  }

  :where(.ce-compare-scroll .ce-column) {
    overflow-wrap: anywhere;
  }

  :where(.ce-compared) {
    padding: calc(var(--ce-rem) * 0.5) calc(var(--ce-rem) * 0.75);
    border-top: 1px solid var(--ce-hair);
    text-align: start;
    vertical-align: middle;
  }

  :where(.ce-compared-content) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--ce-space) * 3);
  }

  :where(.ce-compare-of-3 .ce-compared-content, .ce-compare-of-4 .ce-compared-content) {
    flex-direction: column;
    align-items: start;
  }

  :where(.ce-compared-content .ce-level-word) {
    min-width: 7em;
  }

  :where(.ce-compared-content .ce-change) {
    line-height: 1.4;
  }

  :where(.ce-skill-opener) {
    min-height: 24px;
    padding: 0;
    border: 0;
    font: inherit;
    text-align: start;
    color: inherit;
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--ce-line);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  :where(.ce-skill-opener:hover) {
    text-decoration-color: currentColor;
  }

  :where(.ce-meant-cell) {
    padding: 0 calc(var(--ce-rem) * 0.75) calc(var(--ce-space) * 3);
    text-align: start;
  }

  :where(.ce-meant) {
    position: sticky;
    inset-inline-start: calc(var(--ce-rem) * 0.75);
    max-width: calc(100cqi - calc(var(--ce-rem) * 1.625));
    padding-inline-start: calc(var(--ce-space) * 3);
    border-inline-start: 4px solid var(--ce-line);
  }

  :where(.ce-meant-levels) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--ce-rem) * 15)), 1fr));
    gap: 0 calc(var(--ce-space) * 6);
  }

  :where(.ce-meant .ce-descriptor-name) {
    margin: 0;
    font-weight: 600;
  }

  :where(.ce-across) {
    max-width: 70ch;
    margin-top: var(--ce-space);
  }

  :where(.ce-row-head > .ce-heading-note) {
    margin-top: calc(var(--ce-rem) * 0.125);
  }

  :where(.ce-meant + .ce-meant) {
    margin-top: calc(var(--ce-space) * 4);
  }

  :where(.ce-same) {
    padding: 0 calc(var(--ce-space) * 3) calc(var(--ce-space) * 2);
  }

  :where(.ce-role-compare > .ce-share, .ce-compare-facts) {
    margin: calc(var(--ce-space) * 3) 0 0;
  }

  @container (max-width: 40em) {
    /* Out of sight, so out of reach of the keyboard; the same links stand above the table. */
    :where(.ce-compare-scroll .ce-head .ce-link) {
      visibility: hidden;
    }

    :where(.ce-compare-scroll .ce-row-head) {
      width: auto;
      max-width: none;
    }

    :where(.ce-compare-scroll > .ce-table) {
      min-width: 0;
    }

    :where(.ce-role-compare .ce-field) {
      max-width: none;
    }

    :where(.ce-meant-row, .ce-meant-cell) {
      display: block;
    }

    :where(.ce-compared) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, max-content);
      gap: calc(var(--ce-rem) * 0.5);
      align-items: center;
      min-width: 0;
      padding-block: calc(var(--ce-rem) * 0.25);
      border: 0;
    }

    :where(.ce-compared)::before {
      content: attr(data-label);
      line-height: 1.35;
      color: var(--ce-muted);
      overflow-wrap: anywhere;
    }

    :where(.ce-compared-content) {
      flex-direction: column;
    }

    :where(.ce-compared > .ce-compared-content) {
      align-items: end;
    }

    :where(.ce-compared-content .ce-level-word) {
      min-width: 0;
    }
  }

  @media not print {
    :where(.ce-closed) {
      display: none;
    }
  }

  @media (forced-colors: active) {
    :where(.ce-role-compare .ce-studied) {
      border-inline: 2px solid Highlight;
    }
  }

  @media print {
    :where(.ce-role-compare .ce-link-button) {
      display: none;
    }

    :where(.ce-compare-scroll > .ce-table, .ce-compare-scroll .ce-column) {
      min-width: 0;
    }

    :where(.ce-compare-scroll .ce-corner, .ce-compare-scroll .ce-row-head, .ce-compared) {
      width: auto;
      min-width: 0;
    }
  }
`;
