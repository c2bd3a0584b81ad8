import { formatProblem, parse } from '../model/index.js';
import { failed, type Failed, type Ready } from './state.js';

const values = new WeakMap<object, Ready | Failed>();

function read(input: unknown, from: string): Ready | Failed {
  const { framework, problems } = parse(input);
  if (framework) return { status: 'ready', framework, problems };
  const first = problems.find(({ severity }) => severity === 'error');
  return failed(
    'unreadable',
    `${from} cannot be shown. ${first ? formatProblem(first) : ''}`,
    problems,
  );
}

/** Parses a dataset; equal objects are parsed once, however many elements show them. */
export function readDataset(input: unknown, from: string): Ready | Failed {
  if (typeof input !== 'object' || input === null) return read(input, from);
  let state = values.get(input);
  if (!state) values.set(input, (state = read(input, from)));
  return state;
}
