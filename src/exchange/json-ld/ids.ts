/** Names for things that stay the same from edition to edition. */
import type { Citation, Framework } from '../../model/schema.js';

interface Cited {
  readonly id: string;
  readonly sources?: readonly Citation[] | undefined;
}

const isWebAddress = (href: string) => /^https?:/i.test(href) && URL.canParse(href);

/** The page of a thing at its publisher, as its citations give it. */
export const pageOf = ({ sources = [] }: Pick<Cited, 'sources'>): string | undefined =>
  sources.find(({ href }) => href !== undefined && isWebAddress(href))?.href;

function pagesOf({ skills = [], roles = [], families = [] }: Framework): Map<string, number> {
  const counts = new Map<string, number>();
  const levels = roles.flatMap((role) => role.levels ?? []);
  for (const thing of [...skills, ...roles, ...levels, ...families]) {
    const page = pageOf(thing);
    if (page !== undefined) counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return counts;
}

export class NodeIds {
  readonly #base: string;
  readonly #given: boolean;
  readonly #pages: ReadonlyMap<string, number>;

  /** @param base the address of the page that shows the framework; else the framework's own is taken */
  constructor(framework: Framework, base: string | undefined) {
    const { home, officialText } = framework.links ?? {};
    const own = [home, officialText].find((href) => href !== undefined && isWebAddress(href));
    this.#given = base !== undefined;
    this.#base = (base ?? own ?? '').replace(/#.*$/, '');
    this.#pages = pagesOf(framework);
  }

  /** Whether names stand in the space of an address that nobody told us to use. */
  get borrowed(): boolean {
    return !this.#given && (this.#base !== '' || this.#pages.size > 0);
  }

  /** A name of our own making: the kind and the id below the base. */
  made(kind: string, id: string): string {
    return `${this.#base}#${kind}-${id}`;
  }

  /** The thing's own page where it has one to itself, else a name below the base. */
  of(kind: string, thing: Cited): string {
    const page = pageOf(thing);
    const isItsOwn = !this.#given && page !== undefined && this.#pages.get(page) === 1;
    return isItsOwn ? page : this.made(kind, thing.id);
  }
}
