/** Everything that is wrong with the tables, told at once: whoever mends them wants the whole list. */
import { ExchangeError, formatPlace, type Place } from '../report.js';

const MOST = 20;

export class Complaints {
  readonly #all: { readonly message: string; readonly place: Place | undefined }[] = [];

  add(message: string, place: Place | undefined): void {
    this.#all.push({ message, place });
  }

  /** Throws an {@link ExchangeError} where there are any. */
  raise(): void {
    const [first, second] = this.#all;
    if (!first) return;
    if (!second) throw new ExchangeError(first.message, first.place);
    const lines = this.#all
      .slice(0, MOST)
      .map(({ message, place }) => (place ? `${formatPlace(place)}: ${message}` : message));
    const more = this.#all.length - lines.length;
    const rest = more ? [`and ${more} more`] : [];
    const count = `${this.#all.length} things are wrong with the tables; nothing was written`;
    throw new ExchangeError([count, ...lines, ...rest].join('\n  '));
  }
}
