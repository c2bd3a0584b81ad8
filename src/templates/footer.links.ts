import type { Text } from '../model/index.js';
import { fillHref } from './href.js';
import type { Reader } from './reader.js';

/** The one thing that an element shows, for links that lead to a form about it. */
export interface Subject {
  readonly kind: 'role' | 'role-level' | 'skill';
  readonly of: { readonly id: string; readonly name: Text };
}

/** A role level where there is one, else its role. */
export const positionSubject = (
  role: Subject['of'],
  roleLevel: Subject['of'] | undefined,
): Subject => (roleLevel ? { kind: 'role-level', of: roleLevel } : { kind: 'role', of: role });

/** The role that an element is all about; undefined where it shows several. */
export const soleRole = (roles: readonly Subject['of'][]): Subject | undefined =>
  roles.length === 1 ? { kind: 'role', of: roles[0]! } : undefined;

/** An address to write to, and what it is about where the address says so. */
export interface Addressed {
  readonly href: string;
  readonly about: Text | undefined;
}

/** Half of a character that needs two has no place in an address. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

/**
 * Fills one of the framework's own URL templates, such as `links.proposeChange`, with what is shown; with the framework
 * itself where that is no one thing. An address without placeholders stays as it is, and then is about nothing in particular.
 * Undefined where there is no template, or where the result would not be a safe link.
 */
export function addressed(
  reader: Reader,
  template: string | undefined,
  subject: Subject | undefined,
): Addressed | undefined {
  const { framework } = reader;
  const { id, name } = subject?.of ?? { id: framework.id, name: framework.title };
  const values = {
    ...{ kind: subject?.kind ?? 'framework', id, name: wellFormed(reader.read(name)) },
    framework: framework.id,
    edition: framework.edition ? wellFormed(reader.read(framework.edition.name)) : '',
    language: reader.language,
  };
  const href = fillHref(template, values);
  return href === undefined ? undefined : { href, about: href === template ? undefined : name };
}
