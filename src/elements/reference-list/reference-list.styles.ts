import { css } from 'lit';

export const referenceListStyles = css`
  :where(.ce-reference) {
    max-width: calc(var(--ce-rem) * 76);
  }

  :where(.ce-reference > .ce-facts) {
    margin-bottom: calc(var(--ce-space) * 4);
  }

  :where(.ce-list-name) {
    margin: calc(var(--ce-space) * 8) 0 calc(var(--ce-space) * 2);
    font-size: calc(var(--ce-rem) * 1.25);
    line-height: 1.3;
  }

  :where(.ce-count) {
    font-size: calc(var(--ce-rem) * 0.875);
    font-weight: 400;
    letter-spacing: normal;
    white-space: nowrap;
    color: var(--ce-muted);
  }

  :where(.ce-entries) {
    margin: calc(var(--ce-space) * 3) 0 0;
    padding: 0;
    list-style: none;
  }

  :where(.ce-entry) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--ce-space) * 2) calc(var(--ce-space) * 8);
    padding: calc(var(--ce-space) * 4) 0;
    border-top: 1px solid var(--ce-line);
    font-size: calc(var(--ce-rem) * 0.9375);
    scroll-margin-block: calc(var(--ce-space) * 4);
  }

  :where(.ce-entry-chosen) {
    padding-inline: calc(var(--ce-space) * 3);
    border-top: 3px solid var(--ce-accent);
    background: var(--ce-tint);
  }

  :where(.ce-entry-name) {
    margin: 0;
    font-size: calc(var(--ce-rem) * 1.0625);
    font-weight: 600;
    line-height: 1.3;
  }

  :where(.ce-entry .ce-facts, .ce-entry .ce-text:last-child) {
    margin-bottom: 0;
  }

  :where(.ce-entry .ce-link-button, .ce-entry .ce-summary) {
    min-height: 24px;
  }

  :where(.ce-definitions) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--ce-space) * 4) calc(var(--ce-space) * 8);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  :where(.ce-definition + .ce-definition) {
    padding-top: calc(var(--ce-space) * 3);
    border-top: 1px solid var(--ce-hair);
  }

  :where(.ce-origins) {
    margin: calc(var(--ce-space) * 2) 0 0;
    padding: 0;
    list-style: none;
    font-size: calc(var(--ce-rem) * 0.8125);
    color: var(--ce-muted);
  }

  :where(.ce-origins > li + li) {
    margin-top: var(--ce-space);
  }

  @container (min-width: 44em) {
    :where(.ce-reference .ce-input) {
      width: calc(var(--ce-rem) * 18);
    }

    :where(.ce-entry) {
      grid-template: 'side head' auto 'side body' 1fr / calc(var(--ce-rem) * 13) minmax(0, 1fr);
    }

    :where(.ce-entry-glossary) {
      grid-template: 'head body' auto / calc(var(--ce-rem) * 13) minmax(0, 1fr);
    }

    :where(.ce-entry-head) {
      grid-area: head;
    }

    :where(.ce-entry-side) {
      grid-area: side;
    }

    :where(.ce-entry-body) {
      grid-area: body;
    }

    :where(.ce-period) {
      display: block;
    }

    :where(.ce-entry-side > .ce-facts) {
      flex-direction: column;
    }

    :where(.ce-definitions) {
      grid-template-columns: repeat(auto-fit, minmax(calc(var(--ce-rem) * 14), 1fr));
    }

    :where(.ce-definition + .ce-definition) {
      padding-top: 0;
      border-top: 0;
    }
  }

  @media (forced-colors: active) {
    :where(.ce-entry-chosen) {
      outline: 3px solid Highlight;
    }
  }

  @media print {
    :where(.ce-entry) {
      break-inside: avoid;
    }

    :where(.ce-entry-chosen) {
      background: none;
    }

    :where(.ce-reference .ce-details)::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    :where(.ce-entry-name, .ce-list-name) {
      break-after: avoid;
    }
  }
`;
