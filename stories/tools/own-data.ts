import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { formatPath, parse, type Framework, type Problem } from '../../src/model/index.js';
import { toolStyles } from './snippet-builder.styles.js';

/** A dataset small enough to read whole, with one mistake, to try with. */
const EXAMPLE = `{
  "formatVersion": 1,
  "id": "village-library",
  "title": "Village library",
  "edition": { "name": "Example" },
  "status": "draft",
  "language": "en",
  "wording": "official",
  "defaultScale": "confidence",
  "scales": [
    {
      "id": "confidence",
      "name": "Confidence",
      "levels": [
        { "id": "learning", "name": "Learning" },
        { "id": "confident", "name": "Confident" },
        { "id": "teaching", "name": "Teaching" }
      ]
    }
  ],
  "skills": [
    { "id": "helping-readers", "name": "Helping readers" },
    { "id": "keeping-the-catalogue", "name": "Keeping the catalogue" }
  ],
  "roles": [
    {
      "id": "librarian",
      "name": "Librarian",
      "description": "Librarians help the village to read.",
      "levels": [
        {
          "id": "assistant-librarian",
          "name": "Assistant librarian",
          "skills": [{ "skill": "helping-readers", "mastery": "learning" }]
        },
        {
          "id": "head-librarian",
          "name": "Head librarian",
          "skills": [
            { "skill": "helping-readers", "mastery": "teaching" },
            { "skill": "keeping-the-catalog", "mastery": "confident" }
          ]
        }
      ]
    }
  ]
}
`;

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

