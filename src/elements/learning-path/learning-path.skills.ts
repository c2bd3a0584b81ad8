/** Skill by skill: what is to be learnt, what teaches it, and what it means. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { change } from '../../templates/change.js';
import { heading } from '../../templates/heading.js';
import { fillHref } from '../../templates/href.js';
import { learningList } from '../../templates/learning.js';
import { level } from '../../templates/level.js';
import { described } from '../../templates/local.js';
import {
  descriptor,
  levelInGeneral,
  saidOfSkill,
  sourcesOfMeaning,
} from '../../templates/meaning.js';
import type { Reader } from '../../templates/reader.js';
import { originTags } from '../../templates/sources.js';
import { text, weave } from '../../templates/text.js';
import type { Teaching } from '../../model/index.js';
import {
  descriptorsOf,
  isExplained,
  joined,
  phrase,
  strings,
  type Context,
} from './learning-path.context.js';
import type { Line, LineGroup } from './learning-path.view.js';
import type { Stage } from './offers.js';

export function skillName({ host, reader }: Context, { skill }: Line): unknown {
  const name = text(reader, skill.name);
  const href = fillHref(host.skillHref, { skill: skill.id });
  return href ? html`<a class="ce-link govuk-link" href=${href}>${name}</a>` : name;
}

/** The level that is needed, or "Needed" where the source names none. */
export function wanted(reader: Reader, { skill, to, requirement }: Line): unknown {
  if (!requirement) return nothing;
  const needed = html`<span class="ce-level"
    ><span class="ce-level-word">${strings(reader).needed}</span></span
  >`;
  const isDesirable = requirement.importance === 'desirable';
  return html`${to ? level(reader, to) : needed}${
    isDesirable ? html` <span class="ce-tag">${reader.words.desirable}</span>` : nothing
  }${originTags(reader, requirement, skill)}`;
}

/** "↑ raised from Awareness" */
function changed(reader: Reader, { kind, from }: Line): unknown {
  if (!kind) return nothing;
  const isMoved = kind === 'raised' || kind === 'lowered';
  const before = isMoved && from && text(reader, from.mastery.name);
  return html`<p class="ce-learn-change">
    ${change(reader, kind)} ${before ? weave(strings(reader).fromLevel, { level: before }) : nothing}
  </p>`;
}

/** "Working, Practitioner" */
export const levelsTaught = (reader: Reader, { levels }: Teaching): unknown =>
  joined(levels.map(({ mastery }) => text(reader, mastery.name)));

function stageName(reader: Reader, { fit, place }: Stage): unknown {
  const { forLevel, anyLevel, otherLevels } = strings(reader);
  if (fit === 'other') return otherLevels;
  return place ? weave(forLevel, { level: text(reader, place.mastery.name) }) : anyLevel;
}

function stage(reader: Reader, given: Stage): TemplateResult {
  const byLearning = new Map(given.teachings.map((one) => [one.learning, one]));
  return html`<p class="ce-descriptor-name">${stageName(reader, given)}</p>
    ${learningList(reader, [...byLearning.keys()], (learning) => {
      const teaching = byLearning.get(learning)!;
      const several = given.fit === 'other' || teaching.levels.length > 1;
      return html`${several ? html` <span class="ce-tag">${levelsTaught(reader, teaching)}</span>` : nothing}${originTags(reader, teaching.learned)}`;
    })}`;
}

function meaning({ host, reader }: Context, line: Line): unknown {
  const { skill, to } = line;
  if (!host.shows('meanings') || !isExplained(line)) return nothing;
  const opened = ({ target }: Event) => (target as HTMLDetailsElement).open && host.openSkill(line);
  // What a reader has opened must not stay open for another skill that takes its place.
  return keyed(
    skill.id,
    html`<details class="ce-details ce-meant" @toggle=${opened}>
      <summary class="ce-summary">
        ${strings(reader).meaning}<span class="ce-unseen">: ${text(reader, skill.name)}</span>
      </summary>
      ${described(reader, skill)}
      ${descriptorsOf(line).map((given) => descriptor(reader, given, true))}
      ${saidOfSkill(reader, skill)} ${to ? levelInGeneral(reader, to.mastery) : nothing}
      ${sourcesOfMeaning(reader, skill, descriptorsOf(line))}
    </details>`,
  );
}

function offers({ reader, view }: Context, { stages, listed }: Line): unknown {
  const { none, noneLeft } = strings(reader);
  if (stages.length) return stages.map((given) => stage(reader, given));
  // Where nothing is listed for any of them, that is said once, above.
  if (!listed && !view.all.length) return nothing;
  return html`<p class="ce-small ce-none">${listed ? noneLeft : none}</p>`;
}

function skill(context: Context, line: Line): TemplateResult {
  const { host, reader } = context;
  return html`<li class="ce-learn">
    <div class="ce-learn-head">
      ${heading(host.headingLevel + 2, 'ce-learn-name', skillName(context, line))}
      <div class="ce-learn-need">${wanted(reader, line)} ${changed(reader, line)}</div>
    </div>
    <div class="ce-learn-body">${offers(context, line)}${meaning(context, line)}</div>
  </li>`;
}

function group(context: Context, { type, lines }: LineGroup): TemplateResult {
  const { host, reader, view } = context;
  const name = type
    ? text(reader, type.name)
    : view.groups.length > 1
      ? phrase(reader, reader.words.otherSkills)
      : reader.label('skill');
  return html`${heading(host.headingLevel + 1, 'ce-section govuk-heading-s', name)}
    <ul class=${view.all.length ? 'ce-learns' : 'ce-learns ce-learns-bare'} role="list">
      ${lines.map((line) => skill(context, line))}
    </ul>`;
}

export const skills = (context: Context): unknown =>
  context.view.groups.map((given) => group(context, given));
