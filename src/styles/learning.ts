import { css } from 'lit';

/** A list of learning resources. */
export const learningStyles = css`
  :where(.ce-learning .ce-text) {
    margin: 0;
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-learning > li + li) {
    margin-top: calc(var(--ce-space) * 2);
  }
`;
