import { css } from 'lit';

/**
 * Shared look. Every selector stands in `:where()`: in the light root a page's own classes, GOV.UK's for example, then
 * win without a fight. Colours come from the text colour of the place, so that an element is readable on any
 * background: a light text colour means a dark page. Sizes are multiples of `--ce-rem`, the text size of the place: the
 * page's own rem is often 10 px or less.
 */
export const base = css`
  :where(.ce) {
    --ce-rem: 1em;
    --ce-accent: var(--capability-accent, #274c77);
    --ce-surface: var(--capability-surface, transparent);
    --ce-muted: var(--capability-muted, color-mix(in srgb, currentColor 82%, transparent));
    --ce-line: var(--capability-line, color-mix(in srgb, currentColor 24%, transparent));
    --ce-hair: var(--capability-hair, color-mix(in srgb, currentColor 12%, transparent));
    --ce-tint: var(--capability-tint, color-mix(in srgb, var(--ce-accent) 7%, transparent));
    --ce-soft: var(--capability-soft, color-mix(in srgb, var(--ce-accent) 68%, var(--ce-surface)));
    --ce-raise: var(--capability-raise, var(--ce-accent));
    --ce-lower: var(--capability-lower, #8a3b12);
    --ce-focus: var(--capability-focus, var(--ce-accent));
    --ce-radius: var(--capability-radius, calc(var(--ce-rem) * 0.5));
    --ce-space: var(--capability-space, calc(var(--ce-rem) * 0.25));
    box-sizing: border-box;
    max-width: 100%;
    container-type: inline-size;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    line-height: 1.5;
    overflow-wrap: break-word;
  }

  @supports (color: oklch(from currentColor l c h)) {
    :where(.ce) {
      --ce-accent: var(--capability-accent, oklch(from currentColor clamp(0.41, l, 0.8) 0.09 254));
      --ce-surface: var(--capability-surface, oklch(from currentColor clamp(0.17, (0.62 - l) * 1000, 1) 0 0));
      --ce-lower: var(--capability-lower, oklch(from currentColor clamp(0.44, l, 0.8) 0.11 45));
    }
  }

  :where(.ce *),
  :where(.ce *)::before,
  :where(.ce *)::after {
    box-sizing: border-box;
  }

  :where(.ce [hidden]) {
    display: none;
  }

  :where(.ce-unseen) {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :where(.ce :focus-visible) {
    outline: 3px solid var(--ce-focus);
    outline-offset: 2px;
    border-radius: min(2px, var(--ce-radius));
    box-shadow: var(--capability-focus-shadow, none);
  }

  :where(.ce-text, .ce-list, .ce-lede) {
    max-width: 70ch;
    margin: 0 0 calc(var(--ce-space) * 2);
  }

  :where(.ce-list) {
    padding-inline-start: calc(var(--ce-rem) * 1.125);
    list-style: disc;
  }

  :where(.ce-list li) {
    margin: 0 0 var(--ce-space);
  }

  :where(.ce-small) {
    margin: 0;
    font-size: 0.875em;
    color: var(--ce-muted);
  }

  :where(.ce-link) {
    color: var(--ce-accent);
    text-underline-offset: 0.15em;
  }

  :where(.ce-tag) {
    display: inline-block;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-rem);
    padding: 0 calc(var(--ce-rem) * 0.5);
    font-size: calc(var(--ce-rem) * 0.75);
    font-weight: 400;
    line-height: 1.5;
    color: var(--ce-muted);
    white-space: nowrap;
  }

  /* Names of departments are long, and lists of sources narrow. */
  :where(.ce-tag-local, .ce-details .ce-tag) {
    white-space: normal;
  }

  /* Close below the words that it is about. */
  :where(.ce-local) {
    margin: calc(var(--ce-space) * -1) 0 calc(var(--ce-space) * 4);
  }

  :where(.ce-button) {
    font: inherit;
    font-size: calc(var(--ce-rem) * 0.875);
    color: inherit;
    background: var(--ce-surface);
    border: 1px solid var(--ce-muted);
    border-radius: calc(var(--ce-radius) / 2);
    padding: calc(var(--ce-rem) * 0.375) calc(var(--ce-rem) * 0.75);
    min-height: calc(var(--ce-rem) * 2.25);
    cursor: pointer;
  }

  :where(.ce-button:hover) {
    background: var(--ce-tint);
  }

  :where(.ce-details) {
    margin: 0;
  }

  :where(.ce-summary) {
    width: fit-content;
    min-height: 24px;
    color: var(--ce-accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  :where(.ce-link:focus-visible, .ce-summary:focus-visible) {
    color: var(--capability-focus-text, var(--ce-accent));
    background: var(--capability-focus-background, transparent);
  }

  :where(.ce-details[open] > .ce-summary) {
    margin-bottom: calc(var(--ce-space) * 2);
  }

  :where(.ce-notice) {
    max-width: 70ch;
    margin: 0 0 calc(var(--ce-space) * 4);
    padding-inline-start: calc(var(--ce-space) * 3);
    border-inline-start: 4px solid var(--ce-line);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-notice > :last-child) {
    margin-bottom: 0;
  }

  :where(.ce-facts) {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ce-space) calc(var(--ce-space) * 6);
    margin: 0 0 calc(var(--ce-space) * 5);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-fact) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--ce-rem) * 0.375);
  }

  :where(.ce-fact-name) {
    color: var(--ce-muted);
  }

  :where(.ce-fact-value) {
    margin: 0;
    font-weight: 600;
  }

  :where(.ce-footer) {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ce-space) calc(var(--ce-space) * 5);
    margin-top: calc(var(--ce-space) * 5);
    border-top: 1px solid var(--ce-line);
    padding-top: calc(var(--ce-space) * 3);
    font-size: calc(var(--ce-rem) * 0.8125);
    color: var(--ce-muted);
    line-height: max(24px, 1.5em);
  }

  :where(.ce-footer-item) {
    min-width: 0;
  }

  :where(.ce-footer-item:has(> details[open])) {
    flex-basis: 100%;
  }

  :where(.ce-loading) {
    animation: ce-appear 0s 0.4s both;
  }

  :where(.ce-progress) {
    width: min(100%, calc(var(--ce-rem) * 20));
    accent-color: var(--ce-accent);
  }

  :where(.ce-failed) {
    border-inline-start: 4px solid var(--ce-lower);
    padding-inline-start: calc(var(--ce-space) * 4);
    margin-bottom: calc(var(--ce-space) * 4);
  }

  :where(.ce-failed > .ce-button) {
    margin-bottom: calc(var(--ce-space) * 2);
  }

  @keyframes ce-appear {
    from {
      visibility: hidden;
    }
  }
`;
