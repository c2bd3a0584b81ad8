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
