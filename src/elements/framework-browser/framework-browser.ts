import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { Combobox } from '../../controllers/combobox.js';
import { FragmentController } from '../../controllers/fragment.js';
import { SkillSelectEvent } from '../../events.js';
import type { Entry } from '../../model/index.js';
import { base } from '../../styles/base.js';
import { cardStyles } from '../../styles/card.js';
import { comboboxStyles } from '../../styles/combobox.js';
import { fingerprintStyles, levelStyles } from '../../styles/level.js';
import { toolStyles } from '../../styles/tools.js';
import { wordList } from '../../templates/parts.js';
import { roleCardStyles } from '../../templates/role-card/role-card.styles.js';
import { skillCardStyles } from '../../templates/skill-card/skill-card.styles.js';
import { emptyState } from '../../templates/states.js';
import { FACETS } from './facets.js';
import { Finder } from './finder.js';
import { hasFocus, PlaceKeeper } from './focus.js';
import {
  PARTS,
  type BrowserHost,
  type EntryOption,
  type Part,
} from './framework-browser.context.js';
import { frameworkBrowserStyles } from './framework-browser.styles.js';
import { frameworkBrowserTemplate } from './framework-browser.template.js';
import { hostPage, linkClicked, selectEvent } from './links.js';
import { closing, openedIn, opening, openingOf, placeOf, valuesOf, type Place } from './place.js';

/**
 * A whole framework to search and to browse: its roles by family, its skills from A to Z, and each of them on its card,
 * opened in place.
 *
 * @summary Search and browse all roles and skills.
 * @fires {RoleSelectEvent} role-select - Someone opened a role; prevent it to keep the list and act yourself.
 * @fires {RoleLevelSelectEvent} role-level-select - Someone opened a role level; prevent it likewise.
 * @fires {SkillSelectEvent} skill-select - Someone opened a skill, which can be prevented, or what it means in a role.
 * @csspart filters - The lists to choose from above the list.
 * @csspart list - The roles, the skills, or what was found.
 * @csspart opened - What is opened in place of the list.
 */
export class FrameworkBrowser extends CapabilityElement implements BrowserHost {
  static override styles = [
    ...[base, levelStyles, fingerprintStyles, toolStyles, comboboxStyles],
    ...[cardStyles, roleCardStyles, skillCardStyles, frameworkBrowserStyles],
  ];

  /** The words to search for. */
  @property() query?: string;

  /** Only what has to do with a family: its roles, and the skills that they need. */
  @property({ attribute: 'family-id' }) familyId?: string;

  /** Only what has to do with a grade. */
  @property({ attribute: 'grade-id' }) gradeId?: string;

  /** Only what has to do with a type of skill: its skills, and the roles that need one of them. */
  @property({ attribute: 'skill-type-id' }) skillTypeId?: string;

  /** Only what has to do with a level of mastery: skills that are needed at it, and the roles that do. */
  @property({ attribute: 'mastery-id' }) masteryId?: string;

  /** Which list to show: "roles" or "skills"; in a search also "all". By default all that was found, else the roles. */
  @property() view?: string;

  /** Only the skills that begin with this letter. */
  @property() letter?: string;

  /** The role to open. */
  @property({ attribute: 'role-id' }) roleId?: string;

  /** The role level to open. */
  @property({ attribute: 'role-level-id' }) roleLevelId?: string;

  /** The skill to open. */
  @property({ attribute: 'skill-id' }) skillId?: string;

  /**
   * Under which key the page's fragment says what is shown; "none" leaves the fragment alone. Two browsers on a page need
   * two keys.
   */
  @property() fragment = 'browse';

  /** The parts to show: title, counts, search, filters, lists, letters, notice, facts, footer. */
  @property({ converter: wordList }) show?: readonly string[];

  /** A URL template for links to roles, such as "/roles/{role}"; without it a role opens in place. */
  @property({ attribute: 'role-href' }) roleHref?: string;

  /** A URL template for links to role levels, such as "/roles/{role}#{level}"; without it a level opens in place. */
  @property({ attribute: 'role-level-href' }) roleLevelHref?: string;

  /** A URL template for links to skills, such as "/skills/{skill}"; without it a skill opens in place. */
  @property({ attribute: 'skill-href' }) skillHref?: string;

  /** How often more rows were asked for. */
  @state() private more = 0;

  /** Whether somebody is about to search. */
  @state() private isSearchNear = false;

  /** @internal */
  readonly box = new Combobox<EntryOption>(this, {
    type: (words) => this.#search(words),
    choose: ({ entry }) => this.#choose(entry),
    // The list below holds all that was found already.
    submit: () => {},
  });

