/** The ids of one kind, and what has which name. */
export const foldName = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

export class Known {
  readonly #names = new Map<string, string>();
  readonly #byName = new Map<string, Set<string>>();

  /** @param names its name in every language, the one of most readers first */
  add(id: string, names: readonly string[]): void {
    this.#names.set(id, names[0] ?? '');
    for (const name of names.map(foldName)) {
      const ids = this.#byName.get(name);
      if (ids) ids.add(id);
      else this.#byName.set(name, new Set([id]));
    }
  }

  get ids(): Iterable<string> {
    return this.#names.keys();
  }

  has(id: string): boolean {
    return this.#names.has(id);
  }

  isNamed(id: string, name: string): boolean {
    return foldName(this.#names.get(id) ?? '') === foldName(name);
  }

  /** The one thing of this name; undefined where there is none or several. */
  named(name: string): string | undefined {
    const ids = this.#byName.get(foldName(name));
    return ids?.size === 1 ? [...ids][0] : undefined;
  }
}
