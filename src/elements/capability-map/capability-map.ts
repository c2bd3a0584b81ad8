import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { base } from '../../styles/base.js';
import { capabilityMapStyles } from './capability-map.styles.js';
import { capabilityMapTemplate } from './capability-map.template.js';
import { capabilityMapView } from './capability-map.view.js';

/**
 * What it shows, in a sentence or two.
 *
 * @summary What it shows, in a few words.
 */
export class CapabilityMap extends CapabilityElement {
  static override styles = [base, capabilityMapStyles];

  protected override renderReady({ index, reader }: Ready): unknown {
    return capabilityMapTemplate(this, reader, capabilityMapView(index));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'capability-map': CapabilityMap;
  }
}
