/** Associations as what a dataset calls them: related skills, requirements of roles, moves, and mappings to elsewhere. */
import { isSafeHref } from '../../model/href.js';
import { IdMaker } from '../ids.js';
import type { Association } from './associations.js';
import { groupingStarts } from './definitions.js';
import { isTreeLink, linkCitation, type Entities, type Material } from './entities.js';
import { isHeldByDestination, type ItemKind } from './extension.js';
import type { Fields, Link } from './package.js';

export const moveKinds = ['progression', 'lateral', 'entry', 'exit', 'return'] as const;

/** What a skill is to another, for the types of associations that say more than that they are related. */
export const relations: ReadonlyMap<string, 'broader' | 'requires'> = new Map([
  ['isPartOf', 'broader'],
  ['isChildOf', 'broader'],
  // What comes before another is what the other requires; that is our reading, and the citation says so.
  ['precedes', 'requires'],
]);

const inverse = { broader: 'narrower', requires: 'requires', related: 'related' } as const;

/** SKOS relations of a skill to something in another framework, from where the association starts and where it ends. */
export const mappingRelations: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['exactMatchOf', ['exact', 'exact']],
  ['isTranslationOf', ['exact', 'exact']],
  ['isPartOf', ['broad', 'narrow']],
  ['isChildOf', ['broad', 'narrow']],
]);

/** A grouping of ours is made afresh: what it says may change in the dataset. */
const GROUPED = ['CFAssociationGroupingURI'];

const PLACEHOLDERS = new Set(['origin', 'destination']);

const host = (uri: string) => (URL.canParse(uri) && new URL(uri).hostname) || 'another framework';

/** Something that is not in the package, as a mapping names it. */
export const targetOf = ({ title, identifier, uri }: Link): Fields => ({
  framework: host(uri),
  id: identifier,
  name: PLACEHOLDERS.has(title.toLowerCase()) ? identifier : title,
  ...(uri !== '' && !uri.startsWith('urn:') && isSafeHref(uri) && { href: uri }),
});

export interface Links {
  readonly mappings: Fields[];
  readonly moves: Fields[];
  readonly supersededBy: Fields | undefined;
  /** What CASE says of the association with the successor. */
  readonly replacedBy: Fields | undefined;
}

const isRoleLike = (kind: ItemKind | undefined) =>
  kind === 'role' || kind === 'roleLevel' || kind === 'profile';

class LinkReader implements Links {
  readonly mappings: Fields[] = [];
  readonly moves: Fields[] = [];
  supersededBy: Fields | undefined;
  replacedBy: Fields | undefined;
  readonly #material: Material;
  readonly #entities: Entities;
  readonly #documentId: string;
  readonly #moveIds: IdMaker;
  /** Levels by their names, on each scale and on any. */
  readonly #masteries = new Map<string, string>();
  readonly #scales = new Map<string, unknown>();

