import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { isSafeHref, parse, type Framework } from '../model/index.js';
import { addressed, positionSubject, soleRole, type Subject } from './footer.links.js';
import { Reader } from './reader.js';

const framework: Framework = parse({
  ...{ formatVersion: 1, id: 'crafts', title: { en: 'Crafts & trades', cy: 'Crefftau' } },
  ...{ language: 'en', edition: { name: 'Spring 2024' } },
}).framework!;
const reader = new Reader(framework, 'en');
const skill: Subject = {
  kind: 'skill',
  of: { id: 'joinery', name: { en: 'Joinery & carving', cy: 'Saernïaeth' } },
};
const hrefOf = (template: string, subject?: Subject, language = 'en') =>
  addressed(new Reader(framework, language), template, subject)?.href;

test('placeholders are filled with what is shown, percent-encoded', () => {
  assert.equal(
    hrefOf(
      'https://example.org/{kind}/{id}?name={name}&of={framework}&in={edition}#{language}',
      skill,
    ),
    'https://example.org/skill/joinery?name=Joinery%20%26%20carving&of=crafts&in=Spring%202024#en',
  );
});

test('the name is in the language of the reader', () => {
  assert.equal(hrefOf('/propose?{language}={name}', skill, 'cy'), '/propose?cy=Saern%C3%AFaeth');
});

test('without one thing that is shown, the framework is what it is about', () => {
  assert.equal(hrefOf('/{kind}/{id}?{name}'), '/framework/crafts?Crafts%20%26%20trades');
  assert.equal(soleRole([]), undefined);
  assert.equal(soleRole([skill.of, skill.of]), undefined);
  assert.equal(soleRole([skill.of])?.kind, 'role');
});

test('a role level is what it is about, where one is shown', () => {
  const level = { id: 'master', name: 'Master' };
  assert.deepEqual(positionSubject(skill.of, level), { kind: 'role-level', of: level });
  assert.deepEqual(positionSubject(skill.of, undefined), { kind: 'role', of: skill.of });
});

test('a mail says what it is about, and nothing in a name adds to it', () => {
  const named = (name: string): Subject => ({ kind: 'role', of: { id: 'x', name } });
  assert.equal(
    hrefOf('mailto:us@example.org?subject={name}', named('A&B\r\nbcc: c?+%')),
    'mailto:us@example.org?subject=A%26B%0D%0Abcc%3A%20c%3F%2B%25',
  );
});

test('an address without placeholders stays as it is and is about nothing in particular', () => {
  assert.deepEqual(addressed(reader, 'https://example.org/a?b=1', skill), {
    ...{ href: 'https://example.org/a?b=1', about: undefined },
  });
  assert.equal(addressed(reader, '/propose/{id}', skill)?.about, skill.of.name);
});

test('what is no placeholder stays', () => {
  assert.equal(hrefOf('/{page}/{toString}/{id}', skill), '/{page}/{toString}/joinery');
});

test('an address that becomes unsafe is no link', () => {
  const of = { id: 'javascript', name: 'alert(1)' };
  assert.equal(hrefOf('{id}:{name}', { kind: 'skill', of }), undefined);
});

test('whatever the name, the address is whole and safe', () => {
  const templates = ['https://example.org/{name}', 'mailto:a@example.org?body={name}', '{name}'];
  fc.assert(
    fc.property(
      fc.constantFrom(...templates),
      fc.string({ unit: 'binary', minLength: 1 }),
      (template, name) => {
        const href = hrefOf(template, { kind: 'role', of: { id: 'x', name } })!;
        assert.ok(isSafeHref(href) && !/[\s<>"]/.test(href));
        assert.ok(decodeURIComponent(href).length >= name.length);
      },
    ),
  );
  assert.equal(
    hrefOf('/{name}', { kind: 'role', of: { id: 'x', name: '\ud800!' } }),
    '/%EF%BF%BD!',
  );
});
