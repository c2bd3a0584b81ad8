/**
 * The events that elements send. All bubble and cross shadow roots, so that a page can listen in one place; their
 * names cannot be mistaken for native ones.
 */
import type { Failure } from './source/state.js';
import type { Problem } from './model/index.js';

abstract class CapabilityEvent extends Event {
  constructor(type: string, options: EventInit = {}) {
    super(type, { bubbles: true, composed: true, ...options });
  }
}

/** The element shows its content. `problems` lists what is wrong with the dataset and was left out. */
export class CapabilityReadyEvent extends CapabilityEvent {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('capability-ready');
    this.problems = problems;
  }
}

/** The element has nothing to show; its fallback children stand in. */
export class CapabilityErrorEvent extends CapabilityEvent {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super('capability-error');
    this.failure = failure;
  }
}

/** Someone chose a role. `preventDefault()` keeps the element from acting on it. */
export class RoleSelectEvent extends CapabilityEvent {
  readonly roleId: string;
  constructor(roleId: string) {
    super('role-select', { cancelable: true });
    this.roleId = roleId;
  }
}

/** Where a way starts, or where it leads. */
export type WayEnd = 'from' | 'to';

/**
 * Someone chose a role level, or gave up the choice (`roleLevelId` is then undefined). Where one chooses two, `end` says
 * which: where one is, or what one wants to reach. `preventDefault()` keeps the element from acting on it.
 */
export class RoleLevelSelectEvent extends CapabilityEvent {
  readonly roleLevelId: string | undefined;
  readonly end: WayEnd | undefined;
  constructor(roleLevelId: string | undefined, end?: WayEnd) {
    super('role-level-select', { cancelable: true });
    this.roleLevelId = roleLevelId;
    this.end = end;
  }
}

/**
 * Someone opened what a skill means, perhaps at one level of mastery, or went on to the skill itself; from the latter
 * `preventDefault()` keeps the element.
 */
export class SkillSelectEvent extends CapabilityEvent {
  readonly skillId: string;
  readonly masteryId: string | undefined;
  constructor(skillId: string, masteryId: string | undefined) {
    super('skill-select', { cancelable: true });
    this.skillId = skillId;
    this.masteryId = masteryId;
  }
}

/** Someone opened what changes on a move between two role levels. */
export class MoveSelectEvent extends CapabilityEvent {
  readonly moveId: string | undefined;
  constructor(moveId: string | undefined) {
    super('move-select');
    this.moveId = moveId;
  }
}

/**
 * Someone chose what is compared, or with what: `baseId` is the one of `roleLevelIds` that the others are compared with,
 * undefined where that is left to the element.
 */
export class ComparisonChangeEvent extends CapabilityEvent {
  readonly roleLevelIds: readonly string[];
  readonly baseId: string | undefined;
  constructor(roleLevelIds: readonly string[], baseId: string | undefined) {
    super('comparison-change');
    this.roleLevelIds = roleLevelIds;
    this.baseId = baseId;
  }
}

/**
 * Someone chose from where a route starts, to where it leads, or under which conditions; what is not chosen is undefined
 * or empty.
 */
export class RouteChangeEvent extends CapabilityEvent {
  readonly fromId: string | undefined;
  readonly toId: string | undefined;
  readonly constraints: readonly string[];
  readonly avoidSkillIds: readonly string[];
  constructor(asked: {
    readonly fromId?: string | undefined;
    readonly toId?: string | undefined;
    readonly constraints?: readonly string[] | undefined;
    readonly avoidSkillIds?: readonly string[] | undefined;
  }) {
    super('route-change');
    this.fromId = asked.fromId;
    this.toId = asked.toId;
    this.constraints = asked.constraints ?? [];
    this.avoidSkillIds = asked.avoidSkillIds ?? [];
  }
}

declare global {
  interface HTMLElementEventMap {
    'capability-ready': CapabilityReadyEvent;
    'capability-error': CapabilityErrorEvent;
    'role-select': RoleSelectEvent;
    'role-level-select': RoleLevelSelectEvent;
    'skill-select': SkillSelectEvent;
    'move-select': MoveSelectEvent;
    'comparison-change': ComparisonChangeEvent;
    'route-change': RouteChangeEvent;
  }
}
