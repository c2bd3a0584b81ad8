// How long routes take: to find, and at most without letting the page have its turn.
//   node bench/routes.mjs [ESCO.json]    with the classification as `npm run cli -- import esco` makes it, for its 3,007 occupations
// Exit 1 where a median is more than 50 ms at the government's scale, or 500 ms at 3,000 positions.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The sources are TypeScript. */
const PROGRAM = `
  import { readFileSync } from 'node:fs';
  import { findRoutes, finish, indexOf, nextPositions, positionsOf, statesSkills } from './src/model/index.ts';
  import { networkOf } from './src/model/routes/network.ts';
  import { largeFramework } from './src/testing/large-framework.ts';

  const PAIRS = { small: 200, large: 40 };

  /** Runs a computation to its end: how long it took, and how long its longest slice. */
  function run(work) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    let [before, longest] = [start, 0];
    for (let done = false; !done;) {
      done = work.next().done;
      const now = performance.now();
      longest = Math.max(longest, now - before);
      before = now;
    }
    const took = performance.now() - start;
    return { took, longest, cpu: process.cpuUsage(used).user / 1000 };
  }

  const at = (share, numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(share * (numbers.length - 1))];
  const ms = (number) => number.toFixed(1) + ' ms';

  /** The same pairs each time. */
  function* pairs(ids, count) {
    let state = 7;
    const next = () => ids[Math.floor(((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32) * ids.length)];
    for (let n = 0; n < count; n++) yield [next(), next()];
  }

  function measure(name, framework, count, most) {
    const index = indexOf(framework);
    const ids = [...positionsOf(index).values()].filter(statesSkills).map(({ id }) => id);
    const network = run(networkOf(index));
    const times = [...pairs(ids, count)].map(([from, to]) => run(findRoutes(index, from, to)));
    const next = [...pairs(ids, count)].map(([from]) => run(nextPositions(index, from, { most: 5 })));
    const took = times.map(({ took }) => took);
    const longest = [network, ...times, ...next].map(({ longest }) => longest);
    console.log(name + ', ' + ids.length + ' positions, ' + count + ' pairs');
    console.log('  made ready once ' + ms(network.took) + ', first routes with that ' + ms(network.took + took[0]));
    console.log('  routes: median ' + ms(at(0.5, took)) + ', 95 % within ' + ms(at(0.95, took)) + ', at most ' + ms(at(1, took)));
    const cpu = times.map(({ cpu }) => cpu);
    console.log('  of that the processor: median ' + ms(at(0.5, cpu)) + ', 95 % within ' + ms(at(0.95, cpu)));
    console.log('  next: median ' + ms(at(0.5, next.map(({ took }) => took))));
    console.log('  longest without a pause: median of runs ' + ms(at(0.5, longest)) + ', 95 % ' + ms(at(0.95, longest)) + ', at most ' + ms(at(1, longest)));
    if (at(0.5, took) > most) process.exitCode = 1;
  }

  const [file] = process.argv.slice(1);
  const government = JSON.parse(readFileSync('data/government-digital-and-data.json', 'utf8'));
  measure('Government Digital and Data', government, PAIRS.small, 50);
  const large = { roles: 780, roleLevels: 3000, skills: 2800, families: 40, skillsOfRole: 12 };
  measure('Made up, with levels', largeFramework(large), PAIRS.large, 500);
  if (file) measure('ESCO, without levels', JSON.parse(readFileSync(file, 'utf8')), PAIRS.large, 500);
`;

const { status } = spawnSync(
  process.execPath,
  [
    ...['--import', 'tsx', '--input-type=module', '--eval', PROGRAM, '--'],
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
