import { css } from 'lit';

export const learningPathStyles = css`
  :where(.ce-learning-path) {
    max-width: 46rem;
  }
`;
