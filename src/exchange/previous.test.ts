import assert from 'node:assert/strict';
import test from 'node:test';
import { keepIds } from './previous.js';
import { Report } from './report.js';

const kept = (name: string, earlier: Parameters<typeof keepIds>[2]) => {
  const one = { name };
  return keepIds('skill', [one], earlier, new Report()).get(one);
};

test('A name is known again in each of its languages, whichever is read first', () => {
  const earlier = [{ id: 'bridges', name: { en: 'Building bridges', fr: 'Bâtir des ponts' } }];
  for (const name of ['Building bridges', 'Bâtir des ponts'])
    assert.deepEqual(kept(name, earlier), { id: 'bridges', formerNames: [] });
});

test('Names in a script that leaves no slug are not taken for one another', () => {
  const earlier = [
    { id: 'skill', name: 'Γέφυρες' },
    { id: 'skill-2', name: 'Δρόμοι' },
  ];
  assert.equal(kept('Δρόμοι', earlier)?.id, 'skill-2');
  assert.equal(kept('Λιμάνια', earlier), undefined);
});

test('The key of the source finds a thing that was renamed, and the old name is kept', () => {
  const one = { name: 'Mooring', key: 'urn:7' };
  const earlier = [{ id: 'tying-up', name: 'Tying up', key: 'urn:7' }];
  assert.deepEqual(keepIds('skill', [one], earlier, new Report()).get(one), {
    id: 'tying-up',
    formerNames: [{ name: 'Tying up' }],
  });
});

test('The most alike of many is taken for the thing renamed, however many there are', () => {
  const subjects = ['Bridges', 'Meadows', 'Lanterns', 'Kettles', 'Harbours', 'Orchards', 'Violins'];
  const tasks = ['Painting', 'Counting', 'Mending', 'Measuring', 'Guarding', 'Describing'];
  const names = Array.from({ length: 1500 }, (_, at) => {
    const [subject, task] = [subjects[at % 7]!, tasks[Math.floor(at / 7) % 6]!];
    return `${task} ${subject.toLowerCase()} of district ${(at * 7919).toString(36)}`;
  });
  const earlier = names.map((name, at) => ({ id: `id-${at}`, name: `${name}, elsewhere` }));
  const found = [
    { name: names[700]! },
    ...names.slice(0, 600).map((_, at) => ({ name: `Zq ${at}` })),
  ];
  const report = new Report();
  assert.equal(keepIds('skill', found, earlier, report).get(found[0]!)?.id, 'id-700');
  assert.deepEqual(
    report.notes.map(({ code }) => code),
    ['renamed'],
  );
});

test('A thing with another name is known by its words, where there are enough of them', () => {
  const words =
    'Ties ropes and lines so that a boat stays where it should, in wind and in current.';
  const one = { name: 'Mooring', text: words };
  const keptBy = (text: string) =>
    keepIds('skill', [one], [{ id: 'knots', name: 'Rope work', text }], new Report()).get(one)?.id;
  assert.equal(keptBy(words.replace('should', 'shall')), 'knots');
  assert.equal(
    keptBy('Keeps the harbour wall free of weeds, and tells the harbour master of what is loose.'),
    undefined,
  );
});

test('Names that differ by their signs only keep the ids that each of them had', () => {
  const earlier = [
    { id: 'c', name: 'C' },
    { id: 'c-2', name: 'C#' },
    { id: 'c-3', name: 'C++' },
  ];
  const found = [{ name: 'C++' }, { name: 'c' }, { name: 'C#' }];
  const ids = keepIds('skill', found, earlier, new Report());
  assert.deepEqual(
    found.map((one) => ids.get(one)),
    ['c-3', 'c', 'c-2'].map((id) => ({ id, formerNames: [] })),
  );
  assert.equal(kept('R and D', [{ id: 'r', name: 'R & D' }])?.id, undefined);
  assert.equal(kept('R&D', [{ id: 'r', name: 'R & D' }])?.id, 'r');
});

test('A name that is taken up again is no longer a former one', () => {
  const earlier = [{ id: 'mooring', name: 'Tying up', formerNames: [{ name: 'Mooring' }] }];
  assert.deepEqual(kept('Mooring', earlier), {
    id: 'mooring',
    formerNames: [{ name: 'Tying up' }],
  });
});
