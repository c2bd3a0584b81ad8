import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import * as fc from 'fast-check';
import { randomFramework } from '../testing/random-framework.js';
import {
  DEFAULT_WEIGHTS,
  findRoutes,
  finish,
  indexOf,
  needsOfPosition,
  nextPositions,
  parse,
  positionsOf,
  statesSkills,
  weightsWith,
  without,
  type Framework,
  type FrameworkIndex,
  type Obstacle,
  type Position,
  type Route,
  type RouteConstraint,
  type RouteOptions,
} from './index.js';
import type { Way } from './routes/alternatives.js';
import { costsOf, leapsGrades, type Costs } from './routes/costs.js';
import { waysOf } from './routes/find.js';
import { stepBetween } from './routes/move.js';
import { networkOf, type Network } from './routes/network.js';

const read = (name: string) =>
  indexOf(
    parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8')).framework!,
  );
const government = read('government-digital-and-data');

const find = (index: FrameworkIndex, from: string, to: string, options?: RouteOptions) =>
  finish(findRoutes(index, from, to, options));
const ids = ({ steps }: Route) =>
  [steps[0]!.from, ...steps.map(({ to }) => to)].map(({ id }) => id);
const all = (from: string, to: string, options?: RouteOptions) =>
  find(government, from, to, options)!.routes.map((route) => ids(route).join(' > '));

/** A random framework with what bears upon routes: grades, families, moves, desirable skills, roles without levels. */
const randomNetwork = fc
  .tuple(
    randomFramework,
    fc.array(fc.subarray(['low', 'mid', 'high']), { minLength: 16, maxLength: 16 }),
    fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 3 }),
  )
  .map(([framework, grades, desirable, moves]): Framework => {
    let [position, requirement] = [0, 0];
    const importance = () => (desirable[requirement++ % 20] ? { importance: 'desirable' } : {});
    return {
      ...framework,
      grades: ['low', 'mid', 'high'].map((id) => ({ id, name: id })),
      moves: moves.map(([from, to], at) => ({
        ...{ id: `move-${at}`, kind: 'lateral' },
        ...{ from: { role: `role-${from}` }, to: { role: `role-${to}` } },
      })),
      roles: framework.roles!.map((role) => ({
        ...role,
        skills: role.skills!.map((one) => ({ ...one, ...importance() })),
        levels: role.levels!.map((level) => ({
          ...level,
          grades: grades[position++ % 16],
          skills: level.skills!.map((one) => ({ ...one, ...importance() })),
        })),
      })),
    } as Framework;
  });

const randomOptions = fc.record({
  constraints: fc.subarray<RouteConstraint>(['family', 'role', 'grade']),
  avoidSkills: fc.subarray(['skill-0', 'skill-1', 'no such skill']),
  maxMoves: fc.integer({ min: 1, max: 4 }),
});

const weights = weightsWith();

/** What a move costs where it may be made, told move by move and without any of the search's shortcuts. */
function costOf(
  index: FrameworkIndex,
  network: Network,
  start: number,
  from: number,
  to: number,
  { constraints = [], avoidSkills = [] }: RouteOptions,
): number {
  const { cost, ...step } = stepBetween(index, network, from, to, weights);
  const [first, last] = [network.positions[start]!.role, step.to.role];
  const isForbidden =
    (constraints.includes('family') && first.family !== last.family) ||
    (constraints.includes('role') && first !== last) ||
    (constraints.includes('grade') && leapsGrades(network, from, to)) ||
    [...cost.learnt, ...cost.listed].some(
      ({ kind, skill }) => kind !== 'kept' && avoidSkills.includes(skill.id),
    );
  const passesThrough = from !== start && !network.isMeasured[from] && network.isMeasured[to];
  return isForbidden || passesThrough ? Infinity : cost.total;
}

