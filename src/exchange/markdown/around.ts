/** What stands around roles and skills: moves, learning, glossary, case studies, and the rest. */
import type { Framework, Move, Place } from '../../model/schema.js';
import type { MarkdownDocument } from './document.js';
import { bulletList, link, listItem } from './escape.js';
import type { Words } from './words.js';

type Item<K extends keyof Framework> =
  NonNullable<Framework[K]> extends readonly (infer T)[] ? T : never;
type Saving = NonNullable<Item<'caseStudies'>['savings']>[number];

const moveKinds: Readonly<Record<Move['kind'], string>> = {
  progression: 'Progression',
  lateral: 'Sideways',
  entry: 'Way in',
  exit: 'Way out',
  return: 'Way back',
};

function placeOf(out: MarkdownDocument, words: Words, place: Place): string {
  const { roleLevel, role, outside, href } = place;
  if (roleLevel !== undefined) {
    const found = words.index.roleLevel(roleLevel);
    return out.linkTo(`roleLevel ${roleLevel}`, words.text(found?.roleLevel.name));
  }
  if (role !== undefined)
    return out.linkTo(`role ${role}`, words.text(words.index.role(role)?.name));
  return link(words.text(outside), href);
}

export function writeMoves(out: MarkdownDocument, words: Words): void {
  const { moves = [] } = words.framework;
  if (!moves.length) return;
  out.heading(2, 'Moves');
  out.table(
    ['Move', 'From', 'To', 'Name', 'Description', 'Basis'],
    moves.map((move) => [
      moveKinds[move.kind],
      placeOf(out, words, move.from),
      placeOf(out, words, move.to),
      words.text(move.name),
      words.line(move.description),
      move.sources?.some(({ basis }) => basis === 'inferred') ? 'inferred, not stated' : '',
    ]),
  );
}

export function writeLearning(out: MarkdownDocument, words: Words): void {
  const { learning = [], providers = [] } = words.framework;
  if (!learning.length) return;
  const names = new Map(providers.map((one) => [one.id, link(words.text(one.name), one.href)]));
  const titles = new Map(learning.map(({ id, name }) => [id, words.text(name)]));
  out.heading(2, 'Learning');
  for (const one of learning) {
    out.heading(3, words.text(one.name), `learning ${one.id}`);
    const skills = (one.skills ?? []).map(({ skill, mastery = [] }) => {
      const name = out.linkTo(`skill ${skill}`, words.text(words.index.skill(skill)?.name));
      const levels = mastery.map((id) => words.mastery(id)).join(', ');
      return levels ? `${name}: ${levels}` : name;
    });
    const parts = (one.parts ?? []).map((id) => out.linkTo(`learning ${id}`, titles.get(id) ?? id));
    const facts: (readonly [string, string])[] = [
      ['Kind', one.kind],
      ['Provider', one.provider === undefined ? '' : (names.get(one.provider) ?? '')],
      ['Address', one.href === undefined ? '' : link(words.text(one.href), one.href)],
      ['Languages', one.languages?.join(', ') ?? ''],
      ['Parts', parts.join(', ')],
    ];
    out.blocks(
      ...words.prose(one.description),
      facts
        .filter(([, value]) => value)
        .map(([label, value]) => `- **${label}:** ${value}`)
        .join('\n'),
    );
    if (skills.length) out.labelled(words.term('skill', 'other', 'skills'), [bulletList(skills)]);
    out.blocks(...words.footing(one));
  }
}

export function writeGlossary(out: MarkdownDocument, words: Words): void {
  const { glossary = [] } = words.framework;
  if (!glossary.length) return;
  const names = new Map(glossary.map(({ id, name }) => [id, words.text(name)]));
  out.heading(2, 'Glossary');
  for (const term of glossary) {
    out.heading(3, words.text(term.name), `term ${term.id}`);
    for (const definition of term.definitions)
      out.blocks(...words.prose(definition.text), ...words.footing(definition));
    const also = words.texts(term.aliases);
    const see = (term.seeAlso ?? []).map((id) => out.linkTo(`term ${id}`, names.get(id) ?? id));
    out.blocks(also && `Also: ${also}`, see.length ? `See also: ${see.join(', ')}` : undefined);
  }
}

const precisions = { exact: '', about: 'about ', 'more-than': 'more than ', 'up-to': 'up to ' };

function periodOf({ kind, years, since }: Saving['period']): string {
  const from = since === undefined ? '' : `, since ${since}`;
  if (kind === 'years') return ` in ${years ?? ''} years${from}`;
  const words = {
    once: ' once',
    'per-year': ' a year',
    'to-date': ' to date',
    'not-said': ' (over what time is not said)',
  };
  return `${words[kind]}${from}`;
}

function savingOf(words: Words, { amount, currency, precision, period, note }: Saving): string {
  const sum = amount.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  const more = words.text(note);
  return `${precisions[precision ?? 'exact']}${currency} ${sum}${periodOf(period)}${more && `. ${more}`}`;
}

