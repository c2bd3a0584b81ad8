import { css } from 'lit';

export const learningPathStyles = css`
  :where(.ce-learning-path) {
    max-width: calc(var(--ce-rem) * 64);
  }

  :where(.ce-learning-path > .ce-facts) {
    margin-bottom: calc(var(--ce-space) * 4);
  }

  :where(.ce-learning-path .ce-field) {
    flex: 1 1 calc(var(--ce-rem) * 14);
    max-width: calc(var(--ce-rem) * 19);
  }

  :where(.ce-learning-path .ce-input) {
    width: 100%;
  }

  :where(.ce-total) {
    margin-top: calc(var(--ce-space) * 4);
    font-size: var(--ce-rem);
  }

  :where(.ce-count) {
    font-size: calc(var(--ce-rem) * 0.875);
    font-weight: 400;
    color: var(--ce-muted);
  }

  :where(.ce-learns) {
    margin: calc(var(--ce-space) * 2) 0 calc(var(--ce-space) * 5);
    padding: 0;
    list-style: none;
  }

  :where(.ce-learn) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ce-space) calc(var(--ce-space) * 8);
    padding: calc(var(--ce-space) * 3) 0;
    border-top: 1px solid var(--ce-hair);
    font-size: calc(var(--ce-rem) * 0.9375);
  }

  :where(.ce-learn-name) {
    margin: 0;
    font-size: var(--ce-rem);
    font-weight: 600;
    line-height: 1.35;
  }

  :where(.ce-learn-language)::first-letter {
    text-transform: uppercase;
  }

  :where(.ce-learn-change) {
    margin: 0;
    font-size: calc(var(--ce-rem) * 0.8125);
  }

  :where(.ce-learning-path .ce-tools + .ce-tools) {
    margin-top: calc(var(--ce-space) * 2);
  }

  :where(.ce-learns-bare .ce-learn-head) {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--ce-space) * 6);
  }

  :where(.ce-learn .ce-list, .ce-learn .ce-text:last-child) {
    margin-bottom: 0;
  }

  :where(.ce-learn-body > .ce-descriptor-name:first-child) {
    margin-top: 0;
  }

  :where(.ce-none) {
    margin: 0;
  }

  :where(.ce-meant) {
    margin-top: var(--ce-space);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  @container (min-width: 44em) {
    :where(.ce-learns:not(.ce-learns-bare) > .ce-learn) {
      grid-template-columns: minmax(0, calc(var(--ce-rem) * 18)) minmax(0, 1fr);
    }

    :where(.ce-learns-bare .ce-learn-name) {
      flex: 1 1 0;
    }

    :where(.ce-learns-bare .ce-learn-need) {
      display: flex;
      flex-direction: row-reverse;
      align-items: center;
      gap: calc(var(--ce-space) * 4);
    }
  }

  @media print {
    :where(.ce-learn) {
      break-inside: avoid;
    }

    :where(.ce-learning-path .ce-section, .ce-learn-name) {
      break-after: avoid;
    }

    :where(.ce-meant)::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    :where(.ce-total) {
      display: flex;
    }

    :where(.ce-total > .ce-link-button) {
      display: none;
    }
  }
`;
