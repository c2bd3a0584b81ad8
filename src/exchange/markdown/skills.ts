/** Every skill from A to Z, with what its levels mean. */
import type { Descriptor, Skill } from '../../model/schema.js';
import type { MarkdownDocument } from './document.js';
import { listItem } from './escape.js';
import { namesOf } from './roles.js';
import type { Words } from './words.js';

const isHeldElsewhere = ({ absent }: Descriptor) =>
  absent?.kind === 'held-elsewhere' && absent.reason === undefined && absent.href === undefined;

function writeDescriptors(out: MarkdownDocument, words: Words, skill: Skill): void {
  const { descriptors = [] } = skill;
  if (!descriptors.length) return;
  if (descriptors.every(isHeldElsewhere)) {
    out.blocks('What each level means is held elsewhere: see the source.');
    return;
  }
  const items = descriptors.map((one) => {
    const lead = `${words.levelOf(one)}${one.absent ? ` ${words.absence(one.absent)}` : ''}`;
    const whose = words.whose(one);
    return listItem(lead, [...words.prose(one.text), ...(whose === undefined ? [] : [whose])]);
  });
  out.labelled('What each level means', [items.join('\n')]);
}

function writeAssessments(out: MarkdownDocument, words: Words, skill: Skill): void {
  const items = (skill.assessments ?? []).flatMap(({ outcome, criteria, evidence, absent }) => [
    ...(outcome === undefined ? [] : [listItem('**Outcome:**', words.prose(outcome))]),
    ...(criteria === undefined ? [] : [listItem('**Criteria:**', words.prose(criteria))]),
    ...(evidence === undefined ? [] : [listItem('**Evidence:**', words.prose(evidence))]),
    ...(absent ? [`- ${words.absence(absent)}`] : []),
  ]);
  if (items.length) out.labelled('Assessment', [items.join('\n')]);
}

function facts(out: MarkdownDocument, words: Words, skill: Skill): string {
  const { index } = words;
  const named = (id: string) => out.linkTo(`skill ${id}`, words.text(index.skill(id)?.name));
  const type = skill.type === undefined ? undefined : index.skillType(skill.type);
  const scale = index.scaleOf(skill);
  const isUsual = !scale || (words.framework.scales?.length ?? 0) < 2;
  const lines: (readonly [string, string])[] = [
    ['Kind', skill.kind === undefined || skill.kind === 'skill' ? '' : skill.kind],
    ['Type', words.text(type?.name)],
    ['Part of', skill.parent === undefined ? '' : named(skill.parent)],
    [
      'Holds',
      index
        .childrenOf(skill.id)
        .map(({ id }) => named(id))
        .join(', '),
    ],
    ['Levels', isUsual ? '' : words.text(scale.name)],
    ...namesOf(words, skill),
    [
      'Related',
      (skill.related ?? [])
        .map(({ skill: id, relation }) =>
          relation === undefined || relation === 'related'
            ? named(id)
            : `${named(id)} (${relation})`,
        )
        .join(', '),
    ],
    [
      'Delivered by',
      (skill.deliveredBy ?? [])
        .map(({ role, name }) =>
          role === undefined
            ? words.text(name)
            : out.linkTo(`role ${role}`, words.text(index.role(role)?.name)),
        )
        .join(', '),
    ],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([label, value]) => `- **${label}:** ${value}`)
    .join('\n');
}

function writeSkill(out: MarkdownDocument, words: Words, skill: Skill): void {
  out.heading(3, words.text(skill.name), `skill ${skill.id}`);
  out.blocks(...words.prose(skill.description), facts(out, words, skill));
  out.labelled('What it means', words.statements(skill.statements));
  writeDescriptors(out, words, skill);
  out.labelled('Examples of leadership', words.statements(skill.leadershipExamples));
  out.labelled('What it lets an organisation do', words.statements(skill.enables));
  out.labelled('Ways of working', words.statements(skill.waysOfWorking));
  out.labelled('Technologies', words.statements(skill.technologies));
  writeAssessments(out, words, skill);
  out.blocks(...words.footing(skill));
}

/** In the order of the reader's alphabet; of equal names the framework's own order holds. */
export function writeSkills(out: MarkdownDocument, words: Words): void {
  const { skills = [] } = words.framework;
  if (!skills.length) return;
  out.heading(2, `${words.term('skill', 'other', 'skills')} A to Z`);
  const { compare } = new Intl.Collator(words.language, { numeric: true });
  const sorted = skills
    .map((skill) => ({ skill, name: words.raw(skill.name) }))
    .sort((a, b) => compare(a.name, b.name));
  for (const { skill } of sorted) writeSkill(out, words, skill);
}
