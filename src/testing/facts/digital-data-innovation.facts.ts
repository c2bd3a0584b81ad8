/**
 * The facts of the scoping paper for a digital, data and innovation reference model (November 2020), noted by hand from
 * the paper. They are the second record against which `data/digital-data-innovation.json` is checked, so they are not
 * to be generated from it.
 */

/**
 * The rows of the three tables, in order; a name may stand in several rows. An ellipsis stands for words left out.
 */
const rows = {
  digital: [
    'ICT (Digital) proficiency',
    'Digital productivity',
    'Information Literacy',
    'Data Literacy',
    'Media Literacy',
    'Digital Creation',
    'Digital Research and Problem Solving',
    'Digital Innovation',
    'Digital Communication',
    'Digital Collaboration',
    'Digital Participation',
    'Digital Learning',
    'Digital Teaching',
    'Digital Identify Management',
    'Digital Wellbeing (Self-actualising)',
    'Strategic planning',
    'Innovation',
    'Emerging technology and monitoring',
    'User research',
    'User experience design',
    'Business improvement processes',
    'Demand management',
    'Portfolio management',
    'Enterprise and business architecture',
    'Product management',
    'Marketing',
    'Strategic planning',
    'Innovation',
    'Emerging technology monitoring',
    'User research',
    'User experience design',
    'Business process improvement',
    'Demand Management',
    'Portfolio management',
    'Organisational capability development',
    'Sourcing',
    'Organisation design and implementation',
    'Competency Assessment',
    'Learning design and development',
    'Knowledge management',
    'Change implementation planning and management',
    'Performance management',
    'Resourcing',
    'Professional development',
    'Enterprise IT governance',
    'Information governance',
    'Information security',
    'Information assurance',
    'Financial management',
    'Data management',
    'Programme management',
    'Project management',
    'Portfolio management',
    'Systems development management',
    'Benefits management',
    'Relationship management',
    'Business modelling',
    'Requirements definition and management',
    'User experience analysis',
    'User experience design',
    'Analytics',
    'Data visualisation',
    'Methods and tools',
    'Solution architecture',
    'Business analysis',
    'Systems design',
    'Customer service support',
    'Supplier management',
    'User experience evaluation',
    'Cross Agency Collaboration',
    'Digital enterprise',
    'Digital citizen',
    'Strategy and planning',
    'Performance management',
    'Asset management',
    'Back office',
  ],
  data: [
    'Understand how data is used and shared',
    'Data governance',
    'Valuing data as an asset',
    'Data skills development',
    'Data strategy delivery',
    'Data science',
    'Sampling and probability',
    'Descriptive statistics',
    'Inferential statistics',
    'Python programming skills',
    'Implement descriptive and inferential statistics using Python',
    'Visualize data and extract insights',
    'Analyse a dataset and communicate insights',
    'Data science',
    'Characterize a business problem',
    'Formulate a business problem as a hypothesis question',
    'Methodologies in the execution of the analytics cycle',
    'Project planning',
    'Identify and collect data – multiple formats',
    'Manipulate, transform, and clean data',
    'Deal with missing values … data normalization',
    'Construct usable data sets',
    'Understanding of linear algebra principles for machine learning',
    'Modelling techniques',
    'Model validation and selection techniques',
    'Communicate results translating insight into business value',
    'Test different models on a dataset … communicate results',
    'Deploy and monitor a validated model in an operational environment',
    'Deploy and use a deployed model',
    'Understand the concept of big data … at organizations',
    'Understand the big data ecosystem and its major components',
    'Participate as a data scientist … (internal or external)',
    'Teaching or mentoring others',
    'Skunkworks',
  ],
  innovation: [
    'Product/Service Innovation',
    'Collaborative Innovation',
    'Digital Innovation',
    'Innovation project management and delivery',
    'Citizen & Stakeholder engagement',
    'Exploration and testing new ideas',
    'Experimentation and testing',
    'Exploration and learning from what has worked … hasn’t',
    'Progress tracking and impact measurement',
    'Project management',
    'Iteration',
    'Testing and experimentation',
    'Data Literacy',
    'User centricity',
    'Solving user needs',
    'Focussing on users at every step',
    'Considering how users think and act',
    'Involving users in projects',
    'Curiosity',
    'Seeking out new ideas',
    'Reframing problems and solutions',
    'Adapting approaches',
    'Continuously learning',
    'Storytelling',
    'Using narratives',
    'Telling user stories',
    'Working with multiple media and methods',
    'Teaching lessons',
    'Insurgency',
    'Challenging the status quo',
    'Trying out things that might not work',
    'Building alliances for change',
    'Working with unusual partners',
    'Data driven public services',
    'Explaining data and results',
  ],
} as const;

