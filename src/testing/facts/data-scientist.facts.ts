/**
 * The facts of the Data Scientist framework of 4 March 2017, noted by hand from the document, and of an article on
 * learning of July 2017. They are the second record against which `data/data-scientist.json` is checked, so they are
 * not to be generated from it.
 */

/** The role levels that have required levels of mastery, most junior first. */
const roleLevels = [
  'Trainee Data Scientist',
  'Junior Data Scientist',
  'Data Scientist',
  'Senior Data Scientist',
  'Head of Data Science',
];

/** One letter for each of the role levels above: A(wareness), W(orking), P(ractitioner), E(xpert). */
const matrix: Readonly<Record<string, string>> = {
  'Developing data science capability': 'AWPPE',
  'Data Science Innovation': 'AWPEP',
  'Applied mathematics, statistics and scientific practices': 'AWPEP',
  'Understanding Analysis Across the Life Cycle': 'AWPEP',
  'Domain Expertise': 'AWPPE',
  'Data Engineering and Manipulation': 'AWPEP',
  'Programming and build': 'AAWPW',
};

/** Whom the parts of each core competency are for, in order; an empty string is a part that does not say. */
const coreCompetencies: Readonly<Record<string, readonly string[]>> = {
  'Seeing the Bigger Picture': ['All staff', 'Leaders'],
  'Changing and Improving': ['All staff', 'Leaders', ''],
  'Delivering at Pace': ['All staff', 'Leaders'],
  'Collaborating and Partnering': ['All staff', 'Senior leaders'],
  'Leading and Communicating': ['All staff', 'Leaders'],
  'Delivering Value for Money': ['All staff', '', 'Leaders'],
};

const ONS = 'Office for National Statistics';
const PARTNERSHIP = 'Government Data Science Partnership';
const PARTNERSHIP_HREF =
  'https://gds.blog.gov.uk/2017/07/20/building-capability-and-community-through-the-government-data-science-partnership/';

/** What one could learn from in 2017, and the article that reports it. */
const learning = {
  source: {
    title: 'Civil Servants get lessons in better use of data',
    author: 'Owen Abbott',
    date: '2017-07-25',
    href: 'https://blog.ons.gov.uk/2017/07/25/civil-service-live-what-did-we-learn/',
  },
  /** Each with its address, where the article gives one. */
  providers: [
    [ONS],
    ['Data Science Campus', 'http://datasciencecampus.ons.gov.uk/'],
    [PARTNERSHIP, PARTNERSHIP_HREF],
    ['Defence Science and Technology Laboratory'],
  ] as readonly (readonly [string, string?])[],
  /** Kind, name, who offers it, and its address. */
  offers: [
    ['event', 'Civil Service Live', undefined, 'http://www.civilservicelive.com/'],
    [
      'event',
      'Making better use of data in decision making',
      PARTNERSHIP,
      'https://blog.ons.gov.uk/wp-content/uploads/sites/6/2017/07/Government-Data-Science-Partnership-data-session-Civil-Service-Live-2017.pptx',
    ],
    [
      'reading',
      'The data science Venn diagram',
      undefined,
      'http://drewconway.com/zia/2013/3/26/the-data-science-venn-diagram',
    ],
    [
      'tool',
      'Platform for data science competitions',
      'Defence Science and Technology Laboratory',
      'https://www.datasciencechallenge.org/',
    ],
    [
      'community',
      'National Statistician’s Data Ethics Committee',
      undefined,
      'https://www.statisticsauthority.gov.uk/national-statistician/national-statisticians-data-ethics-advisory-committee/',
    ],
    ['collection', `Learning pathways of the ${PARTNERSHIP}`, PARTNERSHIP, undefined],
    ['community', 'Data scientists across government', PARTNERSHIP, PARTNERSHIP_HREF],
    ['collection', 'Data Science Learning Pathway', ONS, undefined],
    ['course', 'Introduction to R', ONS, undefined],
    ['mentoring', 'Data Science Learning Academy', ONS, undefined],
    [
      'apprenticeship',
      'Apprenticeship in Data Analytics',
      ONS,
      'https://www.ons.gov.uk/news/news/uksfirstdataanalyticsapprenticesarriveatons',
    ],
  ],
  /** The words after which a list of pathways is missing. */
  lostList: 'These include the:',
} as const;

