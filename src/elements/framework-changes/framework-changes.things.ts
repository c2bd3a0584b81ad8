/** What came, went, has another name or stands elsewhere. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntityChange } from '../../model/index.js';
import type { Relative } from '../../model/diff.js';
import type { Reader } from '../../templates/reader.js';
import { text, weave } from '../../templates/text.js';
import { describe } from './describe.js';
import { strings, type Context } from './framework-changes.context.js';
import { list, mark, nameOf, section, withParts } from './framework-changes.marks.js';
import type { Thing } from './sections.js';

type ThingList = 'roles' | 'levels' | 'skills' | 'moves';

function relatives(context: Context, given: readonly Relative[] = [], said: string): unknown {
  const { reader } = context;
  const words = strings(reader);
  return given.map(({ name, basis, sentences }) => {
    const sign =
      basis === 'stated' || !sentences
        ? words.stated
        : weave(words.likely, { shared: sentences.shared, of: sentences.of });
    return html`<span class="ce-small">${weave(said, { name: text(reader, name) })} (${sign})</span>`;
  });
}

/** The family of a role; the names before it say it already where one of them is the same. */
function familyOf({ name, within, family }: EntityChange, whose: Reader): unknown {
  if (!family) return nothing;
  const own = whose.read(family.name);
  return [name, within?.name].some((one) => one !== undefined && whose.read(one) === own)
    ? nothing
    : html`<span class="ce-small">${text(whose, family.name)}</span>`;
}

function about(context: Context, { change, parts, difference }: Thing): unknown {
  const { reader, earlier } = context;
  const words = strings(reader);
  if (difference?.kind === 'renamed')
    return html`<span class="ce-small">${weave(words.was, { name: text(earlier, difference.from) })}</span>`;
  if (difference) return html`<span class="ce-small">${describe(context, difference)}</span>`;
  const whose = change.change === 'removed' ? earlier : reader;
  return html`${familyOf(change, whose)} ${withParts(context, change, parts)}
  ${relatives(context, change.cameFrom, words.cameFrom)}
  ${relatives(context, change.continuedIn, words.continuedIn)}`;
}

const thing = (context: Context, one: Thing): TemplateResult => html`<div class="ce-happening">
  ${mark(context, one.kind)}
  <div class="ce-happened">
    <span class="ce-changed-name">${nameOf(context, one.change)}</span> ${about(context, one)}
  </div>
</div>`;

export function things(context: Context, name: ThingList, title: string): unknown {
  const found = context.view.compared?.sections[name] ?? [];
  return found.length
    ? section(
        context,
        title,
        list(context, name, found, (one) => thing(context, one)),
      )
    : nothing;
}
