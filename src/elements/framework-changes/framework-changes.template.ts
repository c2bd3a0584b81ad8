import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../strings/plural.js';
import { changeCounts } from '../../templates/change.js';
import { edition, editionFacts, fact, successor } from '../../templates/edition.js';
import { footer } from '../../templates/footer.js';
import { heading } from '../../templates/heading.js';
import { notice } from '../../templates/notice.js';
import type { Reader } from '../../templates/reader.js';
import { text, weave } from '../../templates/text.js';
import type { Happening } from '../../strings/framework-changes.js';
import {
  phrase,
  scopeName,
  strings,
  type Context,
  type Part,
} from './framework-changes.context.js';
import { happeningOf } from './describe.js';
import { counted } from './framework-changes.marks.js';
import { needs } from './framework-changes.needs.js';
import { history, others } from './framework-changes.others.js';
import { texts } from './framework-changes.texts.js';
import { things } from './framework-changes.things.js';
import { tools } from './framework-changes.tools.js';
import type { FrameworkChangesView } from './framework-changes.view.js';
import type { NeedsOf, Sections, SectionName } from './sections.js';

/** The two editions; without an earlier one, the edition as every element shows it. */
function facts({ reader, earlier, view }: Context): TemplateResult {
  const words = strings(reader);
  return html`<dl class="ce-facts">
    ${
      view.compared
        ? html`${fact(words.earlier, edition(earlier))}${fact(words.later, edition(reader))}${fact(
            reader.words.supersededBy,
            successor(reader, reader.framework),
          )}`
        : editionFacts(reader)
    }
  </dl>`;
}

function doubts({ reader, earlier, view }: Context): unknown {
  const words = strings(reader);
  const [before, after] = [earlier, reader].map((one) => text(one, one.framework.title));
  const said = { 'other-framework': words.otherFramework, swapped: words.swapped };
  return view.compared?.doubts.map(
    (doubt) =>
      html`<p class="ce-doubt govuk-inset-text">${weave(said[doubt], { before, after })}</p>`,
  );
}

const tally = (kinds: readonly Happening[]): readonly (readonly [Happening, number])[] => {
  const counts = new Map<Happening, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
};

/** What happened in a section, each as often as it did. */
function kindsIn(sections: Sections, name: Exclude<SectionName, 'needs'>): readonly Happening[] {
  if (name === 'texts')
    return sections.texts.flatMap(({ differences }) =>
      differences.map((one) => (one.kind === 'moved' ? 'moved' : one.change)),
    );
  if (name === 'others')
    return sections.others.flatMap(({ change, differences }) =>
      change.change === 'changed' ? differences.map(happeningOf) : [change.change],
    );
  return sections[name].map(({ kind }) => kind);
}

function needsCounts(context: Context, { needs: all }: Sections): string {
  const { reader } = context;
  const holders: readonly NeedsOf[] = all.flatMap((one) => one.holders);
  const sum = { added: 0, raised: 0, lowered: 0, dropped: 0, kept: 0 };
  for (const { counts } of holders)
    for (const kind of ['added', 'raised', 'lowered', 'dropped'] as const)
      sum[kind] += counts[kind];
  const others = holders
    .flatMap(({ differences }) => differences)
    .flatMap(({ change }) => (change === 'relevelled' || change === 'importance' ? [change] : []));
  const rest = tally(others).map(([kind, n]) => counted(context, kind, n));
  return [changeCounts(reader, sum), ...rest].filter(Boolean).join(', ');
}

const titlesOf = ({ reader }: Context): Readonly<Record<Exclude<SectionName, 'needs'>, string>> => {
  const { moves, texts: ofTexts, others: rest } = strings(reader);
  return {
    ...{ roles: reader.label('role'), levels: reader.label('roleLevel') },
    ...{ skills: reader.label('skill'), moves, texts: ofTexts, others: rest },
  };
};

/** Whoever reads of one role first asks what it needs now. */
const orderOf = ({ scope }: FrameworkChangesView): readonly SectionName[] =>
  scope
    ? ['needs', 'roles', 'levels', 'skills', 'moves', 'texts', 'others']
    : ['roles', 'levels', 'skills', 'needs', 'moves', 'texts', 'others'];

