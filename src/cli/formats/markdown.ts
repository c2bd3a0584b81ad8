import { exportMarkdown } from '../../exchange/markdown/index.js';
import { exportCommand } from '../exporting.js';

export const exportMarkdownCommand = exportCommand({
  name: 'markdown',
  summary: 'Write a framework as a readable document, for a wiki or to compare two editions',
  details: [
    'One Markdown document (CommonMark, with GitHub’s tables): contents, families, roles and their levels, skills from A to Z, moves,\nlearning, glossary, case studies and sources. Every point has a line of its own, so that diff shows what changed.',
  ],
  options: {
    role: {
      type: 'string',
      multiple: true,
      value: 'ID',
      description: 'Only this role, with what concerns it; may be given several times',
    },
    language: {
      type: 'string',
      value: 'TAG',
      description: 'The language of texts that are in several, such as cy',
    },
  },
  examples: [
    {
      command: 'export markdown framework.json -o framework.md',
      does: 'Writes the whole framework.',
    },
    {
      command: 'export markdown framework.json --role data-scientist --language cy -o rol.md',
      does: 'Writes one role in Welsh, with the skills that it needs.',
    },
  ],
  makes: 'file',
  write: (framework, args, report) =>
    new Map([
      [
        'framework.md',
        exportMarkdown(framework, report, {
          roles: args.texts('role'),
          language: args.text('language'),
        }),
      ],
    ]),
});
