import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Framework, Skill } from '../../model/index.js';
import { Report } from '../report.js';
import { fillOfficial } from './fill.js';

const framework = (wording: 'official' | 'summary', skills: readonly Skill[]): Framework => ({
  formatVersion: 1,
  id: 'ferries',
  title: 'Ferries',
  language: 'en',
  wording,
  scales: [{ id: 'scale', name: 'Scale', levels: [{ id: 'working', name: 'Working' }] }],
  grades: [
    { id: 'g6', name: 'G6' },
    { id: 'g7', name: 'G7' },
  ],
  skills,
});

const steering = (grades: readonly string[], text: string): Skill => ({
  id: 'steering',
  name: 'Steering',
  description: `${text}, in short.`,
  descriptors: [{ mastery: 'working', grades, text }],
});

test('a descriptor gets the official words for the same level and grades, in whatever order these stand', () => {
  const filled = fillOfficial(
    framework('summary', [steering(['g7', 'g6'], 'Ours')]),
    framework('official', [steering(['g6', 'g7'], 'Theirs')]),
    new Report(),
  );
  assert.equal(filled.wording, 'official');
  const [skill] = filled.skills!;
  assert.equal(skill!.description, 'Theirs, in short.');
  assert.deepEqual(skill!.descriptors, [
    { mastery: 'working', grades: ['g7', 'g6'], text: 'Theirs', wording: 'official' },
  ]);
});

test('what the official dataset has no words for stays a summary, says so, and is told', () => {
  const report = new Report();
  const own = { ...steering(['g6'], 'Ours'), id: 'ropes' };
  const filled = fillOfficial(framework('summary', [own]), framework('official', []), report);
  assert.equal(filled.skills![0]!.wording, 'summary');
  assert.deepEqual(
    report.notes.map(({ code }) => code),
    ['not-in-official'],
  );
});

test('levels that only the publisher describes stand in the publisher’s order', () => {
  const cells = (words: string, ...levels: string[]): Skill => ({
    id: 'steering',
    name: 'Steering',
    description: words,
    descriptors: levels.map((mastery) => ({ mastery, text: words })),
  });
  const filled = fillOfficial(
    framework('summary', [cells('Ours', 'low', 'high')]),
    framework('official', [cells('Theirs', 'none', 'low', 'middle', 'high', 'top')]),
    new Report(),
  );
  assert.deepEqual(
    filled.skills![0]!.descriptors!.map(({ mastery }) => mastery),
    ['none', 'low', 'middle', 'high', 'top'],
  );
});
