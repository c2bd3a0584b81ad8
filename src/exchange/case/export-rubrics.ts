/** Scales as rubrics: one criterion says what the levels are, and one for each skill describes them for it. */
import type { Descriptor, Scale, Skill } from '../../model/schema.js';
import { originOf } from './details.js';
import type { Draft } from './draft.js';

import { entitiesOf, keyOf, type Items } from './export-items.js';
import type { Fields, Link } from './package.js';

type Mastery = Scale['levels'][number];

/** Descriptors that one criterion holds: those for the same people, and from the same criterion if they came from CASE. */
const groupOf = ({ audience, grades = [], sources }: Descriptor) =>
  JSON.stringify([audience, ...grades, originOf(sources, 'CFRubricCriterion')?.identifier]);

interface Part {
  readonly skill: Skill;
  readonly descriptors: readonly Descriptor[];
}

/** The descriptors of each scale, by skill and then by whom they are for. */
function partsByScale(skills: readonly Skill[], scales: readonly Scale[]): Map<string, Part[]> {
  const scaleOf = new Map(
    scales.flatMap(({ id, levels }) => levels.map((level) => [level.id, id] as const)),
  );
  const parts = new Map<string, Part[]>(scales.map(({ id }) => [id, []]));
  for (const skill of skills) {
    const groups = new Map<string, Descriptor[]>();
    for (const descriptor of skill.descriptors ?? []) {
      const key = `${scaleOf.get(descriptor.mastery)!} ${groupOf(descriptor)}`;
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(descriptor);
    }
    for (const descriptors of groups.values())
      parts.get(scaleOf.get(descriptors[0]!.mastery)!)!.push({ skill, descriptors });
  }
  return parts;
}

class RubricWriter {
  readonly #draft: Draft;
  readonly #items: Items;
  readonly #audiences: ReadonlyMap<string, string>;
  readonly #grades: ReadonlyMap<string, string>;

  constructor(draft: Draft, items: Items) {
    const { audiences = [], grades = [] } = draft.framework;
    this.#draft = draft;
    this.#items = items;
    this.#audiences = new Map(audiences.map(({ id, name }) => [id, draft.plain(name)]));
    this.#grades = new Map(grades.map(({ id, name }) => [id, draft.plain(name)]));
  }

  rubric(scale: Scale, parts: readonly Part[]): Fields {
    const draft = this.#draft;
    const { lastChangeDateTime, ...head } = draft.head(
      'CFRubric',
      draft.origin(scale.sources, 'CFRubric'),
      scale.id,
    );
    draft.ids.set(head.identifier, scale.id);
    // A rubric that came from CASE without such a criterion stays without it.
    const isGeneral =
      !draft.origin(scale.sources, 'CFRubric') || draft.origin(scale.sources, 'CFRubricCriterion');
    for (const level of scale.levels)
      draft.ids.set(`${head.identifier} ${draft.plain(level.name)}`, level.id);
    const criteria = [
      ...(isGeneral ? [this.#general(scale, head.identifier)] : []),
      ...parts.map((part, at) => this.#criterion(scale, part, at, head.identifier)),
    ];
    return {
      ...head,
      title: draft.plain(scale.name),
      ...(scale.description !== undefined && { description: draft.markdown(scale.description) }),
      CFRubricCriteria: criteria,
      lastChangeDateTime,
    };
  }

  /** What the levels are, for no skill in particular. */
  #general(scale: Scale, rubricId: string): Fields {
    const draft = this.#draft;
    const origin = draft.origin(scale.sources, 'CFRubricCriterion');
    const { lastChangeDateTime, ...head } = draft.head('CFRubricCriterion', origin, scale.id);
    return {
      ...head,
      ...(!origin && { category: 'Levels of mastery', position: 0 }),
      ...draft.kept('CFRubricCriterion', origin),
      rubricId,
      CFRubricCriterionLevels: scale.levels.map((level, at) =>
        this.#level(level, level, at, head.identifier, [scale.id, level.id]),
      ),
      lastChangeDateTime,
    };
  }

  #criterion(scale: Scale, { skill, descriptors }: Part, at: number, rubricId: string): Fields {
    const draft = this.#draft;
    const first = descriptors[0]!;
    const origin = draft.origin(first.sources, 'CFRubricCriterion');
    const { lastChangeDateTime, ...head } = draft.head(
      'CFRubricCriterion',
      origin,
      scale.id,
      skill.id,
      groupOf(first),
    );
    const item: Link = this.#items.byKey.get(keyOf('skill', skill.id))!.link;
    const places = new Map(scale.levels.map((level, place) => [level.id, { level, place }]));
    return {
      ...head,
      ...this.#category(first),
      CFItemURI: item,
      ...(!origin && { position: at + 1 }),
      ...draft.kept('CFRubricCriterion', origin),
      rubricId,
      CFRubricCriterionLevels: descriptors.map((descriptor, of) => {
        const { level, place } = places.get(descriptor.mastery)!;
        const name = [scale.id, skill.id, groupOf(first), String(of)];
        const text = descriptor.text === undefined ? {} : { description: descriptor.text };
        return this.#level(
          level,
          { sources: descriptor.sources, ...text },
          place,
          head.identifier,
          name,
        );
      }),
      lastChangeDateTime,
    };
  }

  /** Whom the descriptors of a criterion are for. */
  #category({ audience, grades = [] }: Descriptor): Fields {
    const names = [
      ...(audience === undefined ? [] : [this.#audiences.get(audience)]),
      ...grades.map((grade) => this.#grades.get(grade)),
    ].filter((name) => name !== undefined);
    if (audience !== undefined) this.#draft.ids.set(`audience ${names.join(', ')}`, audience);
    return names.length ? { category: names.join(', ') } : {};
  }

  #level(
    mastery: Mastery,
    { description, sources }: Pick<Mastery, 'description' | 'sources'>,
    place: number,
    rubricCriterionId: string,
    name: readonly string[],
  ): Fields {
    const draft = this.#draft;
    const origin = draft.origin(sources, 'CFRubricCriterionLevel');
    const { lastChangeDateTime, ...head } = draft.head('CFRubricCriterionLevel', origin, ...name);
    if (name.length === 2) draft.ids.set(head.identifier, mastery.id);
    return {
      ...head,
      ...(description !== undefined && { description: draft.markdown(description) }),
      quality: draft.plain(mastery.name),
      position: place + 1,
      ...draft.kept('CFRubricCriterionLevel', origin),
      rubricCriterionId,
      lastChangeDateTime,
    };
  }
}

export function makeRubrics(draft: Draft, items: Items): Fields[] {
  const writer = new RubricWriter(draft, items);
  const { scales = [] } = draft.framework;
  const parts = partsByScale(entitiesOf<Skill>(items, 'skill'), scales);
  return scales.map((scale) => writer.rubric(scale, parts.get(scale.id)!));
}
