/** skills.csv: one row for every skill, with a text for each level of mastery. */
import type { Row } from '../csv.js';
import type { Report } from '../report.js';
import { MISSING, NOT_DEFINED, NOT_IN_USE, tellDifference, required, type Cells } from './cells.js';
import { MASTERY, type MasteryName, type PublishedSkill } from './published.js';

/** The descriptors of skills.csv, and what roles.csv does not say. */
export function readSkillRow(
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