/** Rows of the digital table that say the same and are therefore one capability; no row of another table does. */
const merged = [
  { name: 'Innovation', rows: [17, 28] },
  { name: 'Emerging technology monitoring', rows: [18, 29] },
  { name: 'User research', rows: [19, 30] },
  { name: 'User experience design', rows: [20, 31, 60] },
  { name: 'Business process improvement', rows: [21, 32] },
  { name: 'Demand management', rows: [22, 33] },
  { name: 'Portfolio management', rows: [23, 34] },
] as const;

/** Long names of rows, and what the dataset makes of them. */
const shortened: Readonly<Record<string, string>> = {
  'Deal with missing values … data normalization':
    'Deal with missing values, outliers, unbalanced data, normalization',
  'Test different models on a dataset … communicate results':
    'Test, validate and select models, and communicate results',
  'Deploy and monitor a validated model in an operational environment':
    'Deploy and monitor a validated model',
  'Understand the concept of big data … at organizations': 'Understand the concept of big data',
  'Understand the big data ecosystem and its major components': 'Understand the big data ecosystem',
  'Participate as a data scientist … (internal or external)':
    'Participate as a data scientist on client engagements',
  'Exploration and learning from what has worked … hasn’t':
    'Exploration and learning from what has worked before',
};

/** What the innovation table groups by its order and words: six core skills of the OECD with the rows that spell them out. */
const coreSkills: Readonly<Record<string, number>> = {
  Iteration: 2,
  'Data Literacy': 2,
  'User centricity': 4,
  Curiosity: 4,
  Storytelling: 4,
  Insurgency: 4,
};

/** Section, id, publisher, date and host of the address of the 17 frameworks. */
const frameworks = [
  ['3.1', 'jisc', 'Jisc', undefined, 'repository.jisc.ac.uk'],
  ['3.2', 'innovation-edge', 'Innovation Edge', '2019', 'innovationedge.com'],
  [
    '3.3',
    'oecd-leadership',
    'OECD Observatory of Public Sector Innovation',
    '2018-06',
    'ec.europa.eu',
  ],
  ['3.4', 'oecd-core-skills', 'OECD', '2017-04', 'www.oecd.org'],
  ['3.5', 'pwc', 'PwC CIO Advisory Services', '2019', 'www.pwc.de'],
  ['3.6', 'accenture', 'Accenture', '2017', 'www.accenture.com'],
  ['3.7', 'belfast', 'Belfast City Council', '2018', 'minutes3.belfastcity.gov.uk'],
  ['3.8', 'deloitte', 'Deloitte', '2017', 'www2.deloitte.com'],
  ['3.9', 'nesta', 'Nesta', '2019', 'media.nesta.org.uk'],
  ['3.10', 'bloomberg', 'Bloomberg Philanthropies', '2014', 'www.bbhub.io'],
  ['3.11', 'odi', 'ODI', '2020', 'theodi.org'],
  ['3.12', 'ibm', 'IBM', '2020', 'www.ibm.com'],
  ['3.13', 'sfia', undefined, undefined, 'sfia-online.org'],
  ['3.14', 'thomas', 'peterjamesthomas.com', '2019', 'peterjamesthomas.com'],
  ['3.15', 'service-manual', 'Government Digital Service', undefined, 'www.gov.uk'],
  /** The paper’s ‘British Computing Society’ is a slip. */
  ['3.16', 'bcs', 'BCS, The Chartered Institute for IT', undefined, 'www.bcs.org'],
  ['3.17', 'freerange', 'Free Range Future', undefined, 'freerangefuture.com'],
] as const;

/** Other works that case studies and job descriptions come from. */
const furtherSources = [
  'service-team-roles',
  'lga',
  'lga-bexley',
  'lga-digital-best-practice',
  'smart-belfast',
] as const;

/** Each term with the sources of its definitions, one for each. */
const glossary = {
  Capability: ['scoping-paper', 'pwc'],
  Digital: ['jisc', 'thomas'],
  Digitization: ['pwc'],
  'Digital Services': ['belfast'],
  Innovation: ['oecd-leadership', 'sfia', 'scoping-paper'],
  Data: ['thomas'],
  'Data science': ['ibm'],
  'Digital, Data and Technology Profession': ['service-team-roles'],
} as const;

