import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Challenge, RoleLevel, Skill, Statement } from '../../model/index.js';
import { inLanguage } from '../../strings/language.js';
import { fill } from '../../strings/plural.js';
import { roleCard } from '../../strings/role-card.js';
import { editionFacts, fact } from '../edition.js';
import { footer } from '../footer.js';
import { positionSubject } from '../footer.links.js';
import { heading } from '../heading.js';
import { fillHref } from '../href.js';
import { fingerprint, level, levelRange } from '../level.js';
import { changedTag, described, localTag, localWords, named, namedList } from '../local.js';
import {
  descriptor,
  levelInGeneral,
  saidOfSkill,
  sourcesOfMeaning,
  statements,
} from '../meaning.js';
import { notice } from '../notice.js';
import type { Reader } from '../reader.js';
import { basisTag, basisWord, itself, originTags } from '../sources.js';
import { proseInline, text, weave } from '../text.js';
import { portraits } from './role-card.portraits.js';
import type { RoleCardView, SkillGroup, SkillLine, Step } from './role-card.view.js';

/** The parts of a card, for `show`. */
export const PARTS = [
  'notice',
  'summary',
  'facts',
  'levels',
  'responsibilities',
  'challenges',
  'value',
  'promise',
  'portraits',
  'skills',
  'footer',
] as const;
export type Part = (typeof PARTS)[number];

/** What the template needs from its element. */
export interface RoleCardHost {
  readonly headingLevel: number;
  readonly roleHref?: string;
  readonly roleLevelHref?: string;
  /** Where a skill has a place of its own; without it, what it means opens in the card. */
  readonly skillHref?: string | undefined;
  shows(part: Part): boolean;
  selectLevel(step: Step): void;
  openSkill(line: SkillLine): void;
}

interface Context {
  readonly host: RoleCardHost;
  readonly reader: Reader;
  readonly view: RoleCardView;
}

const strings = ({ language }: Reader) => inLanguage(roleCard, language);

function eyebrow({ reader, view }: Context): unknown {
  const { family, role, roleLevel, place } = view;
  const parts: unknown[] = [];
  if (roleLevel) {
    parts.push(named(reader, role));
    const level = reader.one('roleLevel');
    parts.push(place ? fill(strings(reader).ofRole, { level, ...place }) : level);
    if (roleLevel.condition)
      parts.push([text(reader, roleLevel.condition), changedTag(reader, roleLevel, 'condition')]);
  } else {
    if (family) {
      const values = { name: named(reader, family), family: reader.one('family') };
      parts.push([weave(strings(reader).ofFamily, values), changedTag(reader, role, 'family')]);
    }
    parts.push(reader.one('role'));
  }
  return html`<p class="ce-eyebrow govuk-caption-m">${parts.map((part, at) => [at ? ' · ' : '', part])}</p>`;
}

function title({ host, reader, view: { role, roleLevel } }: Context): unknown {
  const name = text(reader, (roleLevel ?? role).name);
  const href = roleLevel
    ? fillHref(host.roleLevelHref, { role: role.id, level: roleLevel.id })
    : fillHref(host.roleHref, { role: role.id });
  const content = href ? html`<a class="ce-link govuk-link" href=${href}>${name}</a>` : name;
  const local = localTag(reader, [roleLevel ?? role, 'name']);
  return heading(host.headingLevel, 'ce-title govuk-heading-l', [content, local]);
}

function skillCount(reader: Reader, { type, lines }: SkillGroup, isOnlyGroup: boolean): unknown {
  const count = lines.length.toLocaleString(reader.locale);
  if (type) return html`${count} ${text(reader, type.name)}`;
  return isOnlyGroup ? count : reader.count('skill', lines.length);
}

function facts({ reader, view }: Context): unknown {
  const { levels, conditionalLevels, roleLevel, grades, track, groups } = view;
  const more = conditionalLevels
    ? `, ${fill(strings(reader).conditional, { n: conditionalLevels })}`
    : '';
  return html`<dl class="ce-facts">
    ${roleLevel || !levels ? nothing : fact(reader.label('roleLevel'), `${levels}${more}`)}
    ${track ? fact(strings(reader).track, [named(reader, track), changedTag(reader, roleLevel, 'track')]) : nothing}
    ${
      grades.length
        ? fact(strings(reader).grades, namedList(reader, grades, roleLevel ?? view.role, 'grades'))
        : nothing
    }
    ${
      groups.length
        ? fact(
            reader.label('skill'),
            groups.map((group, at) => [
              at ? ', ' : '',
              skillCount(reader, group, groups.length === 1),
            ]),
          )
        : nothing
    }
    ${editionFacts(reader)}
  </dl>`;
}

