/** The sources that entities cite: the two downloads and the saved pages. */
import type { Source } from '../../model/schema.js';
import { slugify } from '../ids.js';
import type { Context, DatasetInput } from './context.js';
import { downloads, HOST, identity, SKILLS_PAGE } from './identity.js';
import type { RolePage } from './pages.js';

const publisher = identity.publisher.name;

/** The id of a saved role page as a source. */
export const pageSource = ({ role }: RolePage): string => `page-${slugify(role)}`;

export function sourcesOf({ pages, edition }: DatasetInput, context: Context): Source[] {
  const known = [...context.rolePages.values()].filter(({ role }) =>
    context.published.roles.has(role),
  );
  return [
    ...downloads.map((source) => ({
      ...source,
      ...(edition?.date === undefined ? {} : { date: edition.date }),
    })),
    ...(pages.some(({ kind }) => kind === 'skills')
      ? [{ id: SKILLS_PAGE, title: 'Skills A to Z (page)', href: `${HOST}/skills`, publisher }]
      : []),
    ...known.map((page) => ({
      id: pageSource(page),
      title: `${page.role} (page)`,
      publisher,
      href: context.roleHref(page.role),
      ...(page.updated === undefined ? {} : { date: page.updated }),
    })),
  ];
}
