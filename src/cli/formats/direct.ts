import { importDirect } from '../../exchange/direct/index.js';
import { ExchangeError, type Report, type SourceFile } from '../../exchange/index.js';
import { editionFrom, editionOptions } from '../editions.js';
import { importCommand } from '../importing.js';
import type { Io } from '../io.js';

const baseName = (path: string) => path.replace(/^.*[/\\]/, '');
const TABLE =
  /^(competency_domain|competency|skill|skill_level|tool_language_methodology|learning_resource|provider)\.(csv|json)$/i;
const TERMINOLOGY = /^terminology\.md$/i;

/** The paths to read: files as named, and of a folder those that bear the name of a table. */
async function pathsOf(words: readonly string[], io: Io, report: Report): Promise<string[]> {
  const paths: string[] = [];
  for (const word of words) {
    const inFolder = await io.list(word);
    if (!inFolder) {
      paths.push(word);
      continue;
    }
    const known = inFolder.filter(
      (path) => TABLE.test(baseName(path)) || TERMINOLOGY.test(baseName(path)),
    );
    if (!known.length) {
      throw new ExchangeError(
        'the folder holds none of the tables of DIRECT, such as skill.csv or skill.json; name the folder “framework” of its repository',
        { file: word },
      );
    }
    for (const path of inFolder)
      if (!known.includes(path))
        report.unused('other-file', 'the file is none of the tables; it was not read', {
          file: path,
        });
    paths.push(...known);
  }
  return paths;
}

export const importDirectCommand = importCommand({
  name: 'direct',
  summary: 'Import the DIRECT digital research competencies from their tables, as CSV or JSON',
  usage: 'FOLDER|FILE [FILE …] [-o out.json]',
  details: [
    'Name the folder “framework” of https://github.com/direct-framework/digital-research-competencies-framework, or its seven tables:\nskill, competency, competency_domain, skill_level, tool_language_methodology, learning_resource and provider. Each may be CSV or\nJSON; a table is known by its columns. Where both forms are there, the CSV is used and told where the JSON differs.\nThe terms of terminology.md, if it is there, become the glossary.',
    'The dataset holds the official wording, under CC BY 4.0.',
  ],
  options: editionOptions,
  examples: [
    {
      command: 'import direct framework --edition 2.0.0 --date 2026-07-06 -o direct.json',
      does: 'Makes a dataset from the folder of the framework.',
    },
    {
      command: 'import direct framework/*.json --previous direct.json -o next.json',
      does: 'Makes the next edition from the JSON files, with the ids of the last one.',
    },
  ],
  words: [1, Infinity],
  async read(args, io, report, previous) {
    const edition = editionFrom(args);
    const tables: SourceFile[] = [];
    let terminology: SourceFile | undefined;
    for (const path of await pathsOf(args.words, io, report)) {
      const file = await io.read(path);
      if (TERMINOLOGY.test(baseName(path))) terminology = file;
      else tables.push(file);
    }
    return importDirect({ tables, terminology, edition, previous }, report);
  },
});