  readonly #finder = new Finder(this);
  readonly #keeper = new PlaceKeeper();
  readonly #fragment = new FragmentController(this, {
    key: () => this.fragment,
    current: () => valuesOf(this.place),
    restore: (values) => void this.#arrive(placeOf(values), hasFocus(this.#container)),
  });

  /** @internal */
  get place(): Place {
    return {
      q: this.query?.trim() || undefined,
      ...{ family: this.familyId, grade: this.gradeId, type: this.skillTypeId },
      ...{ level: this.masteryId, view: this.view, letter: this.letter },
      ...{ role: this.roleId, 'role-level': this.roleLevelId, skill: this.skillId },
    };
  }

  set #place(place: Place) {
    // What was typed stays as it was typed.
    if (place.q !== this.place.q) this.query = place.q;
    this.familyId = place.family;
    this.gradeId = place.grade;
    this.skillTypeId = place.type;
    this.masteryId = place.level;
    this.view = place.view;
    this.letter = place.letter;
    this.roleId = place.role;
    this.roleLevelId = place['role-level'];
    this.skillId = place.skill;
  }

  /** @internal */
  shows(part: Part): boolean {
    return (this.show ?? PARTS).includes(part);
  }

  /** @internal */
  hrefTo(place: Place): string {
    return this.#fragment.href(valuesOf(place));
  }

  /** @internal */
  templateTo(place: Place): string {
    return this.#fragment.template(valuesOf(place));
  }

  /** @internal */
  hrefOf(entry: Entry): string {
    return hostPage(this, entry) ?? this.hrefTo(opening(this.place, openingOf(entry)));
  }

  /** @internal Goes to a place, with an entry of the history of its own. */
  go(place: Place): void {
    const before = this.place;
    const isOpening = openedIn(place) !== openedIn(before);
    const event = isOpening ? selectEvent(place) : undefined;
    if (event && !this.dispatchEvent(event)) return;
    void this.#arrive(place, true);
    this.#fragment.push(valuesOf(before));
  }

  /** @internal */
  tellSkill(skillId: string, masteryId: string | undefined): void {
    this.dispatchEvent(new SkillSelectEvent(skillId, masteryId));
  }

  /** @internal */
  keepTo(filters: Place): void {
    this.#place = { ...this.place, letter: undefined, ...filters };
    this.#fragment.replace();
  }

  /** @internal The button goes away; whoever pressed it goes on from the first of the lists. */
  async clearFilters(): Promise<void> {
    this.keepTo(Object.fromEntries(FACETS.map((facet) => [facet, undefined])));
    await this.updateComplete;
    this.#container.querySelector<HTMLElement>('.ce-browser-filters .ce-input')?.focus();
  }

  /** @internal */
  async showMore(rows: number): Promise<void> {
    this.more++;
    await this.updateComplete;
    this.#keeper.row(this.#container, rows);
  }

  /** @internal */
  prepareSearch(): void {
    this.isSearchNear = true;
  }

  get #container(): HTMLElement {
    return this.renderRoot as HTMLElement;
  }

  /** What is typed leads from what is opened back to the list, and otherwise no further than the list itself. */
  #search(words: string): void {
    const before = this.place;
    this.query = words;
    this.#place = { ...closing(this.place), letter: undefined };
    if (openedIn(before)) this.#fragment.push(valuesOf(before));
    else this.#fragment.replace();
  }

  #choose(entry: Entry): void {
    const page = hostPage(this, entry);
    const place = opening(this.place, openingOf(entry));
    if (!page) this.go(place);
    else if (this.dispatchEvent(selectEvent(place)!))
      location.assign(new URL(page, document.baseURI));
  }

  async #arrive(place: Place, takesFocus: boolean): Promise<void> {
    const was = openedIn(this.place);
    const is = openedIn(place);
    if (!was) this.#keeper.leaving(this.#container, is);
    this.#place = place;
    await this.updateComplete;
    if (was === is || !takesFocus) return;
    if (is) this.#keeper.opened(this.#container);
    else if (was) this.#keeper.closed(this.#container, was);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query')) this.box.words = this.query ?? '';
    const lists = [
      'query',
      'familyId',
      'gradeId',
      'skillTypeId',
      'masteryId',
      'view',
      'letter',
    ] as const;
    if (lists.some((name) => changed.has(name))) this.more = 0;
  }

  protected override firstUpdated(): void {
    this.#container.addEventListener('click', (event) => {
      const link = linkClicked(event);
      const values = link && this.#fragment.read(link.href);
      if (!values) return;
      event.preventDefault();
      this.go(placeOf(values));
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#container.querySelector('.ce-framework-browser')) this.#fragment.showArrived();
  }

  protected override renderReady({ index, reader }: Ready): unknown {
    const { roles, skills } = index.framework;
    if (!roles?.length && !skills?.length) return emptyState(reader);
    const { place, more, isSearchNear } = this;
    const { language } = reader;
    const found = this.#finder.find({ index, language, place, more, isSearchNear });
    return frameworkBrowserTemplate({ host: this, index, reader, found });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'framework-browser': FrameworkBrowser;
  }
}
