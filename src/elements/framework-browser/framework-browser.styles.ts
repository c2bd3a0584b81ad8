import { css } from 'lit';

export const frameworkBrowserStyles = css`
  :where(.ce-framework-browser) {
    max-width: 46rem;
  }
`;
