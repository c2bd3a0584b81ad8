import { nothing } from 'lit';
import type { Learning } from '../../model/index.js';
import { learningHeading, learningList } from '../learning.js';
import { localTag, localWords } from '../local.js';
import { basisTag, basisWord } from '../sources.js';
import { section, type Context } from './skill-card.context.js';

/** Resources, each with who says that it teaches this skill, where that is not who offers it here. */
export const teaching = ({ reader, view }: Context, list: readonly Learning[]): unknown =>
  learningList(reader, list, (given) => {
    const learned = (given.skills ?? []).filter(({ skill }) => skill === view.skill.id);
    return [
      basisWord(reader, given) ? nothing : learned.slice(0, 1).map((one) => basisTag(reader, one)),
      localWords(reader, given) ? nothing : localTag(reader, ...learned),
    ];
  });

/** What teaches the skill whatever the level; the rest stands with its level, where levels are shown. */
export function learning(context: Context): unknown {
  const { host, reader, view } = context;
  const ofLevels = host.shows('levels') ? [] : view.levels.flatMap(({ learning }) => learning);
  const list = [...new Set([...view.learning, ...ofLevels])];
  return list.length ? section(context, learningHeading(reader), teaching(context, list)) : nothing;
}
