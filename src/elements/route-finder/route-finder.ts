import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { Combobox, type ComboboxOption } from '../../controllers/combobox.js';
import { SlicedWork } from '../../controllers/sliced-work.js';
import { RouteChangeEvent, SkillSelectEvent } from '../../events.js';
import {
  positionsOf,
  searchOf,
  type FrameworkIndex,
  type FrameworkSearch,
  type LearntSkill,
  type NextKind,
  type Obstacle,
  type Position,
  type RouteConstraint,
} from '../../model/index.js';
import { base } from '../../styles/base.js';
import { changeStyles } from '../../styles/change.js';
import { comboboxStyles } from '../../styles/combobox.js';
import { fingerprintStyles, levelStyles } from '../../styles/level.js';
import { toolStyles } from '../../styles/tools.js';
import { wordList } from '../../templates/parts.js';
import { positionName } from '../../templates/position.js';
import type { Reader } from '../../templates/reader.js';
import { emptyState, notFoundState } from '../../templates/states.js';
import {
  PARTS,
  strings,
  type Context,
  type End,
  type Part,
  type RouteFinderHost,
} from './route-finder.context.js';
import { lifted, named } from './conditions.js';
import { routeFinderStyles } from './route-finder.styles.js';
import { routeFinderTemplate } from './route-finder.template.js';
import {
  answerOf,
  askedOf,
  isAnswerable,
  questionOf,
  type Answer,
  type Asked,
  type Shown,
} from './route-finder.view.js';

/** How many of each kind one could become are shown at first, and how many more each time. */
const FIRST: Shown = { role: 5, family: 5, other: 5, unmeasured: 5 };
const MORE = 10;

/**
 * Routes from one role level, or role without levels, to another: moves that each ask for little beyond the one before,
 * with what must be learnt for each. Without a goal, what one could become next.
 *
 * @summary Routes between roles by what must be learnt.
 * @fires {RouteChangeEvent} route-change - Someone chose from where, to where, or under which conditions.
 * @fires {SkillSelectEvent} skill-select - Someone opened what a skill means.
 * @csspart tools - The fields above the routes.
 * @csspart routes - The list of routes.
 * @csspart route - One route.
 */
export class RouteFinder extends CapabilityElement implements RouteFinderHost {
  static override styles = [
    ...[base, levelStyles, fingerprintStyles, changeStyles, toolStyles, comboboxStyles],
    routeFinderStyles,
  ];

  /** Where a route starts: the id of a role level, or of a role without levels. */
  @property({ attribute: 'from-id' }) fromId?: string;

  /** Where it leads, in the same way; without it, the element shows what one could become. */
  @property({ attribute: 'to-id' }) toId?: string;

  /** What a route must keep to: family, role, grade. */
  @property({ converter: wordList }) constraints?: readonly string[];

  /** Ids of skills that no move may ask one to learn. */
  @property({ attribute: 'avoid-skill-ids', converter: wordList })
  avoidSkillIds?: readonly string[];

  /** How many moves a route may have at most. */
  @property({ attribute: 'max-moves', type: Number }) maxMoves?: number;

  /** What counts how much in the distance, where it is not the default, such as "role=5 family=0". */
  @property({ converter: wordList }) weights?: readonly string[];

  /** The parts to show: notice, choices, conditions, alternatives, weights, share, facts, footer. */
  @property({ converter: wordList }) show?: readonly string[];

  /** A URL template for links to roles without levels, such as "/roles/{role}". */
  @property({ attribute: 'role-href' }) roleHref?: string;

  /** A URL template for links to role levels, such as "/roles/{role}#{level}". */
  @property({ attribute: 'role-level-href' }) roleLevelHref?: string;

  /** A URL template for links to skills, such as "/skills/{skill}"; without it what a skill means opens in place. */
  @property({ attribute: 'skill-href' }) skillHref?: string;

  /** A URL template for a link to the routes, such as "?from={from}&to={to}"; {constraints} and {avoid} may stand in it too. */
  @property({ attribute: 'route-href' }) routeHref?: string;

  /** @internal */
  @state() message = '';

  /** @internal */
  readonly boxes: Readonly<Record<End, Combobox>> = {
    from: this.#box('from'),
    to: this.#box('to'),
  };

  @state() private toggled: ReadonlySet<string> = new Set();
  @state() private most = FIRST;

  readonly #answer = new SlicedWork<Answer | undefined>(this);
  readonly #search = new SlicedWork<FrameworkSearch>(this);
  /** The ids whose names stand in the fields. */
  readonly #named: Record<End, string | undefined> = { from: undefined, to: undefined };
  /** A list that grows, and the place in it where someone goes on. */
  #goingOn: readonly [list: Element, at: number] | undefined;
  #before: { readonly asked: Asked; readonly answer: Answer | undefined } | undefined;
  #reader: Reader | undefined;
  #index: FrameworkIndex | undefined;

