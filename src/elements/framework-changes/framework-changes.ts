import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { base } from '../../styles/base.js';
import { frameworkChangesStyles } from './framework-changes.styles.js';
import { frameworkChangesTemplate } from './framework-changes.template.js';
import { frameworkChangesView } from './framework-changes.view.js';

/**
 * What it shows, in a sentence or two.
 *
 * @summary What it shows, in a few words.
 */
export class FrameworkChanges extends CapabilityElement {
  static override styles = [base, frameworkChangesStyles];

  protected override renderReady({ index, reader }: Ready): unknown {
    return frameworkChangesTemplate(this, reader, frameworkChangesView(index));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'framework-changes': FrameworkChanges;
  }
}
