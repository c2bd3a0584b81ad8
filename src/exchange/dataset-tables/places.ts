/** Where in the tables a value of the dataset came from. */
import type { Path } from '../../model/problem.js';
import type { Place } from '../report.js';
import type { Draft } from './draft.js';
import { sheetOfShape, type Sheet } from './layout.js';
import type { Fields } from './objects.js';
import type { SheetRow } from './sheets.js';

/** Makes a function that tells the place of a path in the dataset. */
export function placesOf({ framework, made }: Draft): (path: Path) => Place {
  const origins = new Map<unknown, { row: SheetRow; sheet: Sheet }>();
  for (const [shape, list] of made)
    for (const { object, row } of list)
      origins.set(object, { row, sheet: sheetOfShape.get(shape)! });
  return (path) => {
    let value: unknown = framework.object;
    let origin = origins.get(value)!;
    let rest = path;
    path.forEach((key, at) => {
      value = typeof value === 'object' && value !== null ? (value as Fields)[key] : undefined;
      const next = origins.get(value);
      if (next) [origin, rest] = [next, path.slice(at + 1)];
    });
    const [slot] = origin.sheet.slots
      .filter((one) => one.path.every((key, at) => rest[at] === key))
      .sort((a, b) => b.path.length - a.path.length);
    const tag = slot && rest[slot.path.length];
    return origin.row.place(slot?.label, typeof tag === 'string' ? tag : undefined);
  };
}
