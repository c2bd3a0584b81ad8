/** roles.csv: one row for every skill that a role level needs, with the texts of all of them. */
import type { Row } from '../csv.js';
import type { Report } from '../report.js';
import { NOT_DEFINED, NOT_IN_USE, required, tellDifference, type Cells } from './cells.js';
import {
  isMastery,
  MASTERY,
  type MasteryName,
  type PublishedLevel,
  type PublishedRole,
  type PublishedSkill,
} from './published.js';

export class RolesReader {
  readonly roles = new Map<string, PublishedRole>();
  readonly skills = new Map<string, PublishedSkill>();
  readonly #cells: Cells;
  readonly #report: Report;

  constructor(cells: Cells, report: Report) {
    this.#cells = cells;
    this.#report = report;
  }

  read(row: Row): void {
    const role = this.#role(row);
    const skill = this.#skill(row);
    const levelName = required(row, 'Role Level', this.#cells);
    const mastery = this.#cells.name(row, 'Skill Level');
    if (levelName === NOT_IN_USE) {
      this.#senior(row, role, skill);
      return;
    }
    const level = this.#level(row, role, levelName);
    if (!isMastery(mastery)) {
      this.#report.unused(
        'unknown-level',
        `“${mastery}” is no level of a skill (expected ${MASTERY.join(', ')}); the requirement of “${skill.name}” by “${levelName}” was left out`,
        row.place('Skill Level'),
      );
      return;
    }
    this.#require(row, level, skill, mastery);
    this.#describe(row, skill, mastery);
  }

  #role(row: Row): PublishedRole {
    const name = required(row, 'Role', this.#cells);
    const text = this.#cells.description(row, 'Role Description');
    const family = required(row, 'Role Family', this.#cells);
    const known = this.roles.get(name);
    if (known) {
      tellDifference(
        `the role “${name}”`,
        known.text,
        text,
        row.place('Role Description'),
        this.#report,
      );
      if (known.family !== family) {
        this.#report.unused(
          'differing-family',
          `the role “${name}” stands under “${known.family}” further up; “${family}” was left out`,
          row.place('Role Family'),
        );
      }
      return known;
    }
    const role = {
      name,
      family,
      text,
      place: row.place('Role'),
      type: this.#cells.name(row, 'Role Type'),
      levels: new Map(),
      skills: new Set<string>(),
    };
    this.roles.set(name, role);
    return role;
  }

  #skill(row: Row): PublishedSkill {
    const name = required(row, 'Skill Name', this.#cells);
    const text = this.#cells.description(row, 'Skill Description');
    const known = this.skills.get(name);
    if (known) {
      tellDifference(
        `the skill “${name}”`,
        known.text,
        text,
        row.place('Skill Description'),
        this.#report,
      );
      return known;
    }
    const skill = {
      name,
      text,
      place: row.place('Skill Name'),
      levels: new Map(),
      isWithoutLevels: false,
    };
    this.skills.set(name, skill);
    return skill;
  }

  #level(row: Row, role: PublishedRole, name: string): PublishedLevel {
    const text = this.#cells.description(row, 'Role Level Description');
    const known = role.levels.get(name);
    if (known) {
      tellDifference(
        `the role level “${name}”`,
        known.text,
        text,
        row.place('Role Level Description'),
        this.#report,
      );
      return known;
    }
    const level = { name, text, place: row.place('Role Level'), skills: new Map() };
    role.levels.set(name, level);
    return level;
  }

  #senior(row: Row, role: PublishedRole, skill: PublishedSkill): void {
    if (role.skills.has(skill.name)) this.#tellRepeated(row, role.name, skill.name);
    role.skills.add(skill.name);
    skill.isWithoutLevels = true;
  }

  #require(row: Row, level: PublishedLevel, skill: PublishedSkill, mastery: MasteryName): void {
    const known = level.skills.get(skill.name);
    if (known === mastery) this.#tellRepeated(row, level.name, skill.name);
    else if (known !== undefined) {
      this.#report.unused(
        'differing-level',
        `“${level.name}” needs “${skill.name}” at ${known} further up; ${mastery} was left out`,
        row.place('Skill Level'),
      );
    } else level.skills.set(skill.name, mastery);
  }

  #describe(row: Row, skill: PublishedSkill, mastery: MasteryName): void {
    const text = this.#cells.text(row, 'Skill Level Description');
    const known = skill.levels.get(mastery);
    if (known === undefined) skill.levels.set(mastery, text === NOT_DEFINED ? null : text);
    else
      tellDifference(
        `“${skill.name}” at ${mastery}`,
        known ?? NOT_DEFINED,
        text,
        row.place('Skill Level Description'),
        this.#report,
      );
  }

  #tellRepeated(row: Row, of: string, skill: string): void {
    this.#report.changed(
      'repeated-row',
      `the row repeats that “${of}” needs “${skill}”; it was read once`,
      row.place(),
    );
  }
}
