/** Places in which elements must look right. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import govukTheme from '../../src/themes/govuk.css?raw';
import { showMedia } from './media.js';

const within =
  (className: string): Decorator =>
  (story) =>
    html`<div class=${className}>${story()}</div>`;

/** A column 320 px wide, as on a small phone. */
export const narrow = within('story-narrow');

/** A page with light text on a dark background, and nothing else to tell elements so. */
export const dark = within('story-dark');

export const rightToLeft: Decorator = (story) => html`<div dir="rtl">${story()}</div>`;

export const welsh: Decorator = (story) => html`<div lang="cy">${story()}</div>`;

let themed = false;

/** The GOV.UK theme, for this story alone: on a page of stories the others keep the neutral look. */
export const govuk: Decorator = (story) => {
  if (!themed) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.story-govuk { ${govukTheme} }`);
    document.adoptedStyleSheets.push(sheet);
    themed = true;
  }
  return html`<div class="story-govuk">${story()}</div>`;
};

/** A sheet of A4 paper, with the style that elements have in print. */
export const paper: Decorator = (story) => html`<div class="story-paper">
  ${showMedia('print', story() as HTMLElement)}
</div>`;

/** The style that elements have in forced colours, in the colours of a contrast theme. */
export const forcedColors: Decorator = (story) => html`<div class="story-forced">
  <p class="story-note">
    The rules for forced colours, shown with the colours of a dark contrast theme. To see the real thing, choose a contrast
    theme in your system’s settings, or “Emulate CSS media feature forced-colors” under Rendering in the developer tools.
  </p>
  ${showMedia('forced-colors', story() as HTMLElement)}
</div>`;
