/** The framework as sets of defined terms: skills, levels of mastery, families and the glossary. */
import type { FrameworkIndex } from '../../model/framework-index.js';
import type { Framework, Role, Skill, Source } from '../../model/schema.js';
import { pageOf, type NodeIds } from './ids.js';
import { node, type Node, type Texts } from './values.js';

export interface Writer {
  readonly framework: Framework;
  readonly index: FrameworkIndex;
  readonly ids: NodeIds;
  readonly texts: Texts;
  /** The language of texts that do not name theirs. */
  readonly language: string;
}

export const reference = (id: string): Node => ({ '@id': id });

const SET = 'framework';
const setId = ({ framework, ids }: Writer) => ids.made(SET, framework.id);
export const categoriesId = ({ framework, ids }: Writer) => ids.made('categories', framework.id);

/** The stages that schema.org gives as examples. */
const statuses = { draft: 'Draft', live: 'Published', retired: 'Obsolete' } as const;

const isWebAddress = (href: string | undefined) => href !== undefined && /^https?:/i.test(href);

/** Names that it has beside its own, or had. */
export const otherNames = (
  { texts }: Writer,
  { aliases = [], formerNames = [] }: Pick<Skill, 'aliases' | 'formerNames'>,
) => texts.ofAll([...aliases, ...formerNames.map(({ name }) => name)]);

function publisher({ framework, texts }: Writer): Node | undefined {
  const { publisher: who } = framework;
  if (!who) return undefined;
  const { contact } = who;
  const isMail = contact?.startsWith('mailto:') ?? false;
  return node({
    '@type': 'Organization',
    name: texts.of(who.name),
    url: who.href,
    email: isMail ? contact!.slice('mailto:'.length).replace(/\?.*$/, '') : undefined,
    contactPoint:
      contact !== undefined && !isMail ? { '@type': 'ContactPoint', url: contact } : undefined,
  });
}

const licence = ({ texts }: Writer, given: Source['licence']) =>
  given && (given.href ?? node({ '@type': 'CreativeWork', name: texts.of(given.name) }));

const sourceWork = (writer: Writer, source: Source): Node =>
  node({
    '@type': 'CreativeWork',
    name: writer.texts.of(source.title),
    url: source.href,
    creditText: writer.texts.of(source.author),
    publisher:
      source.publisher &&
      node({ '@type': 'Organization', name: writer.texts.of(source.publisher) }),
    datePublished: source.date,
    license: licence(writer, source.licence),
  });

/** The text of a framework by its publisher, on which a summary of it rests. */
const officialWork = (writer: Writer): Node =>
  node({
    '@type': 'CreativeWork',
    name: writer.texts.of(writer.framework.title),
    url: writer.framework.links?.officialText ?? writer.framework.links?.home,
    publisher: publisher(writer),
    license: licence(writer, writer.framework.licence),
  });

/** The framework itself. A summary is not said to be published by whoever published the official text. */
export function frameworkNode(writer: Writer): Node {
  const { framework, texts, language, ids } = writer;
  const { edition, status, links, skills = [] } = framework;
  const isSummary = framework.wording === 'summary';
  const based = (framework.sources ?? []).map((source) => sourceWork(writer, source));
  return node({
    '@type': 'DefinedTermSet',
    '@id': setId(writer),
    name: texts.of(framework.title),
    description: texts.of(framework.description),
    disambiguatingDescription: isSummary
      ? 'A summary, in other words than the publisher’s own.'
      : undefined,
    url: isWebAddress(links?.home) && !isSummary ? links?.home : undefined,
    inLanguage: language,
    version: texts.of(edition?.name),
    datePublished: edition?.date,
    creativeWorkStatus: status && statuses[status],
    license: licence(writer, framework.licence),
    creditText: texts.of(framework.licence?.attribution),
    publisher: isSummary ? undefined : publisher(writer),
    isBasedOn: isSummary ? [officialWork(writer), ...based] : based,
    hasDefinedTerm: skills.map((skill) => reference(ids.of('skill', skill))),
  });
}

export const skillNode = (writer: Writer, skill: Skill): Node =>
  node({
    '@type': 'DefinedTerm',
    '@id': writer.ids.of('skill', skill),
    name: writer.texts.of(skill.name),
    alternateName: otherNames(writer, skill),
    description: [
      ...writer.texts.of(skill.description),
      ...writer.texts.statements(skill.statements),
    ],
    termCode: skill.code ?? skill.id,
    url: pageOf(skill),
    inDefinedTermSet: reference(setId(writer)),
  });

/** Each scale is a set, and its levels are the terms. */
export function scaleNodes(writer: Writer): Node[] {
  const { ids, texts } = writer;
  return (writer.framework.scales ?? []).flatMap((scale) => {
    const id = ids.made('scale', scale.id);
    const levels = scale.levels.map((level) =>
      node({
        '@type': 'DefinedTerm',
        '@id': ids.made('mastery', level.id),
        name: texts.of(level.name),
        alternateName: texts.ofAll(level.aliases ?? []),
        description: texts.of(level.description),
        termCode: level.symbol ?? level.id,
        inDefinedTermSet: reference(id),
      }),
    );
    const set = node({
      '@type': 'DefinedTermSet',
      '@id': id,
      name: texts.of(scale.name),
      description: texts.of(scale.description),
      inLanguage: writer.language,
      isPartOf: reference(setId(writer)),
      hasDefinedTerm: levels.map((level) => reference(level['@id'] as string)),
    });
    return [set, ...levels];
  });
}

export function glossaryNodes(writer: Writer): Node[] {
  const { ids, texts, framework } = writer;
  const { glossary = [] } = framework;
  if (!glossary.length) return [];
  const id = ids.made('glossary', framework.id);
  const terms = glossary.map((term) =>
    node({
      '@type': 'DefinedTerm',
      '@id': ids.made('term', term.id),
      name: texts.of(term.name),
      alternateName: texts.ofAll(term.aliases ?? []),
      description: texts.ofAll(term.definitions.map(({ text }) => text)),
      termCode: term.id,
      inDefinedTermSet: reference(id),
    }),
  );
  const set = node({
    '@type': 'DefinedTermSet',
    '@id': id,
    name: 'Glossary',
    isPartOf: reference(setId(writer)),
    hasDefinedTerm: terms.map((term) => reference(term['@id'] as string)),
  });
  return [set, ...terms];
}

/** Families, and roles that have levels: the categories that an occupation can be in. */
export function categoryNodes(writer: Writer): Node[] {
  const { ids, texts, framework } = writer;
  const families = (framework.families ?? []).map((family) =>
    node({
      '@type': 'CategoryCode',
      '@id': ids.of('family', family),
      name: texts.of(family.name),
      description: texts.of(family.description),
      codeValue: family.code ?? family.id,
      inCodeSet: reference(categoriesId(writer)),
    }),
  );
  const roles: readonly Role[] = framework.roles ?? [];
  const members = [
    ...families.map((family) => family['@id'] as string),
    ...roles.filter(({ levels }) => levels?.length).map((role) => ids.of('role', role)),
  ];
  if (!members.length) return [];
  const set = node({
    '@type': 'CategoryCodeSet',
    '@id': categoriesId(writer),
    name: 'Roles and their families',
    isPartOf: reference(setId(writer)),
    hasDefinedTerm: members.map(reference),
  });
  return [set, ...families];
}
