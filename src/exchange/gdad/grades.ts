/** The grades that pages and downloads name, lowest first. */
import type { Citation, Grade } from '../../model/schema.js';
import { slugify } from '../ids.js';
import type { Report } from '../report.js';
import { GRADE_ORDER } from './identity.js';
import type { PageGrade } from './pages.js';

const rank = (short: string) =>
  GRADE_ORDER.includes(short) ? GRADE_ORDER.indexOf(short) : Infinity;

export class Grades {
  readonly #report: Report;
  readonly #seen = new Map<string, { grade: PageGrade; source: Citation }>();

  constructor(report: Report) {
    this.#report = report;
  }

  /** The id of a grade, which the source names. */
  idOf(grade: PageGrade, source: Citation): string {
    if (!this.#seen.has(grade.short)) this.#seen.set(grade.short, { grade, source });
    return slugify(grade.short);
  }

  /** Every grade that was named. */
  list(): Grade[] {
    const seen = [...this.#seen.values()].sort(
      (a, b) => rank(a.grade.short) - rank(b.grade.short) || 0,
    );
    for (const { grade } of seen) {
      if (rank(grade.short) < Infinity) continue;
      this.#report.inferred(
        'grade-order',
        `the place of the grade “${grade.short}” is not known; it was put last`,
      );
    }
    return seen.map(({ grade: { short, long }, source }) => ({
      id: slugify(short),
      name: short,
      description: long,
      sources: [source],
    }));
  }
}
