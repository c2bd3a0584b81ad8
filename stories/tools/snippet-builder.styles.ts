import { css } from 'lit';

/** The look of the tools of this Storybook: forms and code beside what they make. */
export const toolStyles = css`
  :host {
    --line: #c5ccd3;
    --muted: #4d5965;
    --accent: #274c77;
    --tint: #f5f7f9;
    display: block;
    box-sizing: border-box;
    max-width: 90rem;
    margin: 0 auto;
    padding: 1.5rem;
    font:
      1rem/1.5 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Liberation Sans',
      Arial,
      sans-serif;
    color: #16202b;
    background: #fff;
  }

  *,
  *::before {
    box-sizing: border-box;
  }

  h1 {
    margin: 0 0 0.5rem;
    font-size: 1.75rem;
    line-height: 1.2;
  }

  h2 {
    margin: 0;
    font-size: 1.125rem;
    line-height: 1.3;
  }

  h3 {
    margin: 0 0 0.5rem;
    font-size: 1rem;
  }

  p {
    max-width: 70ch;
    margin: 0 0 0.75rem;
  }

  .lede {
    margin-bottom: 1.5rem;
    color: var(--muted);
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  a {
    color: var(--accent);
  }

  code,
  pre,
  .code {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
    font-size: 0.875rem;
  }

  button {
    min-height: 2.25rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--accent);
    border-radius: 4px;
    font: inherit;
    font-size: 0.875rem;
    font-weight: 600;
    color: var(--accent);
    background: #fff;
    cursor: pointer;
  }

  button:hover {
    background: var(--tint);
  }

  .main {
    color: #fff;
    background: var(--accent);
  }

  .main:hover {
    background: #1d3a5c;
  }

  input:not([type='radio'], [type='checkbox'], [type='file']),
  select,
  textarea {
    width: 100%;
    min-height: 2.25rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid #6b7783;
    border-radius: 4px;
    font: inherit;
    font-size: 0.9375rem;
    color: inherit;
    background: #fff;
  }

  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    width: 1.125rem;
    height: 1.125rem;
    margin: 0.1875rem 0 0;
    accent-color: var(--accent);
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  .label {
    display: block;
    margin: 0 0 0.25rem;
    padding: 0;
    font-size: 0.9375rem;
    font-weight: 600;
  }

  .choice {
    display: flex;
    gap: 0.5rem;
    padding: 0.1875rem 0;
    font-size: 0.9375rem;
  }

  .hint {
    display: block;
    font-size: 0.8125rem;
    line-height: 1.4;
    color: var(--muted);
  }

  .hint + input,
  .hint + select {
    margin-top: 0.25rem;
  }

  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }

  summary {
    width: fit-content;
    color: var(--accent);
    cursor: pointer;
  }

  .said {
    font-size: 0.875rem;
    color: var(--muted);
  }

  .wrong {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid #8a3b12;
  }

  @media (forced-colors: active) {
    .main {
      border-width: 2px;
    }
  }
`;

export const builderStyles = css`
  .bench {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem;
    align-items: start;
  }

  .form,
  .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }

  .more {
    margin-top: 1rem;
  }

  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-bottom: 0.5rem;
  }

  pre {
    max-height: 22rem;
    margin: 0;
    padding: 0.75rem 1rem;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 6px;
    line-height: 1.5;
    background: var(--tint);
  }

  .paper {
    border: 1px solid var(--line);
    border-radius: 6px;
    overflow: hidden;
  }

  iframe {
    display: block;
    width: 100%;
    height: 20rem;
    border: 0;
  }

  .notes {
    margin: 0.5rem 0 0;
    padding-inline-start: 1.125rem;
    font-size: 0.875rem;
    color: var(--muted);
  }

  @media (min-width: 60rem) {
    .bench {
      grid-template-columns: minmax(18rem, 23rem) minmax(0, 1fr);
      gap: 2.5rem;
    }
  }
`;
