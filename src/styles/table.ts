import { css } from 'lit';

/**
 * A table in a frame: what it is about above it, headings that stay in sight where it scrolls. Where there is little room,
 * one block a row; explicit roles in the markup keep it a table for those who hear it.
 */
export const tableStyles = css`
  :where(.ce-frame) {
    overflow: hidden;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius);
    background: var(--ce-surface);
  }

  :where(.ce-scroll) {
    position: relative;
    overflow: auto;
    scroll-padding: calc(var(--ce-rem) * 0.25);
  }

  :where(.ce-scroll:focus-visible) {
    outline-offset: -3px;
  }

  :where(.ce-tall) {
    max-height: 85vh;
  }

  :where(.ce-table) {
    width: 100%;
    margin: 0;
    border-collapse: separate;
    border-spacing: 0;
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-table :focus-visible) {
    outline-offset: -2px;
  }

  :where(.ce-caption) {
    padding: calc(var(--ce-space) * 3);
  }

  :where(.ce-caption-name) {
    margin: 0;
    font-size: var(--ce-rem);
    font-weight: 600;
    line-height: 1.3;
  }

  :where(.ce-caption-note) {
    margin: 0;
    font-size: calc(var(--ce-rem) * 0.875);
    color: var(--ce-muted);
  }

  :where(.ce-head) {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }

  :where(.ce-column) {
    min-width: calc(var(--ce-rem) * 7.5);
    padding: calc(var(--ce-rem) * 0.5) calc(var(--ce-rem) * 0.75);
    border-bottom: 1px solid var(--ce-line);
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
    vertical-align: bottom;
    background: var(--ce-surface);
  }

  :where(.ce-group-name, .ce-span-name) {
    position: sticky;
    inset-inline-start: calc(var(--ce-rem) * 0.75);
    display: inline-block;
    max-width: calc(100cqi - calc(var(--ce-rem) * 1.625));
  }

  :where(.ce-heading) {
    display: block;
  }

  :where(.ce-heading-note) {
    display: block;
    font-size: calc(var(--ce-rem) * 0.75);
    font-weight: 400;
    color: var(--ce-muted);
  }

  :where(.ce-corner, .ce-row-head) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-width: calc(var(--ce-rem) * 13);
    background: var(--ce-surface);
  }

  :where(.ce-row-head) {
    width: 20%;
    padding: calc(var(--ce-rem) * 0.5) calc(var(--ce-rem) * 0.75);
    border-top: 1px solid var(--ce-hair);
    font-weight: 400;
    line-height: 1.35;
    text-align: start;
    vertical-align: middle;
  }

  :where(.ce-group-head) {
    padding: calc(var(--ce-rem) * 0.375) calc(var(--ce-rem) * 0.75);
    border-top: 1px solid var(--ce-hair);
    font-size: calc(var(--ce-rem) * 0.8125);
    font-weight: 600;
    text-align: start;
    color: var(--ce-muted);
    background: var(--ce-tint);
  }

  :where(.ce-studied, .ce-row.ce-studied > *) {
    background: linear-gradient(var(--ce-tint), var(--ce-tint)), var(--ce-surface);
  }

  @container (max-width: 40em) {
    :where(.ce-table, .ce-body, .ce-row, .ce-row-head, .ce-group-head) {
      display: block;
      width: auto;
    }

    :where(.ce-scroll) {
      max-height: none;
    }

    :where(.ce-head) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    :where(.ce-row-head) {
      position: static;
      padding-bottom: calc(var(--ce-rem) * 0.125);
      border-top-color: var(--ce-line);
      font-weight: 600;
    }
  }

  @media print {
    :where(.ce-frame, .ce-scroll) {
      overflow: visible;
      max-height: none;
      border: 0;
    }

    :where(.ce-head, .ce-corner, .ce-row-head) {
      position: static;
    }

    :where(.ce-row) {
      break-inside: avoid;
    }
  }
`;