function step({ host, reader, view }: Context, given: Step): TemplateResult {
  const { roleLevel, isCurrent } = given;
  const local = localWords(reader, [roleLevel, 'name']);
  const content = html`<span class="ce-step-name">${text(reader, roleLevel.name)}</span>${
    local ? html`<span class="ce-small">${local}</span>` : nothing
  }${
    roleLevel.condition
      ? html`<span class="ce-small">${text(reader, roleLevel.condition)}</span>`
      : fingerprint(given.fingerprint)
  }`;
  const href = fillHref(host.roleLevelHref, { role: view.role.id, level: roleLevel.id });
  const className = roleLevel.condition ? 'ce-step ce-step-conditional' : 'ce-step';
  const current = isCurrent ? 'true' : undefined;
  return html`<li class="ce-rung">
    ${
      href
        ? html`<a class=${className} href=${href} aria-current=${ifDefined(current)}>${content}</a>`
        : html`<button class=${className} type="button" aria-pressed=${isCurrent} @click=${() => host.selectLevel(given)}>
          ${content}
        </button>`
    }
  </li>`;
}

function ladder(context: Context): unknown {
  const { reader, view } = context;
  if (view.steps.length < 2) return nothing;
  return html`<ol class="ce-ladder" role="list" aria-label=${fill(strings(reader).chooseLevel, { level: reader.one('roleLevel') })}>
    ${view.steps.map((given) => step(context, given))}
  </ol>`;
}

function section(
  { host, reader }: Context,
  name: unknown,
  list: readonly Statement[] | undefined,
): unknown {
  if (!list?.length) return nothing;
  return html`${heading(host.headingLevel + 1, 'ce-section govuk-heading-s', name)}${statements(reader, list)}`;
}

/** "An" goes by the sound: a user researcher, an unpaid one. */
const AN = /^(?!use|usa|uni[^n]|eu|one)[aeiou]/i;

function asA(reader: Reader, { name }: RoleLevel): unknown {
  const { asA, asAn } = strings(reader);
  const phrase = AN.test(reader.read(name)) ? asAn : asA;
  return weave(phrase, { name: text(reader, name) });
}

function responsibilities(context: Context): unknown {
  const {
    reader,
    view: { role, roleLevel },
  } = context;
  const name = roleLevel ? asA(reader, roleLevel) : strings(reader).inThisRole;
  return section(context, name, (roleLevel ?? role).responsibilities);
}

function challenge(reader: Reader, given: Challenge, basis: unknown): TemplateResult {
  const { name, description, levels } = given;
  return html`<li>
    <strong>${text(reader, name)}${description || levels ? ':' : nothing}</strong> ${description ? proseInline(reader, description) : nothing}${basis}${
      levels?.length
        ? html`<ul class="ce-list govuk-list govuk-list--bullet">
            ${levels.map((level) => challenge(reader, { ...level, description: level.text }, originTags(reader, level)))}
          </ul>`
        : nothing
    }
  </li>`;
}

function challenges({ host, reader, view }: Context): unknown {
  const [first] = view.challenges;
  if (!first) return nothing;
  // What holds for all of them is said once.
  const basis = basisWord(reader, first);
  const isShared = view.challenges.every((given) => basisWord(reader, given) === basis);
  const name = html`${strings(reader).challenges}${isShared ? basisTag(reader, first) : nothing}`;
  return html`${heading(host.headingLevel + 1, 'ce-section govuk-heading-s', name)}
    <ul class="ce-list govuk-list govuk-list--bullet">
      ${view.challenges.map((given) => challenge(reader, given, (isShared ? localTag : originTags)(reader, given)))}
    </ul>`;
}

/** The one level that is needed, if it is one. */
const onlyLevel = ({ lowest, highest }: SkillLine) => (lowest === highest ? lowest : undefined);

const isExplained = (given: SkillLine) =>
  [given.skill.description, given.descriptors[0], given.skill.statements?.[0]].some(Boolean) ||
  onlyLevel(given)?.mastery.description !== undefined;

