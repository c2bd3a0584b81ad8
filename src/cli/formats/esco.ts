import {
  Classification,
  datasetOf,
  partNames,
  parts,
  REPEATS,
  tableOf,
  type ConceptKind,
  type LinkKind,
  type Package,
  type Part,
  type TableKind,
  type Wanted,
} from '../../exchange/esco/index.js';
import { ExchangeError, type Report } from '../../exchange/index.js';
import { LANGUAGE_TAG } from '../../model/leaves.js';
import { didYouMean } from '../../model/suggest.js';
import { columns, UsageError, type Args } from '../command.js';
import { editionFrom, editionOptions } from '../editions.js';
import { importCommand } from '../importing.js';
import type { Io } from '../io.js';

interface Folder {
  readonly path: string;
  readonly language: string;
  readonly files: readonly { readonly path: string; readonly kind: TableKind }[];
}

const baseName = (path: string) => path.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, '');
/** "sample-fr", "esco_fr", "fr": Tabiya's file names bear no language. */
const LANGUAGE_OF_FOLDER = /(?:^|[-_. ])([a-z]{2})$/i;

const conceptKinds: readonly TableKind[] = ['group', 'occupation', 'skillGroup', 'skill'];
const isConceptKind = (kind: TableKind): kind is ConceptKind => conceptKinds.includes(kind);

function languageOf(folder: string, inNames: ReadonlySet<string>, given: string | undefined) {
  if (given !== undefined) return given;
  if (inNames.size > 1) {
    throw new ExchangeError(
      `the folder holds files in several languages (${[...inNames].join(', ')}); put each language into a folder of its own`,
      { file: folder },
    );
  }
  const [language] = inNames;
  const found = language ?? LANGUAGE_OF_FOLDER.exec(baseName(folder))?.[1]?.toLowerCase();
  if (found !== undefined) return found;
  throw new ExchangeError(
    'neither the files nor the folder say which language they are in; add --language, such as --language en, once for each folder in their order',
    { file: folder },
  );
}

async function openFolder(
  path: string,
  given: string | undefined,
  io: Io,
  report: Report,
): Promise<Folder> {
  const inFolder = await io.list(path);
  if (!inFolder)
    throw new ExchangeError(
      'there is no such folder; unpack the download and name the folder with its CSV files',
      { file: path },
    );
  const found = inFolder.map((file) => ({ path: file, table: tableOf(baseName(file)) }));
  for (const { path: file, table } of found) {
    if (table) continue;
    const why = REPEATS.test(baseName(file))
      ? 'the file repeats what other tables say'
      : 'the file is no table of ESCO that is known';
    report.unused('other-file', `${why}; it was not read`, { file });
  }
  const files = found.flatMap(({ path: file, table }) =>
    table ? [{ path: file, kind: table.kind }] : [],
  );
  if (!files.some(({ kind }) => isConceptKind(kind))) {
    throw new ExchangeError(
      'the folder holds no table of ESCO such as occupations_en.csv and skills_en.csv, or occupations.csv and skills.csv',
      { file: path },
    );
  }
  const inNames = new Set(
    found
      .filter(({ table }) => table && isConceptKind(table.kind))
      .flatMap(({ table }) => table?.language ?? []),
  );
  return { path, language: languageOf(path, inNames, given), files };
}

/** Concepts of every folder first: the links of one may lead to concepts of another. */
async function readFolders(folders: readonly Folder[], io: Io, report: Report) {
  const classification = new Classification(report);
  const packages = folders.map((folder): [Folder, Package] => [
    folder,
    classification.open(folder.language),
  ]);
  for (const isFirst of [true, false]) {
    for (const [{ files }, opened] of packages) {
      for (const { path, kind } of files) {
        if (isConceptKind(kind) !== isFirst) continue;
        io.progress(`Reading ${path} …`);
        const file = await io.read(path);
        if (isConceptKind(kind)) opened.readConcepts(kind, file);
        else opened.readLinks(kind satisfies LinkKind, file);
      }
    }
  }
  return classification;
}

const listed = (values: readonly string[]) =>
  values.flatMap((value) => value.split(',')).map((value) => value.trim());

function wantedFrom(args: Args): Wanted {
  const without = listed(args.texts('without'));
  for (const part of without) {
    if (partNames.includes(part as Part)) continue;
    throw new UsageError(
      `--without knows no “${part}”${didYouMean(part, partNames)}; it knows ${partNames.join(', ')}`,
    );
  }
  return { only: listed(args.texts('only')), without: new Set(without as Part[]) };
}

function languagesFrom(args: Args): readonly string[] {
  const languages = args.texts('language');
  const wrong = languages.find((tag) => !LANGUAGE_TAG.test(tag));
  if (wrong !== undefined)
    throw new UsageError(`--language is “${wrong}”; expected a tag such as en or fr`);
  if (languages.length && languages.length !== args.words.length)
    throw new UsageError(
      `--language is given ${languages.length} times for ${args.words.length} folders; give it once for each, in their order, or not at all`,
    );
  return languages;
}

export const importEscoCommand = importCommand({
  name: 'esco',
  summary: 'Import ESCO, the European classification of occupations and skills, from its CSV files',
  usage: 'FOLDER [FOLDER …] [-o out.json]',
  details: [
    'Each folder holds the classification in one language: the official CSV files from https://esco.ec.europa.eu/en/use-esco/download, or\nthose of Tabiya. Several folders make one dataset in several languages, joined on the URIs of the concepts; ids come from the labels\nof the first.',
    ['What --without can leave out:', ...columns(Object.entries(parts))].join('\n'),
    'The dataset holds the official wording. Its licence asks that whoever shows it says:\n“This service uses the ESCO classification of the European Commission.”',
  ],
  options: {
    only: {
      type: 'string',
      multiple: true,
      value: 'CODES',
      description: 'Only these ISCO groups with their occupations and skills, such as 25,1330',
    },
    without: {
      type: 'string',
      multiple: true,
      value: 'PARTS',
      description: 'What to leave out, such as aliases,notes',
    },
    language: {
      type: 'string',
      multiple: true,
      value: 'TAG',
      description: 'The language of each folder, where neither its name nor its files say it',
    },
    ...editionOptions,
  },
  examples: [
    {
      command: 'import esco ESCO-dataset-en --edition 1.1.1 --compact -o esco.json',
      does: 'Makes a dataset of the whole classification in English.',
    },
    {
      command: 'import esco esco-en esco-fr --only 25 --without aliases -o esco-ict.json',
      does: 'Takes the ICT professionals in two languages, without alternative labels.',
    },
  ],
  words: [1, Infinity],
  tooLarge:
    'Take a part: --only with the codes of the ISCO groups that you need (--only 25,1330), or --without with what readers do not need (--without aliases,unneeded), or fewer languages.',
  async read(args, io, report, previous) {
    const wanted = wantedFrom(args);
    const languages = languagesFrom(args);
    const edition = editionFrom(args);
    const folders: Folder[] = [];
    for (const [at, path] of args.words.entries())
      folders.push(await openFolder(path, languages[at], io, report));
    const classification = await readFolders(folders, io, report);
    io.progress('Putting the dataset together …');
    return datasetOf(classification, wanted, edition, previous, report);
  },
});
