/** Skill types, the glossary, themes and licences as CASE definitions. */
import { detailsFrom, identifierIn, originOf, type Origin } from './details.js';
import { entityTypes } from './definitions.js';
import { linkTo, type Draft, type Head } from './draft.js';
import type { ItemKind } from './extension.js';
import { isWebAddress, type ClassName } from './kept.js';
import type { CasePackage, Fields, Link } from './package.js';
import { validUri } from './uri.js';
import type { Prose, Text } from '../../model/schema.js';

type Framework = Draft['framework'];
type Described = { readonly name: Text; readonly description?: Prose | undefined };

const describe = (draft: Draft, { description }: Described): Fields =>
  description === undefined ? {} : { description: draft.markdown(description) };

/** Identifier and address first, the time of change last, as CASE services write them. */
function define(head: Head, fields: Fields): Fields {
  const { lastChangeDateTime, ...rest } = head;
  return { ...rest, ...fields, lastChangeDateTime };
}

function makeItemTypes(draft: Draft): { list: Fields[]; links: Map<string, Link> } {
  const links = new Map<string, Link>();
  const list = (draft.framework.skillTypes ?? []).map((type, at) => {
    const origin = originOf(type.sources, 'CFItemType');
    const head = draft.head('CFItemType', origin, type.id);
    const title = draft.plain(type.name);
    links.set(type.id, linkTo(title, head));
    draft.ids.set(head.identifier, type.id);
    // CASE 1.1 asks for a description where 1.0 did without.
    const needed = draft.version === '1.1' ? { description: title } : {};
    const codes = origin
      ? { hierarchyCode: '1' }
      : { hierarchyCode: String(at + 1), typeCode: type.id };
    const fields = {
      title,
      ...needed,
      ...describe(draft, type),
      ...codes,
      ...draft.kept('CFItemType', origin),
    };
    return define(head, fields);
  });
  return { list, links };
}

const entityWords: Readonly<Record<keyof typeof entityTypes, string>> = {
  family: 'A group of roles of one profession',
  role: 'A role that people have, with its levels below it',
  roleLevel: 'A level of a role, with the skills that it needs',
  profile: 'A set of skills with levels, apart from any role',
};

/** Definitions of the item types that stand for roles and what belongs to them. */
export function makeEntityTypes(draft: Draft, kinds: ReadonlySet<ItemKind>, after: number) {
  const wanted = (Object.keys(entityTypes) as (keyof typeof entityTypes)[]).filter((kind) =>
    kinds.has(kind),
  );
  return wanted.map((kind, at) =>
    define(draft.head('CFItemType', undefined, 'entity', kind), {
      title: entityTypes[kind],
      description: entityWords[kind],
      hierarchyCode: String(after + at + 1),
      typeCode: kind,
    }),
  );
}

type Term = NonNullable<Framework['glossary']>[number];

function termFields(draft: Draft, term: Term): Fields {
  const title = draft.plain(term.name);
  const text = term.definitions[0]?.text;
  const description = text === undefined ? undefined : draft.markdown(text);
  return { title, ...(description !== undefined && description !== title && { description }) };
}

/** Terms are concepts, but for those that came as groupings of associations. */
function makeTerms(draft: Draft): { concepts: Fields[]; groupings: Fields[] } {
  const concepts: Fields[] = [];
  const groupings: Fields[] = [];
  for (const term of draft.framework.glossary ?? []) {
    const sources = term.definitions[0]?.sources;
    const grouping = originOf(sources, 'CFAssociationGrouping');
    const className: ClassName = grouping ? 'CFAssociationGrouping' : 'CFConcept';
    const origin = grouping ?? originOf(sources, 'CFConcept');
    const head = draft.head(className, origin, term.id);
    draft.ids.set(head.identifier, term.id);
    const fields = termFields(draft, term);
    if (grouping) {
      groupings.push(define(head, fields));
      continue;
    }
    const keywords = (term.aliases ?? []).map((alias) => draft.plain(alias)).join('|');
    const coded = {
      ...(keywords && { keywords }),
      hierarchyCode: term.id,
      ...draft.kept('CFConcept', origin),
    };
    concepts.push(define(head, { ...fields, ...coded }));
  }
  return { concepts, groupings };
}

function makeSubjects(draft: Draft): { list: Fields[]; links: Link[] } {
  const links: Link[] = [];
  const list = (draft.framework.themes ?? []).map((theme) => {
    const origin = originOf(theme.sources, 'CFSubject');
    const head = draft.head('CFSubject', origin, theme.id);
    draft.ids.set(head.identifier, theme.id);
    const title = draft.plain(theme.name);
    if (!origin) links.push(linkTo(title, head));
    return define(head, {
      title,
      ...describe(draft, theme),
      hierarchyCode: theme.id,
      ...draft.kept('CFSubject', origin),
    });
  });
  return { list, links };
}

/** What a source that stands for a CASE object remembers of it. */
export function originInDescription(
  source:
    { readonly description?: Prose | undefined; readonly href?: string | undefined } | undefined,
  className: ClassName,
): Origin | undefined {
  const text = typeof source?.description === 'string' ? source.description : '';
  const identifier = identifierIn(text, className);
  if (identifier === undefined) return undefined;
  const details = detailsFrom(text);
  const uri = typeof details['uri'] === 'string' ? details['uri'] : source?.href;
  return { identifier, uri, details };
}

type Licence = NonNullable<Framework['licence']>;

function licenceFields(draft: Draft, { name, attribution }: Licence): Fields {
  const title = draft.plain(name);
  return { title, licenseText: attribution === undefined ? title : draft.plain(attribution) };
}

/** The licences that came as definitions; and the framework's own, where it did not come from CASE. */
function makeLicences(draft: Draft, isOwn: boolean): { list: Fields[]; own: Link | undefined } {
  const { sources = [], licence } = draft.framework;
  const list = sources.flatMap((source) => {
    const origin = originInDescription({ ...source, href: source.licence?.href }, 'CFLicense');
    if (!origin || !source.licence) return [];
    const head = draft.head('CFLicense', origin, source.id);
    draft.ids.set(head.identifier, source.id);
    return [
      define(head, { ...draft.kept('CFLicense', origin), ...licenceFields(draft, source.licence) }),
    ];
  });
  if (!licence || !isOwn) return { list, own: undefined };
  const { href } = licence;
  const head = draft.head('CFLicense', undefined, 'licence');
  const uri = href !== undefined && isWebAddress(href) ? validUri(href) : undefined;
  const addressed = { ...head, ...(uri !== undefined && { uri }) };
  const fields = licenceFields(draft, licence);
  return {
    list: [...list, define(addressed, fields)],
    own: linkTo(String(fields['title']), addressed),
  };
}

export interface Definitions {
  readonly CFDefinitions: CasePackage['CFDefinitions'];
  readonly types: ReadonlyMap<string, Link>;
  readonly subjects: readonly Link[];
  readonly licence: Link | undefined;
}

/** @param isLicenceOwn whether the framework's licence needs a definition of ours */
export function makeDefinitions(draft: Draft, isLicenceOwn: boolean): Definitions {
  const types = makeItemTypes(draft);
  const { concepts, groupings } = makeTerms(draft);
  const subjects = makeSubjects(draft);
  const licences = makeLicences(draft, isLicenceOwn);
  return {
    CFDefinitions: {
      CFConcepts: concepts,
      CFSubjects: subjects.list,
      CFLicenses: licences.list,
      CFItemTypes: types.list,
      CFAssociationGroupings: groupings,
    },
    types: types.links,
    subjects: subjects.links,
    licence: licences.own,
  };
}
