import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { MoveSelectEvent, RoleLevelSelectEvent, RoleSelectEvent } from '../../events.js';
import { base } from '../../styles/base.js';
import { changeStyles } from '../../styles/change.js';
import { fingerprintStyles, levelStyles } from '../../styles/level.js';
import { wordList } from '../../templates/parts.js';
import type { Reader } from '../../templates/reader.js';
import { emptyState, notFoundState } from '../../templates/states.js';
import { nextStop, stopKey, stopsOf, wayOf, type Stop } from './career-path.keys.js';
import { careerPathLayout } from './career-path.layout.js';
import { careerPathStyles } from './career-path.styles.js';
import {
  careerPathTemplate,
  PARTS,
  type CareerPathHost,
  type Part,
  type PathContext,
} from './career-path.template.js';
import {
  careerPathView,
  type CareerPathView,
  type PathEdge,
  type PathNode,
} from './career-path.view.js';
import { WidthController } from './career-path.width.js';
import { drawnWords } from './words.js';

/** Narrower than this, in units of 16 to the text size, a list is easier to read than a drawing. */
const WIDE = 640;
/** So is a drawing of which one would see too small a part at once. */
const LEAST_SEEN = 0.66;
/** Words must stay easy to read. */
const LEAST_SCALE = 0.92;
/** What the frame around the drawing takes of the room. */
const FRAME = 34;

let instances = 0;

/**
 * The levels of a role and the moves between them: how one joins, progresses, moves across, returns and leaves, and
 * what changes on each move. A drawing where there is room, with an equal list in its place or beside it.
 *
 * @summary Role levels and the moves between them, as a diagram or a list.
 * @fires {RoleLevelSelectEvent} role-level-select - Someone chose a level; prevent it to keep the present one.
 * @fires {RoleSelectEvent} role-select - Someone chose a role that has no levels.
 * @fires {MoveSelectEvent} move-select - Someone opened what changes on a move; undefined for one that is no published move.
 * @csspart path - The frame around diagram and list.
 * @csspart diagram - The scrolling region around the drawing.
 * @csspart list - The list.
 * @csspart panel - What changes on a move, on request.
 */
export class CareerPath extends CapabilityElement implements CareerPathHost {
  static override styles = [base, levelStyles, fingerprintStyles, changeStyles, careerPathStyles];

  /** The role whose levels to show; without it, that of the current level, or the first. */
  @property({ attribute: 'role-id' }) roleId?: string;

  /** The family whose roles to show. */
  @property({ attribute: 'family-id' }) familyId?: string;

  /** All roles of the framework. */
  @property({ type: Boolean, attribute: 'whole-framework' }) wholeFramework = false;

  /** The level at which the reader is. */
  @property({ attribute: 'role-level-id' }) roleLevelId?: string;

  /** "diagram", "list" or both; without it, whichever suits the room there is. */
  @property({ converter: wordList }) view?: readonly string[];

  /** The parts to show: title, notice, switch, key, facts, footer. */
  @property({ converter: wordList }) show?: readonly string[];

  /** A URL template for links to roles, such as "/roles/{role}". */
  @property({ attribute: 'role-href' }) roleHref?: string;

  /** A URL template for links to role levels, such as "/roles/{role}#{level}"; without it, choosing a level marks it. */
  @property({ attribute: 'role-level-href' }) roleLevelHref?: string;

  /** A URL template for links to skills, such as "/skills/{skill}". */
  @property({ attribute: 'skill-href' }) skillHref?: string;

  /** @internal */
  @state() openMove: string | undefined;
  /** The stop that last had the focus. */
  @state() private lastStop: string | undefined;

  /** @internal */
  readonly titleId = `ce-path-${++instances}`;
  /** @internal */
  readonly hintId = `${this.titleId}-hint`;
  /** @internal */
  readonly panelId = `${this.titleId}-panel`;

  readonly #room = new WidthController(this);
  #context: PathContext | undefined;
  #tabStop = '';
  #shown = false;

  /** @internal */
  shows(part: Part): boolean {
    return (this.show ?? PARTS).includes(part);
  }

  /** @internal One stop can be reached by Tab: the last that had the focus, else the current level, else the first. */
  isActive(stop: Stop): boolean {
    return stopKey(stop) === this.#tabStop;
  }

  /** @internal */
  selectNode({ role, roleLevel, isCurrent }: PathNode): void {
    if (!roleLevel) {
      this.dispatchEvent(new RoleSelectEvent(role.id));
      return;
    }
    const chosen = isCurrent ? undefined : roleLevel.id;
    if (this.dispatchEvent(new RoleLevelSelectEvent(chosen))) this.roleLevelId = chosen;
  }

