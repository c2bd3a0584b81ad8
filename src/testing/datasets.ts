/** Datasets for tests in browsers; the test server serves the project's own files. */

/** The bundled dataset, as a page would name it. */
export const DATA_SCIENTIST = '/data/data-scientist.json';

/** A sketch of a larger framework: language maps, grades, tracks, several roles. */
export const SOFTWARE_DEVELOPER = '/src/testing/sketches/software-developer.json';

/** The largest bundled dataset: 52 roles, four of them senior ones without levels. */
export const GOVERNMENT = '/data/government-digital-and-data.json';

const texts = new Map<string, Promise<string>>();

/** The text of a dataset, asked for once however many tests use it. */
export function textAt(url: string): Promise<string> {
  let text = texts.get(url);
  if (!text) texts.set(url, (text = fetch(url).then((response) => response.text())));
  return text;
}

/** A dataset as a fresh object that a test may change. */
export const datasetAt = async (url: string): Promise<Record<string, unknown>> =>
  JSON.parse(await textAt(url)) as Record<string, unknown>;

/** The least that a role card can show: one role, whose name becomes the card's title. */
export const tiny = (name: string): Record<string, unknown> => ({
  formatVersion: 1,
  id: 'tiny',
  title: 'Tiny',
  edition: { name: 'First' },
  status: 'live',
  language: 'en',
  wording: 'official',
  roles: [{ id: 'role', name }],
});
