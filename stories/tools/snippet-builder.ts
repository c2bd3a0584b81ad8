import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { parse, type Framework } from '../../src/model/index.js';
import { bundled } from '../support/datasets.js';
import { attributesOf, type Attribute } from '../support/manifest.js';
import type { Values } from '../support/markup.js';
import { filesOf, pageOf, snippet, type Choices, type Snippet } from '../support/snippet.js';
import { copy } from './copy.js';
import { choicesIn } from './dataset-choices.js';
import {
  checkField,
  numberField,
  radioField,
  selectField,
  textField,
  wordsField,
  type Option,
} from './fields.js';
import { hashOf } from './integrity.js';
import { builderStyles, toolStyles } from './snippet-builder.styles.js';

const ELEMENTS: readonly Option[] = [
  { value: 'framework-browser', label: 'Framework browser' },
  { value: 'role-card', label: 'Role card' },
  { value: 'role-compare', label: 'Role comparison' },
  { value: 'route-finder', label: 'Route finder' },
  { value: 'learning-path', label: 'Learning path' },
  { value: 'skill-card', label: 'Skill card' },
  { value: 'skill-matrix', label: 'Skill matrix' },
  { value: 'career-path', label: 'Career path' },
  { value: 'capability-map', label: 'Capability map' },
  { value: 'framework-changes', label: 'Framework changes' },
  { value: 'reference-list', label: 'Reference list' },
];

const OWN = 'own';
const DATASETS: readonly Option[] = [
  ...bundled.map(({ name, file }) => ({ value: file, label: name })),
  { value: OWN, label: 'A file of your own, by its address' },
];

const WAYS: readonly Option[] = [
  {
    value: 'src',
    label: 'By address',
    hint: 'The usual way. Elements with one address share one request.',
  },
  { value: 'script', label: 'Within the page', hint: 'For pages that may load nothing.' },
  {
    value: 'framework',
    label: 'Once for several elements',
    hint: 'Put more elements inside the same tag.',
  },
  {
    value: 'property',
    label: 'By script',
    hint: 'For pages that fetch or make the dataset themselves.',
  },
];

const ROOTS: readonly Option[] = [
  { value: 'shadow', label: 'Shadow root', hint: 'Safe from the style sheets of the page.' },
  {
    value: 'light',
    label: 'Light root',
    hint: 'Within their reach, and that of browser translation.',
  },
];

const THEMES: readonly Option[] = [
  { value: 'neutral', label: 'Neutral', hint: 'Takes font and text colour from the page.' },
  { value: 'govuk', label: 'GOV.UK', hint: 'For services on GOV.UK only.' },
];

const SCRIPTS: readonly Option[] = [
  { value: 'module', label: 'Module', hint: 'One file, for every page of today.' },
  { value: 'classic', label: 'Classic script', hint: 'For a CMS that takes no modules.' },
  { value: 'npm', label: 'npm package', hint: 'For a site that is built with a bundler.' },
];

/** Attributes that other fields decide. */
const DECIDED = new Set(['src', 'framework', 'root']);

/** What most pages choose; all else is one step away. */
const FIRST = /^(role-id|role-level-ids?|family-id|compare-with|columns|compact|transpose|view)$/;

