/**
 * A department's additions, rewordings and removals, laid over the dataset that they change.
 *
 * An overlay is the same format, partial: what it says of an entity of the base takes the place of what the base says,
 * field by field; entries that the base does not have are added; `removes` takes away. `replaces` records what stood
 * there when the overlay was made, so that it is noticed when the base moves on.
 *
 * Whose something is survives as data: the merged dataset has a source for each overlay, listed in `mergedFrom`, which
 * everything local cites: whole where the citation has no locator, else the fields that its locator names.
 */
import { checkBounds } from './bounds.js';
import { explain, valueAt } from './explain.js';
import { isObject } from './leaves.js';
import { addressOfPath, resolve } from './overlay/address.js';
import { nameIn } from './overlay/document.js';
import { Layering } from './overlay/layering.js';
import type { Conflict, Layer, Merged, Removal } from './overlay/types.js';
import { parse } from './parse.js';
import { Pruner } from './prune.js';
import type { Finding, Problem } from './problem.js';
import type { Framework, Source } from './schema.js';
import { checkShape } from './shape.js';

export type * from './overlay/types.js';
export { addressOfPath, resolve } from './overlay/address.js';

type Item = Readonly<Record<string, unknown>>;

const inWords = (finding: Finding): Problem => ({ ...finding, message: finding.message() });

const notAnOverlay = (message: string): Problem => ({
  severity: 'error',
  code: 'shape',
  path: [],
  message,
});

interface Checked {
  readonly overlay: Item | undefined;
  readonly problems: readonly Problem[];
}

/** Fields whose entries are instructions of the overlay's own: the base has nothing that would make them whole. */
const EDITS: ReadonlySet<unknown> = new Set(['removes', 'replaces']);

/** What is left out with a broken value: an instruction as a whole. */
const doomed = ({ path }: Finding): Finding['path'] =>
  EDITS.has(path[0]) ? path.slice(0, 2) : path;

/** An overlay without what is broken in it. That something is missing in it is no problem: the base has it. */
function check(given: unknown): Checked {
  if (!isObject(given))
    return { overlay: undefined, problems: [notAnOverlay('expected an object in braces: { … }')] };
  const bounds = checkBounds(given);
  if (bounds.fatal) return { overlay: undefined, problems: [inWords(bounds.fatal)] };
  let overlay: Item = new Pruner().without(
    given,
    bounds.unsafe.map(({ path }) => path),
  ) as Item;
  const problems = bounds.unsafe.map(inWords);
  for (;;) {
    const isMissing = ({ path }: { path: Finding['path'] }) => valueAt(overlay, path) === undefined;
    const issues = checkShape(overlay).filter(
      (issue) => !isMissing(issue) || issue.path.length === 1 || EDITS.has(issue.path[0]),
    );
    const found = issues.map((issue) => explain(issue, overlay));
    problems.push(...found.filter(({ severity }) => severity === 'warning').map(inWords));
    const broken = found.filter(({ severity }) => severity === 'error');
    if (!broken.length) break;
    problems.push(...broken.map(inWords));
    if (broken.some(({ path }) => path.length <= 1)) return { overlay: undefined, problems };
    overlay = new Pruner().without(overlay, broken.map(doomed)) as Item;
  }
  // Warnings are told anew each time that something broken is taken out.
  const told = new Set<string>();
  return {
    overlay,
    problems: problems.filter(({ path, message }) => {
      const key = JSON.stringify([path, message]);
      return !told.has(key) && told.add(key);
    }),
  };
}

function sourceFor(overlay: Framework, taken: ReadonlySet<string>): Source {
  const { title, publisher, edition, links, licence, description, notice } = overlay;
  let id = `overlay-${overlay.id}`.slice(0, 110);
  for (let count = 2; taken.has(id); count++)
    id = `overlay-${overlay.id}`.slice(0, 110) + `-${count}`;
  const said = description ?? notice;
  return {
    ...{ id, title },
    ...(publisher && { publisher: publisher.name }),
    ...(edition?.date !== undefined && { date: edition.date }),
    ...(links?.home !== undefined && { href: links.home }),
    ...(licence && { licence }),
    ...(said !== undefined && { description: said }),
  };
}

const layerOf = ({ id, title, publisher, edition }: Framework, source?: string): Layer => ({
  ...{ id, title },
  ...(publisher && { publisher: publisher.name }),
  ...(edition && { edition: edition.name }),
  ...(source !== undefined && { source }),
});

