/** What was found, in the list and among the suggestions. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Hit, Skill } from '../../model/index.js';
import { isSameLanguage, inLanguage } from '../../strings/language.js';
import { skillCard } from '../../strings/skill-card.js';
import { localTag, named } from '../../templates/local.js';
import { positionTag } from '../../templates/position.js';
import type { Reader } from '../../templates/reader.js';
import { text, weave } from '../../templates/text.js';
import { strings, type Context, type EntryOption } from './framework-browser.context.js';
import { row } from './framework-browser.row.js';

/** The text that holds what was found, with marks. */
function marked(reader: Reader, { text, marks, language }: Hit): unknown {
  const pieces: unknown[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    pieces.push(
      text.slice(from, start),
      html`<mark class="ce-mark">${text.slice(start, end)}</mark>`,
    );
    from = end;
  }
  pieces.push(text.slice(from));
  return isSameLanguage(language, reader.locale)
    ? pieces
    : html`<span lang=${language}>${pieces}</span>`;
}

const nameOf = ({ entry }: Hit) =>
  entry.kind === 'role'
    ? entry.role.name
    : entry.kind === 'skill'
      ? entry.skill.name
      : entry.position.name;

/** The name, marked where the words are in it. */
const hitName = (reader: Reader, hit: Hit): unknown =>
  hit.foundIn === 'name' ? marked(reader, hit) : text(reader, nameOf(hit));

/** "domain", "capability"; the framework's own word where it says no more. */
export const kindOf = (reader: Reader, { kind }: Skill): string =>
  kind && kind !== 'skill'
    ? inLanguage(skillCard, reader.language).kind[kind]
    : reader.one('skill');

/** "role level · Data scientist" */
function hitKind({ index, reader }: Context, { entry }: Hit): unknown {
  if (entry.kind === 'skill') {
    const type = entry.skill.type === undefined ? undefined : index.skillType(entry.skill.type);
    return html`${kindOf(reader, entry.skill)}${type ? html` · ${named(reader, type)}` : nothing}`;
  }
  const { role } = entry.kind === 'role' ? entry : entry.position;
  const family = role.family === undefined ? undefined : index.family(role.family);
  if (entry.kind === 'role')
    return html`${reader.one('role')}${family ? html` · ${named(reader, family)}` : nothing}`;
  return html`${reader.one('roleLevel')} · ${text(reader, role.name)}`;
}

/** Where the words were found, if not in the name. */
function hitPlace(reader: Reader, hit: Hit): unknown {
  const words = strings(reader);
  const phrases = { code: words.code, alias: words.alsoCalled, formerName: words.formerly };
  if (hit.foundIn === 'name') return nothing;
  const given = marked(reader, hit);
  return hit.foundIn === 'description' ? given : weave(phrases[hit.foundIn], { name: given });
}

const hitTag = (reader: Reader, { entry }: Hit): unknown =>
  entry.kind === 'roleLevel'
    ? positionTag(reader, entry.position)
    : localTag(reader, [entry.kind === 'role' ? entry.role : entry.skill, 'name']);

export function hitRow(context: Context, hit: Hit): TemplateResult {
  const { reader } = context;
  const place = hitPlace(reader, hit);
  return row(context, hit.entry, {
    name: hitName(reader, hit),
    local: hitTag(reader, hit),
    note: hitKind(context, hit),
    more: place === nothing ? undefined : place,
  });
}

/** A suggestion leaves the words as they are: it opens something, and one may come back to them. */
export function suggestion(context: Context, hit: Hit): EntryOption {
  const { host, reader } = context;
  const place = hitPlace(reader, hit);
  const label =
    place === nothing || hit.foundIn === 'description'
      ? hitName(reader, hit)
      : html`${hitName(reader, hit)} <span class="ce-small">${place}</span>`;
  return {
    id: `${hit.entry.kind} ${hit.entry.id}`,
    ...{ entry: hit.entry, text: host.box.words, label, note: hitKind(context, hit) },
  };
}
