/** Puts what the downloads and pages say into the dataset format. */
import { choose } from '../../model/text.js';
import type {
  Citation,
  Descriptor,
  Framework,
  Grade,
  Prose,
  Role,
  RoleLevel,
  Skill,
} from '../../model/schema.js';
import { IdMaker, slugify } from '../ids.js';
import { keepIds, type Earlier, type Found, type Kept } from '../previous.js';
import { plainFromProse, proseFromMarkdown, type ProseOptions } from '../prose.js';
import type { Place, Report } from '../report.js';
import {
  downloads,
  GRADE_ORDER,
  HOST,
  identity,
  ROLES_SOURCE,
  scale,
  SKILLS_SOURCE,
  skillTypes,
  tracks,
} from './identity.js';
import { dateInWords } from './dates.js';
import { besideManagement, inferOrder } from './level-order.js';
import type { PageGrade, PageLevel, RolePage, SavedPage, SkillsPage } from './pages.js';
import { sectionsOf, statementsOf } from './sections.js';
import {
  MASTERY,
  type Published,
  type PublishedLevel,
  type PublishedRole,
  type PublishedSkill,
} from './tables.js';

export interface DatasetInput {
  readonly published: Published;
  readonly pages: readonly SavedPage[];
  /** The dataset of an earlier import, whose ids are kept. */
  readonly previous?: Framework | undefined;
  /** When the files were downloaded: they bear no date. */
  readonly date?: string | undefined;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const plain = (text: Prose | undefined): string | undefined =>
  text === undefined ? undefined : plainFromProse(choose(text, 'en', 'en').value);

/** What an earlier dataset says of roles, levels or skills, for finding their ids again. */
function earlier(list: readonly (Role | RoleLevel | Skill)[] | undefined, prefix = ''): Earlier[] {
  return (list ?? []).map(({ id, name, formerNames, description, sources }) => ({
    id,
    name,
    formerNames,
    key: prefix === '' ? undefined : sources?.find(({ href }) => href?.startsWith(prefix))?.href,
    text: plain(description),
  }));
}

/** Ids for everything of one kind: those of the previous dataset first, new ones from names. */
function identify<T extends Found>(
  what: string,
  found: readonly T[],
  before: readonly Earlier[],
  taken: IdMaker,
  report: Report,
): Map<T, Kept> {
  const kept = keepIds(what, found, before, report);
  for (const one of found)
    if (!kept.has(one)) kept.set(one, { id: taken.idFor(one.name), formerNames: [] });
  return kept;
}

const idsBefore = (before: readonly { readonly id: string }[]) =>
  new Map(before.map(({ id }) => [`\n${id}`, id]));
const renamed = ({ formerNames }: Kept) => (formerNames.length ? { formerNames } : {});

const lostDescription = {
  source: SKILLS_SOURCE,
  basis: 'lost',
  note: 'The downloads hold no description of this skill, only what its levels mean.',
} as const satisfies Citation;

const ROLE_LEAD = /^In this role,? you will$/i;
const LEVEL_LEAD = /^At this role level,? you will$/i;
const SKILL_LEAD = /^You can$/i;
const LEADERSHIP_LEAD = /^Examples of leadership using this skill$/i;

class DatasetBuilder {
  readonly #input: DatasetInput;
  readonly #report: Report;
  readonly #rolePages: ReadonlyMap<string, RolePage>;
  readonly #anchors = new Map<string, string>();
  readonly #skillIds = new Map<string, Kept>();
  readonly #roleIds = new Map<string, Kept>();
  readonly #gradesSeen = new Map<string, { grade: PageGrade; source: Citation }>();
  #isForked = false;

  constructor(input: DatasetInput, report: Report) {
    this.#input = input;
    this.#report = report;
    const isRole = (page: SavedPage): page is RolePage => page.kind === 'role';
    const isSkills = (page: SavedPage): page is SkillsPage => page.kind === 'skills';
    this.#rolePages = new Map(input.pages.filter(isRole).map((page) => [page.role, page]));
    for (const { anchors } of input.pages.filter(isSkills)) {
      for (const [name, anchor] of anchors) this.#anchors.set(name, anchor);
    }
  }

