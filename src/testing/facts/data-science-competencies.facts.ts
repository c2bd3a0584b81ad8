/**
 * The facts of IBM's Data Science Skills Competency Model as a scoping paper of November 2020 shows it, noted by hand
 * from the paper. They are the second record against which `data/data-science-competencies.json` is checked, so they
 * are not to be generated from it.
 */

interface Competency {
  /** The model's words that tell the competency apart, in their order; its own names are often whole sentences. */
  readonly name: string;
  /** How its row in the paper's table of data capabilities begins; one competency has no row. */
  readonly row: string | undefined;
  /** For each point of that row, in order, a term that stands there and must stand in our sentence. */
  readonly points: readonly string[];
}

const competency = (name: string, row: string | undefined, ...points: string[]): Competency => ({
  name,
  row,
  points,
});

const areas: Readonly<Record<string, Readonly<Record<string, Competency>>>> = {
  'Statistics and programming foundation': {
    '1.0': competency(
      'Sampling, probability theory, and probability distributions',
      'Sampling and probability',
      'sampling',
      'Bayes',
      'binomial',
    ),
    '2.0': competency(
      'Descriptive statistical concepts',
      'Descriptive statistics',
      'median',
      'categorical',
      'inferential',
    ),
    '3.0': competency(
      'Inferential statistics',
      'Inferential statistics',
      'central limit',
      'hypothesis',
      'ANOVA',
      'proportions',
      'correlation and regression',
      'assumptions',
      'multicollinearity',
      'regression model',
    ),
    '4.0': competency(
      'Python programming skills',
      'Python programming skills',
      'loops',
      'json',
      'tuples',
      'NumPy',
      'Git',
      'Jupyter',
    ),
    '5.0': competency(
      'Implement descriptive and inferential statistics using Python',
      'Implement descriptive and inferential statistics',
      'box plots',
      'percentiles',
      'continuous variable',
      'assumptions',
    ),
    '6.0': competency(
      'Visualize data and extract insights',
      'Visualize data and extract insights',
      'libraries',
      'histograms',
      'insight',
    ),
    '7.0': competency(
      'Analyze a dataset and communicate insights',
      'Analyse a dataset and communicate insights',
      'inferential statistics',
      'report',
      'insights',
      'communicat',
    ),
  },
  'Data science foundation': {
    '8.0': competency(
      'Data science and what data scientists do',
      'Data science',
      'benefits',
      'what a data scientist does',
      'IBM DSX',
      'use cases',
    ),
    '9.0': competency(
      'Characterize a business problem',
      'Characterize a business problem',
      'business',
      'stakeholders',
      'indicators',
    ),
    '10.0': competency(
      'Formulate a business problem as a hypothesis question',
      'Formulate a business problem',
      'research question',
      'hypotheses',
      'business value',
    ),
    '11.0': competency(
      'Methodologies in the execution of the analytics cycle',
      'Methodologies in the execution of the analytics cycle',
      'scientific method',
      'CRISP-DM',
      'experimentation',
    ),
    '12.0': competency(
      'Plan for the execution of a project',
      'Project planning',
      'CRISP-DM',
      'report',
      'plan',
      'communicat',
    ),
  },
  'Data preparation': {
    '13.0': competency(
      'Identify and collect data – multiple formats',
      'Identify and collect data – multiple formats',
      'SQL',
      'NoSQL',
      'csv and json files',
    ),
    '14.0': competency(
      'Manipulate, transform, and clean data',
      'Manipulate, transform, and clean data',
      'transform',
      'feature',
      'clean data',
      'pandas',
      'index',
    ),
    '15.0': competency(
      'Missing values, outliers, unbalanced data and data normalization',
      'Deal with missing values, outliers',
      'scaled',
      'missing values',
      'outliers',
      'unbalanced data',
      'usable',
    ),
    '16.0': competency(
      'Construct usable data sets',
      'Construct usable data sets',
      'project',
      'report',
      'present',
      'communicat',
    ),
  },
  'Model building': {
    '17.0': competency(
      'Linear Algebra principles for machine learning',
      'Understanding of linear algebra principles',
      'vectors',
      'matrices',
      'eigenvectors',
    ),
    '18.0': competency(
      'Different modeling techniques',
      'Modelling techniques',
      'scikit-learn',
      'experiment',
      'goal',
      'feature',
      'principal component analysis',
    ),
    '19.0': competency(
      'Model validation and selection techniques',
      'Model validation and selection techniques',
      'validation',
      'cross-validation',
      'Gini',
    ),
    '20.0': competency(
      'Communicate results translating insight into business value',
      'Communicate results',
      'value',
      'audience',
    ),
    '21.0': competency(
      'Test different models, validate and select the best model',
      'Test different models',
      'hypothesis',
      'report',
      'present',
      'communicat',
    ),
  },
  'Model deployment': {
    '22.0': competency(
      'Deploy and monitor a validated model',
      'Deploy and monitor a validated model',
      'deploy',
      'thresholds',
      'Python application',
    ),
    '23.0': competency(
      'Deploy and use a deployed model',
      'Deploy and use a deployed model',
      'simple application',
    ),
  },
  'Big data foundation': {
    '24.0': competency(
      'The concept of big data',
      'Understand the concept of big data',
      'big data',
      'distributed',
      'ecosystems',
    ),
    '25.0': competency(
      'The big data ecosystem and its major components',
      'Understand the big data ecosystem',
      'YARN',
      'hands-on',
    ),
    '26.0': competency('Big data platforms (Hadoop, Spark)', undefined),
  },
  'Leadership and professional development': {
    '27.0': competency(
      'Participate as a data scientist on client engagements',
      'Participate as a data scientist',
      '2 projects',
      'conflict',
    ),
    '28.0': competency(
      'Teaching or mentoring others',
      'Teaching or mentoring others',
      'publications',
      'notebooks',
    ),
  },
};

export const facts = {
  title: 'Data Science Skills Competency Model',
  owner: 'IBM',
  year: '2020',
  officialText: 'https://www.ibm.com/downloads/cas/7109RLQM',
  document: {
    title: 'Scoping: Digital, Data & Innovation Reference Model',
    author: 'Ruth Puttick',
    date: '2020-11',
  },
  areas,
  counts: { areas: 7, competencies: 28, inEachArea: [7, 5, 4, 5, 2, 3, 2], points: 95 },
  /** To be shown through a project. */
  projects: ['7.0', '12.0', '16.0', '21.0', '23.0', '26.0'],
  /** Without a row in the table of data capabilities. */
  lost: ['26.0'],
  /** With a row that a page break divides. */
  divided: ['2.0', '4.0', '8.0', '11.0', '13.0', '15.0', '21.0'],
  /** The paper's own name for a competency, where it is another one. */
  aliases: {
    '1.0': 'Sampling and probability',
    '2.0': 'Descriptive statistics',
    '7.0': 'Analyse a dataset and communicate insights',
    '8.0': 'Data science',
    '12.0': 'Project planning',
    '18.0': 'Modelling techniques',
  } as Readonly<Record<string, string>>,
} as const;
