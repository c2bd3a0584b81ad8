import { formatProblem } from '../model/index.js';
import type { FrameworkState } from './state.js';

const warned = new WeakSet<FrameworkState>();

/** Says on the console what is wrong with a dataset: once, however many elements show it. */
export function warnOnce({ localName }: Element, state: FrameworkState): void {
  if (warned.has(state)) return;
  warned.add(state);
  if (state.status === 'failed') console.warn(`<${localName}> ${state.failure.message}`);
  if (state.status !== 'ready' || !state.problems.length) return;
  const list = state.problems.map((problem) => `- ${formatProblem(problem)}`).join('\n');
  console.warn(`<${localName}> shows this dataset in spite of its problems:\n${list}`);
}
