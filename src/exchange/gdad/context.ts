/** What every part of the dataset is made with: the downloads and pages, ids, citations and the report. */
import type { Citation, Framework, Prose } from '../../model/schema.js';
import type { Edition } from '../edition.js';
import { slugify } from '../ids.js';
import type { Kept } from '../previous.js';
import { proseFromMarkdown, type ProseOptions } from '../prose.js';
import type { Place, Report } from '../report.js';
import { Grades } from './grades.js';
import { earlier, identifyByName } from './identify.js';
import { HOST, ROLES_SOURCE, SKILLS_SOURCE } from './identity.js';
import type { RolePage, SavedPage } from './pages.js';
import type { Published } from './published.js';

export interface DatasetInput {
  readonly published: Published;
  readonly pages: readonly SavedPage[];
  /** The dataset of an earlier import, whose ids are kept. */
  readonly previous?: Framework | undefined;
  readonly edition?: Edition | undefined;
}

export class Context {
  readonly published: Published;
  readonly previous: Framework | undefined;
  readonly report: Report;
  /** Saved role pages by the name of their role. */
  readonly rolePages: ReadonlyMap<string, RolePage>;
  readonly grades: Grades;
  readonly families: ReadonlyMap<string, Kept>;
  readonly roles: ReadonlyMap<string, Kept>;
  readonly skills: ReadonlyMap<string, Kept>;
  readonly #anchors: ReadonlyMap<string, string>;

  constructor({ published, pages, previous }: DatasetInput, report: Report) {
    this.published = published;
    this.previous = previous;
    this.report = report;
    this.grades = new Grades(report);
    this.rolePages = new Map(
      pages.flatMap((page) => (page.kind === 'role' ? [[page.role, page] as const] : [])),
    );
    this.#anchors = new Map(
      pages.flatMap((page) => (page.kind === 'skills' ? [...page.anchors] : [])),
    );
    const roles = [...published.roles.values()];
    const families = [...new Set(roles.map(({ family }) => family))].map((name) => ({ name }));
    this.families = identifyByName('family', families, earlier(previous?.families), report);
    this.roles = identifyByName('role', roles, earlier(previous?.roles), report);
    this.skills = this.#identifySkills();
  }

  /** The publisher's anchor of a skill outlives a change of its name. */
  #identifySkills(): Map<string, Kept> {
    const skills = [...this.published.skills.values()].map(({ name, text, levels }) => ({
      name,
      key: this.#anchors.has(name) ? this.skillHref(name) : undefined,
      text: text || [...levels.values()].join(' '),
    }));
    const before = earlier(this.previous?.skills, `${HOST}/skills#`);
    return identifyByName('skill', skills, before, this.report);
  }

  /** The anchor of a skill that still holds an older name of it, as its page has it. */
  oldAnchor(name: string): string | undefined {
    const anchor = this.#anchors.get(name);
    return anchor === slugify(name) ? undefined : anchor;
  }

  skillHref(name: string): string {
    return `${HOST}/skills#${this.#anchors.get(name) ?? slugify(name)}`;
  }

  roleHref(name: string): string {
    return `${HOST}/role/${slugify(name)}`;
  }

  /** Downloads are cited by what they hold, whatever the file is called on the reader's disk. */
  cite({ file, line }: Place, href?: string): Citation {
    return {
      source: file === this.published.rolesFile ? ROLES_SOURCE : SKILLS_SOURCE,
      ...(line === undefined ? {} : { locator: `line ${line}` }),
      ...(href === undefined ? {} : { href }),
    };
  }

  /** How a text of the downloads becomes rich text. */
  prose(place: Place): ProseOptions {
    return {
      base: `${HOST}/`,
      onUnsafeLink: (href) =>
        this.report.unused(
          'unsafe-link',
          `the link to “${href}” is not allowed; its text was kept`,
          place,
        ),
    };
  }

  described(text: string, place: Place): { description?: Prose } {
    const description = proseFromMarkdown(text, this.prose(place));
    return description === undefined ? {} : { description };
  }
}
