import { css } from 'lit';

export const capabilityMapStyles = css`
  :where(.ce-capability-map) {
    max-width: 46rem;
  }
`;
