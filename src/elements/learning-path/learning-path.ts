import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { base } from '../../styles/base.js';
import { learningPathStyles } from './learning-path.styles.js';
import { learningPathTemplate } from './learning-path.template.js';
import { learningPathView } from './learning-path.view.js';

/**
 * What it shows, in a sentence or two.
 *
 * @summary What it shows, in a few words.
 */
export class LearningPath extends CapabilityElement {
  static override styles = [base, learningPathStyles];

  protected override renderReady({ index, reader }: Ready): unknown {
    return learningPathTemplate(this, reader, learningPathView(index));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learning-path': LearningPath;
  }
}
