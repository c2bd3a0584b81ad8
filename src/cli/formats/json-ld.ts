import { exportJsonLd } from '../../exchange/json-ld/index.js';
import { UsageError, type Args } from '../command.js';
import { exportCommand } from '../exporting.js';

function baseUrl(args: Args): string | undefined {
  const given = args.text('base-url');
  if (given === undefined || (/^https?:/i.test(given) && URL.canParse(given))) return given;
  throw new UsageError(
    `--base-url is “${given}”; expected an address such as https://example.org/framework`,
  );
}

export const exportJsonLdCommand = exportCommand({
  name: 'json-ld',
  summary: 'Write a framework in schema.org’s terms, for search engines and other readers of pages',
  details: [
    'Skills become defined terms, roles and their levels occupations. The result may stand as it is within\n<script type="application/ld+json">. A framework offers no job, so nothing is called a job posting.',
  ],
  options: {
    'base-url': {
      type: 'string',
      value: 'URL',
      description: 'The address of your page of the framework, for the names of things',
    },
    language: {
      type: 'string',
      value: 'TAG',
      description: 'One language of texts that are in several, such as cy; all if not said',
    },
  },
  examples: [
    {
      command:
        'export json-ld framework.json --base-url https://example.org/skills -o skills.jsonld',
      does: 'Names every skill and role below your page.',
    },
  ],
  makes: 'file',
  write: (framework, args, report) =>
    new Map([
      [
        'framework.jsonld',
        exportJsonLd(framework, report, {
          baseUrl: baseUrl(args),
          language: args.text('language'),
        }),
      ],
    ]),
});