function meaning(reader: Reader, given: SkillLine): unknown {
  const { skill, descriptors } = given;
  const level = onlyLevel(given);
  return html`${described(reader, skill)}${descriptors.map((one) => descriptor(reader, one, false))}${saidOfSkill(reader, skill)}${
    level ? levelInGeneral(reader, level.mastery) : nothing
  }${sourcesOfMeaning(reader, skill, [given.requirement, ...descriptors, level?.mastery])}`;
}

function skillName(reader: Reader, given: SkillLine): TemplateResult {
  const { skill, requirement, lowest, highest } = given;
  return html`<span class="ce-skill-name"
      >${text(reader, skill.name)}${
        requirement.importance === 'desirable'
          ? html` <span class="ce-tag">${reader.words.desirable}</span>`
          : nothing
      }${originTags(reader, requirement, [skill, 'name'])}</span
    >${lowest && highest ? html` ${lowest === highest ? level(reader, lowest) : levelRange(reader, lowest, highest)}` : nothing}`;
}

/** A way to the skill itself, from what it means here. */
function skillPage({ host, reader }: Context, { id }: Skill): unknown {
  const href = fillHref(host.skillHref, { skill: id });
  const phrase = fill(strings(reader).moreAbout, { skill: reader.one('skill') });
  return href
    ? html`<p class="ce-text govuk-body"><a class="ce-link govuk-link" href=${href}>${phrase}</a></p>`
    : nothing;
}

/** Keyed: what a reader has opened must not stay open for another skill that takes its place. */
function skillLine(context: Context, given: SkillLine): TemplateResult {
  const { host, reader } = context;
  const page = skillPage(context, given.skill);
  const name = skillName(reader, given);
  const opened = (event: Event) =>
    (event.target as HTMLDetailsElement).open && host.openSkill(given);
  const content =
    isExplained(given) || page !== nothing
      ? html`<details class="ce-skill-details" @toggle=${opened}>
        <summary class="ce-skill-summary">${name}</summary>
        <div class="ce-skill-meaning">${meaning(reader, given)}${page}</div>
      </details>`
      : html`<div class="ce-skill-summary ce-skill-plain">${name}</div>`;
  return html`<li class="ce-skill">${keyed(given.skill.id, content)}</li>`;
}

function skills(context: Context): unknown {
  const { host, reader, view } = context;
  return view.groups.map(({ type, lines }) => {
    const name = type
      ? text(reader, type.name)
      : view.groups.length > 1
        ? fill(reader.words.otherSkills, { skills: reader.many('skill') })
        : reader.label('skill');
    return html`${heading(host.headingLevel + 1, 'ce-section govuk-heading-s', name)}
      <ul class="ce-skills" role="list">
        ${lines.map((line) => skillLine(context, line))}
      </ul>`;
  });
}

/** What the card rests on: of the role as a whole, a level shows what it needs and the challenges, not all that it offers. */
const cited = ({ role, roleLevel, challenges }: RoleCardView) => [
  roleLevel ?? role,
  ...(roleLevel ? [itself(role), ...(role.skills ?? [])] : []),
  ...challenges,
];

/** The whole card; `show` and `compact` decide which of its parts are there. */
export function roleCardTemplate(
  host: RoleCardHost,
  reader: Reader,
  view: RoleCardView,
): TemplateResult {
  const context: Context = { host, reader, view };
  const { role, roleLevel } = view;
  const shown = (part: Part, content: () => unknown) => (host.shows(part) ? content() : nothing);
  return html`<article class="ce-card" part="card">
    ${eyebrow(context)} ${title(context)}
    ${shown('summary', () => described(reader, roleLevel ?? role, { lede: true }))}
    ${shown('notice', () => notice(reader))} ${shown('facts', () => facts(context))}
    ${shown('levels', () => ladder(context))} ${shown('responsibilities', () => responsibilities(context))}
    ${shown('challenges', () => challenges(context))}
    ${
      roleLevel
        ? nothing
        : html`${shown('value', () => section(context, strings(reader).valueDelivered, role.valueDelivered))}
        ${shown('promise', () => section(context, strings(reader).careerPromise, role.careerPromise))}`
    }
    ${shown('portraits', () => portraits(host, reader, view.portraits))}
    ${shown('skills', () => skills(context))} ${shown('footer', () => footer(reader, cited(view), positionSubject(role, roleLevel)))}
  </article>`;
}