/** What the overlay says of its base that is not so. */
function checkBase(
  overlay: Framework,
  base: Framework,
  layer: number,
): { conflict?: Conflict; problem?: Problem } {
  const { overlays } = overlay;
  if (!overlays) return {};
  if (overlays.framework !== base.id) {
    return {
      problem: notAnOverlay(
        `the overlay changes the framework '${overlays.framework}', but was given '${base.id}'; merge it with the dataset that it names`,
      ),
    };
  }
  const { edition } = overlays;
  const isSame =
    JSON.stringify(edition?.name) === JSON.stringify(base.edition?.name) &&
    edition?.date === base.edition?.date;
  if (!edition || isSame) return {};
  const words = ({ name, date }: NonNullable<Framework['edition']>) =>
    `${JSON.stringify(name)}${date === undefined ? '' : ` of ${date}`}`;
  const conflict: Conflict = {
    ...{
      kind: 'other-edition',
      severity: 'note',
      layer,
      at: 'edition',
      path: ['overlays', 'edition'],
    },
    message: `the overlay was made against the edition ${words(edition)}; the base is ${base.edition ? words(base.edition) : 'an edition without a name'}`,
  };
  return { conflict };
}

/** References to what an overlay removed go with it; they are told as removals, not as problems. */
function splitConsequences(
  problems: readonly Problem[],
  document: Item,
  removed: readonly Removal[],
): { problems: Problem[]; consequences: Removal[] } {
  const byId = new Map<unknown, Removal>();
  for (const removal of removed) {
    const pending: unknown[] = [removal.value];
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
      if (isObject(value) && typeof value['id'] === 'string') byId.set(value['id'], removal);
      if (isObject(value) || Array.isArray(value))
        pending.push(
          ...(Object.values(value) as unknown[]).filter(
            (part) => typeof part === 'object' && part !== null,
          ),
        );
    }
  }
  const consequences: Removal[] = [];
  const rest = problems.filter(({ code, path }) => {
    const cause = code === 'unknown-reference' ? byId.get(valueAt(document, path)) : undefined;
    if (!cause) return true;
    consequences.push({
      ...{ layer: cause.layer, at: addressOfPath(document, path.slice(0, -1)), because: cause.at },
      value: valueAt(document, path.slice(0, -1)),
    });
    return false;
  });
  return { problems: rest, consequences };
}

/** Lays overlays over a base, the first first. Nothing that is given is changed, and nothing is thrown. */
export function mergeOverlays(base: Framework, overlays: readonly unknown[]): Merged {
  let document = base as Item;
  const layers = [layerOf(base)];
  const origins: Record<string, number> = {};
  const conflicts: Conflict[] = [];
  const removed: Removal[] = [];
  const overlayProblems: { layer: number; problem: Problem }[] = [];
  overlays.forEach((given, at) => {
    const layer = at + 1;
    const { overlay, problems } = check(given);
    overlayProblems.push(...problems.map((problem) => ({ layer, problem })));
    const framework = overlay as unknown as Framework | undefined;
    const { conflict, problem } = framework ? checkBase(framework, base, layer) : {};
    if (conflict) conflicts.push(conflict);
    if (problem) overlayProblems.push({ layer, problem });
    if (!framework || problem) return;
    const sources = (document['sources'] ?? []) as readonly Source[];
    const source = sourceFor(
      framework,
      new Set([...sources, ...(framework.sources ?? [])].map(({ id }) => id)),
    );
    layers.push(layerOf(framework, source.id));
    const layering = new Layering({ layer, overlay: overlay!, base: document, source: source.id });
    const merged = layering.run();
    document = {
      ...merged,
      sources: [...((merged['sources'] ?? []) as readonly Source[]), source],
      mergedFrom: [...((merged['mergedFrom'] ?? []) as readonly string[]), source.id],
    };
    Object.assign(origins, layering.log.origins, { [`sources/${source.id}`]: layer });
    conflicts.push(...layering.log.conflicts);
    removed.push(...layering.log.removed);
  });
  const { framework, problems } = parse(document);
  const { problems: rest, consequences } = splitConsequences(problems, document, removed);
  return {
    framework,
    document,
    layers,
    origins,
    conflicts,
    removed: [...removed, ...consequences],
    problems: rest,
    overlayProblems,
  };
}

export const mergeOverlay = (base: Framework, overlay: unknown): Merged =>
  mergeOverlays(base, [overlay]);

/**
 * The overlay with a record of its base: which edition, and what stands in every place that it words anew or removes.
 * Records that it already has are brought up to date, so use this when conflicts have been decided.
 */
export function recordBase(base: Framework, overlay: unknown): Framework | undefined {
  const { overlay: checked } = check(overlay);
  if (!checked) return undefined;
  const layering = new Layering({
    layer: 1,
    overlay: checked,
    base,
    source: 'overlay',
  });
  layering.run();
  const given = checked as unknown as Framework;
  const statements = (given.replaces ?? []).filter(({ by }) => by !== undefined);
  const removes = (given.removes ?? []).map((edit) => {
    const found = resolve(base, edit.at);
    const name = found?.type?.is === 'list' ? undefined : nameIn(found?.value);
    return name === undefined ? edit : { ...edit, was: name };
  });
  const replaces = [...layering.log.replaced, ...statements];
  return {
    ...given,
    overlays: {
      framework: base.id,
      title: base.title,
      ...(base.edition && { edition: base.edition }),
    },
    ...(removes.length && { removes }),
    ...(replaces.length && { replaces }),
  } as Framework;
}
