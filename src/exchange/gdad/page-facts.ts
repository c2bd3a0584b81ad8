/** What saved role pages say beyond levels: where a role can lead, which share its skills, and what has changed. */
import type { Framework, Move, Prose } from '../../model/schema.js';
import type { Context } from './context.js';
import type { RolePage, SavedPage } from './pages.js';
import { pageSource } from './sources.js';

type Change = NonNullable<Framework['changes']>[number];

const sharing = (count: number) => (count === 1 ? 'Shares 1 skill' : `Shares ${count} skills`);

function movesFrom(page: RolePage, { roles, report }: Context): Move[] {
  const from = roles.get(page.role)?.id;
  if (from === undefined) return [];
  const moveTo = (
    name: string,
    why: string,
    move: Pick<Move, 'kind' | 'name' | 'description'>,
    locator: string,
  ): Move[] => {
    const to = roles.get(name)?.id;
    if (to === undefined) {
      const message = `the page names a role “${name}” (${why}) that the download does not have`;
      report.unused('unknown-role', message, { file: page.file });
      return [];
    }
    const sources = [{ source: pageSource(page), locator }];
    return [{ id: `${from}-to-${to}`, ...move, from: { role: from }, to: { role: to }, sources }];
  };
  return [
    ...page.leadsTo.flatMap((name) =>
      moveTo(name, 'where it could lead', { kind: 'progression' }, '#related-scs-roles'),
    ),
    ...page.sharing.flatMap(({ name, skills }) => {
      const description: Prose = [{ bullets: skills }];
      const move = { kind: 'lateral', name: sharing(skills.length), description } as const;
      return moveTo(name, 'which shares skills', move, '#related-roles');
    }),
  ];
}

export const movesOf = (context: Context): Move[] =>
  [...context.rolePages.values()].flatMap((page) => movesFrom(page, context));

export const changesOf = ({ rolePages, roles }: Context): Change[] =>
  [...rolePages.values()].flatMap((page) => {
    const role = roles.get(page.role)?.id;
    if (role === undefined) return [];
    const sources = [{ source: pageSource(page), locator: '#update-history' }];
    return page.changes.flatMap(({ date, paragraphs }) =>
      paragraphs.length
        ? [{ date, text: paragraphs.map((paragraph) => ({ paragraph })), roles: [role], sources }]
        : [],
    );
  });

/** Tells of pages about what the downloads do not have: a page of another edition, most likely. */
export function reportStrangers(pages: readonly SavedPage[], { published, report }: Context): void {
  for (const page of pages) {
    const { file } = page;
    if (page.kind === 'role') {
      if (published.roles.has(page.role)) continue;
      const message = `the page is about “${page.role}”, a role that the download does not have; its levels and grades were left out`;
      report.unused('unknown-role', message, { file });
      continue;
    }
    for (const name of page.anchors.keys()) {
      if (published.skills.has(name)) continue;
      const message = `the page has a skill “${name}” that the download does not have`;
      report.unused('unknown-skill', message, { file });
    }
  }
}
