/** Small things in one line of a cell: `the-paper | locator: page 3 | basis: inferred`. */
import { leaves } from '../../model/leaves.js';
import { shapeOf, type Field, type ShapeName, type Type } from '../../model/shape.js';
import { didYouMean } from '../../model/suggest.js';
import { decodeText, encodeLine, restoreDate } from './cells.js';
import { inWords, lineShapes } from './layout.js';

type Fields = Record<string, unknown>;
type Complain = (message: string) => void;

const BAR = '|';
const BAR_REFERENCE = '&#124;';
/** A label, perhaps with a language, before the value of a part. */
const LABELLED = /^([a-z][a-z ]*?)(?: \[([A-Za-z0-9-]+)\])?:(?:\s|$)/i;

const fieldsByLabel = new Map<ShapeName, ReadonlyMap<string, Field>>();
function labelled(shape: ShapeName): ReadonlyMap<string, Field> {
  let fields = fieldsByLabel.get(shape);
  if (!fields) {
    fields = new Map([...shapeOf(shape).values()].map((field) => [inWords(field.name), field]));
    fieldsByLabel.set(shape, fields);
  }
  return fields;
}

const encodePart = (text: string) => encodeLine(text).replaceAll(BAR, BAR_REFERENCE);

function writePart(label: string, value: unknown, isFirst: boolean, shape: ShapeName): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value as Record<string, string>).map(
      ([tag, text]) => `${label} [${tag}]: ${encodePart(text)}`,
    );
  }
  const text = encodePart(value as string);
  const looksLabelled = labelled(shape).has(LABELLED.exec(text)?.[1]?.toLowerCase() ?? '');
  return [isFirst && !looksLabelled ? text : `${label}: ${text}`];
}

/** A citation, a former name or the like as a line. */
export function writeLine(shape: ShapeName, object: Readonly<Fields>): string {
  const first = lineShapes.get(shape)!;
  const names = [first, ...[...shapeOf(shape).keys()].filter((name) => name !== first)];
  return names
    .filter((name) => object[name] !== undefined)
    .flatMap((name) => writePart(inWords(name), object[name], name === first, shape))
    .join(` ${BAR} `);
}

const isDate = (type: Type) => type.is === 'leaf' && type.leaf === leaves.date;

/** What {@link writeLine} wrote. What the line says beyond that is complained of. */
export function readLine(shape: ShapeName, line: string, complain: Complain): Fields {
  const first = lineShapes.get(shape)!;
  const fields = labelled(shape);
  const object: Fields = {};
  const byLanguage = new Map<string, Record<string, string>>();
  line.split(BAR).forEach((part, at) => {
    const text = part.trim();
    const [lead = '', label = '', tag] = LABELLED.exec(text) ?? [];
    const field = fields.get(label.toLowerCase());
    if (!field && at === 0) object[first] = decodeText(text);
    else if (!field) {
      const hint = label ? didYouMean(label, fields.keys()) : '';
      complain(
        `“${text}” has no label that is known here: ${[...fields.keys()].join(', ')}${hint}`,
      );
    } else {
      const value = decodeText(text.slice(lead.length));
      if (tag === undefined) object[field.name] = isDate(field.type) ? restoreDate(value) : value;
      else {
        const texts = byLanguage.get(field.name) ?? {};
        texts[tag] = value;
        byLanguage.set(field.name, texts);
      }
    }
  });
  for (const [name, texts] of byLanguage) {
    const plain = object[name];
    if (plain !== undefined) complain(`“${inWords(name)}” is given with a language and without`);
    object[name] = texts;
  }
  return object;
}