  /** @internal */
  shows(part: Part): boolean {
    return (this.show ?? PARTS).includes(part);
  }

  /** @internal */
  isOpen(key: string, isOpen = false): boolean {
    return this.toggled.has(key) !== isOpen;
  }

  /** @internal */
  toggle(key: string): void {
    const toggled = new Set(this.toggled);
    if (!toggled.delete(key)) toggled.add(key);
    this.toggled = toggled;
  }

  /** @internal */
  openSkill(key: string, { skill, to }: LearntSkill): void {
    const opens = !this.isOpen(key);
    if (opens && !this.dispatchEvent(new SkillSelectEvent(skill.id, to?.mastery.id))) return;
    this.toggle(key);
  }

  /** @internal What was pressed goes away; whoever pressed it goes on from the field. */
  goTo({ id }: Position): void {
    this.#change({ toId: id });
    this.boxes.to.focus();
  }

  /** @internal */
  constrain(constraint: RouteConstraint, isOn: boolean): void {
    const others = (this.constraints ?? []).filter((one) => one !== constraint);
    this.#change({ constraints: isOn ? [...others, constraint] : others });
  }

  /** @internal */
  avoid(skillId: string, isOn: boolean): void {
    const others = (this.avoidSkillIds ?? []).filter((id) => id !== skillId);
    this.#change({ avoidSkillIds: isOn ? [...others, skillId] : others });
  }

  /** @internal What was pressed goes away; whoever pressed it goes on from the field. */
  lift(obstacles: readonly Obstacle[]): void {
    this.#change(lifted(this, obstacles));
    this.boxes.to.focus();
  }

  /** @internal Whoever pressed the button goes on from the first that came. */
  showMore(kind: NextKind, list: Element): void {
    this.#goingOn = [list, list.children.length];
    this.most = { ...this.most, [kind]: this.most[kind] + MORE };
  }

  /** @internal */
  async copyLink(href: string): Promise<void> {
    const words = strings(this.#reader!);
    try {
      await navigator.clipboard.writeText(new URL(href, document.baseURI).href);
      this.message = words.copied;
    } catch {
      this.message = words.notCopied;
    }
  }

  #box(end: End): Combobox {
    const name = end === 'from' ? 'fromId' : 'toId';
    const choose = (id: string | undefined) => {
      this.#named[end] = id;
      if (this[name] !== id) this.#change({ [name]: id });
    };
    return new Combobox(this, {
      choose: ({ id }: ComboboxOption) => choose(id),
      // Words that are one's own name choose it; other words choose nothing, and stay as they are.
      type: (words) =>
        choose(this.#reader && named(this.#reader, positionsOf(this.#index!), words)),
    });
  }

  #change(
    changes: Partial<Pick<RouteFinder, 'fromId' | 'toId' | 'constraints' | 'avoidSkillIds'>>,
  ): void {
    this.message = '';
    this.most = FIRST;
    this.#goingOn = undefined;
    Object.assign(this, changes);
    this.dispatchEvent(new RouteChangeEvent(this));
  }

  /** What is chosen by attribute or by a button stands in the field as well. */
  #name(reader: Reader, end: End, position: Position | undefined): void {
    if (this.#named[end] === position?.id) return;
    this.#named[end] = position?.id;
    this.boxes[end].words = position ? positionName(reader, position) : '';
  }

  /** The answer; while another is worked out between the same ends, the one before, so that nothing jumps and the focus stays. */
  #known(asked: Asked): Answer | undefined {
    const { result, isRunning } = this.#answer;
    if (!isRunning) this.#before = { asked, answer: result };
    const { from, to } = this.#before?.asked ?? {};
    return from === asked.from && to === asked.to ? this.#before?.answer : undefined;
  }

  /** What is new may take a while to work out. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const [list, at = 0] = this.#goingOn ?? [];
    const first = list?.children[at];
    if (!first) return;
    this.#goingOn = undefined;
    (first as HTMLElement).focus();
  }

  protected override renderReady({ index, reader }: Ready): unknown {
    [this.#reader, this.#index] = [reader, index];
    const asked = askedOf(index, this);
    if (!asked) return emptyState(reader);
    if (asked.status === 'missing')
      return notFoundState(reader, reader.one(asked.kind), asked.id, asked.choices);
    this.#name(reader, 'from', asked.from);
    this.#name(reader, 'to', asked.to);
    this.#answer.ask(questionOf(index, asked, this.most), () => answerOf(index, asked, this.most));
    this.#search.ask([index, reader.language], () => searchOf(index, reader.language));
    const context: Context = {
      ...{ host: this, index, reader, asked, answer: this.#known(asked) },
      isWorking: isAnswerable(asked) && this.#answer.isRunning,
      search: this.#search.result,
    };
    return routeFinderTemplate(context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'route-finder': RouteFinder;
  }
}
