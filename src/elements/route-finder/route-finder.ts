import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { base } from '../../styles/base.js';
import { routeFinderStyles } from './route-finder.styles.js';
import { routeFinderTemplate } from './route-finder.template.js';
import { routeFinderView } from './route-finder.view.js';

/**
 * What it shows, in a sentence or two.
 *
 * @summary What it shows, in a few words.
 */
export class RouteFinder extends CapabilityElement {
  static override styles = [base, routeFinderStyles];

  protected override renderReady({ index, reader }: Ready): unknown {
    return routeFinderTemplate(this, reader, routeFinderView(index));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'route-finder': RouteFinder;
  }
}