function summary(problems: readonly Problem[], framework: Framework | undefined): string {
  if (!framework) return 'Nothing can be shown yet.';
  if (!problems.length) return 'No problem was found.';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [
    ...(errors
      ? [`${count(errors, 'error: what it stands', 'errors: what they stand')} on is left out`]
      : []),
    ...(warnings ? [count(warnings, 'warning', 'warnings')] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** Where the caret goes for a line and a column, both counted from 1. */
function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

/** Every element that needs no more than one dataset, under its name. */
const shownElements = (framework: Framework): readonly (readonly [string, TemplateResult])[] => [
  [
    'Framework browser',
    html`<framework-browser .data=${framework} heading-level="3" fragment="none"></framework-browser>`,
  ],
  ['Role card', html`<role-card .data=${framework} heading-level="3"></role-card>`],
  ['Role comparison', html`<role-compare .data=${framework} heading-level="3"></role-compare>`],
  ['Route finder', html`<route-finder .data=${framework} heading-level="3"></route-finder>`],
  ['Learning path', html`<learning-path .data=${framework} heading-level="3"></learning-path>`],
  ['Skill card', html`<skill-card .data=${framework} heading-level="3"></skill-card>`],
  ['Skill matrix', html`<skill-matrix .data=${framework} heading-level="3"></skill-matrix>`],
  ['Career path', html`<career-path .data=${framework} heading-level="3"></career-path>`],
  ['Capability map', html`<capability-map .data=${framework} heading-level="3"></capability-map>`],
  ['Reference list', html`<reference-list .data=${framework} heading-level="3"></reference-list>`],
];

/** Shows a dataset that someone pastes or opens, and what is wrong with it. It goes nowhere and is not kept. */
export class OwnData extends LitElement {
  static override styles = [
    toolStyles,
    css`
      .input {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.5rem;
        margin-bottom: 2.5rem;
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 1rem;
        margin-bottom: 0.5rem;
      }

      .bar .label {
        margin: 0;
      }

      input[type='file'] {
        max-width: 100%;
        font: inherit;
        font-size: 0.875rem;
      }

      textarea {
        min-height: 20rem;
        resize: vertical;
        white-space: pre;
        overflow: auto;
      }

      .problems {
        max-height: 24rem;
        margin: 0;
        padding: 0;
        overflow: auto;
        list-style: none;
      }

      .problem {
        padding: 0.625rem 0;
        border-top: 1px solid var(--line);
        font-size: 0.9375rem;
        overflow-wrap: anywhere;
      }

      .problem:last-child {
        border-bottom: 1px solid var(--line);
      }

      .at {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0.25rem 0.75rem;
        margin-bottom: 0.25rem;
      }

      .severity {
        padding: 0 0.5rem;
        border: 1px solid currentColor;
        border-radius: 1rem;
        font-size: 0.75rem;
        font-weight: 600;
        color: var(--muted);
      }

      .error {
        color: #8a3b12;
      }

      .go {
        min-height: 1.5rem;
        padding: 0;
        border: 0;
        text-decoration: underline;
        text-underline-offset: 0.15em;
        background: none;
      }

      .summary {
        margin: 0 0 0.75rem;
        font-weight: 600;
      }

      .shown {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1rem;
        margin-top: 2rem;
      }

      .element {
        padding-top: 1rem;
        border-top: 1px solid var(--line);
      }

      .element h2 {
        margin-bottom: 0.75rem;
        font-size: 0.9375rem;
        color: var(--muted);
      }

      @media (min-width: 60rem) {
        .input {
          grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
          gap: 2rem;
        }
      }
    `,
  ];

  @state() private framework: Framework | undefined;
  @state() private problems: readonly Problem[] = [];
  @state() private isEmpty = true;
  @state() private fileProblem = '';

  @query('textarea') private readonly field!: HTMLTextAreaElement;

  #timer = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override firstUpdated(): void {
    this.#put(EXAMPLE);
  }

  protected override render(): TemplateResult {
    return html`<h1>Your own data</h1>
      <p class="lede">
        Paste a dataset or open a file, and see every element with it. It stays in this page: nothing is sent anywhere,
        and nothing is kept when you leave.
      </p>
      <div class="input">${this.#inputSection()} ${this.#problemSection()}</div>
      ${this.#elements()}`;
  }

  /** The text is the browser's alone: rendering never writes to it, so nothing that was typed is lost. */
  #inputSection(): TemplateResult {
    return html`<section aria-labelledby="dataset-label">
      <div class="bar">
        <label class="label" for="dataset" id="dataset-label">Dataset, as JSON</label>
        <label class="hint" for="file">or open a file:</label>
        <input id="file" type="file" accept=".json,application/json" @change=${this.#open} />
      </div>
      ${this.fileProblem ? html`<p class="wrong" role="alert">${this.fileProblem}</p>` : nothing}
      <textarea
        class="code"
        id="dataset"
        wrap="off"
        rows="24"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="off"
        @input=${this.#typed}
      ></textarea>
    </section>`;
  }

  #problemSection(): TemplateResult {
    return html`<section aria-labelledby="problems">
      <div class="bar"><h2 id="problems">What was found</h2></div>
      <p class="summary" role="status">
        ${this.isEmpty ? 'Paste a dataset to begin.' : summary(this.problems, this.framework)}
      </p>
      ${
        this.problems.length && !this.isEmpty
          ? html`<ul class="problems">
              ${this.problems.map((problem) => this.#problem(problem))}
            </ul>`
          : nothing
      }
    </section>`;
  }

  #problem(problem: Problem): TemplateResult {
    const { severity, path, message, line, column } = problem;
    const at = formatPath(path);
    return html`<li class="problem">
      <div class="at">
        <span class="severity ${severity}">${severity === 'error' ? 'Error' : 'Warning'}</span>
        ${
          line === undefined || column === undefined
            ? nothing
            : html`<button class="go" type="button" @click=${() => this.#goTo(line, column)}>
                Line ${line}, column ${column}
              </button>`
        }
      </div>
      ${at ? html`<code>${at}</code>: ` : nothing}${message}
    </li>`;
  }

  #elements(): TemplateResult | typeof nothing {
    const { framework } = this;
    if (!framework || this.isEmpty) return nothing;
    return html`<div class="shown">
      ${shownElements(framework).map(
        ([name, element], at) => html`<section class="element" aria-labelledby="element-${at}">
          <h2 id="element-${at}">${name}</h2>
          ${element}
        </section>`,
      )}
    </div>`;
  }

  readonly #typed = (): void => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#check(), 400);
  };

  readonly #open = async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.fileProblem = '';
    try {
      this.#put(await file.text());
    } catch {
      this.fileProblem = `${file.name} could not be read. It may have been moved or changed since you chose it: choose it again.`;
    }
    // So that the same file can be opened again once it has been mended.
    input.value = '';
  };

  #put(text: string): void {
    this.field.value = text;
    this.#check();
  }

  #check(): void {
    const text = this.field.value;
    const { framework, problems } = parse(text);
    this.isEmpty = text.trim() === '';
    this.framework = framework;
    this.problems = problems;
  }

  #goTo(line: number, column: number): void {
    const { field } = this;
    const offset = Math.min(offsetOf(field.value, line, column), field.value.length);
    field.focus();
    field.setSelectionRange(offset, offset);
    const { lineHeight } = getComputedStyle(field);
    field.scrollTop = Math.max(0, (line - 5) * parseFloat(lineHeight));
  }
}
