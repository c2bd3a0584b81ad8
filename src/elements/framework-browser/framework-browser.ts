import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { base } from '../../styles/base.js';
import { frameworkBrowserStyles } from './framework-browser.styles.js';
import { frameworkBrowserTemplate } from './framework-browser.template.js';
import { frameworkBrowserView } from './framework-browser.view.js';

/**
 * What it shows, in a sentence or two.
 *
 * @summary What it shows, in a few words.
 */
export class FrameworkBrowser extends CapabilityElement {
  static override styles = [base, frameworkBrowserStyles];

  protected override renderReady({ index, reader }: Ready): unknown {
    return frameworkBrowserTemplate(this, reader, frameworkBrowserView(index));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'framework-browser': FrameworkBrowser;
  }
}
