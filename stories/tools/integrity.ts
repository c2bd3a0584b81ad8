/** Hashes for the `integrity` attribute of the files that this Storybook has beside it. */
const hashes = new Map<string, Promise<string>>();

async function makeHash(file: string): Promise<string> {
  const answer = await fetch(file);
  const digest = await crypto.subtle.digest('SHA-384', await answer.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** Empty for no file. */
export function hashOf(file: string | undefined): Promise<string> {
  if (file === undefined) return Promise.resolve('');
  let hash = hashes.get(file);
  if (!hash) hashes.set(file, (hash = makeHash(file)));
  return hash;
}
