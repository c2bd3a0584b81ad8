/** A small framework that has one of everything that the format can hold, for tests that break it. */

/** A fresh copy each time, which a test may change. It is valid: parsing it finds nothing to report. */
export const richFramework = () => ({
  formatVersion: 1,
  id: 'rich',
  title: { en: 'Rich', cy: 'Cyfoethog' },
  edition: { name: 'First', date: '2024-05' },
  status: 'live',
  language: 'en',
  wording: 'summary',
  publisher: { name: 'Publisher', href: 'https://example.org/', contact: 'mailto:us@example.org' },
  notice: [
    { paragraph: ['Read ', { text: 'the official text', href: 'https://example.org/text' }, '.'] },
    { bullets: ['One', ['Two ', { text: 'links', href: '/two' }]] },
  ],
  vocabulary: { skill: { one: 'capability', other: 'capabilities' } },
  defaultScale: 'four',
  sources: [{ id: 'paper', title: 'The paper', date: '2017-03-04' }],
  scales: [
    {
      id: 'four',
      name: 'Four levels',
      levels: [
        { id: 'awareness', name: 'Awareness', symbol: 'A' },
        { id: 'working', name: 'Working' },
        { id: 'practitioner', name: 'Practitioner' },
        { id: 'expert', name: 'Expert' },
      ],
    },
    { id: 'two', name: 'Two levels', levels: ['low', 'high'].map((id) => ({ id, name: id })) },
  ],
  skillTypes: [
    { id: 'technical', name: 'Technical' },
    { id: 'core', name: 'Core', scale: 'two' },
    { id: 'senior', name: 'Senior leadership', scale: null },
  ],
  audiences: [{ id: 'leaders', name: 'Leaders' }],
  families: [
    { id: 'digital', name: 'Digital' },
    { id: 'data', name: 'Data', parent: 'digital' },
  ],
  grades: [
    { id: 'seo', name: 'Senior Executive Officer', minimumMastery: 'working' },
    { id: 'scs1', name: 'Senior Civil Service 1' },
  ],
  tracks: [{ id: 'management', name: 'Management' }],
  skills: [
    { id: 'data', name: 'Data', kind: 'domain' },
    {
      id: 'data-ethics',
      name: { en: 'Data ethics', cy: 'Moeseg data' },
      type: 'technical',
      parent: 'data',
      sources: [{ source: 'paper', locator: 'Section 2', basis: 'stated' }],
      descriptors: [
        { mastery: 'awareness', text: 'Knows that there are rules.' },
        { mastery: 'working', text: { en: 'Keeps the rules.' }, audience: 'leaders' },
        { mastery: 'expert', absent: { kind: 'not-defined', reason: 'Not yet.' } },
      ],
      statements: [{ text: 'Thinks of people first.', grades: ['scs1'] }],
      related: [{ skill: 'programming', relation: 'requires' }],
    },
    { id: 'programming', name: 'Programming', type: 'technical', parent: 'data' },
    {
      id: 'working-together',
      name: 'Working together',
      type: 'core',
      descriptors: [{ mastery: 'high', text: 'Brings others in.' }],
    },
    { id: 'vision', name: 'Vision', type: 'senior', statements: [{ text: 'Sees far.' }] },
    { id: 'history', name: 'History', scale: 'two', deliveredBy: [{ role: 'analyst' }] },
  ],
  roles: [
    {
      id: 'analyst',
      name: 'Analyst',
      family: 'data',
      skills: [{ skill: 'vision' }],
      levels: [
        {
          id: 'analyst-junior',
          name: 'Junior analyst',
          grades: ['seo'],
          skills: [
            { skill: 'data-ethics', mastery: 'awareness', importance: 'essential' },
            { skill: 'programming', mastery: 'awareness' },
          ],
        },
        {
          id: 'analyst-senior',
          name: 'Senior analyst',
          track: 'management',
          skills: [
            { skill: 'data-ethics', mastery: 'expert' },
            { skill: 'programming', mastery: 'awareness' },
            { skill: 'working-together', mastery: 'low' },
          ],
        },
      ],
    },
    { id: 'archivist', name: 'Archivist', skills: [{ skill: 'history', mastery: 'high' }] },
    {
      id: 'developer',
      name: 'Developer',
      levels: [
        {
          id: 'developer-only',
          name: 'Developer',
          skills: [{ skill: 'programming', mastery: 'expert' }],
        },
      ],
    },
    {
      id: 'scientist',
      name: 'Scientist',
      family: 'data',
      levels: [
        {
          id: 'scientist-junior',
          name: 'Junior scientist',
          skills: [{ skill: 'programming', mastery: 'practitioner' }],
        },
        {
          id: 'scientist-senior',
          name: 'Senior scientist',
          skills: [
            { skill: 'data-ethics', mastery: 'practitioner' },
            { skill: 'programming', mastery: 'working' },
          ],
        },
      ],
    },
  ],
  profiles: [
    {
      id: 'everyone',
      name: 'Everyone',
      grades: ['seo'],
      skills: [{ skill: 'working-together', mastery: 'low' }],
    },
  ],
  moves: [
    {
      id: 'promotion',
      kind: 'progression',
      from: { roleLevel: 'analyst-junior' },
      to: { roleLevel: 'analyst-senior' },
    },
    {
      id: 'joining',
      kind: 'entry',
      from: { outside: 'University' },
      to: { roleLevel: 'scientist-junior' },
    },
  ],
  providers: [{ id: 'school', name: 'School', href: 'https://example.org/school' }],
  learning: [
    {
      id: 'course',
      name: 'Course',
      kind: 'course',
      provider: 'school',
      skills: [{ skill: 'data-ethics', mastery: ['awareness', 'working'] }],
    },
    { id: 'bundle', name: 'Bundle', kind: 'collection', parts: ['course'] },
  ],
  glossary: [
    { id: 'open-data', name: 'Open data', definitions: [{ text: 'Data for all.' }] },
    { id: 'data', name: 'Data', definitions: [{ text: 'Facts.' }], seeAlso: ['open-data'] },
  ],
  caseStudies: [
    {
      id: 'saving',
      name: 'A saving',
      savings: [
        {
          amount: 5,
          currency: 'GBP',
          precision: 'about',
          period: { kind: 'years', years: 3 },
        },
      ],
      skills: ['data-ethics'],
    },
  ],
  maturityModels: [
    {
      id: 'maturity',
      name: 'Maturity',
      stages: [{ id: 'starting', name: 'Starting' }],
      areas: [
        { id: 'people', name: 'People', cells: [{ stage: 'starting', text: 'A few people.' }] },
      ],
    },
  ],
  teams: [
    {
      id: 'squad',
      name: 'Squad',
      members: [{ role: 'analyst', presence: 'in-team' }, { name: 'A friend' }],
    },
  ],
  jobTemplates: [
    { id: 'advert', name: 'Advert', roleLevel: 'analyst-senior', sections: [{ name: 'About' }] },
  ],
  themes: [{ id: 'fairness', name: 'Fairness', skills: ['data-ethics', 'vision'] }],
  mappings: [
    {
      skill: 'programming',
      relation: 'close',
      to: { framework: 'Other', name: 'Coding', href: 'https://example.org/coding' },
    },
  ],
  changes: [{ date: '2024', text: 'First edition.', roles: ['analyst'], skills: ['data-ethics'] }],
});
