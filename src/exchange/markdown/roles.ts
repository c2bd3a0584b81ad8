/** Families, their roles, and the levels of these with what each needs. */
import type { Family, Framework, Requirement, Role, RoleLevel } from '../../model/schema.js';
import type { MarkdownDocument } from './document.js';
import { atLineStart, bulletList, escapeText, listItem } from './escape.js';
import type { Words } from './words.js';

type Challenges = Role['challenges'];
type Portrait = NonNullable<Role['portraits']>[number];

const tracked = (words: Words, level: RoleLevel) =>
  level.track === undefined ? '' : words.text(words.index.track(level.track)?.name);

const facts = (lines: readonly (readonly [string, string])[]) =>
  lines
    .filter(([, value]) => value)
    .map(([label, value]) => `- **${label}:** ${value}`)
    .join('\n');

const formerNames = (words: Words, { formerNames: list = [] }: Pick<Role, 'formerNames'>) =>
  list
    .map(
      ({ name, until }) => `${words.text(name)}${until === undefined ? '' : ` (until ${until})`}`,
    )
    .join(', ');

/** Names that it has or had. */
export const namesOf = (
  words: Words,
  entity: Pick<Role, 'aliases' | 'formerNames' | 'code'>,
): (readonly [string, string])[] => [
  ['Code', entity.code === undefined ? '' : escapeText(entity.code)],
  ['Also called', words.texts(entity.aliases)],
  ['Formerly', formerNames(words, entity)],
];

/** A table of skills with the words of their levels. */
function writeRequirements(
  out: MarkdownDocument,
  words: Words,
  requirements: readonly Requirement[] | undefined,
): void {
  out.table(
    [
      words.term('skill', 'one', 'skill'),
      words.term('mastery', 'one', 'level'),
      'Importance',
      'Note',
    ],
    (requirements ?? []).map(({ skill, mastery, importance, note, ...requirement }) => [
      out.linkTo(`skill ${skill}`, words.text(words.index.skill(skill)?.name) || escapeText(skill)),
      words.mastery(mastery),
      importance ?? '',
      [words.text(note), words.basis(requirement)].filter(Boolean).join(' '),
    ]),
  );
}

function writeChallenges(out: MarkdownDocument, words: Words, challenges: Challenges): void {
  const items = (challenges ?? []).map((challenge) => {
    const { name, description, levels = [] } = challenge;
    const below = levels.map((level) =>
      listItem(`**${words.text(level.name)}:**`, words.prose(level.text)),
    );
    const lead = `**${words.text(name)}:** ${words.basis(challenge)}`.trim();
    return listItem(lead, [
      ...words.prose(description),
      ...(below.length ? [below.join('\n')] : []),
    ]);
  });
  if (items.length) out.labelled('Challenges', [items.join('\n')]);
}

function writePortrait(out: MarkdownDocument, words: Words, portrait: Portrait): void {
  const place = words.text(portrait.place);
  out.blocks(`**${words.text(portrait.title)}**${place && `, ${place}`}`);
  if (portrait.quote !== undefined) out.blocks(`> ${atLineStart(words.text(portrait.quote))}`);
  out.labelled('Key duties', words.statements(portrait.keyDuties));
  const added = (portrait.addedValue ?? []).map(({ name, text }) =>
    listItem(`**${words.text(name)}:**`, words.prose(text)),
  );
  if (added.length) out.labelled('Added value', [added.join('\n')]);
  out.labelled('Experiences', words.statements(portrait.experiences));
  out.labelled('Inspirations', words.statements(portrait.inspirations));
  const skills = (portrait.skills ?? []).map((id) =>
    out.linkTo(`skill ${id}`, words.text(words.index.skill(id)?.name)),
  );
  if (skills.length) out.labelled(words.term('skill', 'other', 'skills'), [bulletList(skills)]);
  out.blocks(...words.footing(portrait));
}

function writeLevel(out: MarkdownDocument, words: Words, level: RoleLevel, depth: number): void {
  out.heading(depth, words.text(level.name), `roleLevel ${level.id}`);
  out.blocks(
    ...words.prose(level.description),
    facts([
      ['Track', tracked(words, level)],
      ['Condition', words.text(level.condition)],
      [words.term('grade', 'other', 'grades'), words.grades(level.grades)],
      ...namesOf(words, level),
    ]),
  );
  out.labelled('Responsibilities', words.statements(level.responsibilities));
  writeRequirements(out, words, level.skills);
  writeChallenges(out, words, level.challenges);
  out.blocks(...words.footing(level));
}

function writeRole(out: MarkdownDocument, words: Words, role: Role, depth: number): void {
  const { levels = [] } = role;
  out.heading(depth, words.text(role.name), `role ${role.id}`, true);
  out.blocks(
    ...words.prose(role.description),
    facts([
      [words.term('grade', 'other', 'grades'), words.grades(role.grades)],
      ...namesOf(words, role),
    ]),
  );
  out.labelled('Responsibilities', words.statements(role.responsibilities));
  out.labelled('Value delivered', words.statements(role.valueDelivered));
  out.labelled('Career promise', words.statements(role.careerPromise));
  if (role.skills?.length && levels.length) out.blocks('Every level needs:');
  writeRequirements(out, words, role.skills);
  writeChallenges(out, words, role.challenges);
  for (const portrait of role.portraits ?? []) writePortrait(out, words, portrait);
  out.blocks(...words.footing(role));
  for (const level of levels) writeLevel(out, words, level, depth + 1);
}

const groupsOf = ({ families = [], roles = [] }: Framework) => {
  const byFamily = new Map<string | undefined, Role[]>();
  for (const role of roles) {
    const list = byFamily.get(role.family);
    if (list) list.push(role);
    else byFamily.set(role.family, [role]);
  }
  return { families, byFamily, others: byFamily.get(undefined) ?? [] };
};

function writeFamily(
  out: MarkdownDocument,
  words: Words,
  family: Family,
  roles: readonly Role[],
): void {
  out.heading(3, words.text(family.name), `family ${family.id}`, true);
  const parent = family.parent === undefined ? undefined : words.index.family(family.parent);
  out.blocks(
    ...words.prose(family.description),
    facts([
      ['Part of', parent ? out.linkTo(`family ${parent.id}`, words.text(parent.name)) : ''],
      ['Code', family.code === undefined ? '' : escapeText(family.code)],
    ]),
  );
  writeChallenges(out, words, family.challenges);
  out.blocks(...words.footing(family));
  for (const role of roles) writeRole(out, words, role, 4);
}

export function writeRoles(out: MarkdownDocument, words: Words): void {
  const { families, byFamily, others } = groupsOf(words.framework);
  if (!families.length && !others.length) return;
  out.heading(2, words.term('role', 'other', 'roles'));
  for (const family of families) writeFamily(out, words, family, byFamily.get(family.id) ?? []);
  if (families.length && others.length) out.heading(3, 'In no family', undefined, true);
  for (const role of others) writeRole(out, words, role, families.length ? 4 : 3);
}

/** Sets of skills that one is measured against where there are no roles. */
export function writeProfiles(out: MarkdownDocument, words: Words): void {
  const { profiles = [] } = words.framework;
  if (!profiles.length) return;
  out.heading(2, words.term('profile', 'other', 'profiles'));
  for (const profile of profiles) {
    out.heading(3, words.text(profile.name), `profile ${profile.id}`);
    out.blocks(
      ...words.prose(profile.description),
      facts([[words.term('grade', 'other', 'grades'), words.grades(profile.grades)]]),
    );
    writeRequirements(out, words, profile.skills);
    out.blocks(...words.footing(profile));
  }
}
