/**
 * The facts of the Learning Capability Model as a scoping paper of November 2020 shows it, noted by hand from the
 * paper. They are the second record against which `data/learning-capability.json` is checked, so they are not to be
 * generated from it.
 */

/** What each cell is about: words that stand in the paper's cell and must stand in our sentence, stage by stage. */
const areas: Readonly<Record<string, readonly string[]>> = {
  'Business Drivers, HR and L&D strategy': [
    'digital markets',
    'digital trends',
    'trends',
    'digital skills',
    'digital trend',
  ],
  'Business Benefits': ['formal', 'benefits', 'business', 'strategic benefits', 'markets'],
  'Leadership Commitment': ['formal', 'systems', 'commit', 'LMS', 'plans'],
  'Talent and Leadership': [
    'talent',
    'limited support',
    'valid leadership framework',
    'succession plans',
    'promoted',
  ],
  'Competence, Gaps and Plans': [
    'competence models',
    'competence models',
    'valid IT model or framework',
    'gap',
    'competence systems',
  ],
  'Job Roles and Career Paths': [
    'job roles',
    'some job roles',
    'key roles',
    'generic',
    'talent management',
  ],
  'Resources, Coaches, Mentors & Networks': [
    'support',
    'coaching',
    'learners',
    'professionalism',
    'community of practice',
  ],
  'Learning Outcomes and Skills Data': ['role or standard', 'standards', 'HR', 'all teams', 'loop'],
};

export const facts = {
  title: 'Learning Capability Model',
  abbreviation: 'LCM',
  owner: 'BCS, The Chartered Institute for IT',
  officialText: 'https://www.bcs.org/media/1055/lcm-brochure.pdf',
  section: '3.16',
  document: {
    title: 'Scoping: Digital, Data & Innovation Reference Model',
    author: 'Ruth Puttick',
    date: '2020-11',
  },
  stages: ['Explorer', 'Enabler', 'Embedded', 'Expert', 'Exemplar'],
  areas,
  counts: { stages: 5, areas: 8, cells: 40 },
  /** What is not plainly stated: area, stage, basis, and what the paper prints there. */
  doubtful: [
    ['Leadership Commitment', 'Expert', 'inferred', 'LMS'],
    ['Competence, Gaps and Plans', 'Embedded', 'inferred', 'SFI Aplus'],
    ['Resources, Coaches, Mentors & Networks', 'Exemplar', 'lost', 'Academy style'],
  ],
} as const;
