import { css } from 'lit';

const around = css`
  :where(.ce-path-body) {
    padding: calc(var(--ce-space) * 4);
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius);
    background: var(--ce-surface);
  }

  :where(.ce-path-head) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--ce-space) * 4);
    margin-bottom: calc(var(--ce-space) * 2);
  }

  :where(.ce-path-title) {
    margin: 0;
    font-size: var(--ce-rem);
    font-weight: 600;
    line-height: 1.3;
  }

  :where(.ce-path-switch) {
    min-height: calc(var(--ce-rem) * 2.25);
    margin-inline-start: auto;
    padding: 0;
    border: 0;
    font: inherit;
    font-size: calc(var(--ce-rem) * 0.875);
    color: var(--ce-accent);
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  :where(.ce-path-switch:hover) {
    text-decoration-thickness: 2px;
  }

  :where(.ce-path-key) {
    display: grid;
    max-width: 70ch;
    margin-top: calc(var(--ce-space) * 2);
  }

  :where(.ce-path-note-line) {
    margin: 0;
    font-size: calc(var(--ce-rem) * 0.8125);
    color: var(--ce-muted);
  }

  :where(.ce-path > .ce-facts) {
    margin: calc(var(--ce-space) * 4) 0 0;
  }

  :where(.ce-path > .ce-footer) {
    margin-top: calc(var(--ce-space) * 3);
  }
`;

/** Sizes are in units of the drawing: 16 of them are the size of the text around it. */
const drawing = css`
  :where(.ce-path-scroll) {
    overflow-x: auto;
  }

  :where(.ce-path-drawing) {
    display: block;
    margin-inline: auto;
    max-width: none;
  }

  :where(.ce-path-words) {
    font-size: 12px;
    fill: currentColor;
  }

  :where(.ce-path-name) {
    font-size: 14px;
    font-weight: 600;
  }

  :where(.ce-path-place, .ce-path-role) {
    font-size: 13px;
  }

  :where(.ce-path-role) {
    font-weight: 600;
  }

  :where(.ce-path-note, .ce-path-counts) {
    fill: var(--ce-muted);
  }

  :where(.ce-path-frame) {
    fill: none;
    stroke: var(--ce-hair);
  }

  :where(.ce-path-stop) {
    outline: none;
    cursor: pointer;
  }

  :where(.ce-path-box) {
    fill: var(--ce-surface);
    stroke: color-mix(in srgb, currentColor 45%, transparent);
  }

  :where(.ce-path-node:hover .ce-path-box) {
    stroke: var(--ce-accent);
  }

  :where(.ce-path-conditional .ce-path-box) {
    stroke-dasharray: 5 4;
  }

  :where(.ce-path-node[aria-current] .ce-path-box) {
    fill: var(--ce-tint);
    stroke: var(--ce-accent);
    stroke-width: 2;
  }

  :where(.ce-path-bar) {
    fill: var(--ce-soft);
    print-color-adjust: exact;
  }

  :where(.ce-path-ring) {
    fill: none;
    stroke: none;
    stroke-width: 3;
  }

  :where(.ce-path-line) {
    fill: none;
    stroke: var(--ce-muted);
    stroke-width: 1.5;
  }

  :where(.ce-path-arrow) {
    fill: var(--ce-muted);
  }

  :where(.ce-path-outside .ce-path-line) {
    stroke-dasharray: 4 4;
  }

  :where(.ce-path-order .ce-path-line) {
    stroke: var(--ce-line);
  }

  :where(.ce-path-hit) {
    fill: none;
    stroke: transparent;
    stroke-width: 20;
    pointer-events: stroke;
  }

  :where(.ce-path-area) {
    fill: transparent;
    stroke: none;
    stroke-width: 2;
  }

  :where(.ce-path-edge:hover, .ce-path-edge[aria-expanded='true']) :where(.ce-path-line) {
    stroke: var(--ce-accent);
    stroke-width: 2.5;
  }

  :where(.ce-path-edge:hover, .ce-path-edge[aria-expanded='true'])
    :where(.ce-path-arrow, .ce-path-words) {
    fill: var(--ce-accent);
  }

  :where(.ce-path-counts) {
    pointer-events: none;
  }

  :where(.ce-path-edge:hover + * > .ce-path-counts) {
    fill: var(--ce-accent);
  }

  :where(.ce-path-edge[aria-expanded='true'] + * > .ce-path-counts) {
    fill: var(--ce-accent);
    font-weight: 600;
  }

  :where(.ce-path-stop:focus-visible) :where(.ce-path-ring, .ce-path-area) {
    stroke: var(--ce-focus);
  }

  :where(.ce-path-stop:focus-visible .ce-path-line) {
    stroke: var(--ce-focus);
    stroke-width: 3;
  }

  :where(.ce-path-stop:focus-visible .ce-path-arrow) {
    fill: var(--ce-focus);
  }
`;

