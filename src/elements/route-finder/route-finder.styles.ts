import { css } from 'lit';

export const routeFinderStyles = css`
  :where(.ce-route-finder) {
    max-width: 46rem;
  }
`;
