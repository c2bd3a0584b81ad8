import { css } from 'lit';

/** A level: its word, and a bar of as many filled segments. */
export const levelStyles = css`
  :where(.ce-level) {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--ce-rem) * 0.5);
    font-size: calc(var(--ce-rem) * 0.875);
  }

  :where(.ce-level-word) {
    font-weight: 600;
  }

  :where(.ce-bar) {
    display: inline-flex;
    gap: 2px;
  }

  :where(.ce-segment) {
    flex: 0 0 auto;
    width: calc(var(--ce-rem) * 0.875);
    height: calc(var(--ce-rem) * 0.5);
    border: 1px solid var(--ce-accent);
    border-radius: 1px;
  }

  :where(.ce-on) {
    background: var(--ce-accent);
    print-color-adjust: exact;
  }

  @media (forced-colors: active) {
    :where(.ce-segment) {
      border-color: CanvasText;
    }

    :where(.ce-on) {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;

/** One bar per skill; see `fingerprint`. */
export const fingerprintStyles = css`
  :where(.ce-fingerprint) {
    display: flex;
    align-items: flex-end;
    gap: 2px;
    height: calc(var(--ce-rem) * 1.125);
    min-width: 0;
    overflow: hidden;
  }

  :where(.ce-print) {
    flex: 0 1 calc(var(--ce-rem) * 0.4375);
    min-width: 2px;
    height: 0;
    border-radius: 1px;
    background: var(--ce-soft);
    print-color-adjust: exact;
  }

  :where(.ce-print-1) {
    height: 12.5%;
  }
  :where(.ce-print-2) {
    height: 25%;
  }
  :where(.ce-print-3) {
    height: 37.5%;
  }
  :where(.ce-print-4) {
    height: 50%;
  }
  :where(.ce-print-5) {
    height: 62.5%;
  }
  :where(.ce-print-6) {
    height: 75%;
  }
  :where(.ce-print-7) {
    height: 87.5%;
  }
  :where(.ce-print-8) {
    height: 100%;
  }

  @media (forced-colors: active) {
    :where(.ce-print) {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
