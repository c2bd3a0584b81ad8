/** Texts that lack a language which others have. */
import { isObject } from '../leaves.js';
import type { Path } from '../problem.js';
import { visitValues } from './texts.js';
import type { Found, LintRule } from './types.js';

export const missingTranslation: LintRule = {
  name: 'missing-translation',
  severity: 'warning',
  summary: 'A text that lacks a language in which other texts are given',
  advice:
    'Readers of that language meet the other one there. Translate it; texts in one language only are counted together.',
  *find({ framework }): Generator<Found> {
    const maps: { path: Path; tags: readonly string[] }[] = [];
    let plain: Path | undefined;
    let plains = 0;
    visitValues(framework, (type, value, path) => {
      if (type.is !== 'either') return;
      if (isObject(value)) maps.push({ path: [...path], tags: Object.keys(value) });
      else {
        plain ??= [...path];
        plains++;
      }
    });
    const languages = new Set(maps.flatMap(({ tags }) => tags));
    for (const { path, tags } of maps) {
      const lacking = [...languages].filter((language) => !tags.includes(language));
      if (lacking.length)
        yield {
          path,
          message: `there is no text in ${lacking.map((tag) => `'${tag}'`).join(', ')}`,
        };
    }
    const own = framework.language ?? 'en';
    const others = [...languages].filter((language) => language !== own);
    if (plain && others.length) {
      const all = maps.length + plains;
      yield {
        path: plain,
        message: `${plains} of ${all} texts, this first, are not in ${others.map((tag) => `'${tag}'`).join(', ')}`,
      };
    }
  },
};
