/** Reads the two downloads together: each holds what the other leaves out. */
import { readTable, type Row } from '../csv.js';
import type { Report, SourceFile } from '../report.js';
import { Cells, ROLE_COLUMNS, SKILL_COLUMNS } from './cells.js';
import type { Published, PublishedRole, PublishedSkill } from './published.js';
import { RolesReader } from './read-roles.js';
import { readSkillRow } from './read-skills.js';

const LIST = 'Roles that require Skill';

/** The roles that need each skill, by the rows of the roles. */
function rolesBySkill(roles: Iterable<PublishedRole>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const role of roles) {
    const needed = [
      ...role.skills,
      ...[...role.levels.values()].flatMap(({ skills }) => [...skills.keys()]),
    ];
    for (const skill of needed) {
      const names = found.get(skill) ?? new Set();
      found.set(skill, names.add(role.name));
    }
  }
  return found;
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** The list of roles beside a skill says again what the roles say; where it does not, the roles are right. */
function checkRoleList(
  row: Row,
  skill: PublishedSkill,
  needed: ReadonlySet<string>,
  cells: Cells,
  report: Report,
): void {
  const listed = new Set(
    cells
      .name(row, LIST)
      .split(/\s*,\s*/)
      .filter(Boolean),
  );
  const unknown = [...listed].filter((name) => !needed.has(name));
  const unlisted = [...needed].filter((name) => !listed.has(name));
  if (unknown.length) {
    const message = `beside “${skill.name}” stands ${quoted(unknown)}, without a row in the other file that needs it; that was left out`;
    report.unused('role-list', message, row.place(LIST));
  }
  if (unlisted.length) {
    const message = `“${skill.name}” is also needed by ${quoted(unlisted)}, which is not listed here; that was read from the other file`;
    report.changed('role-list', message, row.place(LIST));
  }
}

/** Reads roles.csv and skills.csv. A file of another sort throws an `ExchangeError`. */
export function readDownloads(roles: SourceFile, skills: SourceFile, report: Report): Published {
  const cells = new Cells(report);
  const reader = new RolesReader(cells, report);
  for (const row of readTable(roles, report, { required: ROLE_COLUMNS }).rows) reader.read(row);

  const needing = rolesBySkill(reader.roles.values());
  const described = new Set<string>();
  for (const row of readTable(skills, report, { required: SKILL_COLUMNS }).rows) {
    const skill = readSkillRow(row, reader.skills, cells, report);
    described.add(skill.name);
    checkRoleList(row, skill, needing.get(skill.name) ?? new Set(), cells, report);
  }
  for (const { name, place } of reader.skills.values()) {
    if (described.has(name)) continue;
    const message = `${skills.name} has no row for the skill “${name}”; only the levels that roles need are described`;
    report.inferred('skill-without-row', message, place);
  }
  return { roles: reader.roles, skills: reader.skills, rolesFile: roles.name };
}
