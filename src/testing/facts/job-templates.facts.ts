/**
 * The facts of four job description templates as a scoping paper of November 2020 copies them, noted by hand from the
 * paper. They are the second record against which `data/job-templates.json` is checked, so they are not to be generated
 * from it.
 */

interface Template {
  /** Where the paper's contents place it. */
  readonly page: number;
  readonly family: string;
  /** Left blank where there is none. */
  readonly roleLevel?: string;
  readonly profession: string;
  /** How many main duties it gives; where there are none, whoever uses it must write them. */
  readonly duties?: number;
  /** In order, each with a term that stands in the paper and must stand in our words. */
  readonly skills: Readonly<Record<string, string>>;
}

/** By role. */
const templates: Readonly<Record<string, Template>> = {
  'Product manager': {
    page: 143,
    family: 'Product and Delivery',
    roleLevel: 'Product manager',
    profession: 'The Digital, Data and Technology Profession',
    duties: 3,
    skills: {
      'Agile working': 'minimum viable product',
      'Lifecycle perspective': 'service standards',
      'Operational management': 'operational delivery teams',
      'Problem ownership': 'investigate',
      'Product ownership': 'tools, terms and concepts',
      'Strategic ownership': 'abstract terms',
      'User focus': 'user researchers',
    },
  },
  'Delivery manager': {
    page: 146,
    family: 'Product and Delivery',
    roleLevel: 'Delivery manager',
    profession: 'The Digital, Data and Technology Profession (DDaT)',
    duties: 5,
    skills: {
      'Agile and Lean practices': 'resilient',
      'Communicating between the technical and non-technical': 'business stakeholders',
      'Maintaining delivery momentum': 'dependencies',
      'Making the process work': 'complicated',
      Planning: 'capacity',
      'Team dynamics and collaboration': 'motivated team',
    },
  },
  'User researcher': {
    page: 150,
    family: 'User Centred Design',
    profession: 'The Digital, Data and Technology (DDaT) Profession',
    skills: {
      'Analysis and synthesis': 'research data',
      'Inclusive research': 'many kinds of users',
      'Research skills': 'involve',
      'Society and technology': 'technological context',
      'Strategic insight': 'problem',
      'User centred and agile practices': 'multidisciplinary team',
    },
  },
  'Content designer': {
    page: 153,
    family: 'User Centred Design',
    profession: 'The Digital, Data and Technology Profession (DDaT)',
    skills: {
      'Stakeholder relationship management': 'opposing views',
      'Strategic thinking': 'policies',
      'User centred content design': 'digital channels',
      'User focus': 'quantitative and qualitative',
    },
  },
};

export const facts = {
  publisher: 'Government Digital Service',
  page: 'https://www.gov.uk/service-manual/the-team/what-each-role-does-in-service-team',
  document: {
    title: 'Scoping: Digital, Data & Innovation Reference Model',
    author: 'Ruth Puttick',
    date: '2020-11',
  },
  templates,
  fields: [
    'Department',
    'Team',
    'Job family',
    'Role',
    'Role level',
    'Grade',
    'Salary',
    'Profession',
    'Location',
    'Reporting to',
  ],
  /** Blank in every template; the role level is blank in those that name none. */
  blanks: ['Department', 'Team', 'Grade', 'Salary', 'Location', 'Reporting to'],
  sections: [
    'About your organisation',
    'Role',
    'Main duties',
    'Skills',
    'About the broader DDaT profession',
    'What we offer',
    'Application process',
  ],
  /** Sections with something for whoever uses the template to write; so are main duties that are not given. */
  toWrite: ['About your organisation', 'Role', 'What we offer', 'Application process'],
  people: '17,000',
  /** For each offer, in order, a term that stands in the paper and must stand in our words. */
  offers: [
    'projects',
    'agile teams',
    'technolog',
    'diverse',
    'communities of practice',
    'progress',
    'training',
    'talent',
    'flexible',
  ],
  offersToKeep: '3 to 5',
  applicationPoints: 4,
  /** Asked for in two templates, in different words. */
  sharedSkill: 'User focus',
  counts: { templates: 4, skills: 22, requirements: 23 },
} as const;
