import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html, render, type LitElement, type TemplateResult } from 'lit';
import '../define.js';
import { DATA_SCIENTIST, GOVERNMENT } from './datasets.js';
import { container, settled, until } from './roots.js';
import { withStyleSheets } from './style-sheets.js';

/** What a reader would notice, and what a page's style sheet might change. */
const WATCHED = [
  'display',
  'box-sizing',
  'position',
  'float',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-align',
  'text-transform',
  'text-decoration-line',
  'white-space',
  'vertical-align',
  'list-style-type',
  'color',
  'background-color',
  'border-collapse',
  'border-top-width',
  'border-bottom-color',
  'padding-top',
  'padding-left',
  'margin-top',
  'margin-bottom',
  'width',
  'height',
] as const;

/** Fewer parts than this no element has that shows its content: less would try nothing. */
const LEAST_PARTS = 50;

/** What works in slices shows its fields before it has an answer. */
const STILL_AT_WORK = '[aria-busy=true], .ce-changes-status:empty';

/** The part that a reader would name: its tag and classes. */
const nameOf = (part: Element) => `${part.localName}.${[...part.classList].join('.')}`;

/** The computed styles of everything inside the shadow root, one line a value. */
function stylesOf(element: Element): string[] {
  const parts = [container(element), ...container(element).querySelectorAll('*')];
  return parts.flatMap((part, at) => {
    const style = getComputedStyle(part);
    return WATCHED.map((name) => `${at} ${nameOf(part)} ${name}: ${style.getPropertyValue(name)}`);
  });
}

/** Puts an element in a place whose own width, font and colour no other style sheet changes. */
async function mountIn(width: number, content: TemplateResult): Promise<LitElement> {
  const own = { width: `${width}px`, font: '400 17px/1.4 sans-serif', color: 'rgb(20, 30, 40)' };
  const place = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(own)) {
    place.style.setProperty(name, value, 'important');
  }
  render(content, place);
  const element = await settled(place.firstElementChild as LitElement);
  const isWhole = () =>
    container(element).querySelectorAll('*').length >= LEAST_PARTS &&
    !container(element).querySelector(STILL_AT_WORK);
  await until(isWhole, `<${element.localName}> never showed all that it has`);
  // What is drawn to fit is drawn once its room is known.
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
  return element;
}

const elements: Readonly<Record<string, TemplateResult>> = {
  'role card': html`<role-card
    src=${DATA_SCIENTIST}
    role-level-id="senior-data-scientist"
  ></role-card>`,
  'role comparison': html`<role-compare
    src=${DATA_SCIENTIST}
    role-level-ids="data-scientist senior-data-scientist"
  ></role-compare>`,
  'framework browser': html`<framework-browser
    src=${DATA_SCIENTIST}
    fragment="none"
    query="data"
  ></framework-browser>`,
  'route finder': html`<route-finder
    src=${DATA_SCIENTIST}
    from-id="junior-data-scientist"
    to-id="senior-data-scientist"
  ></route-finder>`,
  'learning path': html`<learning-path
    src=${DATA_SCIENTIST}
    role-level-id="junior-data-scientist"
  ></learning-path>`,
  'capability map': html`<capability-map src=${DATA_SCIENTIST}></capability-map>`,
  'framework changes': html`<framework-changes
    src=${GOVERNMENT}
    previous-src=${DATA_SCIENTIST}
    role-id="data-scientist"
  ></framework-changes>`,
  'skill card': html`<skill-card
    src=${DATA_SCIENTIST}
    skill-id="programming-and-build"
    role-level-id="senior-data-scientist"
  ></skill-card>`,
  'reference list': html`<reference-list
    src=${DATA_SCIENTIST}
    term-id="core-competency"
  ></reference-list>`,
  'skill matrix': html`<skill-matrix
    src=${DATA_SCIENTIST}
    role-level-id="senior-data-scientist"
    compare-with="data-scientist"
  ></skill-matrix>`,
  'career path': html`<career-path
    src=${DATA_SCIENTIST}
    role-level-id="senior-data-scientist"
  ></career-path>`,
};

describe("a page's hostile style sheet", () => {
  for (const [name, content] of Object.entries(elements)) {
    for (const width of [900, 420]) {
      it(`does not reach into a ${name} ${width} px wide`, async () => {
        const around = await mountIn(width, content);
        const before = stylesOf(around);
        await withStyleSheets(['/examples/intranet.css'], async () => {
          await around.updateComplete;
          expect(getComputedStyle(document.documentElement).fontSize).to.equal('10px');
          const after = stylesOf(around);
          const changed = after.filter((line, at) => line !== before[at]);
          expect(changed.slice(0, 12)).to.deep.equal([]);
        });
      });
    }
  }

  it('does not decide the size of text: that of the place does', async () => {
    const card = await mountIn(600, elements['role card']!);
    const size = (selector: string) =>
      parseFloat(getComputedStyle(container(card).querySelector(selector)!).fontSize);
    expect(size('.ce-lede')).to.equal(17);
    expect(size('.ce-title')).to.be.closeTo(17 * 1.5, 0.1);
    expect(size('.ce-facts')).to.be.closeTo(17 * 0.875, 0.1);
  });
});