export function writeCaseStudies(out: MarkdownDocument, words: Words): void {
  const { caseStudies = [] } = words.framework;
  if (!caseStudies.length) return;
  out.heading(2, 'Case studies');
  for (const one of caseStudies) {
    out.heading(3, words.text(one.name), `caseStudy ${one.id}`);
    const skills = (one.skills ?? []).map((id) =>
      out.linkTo(`skill ${id}`, words.text(words.index.skill(id)?.name)),
    );
    const facts: (readonly [string, string])[] = [
      ['Place', words.text(one.place)],
      ...(one.savings ?? []).map((saving) => ['Saving', savingOf(words, saving)] as const),
      [words.term('skill', 'other', 'skills'), skills.join(', ')],
      ['Address', one.href === undefined ? '' : link(words.text(one.href), one.href)],
    ];
    out.blocks(
      ...words.prose(one.description),
      facts
        .filter(([, value]) => value)
        .map(([label, value]) => `- **${label}:** ${value}`)
        .join('\n'),
      ...words.footing(one),
    );
  }
}

export function writeMaturityModels(out: MarkdownDocument, words: Words): void {
  const { maturityModels = [] } = words.framework;
  if (!maturityModels.length) return;
  out.heading(2, 'Maturity models');
  for (const model of maturityModels) {
    out.heading(3, words.text(model.name));
    out.blocks(...words.prose(model.description));
    const stages = new Map(model.stages.map((stage) => [stage.id, stage]));
    for (const area of model.areas) {
      out.heading(4, words.text(area.name));
      out.blocks(...words.prose(area.description));
      out.blocks(
        area.cells
          .map((cell) => {
            const name = `**${words.text(stages.get(cell.stage)?.name)}:**`;
            return listItem(
              cell.absent ? `${name} ${words.absence(cell.absent)}` : name,
              words.prose(cell.text),
            );
          })
          .join('\n'),
        ...words.footing(area),
      );
    }
    out.blocks(...words.footing(model));
  }
}

const presences = {
  'in-team': 'in the team',
  available: 'available to the team',
  'in-team-or-available': 'in the team or available to it',
} as const;

export function writeTeams(out: MarkdownDocument, words: Words): void {
  const { teams = [] } = words.framework;
  if (!teams.length) return;
  out.heading(2, 'Teams');
  for (const team of teams) {
    out.heading(3, words.text(team.name));
    out.blocks(...words.prose(team.description));
    out.table(
      ['Member', 'Presence', 'How many'],
      team.members.map((member) => [
        member.name === undefined
          ? placeOf(out, words, { role: member.role, roleLevel: member.roleLevel })
          : words.text(member.name),
        member.presence === undefined ? '' : presences[member.presence],
        member.count === undefined ? '' : String(member.count),
      ]),
    );
    out.blocks(...words.footing(team));
  }
}

export function writeThemes(out: MarkdownDocument, words: Words): void {
  const { themes = [] } = words.framework;
  if (!themes.length) return;
  out.heading(2, 'Themes');
  for (const theme of themes) {
    out.heading(3, words.text(theme.name));
    out.blocks(...words.prose(theme.description));
    const skills = (theme.skills ?? []).map((id) =>
      out.linkTo(`skill ${id}`, words.text(words.index.skill(id)?.name)),
    );
    if (skills.length) out.labelled(words.term('skill', 'other', 'skills'), [bulletList(skills)]);
    const shared = (theme.sharedWith ?? []).map(({ title, href }) => link(words.text(title), href));
    if (shared.length) out.labelled('Shared with', [bulletList(shared)]);
    out.blocks(...words.footing(theme));
  }
}

export function writeJobTemplates(out: MarkdownDocument, words: Words): void {
  const { jobTemplates = [] } = words.framework;
  if (!jobTemplates.length) return;
  out.heading(2, 'Job templates');
  for (const template of jobTemplates) {
    out.heading(3, words.text(template.name));
    out.blocks(...words.prose(template.description));
    out.table(
      ['Field', 'Value', 'Hint'],
      (template.fields ?? []).map(({ name, value, hint }) => [
        words.text(name),
        words.text(value),
        words.text(hint),
      ]),
    );
    for (const section of template.sections ?? []) {
      out.heading(4, words.text(section.name));
      out.blocks(...words.prose(section.text));
      out.labelled('Guidance', words.prose(section.guidance));
    }
    out.blocks(...words.footing(template));
  }
}

const relations = {
  exact: 'the same as',
  close: 'nearly the same as',
  broad: 'narrower than',
  narrow: 'broader than',
  related: 'related to',
} as const;

export function writeMappings(out: MarkdownDocument, words: Words): void {
  const { mappings = [] } = words.framework;
  if (!mappings.length) return;
  out.heading(2, 'Links to other frameworks');
  out.table(
    [words.term('skill', 'one', 'skill'), 'is', 'There', 'Framework', 'Basis'],
    mappings.map(({ skill, relation, to, sources }) => [
      out.linkTo(`skill ${skill}`, words.text(words.index.skill(skill)?.name)),
      relations[relation],
      link(words.text(to.name), to.href),
      words.text(to.framework),
      sources?.some(({ basis }) => basis === 'inferred') ? 'inferred, not stated' : '',
    ]),
  );
}

export function writeChanges(out: MarkdownDocument, words: Words): void {
  const { changes = [] } = words.framework;
  if (!changes.length) return;
  out.heading(2, 'Changes');
  out.blocks(
    changes
      .map((change) => {
        const roles = (change.roles ?? []).map((id) => words.text(words.index.role(id)?.name));
        const about = roles.length ? ` (${roles.join(', ')})` : '';
        return listItem(`**${change.date}**${about}:`, words.prose(change.text));
      })
      .join('\n'),
  );
}
