/** What is said on the console, kept from the output of the tests that expect it. */

const { warn } = console;

/** Collects warnings until the test ends. */
export function recordWarnings(): readonly string[] {
  const said: string[] = [];
  console.warn = (...parts: unknown[]) => said.push(parts.join(' '));
  return said;
}

afterEach(() => {
  console.warn = warn;
});
