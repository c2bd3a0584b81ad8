import type { LitElement, ReactiveController } from 'lit';

/** One thing that can be chosen. */
export interface ComboboxOption {
  /** Unique among the options offered together. */
  readonly id: string;
  /** What stands in the field once it is chosen. */
  readonly text: string;
  /** How it looks in the list, with marks for example; without it, its text. */
  readonly label?: unknown;
  /** A quiet word or two beside it: what kind of thing it is, or where it belongs. */
  readonly note?: unknown;
}

/** What the element does about it. All are called after the combobox has changed, and before it is rendered. */
export interface ComboboxActions<Option extends ComboboxOption = ComboboxOption> {
  /** An option was chosen, with Enter or a click; its text stands in the field. Never called unasked. */
  choose(option: Option): void;
  /** The words in the field were changed: typed, pasted, or cleared. */
  type(words: string): void;
  /** Enter was pressed on the words themselves. With it, the list offers to see all that was found. */
  submit?(words: string): void;
}

let made = 0;

/**
 * An editable combobox with a list of suggestions, after the pattern of the ARIA Authoring Practices: what is typed
 * stays as it is, arrow keys walk the list while the focus stays in the field, Enter takes the marked option, Escape
 * closes the list and then clears the field, Home and End go back to the words, Alt with an arrow only opens or closes.
 * It holds the words and what is open; the element finds the options, and `comboboxField` in `templates/combobox.ts`
 * shows it all. Styles are `comboboxStyles` (with `toolStyles` beside them).
 *
 * To search, with Enter for all results:
 * ```ts
 * readonly #box = new Combobox(this, {
 *   type: (words) => (this.query = words),
 *   choose: ({ id }) => this.open(id),
 *   submit: (words) => this.showAll(words),
 * });
 * // in render
 * comboboxField(reader, this.#box, { label: 'Search', options, total: hits.length })
 * ```
 * To choose one of many, leave out `submit`: let `choose` take the option's id and `type` give the choice up, so that
 * words which are nobody's name choose nothing. Offer all options as long as the words are the chosen one's own, so that
 * the arrow keys lead to the others. `words` may be set at any time, to restore a choice for example.
 */
export class Combobox<
  Option extends ComboboxOption = ComboboxOption,
> implements ReactiveController {
  /** Unique on the page: the start of all ids in its markup. */
  readonly id = `ce-combobox-${++made}`;

  readonly #host: LitElement;
  readonly #actions: ComboboxActions<Option>;
  #options: readonly Option[] = [];
  #words = '';
  #active: string | undefined;
  #isOpen = false;
  #hasMoved = false;

  constructor(host: LitElement, actions: ComboboxActions<Option>) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  /** What stands in the field. Setting it opens nothing and calls nobody. */
  get words(): string {
    return this.#words;
  }
  set words(words: string) {
    if (words === this.#words) return;
    this.#words = words;
    this.#active = undefined;
    this.#host.requestUpdate();
  }

  /** Whether the suggestions are to be seen, if there are any. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The option that the arrow keys have led to, among those offered; undefined while one is in the field itself. */
  get active(): Option | undefined {
    return this.#options.find(({ id }) => id === this.#active);
  }

  get canSubmit(): boolean {
    return this.#actions.submit !== undefined;
  }

  /** @internal The template says which options it shows. */
  offer(options: readonly Option[]): void {
    this.#options = options;
  }

  /** @internal */
  optionId(option: Option): string {
    return `${this.id}-option-${this.#options.indexOf(option)}`;
  }

  /** @internal */
  readonly onInput = ({ target }: Event): void => {
    this.#words = (target as HTMLInputElement).value;
    this.#show(true);
    this.#actions.type(this.#words);
  };

  /** @internal */
  readonly onClick = (): void => this.#show(true);

  /** @internal The words stay as they are: leaving the field chooses nothing. */
  readonly onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.#show(false);
  };

  /** @internal While the list is pressed, the focus stays in the field. */
  readonly onMouseDown = (event: Event): void => event.preventDefault();

  /** @internal */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    // What an input method is composing is its own business.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (!this.#pressed(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** @internal */
  choose(option: Option): void {
    this.#words = option.text;
    this.#show(false);
    this.#actions.choose(option);
  }

  /** @internal */
  submit(): void {
    this.#show(false);
    this.#actions.submit?.(this.#words);
  }

  /** @internal */
  clear(): void {
    this.#words = '';
    this.#show(false);
    this.#actions.type('');
    this.focus();
  }

  /** Puts the focus in the field. */
  focus(): void {
    this.#find(this.id)?.focus();
  }

  hostDisconnected(): void {
    this.#isOpen = false;
    this.#active = undefined;
  }

  /** The list may be longer than its box. */
  hostUpdated(): void {
    if (!this.#hasMoved) return;
    this.#hasMoved = false;
    const { active } = this;
    if (active) this.#find(this.optionId(active))?.scrollIntoView({ block: 'nearest' });
  }

  #find(id: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`#${id}`);
  }

  #show(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#active = undefined;
    this.#host.requestUpdate();
  }

  /** Round and round, from the last to the first. */
  #move(by: 1 | -1): void {
    const { length } = this.#options;
    if (!length) return;
    const { active } = this;
    const at = active ? this.#options.indexOf(active) + by : by > 0 ? 0 : length - 1;
    this.#isOpen = true;
    this.#active = this.#options[(at + length) % length]!.id;
    this.#hasMoved = true;
    this.#host.requestUpdate();
  }

  #backToWords(): void {
    if (this.#active === undefined) return;
    this.#active = undefined;
    this.#host.requestUpdate();
  }

  /** Closes what is open, else clears; with nothing to do the key is left to others, such as a dialog around. */
  #escape(): boolean {
    if (this.#isOpen && (this.#options.length || this.#words)) this.#show(false);
    else if (this.#words) this.clear();
    else return false;
    return true;
  }

  /** In a form of the page, Enter must not send it. */
  #enter(): boolean {
    const active = this.#isOpen ? this.active : undefined;
    if (active) this.choose(active);
    else this.submit();
    return true;
  }

  /** Whether the key meant something to the combobox. */
  #pressed({ key, altKey }: KeyboardEvent): boolean {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const isDown = key === 'ArrowDown';
        if (altKey) this.#show(isDown);
        else this.#move(isDown ? 1 : -1);
        return true;
      }
      case 'Enter':
        return this.#enter();
      case 'Escape':
        return this.#escape();
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // The cursor goes where it always would.
        this.#backToWords();
        return false;
      default:
        return false;
    }
  }
}