const list = css`
  :where(.ce-path-levels-list, .ce-path-moves, .ce-path-roles, .ce-path-changes) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  :where(.ce-path-list) {
    max-width: calc(var(--ce-rem) * 42);
  }

  :where(.ce-path-scroll + .ce-path-list) {
    margin-top: calc(var(--ce-space) * 6);
  }

  :where(.ce-path-roles) {
    display: grid;
    gap: calc(var(--ce-space) * 6);
  }

  :where(.ce-path-role-name) {
    margin: 0 0 calc(var(--ce-space) * 2);
    font-weight: 600;
  }

  :where(.ce-path-card) {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: calc(var(--ce-space) * 3);
    width: 100%;
    min-height: calc(var(--ce-rem) * 2.75);
    padding: calc(var(--ce-rem) * 0.5) calc(var(--ce-rem) * 0.75);
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: calc(var(--ce-radius) * 0.75);
    font: inherit;
    font-size: calc(var(--ce-rem) * 0.9375);
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
    text-decoration: none;
    color: inherit;
    background: transparent;
    cursor: pointer;
  }

  :where(.ce-path-list .ce-tag) {
    white-space: normal;
  }

  :where(.ce-path-card:hover) {
    border-color: var(--ce-accent);
  }

  :where(.ce-path-card-conditional) {
    border-style: dashed;
  }

  :where(.ce-path-card[aria-current]) {
    border: 2px solid var(--ce-accent);
    background: var(--ce-tint);
  }

  :where(.ce-path-card .ce-fingerprint) {
    flex: none;
    max-width: 50%;
  }

  :where(.ce-path-card .ce-print) {
    flex-basis: auto;
    width: calc(var(--ce-rem) * 0.4375);
  }

  :where(.ce-path-move) {
    margin-inline-start: calc(var(--ce-rem) * 1.25);
    padding-inline-start: calc(var(--ce-rem) * 0.5);
    border-inline-start: 2px solid var(--ce-line);
  }

  :where(.ce-path-move.ce-path-outside) {
    border-inline-start-style: dashed;
  }

  :where(.ce-path-row) {
    min-height: calc(var(--ce-rem) * 1.75);
    padding: calc(var(--ce-rem) * 0.25) calc(var(--ce-rem) * 0.5);
    border: 0;
    font: inherit;
    font-size: calc(var(--ce-rem) * 0.8125);
    line-height: 1.4;
    text-align: start;
    color: var(--ce-muted);
    background: none;
    cursor: pointer;
  }

  :where(.ce-path-row:hover, .ce-path-row[aria-expanded='true']) {
    color: var(--ce-accent);
  }

  :where(.ce-path-row:hover) {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
`;

const panel = css`
  :where(.ce-path-panel) {
    margin-top: calc(var(--ce-space) * 4);
    border-top: 1px solid var(--ce-line);
    padding-top: calc(var(--ce-space) * 3);
  }

  :where(.ce-path-move .ce-path-panel) {
    margin: 0;
    border: 0;
    padding: 0 0 calc(var(--ce-space) * 4);
    padding-inline-start: calc(var(--ce-rem) * 0.5);
  }

  :where(.ce-path-move .ce-path-sum) {
    display: none;
  }

  :where(.ce-path-panel-head) {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: calc(var(--ce-space) * 4);
  }

  :where(.ce-path-panel-name) {
    margin: 0;
    font-weight: 600;
    line-height: 1.5;
  }

  :where(.ce-path-panel-head .ce-path-switch) {
    min-height: calc(var(--ce-rem) * 1.5);
  }

  :where(.ce-path-sum) {
    margin: 0 0 calc(var(--ce-space) * 2);
    font-size: calc(var(--ce-rem) * 0.875);
    color: var(--ce-muted);
  }

  :where(.ce-path-changes) {
    margin-bottom: calc(var(--ce-space) * 3);
  }

  :where(.ce-path-change) {
    display: grid;
    grid-template-columns: calc(var(--ce-rem) * 5.5) minmax(0, 1fr) auto;
    gap: var(--ce-space) calc(var(--ce-space) * 4);
    align-items: center;
    padding: calc(var(--ce-rem) * 0.375) 0;
    border-top: 1px solid var(--ce-hair);
  }

  :where(.ce-path-levels) {
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-path-levels .ce-level) {
    font-size: inherit;
  }

  :where(.ce-path-levels .ce-level:not(:last-child) .ce-level-word) {
    font-weight: 400;
  }

  :where(.ce-path-panel .ce-details) {
    font-size: calc(var(--ce-rem) * 0.875);
  }
`;

const others = css`
  @container (max-width: 40em) {
    :where(.ce-path-body) {
      padding: calc(var(--ce-space) * 3);
    }

    :where(.ce-path-head .ce-path-switch) {
      margin-inline-start: 0;
    }

    :where(.ce-path-change) {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 calc(var(--ce-space) * 3);
    }

    :where(.ce-path-skill) {
      grid-column: 1 / -1;
      grid-row: 1;
    }

    :where(.ce-path-levels .ce-level:not(:last-child) .ce-bar) {
      display: none;
    }
  }

  @container (max-width: 15em) {
    :where(.ce-path-card) {
      flex-wrap: wrap;
    }
  }

  @media (forced-colors: active) {
    :where(.ce-path-words, .ce-path-arrow) {
      fill: CanvasText;
    }

    :where(.ce-path-box) {
      fill: Canvas;
      stroke: CanvasText;
    }

    :where(.ce-path-line, .ce-path-order .ce-path-line, .ce-path-frame) {
      stroke: CanvasText;
    }

    :where(.ce-path-bar) {
      fill: CanvasText;
    }

    :where(.ce-path-node[aria-current] .ce-path-box) {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 4;
    }

    :where(.ce-path-stop:focus-visible) :where(.ce-path-ring, .ce-path-area, .ce-path-line) {
      stroke: Highlight;
    }

    :where(.ce-path-stop:focus-visible .ce-path-arrow) {
      fill: Highlight;
    }
  }

  @media print {
    :where(.ce-path-switch, .ce-path-hint) {
      display: none;
    }

    :where(.ce-path-body) {
      border: 0;
      padding: 0;
    }

    :where(.ce-path-scroll) {
      overflow: visible;
    }

    :where(.ce-path-drawing) {
      max-width: 100%;
      height: auto;
    }

    :where(.ce-path-item, .ce-path-change) {
      break-inside: avoid;
    }
  }
`;

export const careerPathStyles = [around, drawing, list, panel, others];
