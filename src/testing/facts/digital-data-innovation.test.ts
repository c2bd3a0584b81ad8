import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Citation } from '../../model/index.js';
import { assertCited, bundled, names, plain, withDocument } from './bundled.js';
import { facts } from './digital-data-innovation.facts.js';

const PAPER = 'scoping-paper';
const data = bundled('digital-data-innovation');
const sources = data.sources!;
const skills = data.skills!;
const roles = data.roles!;
const studies = data.caseStudies!;
const skillById = new Map(skills.map((skill) => [skill.id, skill]));
const roleById = new Map(roles.map((role) => [role.id, role]));
const sourceIds = new Set(sources.map(({ id }) => id));

/** All the words of a text, bullets and links included. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return '';
  return Object.entries(value)
    .filter(([key]) => key !== 'href')
    .map(([, part]) => wordsOf(part))
    .join(' ');
}

const tables = ['digital', 'data', 'innovation'] as const;
const sections = { digital: '4.1', data: '4.2', innovation: '4.3' } as const;

/** The skills that are rows of a table, with the rows that they cite and their names in small letters. */
function capabilitiesOf(table: (typeof tables)[number]) {
  const row = /^Section (4\.[123]), row (\d+), pages? [^,]*$/;
  return skills.flatMap(({ id, name, aliases = [], sources: cited }) => {
    const rows = cited!.flatMap(({ locator }) => {
      const [, section, number] = row.exec(wordsOf(locator).split(';')[0]!) ?? [];
      return section === sections[table] ? [Number(number)] : [];
    });
    const names = [name, ...aliases].map((text) => plain(text).toLowerCase());
    return rows.length > 0 ? [{ id, name, names, rows }] : [];
  });
}

const withBasis = (entity: { readonly sources?: readonly Citation[] }, wanted: string) =>
  entity.sources?.filter(({ basis }) => basis === wanted) ?? [];

test('identity is that of the paper', () => {
  assert.equal(data.title, facts.title);
  assert.deepEqual(data.edition, facts.edition);
  assert.equal(data.status, facts.status);
  assert.equal(data.publisher, undefined, 'the paper names none');
  assert.equal(data.licence, undefined, 'the paper states none');
  const { title, author, date } = sources[0]!;
  assert.deepEqual({ title, author, date }, facts.paper);
});

test('the paper, the 17 frameworks and the further sources are in order', () => {
  assert.equal(facts.frameworks.length, facts.counts.frameworks);
  assert.deepEqual(
    sources.map(({ id }) => id),
    [PAPER, ...facts.frameworks.map(([, id]) => id), ...facts.furtherSources],
  );
  for (const [at, [section, , publisher, date, host]] of facts.frameworks.entries()) {
    const source = sources[at + 1]!;
    assert.equal(source.publisher, publisher);
    assert.equal(source.date, date);
    assert.equal(new URL(source.href!).host, host);
    assert.ok(wordsOf(source.description).includes(`section ${section}.`), section);
  }
});

test('every row of the three tables is in one capability, of its name', () => {
  for (const table of tables) {
    const rows = facts.rows[table];
    const found = capabilitiesOf(table);
    for (const [at, printed] of rows.entries()) {
      const [skill, ...more] = found.filter(({ rows }) => rows.includes(at + 1));
      assert.deepEqual(more, [], printed);
      assert.ok(skill, `no capability cites row ${at + 1}: ${printed}`);
      const name = (facts.shortened[printed] ?? printed).toLowerCase();
      assert.ok(skill.names.includes(name), `${name} is not among ${skill.names.join('; ')}`);
    }
    assert.equal(found.length, facts.counts.capabilities[table]);
  }
});

test('capabilities of the digital and the data table are in the order of their first rows', () => {
  for (const table of ['digital', 'data'] as const) {
    const first = capabilitiesOf(table).map(({ rows }) => rows[0]!);
    assert.deepEqual(
      first,
      [...first].sort((a, b) => a - b),
    );
  }
});

test('only rows that say the same are joined', () => {
  const joined = tables.flatMap((table) =>
    capabilitiesOf(table).filter(({ rows }) => rows.length > 1),
  );
  assert.deepEqual(
    joined.map(({ name, rows }) => ({ name, rows })),
    facts.merged,
  );
});

test('every row’s empty last column is kept as empty', () => {
  for (const { id } of tables.flatMap(capabilitiesOf))
    assert.deepEqual(skillById.get(id)!.enables, [], id);
});

test('the 28 competencies have their codes, and the core skills their parts', () => {
  const codes = skills.flatMap(({ code }) => (code?.includes('.') ? [code] : []));
  assert.deepEqual(
    codes,
    Array.from({ length: facts.counts.competencies }, (_, at) => `${at + 1}.0`),
  );
  const themes = skills.filter(({ kind, parent }) => kind === 'theme' && parent === 'innovation');
  assert.deepEqual(
    Object.fromEntries(
      themes.map(({ id, name }) => [name, skills.filter(({ parent }) => parent === id).length]),
    ),
    facts.coreSkills,
  );
});

