import { css } from 'lit';
import { caseStudyStyles } from '../../styles/case-study.js';
import { learningStyles } from '../../styles/learning.js';

export const skillCardStyles = css`
  ${learningStyles} ${caseStudyStyles}

  :where(.ce-skill-card:has(.ce-masteries, .ce-needing:nth-child(2), .ce-case:nth-child(2), .ce-skill-list > :nth-child(9))) {
    max-width: calc(var(--ce-rem) * 76);
  }

  :where(.ce-skill-link) {
    min-height: 24px;
    padding: 0;
    border: 0;
    font: inherit;
    text-align: start;
    color: var(--ce-accent);
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  :where(.ce-skill-link:hover) {
    text-decoration-thickness: 2px;
  }

  :where(.ce-skill-link:focus-visible) {
    color: var(--capability-focus-text, var(--ce-accent));
    background: var(--capability-focus-background, transparent);
  }

  :where(.ce-skill-list) {
    columns: calc(var(--ce-rem) * 16);
    column-gap: calc(var(--ce-space) * 6);
    margin: var(--ce-space) 0 calc(var(--ce-space) * 5);
    padding: 0;
    list-style: none;
  }

  :where(.ce-skill-list > li) {
    padding: calc(var(--ce-rem) * 0.125) 0;
    break-inside: avoid;
  }

  :where(.ce-masteries) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--ce-space) * 3);
    margin: calc(var(--ce-space) * 2) 0 calc(var(--ce-space) * 3);
    padding: 0;
    list-style: none;
  }

  :where(.ce-mastery) {
    padding: calc(var(--ce-space) * 2) 0;
    border-top: 3px solid var(--ce-line);
    font-size: calc(var(--ce-rem) * 0.9375);
  }

  :where(.ce-mastery > :last-child > :last-child) {
    margin-bottom: 0;
  }

  :where(.ce-mastery-chosen) {
    padding-inline: calc(var(--ce-space) * 2);
    border-top-color: var(--ce-accent);
    background: var(--ce-tint);
  }

  :where(.ce-mastery-name) {
    margin: 0 0 var(--ce-space);
    font-size: var(--ce-rem);
    line-height: 1.3;
  }

  :where(.ce-mastery-name .ce-level) {
    font-size: var(--ce-rem);
  }

  :where(.ce-mastery .ce-small) {
    margin-bottom: var(--ce-space);
  }

  :where(.ce-masteries + .ce-details) {
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-related) {
    flex-direction: column;
  }

  :where(.ce-cases) {
    columns: calc(var(--ce-rem) * 18);
    column-gap: calc(var(--ce-space) * 8);
    margin: calc(var(--ce-space) * 2) 0 0;
    padding: 0;
    list-style: none;
    font-size: calc(var(--ce-rem) * 0.9375);
  }

  :where(.ce-case) {
    padding-bottom: calc(var(--ce-space) * 5);
    break-inside: avoid;
  }

  :where(.ce-case-name) {
    margin: 0;
    font-weight: 600;
  }

  :where(.ce-case > .ce-small, .ce-case > .ce-text) {
    margin-bottom: var(--ce-space);
  }

  :where(.ce-needs) {
    columns: calc(var(--ce-rem) * 21);
    column-gap: calc(var(--ce-space) * 6);
    margin: calc(var(--ce-space) * 2) 0 calc(var(--ce-space) * 5);
    padding: 0;
    list-style: none;
  }

  :where(.ce-needing) {
    break-inside: avoid;
  }

  :where(.ce-needing:not(.ce-need)) {
    padding-bottom: calc(var(--ce-space) * 3);
  }

  :where(.ce-needing-name) {
    margin: 0;
    padding-bottom: var(--ce-space);
    font-weight: 600;
  }

  :where(.ce-need-levels) {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-need) {
    display: grid;
    grid-template-columns: minmax(45%, 1fr) auto;
    align-items: center;
    gap: 0 calc(var(--ce-space) * 3);
    border-top: 1px solid var(--ce-hair);
    padding: calc(var(--ce-rem) * 0.125) 0;
    min-height: calc(var(--ce-rem) * 2);
  }

  :where(.ce-need > .ce-level) {
    justify-content: flex-end;
  }

  :where(.ce-need-name) {
    min-height: calc(var(--ce-rem) * 1.75);
    padding: 0 calc(var(--ce-space) * 2);
    margin-inline-start: calc(var(--ce-space) * -2);
    border: 0;
    border-radius: calc(var(--ce-radius) / 2);
    font: inherit;
    text-align: start;
    color: var(--ce-accent);
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--ce-line);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  :where(.ce-need-name:hover) {
    text-decoration-color: currentColor;
  }

  :where(.ce-need-name[aria-pressed='true']) {
    box-shadow: inset 0 0 0 1px var(--ce-accent);
    background: var(--ce-tint);
    font-weight: 600;
  }

  @container (min-width: 40em) {
    :where(.ce-masteries) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(var(--ce-space) * 5) calc(var(--ce-space) * 6);
    }

    :where(.ce-masteries-in-line) {
      row-gap: 0;
    }

    :where(.ce-masteries-in-line > .ce-mastery) {
      display: grid;
      grid-template-rows: subgrid;
      padding-bottom: calc(var(--ce-space) * 5);
    }

    /* The name of the level, what it says of each grade, and learning. */
    :where(.ce-rows-2 > .ce-mastery) {
      grid-row: span 4;
    }

    :where(.ce-rows-3 > .ce-mastery) {
      grid-row: span 5;
    }

    :where(.ce-rows-4 > .ce-mastery) {
      grid-row: span 6;
    }

    :where(.ce-rows-5 > .ce-mastery) {
      grid-row: span 7;
    }
  }

  @container (min-width: 58em) {
    :where(.ce-masteries) {
      grid-template-columns: repeat(auto-fit, minmax(calc(var(--ce-rem) * 12), 1fr));
    }
  }

  @media (forced-colors: active) {
    :where(.ce-mastery-chosen, .ce-need-name[aria-pressed='true']) {
      outline: 3px solid Highlight;
    }
  }

  @media print {
    :where(.ce-mastery) {
      break-inside: avoid;
    }

    :where(.ce-needs + .ce-details)::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
