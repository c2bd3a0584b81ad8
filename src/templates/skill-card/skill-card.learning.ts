import { nothing } from 'lit';
import { learningHeading, learningList } from '../learning.js';
import { section, type Context } from './skill-card.context.js';

/** What teaches the skill whatever the level; the rest stands with its level, where levels are shown. */
export function learning(context: Context): unknown {
  const { host, reader, view } = context;
  const ofLevels = host.shows('levels') ? [] : view.levels.flatMap(({ learning }) => learning);
  const list = [...new Set([...view.learning, ...ofLevels])];
  return list.length
    ? section(context, learningHeading(reader), learningList(reader, list))
    : nothing;
}