test('what SFIA and the IBM model have as well is mapped to them', () => {
  const to = (framework: string) =>
    data.mappings!.filter((mapping) => mapping.to.framework === framework);
  const sfia = to('SFIA 7');
  assert.deepEqual(
    sfia.map((mapping) => mapping.to.name),
    facts.sfia,
  );
  for (const { skill, to, sources: cited } of sfia) {
    assert.equal(skillById.get(skill)!.name, to.name);
    assert.ok(cited!.every(({ basis }) => basis === 'inferred'));
  }
  const ibm = to('Data Science Skills Competency Model');
  assert.equal(ibm.length, facts.counts.competencies);
  for (const { skill, to } of ibm) assert.equal(skillById.get(skill)!.code, to.id);
  assert.equal(sfia.length + ibm.length, data.mappings!.length);
});

test('every term has its rival definitions, each with its own source', () => {
  assert.deepEqual(names(data.glossary!), Object.keys(facts.glossary));
  for (const { name, definitions } of data.glossary!) {
    const expected = facts.glossary[plain(name) as keyof typeof facts.glossary];
    assert.deepEqual(
      definitions.map((definition) => {
        const stated = definition.sources!.filter(({ basis }) => basis !== 'lost');
        return stated.map(({ source }) => source).at(-1);
      }),
      expected,
    );
  }
  const definitions = data.glossary!.flatMap((term) => term.definitions);
  assert.equal(definitions.length, facts.counts.definitions);
});

test('links of case studies and themes to capabilities are said to be ours', () => {
  for (const entity of [...studies, ...data.themes!]) {
    if (!entity.skills?.length) continue;
    const notes = withBasis(entity, 'inferred').map(({ note }) => plain(note));
    assert.ok(
      notes.some((note) => note.endsWith('ours.')),
      entity.id,
    );
  }
});

test('the case studies are in order, with their places', () => {
  assert.deepEqual(
    studies.map(({ id }) => id),
    Object.keys(facts.caseStudies),
  );
  assert.equal(studies.length, facts.counts.caseStudies);
  for (const { id, place } of studies)
    assert.ok(plain(place).includes(facts.caseStudies[id]![0]), id);
});

test('amounts, currencies and periods are as printed', () => {
  for (const { id, savings = [] } of studies) {
    const [, expected] = facts.caseStudies[id]!;
    assert.equal(savings.length, expected ? 1 : 0, id);
    if (!expected) continue;
    const [{ amount, currency, precision, period }] = savings as [(typeof savings)[0]];
    assert.deepEqual(
      {
        amount,
        currency,
        precision,
        period: period.kind,
        years: period.years,
        since: period.since,
      },
      {
        amount: expected.amount,
        currency: 'GBP',
        precision: expected.precision,
        period: expected.period,
        years: expected.years,
        since: expected.since,
      },
      id,
    );
  }
  assert.equal(studies.flatMap(({ savings = [] }) => savings).length, facts.counts.savings);
});

test('other figures of the case studies are as printed', () => {
  for (const [id, figures] of Object.entries(facts.figures)) {
    const { description } = studies.find((study) => study.id === id)!;
    for (const figure of figures) assert.ok(wordsOf(description).includes(figure), figure);
  }
});

test('each of the eight portraits has what the paper gives it, and no quotation', () => {
  const portrayed = roles.filter(({ portraits }) => portraits);
  assert.deepEqual(
    portrayed.map(({ name, portraits }) => [name, portraits!.map(({ title }) => title)]),
    Object.entries(facts.portraits).map(([letter, { role }]) => [role, [`Profile ${letter}`]]),
  );
  for (const [at, { duties, added }] of Object.values(facts.portraits).entries()) {
    const [portrait] = portrayed[at]!.portraits!;
    assert.equal(portrait!.keyDuties?.length ?? 0, duties);
    assert.deepEqual(names(portrait!.addedValue!), added);
    assert.equal(portrait!.quote, undefined);
    const lost = withBasis(portrait!, 'lost').map(({ note }) => plain(note));
    assert.ok(
      lost.some((note) => note.includes('competencies')),
      'the picture of competencies',
    );
  }
});

test('the portraits show the capabilities for which the table names their role', () => {
  for (const { id, portraits } of roles.filter((role) => role.portraits)) {
    const named = skills.filter(({ deliveredBy = [] }) =>
      deliveredBy.some(({ role }) => role === id),
    );
    assert.deepEqual(
      portraits![0]!.skills ?? [],
      named.map((skill) => skill.id),
      id,
    );
  }
});

