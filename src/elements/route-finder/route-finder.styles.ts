import { css } from 'lit';

export const routeFinderStyles = css`
  :where(.ce-route-finder) {
    max-width: calc(var(--ce-rem) * 50);
    overflow-wrap: anywhere;
  }

  :where(.ce-ends .ce-field) {
    flex: 1 1 calc(var(--ce-rem) * 14);
  }

  :where(.ce-ends .ce-input) {
    width: 100%;
  }

  :where(.ce-conditions) {
    margin-top: calc(var(--ce-space) * 2);
    gap: 0 calc(var(--ce-space) * 5);
  }

  :where(.ce-conditions .ce-field) {
    flex: 0 1 calc(var(--ce-rem) * 14);
  }

  :where(.ce-route-title) {
    margin: calc(var(--ce-space) * 5) 0 var(--ce-space);
    font-size: calc(var(--ce-rem) * 1.375);
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }

  :where(.ce-route-finder > .ce-status) {
    margin-bottom: calc(var(--ce-space) * 3);
  }

  :where(.ce-routes, .ce-route-steps, .ce-nexts, .ce-learn) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  :where(.ce-ungraded) {
    margin-bottom: calc(var(--ce-space) * 3);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-routes) {
    margin-bottom: calc(var(--ce-space) * 5);
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius);
    background: var(--ce-surface);
  }

  :where(.ce-route) {
    padding: calc(var(--ce-space) * 3) calc(var(--ce-space) * 4);
  }

  :where(.ce-route + .ce-route) {
    border-top: 1px solid var(--ce-line);
  }

  :where(.ce-route-head) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--ce-space) * 2);
  }

  :where(.ce-route-name, .ce-stop-name, .ce-next-title) {
    margin: 0;
    font-size: var(--ce-rem);
    font-weight: 600;
    line-height: 1.35;
  }

  :where(.ce-route-opener, .ce-opener) {
    min-height: 24px;
    padding: 0;
    border: 0;
    font: inherit;
    text-align: start;
    color: inherit;
    background: none;
    cursor: pointer;
  }

  :where(.ce-opener) {
    text-decoration: underline;
    text-decoration-color: var(--ce-line);
    text-underline-offset: 0.2em;
  }

  :where(.ce-opener:hover) {
    text-decoration-color: currentColor;
  }

  :where(.ce-route-opener) {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--ce-space) * 2);
    color: var(--ce-accent);
  }

  :where(.ce-route-opener:hover) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* A triangle that points at what opens; which it is, aria-expanded says. */
  :where(.ce-route-opener)::before {
    content: '';
    flex: none;
    width: calc(var(--ce-rem) * 0.4375);
    height: calc(var(--ce-rem) * 0.625);
    background: currentColor;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }

  :where(.ce-route-opener:dir(rtl))::before {
    transform: scaleX(-1);
  }

  :where(.ce-route-opener[aria-expanded='true'])::before {
    transform: rotate(90deg);
  }

  :where(.ce-way) {
    display: block;
    padding-inline-start: calc(var(--ce-rem) * 0.9375);
    font-size: calc(var(--ce-rem) * 0.875);
    color: var(--ce-muted);
  }

  :where(.ce-way-arrow) {
    display: inline-block;
    padding-inline: calc(var(--ce-space) * 1);
    white-space: pre;
  }

  :where(.ce-way-arrow:dir(rtl)) {
    transform: scaleX(-1);
  }

  :where(.ce-route-steps) {
    margin-top: calc(var(--ce-space) * 4);
  }

  /* A dot for each position, and the line that leads on from it. */
  :where(.ce-route-step) {
    position: relative;
    padding-inline-start: calc(var(--ce-space) * 7);
    padding-bottom: calc(var(--ce-space) * 5);
  }

  :where(.ce-route-step)::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--ce-rem) * 0.1875);
    inset-block-start: calc(var(--ce-rem) * 0.375);
    width: calc(var(--ce-rem) * 0.75);
    height: calc(var(--ce-rem) * 0.75);
    border: 2px solid var(--ce-accent);
    border-radius: 50%;
    background: var(--ce-surface);
  }

  :where(.ce-route-step:last-child)::before {
    background: var(--ce-accent);
    print-color-adjust: exact;
  }

  :where(.ce-route-step:not(:last-child))::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--ce-rem) * 0.5625 - 1px);
    inset-block: calc(var(--ce-rem) * 1.25) calc(var(--ce-rem) * -0.25);
    border-inline-start: 2px solid var(--ce-line);
  }

  :where(.ce-route-step:last-child) {
    padding-bottom: 0;
  }

  :where(.ce-stop) {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: calc(var(--ce-space) * 4);
  }

  :where(.ce-stop > .ce-fingerprint) {
    flex: none;
    max-width: calc(var(--ce-rem) * 7);
  }

  :where(.ce-move-gains, .ce-next-gains) {
    margin: calc(var(--ce-space) * 1) 0 0;
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-learn-title) {
    margin: calc(var(--ce-space) * 3) 0 var(--ce-space);
    font-size: calc(var(--ce-rem) * 0.8125);
    font-weight: 600;
    color: var(--ce-muted);
  }

  :where(.ce-learn-item) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) calc(var(--ce-rem) * 11) calc(var(--ce-rem) * 11.5);
    align-items: start;
    gap: 0 calc(var(--ce-space) * 3);
    padding-block: calc(var(--ce-rem) * 0.25);
    border-top: 1px solid var(--ce-hair);
    font-size: calc(var(--ce-rem) * 0.875);
    line-height: 1.4;
  }

  :where(.ce-learn-level, .ce-learn-change) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--ce-space) * 1);
    min-height: 24px;
  }

  :where(.ce-learn-wide, .ce-learn-wide + .ce-learn-level:not(:empty)) {
    grid-column: 1 / span 2;
  }

  :where(.ce-learn-wide + .ce-learn-level:empty) {
    display: none;
  }

  :where(.ce-learn-level > .ce-level) {
    justify-content: space-between;
    min-width: min(100%, calc(var(--ce-rem) * 10.5));
  }

  :where(.ce-learn-meaning) {
    grid-column: 1 / -1;
    margin-block: calc(var(--ce-space) * 1) calc(var(--ce-space) * 2);
    padding-inline-start: calc(var(--ce-space) * 3);
    border-inline-start: 4px solid var(--ce-line);
  }

  :where(.ce-learn-meaning .ce-descriptor-name) {
    margin: 0;
    font-weight: 600;
  }

  :where(.ce-next-group) {
    margin-bottom: calc(var(--ce-space) * 6);
  }

  :where(.ce-next-title) {
    font-size: calc(var(--ce-rem) * 1.125);
  }

  :where(.ce-nexts) {
    margin-top: calc(var(--ce-space) * 2);
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius);
    background: var(--ce-surface);
  }

  :where(.ce-next) {
    padding: calc(var(--ce-space) * 3) calc(var(--ce-space) * 4) calc(var(--ce-space) * 1);
  }

  :where(.ce-next + .ce-next) {
    border-top: 1px solid var(--ce-line);
  }

  :where(.ce-next-tools) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--ce-space) * 5);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-next-move) {
    padding-bottom: calc(var(--ce-space) * 3);
  }

  :where(.ce-lifts) {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--ce-space) * 2);
  }

  :where(.ce-weights) {
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-weight-list) {
    max-width: 70ch;
    margin: 0 0 calc(var(--ce-space) * 2);
  }

  :where(.ce-weight) {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--ce-space) * 4);
    padding-block: calc(var(--ce-rem) * 0.25);
    border-top: 1px solid var(--ce-hair);
  }

  :where(.ce-weight-value) {
    flex: none;
    margin: 0;
    font-weight: 600;
  }

  :where(.ce-route-finder > .ce-share, .ce-route-facts) {
    margin: calc(var(--ce-space) * 3) 0 0;
  }

  :where(.ce-route-finder .ce-share) {
    align-items: baseline;
  }

  @container (max-width: 40em) {
    :where(.ce-conditions .ce-field) {
      flex-basis: 100%;
    }

    :where(.ce-route, .ce-next) {
      padding-inline: calc(var(--ce-space) * 3);
    }

    :where(.ce-route-step) {
      padding-inline-start: calc(var(--ce-space) * 6);
    }

    :where(.ce-learn-item) {
      grid-template-columns: minmax(0, 1fr);
    }

    :where(.ce-learn-wide, .ce-learn-wide + .ce-learn-level:not(:empty)) {
      grid-column: auto;
    }

    :where(.ce-stop > .ce-fingerprint) {
      flex: 0 1 calc(var(--ce-rem) * 4);
    }
  }

  @media (forced-colors: active) {
    :where(.ce-route-opener)::before {
      background: ButtonText;
      forced-color-adjust: none;
    }

    :where(.ce-route-step:last-child)::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    :where(.ce-route-opener)::before,
    :where(.ce-next-tools, .ce-lifts) {
      display: none;
    }

    :where(.ce-learn-item, .ce-stop) {
      break-inside: avoid;
    }
  }
`;
