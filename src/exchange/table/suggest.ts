/** Proposes a mapping from the header row and a look at the cells, and says why. */
import { foldName } from '../dataset-tables/known.js';
import { slugify } from '../ids.js';
import type { SourceFile } from '../report.js';
import type { MappedTable, Mapping } from './mapping.js';
import { Study } from './study.js';
import { symbolsOf, NOTHING, MARK, quoted, vocabularyOf, inOrder } from './suggest-words.js';

export interface Suggestion {
  readonly mapping: Mapping;
  /** Why, a line for each decision. */
  readonly reasons: readonly string[];
}

const baseName = (path: string) => path.split(/[\\/]/).at(-1)!;

/** One letter or number for a level is its symbol, where we know the name. */
function scaleOf(levels: readonly string[]): Mapping['scale'] {
  return levels.map((level) => {
    const name = vocabularyOf(levels)?.includes('w') ? symbolsOf[level.toLowerCase()] : undefined;
    return name === undefined ? level : { name, symbol: level };
  });
}

function tableOf(study: Study, file: SourceFile): MappedTable {
  return {
    file: baseName(file.name),
    columns: study.columns,
    ...(study.wide && { wide: study.wide }),
    ...(Object.keys(study.values).length && { values: study.values }),
    ...(Object.keys(study.constants).length && { constants: study.constants }),
    ...(study.fillDown.length && { 'fill down': study.fillDown }),
  };
}

/** A mapping that can be used as it stands where the tables are of a common shape. */
export function suggestMapping(files: readonly SourceFile[]): Suggestion {
  const studies = files.map((file) => ({ file, study: new Study(file) }));
  const title = studies.map(({ file }) => baseName(file.name).replace(/\.\w+$/, '')).join(', ');
  const reasons = studies.flatMap(({ file, study }) =>
    study.reasons.map((reason) => `${baseName(file.name)}: ${reason}`),
  );
  const hasOwnLevels = studies.some(
    ({ study }) => study.columns['mastery description'] !== undefined,
  );
  const seen = new Map(
    studies.flatMap(({ study }) => study.levels.map((level) => [foldName(level), level] as const)),
  );
  const levels = [...seen.values()].filter((level) => !MARK.test(level) && !NOTHING.test(level));
  const ordered = inOrder(levels);
  const scale = levels.length && !hasOwnLevels ? scaleOf(ordered ?? levels) : undefined;
  if (scale) {
    reasons.push(
      ordered
        ? `the levels of mastery are ${quoted(ordered)}, lowest first`
        : `the levels of mastery are ${quoted(levels)}: check that the lowest comes first`,
    );
  }
  const mapping = {
    framework: {
      id: slugify(title) || 'framework',
      title,
      edition: { name: 'First import' },
      status: 'draft',
      language: 'en',
      wording: 'official',
    },
    ...(scale && { scale }),
    tables: studies.map(({ file, study }) => tableOf(study, file)),
  };
  return { mapping, reasons };
}