  /** @internal */
  toggleMove({ id, move }: PathEdge): void {
    if (this.openMove === id) return this.closeMove();
    this.openMove = id;
    this.dispatchEvent(new MoveSelectEvent(move?.id));
  }

  /** @internal */
  readonly closeMove = (): void => {
    const opener = this.renderRoot.querySelector<HTMLElement>('[aria-expanded="true"]');
    this.openMove = undefined;
    opener?.focus();
  };

  /** @internal */
  switchTo(view: 'diagram' | 'list'): void {
    this.view = [view];
  }

  #stopAt({ target }: Event): Stop | undefined {
    const key = (target as Element).closest<SVGElement>('[data-stop]')?.dataset.stop;
    return key === undefined
      ? undefined
      : stopsOf(this.#context!.view).find((stop) => stopKey(stop) === key);
  }

  /** @internal */
  readonly whenClicked = (event: Event): void => {
    const stop = this.#stopAt(event);
    if (!stop) return;
    const { nodes, edges } = this.#context!.view;
    if (stop.kind === 'edge') this.toggleMove(edges[stop.at]!);
    else if (!(event.target as Element).closest('a')) this.selectNode(nodes[stop.at]!);
  };

  /** @internal */
  readonly whenFocused = (event: Event): void => {
    const stop = this.#stopAt(event);
    if (stop) this.lastStop = stopKey(stop);
  };

  /** @internal */
  readonly whenKeyPressed = (event: KeyboardEvent): void => {
    const stop = this.#stopAt(event);
    if (!stop || event.altKey || event.ctrlKey || event.metaKey) return;
    const { view, drawing } = this.#context!;
    const way = wayOf(event.key, drawing!.isRightToLeft);
    if (way) this.#focus(nextStop(view, drawing!.layout, stop, way));
    else if (event.key === 'Escape') return this.whenEscaped(event);
    else if (
      (event.key === 'Enter' && !(event.target as Element).closest('a')) ||
      event.key === ' '
    )
      this.whenClicked(event);
    else return;
    event.preventDefault();
  };

  /** @internal */
  readonly whenEscaped = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.openMove !== undefined) this.closeMove();
  };

  #focus(stop: Stop): void {
    this.renderRoot.querySelector<SVGElement>(`[data-stop="${stopKey(stop)}"]`)?.focus();
  }

  #chooseTabStop(view: CareerPathView): string {
    const stops = stopsOf(view);
    const keys = stops.map(stopKey);
    if (this.lastStop !== undefined && keys.includes(this.lastStop)) return this.lastStop;
    const nodes = stops.filter(({ kind }) => kind === 'node');
    return stopKey(nodes.find(({ at }) => view.nodes[at]!.isCurrent) ?? nodes[0]!);
  }

  #drawing(reader: Reader, view: CareerPathView): PathContext['drawing'] {
    const { width, isRightToLeft, fontWidth } = this.#room.measure();
    if (this.view ? !this.view.includes('diagram') : width < WIDE) return undefined;
    const words = drawnWords(reader, view, fontWidth);
    const room = width - FRAME;
    const layout = careerPathLayout(view, words, { width: room, isRightToLeft });
    if (!this.view && layout.width * LEAST_SEEN > room) return undefined;
    return {
      layout,
      isRightToLeft,
      scale: Math.max(LEAST_SCALE, Math.min(1, room / layout.width)),
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#shown || !this.#context?.drawing) return;
    this.#shown = true;
    this.#showCurrent();
  }

  /** Scrolls a drawing that is wider than its place to the current level; the page stays where it is. */
  #showCurrent(): void {
    const current = this.renderRoot.querySelector('.ce-path-node[aria-current]');
    const scroller = current?.closest('.ce-path-scroll');
    if (!current || !scroller) return;
    const [inner, outer] = [current.getBoundingClientRect(), scroller.getBoundingClientRect()];
    scroller.scrollLeft += inner.x + inner.width / 2 - (outer.x + outer.width / 2);
  }

  protected override renderReady({ index, reader }: Ready): unknown {
    const view = careerPathView(index, this);
    if (view.status === 'missing')
      return notFoundState(reader, reader.one(view.what), view.id, view.choices);
    if (!view.nodes.length) return emptyState(reader);
    this.#tabStop = this.#chooseTabStop(view);
    const drawing = this.#drawing(reader, view);
    const hasList = !drawing || Boolean(this.view?.includes('list'));
    this.#context = { host: this, reader, index, view, drawing, hasList };
    return careerPathTemplate(this.#context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-path': CareerPath;
  }
}
