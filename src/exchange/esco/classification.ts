/** The classification as its tables tell it, in all the languages that were read. */
import type { RichText } from '../../model/schema.js';
import { ExchangeError, type Place, type Report } from '../report.js';
import type { ConceptKind, LinkKind } from './layouts.js';
import { Package } from './package.js';

/** What is said of a concept in one language. */
export interface ConceptTexts {
  readonly label: string;
  readonly altLabels: readonly string[];
  readonly description: RichText | undefined;
  /** Definition and scope note, as far as there are any. */
  readonly notes: readonly RichText[];
}

export interface Concept {
  readonly kind: ConceptKind;
  readonly uri: string;
  readonly code: string;
  readonly iscoGroup: string;
  readonly skillType: string;
  readonly reuseLevel: string;
  readonly schemes: readonly string[];
  /** By language, in the order of reading. */
  readonly texts: Map<string, ConceptTexts>;
  readonly place: () => Place;
}

export type Need = 'essential' | 'optional';
export type Links<T> = ReadonlyMap<Concept, ReadonlyMap<Concept, T>>;

export class Classification {
  readonly #report: Report;
  readonly #concepts = new Map<string, Concept>();
  readonly #languages: string[] = [];
  readonly #broader = new Map<Concept, Map<Concept, true>>();
  readonly #needs = new Map<Concept, Map<Concept, Need>>();
  readonly #related = new Map<Concept, Map<Concept, Need>>();
  #latestChange = '';

  constructor(report: Report) {
    this.#report = report;
  }

  get concepts(): Iterable<Concept> {
    return this.#concepts.values();
  }

  /** The languages in the order of reading; the first is the framework's own. */
  get languages(): readonly string[] {
    return this.#languages;
  }

  /** Parents of each concept, in the order of the tables. */
  get broader(): Links<true> {
    return this.#broader;
  }

  /** The skills that each occupation needs. */
  get needs(): Links<Need> {
    return this.#needs;
  }

  /** The skills that each skill needs. */
  get related(): Links<Need> {
    return this.#related;
  }

  /** The day of the latest change, as far as the tables tell it. */
  get latestChange(): string | undefined {
    return this.#latestChange.slice(0, 10) || undefined;
  }

  concept(uri: string): Concept | undefined {
    return this.#concepts.get(uri);
  }

  /** Opens what one folder holds: one language, and perhaps keys of its own. */
  open(language: string): Package {
    if (this.#languages.includes(language)) {
      throw new ExchangeError(
        `two folders are in the language “${language}”; give one folder for each language`,
      );
    }
    this.#languages.push(language);
    return new Package(this, language, this.#report);
  }

  add(concept: Concept): Concept {
    const known = this.#concepts.get(concept.uri);
    if (!known) {
      this.#concepts.set(concept.uri, concept);
      return concept;
    }
    for (const [language, texts] of concept.texts) {
      if (known.texts.has(language)) {
        this.#report.unused(
          'repeated-concept',
          `${concept.uri} stands above already; this row was left out`,
          concept.place(),
        );
      } else known.texts.set(language, texts);
    }
    return known;
  }

  noteChange(date: string): void {
    if (date > this.#latestChange) this.#latestChange = date;
  }

  link(kind: LinkKind, from: Concept, to: Concept, need: Need, place: () => Place): void {
    if (from === to) {
      this.#report.unused(
        'linked-to-itself',
        `${from.uri} is linked to itself; the link was left out`,
        place(),
      );
      return;
    }
    if (kind !== 'need' && kind !== 'related') {
      linksOf(this.#broader, from).set(to, true);
      return;
    }
    const links = linksOf(kind === 'need' ? this.#needs : this.#related, from);
    const known = links.get(to);
    if (known === undefined) links.set(to, need);
    else if (known !== need) {
      this.#report.unused(
        'relation-differs',
        `the link is ${need} here, and ${known} where it was read first; that was kept`,
        place(),
      );
    }
  }
}

function linksOf<T>(all: Map<Concept, Map<Concept, T>>, from: Concept): Map<Concept, T> {
  const known = all.get(from);
  if (known) return known;
  const links = new Map<Concept, T>();
  all.set(from, links);
  return links;
}