/** The cheapest of all routes that pass nothing twice. */
function cheapest(
  costs: readonly (readonly number[])[],
  start: number,
  target: number,
  maxMoves: number,
): number {
  let least = Infinity;
  const walk = (at: number, cost: number, passed: readonly number[]) => {
    if (cost >= least) return;
    if (at === target) least = cost;
    if (at === target || passed.length > maxMoves) return;
    costs[at]!.forEach((more, to) => {
      if (!passed.includes(to)) walk(to, cost + more, [...passed, to]);
    });
  };
  walk(start, 0, [start]);
  return least;
}

const near = (a: number, b: number) => a === b || Math.abs(a - b) < 1e-9;

/** A random framework with two of its positions and what is asked. */
const randomQuestion = fc
  .tuple(randomNetwork, fc.nat(), fc.nat(), randomOptions)
  .map(([framework, a, b, options]) => {
    const index = indexOf(framework);
    const network = finish(networkOf(index));
    const nodes = network.positions.length;
    const [start, target] = [nodes ? a % nodes : 0, nodes ? b % nodes : 0];
    return { index, network, start, target, options };
  })
  .filter(({ start, target }) => start !== target);

suite('the network', () => {
  test('has every position that states its skills, with what it needs', () => {
    fc.assert(
      fc.property(randomNetwork, (framework) => {
        const index = indexOf(framework);
        const network = finish(networkOf(index));
        const stated = [...positionsOf(index).values()].filter(statesSkills);
        assert.deepEqual(network.positions, stated);
        stated.forEach((position, node) => {
          const needs = [...needsOfPosition(index, position).values()];
          const own = [...network.skill.subarray(network.first[node], network.first[node + 1])];
          const skills = framework.skills!.map(({ id }) => id);
          assert.deepEqual(
            own.map((skill, at) => [
              skills[skill],
              network.place[network.first[node]! + at],
              network.isDesirable[network.first[node]! + at] === 1,
            ]),
            needs.map(({ skill, level, requirement }) => [
              skill.id,
              level?.place ?? 0,
              requirement.importance === 'desirable',
            ]),
          );
        });
      }),
    );
  });

  test('says of a row of moves, from a node or to it, what is said of each move alone', () => {
    fc.assert(
      fc.property(randomQuestion, ({ index, network, start, options }) => {
        const costs = costsOf(network, start, options);
        network.positions.forEach((_, node) => {
          const [from, to] = [costs.from(node).slice(), costs.to(node).slice()];
          network.positions.forEach((__, other) => {
            if (other === node) return;
            const there = costOf(index, network, start, node, other, options);
            const back = costOf(index, network, start, other, node, options);
            assert.ok(near(from[other]!, there), `${from[other]} and ${there}`);
            assert.ok(near(to[other]!, back), `${to[other]} and ${back}`);
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});

suite('routes', () => {
  test('begin with the cheapest there is, whatever is asked', () => {
    fc.assert(
      fc.property(randomQuestion, ({ index, network, start, target, options }) => {
        const nodes = [...network.positions.keys()];
        const costs = nodes.map((from) =>
          nodes.map((to) =>
            from === to ? Infinity : costOf(index, network, start, from, to, options),
          ),
        );
        const least = cheapest(costs, start, target, options.maxMoves);
        const [from, to] = [network.positions[start]!.id, network.positions[target]!.id];
        const found = find(index, from, to, options)!;
        assert.ok(
          near(found.routes[0]?.cost ?? Infinity, least),
          `${found.routes[0]?.cost} ${least}`,
        );
      }),
      { numRuns: 200 },
    );
  });

  test('are at most five, each another, none passing anything twice, cheapest first, and all allowed', () => {
    fc.assert(
      fc.property(randomQuestion, ({ index, network, start, target, options }) => {
        const [from, to] = [network.positions[start]!.id, network.positions[target]!.id];
        const { routes } = find(index, from, to, options)!;
        assert.ok(routes.length <= 5);
        assert.equal(new Set(routes.map((route) => ids(route).join())).size, routes.length);
        routes.forEach((route, at) => {
          const passed = ids(route);
          assert.deepEqual([passed[0], passed.at(-1)], [from, to]);
          assert.equal(new Set(passed).size, passed.length);
          assert.ok(passed.length <= options.maxMoves + 1);
          assert.ok(at === 0 || route.cost >= routes[at - 1]!.cost - 1e-9);
          for (const step of route.steps) {
            const [a, b] = [step.from, step.to].map(({ id }) => network.nodeOf.get(id)!);
            assert.ok(costOf(index, network, start, a!, b!, options) < Infinity);
          }
        });
      }),
    );
  });

  test('are never worse with fewer constraints', () => {
    fc.assert(
      fc.property(randomQuestion, ({ index, network, start, target, options }) => {
        const [from, to] = [network.positions[start]!.id, network.positions[target]!.id];
        const cost = (given: RouteOptions) =>
          find(index, from, to, given)!.routes[0]?.cost ?? Infinity;
        const asked = cost(options);
        for (const one of options.constraints) {
          const constraints = options.constraints.filter((other) => other !== one);
          assert.ok(cost({ ...options, constraints }) <= asked + 1e-9);
        }
        assert.ok(cost({ ...options, avoidSkills: [] }) <= asked + 1e-9);
        assert.ok(cost({ ...options, maxMoves: options.maxMoves + 1 }) <= asked + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  test('that do not exist say what stands in the way, and lifting it helps', () => {
    fc.assert(
      fc.property(randomQuestion, ({ index, network, start, target, options }) => {
        const [from, to] = [network.positions[start]!.id, network.positions[target]!.id];
        const { routes, obstacles, isTogether } = find(index, from, to, options)!;
        assert.equal(routes.length === 0, obstacles.length > 0);
        const opens = (lifted: readonly Obstacle[]) =>
          find(index, from, to, lifted.reduce(without, options))!.routes.length > 0;
        // Either each is enough, or all together are and none of them can be spared.
        if (isTogether) assert.ok(opens(obstacles));
        for (const one of obstacles) {
          const others = obstacles.filter((other) => other !== one);
          assert.ok(isTogether ? !opens(others) : opens([one]));
        }
      }),
    );
    const blocked = find(government, 'data-analyst', 'chief-data-officer', {
      constraints: ['family', 'grade'],
    })!;
    assert.deepEqual(blocked, {
      ...{ routes: [], obstacles: [{ kind: 'family' }], isTogether: false },
    });
    // The grades are no obstacle, so lifting that condition is not offered.
    const both = find(government, 'data-analyst', 'chief-data-officer', {
      constraints: ['family', 'grade'],
      avoidSkills: ['data-risk-management'],
    })!;
    assert.deepEqual(both, {
      routes: [],
      obstacles: [{ kind: 'family' }, { kind: 'skill', skill: 'data-risk-management' }],
      isTogether: true,
    });
  });

  test('are none from what is not there, what is only named, or to where one is', () => {
    assert.equal(find(government, 'developer', '__proto__'), undefined);
    assert.equal(find(government, 'software-developer', 'developer'), undefined);
    assert.equal(find(government, 'developer', 'developer'), undefined);
    assert.equal(find(read('data-scientist'), 'data-scientist', 'lead'), undefined);
  });
});

suite('ways through any costs', () => {
  /** The ways between the first and the last of some nodes, by what each move costs. */
  function waysThrough(matrix: readonly (readonly number[])[], maxMoves: number): readonly Way[] {
    const row = (of: (other: number) => number) =>
      Float64Array.from(matrix, (_, other) => of(other));
    const costs: Costs = {
      network: { positions: matrix } as unknown as Network,
      unit: Infinity,
      from: (node) => row((to) => (to === node ? Infinity : matrix[node]![to]!)),
      to: (node) => row((from) => (from === node ? Infinity : matrix[from]![node]!)),
    };
    return finish(waysOf(costs, 0, matrix.length - 1, maxMoves));
  }

  const randomCost = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 30 }) },
    { weight: 1, arbitrary: fc.constant(Infinity) },
  );
  const randomCosts = fc.integer({ min: 4, max: 8 }).chain((nodes) =>
    fc.array(fc.array(randomCost, { minLength: nodes, maxLength: nodes }), {
      minLength: nodes,
      maxLength: nodes,
    }),
  );

  test('are each another, pass nothing twice, are no longer than asked, cost what they say, and the best comes first', () => {
    fc.assert(
      fc.property(randomCosts, fc.integer({ min: 1, max: 5 }), (matrix, maxMoves) => {
        const ways = waysThrough(matrix, maxMoves);
        const least = cheapest(matrix, 0, matrix.length - 1, maxMoves);
        assert.equal(ways[0]?.cost ?? Infinity, least);
        assert.ok(ways.length <= 5);
        assert.equal(new Set(ways.map(({ nodes }) => nodes.join())).size, ways.length);
        ways.forEach(({ nodes, cost }, at) => {
          assert.equal(new Set(nodes).size, nodes.length);
          assert.ok(nodes.length <= maxMoves + 1);
          const moves = nodes.slice(1).map((to, move) => matrix[nodes[move]!]![to]!);
          assert.equal(
            moves.reduce((sum, one) => sum + one, 0),
            cost,
          );
          assert.ok(at === 0 || cost >= ways[at - 1]!.cost);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('leave out what goes round in a loop, though nothing better passes all that it passes', () => {
    // From 3 to 4 and back costs little; 0 > 1 > 3 > 6 is no way of its own, as other ways pass 1 and 3 already.
    const loop = [
      [2, 2, 48, 57, 56, 64, 63],
      [3, 3, 1, 47, 59, 63, 60],
      [50, 52, 1, 56, 63, 64, 49],
      [46, 61, 47, 3, 60, 2, 3],
      [51, 61, 46, 2, 59, 60, 52],
      [1, 52, 47, 61, 1, 59, 50],
      [46, 56, 3, 52, 64, 58, 47],
    ];
    assert.deepEqual(
      waysThrough(loop, 8).map(({ nodes }) => nodes.join()),
      ['0,1,2,6', '0,3,6', '0,6'],
    );
  });

  test('are the cheaper ones of those that are left, whatever their order', () => {
    // Ways of two moves through each node, the dearest node first, and a dear leap.
    const far = 100;
    const star = Array.from({ length: 10 }, (_, from) =>
      Array.from({ length: 10 }, (__, to) => (from === 0 && to < 9 ? 40 - to : to < 9 ? far : 5)),
    );
    star[0]![9] = far;
    assert.deepEqual(
      waysThrough(star, 8).map(({ nodes }) => nodes.join()),
      ['0,8,9', '0,7,9', '0,6,9', '0,5,9', '0,9'],
    );
  });
});

suite('the cost of a move', () => {
  /** One skill that rises over a scale of eight. */
  const levels = Array.from({ length: 8 }, (_, at) => ({ id: `m${at + 1}`, name: String(at + 1) }));
  const ladder: Framework = {
    ...{ formatVersion: 1, id: 'ladder', title: 'Ladder' },
    scales: [{ id: 'eight', name: 'Eight', levels }],
    skills: [{ id: 'skill', name: 'Skill' }],
    roles: [
      {
        ...{ id: 'role', name: 'Role' },
        levels: levels.map(({ id, name }) => ({
          ...{ id: `level-${name}`, name },
          skills: [{ skill: 'skill', mastery: id }],
        })),
      },
    ],
  };

  const onLadder = (from: number, to: number) => {
    const index = indexOf(ladder);
    return stepBetween(index, finish(networkOf(index)), from, to, weights).cost;
  };

  test('is convex: a leap costs more than steps that lead as far', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.nat(7), fc.nat(7), (...nodes) => {
        const [a, b, c] = nodes.sort((x, y) => x - y);
        const skills = (from: number, to: number) => onLadder(from, to).skills;
        assert.ok(skills(a, b) + skills(b, c) <= skills(a, c));
      }),
    );
    assert.equal(onLadder(0, 7).skills, 49);
  });

  test('counts what is asked less on the way down, the same in steps as at once, and nothing else', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.nat(7), fc.nat(7), (...nodes) => {
        const [a, b, c] = nodes.sort((x, y) => x - y);
        const { down, lower, skills } = onLadder(c, a);
        assert.deepEqual([lower, skills], [(c - a) / 8, 0]);
        assert.equal(down, weights.down * lower);
        assert.equal(onLadder(c, b).down + onLadder(b, a).down, down);
        assert.deepEqual([onLadder(a, c).down, onLadder(a, c).lower], [0, 0]);
      }),
    );
  });

  test('follows the weights, and the route with them', () => {
    const index = indexOf(ladder);
    const moves = (move: number) =>
      find(index, 'level-1', 'level-8', { weights: { move } })!.routes[0]!.steps.length;
    assert.equal(moves(0), 7);
    assert.equal(moves(1000), 1);
    assert.ok(moves(4) > 1 && moves(4) < 7);
    assert.deepEqual(weightsWith({ move: -1, role: NaN, step: 0 }), {
      ...DEFAULT_WEIGHTS,
      step: 0,
    });
  });

  test('is told in parts that make up the whole, skill by skill', () => {
    const { cost } = find(government, 'junior-developer', 'developer')!.routes[0]!.steps[0]!;
    assert.equal(cost.measure, 'levels');
    const { skills, move, role, family, undeclared, down } = cost;
    assert.equal(cost.total, skills + move + role + family + undeclared + down);
    assert.deepEqual(
      cost.learnt.map(({ kind, skill, from, to }) => [kind, skill.id, from?.place, to?.place]),
      government.roleLevel('developer')!.roleLevel.skills!.flatMap(({ skill, mastery }) => {
        const before = government
          .roleLevel('junior-developer')!
          .roleLevel.skills!.find((one) => one.skill === skill);
        const [from, to] = [before?.mastery, mastery].map((id) =>
          id === undefined ? undefined : government.mastery(id)!.place,
        );
        if (from !== undefined && from >= to!) return [];
        return [[from === undefined ? 'added' : 'raised', skill, from, to]];
      }),
    );
  });
});

suite('in the government’s framework', () => {
  test('a junior developer becomes a lead developer by the ladder', () => {
    assert.equal(
      all('junior-developer', 'lead-developer')[0],
      'junior-developer > developer > lead-developer',
    );
  });

  test('where one move is the shortest way, going over the levels between is shown too, and nothing that goes round', () => {
    assert.deepEqual(all('developer', 'lead-developer'), [
      'developer > lead-developer',
      'developer > senior-developer > lead-developer',
    ]);
    // From one role to another: over a level of either.
    assert.deepEqual(all('senior-service-designer', 'lead-graphic-designer'), [
      'senior-service-designer > lead-graphic-designer',
      'senior-service-designer > senior-graphic-designer > lead-graphic-designer',
    ]);
    // Down, or to what asks for as much, there is nothing between.
    assert.equal(all('lead-developer', 'developer').length, 1);
    assert.equal(all('associate-data-analyst', 'associate-product-manager').length, 1);
  });

  test('a developer becomes chief technology officer from the top of the ladder, as the source declares', () => {
    const [best] = find(government, 'developer', 'chief-technology-officer')!.routes;
    assert.equal(
      ids(best!).join(' > '),
      'developer > senior-developer > principal-developer > chief-technology-officer',
    );
    const last = best!.steps.at(-1)!;
    assert.equal(last.declared?.id, 'software-developer-to-chief-technology-officer');
    assert.equal(last.cost.measure, 'ladder');
    assert.deepEqual(last.cost.learnt, []);
    assert.equal(last.cost.listed.length, 6);
  });

  test('a data analyst becomes a lead data scientist step by step, and the leap is shown beside', () => {
    const [best, , leap] = find(government, 'data-analyst', 'lead-data-scientist')!.routes;
    assert.equal(
      ids(best!).join(' > '),
      'data-analyst > associate-data-scientist > data-scientist > lead-data-scientist',
    );
    assert.deepEqual([best!.cost, leap!.cost, leap!.steps.length], [54, 120, 1]);
  });

  test('nobody becomes a trainee again where going on from about where they are is not much farther', () => {
    const through = (from: string, to: string, given?: RouteOptions) =>
      all(from, to, given)[0]!.split(' > ').slice(1, -1).join(' > ');
    const lead = 'lead-service-designer';
    const onwards = 'service-designer > senior-service-designer';
    assert.equal(through('user-researcher', lead), onwards);
    assert.equal(through('senior-user-researcher', lead), 'senior-service-designer');
    assert.equal(
      through('lead-developer', 'head-of-product'),
      'product-manager > senior-product-manager',
    );
    assert.equal(through('business-analyst', 'product-manager'), 'associate-product-manager');
    assert.equal(through('senior-business-analyst', 'product-manager'), '');
    // Without that weight, what was learnt before is given up for nothing.
    assert.equal(
      through('data-analyst', 'lead-data-scientist', { weights: { down: 0 } }),
      'trainee-data-scientist > associate-data-scientist > data-scientist',
    );
  });

  test('who is senior hardly ever becomes junior on the way to another senior position', () => {
    const { positions } = finish(networkOf(government));
    const isSenior = ({ id }: Position) => /^(?:lead|head|principal)-/.test(id);
    const isJunior = ({ id }: Position) => /^(?:trainee|apprentice|associate|junior)-/.test(id);
    const senior = positions.filter(isSenior);
    const routes = senior.flatMap((from, at) => {
      const to = senior[(at * 7 + 20) % senior.length]!;
      return find(government, from.id, to.id)?.routes[0] ?? [];
    });
    const back = routes.filter(({ steps }) => steps.some(({ to }) => isJunior(to)));
    assert.ok(routes.length > 50);
    assert.ok(back.length <= routes.length / 20, `${back.length} of ${routes.length}`);
  });

  test('what one had further back on a route is told, however far back it was', () => {
    const [best] = find(government, 'business-architect', 'head-of-business-analysis')!.routes;
    const consultancy = best!.steps.flatMap(({ to, cost }) =>
      cost.learnt
        .filter(({ skill }) => skill.id === 'consultancy')
        .map((one) => [to.id, one.from?.mastery.id, one.to?.mastery.id, one.had?.mastery.id]),
    );
    assert.deepEqual(consultancy, [
      ['lead-business-analyst', undefined, 'working', 'practitioner'],
      ['head-of-business-analysis', 'working', 'practitioner', 'practitioner'],
    ]);
    // On a first move there is nothing further back.
    const { positions } = finish(networkOf(government));
    const first = positions.flatMap(({ id }, at) => {
      const to = positions[(at * 7 + 50) % positions.length]!.id;
      return find(government, id, to)?.routes.flatMap(({ steps }) => steps[0]!.cost.learnt) ?? [];
    });
    assert.ok(first.length > 1000 && first.every(({ had }) => !had));
  });

  test('the level above in one’s role is a step up, also where the source asks it for less', () => {
    const [lead, head] = ['lead-data-scientist', 'head-of-data-science'];
    const [{ steps, cost }] = find(government, lead, head)!.routes as [Route];
    assert.deepEqual([steps.length, cost, steps[0]!.cost.lower], [1, DEFAULT_WEIGHTS.move, 0]);
    const [own] = finish(nextPositions(government, lead))!;
    assert.deepEqual(
      own!.steps.map(({ to }) => to.id),
      [head],
    );
  });

  test('a step down is said to be one, whatever it counts', () => {
    const [step] = find(government, 'business-analyst', 'associate-product-manager', {
      weights: { down: 0 },
    })!.routes[0]!.steps;
    assert.ok(step!.cost.lower > 0.13 && step!.cost.lower < 0.15);
    assert.equal(step!.cost.down, 0);
  });

  test('a condition on grades forbids moves that climb two, by what the source states of them', () => {
    const grade = (from: string, to: string) => {
      const found = find(government, from, to, { constraints: ['grade'], maxMoves: 1 })!;
      return found.routes.length;
    };
    // A junior developer is at most a higher executive officer, a lead developer at least in grade 7: two above that.
    assert.equal(grade('junior-developer', 'lead-developer'), 0);
    assert.equal(grade('junior-developer', 'developer'), 1);
    assert.equal(grade('developer', 'lead-developer'), 1);
    assert.equal(grade('lead-developer', 'junior-developer'), 1);
    // Where no grade is stated, nothing can be told.
    assert.equal(grade('junior-developer', 'senior-developer-management'), 1);
  });

  test('a condition on grades holds past positions without grades too: so many moves, so many grades', () => {
    const network = finish(networkOf(government));
    const graded = network.positions.filter((_, node) => network.highestGrade[node]! >= 0);
    const climbs = (route: Route) => {
      const nodes = ids(route).map((id) => network.nodeOf.get(id)!);
      const stated = nodes.flatMap((node, at) =>
        network.highestGrade[node]! >= 0 ? [{ at, node }] : [],
      );
      return stated.slice(1).map(({ at, node }, before) => {
        const last = stated[before]!;
        const grades = network.lowestGrade[node]! - network.highestGrade[last.node]!;
        return grades - (at - last.at);
      });
    };
    const routes = graded.flatMap(({ id: from }) =>
      graded.flatMap(
        ({ id: to }) => find(government, from, to, { constraints: ['grade'] })?.routes ?? [],
      ),
    );
    assert.ok(routes.length > 100);
    assert.ok(routes.flatMap(climbs).every((excess) => excess <= 0));
  });

  test('no route passes anything twice, and each alternative passes something new or has fewer moves', () => {
    const { positions } = finish(networkOf(government));
    for (let at = 0; at < positions.length; at += 5) {
      const [from, to] = [positions[at]!.id, positions[(at * 7 + 50) % positions.length]!.id];
      const passed = new Set<string>();
      const { routes = [] } = find(government, from, to) ?? {};
      for (const route of routes) {
        const own = ids(route);
        assert.equal(new Set(own).size, own.length);
        const isShorter = route.steps.length < routes[0]!.steps.length;
        assert.ok(isShorter || own.some((id) => !passed.has(id)));
        for (const id of own) passed.add(id);
      }
    }
  });

  test('senior roles lead to one another, and to role levels, but are no stepping stone to them', () => {
    assert.deepEqual(all('chief-technology-officer', 'chief-data-officer'), [
      'chief-technology-officer > chief-data-officer',
    ]);
    const [back] = find(government, 'chief-technology-officer', 'lead-developer')!.routes;
    assert.equal(back!.steps.length, 1);
    assert.equal(back!.steps[0]!.cost.listed.length, 10);
    const { roles = [] } = government.framework;
    const senior = new Set(roles.filter(({ levels }) => !levels?.length).map(({ id }) => id));
    for (const to of ['head-of-product', 'head-of-data-science', 'principal-developer'])
      for (const route of find(government, 'developer', to)!.routes)
        assert.ok(ids(route).every((id) => !senior.has(id)));
  });

  test('what a lead developer could become next is as senior as that', () => {
    const groups = finish(
      nextPositions(government, 'lead-developer', { most: { role: 3, other: 2, unmeasured: 1 } }),
    )!;
    assert.deepEqual(
      groups.map(({ kind, steps }) => [kind, ...steps.map(({ to }) => to.id)]),
      [
        ['role', 'lead-developer-management', 'senior-developer-management', 'principal-developer'],
        ['family', 'senior-devops-engineer-management', 'senior-frontend-developer'],
        ['other', 'network-architect', 'senior-machine-learning-engineer'],
        ['unmeasured', 'chief-technology-officer'],
      ],
    );
    assert.deepEqual(
      groups.map(({ total }) => total),
      [4, 2, 45, 4],
    );
  });

  test('what one could become keeps to what was asked', () => {
    const [, family, other] = finish(
      nextPositions(government, 'developer', { constraints: ['family'] }),
    )!;
    assert.equal(other!.total, 0);
    assert.equal(family!.total, 2);
    assert.equal(finish(nextPositions(government, 'no-such')), undefined);
  });
});
