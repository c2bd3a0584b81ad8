/** The levels of mastery: from the mapping, from a table of them, or from what the rows use. */
import type { Mastery, Scale } from '../../model/schema.js';
import { didYouMean } from '../../model/suggest.js';
import { foldName } from '../dataset-tables/known.js';
import { IdMaker } from '../ids.js';
import { proseFromMarkdown } from '../prose.js';
import type { Report } from '../report.js';
import type { Collection } from './collect.js';
import type { Cell } from './facts.js';
import type { MappedLevel, Mapping } from './mapping.js';
import type { Thing } from './things.js';

const SCALE = 'mastery';

/** Finds levels of mastery by whatever the tables call them. */
export class Masteries {
  readonly scales: readonly Scale[];
  readonly #ids = new Map<string, string>();
  readonly #report: Report;

  constructor(scales: readonly Scale[], report: Report) {
    this.scales = scales;
    this.#report = report;
    for (const { levels } of scales)
      for (const level of levels)
        for (const name of namesOf(level))
          if (!this.#ids.has(foldName(name))) this.#ids.set(foldName(name), level.id);
  }

  /** The id of a level; undefined, with a note, where the scale has no such level. */
  idOf({ text, place }: Cell): string | undefined {
    const id = this.#ids.get(foldName(text));
    if (id === undefined) {
      this.#report.unused(
        'mastery',
        `no level of mastery is called “${text}”${didYouMean(text, this.#ids.keys())}; name it in “values” or “scale” of the mapping`,
        place,
      );
    }
    return id;
  }
}

const namesOf = ({ id, name, symbol, aliases = [] }: Mastery) =>
  [id, name, symbol, ...aliases].flatMap((text) =>
    text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
  );

function levelOf(level: MappedLevel, ids: IdMaker): Mastery {
  const { id, name, ...rest } =
    typeof level === 'string' ? { name: level } : { id: undefined, ...level };
  return { id: id ?? ids.idFor(name), name, ...rest };
}

const order = (thing: Thing) => Number(thing.texts.get('mastery order')?.cell.text ?? Number.NaN);

function levelsOfTable(things: readonly Thing[], ids: IdMaker): Mastery[] {
  const sorted = things.every((thing) => !Number.isNaN(order(thing)))
    ? [...things].sort((a, b) => order(a) - order(b))
    : things;
  return sorted.map((thing) => {
    const symbol = (thing.texts.get('mastery symbol') ?? thing.texts.get('mastery order'))?.cell
      .text;
    const text = thing.texts.get('mastery description')?.cell.text;
    const description = text === undefined ? undefined : proseFromMarkdown(text);
    return {
      id: ids.idFor(thing.name.text),
      name: thing.name.text,
      ...(description && { description }),
      ...(symbol && { symbol }),
    };
  });
}

function levelsOfRows(used: readonly Cell[], ids: IdMaker, report: Report): Mastery[] {
  const areNumbers = used.every(({ text }) => text !== '' && !Number.isNaN(Number(text)));
  const sorted = areNumbers ? [...used].sort((a, b) => Number(a.text) - Number(b.text)) : used;
  report.inferred(
    'scale',
    `the levels of mastery are taken from the rows, ${areNumbers ? 'by number' : 'in the order in which they first stand there'}: ${sorted.map(({ text }) => `“${text}”`).join(', ')}; give “scale” in the mapping if that is not lowest first`,
    used[0]?.place,
  );
  return sorted.map(({ text }) => ({
    id: ids.idFor(areNumbers ? `level ${text}` : text),
    name: text,
  }));
}

/** The scales of the framework. */
export function scalesOf(mapping: Mapping, all: Collection, report: Report): Masteries {
  const given = mapping.framework?.['scales'] as readonly Scale[] | undefined;
  if (given) return new Masteries(given, report);
  const ids = new IdMaker('level');
  const used = [...all.usedMasteries.values()];
  const levels = mapping.scale
    ? mapping.scale.map((level) => levelOf(level, ids))
    : all.masteries.all.length
      ? levelsOfTable(all.masteries.all, ids)
      : used.length
        ? levelsOfRows(used, ids, report)
        : [];
  const scale = { id: SCALE, name: 'Levels of mastery', levels };
  return new Masteries(levels.length ? [scale] : [], report);
}
