import { css } from 'lit';

/** What a case study says was saved: the amount first. */
export const caseStudyStyles = css`
  :where(.ce-figure) {
    margin: 0;
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-figure)::first-letter {
    text-transform: uppercase;
  }

  :where(.ce-amount) {
    font-size: calc(var(--ce-rem) * 1.25);
    font-weight: 700;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
`;