test('roles of the job descriptions have their families, and say where their templates are', () => {
  const families = new Map(data.families!.map(({ id, name }) => [id, name]));
  const described = roles.filter(({ family }) => family);
  assert.deepEqual(
    described.map(({ name, family }) => [name, families.get(family!)]),
    Object.entries(facts.jobDescriptions),
  );
  assert.equal(data.jobTemplates, undefined, 'their one home is job-templates');
  const templates = bundled('job-templates');
  assert.deepEqual(names(described), names(templates.roles!));
  assert.deepEqual(names(data.families!), names(templates.families!));
  for (const { sources: cited } of described)
    assert.ok(cited!.some(({ note }) => plain(note).includes(plain(templates.title))));
});

test('the paper’s slip about the publisher of the maturity model is noted here and in its dataset', () => {
  const model = bundled('learning-capability');
  const cited = [sources, model.sources!].map((list) => list.find(({ id }) => id === 'bcs')!);
  for (const { publisher, title, href, description } of cited) {
    assert.deepEqual([title, publisher], [model.title, model.publisher!.name]);
    assert.equal(href, model.links!.officialText);
    assert.ok(wordsOf(description).includes('‘British Computing Society’'));
  }
});

test('what people do completes "As a … you will"', () => {
  for (const { text } of roles.flatMap(({ responsibilities }) => responsibilities ?? []))
    assert.match(plain(text), /^(?!(?:are|is|can|may|has|have been)\b)[a-z].*[^.]$/);
});

test('a team must have seven roles, in it or available to it', () => {
  const [team] = data.teams!;
  assert.deepEqual(
    team!.members.map(({ role, name }) => (role ? roleById.get(role)!.name : name)),
    facts.team,
  );
  assert.ok(team!.members.every(({ presence }) => presence === 'in-team-or-available'));
});

test('the themes are those of the paper, and each is shared', () => {
  assert.equal(data.themes!.length, facts.themes.length);
  for (const [at, theme] of data.themes!.entries()) {
    assert.ok(plain(theme.name).toLowerCase().includes(facts.themes[at]!));
    assert.ok(theme.sharedWith!.length > 0);
  }
});

test('endnotes are cited as lost where the copy has lost them, and only there', () => {
  for (const { locator, basis } of citations(data))
    for (const number of endnotesIn(wordsOf(locator)))
      assert.equal(survives(number), basis !== 'lost', `endnote ${number}: ${wordsOf(locator)}`);
});

test('everything says where it comes from', () => {
  const portraits = roles.flatMap((role) => role.portraits ?? []);
  assertCited(
    [
      ...skills,
      ...roles,
      ...portraits,
      ...roles.flatMap(({ responsibilities }) => responsibilities ?? []),
      ...data.families!,
      ...data.glossary!.flatMap(({ definitions }) => definitions),
      ...studies,
      ...data.teams!,
      ...data.themes!,
    ],
    PAPER,
  );
});

test('what is inferred or lost says so in a note', () => {
  for (const { source, basis, note } of citations(data)) {
    assert.ok(sourceIds.has(source), source);
    if (basis === 'inferred' || basis === 'lost') assert.ok(note, `${source}: ${basis}`);
  }
});

/** Every citation of a dataset, wherever it stands. */
function citations(value: unknown): Citation[] {
  if (value === null || typeof value !== 'object') return [];
  if (!Array.isArray(value) && 'source' in value) return [value as Citation];
  return Object.values(value).flatMap(citations);
}

/** The number that a Roman numeral stands for. */
function numberOf(roman: string): number {
  const letters: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500 };
  const values = Array.from(roman, (letter) => letters[letter]!);
  return values.reduce((sum, value, at) => sum + (value < values[at + 1]! ? -value : value), 0);
}

/** The numbers of the endnotes that a locator names. */
function endnotesIn(locator: string): number[] {
  const [, list] = /endnotes? (.*)/i.exec(locator) ?? [];
  return (list?.match(/\b[ivxlcd]+\b/g) ?? []).map(numberOf);
}

function survives(endnote: number): boolean {
  return facts.endnotes.some(([first, last]) => first <= endnote && endnote <= last);
}

