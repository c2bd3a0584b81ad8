/** Notes about places in a package: collected by JSON path, told with line and column. */
import { locate, placesIn } from '../../model/json-text.js';
import { formatPath, type Path } from '../../model/problem.js';
import type { NoteKind, Report, SourceFile } from '../report.js';

interface Pending {
  readonly kind: NoteKind;
  readonly code: string;
  readonly path: Path;
  readonly message: string;
}

export class PackageNotes {
  readonly #pending: Pending[] = [];

  note(kind: NoteKind, code: string, path: Path, message: string): void {
    this.#pending.push({ kind, code, path, message });
  }

  changed(code: string, path: Path, message: string): void {
    this.note('changed', code, path, message);
  }

  inferred(code: string, path: Path, message: string): void {
    this.note('inferred', code, path, message);
  }

  unused(code: string, path: Path, message: string): void {
    this.note('unused', code, path, message);
  }

  /** Tells everything, in the order of the file: places are found in one reading of the text. */
  tell(report: Report, file: SourceFile): void {
    const offsets = locate(
      file.text,
      this.#pending.map(({ path }) => path),
    );
    const placeOf = placesIn(file.text);
    this.#pending
      .map((note, at) => ({ note, offset: offsets[at]! }))
      .sort((a, b) => a.offset - b.offset)
      .forEach(({ note: { kind, code, path, message }, offset }) =>
        report.note(kind, code, `${formatPath(path)}: ${message}`, {
          file: file.name,
          ...placeOf(offset),
        }),
      );
  }
}
