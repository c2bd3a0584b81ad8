import { css } from 'lit';

export const frameworkChangesStyles = css`
  :where(.ce-changes > .ce-tools) {
    margin-bottom: calc(var(--ce-space) * 4);
  }

  :where(.ce-changes .ce-field) {
    flex: 0 1 calc(var(--ce-rem) * 20);
  }

  :where(.ce-changes .ce-input) {
    width: 100%;
  }

  :where(.ce-changes-frame) {
    max-width: calc(var(--ce-rem) * 60);
    padding: calc(var(--ce-space) * 5);
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius);
    background: var(--ce-surface);
    overflow-wrap: anywhere;
  }

  :where(.ce-changes-frame > :last-child) {
    margin-bottom: 0;
  }

  :where(.ce-changes .ce-title) {
    margin: 0 0 calc(var(--ce-space) * 2);
    font-size: calc(var(--ce-rem) * 1.5);
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }

  :where(.ce-changes .ce-facts) {
    margin-bottom: calc(var(--ce-space) * 3);
  }

  :where(.ce-doubt) {
    max-width: 70ch;
    margin: 0 0 calc(var(--ce-space) * 3);
    padding-inline-start: calc(var(--ce-space) * 3);
    border-inline-start: 4px solid var(--ce-lower);
  }

  :where(.ce-changes-status:not(:empty)) {
    margin: 0 0 calc(var(--ce-space) * 2);
    font-weight: 600;
  }

  :where(.ce-changes .ce-totals) {
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
    gap: var(--ce-space) calc(var(--ce-space) * 5);
  }

  :where(.ce-totals > .ce-fact) {
    display: contents;
  }

  :where(.ce-changes-section) {
    margin-top: calc(var(--ce-space) * 6);
    padding-top: calc(var(--ce-space) * 4);
    border-top: 1px solid var(--ce-line);
  }

  :where(.ce-changes-heading) {
    margin: 0 0 calc(var(--ce-space) * 2);
    font-size: calc(var(--ce-rem) * 1.1875);
    font-weight: 700;
    line-height: 1.25;
  }

  :where(.ce-changes-list) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* Entries with a heading of their own. */
  :where(.ce-changes-history > .ce-changes-entry + .ce-changes-entry, .ce-changes-entry + .ce-changes-entry:has(> .ce-needs-head, > .ce-changed-name)) {
    margin-top: calc(var(--ce-space) * 4);
  }

  :where(.ce-changed-name) {
    margin: 0;
    font-size: var(--ce-rem);
    font-weight: 600;
    line-height: 1.35;
  }

  :where(.ce-changed-name .ce-small) {
    font-weight: 400;
  }

  :where(.ce-changes .ce-text, .ce-changes-history .ce-list) {
    margin-block: var(--ce-space) 0;
  }

  :where(.ce-needs-head) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(var(--ce-space) * 3);
  }

  :where(.ce-needs-of) {
    margin-top: calc(var(--ce-space) * 2);
  }

  :where(.ce-needs-name) {
    margin: 0;
    font-size: calc(var(--ce-rem) * 0.875);
    font-weight: 600;
    line-height: 1.35;
  }

  :where(.ce-happening) {
    display: grid;
    grid-template-columns: calc(var(--ce-rem) * 7.5) minmax(0, 1fr);
    gap: 0 calc(var(--ce-space) * 3);
    align-items: baseline;
    padding: calc(var(--ce-rem) * 0.4375) 0;
    border-top: 1px solid var(--ce-hair);
    line-height: 1.4;
  }

  :where(.ce-changes-section > .ce-changes-list > .ce-changes-entry:first-child > .ce-happening) {
    border-top: 0;
  }

  :where(.ce-needs-head + .ce-changes-list) {
    margin-top: var(--ce-space);
  }

  :where(.ce-happening > .ce-change) {
    white-space: normal;
  }

  :where(.ce-happened) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(var(--ce-space) * 3);
  }

  :where(.ce-need) {
    grid-template-columns: calc(var(--ce-rem) * 7.5) minmax(0, 1fr) minmax(0, max-content);
  }

  :where(.ce-from-to) {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: end;
    gap: 0 calc(var(--ce-space) * 1.5);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-name-button, .ce-read) {
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

  :where(.ce-name-button:hover) {
    text-decoration-color: currentColor;
  }

  :where(.ce-read) {
    font-size: calc(var(--ce-rem) * 0.875);
    color: var(--ce-accent);
    text-decoration-color: currentColor;
  }

  :where(.ce-wordings) {
    display: grid;
    flex: 1 1 100%;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--ce-rem) * 16)), 1fr));
    gap: calc(var(--ce-space) * 2) calc(var(--ce-space) * 6);
    margin: var(--ce-space) 0 calc(var(--ce-space) * 2);
    padding-inline-start: calc(var(--ce-space) * 3);
    border-inline-start: 4px solid var(--ce-line);
  }

  :where(.ce-wording-text) {
    max-width: 70ch;
    margin: 0;
    white-space: pre-line;
  }

  :where(.ce-ins) {
    color: inherit;
    background: var(--ce-tint);
    text-decoration: underline 2px var(--ce-raise);
    text-underline-offset: 0.2em;
  }

  :where(.ce-del) {
    color: var(--ce-lower);
    text-decoration: line-through;
  }

  :where(.ce-more) {
    margin-top: calc(var(--ce-space) * 3);
  }

  @container (max-width: 40em) {
    :where(.ce-changes-frame) {
      padding: calc(var(--ce-space) * 4);
    }

    :where(.ce-changes .ce-field) {
      flex-basis: 100%;
    }

    :where(.ce-changes .ce-totals) {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    :where(.ce-totals .ce-fact-value) {
      margin-bottom: var(--ce-space);
    }

    :where(.ce-happening, .ce-need) {
      grid-template-columns: minmax(0, 1fr);
    }

    :where(.ce-from-to) {
      justify-content: start;
    }
  }

  @media print {
    :where(.ce-changes-frame) {
      max-width: none;
      padding: 0;
      border: 0;
    }

    :where(.ce-changes .ce-more, .ce-changes .ce-read) {
      display: none;
    }

    :where(.ce-name-button) {
      text-decoration: none;
    }

    :where(.ce-happening) {
      break-inside: avoid;
    }

    :where(.ce-changes-heading, .ce-changed-name, .ce-needs-name) {
      break-after: avoid;
    }
  }
`;
