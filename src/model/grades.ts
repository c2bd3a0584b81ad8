/** What a framework says of grades. */
import type { Framework, Role } from './schema.js';

/** Roles of which the source names no grade, neither for them nor for a level: nobody knows whether they are of one. */
export const rolesWithoutGrade = ({ roles = [] }: Framework): readonly Role[] =>
  roles.filter((role) => ![role, ...(role.levels ?? [])].some(({ grades }) => grades?.length));
