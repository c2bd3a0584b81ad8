/** Skills: those with a text for each level, and those of senior roles, which have statements and examples instead. */
import type { Citation, Descriptor, Skill } from '../../model/schema.js';
import { proseFromMarkdown } from '../prose.js';
import type { Context } from './context.js';
import { renamed } from './identify.js';
import { SKILLS_PAGE, SKILLS_SOURCE, skillTypes } from './identity.js';
import { sectionsOf, statementsOf } from './sections.js';
import { MASTERY, type PublishedSkill } from './published.js';

const LEADS = /^(You can|Examples of leadership using this skill)$/i;
const STATEMENTS = /^You can$/i;

const lostDescription = {
  source: SKILLS_SOURCE,
  basis: 'lost',
  note: 'The downloads hold no description of this skill, only what its levels mean.',
} as const satisfies Citation;

/** What a skill can do without levels, and how one leads with it. */
function senior({ text, place }: PublishedSkill, context: Context): Partial<Skill> {
  const { rest, lists } = sectionsOf(text, LEADS);
  const bulletsOf = (isStatements: boolean) =>
    lists
      .filter(({ lead }) => STATEMENTS.test(lead) === isStatements)
      .flatMap(({ bullets }) => bullets);
  const statements = statementsOf(bulletsOf(true), context.prose(place));
  const leadershipExamples = statementsOf(bulletsOf(false), context.prose(place));
  return {
    ...context.described(rest, place),
    type: skillTypes.senior.id,
    scale: null,
    ...(statements.length ? { statements } : {}),
    ...(leadershipExamples.length ? { leadershipExamples } : {}),
  };
}

function levelled({ text, levels, place }: PublishedSkill, context: Context): Partial<Skill> {
  const descriptors = MASTERY.flatMap((name): Descriptor[] => {
    const official = levels.get(name);
    if (official === undefined) return [];
    const mastery = name.toLowerCase();
    const prose = official === null ? undefined : proseFromMarkdown(official, context.prose(place));
    return prose === undefined
      ? [{ mastery, absent: { kind: 'not-defined' } }]
      : [{ mastery, text: prose }];
  });
  return { ...context.described(text, place), type: skillTypes.levelled.id, descriptors };
}

export function skillOf(skill: PublishedSkill, context: Context): Skill {
  const ids = context.skills.get(skill.name)!;
  const anchor = context.oldAnchor(skill.name);
  return {
    id: ids.id,
    name: skill.name,
    ...renamed(ids),
    sources: [
      context.cite(skill.place, context.skillHref(skill.name)),
      ...(anchor === undefined ? [] : [{ source: SKILLS_PAGE, locator: `#${anchor}` }]),
      ...(skill.text === '' ? [lostDescription] : []),
    ],
    ...(skill.isWithoutLevels ? senior(skill, context) : levelled(skill, context)),
  };
}
