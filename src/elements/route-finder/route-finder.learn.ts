/** What a move asks one to learn, skill by skill. */
import { html, nothing, type TemplateResult } from 'lit';
import { learningFor, type LearntSkill, type RouteStep } from '../../model/index.js';
import { change } from '../../templates/change.js';
import { fillHref } from '../../templates/href.js';
import { learningHeading, learningList } from '../../templates/learning.js';
import { level } from '../../templates/level.js';
import { described } from '../../templates/local.js';
import {
  descriptor,
  levelInGeneral,
  saidOfSkill,
  sourcesOfMeaning,
} from '../../templates/meaning.js';
import { originTags } from '../../templates/sources.js';
import { text, weave } from '../../templates/text.js';
import { strings, type Context } from './route-finder.context.js';

const descriptorsOf = ({ skill, to }: LearntSkill) =>
  (skill.descriptors ?? []).filter(({ mastery }) => mastery === to?.mastery.id);

/** What teaches the skill: at the level that is needed, at those on the way to it, and at any level. */
function teaching({ index }: Context, { skill, from, to }: LearntSkill) {
  const between = (to?.scale.levels ?? []).slice(from?.place ?? 0, to?.place ?? 0);
  const levels = to ? [...between.map(({ id }) => id), undefined] : [undefined];
  return [...new Set(levels.flatMap((mastery) => learningFor(index, skill, mastery)))];
}

function isExplained(context: Context, learnt: LearntSkill): boolean {
  const { description, statements, leadershipExamples } = learnt.skill;
  const said = [description, statements?.[0], leadershipExamples?.[0], descriptorsOf(learnt)[0]];
  return (
    said.some(Boolean) ||
    learnt.to?.mastery.description !== undefined ||
    teaching(context, learnt).length > 0
  );
}

function meaning(context: Context, learnt: LearntSkill): TemplateResult {
  const { reader } = context;
  const { skill, to } = learnt;
  const own = descriptorsOf(learnt);
  const resources = teaching(context, learnt);
  return html`<div class="ce-learn-meaning">
    ${described(reader, skill)}
    ${own.length ? own.map((given) => descriptor(reader, given, true)) : to ? levelInGeneral(reader, to.mastery) : nothing}
    ${saidOfSkill(reader, skill)}
    ${
      resources.length
        ? html`<p class="ce-descriptor-name">${learningHeading(reader)}</p>
            ${learningList(reader, resources)}`
        : nothing
    }
    ${sourcesOfMeaning(reader, skill, [...own, learnt.need.requirement])}
  </div>`;
}

function needed(context: Context, { to, need, skill }: LearntSkill): TemplateResult {
  const { reader } = context;
  const isDesirable = need.requirement.importance === 'desirable';
  return html`<span class="ce-learn-level">${to ? level(reader, to) : nothing}${
    isDesirable ? html` <span class="ce-tag">${reader.words.desirable}</span>` : nothing
  }${originTags(reader, need.requirement, skill)}</span>`;
}

/** Whether one had a skill at that level already, before the position that one comes from. */
const hadBefore = ({ had, to }: LearntSkill) => !!had && !!to && had.place >= to.place;

/** "↑ raised from Awareness" */
function changed({ reader }: Context, learnt: LearntSkill): unknown {
  const { kind, from, had } = learnt;
  if (kind === 'kept' || hadBefore(learnt)) return nothing;
  const level = had ?? from;
  const before = level && text(reader, level.mastery.name);
  return html`<span class="ce-learn-change">${change(reader, had ? 'raised' : kind)}${
    before
      ? html` <span class="ce-small">${weave(strings(reader).fromLevel, { level: before })}</span>`
      : nothing
  }</span>`;
}

function skillItem(context: Context, key: string, learnt: LearntSkill): TemplateResult {
  const { host, reader } = context;
  const { skill } = learnt;
  const name = text(reader, skill.name);
  const href = fillHref(host.skillHref, { skill: skill.id });
  const opens = !href && isExplained(context, learnt);
  const shown = href
    ? html`<a class="ce-link govuk-link" href=${href}>${name}</a>`
    : opens
      ? html`<button class="ce-opener" type="button" aria-expanded=${host.isOpen(key)} @click=${() => host.openSkill(key, learnt)}>${name}</button>`
      : name;
  return html`<li class="ce-learn-item">
    <span class="ce-learn-name ${learnt.to ? '' : 'ce-learn-wide'}">${shown}</span> ${needed(context, learnt)} ${changed(context, learnt)}
    ${opens && host.isOpen(key) ? meaning(context, learnt) : nothing}
  </li>`;
}

function list(
  context: Context,
  key: string,
  title: string,
  skills: readonly LearntSkill[],
): TemplateResult | typeof nothing {
  if (!skills.length) return nothing;
  return html`<p class="ce-learn-title">${title}</p>
    <ul class="ce-learn">
      ${skills.map((learnt) => skillItem(context, `${key} ${learnt.skill.id}`, learnt))}
    </ul>`;
}

/** What is counted, and apart from it what is only listed. */
export function toLearn(context: Context, key: string, { cost }: RouteStep): TemplateResult {
  const words = strings(context.reader);
  const { measure, learnt, listed } = cost;
  if (measure === 'new-skills') return html`${list(context, key, words.newOnes, listed)}`;
  const anew = learnt.filter((one) => !hadBefore(one));
  return html`${list(context, key, words.learn, anew)}${list(context, key, words.hadBefore, learnt.filter(hadBefore))}${list(
    context,
    key,
    measure === 'levels' ? `${words.listed}. ${words.listedWhy}` : words.listed,
    listed,
  )}`;
}
