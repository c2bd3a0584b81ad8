import { html, nothing, type TemplateResult } from 'lit';
import { localTag, localWords } from '../../templates/local.js';
import { citations } from '../../templates/sources.js';
import { prose, text } from '../../templates/text.js';
import { entry, joined, strings, type Context } from './reference-list.context.js';
import type { GlossaryTerm } from './reference-list.view.js';

type Definition = GlossaryTerm['definitions'][number];

/** Whose words these are, where they are not as all others; what is local says whose it is. */
function wording({ reader }: Context, given: Definition): unknown {
  const { wording } = given;
  return wording && wording !== reader.framework.wording && !localWords(reader, given)
    ? html`<p class="ce-small">${reader.words[wording]}</p>`
    : nothing;
}

/** Whose the definition is, where an overlay adds or rewords it. */
function local({ reader }: Context, given: Definition): unknown {
  const tag = localTag(reader, given);
  return tag === nothing ? nothing : html`<p class="ce-small ce-local">${tag}</p>`;
}

const definition = (context: Context, given: Definition): TemplateResult =>
  html`<li class="ce-definition">
    ${prose(context.reader, given.text)}${local(context, given)}${wording(context, given)}${
      given.sources?.length
        ? html`<ul class="ce-origins" role="list">
            ${citations(context.reader, given.sources)}
          </ul>`
        : nothing
    }
  </li>`;

/** Other terms of the list; each leads there in place. */
function seeAlso({ host, reader }: Context, { seeAlso = [] }: GlossaryTerm): unknown {
  const { glossary = [] } = reader.framework;
  const others = seeAlso.flatMap((id) => glossary.filter((term) => term.id === id));
  if (!others.length) return nothing;
  const links = others.map(
    ({ id, name }) =>
      html`<button class="ce-link-button" type="button" @click=${() => host.openTerm(id)}>${text(reader, name)}</button>`,
  );
  return html`<p class="ce-small ce-see-also">${strings(reader).seeAlso} ${joined(links)}</p>`;
}

/** A term with what each source means by it: side by side where there is room. */
export function term(context: Context, given: GlossaryTerm): TemplateResult {
  const { host, reader } = context;
  const { aliases = [], definitions } = given;
  const names = joined(aliases.map((alias) => text(reader, alias)));
  return entry(context, 'glossary', given.id === host.termId, {
    name: text(reader, given.name),
    below: html`${
      aliases.length
        ? html`<p class="ce-small">${strings(reader).alsoCalled} ${names}</p>`
        : nothing
    }${seeAlso(context, given)}`,
    side: nothing,
    body: html`<ul class="ce-definitions" role="list">
      ${definitions.map((one) => definition(context, one))}
    </ul>`,
  });
}
