/**
 * The two layouts in which ESCO is passed on: the official CSV files, joined by the URIs of the concepts, and Tabiya's,
 * joined by keys of their own. Only names differ, so that one reader reads both.
 */

export type ConceptKind = 'group' | 'occupation' | 'skillGroup' | 'skill';
export type LinkKind = 'broaderOccupation' | 'broaderSkill' | 'need' | 'related';

/** The columns of a table of concepts; a layout may lack what is optional. */
export interface ConceptColumns {
  /** What the tables of links call the concept by. */
  readonly key: string;
  readonly uri: string;
  readonly label: string;
  readonly altLabels: string;
  readonly hiddenLabels?: string;
  readonly description: string;
  readonly definition?: string;
  readonly scopeNote?: string;
  readonly code?: string;
  readonly iscoGroup?: string;
  readonly skillType?: string;
  readonly reuseLevel?: string;
  readonly schemes?: string;
  readonly status?: string;
  readonly modified?: string;
  readonly regulated?: string;
}

/** The columns of a table of links: from a concept to its parent, to what it needs, to what it is related to. */
export interface LinkColumns {
  readonly from: string;
  readonly to: string;
  readonly relation?: string;
}

export interface Layout {
  readonly name: string;
  readonly concepts: Readonly<Record<ConceptKind, ConceptColumns>>;
  readonly links: Readonly<Record<LinkKind, LinkColumns>>;
}

const officialConcept = {
  key: 'conceptUri',
  uri: 'conceptUri',
  label: 'preferredLabel',
  altLabels: 'altLabels',
  description: 'description',
  schemes: 'inScheme',
  status: 'status',
} as const;

const officialFull = {
  ...officialConcept,
  hiddenLabels: 'hiddenLabels',
  scopeNote: 'scopeNote',
  modified: 'modifiedDate',
} as const;

export const official: Layout = {
  name: 'the official CSV files',
  concepts: {
    group: { ...officialConcept, code: 'code' },
    occupation: {
      ...officialFull,
      definition: 'definition',
      code: 'code',
      iscoGroup: 'iscoGroup',
      regulated: 'regulatedProfessionNote',
    },
    skillGroup: { ...officialFull, code: 'code' },
    skill: {
      ...officialFull,
      definition: 'definition',
      skillType: 'skillType',
      reuseLevel: 'reuseLevel',
    },
  },
  links: {
    broaderOccupation: { from: 'conceptUri', to: 'broaderUri' },
    broaderSkill: { from: 'conceptUri', to: 'broaderUri' },
    need: { from: 'occupationUri', to: 'skillUri', relation: 'relationType' },
    related: { from: 'originalSkillUri', to: 'relatedSkillUri', relation: 'relationType' },
  },
};

const tabiyaConcept = {
  key: 'ID',
  uri: 'ORIGINURI',
  label: 'PREFERREDLABEL',
  altLabels: 'ALTLABELS',
  description: 'DESCRIPTION',
} as const;

export const tabiya: Layout = {
  name: "Tabiya's CSV files",
  concepts: {
    group: { ...tabiyaConcept, code: 'CODE' },
    occupation: {
      ...tabiyaConcept,
      definition: 'DEFINITION',
      scopeNote: 'SCOPENOTE',
      code: 'CODE',
      iscoGroup: 'ISCOGROUPCODE',
      regulated: 'REGULATEDPROFESSIONNOTE',
    },
    skillGroup: { ...tabiyaConcept, scopeNote: 'SCOPENOTE', code: 'CODE' },
    skill: {
      ...tabiyaConcept,
      definition: 'DEFINITION',
      scopeNote: 'SCOPENOTE',
      skillType: 'SKILLTYPE',
      reuseLevel: 'REUSELEVEL',
    },
  },
  links: {
    broaderOccupation: { from: 'CHILDID', to: 'PARENTID' },
    broaderSkill: { from: 'CHILDID', to: 'PARENTID' },
    need: { from: 'OCCUPATIONID', to: 'SKILLID', relation: 'RELATIONTYPE' },
    related: { from: 'REQUIRINGID', to: 'REQUIREDID', relation: 'RELATIONTYPE' },
  },
};

export type TableKind = ConceptKind | LinkKind;

/** The names of the files in both layouts, in lower case and without their language. */
const fileNames: Readonly<Record<string, TableKind>> = {
  iscogroups: 'group',
  isco_groups: 'group',
  occupations: 'occupation',
  skillgroups: 'skillGroup',
  skill_groups: 'skillGroup',
  skills: 'skill',
  broaderrelationsoccpillar: 'broaderOccupation',
  occupations_hierarchy: 'broaderOccupation',
  occupation_hierarchy: 'broaderOccupation',
  broaderrelationsskillpillar: 'broaderSkill',
  skills_hierarchy: 'broaderSkill',
  skill_hierarchy: 'broaderSkill',
  occupationskillrelations: 'need',
  occupation_skill_relations: 'need',
  occupation_to_skill_relations: 'need',
  skillskillrelations: 'related',
  skill_skill_relations: 'related',
  skill_to_skill_relations: 'related',
};

/** Named like tables but derived from them: lists of some of the same concepts, and the hierarchy once more. */
export const REPEATS = /^(\w+Collection|skillsHierarchy|conceptSchemes)(_[a-z]{2,3})?\.csv$/i;

const FILE = /^(.+?)(?:_([a-z]{2,3}))?\.csv$/i;

/** Which table a file is, and its language where its name bears one. */
export function tableOf(
  fileName: string,
): { kind: TableKind; language: string | undefined } | undefined {
  const lower = fileName.toLowerCase();
  const whole = fileNames[lower.replace(/\.csv$/, '')];
  if (whole && lower.endsWith('.csv')) return { kind: whole, language: undefined };
  const match = FILE.exec(lower);
  const kind = match && fileNames[match[1]!];
  return kind ? { kind, language: match[2] } : undefined;
}

/** Columns that say nothing of the concept itself. */
export const IDLE_COLUMNS: ReadonlySet<string> = new Set([
  'conceptType',
  'UUIDHISTORY',
  'OCCUPATIONTYPE',
  'ISLOCALIZED',
]);
