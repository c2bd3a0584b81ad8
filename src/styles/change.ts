import { css } from 'lit';

/** A change between two levels: a sign and a word. */
export const changeStyles = css`
  :where(.ce-change) {
    font-size: calc(var(--ce-rem) * 0.8125);
    font-weight: 600;
    white-space: nowrap;
  }

  :where(.ce-change-added, .ce-change-raised) {
    color: var(--ce-raise);
  }

  :where(.ce-change-lowered, .ce-change-dropped) {
    color: var(--ce-lower);
  }

  :where(.ce-change-kept) {
    font-weight: 400;
    color: var(--ce-muted);
  }
`;
