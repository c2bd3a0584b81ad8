/** Roles and their levels as occupations. */
import type { Requirement, Role, RoleLevel } from '../../model/schema.js';
import { pageOf } from './ids.js';
import { categoriesId, otherNames, reference, type Writer } from './terms.js';
import { node, type Node } from './values.js';

function skillsOf(
  { index, ids }: Writer,
  ...lists: readonly (readonly Requirement[] | undefined)[]
): Node[] {
  const wanted = new Set(lists.flatMap((list) => (list ?? []).map(({ skill }) => skill)));
  return [...wanted].flatMap((id) => {
    const skill = index.skill(id);
    return skill ? [reference(ids.of('skill', skill))] : [];
  });
}

function familyOf({ index, ids }: Writer, role: Role): Node[] {
  const family = role.family === undefined ? undefined : index.family(role.family);
  return family ? [reference(ids.of('family', family))] : [];
}

const common = (writer: Writer, one: Role | RoleLevel) => ({
  name: writer.texts.of(one.name),
  alternateName: otherNames(writer, one),
  description: writer.texts.of(one.description),
  url: pageOf(one),
  responsibilities: writer.texts.statements(one.responsibilities),
});

const levelNode = (writer: Writer, role: Role, level: RoleLevel): Node =>
  node({
    '@type': 'Occupation',
    '@id': writer.ids.of('role-level', level),
    ...common(writer, level),
    occupationalCategory: [reference(writer.ids.of('role', role)), ...familyOf(writer, role)],
    skills: skillsOf(writer, level.skills, role.skills),
  });

/** A role, and its levels. A role that has levels is an occupation, and the category of theirs. */
function roleNodes(writer: Writer, role: Role): Node[] {
  const { levels = [] } = role;
  const isCategory = levels.length > 0;
  return [
    node({
      '@type': isCategory ? ['Occupation', 'CategoryCode'] : 'Occupation',
      '@id': writer.ids.of('role', role),
      ...common(writer, role),
      ...(isCategory && {
        codeValue: role.code ?? role.id,
        inCodeSet: reference(categoriesId(writer)),
      }),
      occupationalCategory: familyOf(writer, role),
      skills: skillsOf(writer, role.skills),
    }),
    ...levels.map((level) => levelNode(writer, role, level)),
  ];
}

export const occupationNodes = (writer: Writer): Node[] =>
  (writer.framework.roles ?? []).flatMap((role) => roleNodes(writer, role));
