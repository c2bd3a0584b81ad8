import { css } from 'lit';

export const capabilityMapStyles = css`
  :where(.ce-capability-map > .ce-facts) {
    margin-bottom: calc(var(--ce-space) * 3);
  }

  :where(.ce-capability-map .ce-tools) {
    margin-bottom: calc(var(--ce-space) * 2);
  }

  :where(.ce-tabs) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--ce-space) * 5);
    margin-bottom: calc(var(--ce-space) * 4);
    border-bottom: 1px solid var(--ce-line);
  }

  :where(.ce-tab) {
    min-height: calc(var(--ce-rem) * 2.5);
    margin-bottom: -1px;
    padding: calc(var(--ce-rem) * 0.375) calc(var(--ce-rem) * 0.125);
    border: 0;
    border-bottom: 3px solid transparent;
    font: inherit;
    color: var(--ce-accent);
    background: none;
    cursor: pointer;
  }

  :where(.ce-tab:hover) {
    border-bottom-color: var(--ce-line);
  }

  :where(.ce-tab[aria-selected='true']) {
    border-bottom-color: var(--ce-accent);
    font-weight: 600;
    color: inherit;
  }

  :where(.ce-view-name) {
    margin: calc(var(--ce-space) * 8) 0 calc(var(--ce-space) * 2);
    font-size: calc(var(--ce-rem) * 1.25);
    line-height: 1.3;
  }

  :where(.ce-domains) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--ce-rem) * 15)), 1fr));
    gap: calc(var(--ce-space) * 3);
    margin: 0 0 calc(var(--ce-space) * 4);
    padding: 0;
    list-style: none;
  }

  :where(.ce-domain) {
    position: relative;
    padding: calc(var(--ce-space) * 3) calc(var(--ce-space) * 4);
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius);
    background: var(--ce-surface);
  }

  :where(.ce-domain-chosen) {
    border-color: var(--ce-accent);
    background: linear-gradient(var(--ce-tint), var(--ce-tint)), var(--ce-surface);
    box-shadow: inset 0 3px 0 var(--ce-accent);
  }

  :where(.ce-domain-name) {
    padding: 0;
    border: 0;
    font: inherit;
    font-weight: 600;
    text-align: start;
    color: var(--ce-accent);
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  /* The whole card is the target. */
  :where(.ce-domain-name)::before {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--ce-radius);
  }

  :where(.ce-domain-count) {
    margin: 0;
  }

  :where(.ce-opener) {
    position: relative;
    min-height: 24px;
    padding: 0;
    padding-inline-start: 1.125em;
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

  :where(.ce-opener:hover) {
    text-decoration-color: currentColor;
  }

  :where(.ce-opener)::before {
    content: '+';
    position: absolute;
    inset-inline-start: 0;
    color: var(--ce-accent);
  }

  :where(.ce-opener[aria-expanded='true'])::before {
    content: '−';
  }

  :where(.ce-opener[aria-expanded='true']) {
    font-weight: 600;
  }

  :where(.ce-row-head .ce-heading-note) {
    padding-inline-start: 1.5em;
  }

  :where(.ce-panel > .ce-frame + .ce-frame, .ce-map-section > .ce-frame + .ce-frame) {
    margin-top: calc(var(--ce-space) * 6);
  }

  /* As wide as the headings of rows, so that they never cover what has the focus. */
  :where(.ce-map-scroll) {
    scroll-padding-inline-start: calc(var(--ce-rem) * 15.5);
  }

  :where(.ce-map-scroll .ce-corner, .ce-map-scroll .ce-row-head) {
    width: calc(var(--ce-rem) * 15);
    min-width: calc(var(--ce-rem) * 15);
    max-width: calc(var(--ce-rem) * 15);
    overflow-wrap: anywhere;
  }

  /* What is compared side by side is of one width. */
  :where(.ce-table-map, .ce-table-overlap, .ce-table-themes, .ce-table-gaps) {
    table-layout: fixed;
  }

  :where(.ce-table-overlap > .ce-head .ce-column, .ce-table-gaps > .ce-head .ce-column) {
    width: calc(var(--ce-rem) * 7.5);
  }

  :where(.ce-table-map > .ce-head .ce-column:not(.ce-corner)) {
    width: calc(var(--ce-rem) * 7);
    min-width: 0;
    padding-inline: calc(var(--ce-rem) * 0.5);
    hyphens: auto;
  }

  :where(.ce-table-pairs > .ce-head .ce-column) {
    width: 5em;
  }

  :where(.ce-table-pairs > .ce-head .ce-column:last-child) {
    width: auto;
  }


  :where(.ce-map-scroll .ce-table-mapping .ce-row-head) {
    vertical-align: top;
  }

  :where(.ce-depth-1) {
    padding-inline-start: calc(var(--ce-rem) * 1.75);
  }

  :where(.ce-depth-2) {
    padding-inline-start: calc(var(--ce-rem) * 2.75);
  }

  :where(.ce-depth-3) {
    padding-inline-start: calc(var(--ce-rem) * 3.75);
  }

  :where(.ce-depth-4) {
    padding-inline-start: calc(var(--ce-rem) * 4.75);
  }

  :where(.ce-cell) {
    padding: calc(var(--ce-rem) * 0.375) calc(var(--ce-rem) * 0.75);
    border-top: 1px solid var(--ce-hair);
    text-align: start;
    vertical-align: middle;
    overflow-wrap: anywhere;
  }

  :where(.ce-table-map .ce-cell) {
    padding-inline: calc(var(--ce-rem) * 0.5);
  }

  :where(.ce-table-mapping .ce-cell) {
    padding-block: calc(var(--ce-rem) * 0.5);
    line-height: 1.35;
    vertical-align: top;
  }

  :where(.ce-cell-content) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--ce-space) * 2);
  }

  :where(.ce-table-mapping .ce-cell-content) {
    display: block;
  }

  :where(.ce-none) {
    color: var(--ce-muted);
  }

  :where(.ce-none)::before {
    content: '–';
    content: '–' / '';
  }

  :where(.ce-share, .ce-mark) {
    font-weight: 600;
    white-space: nowrap;
  }

  :where(.ce-cell .ce-level-word) {
    font-weight: 400;
  }

  :where(.ce-heat-1, .ce-heat-2, .ce-heat-3, .ce-heat-4) {
    print-color-adjust: exact;
  }

  :where(.ce-heat-1) {
    background: color-mix(in srgb, var(--ce-accent) 8%, var(--ce-surface));
  }

  :where(.ce-heat-2) {
    background: color-mix(in srgb, var(--ce-accent) 17%, var(--ce-surface));
  }

  :where(.ce-heat-3) {
    background: color-mix(in srgb, var(--ce-accent) 26%, var(--ce-surface));
  }

  :where(.ce-heat-4) {
    background: color-mix(in srgb, var(--ce-accent) 36%, var(--ce-surface));
  }

  :where(.ce-gap) {
    font-size: calc(var(--ce-rem) * 0.8125);
    font-style: italic;
    color: var(--ce-muted);
  }

  :where(.ce-heat-2, .ce-heat-3, .ce-heat-4) :where(.ce-gap, .ce-small) {
    color: inherit;
  }

  /* What is not there looks unlike what is, without colour too. */
  :where(.ce-silence) {
    background: repeating-linear-gradient(
      -45deg,
      transparent 0 6px,
      color-mix(in srgb, currentColor 4%, transparent) 6px 7px
    );
  }

  :where(.ce-number) {
    font-variant-numeric: tabular-nums;
  }

  :where(.ce-big) {
    font-size: calc(var(--ce-rem) * 1.25);
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }

  :where(.ce-heat-button) {
    display: grid;
    width: 100%;
    min-height: 24px;
    padding: 0;
    border: 0;
    font: inherit;
    text-align: start;
    color: inherit;
    background: none;
    cursor: pointer;
  }

  :where(.ce-heat-words) {
    font-size: calc(var(--ce-rem) * 0.8125);
    text-decoration: underline;
    text-decoration-color: var(--ce-muted);
    text-underline-offset: 0.2em;
  }

  :where(.ce-opened-cell) {
    padding: 0 calc(var(--ce-rem) * 0.75) calc(var(--ce-space) * 4);
    text-align: start;
  }

  :where(.ce-opened) {
    position: sticky;
    inset-inline-start: calc(var(--ce-rem) * 0.75);
    max-width: calc(100cqi - calc(var(--ce-rem) * 1.625));
    padding-inline-start: calc(var(--ce-space) * 4);
    border-inline-start: 4px solid var(--ce-line);
    font-size: var(--ce-rem);
  }

  :where(.ce-opened-skill .ce-card) {
    padding: 0;
    border: 0;
    background: none;
  }

  :where(.ce-opened-skill .ce-title) {
    font-size: calc(var(--ce-rem) * 1.25);
  }

  :where(.ce-opened-skill .ce-footer) {
    margin-top: calc(var(--ce-space) * 3);
  }

  :where(.ce-map-list .ce-opened-skill) {
    margin: calc(var(--ce-space) * 2) 0 calc(var(--ce-space) * 4);
    padding-inline-start: calc(var(--ce-space) * 4);
    border-inline-start: 4px solid var(--ce-line);
  }

  :where(.ce-studies, .ce-map-list, .ce-sides) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  :where(.ce-study) {
    padding: calc(var(--ce-space) * 2) 0;
    border-top: 1px solid var(--ce-hair);
    font-size: calc(var(--ce-rem) * 0.9375);
  }

  :where(.ce-study-name) {
    margin: 0;
    font-weight: 600;
  }

  :where(.ce-map-list) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(var(--ce-rem) * 17)), 1fr));
    gap: 0 calc(var(--ce-space) * 6);
    padding-bottom: calc(var(--ce-space) * 2);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-map-list > .ce-wide) {
    grid-column: 1 / -1;
  }

  :where(.ce-gap-groups) {
    display: grid;
    gap: calc(var(--ce-space) * 2);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-about) {
    font-size: calc(var(--ce-rem) * 0.9375);
  }

  :where(.ce-sides) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--ce-rem) * 20)), 1fr));
    gap: calc(var(--ce-space) * 3) calc(var(--ce-space) * 6);
    margin-bottom: calc(var(--ce-space) * 4);
    font-size: calc(var(--ce-rem) * 0.9375);
  }

  :where(.ce-unmapped) {
    display: grid;
    gap: calc(var(--ce-space) * 2);
    margin-top: calc(var(--ce-space) * 4);
  }

  :where(.ce-panel > .ce-text, .ce-map-section > .ce-text) {
    margin-top: calc(var(--ce-space) * 3);
  }

  @container (min-width: 40em) {
    :where(.ce-capability-map .ce-input) {
      width: calc(var(--ce-rem) * 15);
    }
  }

  @container (max-width: 40em) {
    :where(.ce-map-scroll .ce-head .ce-link) {
      visibility: hidden;
    }

    :where(.ce-map-scroll .ce-row-head) {
      width: auto;
      min-width: 0;
      max-width: none;
    }

    :where(.ce-opened-row, .ce-opened-cell) {
      display: block;
    }

    :where(.ce-opened) {
      position: static;
      max-width: none;
      padding-inline-start: calc(var(--ce-space) * 2);
    }

    :where(.ce-cell) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: calc(var(--ce-rem) * 0.5);
      align-items: start;
      border: 0;
    }

    :where(.ce-cell[data-label])::before {
      content: attr(data-label);
      line-height: 1.35;
      color: var(--ce-muted);
      overflow-wrap: anywhere;
    }

    :where(.ce-silence) {
      display: block;
    }

    /* A stack of dashes says nothing that the headings of columns would not. */
    :where(.ce-table-map .ce-none, .ce-table-overlap .ce-diagonal) {
      display: none;
    }
  }

  @media (forced-colors: active) {
    :where(.ce-tab) {
      border-bottom-color: Canvas;
    }

    :where(.ce-tab[aria-selected='true']) {
      border-bottom-color: Highlight;
    }

    :where(.ce-domain-chosen) {
      outline: 3px solid Highlight;
    }

    :where(.ce-heat-3, .ce-heat-4) {
      border-inline-start: 4px solid CanvasText;
    }

    :where(.ce-gap) {
      color: CanvasText;
    }
  }

  @media print {
    :where(.ce-tabs) {
      display: none;
    }

    :where(.ce-opener)::before {
      content: none;
    }

    :where(.ce-map-scroll > .ce-table) {
      table-layout: fixed;
      font-size: calc(var(--ce-rem) * 0.75);
    }

    :where(.ce-map-scroll .ce-corner, .ce-map-scroll .ce-row-head) {
      width: 22%;
      min-width: 0;
    }

    :where(.ce-map-scroll .ce-column, .ce-map-scroll .ce-cell) {
      padding: calc(var(--ce-rem) * 0.25);
    }

    :where(.ce-map-scroll .ce-share, .ce-map-scroll .ce-mark) {
      white-space: normal;
    }

    :where(.ce-opened) {
      position: static;
      max-width: none;
    }

    :where(.ce-map-scroll .ce-column:not(.ce-corner)) {
      width: auto;
      font-size: calc(var(--ce-rem) * 0.625);
      min-width: 0;
      overflow-wrap: anywhere;
    }
  }
`;
