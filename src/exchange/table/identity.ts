/** Who the framework is. */
import type { Framework, Text } from '../../model/schema.js';
import { shapeOf } from '../../model/shape.js';
import { slugify } from '../ids.js';
import type { Report } from '../report.js';
import type { Fields } from './texts.js';

/** What every framework says of itself, as far as the mapping does not. */
export function missingIdentity(given: Fields, file: string, report: Report): Fields {
  const made: Fields = {};
  const title = (given['title'] as Text | undefined) ?? file;
  const infer = (field: string, value: unknown) => {
    if (given[field] !== undefined) return;
    made[field] = value;
    report.inferred(
      'identity',
      `the mapping does not say the ${field} of the framework; it is taken to be ${JSON.stringify(value)}`,
    );
  };
  infer('title', title);
  infer('id', slugify(typeof title === 'string' ? title : Object.values(title)[0]!) || 'framework');
  infer('edition', { name: 'First import' });
  infer('status', 'draft');
  infer('language', 'en');
  infer('wording', 'official');
  return made;
}

/** Fields in the order in which the format lists them; what it does not know stays at the end. */
export function inFormatOrder(framework: Fields): Framework {
  const known = [...shapeOf('framework').keys()].filter((name) => framework[name] !== undefined);
  const ordered = Object.fromEntries(known.map((name) => [name, framework[name]]));
  return { ...ordered, ...framework } as unknown as Framework;
}
