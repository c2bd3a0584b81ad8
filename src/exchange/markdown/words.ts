/** A framework's texts in the reader's language, as Markdown, and the words for what they are. */
import type { FrameworkIndex } from '../../model/framework-index.js';
import type {
  Absence,
  Citation,
  Framework,
  Prose,
  Statement,
  Term,
  Text,
  Wording,
} from '../../model/schema.js';
import { choose } from '../../model/text.js';
import { bulletList, escapeText, link, listItem, proseBlocks } from './escape.js';

interface Sourced {
  readonly wording?: Wording | undefined;
  readonly sources?: readonly Citation[] | undefined;
}

const absences: Readonly<Record<Absence['kind'], string>> = {
  'not-applicable': 'not applicable',
  'not-defined': 'not yet defined',
  'held-elsewhere': 'held elsewhere',
};

const wordings: Readonly<Record<Wording, string>> = {
  official: 'The words are the publisher’s own.',
  summary: 'The words are a summary; they are not the publisher’s own.',
};

const bases: Readonly<Record<string, string>> = {
  inferred: 'inferred, not stated',
  lost: 'lost in the source',
};

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

export class Words {
  readonly framework: Framework;
  readonly index: FrameworkIndex;
  readonly language: string;
  readonly #own: string;
  /** Texts in several languages that are not in the one asked for. */
  readonly #untranslated = new Set<unknown>();

  /** @param index of the whole framework, where only a part is written */
  constructor(framework: Framework, index: FrameworkIndex, wanted: string | undefined) {
    this.framework = framework;
    this.index = index;
    this.#own = framework.language ?? 'en';
    this.language = wanted ?? this.#own;
  }

  get untranslated(): number {
    return this.#untranslated.size;
  }

  #choose(text: Prose) {
    const chosen = choose(text, this.language, this.#own);
    const isOther = chosen.language.split('-')[0] !== this.language.split('-')[0];
    if (isOther && typeof text === 'object') this.#untranslated.add(text);
    return chosen.value;
  }

  /** As it stands, for sorting. */
  raw(text: Text): string {
    return this.#choose(text) as string;
  }

  text(text: Text | undefined): string {
    return text === undefined ? '' : escapeText(this.raw(text)).trim();
  }

  texts(list: readonly Text[] | undefined): string {
    return (list ?? []).map((text) => this.text(text)).join(', ');
  }

  prose(prose: Prose | undefined): string[] {
    return prose === undefined ? [] : proseBlocks(this.#choose(prose));
  }

  /** Rich text within a line. */
  line(prose: Prose | undefined): string {
    return this.prose(prose)
      .flatMap((block) => block.split('\n'))
      .map((line) => line.replace(/^- /, ''))
      .join('; ');
  }

  /** What the framework calls a thing: “Capability”. */
  term(
    name: keyof NonNullable<Framework['vocabulary']>,
    form: 'one' | 'other',
    usual: string,
  ): string {
    const own: Term | undefined = this.framework.vocabulary?.[name];
    return capital(own ? this.text(own[form]) : usual);
  }

  /** Whom a text is for, in brackets. */
  #limits({ audience, grades }: Pick<Statement, 'audience' | 'grades'>): string {
    const names = [
      ...(audience === undefined ? [] : [this.index.audience(audience)]),
      ...(grades ?? []).map((id) => this.index.grade(id)),
    ].map((entity) => this.text(entity?.name));
    return names.length ? `(${names.join(', ')})` : '';
  }

  statements(list: readonly Statement[] | undefined): string[] {
    if (!list?.length) return [];
    const lead = (one: Statement) => [this.#limits(one), this.basis(one)].filter(Boolean).join(' ');
    return [list.map((one) => listItem(lead(one), this.prose(one.text))).join('\n')];
  }

  /** Told of what no source states. */
  basis({ sources = [] }: Sourced): string {
    const isInferred = sources.length > 0 && sources.every(({ basis }) => basis === 'inferred');
    return isInferred ? `(${bases['inferred']!})` : '';
  }

  absence({ kind, reason, href }: Absence): string {
    const words = link(absences[kind], href);
    return reason === undefined ? words : `${words}. ${this.text(reason)}`;
  }

  grades(ids: readonly string[] | undefined): string {
    return (ids ?? []).map((id) => this.text(this.index.grade(id)?.name)).join(', ');
  }

  /** “Working (2 of 4)”. */
  mastery(id: string | undefined): string {
    const place = id === undefined ? undefined : this.index.mastery(id);
    return place ? `${this.text(place.mastery.name)} (${place.place} of ${place.of})` : '';
  }

  /** A level of mastery with whom its text is for. */
  levelOf(one: Pick<Statement, 'audience' | 'grades'> & { readonly mastery: string }): string {
    const limits = this.#limits(one);
    return `**${this.mastery(one.mastery)}**${limits && ` ${limits}`}:`;
  }

  /** Whose words these are, where they differ from the rest. */
  whose({ wording }: Sourced): string | undefined {
    return wording === undefined || wording === this.framework.wording
      ? undefined
      : wordings[wording];
  }

  wording(wording: Wording): string {
    return wordings[wording];
  }

  #citation({ source, locator, href, basis, note }: Citation): string {
    const title = this.text(this.index.source(source)?.title) || source;
    const place = locator === undefined ? title : `${title}, ${this.text(locator)}`;
    const how = basis === undefined ? undefined : bases[basis];
    const more = [how, note === undefined ? undefined : this.text(note)].filter(Boolean).join(': ');
    return `${link(place, href)}${more && ` (${more})`}`;
  }

  /** The last lines of an entity: whose words, and where it comes from. */
  footing(entity: Sourced): string[] {
    const { sources = [] } = entity;
    const [first] = sources;
    const whose = this.whose(entity);
    const cited =
      sources.length === 1 && first
        ? [`Source: ${this.#citation(first)}`]
        : sources.length
          ? ['Sources:', bulletList(sources.map((citation) => this.#citation(citation)))]
          : [];
    return [...(whose === undefined ? [] : [whose]), ...cited];
  }
}
