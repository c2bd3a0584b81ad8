import { exportCase, importCase } from '../../exchange/case/index.js';
import { UsageError } from '../command.js';
import { exportCommand } from '../exporting.js';
import { importCommand } from '../importing.js';

export const importCaseCommand = importCommand({
  name: 'case',
  summary: 'Import a framework from a 1EdTech CASE package',
  usage: 'PACKAGE [-o out.json]',
  details: [
    'Reads the JSON of a CFPackage, CASE 1.0 or 1.1, as a CASE service or OpenSALT gives it. Items become skills in the tree that\nisChildOf makes, rubrics become scales, and what leads out of the package becomes a mapping. Identifiers and what readers are\nnot shown stay in citations, so that “export case” gives the same package back.',
    'A package that “export case” wrote as CASE 1.1 becomes the dataset that it was made of.',
  ],
  options: {
    language: {
      type: 'string',
      value: 'TAG',
      description: 'The language of a package that does not say it; en if not said',
    },
  },
  examples: [
    {
      command: 'import case package.json -o framework.json',
      does: 'Makes a dataset of a package.',
    },
    {
      command: 'import case new-package.json --previous framework.json -o next.json',
      does: 'Makes the next edition; items with the same identifier keep their ids.',
    },
  ],
  words: [1, 1],
  async read(args, io, report, previous) {
    const file = await io.read(args.words[0]!);
    return importCase(file, report, { previous, language: args.text('language') });
  },
});

function versionOf(text: string | undefined): '1.0' | '1.1' {
  if (text === undefined || text === '1.1') return '1.1';
  if (text === '1.0') return text;
  throw new UsageError(`--version is “${text}”; expected 1.0 or 1.1`);
}

export const exportCaseCommand = exportCommand({
  name: 'case',
  summary: 'Export a framework as a 1EdTech CASE package',
  details: [
    'Skills, families, roles, role levels and profiles become items; scales and descriptors become rubrics; related skills,\nrequirements, moves and mappings become associations. What CASE has no place for goes into the extensions of CASE 1.1, and\n“import case” restores it; CASE 1.0 has none, and the report lists what is lost.',
    'Identifiers are worked out from the ids of the dataset, so that they never change; what came from CASE keeps its own.',
  ],
  options: {
    version: { type: 'string', value: 'VERSION', description: '1.0 or 1.1; 1.1 if not said' },
    'uri-base': {
      type: 'string',
      value: 'ADDRESS',
      description:
        'Where a CASE service of yours will offer the package, such as https://example.org/ims/case/v1p1; urn:uuid: addresses if not said',
    },
  },
  examples: [
    {
      command: 'export case framework.json -o package.json',
      does: 'Writes a CASE 1.1 package.',
    },
    {
      command:
        'export case framework.json --version 1.0 --uri-base https://example.org/ims/case/v1p0 -o package.json',
      does: 'Writes a CASE 1.0 package for a service at that address, and lists what 1.0 cannot hold.',
    },
  ],
  makes: 'file',
  write(framework, args, report) {
    const version = versionOf(args.text('version'));
    const text = exportCase(framework, report, { version, uriBase: args.text('uri-base') });
    return new Map([['package.json', text]]);
  },
});