  constructor(material: Material, entities: Entities, documentId: string) {
    const { context, rubrics } = material;
    this.#material = material;
    this.#entities = entities;
    this.#documentId = documentId;
    this.#moveIds = new IdMaker('move', new Map(Object.entries(context.extension?.ids ?? {})));
    for (const scale of rubrics.scales) {
      for (const { id, name } of scale['levels'] as { id: string; name: string }[]) {
        this.#masteries.set(JSON.stringify([scale['id'], name]), id);
        if (!this.#masteries.has(name)) this.#masteries.set(name, id);
        this.#scales.set(id, scale['id']);
      }
    }
  }

  read(link: Association): void {
    const { origin, destination, type } = link;
    const [from, to] = [this.#kind(origin), this.#kind(destination)];
    const isParent = this.#material.tree.parents.get(origin.identifier) === link;
    const grouping = this.#grouping(link);
    if (isParent && isTreeLink(from, to)) return;
    if (grouping.startsWith(groupingStarts.move)) return this.#move(link, grouping);
    if (from === 'skill' && to === 'skill') return this.#related(link);
    if (isRoleLike(from) && to === 'skill')
      return this.#requirement(link, origin, destination, grouping);
    if (from === 'skill' && isRoleLike(to))
      return this.#requirement(link, destination, origin, grouping);
    if (from === 'skill' && !to && !this.#isDocument(destination))
      return this.#mapping(link, origin, destination, 0);
    if (to === 'skill' && !from && !this.#isDocument(origin))
      return this.#mapping(link, destination, origin, 1);
    if (type === 'precedes' && isRoleLike(from) && isRoleLike(to))
      return this.#move(link, `${groupingStarts.move}progression`);
    if (type === 'replacedBy' && this.#isDocument(origin)) return this.#successor(link);
    this.#tellUnused(link, from ?? to);
  }

  #kind = (link: Link) => this.#material.items.get(link.identifier)?.kind;
  #entity = (link: Link) => this.#entities.byIdentifier.get(link.identifier)!;
  #isDocument = (link: Link) => link.identifier === this.#documentId;

  #grouping({ thing }: Association): string {
    const link = thing.fields['CFAssociationGroupingURI']
      ? thing.link('CFAssociationGroupingURI')
      : undefined;
    return (
      (link && (this.#material.definitions.groupings.get(link.identifier) ?? link.title)) ?? ''
    );
  }

  #cited(link: Association, more: Fields = {}, used: readonly string[] = []): Fields {
    const citation = linkCitation(link, this.#material.context, more, used);
    return citation ? { sources: [citation] } : {};
  }

  #related(link: Association): void {
    const relation = relations.get(link.type) ?? 'related';
    const atDestination = relation === 'requires' || isHeldByDestination(link.thing.fields);
    const [holder, other] = atDestination
      ? [link.destination, link.origin]
      : [link.origin, link.destination];
    const cited = this.#cited(link, atDestination ? { heldBy: 'destination' } : {});
    const skill = this.#entity(holder);
    ((skill['related'] ??= []) as Fields[]).push({
      skill: this.#entity(other)['id'],
      relation: atDestination ? inverse[relation] : relation,
      ...(relation === 'requires' ? inferred(cited) : cited),
    });
    if (relation === 'requires' && this.#material.context.extension === undefined)
      link.thing.notes.inferred(
        'precedes',
        link.thing.path,
        'what precedes a skill was read as what that skill requires',
      );
  }

  #requirement(link: Association, holder: Link, skill: Link, grouping: string): void {
    const role = this.#entity(holder);
    const atDestination = holder === link.destination;
    const note = link.thing.text('notes');
    ((role['skills'] ??= []) as Fields[]).push({
      skill: this.#entity(skill)['id'],
      ...this.#required(link, skill, grouping),
      ...(note !== undefined && { note }),
      ...this.#cited(link, atDestination ? { heldBy: 'destination' } : {}, [
        ...(note === undefined ? [] : ['notes']),
        ...(grouping.startsWith(groupingStarts.requirement) ? GROUPED : []),
      ]),
    });
  }

  /** Level and importance, from the title of a grouping such as “Requires: Working, essential”. */
  #required(link: Association, skill: Link, grouping: string): Fields {
    if (!grouping.startsWith(groupingStarts.requirement)) return {};
    const said = grouping.slice(groupingStarts.requirement.length);
    const importance = ['essential', 'desirable'].find(
      (word) => said === word || said.endsWith(`, ${word}`),
    );
    const name =
      importance === undefined ? said : said.slice(0, -importance.length).replace(/, $/, '');
    const entity = this.#entity(skill);
    const stated =
      this.#material.context.extension?.ids[
        link.thing.link('CFAssociationGroupingURI')!.identifier
      ];
    const scale = entity['scale'];
    const key = scale === undefined ? name : JSON.stringify([scale, name]);
    const isStated = stated !== undefined && this.#scales.has(stated);
    const mastery = isStated ? stated : this.#masteries.get(key);
    if (mastery === undefined && name !== '')
      link.thing.notes.unused(
        'unknown-level',
        link.thing.path,
        `no rubric of the skill has a level “${name}”; the requirement is left without`,
      );
    // What is asked of a skill tells on which scale it is measured.
    if (mastery !== undefined) entity['scale'] ??= this.#scales.get(mastery);
    return {
      ...(mastery !== undefined && { mastery }),
      ...(importance !== undefined && { importance }),
    };
  }

  #place(link: Link): Fields {
    const kind = this.#kind(link);
    if (kind === 'role' || kind === 'roleLevel') return { [kind]: this.#entity(link)['id'] };
    const { name, href } = targetOf(link);
    return { outside: name, ...(href !== undefined && { href }) };
  }

  #move(link: Association, grouping: string): void {
    const said = grouping.slice(groupingStarts.move.length);
    const [from, to] = [this.#place(link.origin), this.#place(link.destination)];
    const names = [from, to].map((place) => String(Object.values(place)[0]));
    this.moves.push({
      id: this.#moveIds.idFor(names.join(' to '), link.identifier),
      kind: moveKinds.find((kind) => kind === said) ?? 'lateral',
      ...{ from, to },
      ...this.#cited(link, {}, this.#grouping(link).startsWith(groupingStarts.move) ? GROUPED : []),
    });
  }

  #mapping(link: Association, own: Link, other: Link, end: 0 | 1): void {
    const relation = mappingRelations.get(link.type)?.[end] ?? 'related';
    const isPlaceholder = PLACEHOLDERS.has(other.title.toLowerCase());
    this.mappings.push({
      skill: this.#entity(own)['id'],
      relation,
      to: targetOf(other),
      ...this.#cited(link, {
        ...(end === 1 && { heldBy: 'destination' }),
        ...(isPlaceholder && { title: other.title }),
        ...(other.targetType !== undefined && { targetType: other.targetType }),
        ...(targetOf(other)['href'] === undefined && other.uri && { target: other.uri }),
      }),
    });
    if (this.#material.context.extension) return;
    link.thing.notes.inferred(
      'outside-the-package',
      [...link.thing.path, end === 0 ? 'destinationNodeURI' : 'originNodeURI'],
      `${other.identifier} is not in this package: the ${link.type} was read as a mapping to another framework`,
    );
  }

  #successor({ identifier, thing, destination }: Association): void {
    const { title, uri } = destination;
    const own = { title: 'replacedBy', identifier, uri: thing.name('uri') ?? '' };
    this.replacedBy = { association: own, destination };
    this.supersededBy = {
      title,
      ...(uri !== '' && !uri.startsWith('urn:') && isSafeHref(uri) && { href: uri }),
    };
  }

  #tellUnused({ thing, type }: Association, known: ItemKind | undefined): void {
    const why =
      known === undefined
        ? 'neither of its ends is in this package'
        : 'the format has no place for it between such things';
    thing.notes.unused(
      known === undefined ? 'dangling-association' : `unplaced-${type}`,
      thing.path,
      `${type}: ${why}; it was left out`,
    );
  }
}

const inferred = ({ sources }: Fields): Fields =>
  sources === undefined
    ? {}
    : { sources: (sources as Fields[]).map((citation) => ({ ...citation, basis: 'inferred' })) };

export function readLinks(
  associations: readonly Association[],
  material: Material,
  entities: Entities,
  documentId: string,
): Links {
  const reader = new LinkReader(material, entities, documentId);
  for (const link of associations) reader.read(link);
  return reader;
}