  build(): Framework {
    const { published, previous, date } = this.#input;
    this.#reportUnknownPages();
    this.#identify();
    const skills = [...published.skills.values()].map((skill) => this.#skill(skill));
    const roles = this.#roles();
    const moves = this.#moves();
    const changes = this.#changes();
    const grades = this.#grades();
    this.#count(skills, roles);
    return {
      ...identity,
      id: previous?.id ?? identity.id,
      edition: date === undefined ? { name: 'Undated download' } : { name: `Downloaded ${dateInWords(date)}`, date },
      sources: [
        ...downloads.map((source) => ({ ...source, ...(date === undefined ? {} : { date }) })),
        ...this.#pageSources(),
      ],
      scales: [scale],
      skillTypes: [skillTypes.levelled, skillTypes.senior],
      families: this.#families(),
      ...(grades.length ? { grades } : {}),
      ...(this.#isForked ? { tracks: [tracks.specialist, tracks.management] } : {}),
      skills,
      roles,
      ...(moves.length ? { moves } : {}),
      ...(changes.length ? { changes } : {}),
    };
  }

  #count(skills: readonly Skill[], roles: readonly Role[]): void {
    const levels = roles.flatMap((role) => role.levels ?? []);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, next) => total + next, 0);
    this.#report.count('families', this.#familyNames().length);
    this.#report.count('roles', roles.length);
    this.#report.count(
      'roles without levels',
      roles.filter((role) => role.levels === undefined).length,
    );
    this.#report.count('role levels', levels.length);
    this.#report.count('skills', skills.length);
    this.#report.count(
      'skills without levels',
      skills.filter((skill) => skill.scale === null).length,
    );
    this.#report.count(
      'requirements of role levels',
      sum(levels.map((level) => level.skills?.length ?? 0)),
    );
    this.#report.count(
      'skills of roles without levels',
      sum(roles.map((role) => role.skills?.length ?? 0)),
    );
  }

  /** Everything that has an id, identified before anything refers to it. */
  #identify(): void {
    const { published, previous } = this.#input;
    const skills = [...published.skills.values()].map((skill) => ({
      name: skill.name,
      key: this.#anchors.has(skill.name) ? this.#skillHref(skill.name) : undefined,
      text: skill.text || [...skill.levels.values()].join(' '),
    }));
    const before = earlier(previous?.skills, `${HOST}/skills#`);
    const kept = identify(
      'skill',
      skills,
      before,
      new IdMaker('skill', idsBefore(before)),
      this.#report,
    );
    for (const [skill, ids] of kept) this.#skillIds.set(skill.name, ids);

    const roles = [...published.roles.values()].map(({ name, text }) => ({ name, text }));
    const rolesBefore = earlier(previous?.roles);
    const keptRoles = identify(
      'role',
      roles,
      rolesBefore,
      new IdMaker('role', idsBefore(rolesBefore)),
      this.#report,
    );
    for (const [role, ids] of keptRoles) this.#roleIds.set(role.name, ids);
  }

  #prose(place: Place): ProseOptions {
    return {
      base: `${HOST}/`,
      onUnsafeLink: (href) =>
        this.#report.unused(
          'unsafe-link',
          `the link to “${href}” is not allowed; its text was kept`,
          place,
        ),
    };
  }

  #skillHref = (name: string) => `${HOST}/skills#${this.#anchors.get(name) ?? slugify(name)}`;
  #roleHref = (name: string) => `${HOST}/role/${slugify(name)}`;

  #described(text: string, place: Place): { description?: Prose } {
    const description = proseFromMarkdown(text, this.#prose(place));
    return description === undefined ? {} : { description };
  }

  // Skills

  #skill(skill: PublishedSkill): Skill {
    const { id, ...ids } = this.#skillIds.get(skill.name)!;
    const common = {
      id,
      name: skill.name,
      ...renamed({ id, ...ids }),
      sources: [
        this.#cite(skill.place, this.#skillHref(skill.name)),
        ...(skill.text === '' ? [lostDescription] : []),
      ],
    };
    return skill.isWithoutLevels
      ? this.#seniorSkill(skill, common)
      : this.#levelledSkill(skill, common);
  }

  /** Downloads are cited by their role, whatever the file is called on the reader's disk. */
  #cite(place: Place, href?: string): Citation {
    const isSkills = place.file !== this.#rolesFile();
    const locator = place.line === undefined ? {} : { locator: `line ${place.line}` };
    return {
      source: isSkills ? SKILLS_SOURCE : ROLES_SOURCE,
      ...locator,
      ...(href === undefined ? {} : { href }),
    };
  }

  #rolesFile(): string | undefined {
    return this.#input.published.roles.values().next().value?.place.file;
  }

  #seniorSkill(skill: PublishedSkill, common: Skill): Skill {
    const { rest, lists } = sectionsOf(
      skill.text,
      /^(You can|Examples of leadership using this skill)$/i,
    );
    const bulletsOf = (lead: RegExp) =>
      lists.filter((list) => lead.test(list.lead)).flatMap(({ bullets }) => bullets);
    const options = this.#prose(skill.place);
    const statements = statementsOf(bulletsOf(SKILL_LEAD), options);
    const leadershipExamples = statementsOf(bulletsOf(LEADERSHIP_LEAD), options);
    return {
      ...common,
      ...this.#described(rest, skill.place),
      type: skillTypes.senior.id,
      scale: null,
      ...(statements.length ? { statements } : {}),
      ...(leadershipExamples.length ? { leadershipExamples } : {}),
    };
  }

  #levelledSkill(skill: PublishedSkill, common: Skill): Skill {
    const descriptors = MASTERY.flatMap((name): Descriptor[] => {
      const text = skill.levels.get(name);
      if (text === undefined) return [];
      const mastery = name.toLowerCase();
      const prose = text === null ? undefined : proseFromMarkdown(text, this.#prose(skill.place));
      return prose === undefined
        ? [{ mastery, absent: { kind: 'not-defined' } }]
        : [{ mastery, text: prose }];
    });
    return {
      ...common,
      ...this.#described(skill.text, skill.place),
      type: skillTypes.levelled.id,
      descriptors,
    };
  }

  // Families, roles and levels

  #familyNames(): string[] {
    return [...new Set([...this.#input.published.roles.values()].map(({ family }) => family))];
  }

  #families() {
    const ids = new Map(
      (this.#input.previous?.families ?? []).map(({ id, name }) => [
        choose(name, 'en', 'en').value,
        id,
      ]),
    );
    return this.#familyNames().map((name) => {
      const first = [...this.#input.published.roles.values()].find(
        ({ family }) => family === name,
      )!;
      return { id: ids.get(name) ?? slugify(name), name, sources: [this.#cite(first.place)] };
    });
  }

  #roles(): Role[] {
    const { published, previous } = this.#input;
    const families = new Map(this.#families().map(({ id, name }) => [name, id]));
    const before = (previous?.roles ?? []).flatMap((role) => role.levels ?? []);
    const levelIds = new IdMaker('role-level', idsBefore(before));
    return [...published.roles.values()].map((role) =>
      this.#role(role, families.get(role.family)!, levelIds),
    );
  }

  #role(role: PublishedRole, family: string, levelIds: IdMaker): Role {
    const ids = this.#roleIds.get(role.name)!;
    const { rest, lists } = sectionsOf(role.text, ROLE_LEAD);
    const responsibilities = statementsOf(
      lists.flatMap(({ bullets }) => bullets),
      this.#prose(role.place),
    );
    const ordered = role.levels.size ? this.#ordered(role) : undefined;
    const page = this.#rolePages.get(role.name);
    const common = {
      id: ids.id,
      name: role.name,
      ...renamed(ids),
      family,
      ...this.#described(rest, role.place),
      ...(responsibilities.length ? { responsibilities } : {}),
      sources: [
        this.#cite(role.place, this.#roleHref(role.name)),
        ...(page ? [{ source: this.#pageSource(page) }] : []),
        ...(ordered ? [ordered.citation] : []),
      ],
    };
    if (ordered) return { ...common, levels: this.#levels(role, ordered.levels, levelIds) };
    return {
      ...common,
      ...this.#seniorGrade(role),
      skills: [...role.skills].map((skill) => ({ skill: this.#skillIds.get(skill)!.id })),
    };
  }

  #seniorGrade({ type, place }: PublishedRole): { grades?: string[] } {
    if (type !== 'Senior Civil Service') {
      if (type)
        this.#report.unused(
          'role-type',
          `the role type “${type}” is not known, and was left out`,
          place,
        );
      return {};
    }
    return {
      grades: [
        this.#grade(
          { short: 'SCS', long: type },
          { ...this.#cite(place), locator: 'column “Role Type”' },
        ),
      ],
    };
  }

  /** The levels as the saved page states them, else as names and skills tell. */
  #ordered(role: PublishedRole): { levels: PublishedLevel[]; citation: Citation } {
    const page = this.#rolePages.get(role.name);
    return page?.levels.length ? this.#statedOrder(role, page) : this.#inferredOrder(role);
  }

  #statedOrder(
    role: PublishedRole,
    page: RolePage,
  ): { levels: PublishedLevel[]; citation: Citation } {
    const places = new Map(page.levels.map(({ name }, at) => [name, at]));
    for (const { name } of page.levels) {
      if (!role.levels.has(name)) {
        this.#report.unused(
          'level-on-page-only',
          `the page has a level “${name}” that ${role.place.file} does not`,
          { file: page.file },
        );
      }
    }
    const levels = [...role.levels.values()];
    for (const { name, place } of levels) {
      if (!places.has(name))
        this.#report.inferred(
          'level-not-on-page',
          `the saved page of “${role.name}” has no level “${name}”; it was put last`,
          place,
        );
    }
    levels.sort((a, b) => (places.get(a.name) ?? Infinity) - (places.get(b.name) ?? Infinity) || 0);
    return {
      levels,
      citation: {
        source: this.#pageSource(page),
        locator: 'order of the role levels',
        href: `${this.#roleHref(role.name)}#role-levels`,
      },
    };
  }

  #inferredOrder(role: PublishedRole): { levels: PublishedLevel[]; citation: Citation } {
    const profiles = [...role.levels.values()].map((level) => ({
      level,
      name: level.name,
      skillTotal: [...level.skills.values()].reduce(
        (sum, mastery) => sum + MASTERY.indexOf(mastery) + 1,
        0,
      ),
    }));
    const { levels, bySkills, against } = inferOrder(profiles);
    if (levels.length > 1) {
      this.#report.inferred(
        'level-order',
        `the order of the levels of “${role.name}” is worked out: ${levels.map(({ name }) => name).join(', ')}`,
        role.place,
      );
    }
    for (const [lower, upper] of bySkills) {
      this.#report.inferred(
        'level-order-by-skills',
        `“${upper}” is placed above “${lower}” because its skills are at higher levels; their names do not tell`,
        role.place,
      );
    }
    for (const [lower, upper] of against) {
      this.#report.inferred(
        'level-order-against-skills',
        `“${upper}” is placed above “${lower}” by its name, although its skills are at lower levels in all`,
        role.place,
      );
    }
    return {
      levels: levels.map(({ level }) => level),
      citation: {
        source: ROLES_SOURCE,
        basis: 'inferred',
        note: 'The download lists role levels by the alphabet. Their order here is worked out from their names and the skill levels that they need.',
      },
    };
  }

  #levels(role: PublishedRole, levels: readonly PublishedLevel[], makeId: IdMaker): RoleLevel[] {
    const before = this.#input.previous?.roles?.find(
      ({ id }) => id === this.#roleIds.get(role.name)!.id,
    );
    const found = levels.map((level) => ({ name: level.name, text: level.text, level }));
    const ids = identify('role level', found, earlier(before?.levels), makeId, this.#report);
    const page = this.#rolePages.get(role.name);
    const names = new Set(levels.map(({ name }) => name));
    const isForked = levels.some(({ name }) => names.has(besideManagement(name) ?? ''));
    let seniority = 0;
    return found.map(({ level }, at) => {
      const beside = besideManagement(level.name);
      const isSecond = beside !== undefined && names.has(beside);
      if (!isSecond) seniority++;
      const pageLevel = page?.levels.find(({ name }) => name === level.name);
      return this.#level(role, level, ids.get(found[at]!)!, pageLevel, {
        ...(isForked ? { seniority } : {}),
        ...this.#track(level, isSecond, levels),
      });
    });
  }

  #track(
    { name }: PublishedLevel,
    isManagement: boolean,
    levels: readonly PublishedLevel[],
  ): { track?: string } {
    const isBeside = levels.some((other) => besideManagement(other.name) === name);
    if (!isManagement && !isBeside) return {};
    this.#isForked = true;
    return { track: (isManagement ? tracks.management : tracks.specialist).id };
  }

  #level(
    role: PublishedRole,
    level: PublishedLevel,
    ids: Kept,
    page: PageLevel | undefined,
    place: object,
  ): RoleLevel {
    const { rest, lists } = sectionsOf(level.text, LEVEL_LEAD);
    const responsibilities = statementsOf(
      lists.flatMap(({ bullets }) => bullets),
      this.#prose(level.place),
    );
    const rolePage = this.#rolePages.get(role.name);
    const fromPage = rolePage && {
      source: this.#pageSource(rolePage),
      ...(page?.anchor ? { locator: `#${page.anchor}` } : {}),
    };
    const grades = (page?.grades ?? []).map((grade) => this.#grade(grade, fromPage!));
    return {
      id: ids.id,
      name: level.name,
      ...renamed(ids),
      ...place,
      ...this.#described(rest, level.place),
      ...(responsibilities.length ? { responsibilities } : {}),
      ...(grades.length ? { grades } : {}),
      skills: [...level.skills].map(([skill, mastery]) => ({
        skill: this.#skillIds.get(skill)!.id,
        mastery: mastery.toLowerCase(),
      })),
      sources: [
        this.#cite(
          level.place,
          `${this.#roleHref(role.name)}#${page?.anchor ?? slugify(level.name)}`,
        ),
        ...(fromPage ? [fromPage] : []),
      ],
    };
  }

  // Grades, moves, changes and pages

  #grade(grade: PageGrade, source: Citation): string {
    if (!this.#gradesSeen.has(grade.short)) this.#gradesSeen.set(grade.short, { grade, source });
    return slugify(grade.short);
  }

  #grades(): Grade[] {
    const rank = (short: string) =>
      GRADE_ORDER.includes(short) ? GRADE_ORDER.indexOf(short) : Infinity;
    const seen = [...this.#gradesSeen.values()].sort(
      (a, b) => rank(a.grade.short) - rank(b.grade.short) || 0,
    );
    for (const { grade } of seen) {
      if (rank(grade.short) === Infinity)
        this.#report.inferred(
          'grade-order',
          `the place of the grade “${grade.short}” is not known; it was put last`,
        );
    }
    return seen.map(({ grade: { short, long }, source }) => ({
      id: slugify(short),
      name: short,
      description: long,
      sources: [source],
    }));
  }

  #moves() {
    return [...this.#rolePages.values()].flatMap((page) => {
      const from = this.#roleIds.get(page.role);
      if (!from) return [];
      const to = (name: string, what: string) => {
        const ids = this.#roleIds.get(name);
        if (!ids)
          this.#report.unused(
            'unknown-role',
            `the page names a role “${name}” (${what}) that the download does not have`,
            { file: page.file },
          );
        return ids?.id;
      };
      const move = (
        kind: 'progression' | 'lateral',
        role: string,
        locator: string,
        more: object,
      ) => ({
        id: `${from.id}-to-${role}`,
        kind,
        from: { role: from.id },
        to: { role },
        ...more,
        sources: [{ source: this.#pageSource(page), locator }],
      });
      const senior = page.leadsTo.flatMap((name) => {
        const role = to(name, 'where it could lead');
        return role === undefined ? [] : [move('progression', role, '#related-scs-roles', {})];
      });
      const sharing = page.sharing.flatMap(({ name, skills }) => {
        const role = to(name, 'which shares skills');
        if (role === undefined) return [];
        return [
          move('lateral', role, '#related-roles', {
            name: skills.length === 1 ? 'Shares 1 skill' : `Shares ${skills.length} skills`,
            description: [{ bullets: skills }],
          }),
        ];
      });
      return [...senior, ...sharing];
    });
  }

  #changes() {
    return [...this.#rolePages.values()].flatMap((page) => {
      const role = this.#roleIds.get(page.role);
      return page.changes.flatMap(({ date, paragraphs }) => {
        if (!paragraphs.length || !role) return [];
        const text: Mutable<Prose> = paragraphs.map((paragraph) => ({ paragraph }));
        return [
          {
            date,
            text,
            roles: [role.id],
            sources: [{ source: this.#pageSource(page), locator: '#update-history' }],
          },
        ];
      });
    });
  }

  #reportUnknownPages(): void {
    for (const { role, file } of this.#rolePages.values()) {
      if (!this.#input.published.roles.has(role)) {
        this.#report.unused(
          'unknown-role',
          `the page is about “${role}”, a role that the download does not have; its levels and grades were left out`,
          { file },
        );
      }
    }
    for (const page of this.#input.pages) {
      if (page.kind !== 'skills') continue;
      for (const name of page.anchors.keys()) {
        if (!this.#input.published.skills.has(name))
          this.#report.unused(
            'unknown-skill',
            `the page has a skill “${name}” that the download does not have`,
            { file: page.file },
          );
      }
    }
  }

  #pageSource = ({ role }: RolePage) => `page-${slugify(role)}`;

  #pageSources() {
    const skills = this.#input.pages.some(({ kind }) => kind === 'skills')
      ? [
          {
            id: 'page-skills',
            title: 'Skills A to Z (page)',
            href: `${HOST}/skills`,
            publisher: identity.publisher.name,
          },
        ]
      : [];
    const roles = [...this.#rolePages.values()]
      .filter(({ role }) => this.#input.published.roles.has(role))
      .map((page) => ({
        id: this.#pageSource(page),
        title: `${page.role} (page)`,
        publisher: identity.publisher.name,
        href: this.#roleHref(page.role),
        ...(page.updated === undefined ? {} : { date: page.updated }),
      }));
    return [...skills, ...roles];
  }
}

export const buildDataset = (input: DatasetInput, report: Report): Framework =>
  new DatasetBuilder(input, report).build();