/** The Welsh that is not the document's but ours, and not yet reviewed. */
const welsh = {
  draft: 'nid oes siaradwr Cymraeg iaith gyntaf wedi’i hadolygu eto',
  mastery: ['Ymwybyddiaeth', 'Gweithio', 'Ymarferydd', 'Arbenigwr'],
  roleLevels: [
    'Gwyddonydd Data dan Hyfforddiant',
    'Gwyddonydd Data Iau',
    'Gwyddonydd Data',
    'Uwch Wyddonydd Data',
    'Arweinydd',
    'Pennaeth Gwyddor Data',
  ],
  /** The word after 0, 1, 2, 3 and 6, then its plural. Welsh counts in the singular, which some numbers mutate. */
  vocabulary: {
    skill: ['gallu', 'gallu', 'allu', 'gallu', 'gallu', 'galluoedd'],
    mastery: [...Array<string>(5).fill('lefel meistrolaeth'), 'lefelau meistrolaeth'],
    role: [...Array<string>(5).fill('rôl'), 'rolau'],
    roleLevel: [...Array<string>(5).fill('lefel rôl'), 'lefelau rôl'],
    family: [
      'teulu swyddi',
      'teulu swyddi',
      'deulu swyddi',
      'theulu swyddi',
      'theulu swyddi',
      'teuluoedd swyddi',
    ],
  },
};

export const facts = {
  title: 'Data Scientist',
  edition: { name: '4 March 2017', date: '2017-03-04' },
  status: 'draft',
  language: 'en',
  publisher: 'Digital, Data and Technology Profession',
  contact: 'ddatprofession-info@digital.cabinet-office.gov.uk',
  professions: ['GES', 'GORS', 'GSE', 'GSR', 'GSS'],
  licence: {
    name: 'Open Government Licence v3.0',
    href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  supersededBy: {
    title: 'Government Digital and Data Profession Capability Framework',
    href: 'https://ddat-capability-framework.service.gov.uk/',
  },
  mastery: ['Awareness', 'Working', 'Practitioner', 'Expert'],
  /** The types of capability, each with the names that the document gives as examples. */
  skillTypes: {
    'Technical Capabilities': ['Data Science Innovation', 'Developing data science capability'],
    'Core Competencies': [
      'Seeing the Bigger Picture',
      'Collaborating and Partnering',
      'Changing and Improving',
    ],
  } as Readonly<Record<string, readonly string[]>>,
  role: 'Data Scientist',
  roleLevels,
  /** A level in larger projects only, without activities or required levels of mastery. */
  optionalLevel: { name: 'Lead', above: 'Senior Data Scientist', below: 'Head of Data Science' },
  matrix,
  coreCompetencies,
  moves: [
    ['entry', '', 'Trainee Data Scientist'],
    ['progression', 'Trainee Data Scientist', 'Junior Data Scientist'],
    ['progression', 'Junior Data Scientist', 'Data Scientist'],
    ['progression', 'Data Scientist', 'Senior Data Scientist'],
    ['progression', 'Senior Data Scientist', 'Head of Data Science'],
    ['progression', 'Senior Data Scientist', 'Lead'],
    ['progression', 'Lead', 'Head of Data Science'],
  ],
  learning,
  welsh,
  counts: {
    mastery: 4,
    technical: 7,
    descriptors: 28,
    core: 6,
    roleLevels: 5,
    requirements: 35,
    valueDelivered: 5,
    careerPromise: 6,
    providers: 4,
    learning: 11,
  },
} as const;
