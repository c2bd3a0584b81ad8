import { css } from 'lit';

export const frameworkChangesStyles = css`
  :where(.ce-framework-changes) {
    max-width: 46rem;
  }
`;
