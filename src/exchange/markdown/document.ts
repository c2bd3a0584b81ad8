/** A Markdown document under construction: blocks one after another, headings with anchors, tables. */
import { atLineStart } from './escape.js';

interface Heading {
  readonly level: number;
  readonly markdown: string;
  readonly anchor: string;
  readonly isListed: boolean;
}

/** The anchor that GitHub, GitLab and most wikis give a heading. */
const slugOf = (plain: string) =>
  plain
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const withoutEscapes = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

export type Anchors = ReadonlyMap<string, string>;

export class MarkdownDocument {
  readonly #blocks: string[] = [];
  readonly #headings: Heading[] = [];
  readonly #taken = new Map<string, number>();
  readonly #anchors = new Map<string, string>();
  readonly #known: Anchors;
  #contentsAt: number | undefined;

  /** @param known the anchors of an earlier pass: a link may lead to a heading further down */
  constructor(known: Anchors) {
    this.#known = known;
  }

  /** The anchors of things by their keys. */
  get anchors(): Anchors {
    return this.#anchors;
  }

  #anchorOf(markdown: string): string {
    const slug = slugOf(withoutEscapes(markdown));
    const count = this.#taken.get(slug) ?? 0;
    this.#taken.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  }

  /**
   * @param key of the thing that stands under the heading, for {@link linkTo}
   * @param isListed whether the contents list it
   */
  heading(level: number, markdown: string, key?: string, isListed = level === 2): void {
    const anchor = this.#anchorOf(markdown);
    if (key !== undefined) this.#anchors.set(key, anchor);
    this.#headings.push({ level, markdown, anchor, isListed });
    this.#blocks.push(`${'#'.repeat(level)} ${markdown.replace(/(#+)$/, '\\$1')}`);
  }

  /** Words that lead to the heading of a thing, where it has one. */
  linkTo(key: string, markdown: string): string {
    const anchor = this.#known.get(key);
    return anchor === undefined ? markdown : `[${markdown}](#${anchor})`;
  }

  blocks(...blocks: readonly (string | undefined)[]): void {
    for (const block of blocks) if (block !== undefined && block !== '') this.#blocks.push(block);
  }

  /** A line that names what follows it. */
  labelled(label: string, blocks: readonly string[]): void {
    if (blocks.length) this.blocks(`**${label}**`, ...blocks);
  }

  /** Columns that are empty in every row are left out. */
  table(header: readonly string[], rows: readonly (readonly string[])[]): void {
    if (!rows.length) return;
    const used = header.map((_, at) => at === 0 || rows.some((row) => row[at]));
    const line = (cells: readonly string[]) =>
      `| ${cells.filter((_, at) => used[at]).join(' | ')} |`;
    this.blocks([line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n'));
  }

  /** Keeps a place for the contents, which are known at the end. */
  contents(title: string): void {
    this.heading(2, title, undefined, false);
    this.#contentsAt = this.#blocks.length;
  }

  toString(): string {
    const list = this.#headings
      .filter(({ isListed }) => isListed)
      .map(
        ({ level, markdown, anchor }) =>
          `${'  '.repeat(level - 2)}- [${atLineStart(markdown)}](#${anchor})`,
      )
      .join('\n');
    const blocks = [...this.#blocks];
    if (this.#contentsAt !== undefined && list) blocks.splice(this.#contentsAt, 0, list);
    return `${blocks.join('\n\n')}\n`;
  }
}