/** Amounts are in pounds; `printed` is how the paper writes them. */
interface Saving {
  readonly amount: number;
  readonly printed: string;
  readonly period: string;
  readonly years?: number;
  readonly since?: string;
  readonly precision?: string;
}

const yearly = (amount: number, printed: string): Saving => ({
  amount,
  printed,
  period: 'per-year',
});
const over = (years: number, amount: number, printed: string): Saving => ({
  amount,
  printed,
  period: 'years',
  years,
});

/** Whose case study it is, in words of the paper; and its amount, where the paper gives one. */
const caseStudies: Readonly<Record<string, readonly [string, Saving?]>> = {
  'hillingdon-google-apps': ['London Borough of Hillingdon', yearly(750_000, '£750,000 a year')],
  'shropshire-project-wip': [
    'Shropshire Council',
    over(5, 204_000, '£204,000 over an initial five-year period'),
  ],
  'forest-heath-st-edmundsbury-waste': [
    'Forest Heath District Council',
    yearly(300_000, '£300,000 annually'),
  ],
  'east-northamptonshire-waste': [
    'District of East Northamptonshire Council',
    yearly(200_000, '£200,000 annually'),
  ],
  'middlesbrough-waste': ['Middlesbrough Borough Council', yearly(150_000, '£150,000 a year')],
  'hammersmith-fulham-self-service': [
    'Hammersmith and Fulham',
    yearly(1_150_000, '£1.15 million annually'),
  ],
  'barking-dagenham-benefit-claims': [
    'London Borough of Barking and Dagenham',
    yearly(617_000, '£617,000 annually'),
  ],
  'harrow-online-services': [
    'London Borough of Harrow',
    over(4, 1_550_000, '£1.55 million over four years'),
  ],
  'spelthorne-engage': [
    'Spelthorne Borough Council',
    { ...over(1, 43_800, 'approximately £43,800 last year'), precision: 'about' },
  ],
  'east-riding-self-service-payments': [
    'East Riding of Yorkshire Council',
    over(3, 91_500, '£91,500 over a three-year period'),
  ],
  'bristol-tablets': ['Bristol City Council'],
  'lewisham-lovelewisham': [
    'London Borough of Lewisham',
    over(5, 500_000, '£500,000 over the past five years'),
  ],
  'telford-wrekin-everyday': [
    'Telford and Wrekin Council',
    { amount: 5000, printed: '£5,000 in contact costs', period: 'not-said' },
  ],
  'birmingham-rent-arrears': [
    'Birmingham City Council',
    yearly(134_000, 'rent arrears by £134,000 year-on-year'),
  ],
  'digital-inclusion-training': ['Rushcliffe Borough Council'],
  'croydon-family-space': ['London Borough of Croydon'],
  'tell-us-once': ['National', yearly(22_000_000, '£22 million annually')],
  'blackburn-telecare': [
    'Blackburn with Darwen',
    over(4, 10_000_000, '£10 million in the last four years'),
  ],
  'hillingdon-telecare': [
    'London Borough of Hillingdon',
    { amount: 4_597_000, printed: '£4.597 million to date', period: 'to-date' },
  ],
  'barnet-casserole-club': ['Barnet'],
  'cheshire-east-dementia': ['Cheshire East Council'],
  mindings: ['Central Bedfordshire Council'],
  'suffolk-customer-insight': [
    'Suffolk County Council',
    { ...over(4, 450_000, 'more than £450,000 over four years'), precision: 'more-than' },
  ],
  'staffordshire-patchwork': ['Staffordshire County Council'],
  'lewes-pam': ['Lewes District Council'],
  'suffolk-port-health': [
    'Suffolk Coastal Port Health Authority',
    { ...yearly(200_000, '£200,000 a year since it went'), since: '2009' },
  ],
  'leeds-web-chat': ['Leeds City Council'],
  'bexley-managed-security': ['London Borough of Bexley'],
  'visit-middlesbrough': ['Middlesbrough Council'],
  'plymouth-good-neighbours': ['Plymouth City Council'],
  'dorset-virtual-courts': ['Dorset Council'],
  'belfast-smart-city': ['Belfast'],
  'digital-nyc': ['New York'],
  'santander-waste': ['Santander'],
  'barcelona-visitors': ['Barcelona'],
  'bristol-transport-hub': ['Bristol City Council'],
  'westminster-parking': ['Westminster'],
  'tfl-ticketless': ['Transport for London'],
  'newcastle-living-lab': ['Newcastle upon Tyne'],
  'glasgow-street-lighting': ['Glasgow'],
  'dublin-energy': ['Dublin City Council'],
};

