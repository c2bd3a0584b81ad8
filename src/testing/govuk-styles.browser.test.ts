import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../define.js';
import { DATA_SCIENTIST } from './datasets.js';
import { find, settled } from './roots.js';
import { withStyleSheets } from './style-sheets.js';

const GOVUK = [
  '/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css',
  // The page's own font instead of GOV.UK's, which is not for everyone.
  '/examples/govuk.css',
  '/src/themes/govuk.css',
];

const TEXT = ['font-family', 'font-size', 'font-weight', 'line-height', 'color'] as const;
const BOX = ['padding-top', 'border-bottom-width', 'border-bottom-color'] as const;

const styles = (element: Element, names: readonly string[]) => {
  const style = getComputedStyle(element);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
};

/** What the page itself would write. */
const reference = html`<div>
  <h2 class="govuk-heading-l">Heading</h2>
  <h3 class="govuk-heading-s">Heading</h3>
  <p class="govuk-body">Text</p>
  <p class="govuk-body"><a class="govuk-link" href="#there">Link</a></p>
  <div class="govuk-inset-text">Inset</div>
  <ul class="govuk-list govuk-list--bullet">
    <li>Bullet</li>
  </ul>
  <table class="govuk-table">
    <tr class="govuk-table__row">
      <th class="govuk-table__header" scope="row">Header</th>
      <td class="govuk-table__cell">Cell</td>
    </tr>
    <tr class="govuk-table__row">
      <th class="govuk-table__header" scope="row">Header</th>
      <td class="govuk-table__cell">Cell</td>
    </tr>
  </table>
  <label class="govuk-label" for="given">Label</label>
  <input class="govuk-input" id="given" />
</div>`;

async function inGovukPage(
  content: unknown,
  act: (element: LitElement, page: HTMLElement) => void,
): Promise<void> {
  await withStyleSheets(GOVUK, async () => {
    const page = await fixture<HTMLElement>(
      html`<div class="govuk-template__body" data-capability-root="light">
        ${content}${reference}
      </div>`,
    );
    act(await settled(page.firstElementChild as LitElement), page);
  });
}

describe('in the light root of a GOV.UK page', () => {
  it('the text of a role card looks as the page’s own', async () => {
    const card = html`<role-card src=${DATA_SCIENTIST} role-level-id="lead"></role-card>`;
    await inGovukPage(card, (element, page) => {
      const own = (selector: string) => page.querySelector(`:scope > div:last-child ${selector}`)!;
      const pairs = [
        ['.ce-title', '.govuk-heading-l'],
        ['.ce-notice', '.govuk-inset-text'],
        ['.ce-notice .ce-text', '.govuk-body'],
        ['.ce-notice a', '.govuk-link'],
      ] as const;
      for (const [ours, theirs] of pairs) {
        expect(styles(find(element, ours), TEXT), ours).to.deep.equal(styles(own(theirs), TEXT));
      }
      const edge = ['border-left-width', 'border-left-color', 'padding-left', 'margin-bottom'];
      expect(styles(find(element, '.ce-notice'), edge)).to.deep.equal(
        styles(own('.govuk-inset-text'), edge),
      );
    });
  });

  it('the table of a skill matrix looks as the page’s own', async () => {
    const matrix = html`<skill-matrix src=${DATA_SCIENTIST}></skill-matrix>`;
    await inGovukPage(matrix, (element, page) => {
      const own = (selector: string) => page.querySelector(`:scope > div:last-child ${selector}`)!;
      const pairs = [
        ['.ce-column', '.govuk-table__header'],
        ['.ce-row-head', '.govuk-table__header'],
      ] as const;
      for (const [ours, theirs] of pairs) {
        const names = [...TEXT, ...BOX].filter((name) => name !== 'line-height');
        expect(styles(find(element, ours), names), ours).to.deep.equal(styles(own(theirs), names));
      }
      const line = ['border-bottom-width', 'border-bottom-color', 'font-size'];
      expect(styles(find(element, '.ce-cell'), line)).to.deep.equal(
        styles(own('.govuk-table__cell'), line),
      );
      expect(styles(find(element, '.ce-table'), ['display', 'border-collapse'])).to.deep.equal(
        styles(own('.govuk-table'), ['display', 'border-collapse']),
      );
      expect(styles(find(element, 'input'), BOX)).to.deep.equal(styles(own('.govuk-input'), BOX));
    });
  });

  it('the theme takes its colours from GOV.UK Frontend', async () => {
    const card = html`<role-card src=${DATA_SCIENTIST}></role-card>`;
    await inGovukPage(card, (element) => {
      const { color } = getComputedStyle(find(element, '.ce-notice a'));
      expect(color).to.equal('rgb(26, 101, 166)');
      const focus = getComputedStyle(element).getPropertyValue('--capability-focus');
      expect(focus.trim()).to.equal('#fd0');
      expect(getComputedStyle(find(element, '.ce-card')).borderRadius).to.equal('0px');
    });
  });
});
