import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertCited, bundled, names, plain, withDocument } from './bundled.js';
import { facts } from './job-templates.facts.js';

const data = bundled('job-templates');
const templates = data.jobTemplates!;
const roles = data.roles!;
const skills = data.skills!;

const ledger = Object.entries(facts.templates);
const nameOf = (list: typeof roles | typeof skills, id: string | undefined) =>
  plain(list.find((entity) => entity.id === id)?.name);
const templateOf = (role: string) => templates.find((one) => nameOf(roles, one.role) === role)!;
const sectionOf = (role: string, name: string) =>
  templateOf(role).sections!.find((section) => section.name === name)!;

/** The points of a text whose last part is a list. */
function bulletsOf(text: unknown): string[] {
  assert.ok(Array.isArray(text));
  return (text.at(-1) as { bullets: unknown[] }).bullets.map(plain);
}

test('identity is that of the templates, and the paper is their witness', () => {
  assert.equal(data.publisher?.name, facts.publisher);
  assert.equal(data.links?.officialText, facts.page);
  const [paper, original] = data.sources!;
  const { title, author, date } = paper!;
  assert.deepEqual({ title, author, date }, facts.document);
  assert.equal(original!.publisher, facts.publisher);
  assert.equal(original!.href, facts.page);
});

test('there is one template for each role', () => {
  assert.deepEqual(names(roles), Object.keys(facts.templates));
  assert.equal(templates.length, facts.counts.templates);
  assert.deepEqual(
    templates.map(({ role, name }) => [nameOf(roles, role), name]),
    ledger.map(([role]) => [role, `${role}: job description template`]),
  );
});

test('the lines of every template say what the paper says, and its blanks are blank', () => {
  for (const [role, { family, roleLevel, profession }] of ledger) {
    const given: Record<string, string | undefined> = {
      'Job family': family,
      Role: role,
      'Role level': roleLevel,
      Profession: profession,
    };
    assert.deepEqual(
      templateOf(role).fields,
      facts.fields.map((name) =>
        given[name] === undefined ? { name, hint: 'Add detail' } : { name, value: given[name] },
      ),
    );
    const blank = templateOf(role).fields!.filter(({ value }) => value === undefined);
    assert.deepEqual(
      names(blank).filter((name) => name !== 'Role level'),
      facts.blanks,
    );
  }
});

test('the sections of every template are in order', () => {
  for (const { sections } of templates) assert.deepEqual(names(sections!), facts.sections);
});

test('a section that the paper leaves to its reader has guidance', () => {
  for (const [role, { duties }] of ledger) {
    const guided = templateOf(role).sections!.filter(({ guidance }) => guidance);
    assert.deepEqual(
      names(guided).filter((name) => name !== 'Main duties'),
      facts.toWrite,
    );
    const { guidance, fill } = sectionOf(role, 'Main duties');
    assert.equal(guidance === undefined, duties !== undefined, role);
    assert.equal(fill, duties === undefined ? undefined : 'responsibilities', role);
    assert.equal(sectionOf(role, 'Role').fill, 'description');
    assert.equal(sectionOf(role, 'Skills').fill, 'skills');
  }
});

test('what is the same in all templates is the same here', () => {
  for (const name of facts.sections.filter((section) => section !== 'Main duties'))
    for (const { sections } of templates)
      assert.deepEqual(
        sections!.find((section) => section.name === name),
        sectionOf('Product manager', name),
      );
  const about = JSON.stringify(sectionOf('Product manager', 'About the broader DDaT profession'));
  assert.ok(about.includes(`about ${facts.people} people`));
  const offers = bulletsOf(sectionOf('Product manager', 'What we offer').text);
  assert.equal(offers.length, facts.offers.length);
  for (const [i, term] of facts.offers.entries())
    assert.ok(offers[i]!.toLowerCase().includes(term), term);
  const points = bulletsOf(sectionOf('Product manager', 'Application process').guidance);
  assert.equal(points.length, facts.applicationPoints);
});

test('roles have the family, the duties and the skills of their template', () => {
  for (const [i, [name, { family, duties, skills: needed }]] of ledger.entries()) {
    const role = roles[i]!;
    assert.equal(data.families!.find(({ id }) => id === role.family)?.name, family);
    assert.equal(role.responsibilities?.length, duties, name);
    assert.deepEqual(
      role.skills!.map(({ skill }) => nameOf(skills, skill)),
      Object.keys(needed),
    );
    for (const { mastery, importance } of role.skills!)
      assert.deepEqual([mastery, importance], [undefined, undefined], 'the paper states neither');
  }
  assert.equal(roles.flatMap((role) => role.skills!).length, facts.counts.requirements);
  assert.equal(skills.length, facts.counts.skills);
});

test('what people do completes "As a … you will"', () => {
  for (const { text } of roles.flatMap(({ responsibilities }) => responsibilities ?? []))
    assert.match(plain(text), /^(?!(?:are|is|can|may|has|have been)\b)[a-z].*[^.]$/);
});

test('a skill says what the paper says; the shared one, what each template says', () => {
  const shared = ledger.filter(([, { skills }]) => facts.sharedSkill in skills);
  for (const { name, description, statements } of skills)
    if (name === facts.sharedSkill) {
      assert.equal(description, undefined);
      const audiences = statements!.map(
        ({ audience }) => data.audiences!.find(({ id }) => id === audience)?.name,
      );
      assert.deepEqual(
        audiences,
        shared.map(([role]) => `${role}s`),
      );
      for (const [i, [, { skills }]] of shared.entries())
        assert.ok(plain(statements![i]!.text).includes(skills[facts.sharedSkill]!));
    } else {
      const term = ledger.map(([, { skills }]) => skills[plain(name)]).find(Boolean)!;
      assert.ok(plain(description).includes(term), `${plain(name)}: ${term}`);
      assert.equal(statements, undefined);
    }
});

