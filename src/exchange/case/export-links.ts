/** Related skills, requirements, moves and mappings as associations. */
import type { Framework, Move, Place, Requirement, Skill } from '../../model/schema.js';
import { groupingStarts } from './definitions.js';
import { linkTo, type Draft } from './draft.js';
import { associationOf } from './export-associations.js';
import { entitiesOf, keyOf, type Items } from './export-items.js';
import type { ItemKind } from './extension.js';
import { mappingRelations, relations } from './links.js';
import type { Fields, Link } from './package.js';
import { urnOf, validUri } from './uri.js';
import { isUuid } from './uuid.js';

type Related = NonNullable<Skill['related']>[number];
type Mapping = NonNullable<Framework['mappings']>[number];

/** How CASE says what a skill is to another; it has no word for the other direction of a type. */
const relatedTypes = {
  related: { type: 'isRelatedTo', isReversed: false },
  requires: { type: 'precedes', isReversed: true },
  broader: { type: 'isPartOf', isReversed: false },
  narrower: { type: 'isPartOf', isReversed: true },
} as const;

const mappingTypes = {
  exact: { type: 'exactMatchOf', isReversed: false },
  close: { type: 'isRelatedTo', isReversed: false },
  related: { type: 'isRelatedTo', isReversed: false },
  broad: { type: 'isPartOf', isReversed: false },
  narrow: { type: 'isPartOf', isReversed: true },
} as const;

export class LinkWriter {
  readonly #draft: Draft;
  readonly #items: Items;
  /** Labels of associations, by what they say. */
  readonly #groupings = new Map<string, { fields: Fields; link: Link }>();
  readonly #masteryNames: ReadonlyMap<string, string>;

  constructor(draft: Draft, items: Items) {
    this.#draft = draft;
    this.#items = items;
    this.#masteryNames = new Map(
      (draft.framework.scales ?? []).flatMap(({ levels }) =>
        levels.map(({ id, name }) => [id, draft.plain(name)] as const),
      ),
    );
  }

  get groupings(): Fields[] {
    return [...this.#groupings.values()].map(({ fields }) => fields);
  }

  all(): Fields[] {
    const { framework } = this.#draft;
    return [
      ...entitiesOf<Skill>(this.#items, 'skill').flatMap((skill) =>
        (skill.related ?? []).map((related, at) => this.#related(skill, related, at)),
      ),
      ...this.#requirements(),
      ...(framework.moves ?? []).map((move) => this.#move(move)),
      ...(framework.mappings ?? []).map((mapping, at) => this.#mapping(mapping, at)),
    ];
  }

  #link = (kind: ItemKind, id: string) => this.#items.byKey.get(keyOf(kind, id))!.link;

  #related(
    skill: Skill,
    { skill: other, relation = 'related', sources }: Related,
    at: number,
  ): Fields {
    return associationOf(this.#draft, {
      name: ['related', skill.id, String(at)],
      sources,
      ...relatedTypes[relation],
      means: (type, isHeldByDestination) => {
        const read = relations.get(type) ?? 'related';
        const meant = read === 'broader' && isHeldByDestination ? 'narrower' : read;
        return meant === relation;
      },
      holder: this.#link('skill', skill.id),
      other: this.#link('skill', other),
      needsMark: relation === 'narrower',
    });
  }

  #requirements(): Fields[] {
    return this.#items.all.flatMap(({ kind, entity }) => {
      if (kind === 'skill' || kind === 'family') return [];
      const { skills = [] } = entity as unknown as { readonly skills?: readonly Requirement[] };
      return skills.map((requirement, at) => this.#requirement(kind, entity.id, requirement, at));
    });
  }

  #requirement(kind: ItemKind, id: string, requirement: Requirement, at: number): Fields {
    const { skill, mastery, importance, note, sources } = requirement;
    const level = mastery === undefined ? undefined : this.#masteryNames.get(mastery);
    const said = [level, importance].filter((word) => word !== undefined);
    return associationOf(this.#draft, {
      name: ['requirement', kind, id, String(at)],
      sources,
      type: 'isRelatedTo',
      holder: this.#link(kind, id),
      other: this.#link('skill', skill),
      grouping: said.length
        ? this.#grouping(
            `${groupingStarts.requirement}${said.join(', ')}`,
            'What a role level, role or profile needs of a skill: the level of mastery, and whether it is essential or desirable.',
            mastery,
          )
        : undefined,
      notes: note === undefined ? undefined : this.#draft.plain(note),
    });
  }

  #grouping(title: string, description: string, id?: string): Link {
    const key = JSON.stringify([title, id]);
    const known = this.#groupings.get(key);
    if (known) return known.link;
    const { lastChangeDateTime, ...head } = this.#draft.head(
      'CFAssociationGrouping',
      undefined,
      title,
    );
    const link = linkTo(title, head);
    if (id !== undefined) this.#draft.ids.set(head.identifier, id);
    this.#groupings.set(key, { link, fields: { ...head, title, description, lastChangeDateTime } });
    return link;
  }

  #place({ role, roleLevel, outside = '', href }: Place): Link {
    if (role !== undefined) return this.#link('role', role);
    if (roleLevel !== undefined) return this.#link('roleLevel', roleLevel);
    const title = this.#draft.plain(outside);
    const identifier = this.#draft.uuid('outside', title);
    const uri = href === undefined ? undefined : validUri(href);
    return { title, identifier, uri: uri ?? urnOf(identifier) };
  }

  #move(move: Move): Fields {
    const association = associationOf(this.#draft, {
      name: ['move', move.id],
      sources: move.sources,
      type: move.kind === 'progression' ? 'precedes' : 'isRelatedTo',
      holder: this.#place(move.from),
      other: this.#place(move.to),
      grouping: this.#grouping(
        `${groupingStarts.move}${move.kind}`,
        'A way from one role level to another, or into and out of the profession.',
      ),
    });
    this.#draft.ids.set(association['identifier'] as string, move.id);
    return association;
  }

  #mapping({ skill, relation, to, sources }: Mapping, at: number): Fields {
    const draft = this.#draft;
    const details = draft.origin(sources, 'CFAssociation')?.details;
    const text = (field: string) =>
      typeof details?.[field] === 'string' ? details[field] : undefined;
    const identifier = to.id ?? draft.uuid('target', skill, String(at));
    const address = to.href ?? text('target');
    const targetType =
      text('targetType') ?? (isUuid(identifier) ? undefined : 'ext:other-framework');
    const other = {
      title: text('title') ?? draft.plain(to.name),
      identifier,
      uri:
        (address === undefined ? undefined : validUri(address)) ??
        (isUuid(identifier) ? urnOf(identifier) : urnOf(draft.uuid('target', identifier))),
      ...(targetType !== undefined && { targetType }),
    };
    return associationOf(draft, {
      name: ['mapping', skill, String(at)],
      sources,
      ...mappingTypes[relation],
      means: (type, isHeldByDestination) =>
        (mappingRelations.get(type)?.[isHeldByDestination ? 1 : 0] ?? 'related') === relation,
      holder: this.#link('skill', skill),
      other,
    });
  }
}
