import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * What a step's output says it counted: its last `N passed, N failed` line, or the closing lines of Node's test runner.
 *
 * @param {string} output
 * @returns {Counts | undefined}
 */
export function countsIn(output) {
  const lines = stripVTControlCharacters(output);
  const plain = [...lines.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (plain) return { passed: Number(plain[1]), failed: Number(plain[2]) };
  const passed = /^(?:ℹ|#) pass (\d+)$/m.exec(lines);
  const failed = /^(?:ℹ|#) fail (\d+)$/m.exec(lines);
  if (passed && failed) return { passed: Number(passed[1]), failed: Number(failed[1]) };
  return undefined;
}

/**
 * What a finished step contributes to the total. A step that counts nothing of its own is one check. A step that ran
 * no check, or that ended badly without naming a failure, is one failure.
 *
 * @param {{ output: string, exitCode: number, isOneCheck: boolean }} step
 * @returns {Counts}
 */
export function tally({ output, exitCode, isOneCheck }) {
  if (isOneCheck) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = countsIn(output) ?? { passed: 0, failed: 0 };
  const isUnexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: isUnexplained ? 1 : failed };
}
