/** Reads the two downloads into what they say, cleaned and without repetition, with the place of everything. */
import { cleanName, cleanText, mendInWords, type Cleaned } from '../clean-text.js';
import { readTable, type Row } from '../csv.js';
import { ExchangeError, type Place, type Report, type SourceFile } from '../report.js';

/** What the publisher writes where a column does not apply: the senior roles have no levels. */
const NOT_IN_USE = 'NOT IN USE';
/** What stands for a description that the download lost. */
const MISSING = 'MISSING';
const NOT_DEFINED = 'This skill level is currently not defined.';

export const MASTERY = ['Awareness', 'Working', 'Practitioner', 'Expert'] as const;
export type MasteryName = (typeof MASTERY)[number];

export interface PublishedLevel {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
  /** Level of mastery by the name of the skill. */
  readonly skills: Map<string, MasteryName>;
}

export interface PublishedRole {
  readonly name: string;
  readonly family: string;
  readonly text: string;
  readonly place: Place;
  /** What the column “Role Type” says; empty for most roles. */
  readonly type: string;
  readonly levels: Map<string, PublishedLevel>;
  /** Skills of a role without levels. */
  readonly skills: Set<string>;
}

export interface PublishedSkill {
  readonly name: string;
  text: string;
  readonly place: Place;
  /** A text, or null where the publisher says that the level is not defined. */
  readonly levels: Map<MasteryName, string | null>;
  /** Whether a role needs it without a level of mastery. */
  isWithoutLevels: boolean;
}

export interface Published {
  readonly roles: Map<string, PublishedRole>;
  readonly skills: Map<string, PublishedSkill>;
  /** The names of the roles that the skill's own row lists. */
  readonly rolesOfSkill: Map<string, readonly string[]>;
}

const ROLE_COLUMNS = [
  'Role Family',
  'Role',
  'Role Description',
  'Role Level',
  'Role Level Description',
  'Skill Name',
  'Skill Description',
  'Skill Level',
  'Skill Level Description',
  'Role Type',
] as const;
const SKILL_COLUMNS = [
  'Skill Name',
  'Skill Description',
  ...MASTERY,
  'Roles that require Skill',
] as const;
type Column = (typeof ROLE_COLUMNS)[number] | (typeof SKILL_COLUMNS)[number];

/** Cleans cells and reports each mended text once, however many rows repeat it. */
class Cells {
  readonly #report: Report;
  readonly #cleaned = new Map<string, Cleaned>();

  constructor(report: Report) {
    this.#report = report;
  }

  #clean(row: Row, column: Column, clean: (raw: string) => Cleaned): string {
    const raw = row.cell(column);
    const key = `${column}\n${raw}`;
    let cleaned = this.#cleaned.get(key);
    if (!cleaned) {
      cleaned = clean(raw);
      this.#cleaned.set(key, cleaned);
      for (const mend of cleaned.mends) {
        this.#report.changed(mend, `${mendInWords[mend]} in “${column}”`, row.place(column));
      }
    }
    return cleaned.text;
  }

  name = (row: Row, column: Column): string => this.#clean(row, column, cleanName);
  text = (row: Row, column: Column): string => this.#clean(row, column, cleanText);

  /** A description; empty where a marker stands for it. */
  description = (row: Row, column: Column): string => {
    const text = this.text(row, column);
    return text === MISSING ? '' : text;
  };
}

const isMastery = (name: string): name is MasteryName =>
  (MASTERY as readonly string[]).includes(name);

/** Keeps the first of two texts that should be the same. */
function tellDifference(
  what: string,
  first: string,
  second: string,
  place: Place,
  report: Report,
): void {
  if (first === second || second === '') return;
  report.unused(
    'differing-text',
    `${what} has another text further up; this one was left out`,
    place,
  );
}

/** A repeated value that must not be empty. */
function required(row: Row, column: Column, cells: Cells): string {
  const value = cells.name(row, column);
  if (value === '') {
    throw new ExchangeError(
      `the cell under “${column}” is empty; expected a name. Download the file again, or fill it in`,
      row.place(column),
    );
  }
  return value;
}

class RolesReader {
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

/** The descriptors of skills.csv, and what roles.csv does not say. */
function readSkillRow(
  row: Row,
  skills: Map<string, PublishedSkill>,
  cells: Cells,
  report: Report,
): PublishedSkill {
  const name = required(row, 'Skill Name', cells);
  const text = cells.description(row, 'Skill Description');
  let skill = skills.get(name);
  if (!skill) {
    skill = {
      name,
      text,
      place: row.place('Skill Name'),
      levels: new Map(),
      isWithoutLevels: false,
    };
    skills.set(name, skill);
    report.inferred(
      'skill-without-role',
      `no role needs the skill “${name}”; it was read from its own row alone`,
      row.place('Skill Name'),
    );
  }
  if (text === '' && skill.text !== '') {
    report.changed(
      'description-elsewhere',
      `the description of “${name}” is empty here and was taken from ${skill.place.file}`,
      row.place('Skill Description'),
    );
  } else if (skill.text === '') skill.text = text;
  else
    tellDifference(`the skill “${name}”`, skill.text, text, row.place('Skill Description'), report);
  if (skill.text === '')
    report.missing(
      'no-description',
      `neither file describes the skill “${name}” (${MISSING} or nothing stands there)`,
      row.place('Skill Description'),
    );

  for (const mastery of MASTERY) readDescriptor(row, skill, mastery, cells, report);
  return skill;
}

function readDescriptor(
  row: Row,
  skill: PublishedSkill,
  mastery: MasteryName,
  cells: Cells,
  report: Report,
): void {
  const text = cells.text(row, mastery);
  if (skill.isWithoutLevels) {
    if (text !== '' && text !== NOT_IN_USE && text !== NOT_DEFINED) {
      report.unused(
        'level-of-skill-without-levels',
        `“${skill.name}” has no levels, and a text for ${mastery}; the text was left out`,
        row.place(mastery),
      );
    }
    return;
  }
  const known = skill.levels.get(mastery);
  if (known !== undefined) {
    tellDifference(
      `“${skill.name}” at ${mastery}`,
      known ?? NOT_DEFINED,
      text,
      row.place(mastery),
      report,
    );
    return;
  }
  if (text === '')
    report.missing('empty-level', `“${skill.name}” has no text for ${mastery}`, row.place(mastery));
  skill.levels.set(mastery, text === '' || text === NOT_DEFINED ? null : text);
}

/** Reads roles.csv and skills.csv together: each holds what the other leaves out. */
export function readDownloads(roles: SourceFile, skills: SourceFile, report: Report): Published {
  const cells = new Cells(report);
  const reader = new RolesReader(cells, report);
  for (const row of readTable(roles, report, { required: ROLE_COLUMNS }).rows) reader.read(row);

  const rolesOfSkill = new Map<string, readonly string[]>();
  const described = new Set<string>();
  for (const row of readTable(skills, report, { required: SKILL_COLUMNS }).rows) {
    const { name } = readSkillRow(row, reader.skills, cells, report);
    described.add(name);
    rolesOfSkill.set(
      name,
      cells
        .name(row, 'Roles that require Skill')
        .split(/\s*,\s*/)
        .filter(Boolean),
    );
  }
  for (const { name, place } of reader.skills.values()) {
    if (!described.has(name)) {
      report.inferred(
        'skill-without-row',
        `${skills.name} has no row for the skill “${name}”; only the levels that roles need are described`,
        place,
      );
    }
  }
  return { roles: reader.roles, skills: reader.skills, rolesOfSkill };
}
