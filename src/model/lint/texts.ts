/** Every text of a dataset with its place. */
import { isObject } from '../leaves.js';
import { byLanguage, plainRichText } from '../plain.js';
import type { Key } from '../problem.js';
import type { Framework } from '../schema.js';
import { shapeOf, type Type } from '../shape.js';
import type { LintText } from './types.js';

type Visit = (type: Type, value: unknown, path: Key[], field: string) => void;

/** Visits every value of the format's table; the path is reused. */
export function visitValues(framework: Framework, visit: Visit): void {
  const path: Key[] = [];
  const step = (type: Type, value: unknown, key: Key, field: string) => {
    path.push(key);
    walk(type, value, field);
    path.pop();
  };
  const walk = (type: Type, value: unknown, field: string): void => {
    if (value === undefined || value === null) return;
    visit(type, value, path, field);
    if (type.is === 'nullable') walk(type.of, value, field);
    else if (type.is === 'list' && Array.isArray(value))
      value.forEach((item, at) => step(type.of, item, at, field));
    else if (type.is === 'object' && isObject(value)) {
      for (const { name, type: of } of shapeOf(type.name).values())
        if (value[name] !== undefined) step(of, value[name], name, name);
    }
  };
  walk({ is: 'object', name: 'framework' }, framework, '');
}

/** @param language only texts in this language; all if not said */
export function textsOf(framework: Framework, language: string | undefined): LintText[] {
  const own = framework.language ?? 'en';
  const texts: LintText[] = [];
  visitValues(framework, (type, value, path, field) => {
    if (type.is !== 'either') return;
    for (const [tag, text] of byLanguage(value)) {
      const spoken = tag || own;
      if (language !== undefined && spoken !== language) continue;
      texts.push({
        path: tag ? [...path, tag] : [...path],
        field,
        language: spoken,
        words: plainRichText(text),
      });
    }
  });
  return texts;
}
