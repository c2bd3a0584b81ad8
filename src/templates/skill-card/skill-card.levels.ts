import { html, nothing, type TemplateResult } from 'lit';
import type { Descriptor } from '../../model/index.js';
import { heading } from '../heading.js';
import { learningHeading } from '../learning.js';
import { level } from '../level.js';
import { absence, forWhom, levelInGeneral, names } from '../meaning.js';
import { originTags } from '../sources.js';
import { prose, text, weave } from '../text.js';
import { section, strings, type Context } from './skill-card.context.js';
import { teaching } from './skill-card.learning.js';
import type { SkillCardView, SkillLevel } from './skill-card.view.js';

function words({ reader }: Context, given: Descriptor): TemplateResult {
  const whom = forWhom(reader, given);
  return html`<div class="ce-descriptor">
    ${whom.length ? html`<p class="ce-descriptor-name">${names(reader, whom)}</p>` : nothing}
    ${given.absent ? absence(reader, given.absent) : prose(reader, given.text)}${originTags(reader, given)}
  </div>`;
}

function column(context: Context, given: SkillLevel): TemplateResult {
  const { host, reader, view } = context;
  const { place, descriptors, learning, isChosen } = given;
  const chosen = isChosen && view.chosen && text(reader, view.chosen.roleLevel.name);
  return html`<li class=${isChosen ? 'ce-mastery ce-mastery-chosen' : 'ce-mastery'}>
    <div>
      ${heading(host.headingLevel + 2, 'ce-mastery-name', level(reader, place))}
      ${chosen ? html`<p class="ce-small">${weave(strings(reader).neededBy, { name: chosen })}</p>` : nothing}
    </div>
    ${
      view.absent
        ? nothing
        : descriptors.length
          ? descriptors.map((given) => words(context, given))
          : html`<p class="ce-small">${strings(reader).undescribed}</p>`
    }
    ${
      learning.length && host.shows('learning')
        ? html`<div>
            <p class="ce-descriptor-name">${learningHeading(reader)}</p>
            ${teaching(context, learning)}
          </div>`
        : nothing
    }
  </li>`;
}

/** What a level says of several grades or audiences stands in line with what the others say of them. */
function inLine({ levels }: SkillCardView): string {
  const most = Math.max(...levels.map(({ descriptors }) => descriptors.length));
  return most > 1 && most < 6 ? ` ce-masteries-in-line ce-rows-${most}` : '';
}

/** What the levels mean whatever the skill, on request. */
function inGeneral({ reader, view }: Context): unknown {
  const told = view.levels.filter(({ place }) => place.mastery.description !== undefined);
  if (!told.length) return nothing;
  return html`<details class="ce-details">
    <summary class="ce-summary">${strings(reader).inGeneral}</summary>
    ${told.map(({ place }) => levelInGeneral(reader, place.mastery))}
  </details>`;
}

/** Every level of the skill, lowest first: one after another, or side by side where there is room. */
export function levels(context: Context): unknown {
  const { reader, view } = context;
  if (!view.levels.length) return nothing;
  return section(
    context,
    reader.label('mastery'),
    html`${view.absent ? absence(reader, view.absent) : nothing}
      <ol class="ce-masteries${inLine(view)}" role="list">
        ${view.levels.map((given) => column(context, given))}
      </ol>
      ${inGeneral(context)}`,
  );
}