/** How much changed, section by section. */
function totals(context: Context): unknown {
  const { host, reader, view } = context;
  const { sections } = view.compared!;
  const titles = titlesOf(context);
  const counts = (name: Exclude<SectionName, 'needs'>) =>
    tally(kindsIn(sections, name))
      .map(([kind, n]) => counted(context, kind, n))
      .join(', ');
  const one = (name: SectionName) =>
    name === 'needs'
      ? fact(phrase(reader, strings(reader).needs), needsCounts(context, sections))
      : fact(titles[name], counts(name));
  return html`<dl class="ce-facts ce-totals">
    ${orderOf(view)
      .filter((name) => host.shows(name))
      .map(one)}
  </dl>`;
}

/** Always in the page, so that a change of it is announced. */
function status(context: Context): TemplateResult {
  const { reader, view } = context;
  const words = strings(reader);
  const name = scopeName(context);
  const said = !view.compared
    ? ''
    : view.compared.total
      ? plural(reader.locale, view.compared.total, words.changes)
      : name === undefined
        ? words.nothing
        : phrase(reader, words.nothingFor, { name });
  return html`<p class="ce-changes-status" role="status">${said}</p>`;
}

function ofRole({ reader, view }: Context): unknown {
  const { compared, scope } = view;
  if (!compared?.ofRole || !scope) return nothing;
  const words = strings(reader);
  const said = compared.ofRole.change === 'added' ? words.isNew : words.isGone;
  return html`<p class="ce-text govuk-body">${weave(said, { name: text(reader, scope.role.name) })}</p>`;
}

function title({ reader, view }: Pick<Context, 'reader' | 'view'>): string {
  const words = strings(reader);
  const name = scopeName({ reader, view });
  return name === undefined
    ? phrase(reader, words.title, { title: reader.read(reader.framework.title) })
    : phrase(reader, words.titleFor, { name });
}

/** Large editions take a moment. */
export const working = (reader: Reader): TemplateResult =>
  html`<p class="ce-small" role="status">${strings(reader).working}</p>`;

/** Why the earlier edition is not there. */
export const ofEarlier = (reader: Reader, state: unknown): TemplateResult =>
  html`<p class="ce-small">${strings(reader).earlier}</p>
    ${state}`;

/** What stands in for the comparison while it is not known yet, or cannot be. */
export interface Waiting {
  readonly content: unknown;
  /** Whether it is on its way; what would move down then is left out until it is there. */
  readonly mayCome: boolean;
}

/** The whole element; `show` decides which of its parts are there. */
export function frameworkChangesTemplate(context: Context, waiting?: Waiting): TemplateResult {
  const { host, reader, view } = context;
  const part = (name: Part, content: () => unknown) => (host.shows(name) ? content() : nothing);
  const titles = titlesOf(context);
  const listed = (name: SectionName) =>
    name === 'needs'
      ? needs(context)
      : name === 'texts'
        ? texts(context)
        : name === 'others'
          ? others(context)
          : things(context, name, titles[name]);
  const isEmpty = !view.compared && !view.hasHistory && !waiting;
  return html`<div class="ce-changes">
    ${part('notice', () => notice(reader))} ${part('choices', () => tools(context))}
    <div class="ce-changes-frame" part="changes">
      ${heading(host.headingLevel, 'ce-title govuk-heading-l', title(context))}
      ${part('facts', () => facts(context))} ${doubts(context)} ${waiting?.content} ${status(context)}
      ${ofRole(context)}
      ${isEmpty ? html`<p class="ce-text govuk-body">${strings(reader).noEarlier}</p>` : nothing}
      ${view.compared?.total ? part('totals', () => totals(context)) : nothing}
      ${orderOf(view).map((name) => part(name, () => listed(name)))}
      ${waiting?.mayCome ? nothing : part('history', () => history(context))}
    </div>
    ${part('footer', () => footer(reader, [{ wording: reader.framework.wording }, ...view.history]))}
  </div>`;
}
