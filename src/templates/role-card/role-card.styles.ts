import { css } from 'lit';

export const roleCardStyles = css`
  :where(.ce-ladder) {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: calc(var(--ce-rem) * 0.375);
    margin: 0 0 calc(var(--ce-space) * 5);
    padding: 0;
    list-style: none;
  }

  :where(.ce-ladder:has(> :nth-child(7))) {
    grid-auto-flow: row;
    grid-template-columns: repeat(auto-fill, minmax(calc(var(--ce-rem) * 8), 1fr));
  }

  :where(.ce-step) {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: calc(var(--ce-rem) * 0.5);
    width: 100%;
    height: 100%;
    min-height: calc(var(--ce-rem) * 2.75);
    padding: calc(var(--ce-rem) * 0.5) calc(var(--ce-rem) * 0.625);
    border: 1px solid var(--ce-line);
    border-radius: calc(var(--ce-radius) * 0.75);
    font: inherit;
    font-size: calc(var(--ce-rem) * 0.8125);
    line-height: 1.25;
    text-align: start;
    text-decoration: none;
    color: inherit;
    background: transparent;
    cursor: pointer;
  }

  :where(.ce-step:hover) {
    border-color: var(--ce-accent);
  }

  :where(.ce-step-conditional) {
    border-style: dashed;
  }

  :where(.ce-step .ce-small) {
    font-size: calc(var(--ce-rem) * 0.75);
    line-height: 1.2;
  }

  :where(.ce-step[aria-pressed='true'], .ce-step[aria-current='true']) {
    border-color: var(--ce-accent);
    box-shadow: inset 0 -3px 0 var(--ce-accent);
    background: var(--ce-tint);
    font-weight: 600;
  }

  :where(.ce-skills) {
    margin: var(--ce-space) 0 calc(var(--ce-space) * 5);
    padding: 0;
    list-style: none;
  }

  :where(.ce-skill) {
    border-top: 1px solid var(--ce-hair);
  }

  :where(.ce-skill-summary) {
    display: grid;
    grid-template-columns: auto minmax(50%, 1fr) auto;
    gap: var(--ce-space) calc(var(--ce-rem) * 0.5);
    align-items: center;
    padding: calc(var(--ce-rem) * 0.5) 0;
    list-style: none;
    cursor: pointer;
  }

  :where(.ce-skill-summary)::-webkit-details-marker {
    display: none;
  }

  :where(.ce-skill-plain) {
    cursor: auto;
  }

  :where(.ce-skill-plain)::before {
    visibility: hidden;
  }

  :where(.ce-skill-summary)::before {
    content: '';
    width: calc(var(--ce-rem) * 0.4);
    height: calc(var(--ce-rem) * 0.4);
    margin: 0 calc(var(--ce-rem) * 0.2) 0 calc(var(--ce-rem) * 0.1);
    border: solid var(--ce-muted);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
  }

  :where(.ce-skill-summary:dir(rtl))::before {
    transform: rotate(135deg);
  }

  :where(.ce-skill-details[open] > .ce-skill-summary)::before {
    transform: translateY(calc(var(--ce-rem) * -0.1)) rotate(45deg);
  }

  :where(.ce-skill-details > .ce-skill-summary:hover .ce-skill-name) {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  :where(.ce-skill-summary > .ce-level) {
    justify-content: flex-end;
  }

  :where(.ce-skill-meaning) {
    padding: 0 0 calc(var(--ce-space) * 3) calc(var(--ce-rem) * 1.2);
    font-size: calc(var(--ce-rem) * 0.9375);
  }

  :where(.ce-skill-meaning:dir(rtl)) {
    padding: 0 calc(var(--ce-rem) * 1.2) calc(var(--ce-space) * 3) 0;
  }

  :where(.ce-portraits, .ce-portrait-skills) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  :where(.ce-portrait) {
    padding: calc(var(--ce-space) * 3) 0 calc(var(--ce-space) * 5);
    border-top: 1px solid var(--ce-line);
  }

  :where(.ce-portrait-title) {
    margin: 0;
    font-size: calc(var(--ce-rem) * 1.125);
    font-weight: 600;
    line-height: 1.3;
  }

  :where(.ce-portrait-name) {
    margin: calc(var(--ce-space) * 4) 0 var(--ce-space);
    font-size: calc(var(--ce-rem) * 0.8125);
    font-weight: 600;
    line-height: 1.3;
    color: var(--ce-muted);
  }

  :where(.ce-portrait-part > .ce-list) {
    margin-bottom: 0;
  }

  :where(.ce-quote) {
    margin: calc(var(--ce-space) * 3) 0;
    padding-inline-start: calc(var(--ce-space) * 4);
    border-inline-start: 4px solid var(--ce-accent);
  }

  :where(.ce-quote-words) {
    margin: 0;
    quotes: auto;
    font-size: calc(var(--ce-rem) * 1.125);
  }

  :where(.ce-quote-words > .ce-text) {
    margin-bottom: var(--ce-space);
  }

  :where(.ce-quote-words > .ce-text)::before {
    content: open-quote;
  }

  :where(.ce-quote-words > .ce-text)::after {
    content: close-quote;
  }

  :where(.ce-values, .ce-portrait-row) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--ce-rem) * 17)), 1fr));
    gap: calc(var(--ce-space) * 3) calc(var(--ce-space) * 8);
    margin: 0;
  }

  :where(.ce-portrait-row) {
    row-gap: 0;
  }

  :where(.ce-value-name) {
    font-weight: 600;
  }

  :where(.ce-value-text) {
    margin: 0;
  }

  :where(.ce-value-text > .ce-text) {
    margin: 0;
  }

  :where(.ce-portrait-skills) {
    columns: calc(var(--ce-rem) * 15);
    column-gap: calc(var(--ce-space) * 8);
    margin-bottom: calc(var(--ce-space) * 3);
  }

  :where(.ce-portrait-sources) {
    margin-top: calc(var(--ce-space) * 3);
  }

  :where(.ce-portrait-sources > .ce-text) {
    margin: 0;
  }

  :where(.ce-portrait-skills > li) {
    min-height: 24px;
    break-inside: avoid;
  }

  @container (max-width: 40em) {
    :where(.ce-ladder, .ce-ladder:has(> :nth-child(7))) {
      grid-auto-flow: row;
      grid-template-columns: minmax(0, 1fr);
    }

    :where(.ce-step) {
      flex-direction: row;
      align-items: center;
    }

    :where(.ce-step .ce-fingerprint) {
      flex: 0 0 auto;
    }

    :where(.ce-step .ce-print) {
      flex-basis: auto;
      width: calc(var(--ce-rem) * 0.4375);
    }

    :where(.ce-skill-summary) {
      grid-template-columns: auto minmax(0, 1fr);
    }

    :where(.ce-skill-summary > .ce-level) {
      grid-column: 2;
      justify-content: flex-start;
    }
  }

  @media (forced-colors: active) {
    :where(.ce-step[aria-pressed='true'], .ce-step[aria-current='true']) {
      outline: 3px solid Highlight;
    }
  }

  @media print {
    :where(.ce-skill, .ce-quote, .ce-value, .ce-portrait-part) {
      break-inside: avoid;
    }

    :where(.ce-portrait-title, .ce-portrait-name) {
      break-after: avoid;
    }
  }
`;
