import { keepSummaries } from '../../exchange/wording/summaries.js';
import { importGdad } from '../../exchange/gdad/index.js';
import { UsageError } from '../command.js';
import { editionFrom, editionOptions } from '../editions.js';
import { importCommand } from '../importing.js';

export const importGdadCommand = importCommand({
  name: 'gdad',
  summary: 'Import the Government Digital and Data framework from its official downloads',
  usage: '--roles roles.csv --skills skills.csv [--page saved.html …] [-o out.json]',
  details: [
    'Download “Role content” and “Skill description content” as CSV from https://ddat-capability-framework.service.gov.uk/download.\nPages saved from a browser add what the downloads leave out: a role page its order of levels, their grades and the roles that\nit leads to, and “Skills A to Z” the addresses of the skills.',
    'The dataset holds the official wording, under the Open Government Licence v3.0.',
  ],
  options: {
    roles: { type: 'string', value: 'FILE', description: 'The download “Role content”' },
    skills: {
      type: 'string',
      value: 'FILE',
      description: 'The download “Skill description content”',
    },
    page: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      description: 'A saved page of the framework; may be given several times',
    },
    ...editionOptions,
    summaries: {
      type: 'boolean',
      description: 'Keep the words of the --previous dataset over the facts of the download',
    },
  },
  examples: [
    {
      command:
        'import gdad --roles roles.csv --skills skills.csv --date 2025-09-25 -o framework.json',
      does: 'Makes a dataset of the whole framework.',
    },
    {
      command:
        'import gdad --roles roles.csv --skills skills.csv --page software-developer.html --previous framework.json -o next.json',
      does: 'Makes the next edition, with the ids of the last one and what a saved page adds.',
    },
  ],
  words: [0, 0],
  async read(args, io, report, previous) {
    const roles = await io.read(args.required('roles'));
    const skills = await io.read(args.required('skills'));
    const pages = [];
    for (const path of args.texts('page')) pages.push(await io.read(path));
    const official = importGdad(
      { roles, skills, pages, previous, edition: editionFrom(args) },
      report,
    );
    if (!args.flag('summaries')) return official;
    if (!previous)
      throw new UsageError('--summaries needs --previous, the dataset that holds them');
    return keepSummaries(official, previous, report);
  },
});