test('every template says that its links are lost', () => {
  for (const [role, { page }] of ledger) {
    const { sources } = templateOf(role);
    const lost = sources!.filter(({ basis }) => basis === 'lost');
    assert.deepEqual(
      lost.map(({ locator }) => /section ‘(.*)’$/.exec(plain(locator))![1]),
      ['What we offer', 'About the broader DDaT profession'],
    );
    assert.ok(lost.every(({ note }) => note));
    for (const { locator } of sources!)
      if (locator) assert.ok(plain(locator).startsWith(`Appendix 2, page ${page}, ‘${role}: `));
  }
});

test('everything says where it comes from and whose it is', () => {
  const entities = [
    ...data.audiences!,
    ...data.families!,
    ...skills,
    ...skills.flatMap(({ statements = [] }) => statements),
    ...roles,
    ...roles.flatMap(({ responsibilities = [] }) => responsibilities),
    ...roles.flatMap((role) => role.skills!),
    ...templates,
  ];
  assertCited(entities, 'scoping-paper');
  for (const { sources } of entities)
    assert.ok(sources!.some(({ source }) => source === 'service-manual'));
});

withDocument('reference-model-scoping-2020.md', (text) => {
  const headings = ledger.map(([role]) => `\n${role}: job description template\n`);
  const starts = [...headings.map((heading) => text.indexOf(heading)), text.indexOf('\n- clviii ')];
  /** The lines of each template, without empty ones. */
  const documents = ledger.map(([role], i) => {
    const lines = text
      .slice(starts[i], starts[i + 1])
      .split('\n')
      .filter(Boolean);
    return { role, lines, facts: facts.templates[role]! };
  });
  const section = (lines: readonly string[], name: string) => {
    const next = facts.sections[facts.sections.findIndex((one) => one === name) + 1];
    return lines.slice(lines.indexOf(name) + 1, next && lines.indexOf(next));
  };
  const bullets = (lines: readonly string[]) => lines.filter((line) => line.startsWith('- '));

  test('in the document: identity and pages', () => {
    assert.ok(text.includes(`\nJob profiles from the ${facts.publisher}\n`));
    assert.equal(text.split(`Source: <${facts.page}>`).length - 1, facts.counts.templates);
    for (const [role, { page }] of ledger)
      assert.ok(text.includes(`\n${role}: job description template\t${page}\n`), role);
  });

  test('in the document: lines and blanks', () => {
    for (const { role, lines, facts: template } of documents) {
      const first = lines.findIndex((line) => line.startsWith('Department: '));
      const found = lines
        .slice(first, lines.indexOf(facts.sections[0]))
        .map((line) => line.split(': '));
      assert.deepEqual(
        found.map(([name]) => name),
        facts.fields,
      );
      const { family, roleLevel, profession } = template;
      const blank = found.filter(([, value]) => value === '[add detail]').map(([name]) => name);
      assert.deepEqual(
        blank.filter((name) => name !== 'Role level'),
        facts.blanks,
      );
      assert.equal(blank.includes('Role level'), roleLevel === undefined);
      const given = found.filter(([, value]) => value !== '[add detail]').map(([, value]) => value);
      assert.deepEqual(
        given,
        [family, role, roleLevel, profession].filter((value) => value !== undefined),
      );
    }
  });

  test('in the document: sections, and those to write', () => {
    for (const { lines, facts: template } of documents) {
      assert.deepEqual(
        lines.filter((line) => facts.sections.some((name) => name === line)),
        facts.sections,
      );
      const toWrite = facts.sections.filter((name) =>
        section(lines, name).some((line) => line.startsWith('[')),
      );
      assert.deepEqual(
        toWrite.filter((name) => name !== 'Main duties'),
        facts.toWrite,
      );
      assert.equal(toWrite.includes('Main duties'), template.duties === undefined);
      assert.equal(bullets(section(lines, 'Main duties')).length, template.duties ?? 0);
    }
  });

  test('in the document: skills', () => {
    for (const { lines, facts: template } of documents) {
      const found = section(lines, 'Skills').map((line) => line.replace(/^- /, ''));
      const needed = Object.entries(template.skills);
      assert.deepEqual(
        found.filter((_, i) => i % 2 === 0),
        needed.map(([name]) => name),
      );
      for (const [i, [name, term]] of needed.entries())
        assert.ok(found[2 * i + 1]!.includes(term), `${name}: ${term}`);
    }
  });

  test('in the document: what all templates share, and the links that are lost', () => {
    for (const { lines } of documents) {
      const about = section(lines, 'About the broader DDaT profession').join(' ');
      assert.ok(about.includes(`about ${facts.people} people`));
      assert.match(about, /full list of roles on GOV\.UK\]?(?: |\.|\(#\))/);
      assert.ok(!about.includes('://'));
      const offered = section(lines, 'What we offer');
      assert.ok(offered[0]!.includes(`${facts.offersToKeep} links`));
      assert.equal(bullets(offered).length, facts.offers.length);
      for (const [i, term] of facts.offers.entries())
        assert.ok(bullets(offered)[i]!.toLowerCase().includes(term), term);
      assert.ok(!offered.join(' ').includes('://'));
      const points = section(lines, 'Application process').filter((line) => /^\[\d\. /.test(line));
      assert.equal(points.length, facts.applicationPoints);
    }
  });
});
