/** Studies one table: what its columns are, by their headings and a look at the cells. */
import { readTable, type Table } from '../csv.js';
import { Report, type SourceFile } from '../report.js';
import {
  fields as fieldsThatExist,
  lists,
  type FieldName,
  type MappedColumn,
  type MappedTable,
} from './mapping.js';
import {
  meanings,
  ownNames,
  subjects,
  TREE,
  subjectFields,
  NOTHING,
  MARK,
  MOST_LEVELS,
  LONG,
  SEPARATORS,
  plain,
  quoted,
  distinct,
  inOrder,
  isLevelHeading,
  vocabularyOf,
} from './suggest-words.js';

/** Studies one table. */
export class Study {
  readonly reasons: string[] = [];
  readonly columns: Partial<Record<FieldName, MappedColumn>> = {};
  readonly constants: Record<string, string> = {};
  readonly values: Record<string, Record<string, string>> = {};
  readonly levels: string[] = [];
  readonly #cells: ReadonlyMap<string, readonly string[]>;
  readonly #table: Table;
  readonly #subject: FieldName | undefined;
  wide: MappedTable['wide'];
  fillDown: string[] = [];

  constructor(file: SourceFile) {
    this.#table = readTable(file, new Report());
    const name = file.name.split(/[\\/]/).at(-1)!.toLowerCase();
    this.#subject = subjects.find(([pattern]) => pattern.test(name))?.[1];
    this.#cells = new Map(
      this.#table.header.map((heading) => [
        heading,
        this.#table.rows.map((row) => row.cell(heading).trim()),
      ]),
    );
    this.#nameByFile();
    this.#tree();
    this.#byHeading();
    this.#byVocabulary();
    this.#lone();
    this.#ownTexts();
    this.#separators();
    this.#findWide();
    this.#findLevels();
    this.#findNothings();
    this.#findFillDown();
    this.#role();
    this.#unused();
  }

  #given(heading: string): string[] {
    return this.#cells.get(heading)!.filter((cell) => cell !== '');
  }

  #headingOf(field: FieldName): string | undefined {
    const column = this.columns[field];
    return typeof column === 'string' ? column : undefined;
  }

  #take(field: FieldName, heading: string, why: string): void {
    if (this.columns[field] !== undefined) return;
    this.columns[field] = heading;
    this.reasons.push(`“${heading}” is read as ${field}: ${why}`);
  }

  get #free(): string[] {
    const taken = new Set(Object.values(this.columns).flat());
    return this.#table.header.filter((heading) => heading !== '' && !taken.has(heading));
  }

  #byHeading(): void {
    for (const heading of this.#free) {
      const field = meanings.find(([pattern]) => pattern.test(plain(heading)))?.[1];
      // “Level” alone is a level of mastery where the table is about skills and their levels.
      if (field === 'role level' && plain(heading) === 'level' && this.#isMasteryColumn(heading))
        this.#take('mastery', heading, 'its few short cells come again and again');
      else if (field && this.#given(heading).length) this.#takeByHeading(field, heading);
    }
  }

  /** A second column of skills, whose cells come again, holds what is above the first. */
  #takeByHeading(field: FieldName, heading: string): void {
    const cells = this.#given(heading);
    const isAbove =
      field === 'skill' &&
      this.columns.skill !== undefined &&
      distinct(cells).length < cells.length;
    this.#take(isAbove ? 'skill parent' : field, heading, 'so the heading says');
  }

  #isMasteryColumn(heading: string): boolean {
    const words = distinct(this.#given(heading));
    return words.length <= MOST_LEVELS && inOrder(words) !== undefined;
  }

  /** Beside skills, a column of nothing but “Awareness”, “Working” … is one of levels, whatever it is called. */
  #byVocabulary(): void {
    if (this.columns.skill === undefined) return;
    const heading = this.#free.find((one) => {
      const words = distinct(this.#given(one).filter((cell) => !NOTHING.test(cell)));
      // Low, medium and high may be said of anything.
      return words.length > 1 && vocabularyOf(words)?.includes('low') === false;
    });
    if (heading !== undefined)
      this.#take('mastery', heading, 'its cells are the names of levels of mastery');
  }

  /** `name` in `skills.csv` is the name of the skill. */
  #nameByFile(): void {
    const heading = this.#free.find((one) => /^(?:name|title)$/.test(plain(one)));
    if (this.#subject && heading !== undefined)
      this.#take(this.#subject, heading, 'so the heading and the name of the file say');
  }

  /** Domain, competency and skill in columns of their own, one of them filled in each row. */
  #tree(): void {
    const headings = this.#free.filter((heading) => TREE.test(plain(heading)));
    if (headings.length < 2 || this.columns.skill !== undefined) return;
    const filled = this.#table.rows.map(
      (row) => headings.filter((heading) => row.cell(heading).trim() !== '').length,
    );
    if (filled.filter((count) => count === 1).length * 2 < filled.length) return;
    this.columns.skill = headings;
    this.reasons.push(
      `${quoted(headings)} are a tree of skills, the topmost first: most rows fill one of them only`,
    );
  }

  /** A plain heading such as “Description” tells of what the file, or the column before it, is about. */
  #ownTexts(): void {
    const { header } = this.#table;
    const subjects = new Set<FieldName>(subjectFields);
    const fieldOf = (heading: string) =>
      subjectFields.find((field) => {
        const column = this.columns[field];
        return column === heading || (Array.isArray(column) && column.includes(heading));
      });
    for (const heading of this.#free) {
      const suffix = ownNames[plain(heading)];
      if (!suffix || this.#given(heading).length === 0) continue;
      const before = header.slice(0, header.indexOf(heading)).reverse().map(fieldOf).find(Boolean);
      const subject =
        this.#subject && subjects.has(this.#subject) && this.columns[this.#subject] !== undefined
          ? this.#subject
          : before;
      const field = `${subject ?? ''}${suffix}` as FieldName;
      if (subject && field in fieldsThatExist)
        this.#take(field, heading, `it seems to tell of the ${subject}`);
    }
  }

  /** A table without a heading that we know: the first column with short cells that differ names its rows. */
  #lone(): void {
    if (
      this.columns.skill !== undefined ||
      this.columns.role !== undefined ||
      this.columns.learning !== undefined
    )
      return;
    if (this.#subject === 'provider' || this.#subject === 'mastery' || this.#subject === 'family')
      return;
    const heading = this.#free.find((one) => {
      const cells = this.#given(one);
      return (
        cells.length > 0 &&
        distinct(cells).length === cells.length &&
        cells.every((cell) => cell.length < 120)
      );
    });
    if (heading === undefined) return;
    const others = this.#free.filter((one) => one !== heading).map(plain);
    const isSkill =
      others.some((one) => isLevelHeading(one)) || this.columns['role level'] === undefined;
    this.#take(isSkill ? 'skill' : 'role', heading, 'the first column whose cells all differ');
  }

  #separators(): void {
    for (const [key, column] of Object.entries(this.columns)) {
      if (!lists.has(key as FieldName) || typeof column !== 'string') continue;
      const cells = this.#given(column);
      const separator = SEPARATORS.find(
        (mark) =>
          cells.filter((cell) => cell.includes(mark)).length * 5 >= cells.length &&
          cells.length > 0,
      );
      if (separator === undefined) continue;
      this.columns[key as FieldName] = { column, separator };
      this.reasons.push(
        `cells of “${column}” hold several things with ${JSON.stringify(separator)} between them`,
      );
    }
  }

  #findWide(): void {
    const free = this.#free.filter((heading) => this.#given(heading).length > 0);
    const texts = free.filter(
      (heading) =>
        isLevelHeading(heading) && this.#given(heading).some((cell) => cell.length > LONG),
    );
    if (texts.length > 1 && this.columns.skill !== undefined) {
      this.wide = [{ columns: texts, heading: 'mastery', cell: 'descriptor' }];
      this.levels.push(...(inOrder(texts) ?? texts));
      this.reasons.push(
        `${quoted(texts)} are levels of mastery, each with what it means for the skill`,
      );
      return;
    }
    const short = free.filter((heading) => {
      const words = distinct(this.#given(heading));
      return words.length <= MOST_LEVELS && words.every((word) => word.length <= 20);
    });
    const words = distinct(short.flatMap((heading) => this.#given(heading)));
    const meant = words.filter((word) => !NOTHING.test(word));
    if (short.length < 2 || words.length > MOST_LEVELS + 2) return;
    const cell = words.every((word) => MARK.test(word)) ? 'mark' : 'mastery';
    const rowsAreSkills = this.columns.skill !== undefined;
    const heading = rowsAreSkills ? 'role level' : 'skill';
    if (cell === 'mastery' && !this.#looksLikeLevels(meant)) return;
    this.wide = [{ columns: short, heading, cell }];
    if (cell === 'mastery') this.levels.push(...words);
    this.reasons.push(
      `${quoted(short)} are taken for ${heading}s: the cells below them are all of the same few, ${quoted(words)}`,
    );
  }

  #looksLikeLevels(words: readonly string[]): boolean {
    return inOrder(words) !== undefined || words.length <= 5;
  }

  #findLevels(): void {
    const heading = this.#headingOf('mastery');
    if (heading !== undefined) this.levels.push(...distinct(this.#given(heading)));
  }

  /** Cells that say that there is nothing. */
  #findNothings(): void {
    for (const field of ['role level', 'mastery', 'skill', 'grades'] as const) {
      const heading = this.#headingOf(field);
      const words = heading === undefined ? [] : distinct(this.#given(heading));
      const nothings = words.filter((word) => NOTHING.test(word));
      if (!nothings.length) continue;
      this.values[field] = Object.fromEntries(nothings.map((word) => [word, '']));
      this.reasons.push(`${quoted(nothings)} in “${heading!}” is taken to mean nothing`);
    }
    const wide = this.levels.filter((level) => this.wide && NOTHING.test(level));
    if (wide.length) this.values['mastery'] = Object.fromEntries(wide.map((word) => [word, '']));
  }

  #findFillDown(): void {
    for (const field of ['family', 'role', 'role level', 'skill', 'skill parent'] as const) {
      const heading = this.#headingOf(field);
      if (heading === undefined) continue;
      const cells = this.#cells.get(heading)!;
      const blanks = cells.filter((cell) => cell === '').length;
      const [first] = cells;
      if (
        !first ||
        blanks * 3 < cells.length ||
        (field === 'skill parent' && this.columns.skill === undefined)
      )
        continue;
      this.fillDown.push(field);
      this.reasons.push(
        `empty cells of “${heading}” are taken to mean the same as above, as in merged cells`,
      );
    }
  }

  /** Role levels must belong to a role. */
  #role(): void {
    const hasLevels =
      this.columns['role level'] !== undefined ||
      this.wide?.some(({ heading }) => heading === 'role level');
    if (!hasLevels || this.columns.role !== undefined) return;
    this.constants['role'] = 'Role';
    this.reasons.push('no column names the role: put its name in place of “Role” in “constants”');
  }

  #unused(): void {
    const wide = new Set(this.wide?.flatMap(({ columns }) => columns as string[]));
    const used = new Set(
      Object.values(this.columns).flatMap((column) =>
        typeof column === 'string' || Array.isArray(column) ? column : column.column,
      ),
    );
    for (const heading of this.#table.header) {
      if (heading === '' || wide.has(heading) || used.has(heading)) continue;
      const [example] = this.#given(heading);
      this.reasons.push(
        example === undefined
          ? `“${heading}” is empty and not used`
          : `“${heading}” is not used: it is not clear what it is. A cell of it: “${example.slice(0, LONG)}”`,
      );
    }
  }
}