/** Figures other than amounts that a case study gives, as the paper and our summary both write them. */
const figures: Readonly<Record<string, readonly string[]>> = {
  'hammersmith-fulham-self-service': ['70 per cent'],
  'barking-dagenham-benefit-claims': ['30 days'],
  'lewisham-lovelewisham': ['73 per cent', '33 per cent'],
  'tell-us-once': ['90 per cent'],
  'staffordshire-patchwork': ['64 agencies', '2,350 clients'],
  'leeds-web-chat': ['over 400 changes', 'eight months'],
  'bexley-managed-security': ['18 million', '2,000 alarms', 'around six'],
};

/**
 * The portraits by their letter, in the order of the alphabet: the role, the name of the role in the paper's heading
 * where it differs, how many key duties the paper lists, and what it calls the added values.
 */
const portraits = {
  A: {
    role: 'Design leader',
    duties: 6,
    added: ['Shared Understanding', 'Motivation', 'Agility', 'Empathy'],
  },
  B: {
    role: 'Design-led project manager',
    duties: 2,
    added: ['Empathy', 'Changing approach', 'Inclusivity', 'Cultural change'],
  },
  C: {
    role: 'Design methods lead',
    duties: 3,
    added: [
      'Changing approach',
      'Workshops',
      'Changing communication',
      'Prototype. Prototype. Prototype.',
    ],
  },
  D: {
    role: 'Methods expert: delivery',
    duties: 4,
    added: ['Change in approach', 'Benefit of change', 'Sharing new methods', 'Learning cultures'],
  },
  E: {
    role: 'Methods expert: educator',
    duties: 4,
    added: ['Creating user insights', 'Changing mindsets', 'Workshops', 'Testing impact'],
  },
  F: {
    role: 'Data business leader',
    duties: 8,
    added: [
      'Improving efficiency',
      'Modelling and Machine Learning',
      'Meaningful application',
      'Strategic direction',
    ],
  },
  G: {
    role: 'Data business developer',
    duties: 0,
    added: ['Changing approach', 'Manoeuvring around bureaucratic barriers', 'Growing networks'],
  },
  H: {
    role: 'Data analyst',
    duties: 3,
    added: [
      'More applied use of data in practice',
      'Merging qualitative & quantitative data',
      'Successful example',
      'Sharing data',
    ],
  },
} as const;

/** The roles of the four job descriptions and their families; the templates themselves are in `job-templates`. */
const jobDescriptions = {
  'Product manager': 'Product and Delivery',
  'Delivery manager': 'Product and Delivery',
  'User researcher': 'User Centred Design',
  'Content designer': 'User Centred Design',
} as const;

export const facts = {
  title: 'Digital, data and innovation reference model',
  edition: { name: 'Scoping paper, November 2020', date: '2020-11' },
  status: 'draft',
  paper: {
    title: 'Scoping: Digital, Data & Innovation Reference Model',
    author: 'Ruth Puttick',
    date: '2020-11',
  },
  rows,
  merged,
  shortened,
  coreSkills,
  frameworks,
  furtherSources,
  glossary,
  caseStudies,
  figures,
  portraits,
  jobDescriptions,
  team: [
    'Product manager',
    'Service owner',
    'Delivery manager',
    'User researcher',
    'Content designer',
    'Designer',
    'Developer',
  ],
  /** Skills that section 3.13 shows of SFIA and the digital table has as well. */
  sfia: [
    'Enterprise IT governance',
    'Strategic planning',
    'Information governance',
    'Information security',
    'Information assurance',
    'Analytics',
    'Data visualisation',
  ],
  /** What the three frameworks share, as a word that the paper and our name for it both have. */
  themes: ['strategy', 'leadership', 'project', 'training', 'culture', 'users', 'innovation'],
  /** The endnotes that the converted copy still has, by number, first and last of each run. */
  endnotes: [
    [158, 180],
    [310, 388],
    [497, 499],
  ],
  counts: {
    rows: { digital: 76, data: 34, innovation: 35 },
    /** What the rows come to once the same ones are joined. */
    capabilities: { digital: 68, data: 34, innovation: 35 },
    competencies: 28,
    frameworks: 17,
    definitions: 12,
    caseStudies: 41,
    savings: 18,
  },
} as const;