withDocument('reference-model-scoping-2020.md', (text) => {
  const plainText = text.replaceAll('**', '').replaceAll(/\s+/g, ' ');
  const appendix = text.slice(text.lastIndexOf('\nAppendix 2: '));
  const [profiles, descriptions] = appendix.split(
    '\nJob profiles from the Government Digital Service\n',
  );

  /** From one heading to the next. */
  const part = (whole: string, heading: string, next: RegExp) => {
    const start = whole.indexOf(`\n${heading}`);
    assert.notEqual(start, -1, heading);
    return whole.slice(start + heading.length).split(next)[0]!;
  };
  const bulletsIn = (lines: string) => lines.match(/^- .*$/gm) ?? [];

  test('in the document: identity', () => {
    const { title, author } = facts.paper;
    assert.ok(text.startsWith(`\n\n${title}\n\n${author}, November 2020\n`));
    assert.ok(text.includes('These are not finished'));
  });

  test('in the document: the frameworks and where they can be read', () => {
    for (const [section, , , , host] of facts.frameworks) {
      assert.ok(text.includes(`\n${section} `), section);
      assert.ok(text.includes(`//${host}/`), host);
    }
  });

  test('in the document: the skills that SFIA is shown to have', () => {
    for (const name of facts.sfia) assert.ok(text.includes(`<u>${name}</u>`), name);
  });

  test('in the document: the rows of the three tables', () => {
    const tables = [
      ['digital', '4.1 Digital', '4.2 Data'],
      ['data', '4.2 Data', '4.3 Innovation'],
      ['innovation', '4.3 Innovation', '5. Case studies'],
    ] as const;
    for (const [table, from, to] of tables) {
      const lines = text.slice(text.lastIndexOf(`\n${from}\n`), text.lastIndexOf(`\n${to}\n`));
      assert.deepEqual(
        rowNames(lines).map((name, at) => fits(name, facts.rows[table][at] ?? '') || name),
        facts.rows[table].map(() => true),
        table,
      );
      assert.equal(facts.rows[table].length, facts.counts.rows[table]);
    }
  });

  test('in the document: places, amounts and figures of the case studies', () => {
    const section = plainText.slice(plainText.lastIndexOf(' 5. Case studies '));
    for (const [place, saving] of Object.values(facts.caseStudies)) {
      assert.ok(section.includes(place) || section.includes(place.toLowerCase()), place);
      if (saving) assert.ok(section.includes(saving.printed), saving.printed);
    }
    for (const figure of Object.values(facts.figures).flat())
      assert.ok(section.includes(figure), figure);
  });

  test('in the document: the portraits', () => {
    for (const [letter, { duties, added }] of Object.entries(facts.portraits)) {
      const portrait = part(profiles!, `PROFILE ${letter}: `, /\nPROFILE /);
      const [before, after] = portrait.split('\nKEY DUTIES:\n');
      assert.equal(after === undefined, duties === 0);
      const listed = after?.trimStart().split(/\n(?!- |\n)/)[0] ?? '';
      assert.equal(bulletsIn(listed).length, duties, letter);
      for (const name of added) assert.match(before + (after ?? ''), headingOf(name));
    }
  });

  test('in the document: the job descriptions', () => {
    for (const [name, family] of Object.entries(facts.jobDescriptions)) {
      const whole = descriptions!.slice(descriptions!.indexOf(`${name}: job description template`));
      assert.ok(whole.split('\nMain duties\n')[0]!.includes(`\nJob family: ${family}\n`), name);
    }
  });

  test('in the document: the team and the themes', () => {
    const team = bulletsIn(part(text, 'Roles your team must have', /\n- \*\*/));
    assert.deepEqual(
      team,
      facts.team.map((name) => `- ${name.toLowerCase()}`),
    );
    const overlaps = part(text, 'Overlaps between the frameworks', /\n4\.1 Digital/);
    for (const theme of facts.themes) assert.ok(overlaps.toLowerCase().includes(theme), theme);
  });

  test('in the document: the endnotes that survive', () => {
    const notes = text
      .slice(text.indexOf('\n- clviii '))
      .match(/^(?:- )?(?:\^\{)?[ivxlcd]+\}? \S/gm)!;
    const expected = facts.endnotes.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    assert.equal(notes.length, expected);
  });
});

/** The first cells of a table's rows; what a page break cut off begins with a small letter. */
function rowNames(table: string): string[] {
  const found: string[] = [];
  for (const line of table.split('\n')) {
    if (!line.includes('\t')) continue;
    const cell = line
      .split('\t')[0]!
      .replaceAll(/<[^>]*>|\^\{[^}]*\}|\^[ivx]+|[*]{2}/g, '')
      .trim();
    if (/^-*$/.test(cell) || cell === 'Types of capabilities') continue;
    if (/^[a-z]/.test(cell)) found.push(`${found.pop()!} ${cell}`);
    else found.push(cell);
  }
  return found;
}

/** Whether a name as printed is the one noted, in which an ellipsis stands for words left out. */
function fits(printed: string, noted: string): boolean {
  const [start, end = start] = noted.split(' … ');
  const same = printed.replaceAll("'", '’');
  return noted.includes(' … ') ? same.startsWith(start!) && same.endsWith(end!) : same === noted;
}

/** A line that is this heading, as a bullet or with dots after it. */
function headingOf(name: string): RegExp {
  const escaped = name.replaceAll(/[.&]/g, '\\$&');
  return new RegExp(`^(?:- )?${escaped}(?: ?\\.{3})?$`, 'm');
}