const inOwnWords = (name: string) => {
  const words = name
    .replaceAll('-', ' ')
    .replace(/\bid\b/, '')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** An address with the slash that a folder ends in. */
const asFolder = (given: string) => given.trim().replace(/([^/])$/, '$1/');

/** The address of this Storybook: it has the files of the package in the same folders. */
const HERE = new URL('./', document.baseURI).href;

/** Browsers make hashes only on https and on one's own machine. */
const CAN_HASH = isSecureContext;

type Chosen = Omit<Choices, 'options' | 'dataset' | 'integrity'>;

/** Makes the lines that embed an element, and shows what they do. */
export class SnippetBuilder extends LitElement {
  static override styles = [toolStyles, builderStyles];

  @state() private chosen: Chosen = {
    tag: 'role-card',
    way: 'src',
    root: 'shadow',
    theme: 'neutral',
    script: 'module',
    folder: HERE,
  };
  @state() private options: Values = {};
  @state() private datasetFile = bundled[0].file as string;
  @state() private ownAddress = '';
  @state() private framework: Framework | undefined;
  @state() private json = '';
  @state() private datasetProblem = '';
  @state() private withHashes = false;
  @state() private hashes: Choices['integrity'];
  @state() private said = '';

  @query('iframe') private readonly frame!: HTMLIFrameElement | null;

  #shownPage = '';
  #timer = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#readDataset();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const page = pageOf(snippet(this.#choicesForPreview()).html);
    if (page === this.#shownPage) return;
    this.#shownPage = page;
    clearTimeout(this.#timer);
    // Not at every letter that one types.
    this.#timer = window.setTimeout(() => this.#preview(page), 250);
  }

  protected override render(): TemplateResult {
    const made = snippet(this.#choices());
    return html`<h1>Snippet builder</h1>
      <p class="lede">Choose what to show. Then copy the lines into your page.</p>
      <div class="bench">
        <form class="form" aria-label="What to show" @submit=${(event: Event) => event.preventDefault()}>
          ${this.#whatFields()} ${this.#optionFields()} ${this.#howFields()}
        </form>
        <div class="results">${this.#pasteSection(made)} ${this.#previewSection()}</div>
      </div>`;
  }

  #whatFields(): TemplateResult {
    return html`${selectField(
      { id: 'element', label: 'Element' },
      ELEMENTS,
      this.chosen.tag,
      (tag) => {
        this.options = {};
        this.#choose({ tag });
      },
    )}
    ${selectField({ id: 'dataset', label: 'Dataset' }, DATASETS, this.datasetFile, (file) => {
      this.datasetFile = file;
      void this.#readDataset();
    })}
    ${
      this.datasetFile === OWN
        ? textField(
            {
              id: 'address',
              label: 'Address of your dataset',
              hint: 'As a page has it, such as /data/our-framework.json. The preview loads it.',
            },
            this.ownAddress,
            (address) => {
              this.ownAddress = address.trim();
              void this.#readDataset();
            },
          )
        : nothing
    }
    ${this.datasetProblem ? html`<p class="wrong" role="status">${this.datasetProblem}</p>` : nothing}`;
  }

  #optionFields(): TemplateResult {
    const attributes = attributesOf(this.chosen.tag).filter(({ name }) => !DECIDED.has(name));
    const isFirst = ({ name }: Attribute) => FIRST.test(name);
    return html`${attributes.filter(isFirst).map((given) => this.#optionField(given))}
      <details>
        <summary>More options</summary>
        <div class="more">
          ${attributes.filter((given) => !isFirst(given)).map((given) => this.#optionField(given))}
        </div>
      </details>`;
  }

  #optionField({
    name,
    description: hint,
    kind,
    choices,
    default: usual,
  }: Attribute): TemplateResult {
    const field = { id: name, label: inOwnWords(name), hint };
    const given = this.options[name];
    const value = typeof given === 'string' ? given : '';
    const took = (answer: unknown) => {
      this.options = { ...this.options, [name]: answer };
    };
    const ids = choicesIn(this.framework, name);
    const listed = ids ?? choices.map((word) => ({ value: word, label: word }));
    if (kind === 'yes-no') return checkField(field, given === true, took);
    if (kind === 'list' && choices.length) {
      const [what = hint] = hint.split(':');
      return wordsField(
        { ...field, hint: `${what}. As usual where none is chosen.` },
        choices,
        value,
        took,
      );
    }
    if (ids?.length || kind === 'choice') {
      const none = {
        value: '',
        label: usual ? `As usual: ${usual.replaceAll("'", '')}` : 'Not set',
      };
      return selectField(field, [none, ...listed], value, took);
    }
    return kind === 'number' ? numberField(field, value, took) : textField(field, value, took);
  }

  #howFields(): TemplateResult {
    const { way, root, theme, script, folder } = this.chosen;
    const choose = (key: keyof Chosen) => (value: string) => this.#choose({ [key]: value });
    return html`${radioField({ id: 'way', label: 'How the data gets there' }, WAYS, way, choose('way'))}
    ${radioField({ id: 'root', label: 'Where it renders' }, ROOTS, root, choose('root'))}
    ${radioField({ id: 'theme', label: 'Theme' }, THEMES, theme, choose('theme'))}
    ${radioField({ id: 'script', label: 'Script' }, SCRIPTS, script, choose('script'))}
    ${
      script === 'npm'
        ? nothing
        : html`${textField(
            {
              id: 'folder',
              label: 'Folder of the files',
              hint: 'Where your site has bundle, themes and data from the package’s dist folder. This Storybook has them too, to try with.',
            },
            folder,
            (given) => this.#choose({ folder: given }),
          )}
          ${CAN_HASH ? this.#hashField() : nothing}`
    }`;
  }

  #hashField(): TemplateResult {
    return checkField(
      {
        id: 'hashes',
        label: 'Add integrity hashes',
        hint: 'The browser then refuses any other file than these of this release.',
      },
      this.withHashes,
      (isChecked) => {
        this.withHashes = isChecked;
        void this.#readHashes();
      },
    );
  }

  #pasteSection({ html: lines, js, install }: Snippet): TemplateResult {
    return html`<section class="paste" aria-labelledby="paste">
      ${install ? this.#code('install', 'Install the package', install) : nothing}
      ${js === undefined ? nothing : this.#code('js', 'Put this into your script', js)}
      ${this.#code('paste', 'Paste this into your page', lines)}
      <p class="said" role="status">${this.said}</p>
      ${this.#notes()}
    </section>`;
  }

  #code(id: string, name: string, code: string): TemplateResult {
    const rows = Math.min(22, code.split('\n').length);
    return html`<div class="head">
        <h2 id=${id}>${name}</h2>
        <button
          class="main"
          type="button"
          aria-describedby=${id}
          @click=${() => void this.#copy(id)}
        >
          Copy
        </button>
      </div>
      <textarea
        class="code"
        id="${id}-code"
        readonly
        wrap="off"
        rows=${rows + 1}
        aria-labelledby=${id}
        .value=${code}
      ></textarea>`;
  }

  #notes(): TemplateResult {
    const { way, script, theme, root } = this.chosen;
    const notes = [
      way === 'property' &&
        script !== 'npm' &&
        'A strict content security policy refuses inline scripts: put the second script into a file of yours.',
      theme === 'govuk' && 'Only services on GOV.UK may look like GOV.UK.',
      theme === 'govuk' &&
        root === 'shadow' &&
        'On a page with GOV.UK Frontend choose the light root: its style sheet then styles tables, links and buttons.',
      this.withHashes &&
        script !== 'npm' &&
        'With each release the files and their hashes change. The dataset has no hash: it can be updated at any time.',
    ].filter((note) => note !== false);
    return html`${notes.length ? html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}`;
  }

  #previewSection(): TemplateResult {
    const { script, folder } = this.chosen;
    const isExact = script !== 'npm' && folder === HERE && !this.withHashes;
    return html`<section aria-labelledby="preview">
      <div class="head"><h2 id="preview">What it does</h2></div>
      <div class="paper">
        <iframe title="What the snippet shows" @load=${() => this.#fit()}></iframe>
      </div>
      <p class="said">
        ${
          isExact
            ? 'An empty page with exactly these lines.'
            : 'An empty page with these lines, and this Storybook’s own copies of the files.'
        }
      </p>
    </section>`;
  }

  #choose(part: Partial<Chosen>): void {
    this.said = '';
    this.chosen = { ...this.chosen, ...part };
    if (this.withHashes) void this.#readHashes();
  }

  /** What the preview is made from differs in this: a page of its own, without a bundler, beside our files. */
  #choicesForPreview(): Choices {
    const { script } = this.chosen;
    const choices = this.#choices();
    const href = this.datasetFile === OWN ? choices.dataset.href : `data/${this.datasetFile}`;
    const { integrity: _, ...rest } = choices;
    return {
      ...rest,
      folder: '',
      script: script === 'npm' ? 'module' : script,
      dataset: { ...choices.dataset, href },
    };
  }

  #choices(): Choices {
    const folder = asFolder(this.chosen.folder);
    const isOwn = this.datasetFile === OWN;
    const href = isOwn
      ? this.ownAddress || '/data/our-framework.json'
      : `${folder}data/${this.datasetFile}`;
    return {
      ...this.chosen,
      options: this.options,
      dataset: { href, json: this.json },
      ...(this.withHashes && this.hashes && { integrity: this.hashes }),
    };
  }

  async #readDataset(): Promise<void> {
    const isOwn = this.datasetFile === OWN;
    const href = isOwn ? this.ownAddress : `data/${this.datasetFile}`;
    this.framework = undefined;
    this.json = '';
    this.datasetProblem = '';
    if (!href) return;
    try {
      const answer = await fetch(href);
      if (!answer.ok) throw new Error(`it answered with status ${answer.status}`);
      const json = await answer.text();
      if (href !== (this.datasetFile === OWN ? this.ownAddress : `data/${this.datasetFile}`))
        return;
      this.json = json;
      this.framework = parse(json).framework;
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      this.datasetProblem = `There is no dataset to choose from at this address (${cause}). You can still fill in ids yourself.`;
    }
  }

  async #readHashes(): Promise<void> {
    const { script, theme } = filesOf(this.chosen);
    this.hashes = { script: await hashOf(script), theme: await hashOf(theme) };
  }

  #preview(page: string): void {
    if (this.frame) this.frame.srcdoc = page;
  }

  /** As high as what it shows, so that there are not two scroll bars. */
  #fit(): void {
    const { frame } = this;
    const body = frame?.contentDocument?.body;
    if (!frame || !body) return;
    const observer = new ResizeObserver(() => {
      frame.style.setProperty('height', `${Math.max(160, body.scrollHeight + 32)}px`);
    });
    observer.observe(body);
  }

  async #copy(id: string): Promise<void> {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}-code`);
    if (!field) return;
    this.said = '';
    this.said = await copy(field);
  }
}
