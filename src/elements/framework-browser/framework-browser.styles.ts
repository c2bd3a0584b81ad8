import { css } from 'lit';

export const frameworkBrowserStyles = css`
  :where(.ce-browser-counts) {
    color: var(--ce-muted);
  }

  :where(.ce-browser-search) {
    max-width: calc(var(--ce-rem) * 46);
    margin: calc(var(--ce-space) * 4) 0;
  }

  :where(.ce-browser-filters) {
    margin-bottom: calc(var(--ce-space) * 4);
  }

  /* The four lists stand in one row also where a page's column is hardly wide enough, as on GOV.UK. */
  @container (min-width: 40em) {
    :where(.ce-browser-filters > .ce-field) {
      flex: 1 1 calc(var(--ce-rem) * 10);
      max-width: calc(var(--ce-rem) * 12);
    }

    :where(.ce-browser-filters .ce-input) {
      width: 100%;
    }
  }

  :where(.ce-browser-note) {
    margin: calc(var(--ce-space) * -2) 0 calc(var(--ce-space) * 4);
  }

  :where(.ce-mark) {
    padding: 0;
    font-weight: 700;
    color: inherit;
    background: color-mix(in srgb, var(--ce-accent) 18%, transparent);
    border-radius: 2px;
  }

  :where(.ce-lists, .ce-letters, .ce-rows) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  :where(.ce-lists) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--ce-space) * 5);
    border-bottom: 1px solid var(--ce-line);
  }

  :where(.ce-list-link) {
    display: block;
    margin-bottom: -1px;
    padding: calc(var(--ce-rem) * 0.375) 0;
    border-bottom: 3px solid transparent;
    color: var(--ce-accent);
    text-decoration: none;
  }

  :where(.ce-list-link:hover) {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  :where(.ce-list-link[aria-current]) {
    border-bottom-color: var(--ce-accent);
    font-weight: 600;
    color: inherit;
  }

  :where(.ce-count) {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--ce-muted);
  }

  :where(.ce-browser-status) {
    margin: calc(var(--ce-space) * 2) 0 0;
  }

  :where(.ce-letters) {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    margin-top: calc(var(--ce-space) * 3);
  }

  :where(.ce-letter) {
    display: block;
    min-width: calc(var(--ce-rem) * 1.75);
    padding: calc(var(--ce-rem) * 0.125) calc(var(--ce-rem) * 0.375);
    border-radius: calc(var(--ce-radius) / 2);
    font-size: calc(var(--ce-rem) * 0.875);
    line-height: calc(var(--ce-rem) * 1.5);
    text-align: center;
    color: var(--ce-accent);
    text-decoration: none;
  }

  :where(.ce-letter:hover) {
    background: var(--ce-tint);
  }

  :where(.ce-letter[aria-current]) {
    font-weight: 700;
    color: inherit;
    background: var(--ce-tint);
    box-shadow: inset 0 -2px 0 var(--ce-accent);
  }

  :where(.ce-rows) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(var(--ce-rem) * 19)), 1fr));
    gap: 0 calc(var(--ce-space) * 8);
  }

  :where(.ce-found > .ce-rows) {
    grid-template-columns: minmax(0, 1fr);
    max-width: calc(var(--ce-rem) * 46);
    margin-top: calc(var(--ce-space) * 2);
  }

  :where(.ce-row-item) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 calc(var(--ce-space) * 3);
    margin: 0;
    padding: calc(var(--ce-rem) * 0.4375) 0;
    border-top: 1px solid var(--ce-hair);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  :where(.ce-row-link) {
    display: inline-block;
    min-height: 24px;
  }

  :where(.ce-row-more) {
    flex-basis: 100%;
    max-width: 70ch;
  }

  :where(.ce-group-about) {
    color: var(--ce-muted);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-found > .ce-button, .ce-browse > .ce-button) {
    margin-top: calc(var(--ce-space) * 4);
  }

  :where(.ce-none) {
    margin-top: calc(var(--ce-space) * 2);
  }

  :where(.ce-ways) {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ce-space) calc(var(--ce-space) * 5);
    margin-bottom: calc(var(--ce-space) * 3);
    font-size: calc(var(--ce-rem) * 0.875);
    line-height: max(24px, 1.5em);
  }

  :where(.ce-arrow)::before {
    content: '←\\00a0';
    display: inline-block;
  }

  :where(.ce-arrow:dir(rtl))::before {
    content: '→\\00a0';
  }

  :where(.ce-browser-facts) {
    margin: calc(var(--ce-space) * 6) 0 0;
  }

  @media (forced-colors: active) {
    :where(.ce-mark) {
      color: MarkText;
      background: Mark;
    }

    :where(.ce-list-link) {
      border-bottom-color: Canvas;
    }

    :where(.ce-list-link[aria-current]) {
      border-bottom-color: Highlight;
    }

    :where(.ce-letter[aria-current]) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media print {
    :where(.ce-browser-search, .ce-letters-nav, .ce-ways, .ce-lists-item:not(:has([aria-current]))) {
      display: none;
    }

    :where(.ce-row-item) {
      break-inside: avoid;
    }
  }
`;
