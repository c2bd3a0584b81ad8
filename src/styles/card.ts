import { css } from 'lit';

/** A card: the frame, the name with what stands above it, and the headings of its parts. */
export const cardStyles = css`
  :where(.ce-card) {
    max-width: calc(var(--ce-rem) * 46);
    padding: calc(var(--ce-space) * 5) calc(var(--ce-space) * 5) calc(var(--ce-space) * 4);
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius);
    background: var(--ce-surface);
    overflow-wrap: anywhere;
  }

  :where(.ce-eyebrow) {
    margin: 0;
    font-size: calc(var(--ce-rem) * 0.8125);
    color: var(--ce-muted);
  }

  :where(.ce-eyebrow)::first-letter {
    text-transform: uppercase;
  }

  :where(.ce-title) {
    margin: calc(var(--ce-rem) * 0.125) 0 calc(var(--ce-space) * 2);
    font-size: calc(var(--ce-rem) * 1.5);
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }

  :where(.ce-lede) {
    max-width: 62ch;
    margin-bottom: calc(var(--ce-space) * 4);
  }

  :where(.ce-section) {
    margin: calc(var(--ce-space) * 5) 0 var(--ce-space);
    font-size: var(--ce-rem);
    font-weight: 600;
    line-height: 1.3;
  }

  :where(.ce-descriptor-name) {
    margin: calc(var(--ce-space) * 2) 0 0;
    font-size: calc(var(--ce-rem) * 0.8125);
    font-weight: 600;
    color: var(--ce-muted);
  }

  :where(.ce-general) {
    color: var(--ce-muted);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-card > :last-child) {
    margin-bottom: 0;
  }

  @container (max-width: 40em) {
    :where(.ce-card) {
      padding: calc(var(--ce-space) * 4);
    }
  }

  @media print {
    :where(.ce-card) {
      border: 0;
      padding: 0;
      max-width: none;
    }
  }
`;
