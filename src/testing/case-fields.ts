/** The fields of CASE 1.1 by class, for tests: what its JSON binding allows, and what it requires. */
import assert from 'node:assert/strict';
import { isObject } from '../model/leaves.js';
import { isUuid } from '../exchange/case/uuid.js';
import { validUri } from '../exchange/case/uri.js';

interface Class {
  readonly required: string;
  readonly allowed: string;
  /** Fields that hold objects of a class, or lists of them. */
  readonly parts?: Readonly<Record<string, string>>;
}

const head = 'identifier uri lastChangeDateTime';
const link = { required: 'title identifier uri', allowed: '' };

const classes: Readonly<Record<string, Class>> = {
  CFPackage: {
    required: 'CFDocument',
    allowed: 'CFItems CFAssociations CFDefinitions CFRubrics extensions',
    parts: {
      CFDocument: 'CFDocument',
      CFItems: 'CFItem',
      CFAssociations: 'CFAssociation',
      CFDefinitions: 'CFDefinition',
      CFRubrics: 'CFRubric',
    },
  },
  CFDocument: {
    required: `${head} creator title`,
    allowed:
      'frameworkType caseVersion officialSourceURL publisher description subject subjectURI language version adoptionStatus statusStartDate statusEndDate licenseURI notes extensions',
    parts: { subjectURI: 'LinkURI', licenseURI: 'LinkURI' },
  },
  CFItem: {
    required: `${head} fullStatement`,
    allowed:
      'alternativeLabel CFItemType humanCodingScheme listEnumeration abbreviatedStatement conceptKeywords conceptKeywordsURI notes subject subjectURI language educationLevel CFItemTypeURI licenseURI statusStartDate statusEndDate extensions',
    parts: {
      conceptKeywordsURI: 'LinkURI',
      subjectURI: 'LinkURI',
      CFItemTypeURI: 'LinkURI',
      licenseURI: 'LinkURI',
    },
  },
  CFAssociation: {
    required: `${head} associationType originNodeURI destinationNodeURI`,
    allowed: 'sequenceNumber CFAssociationGroupingURI notes extensions',
    parts: {
      originNodeURI: 'LinkGenURI',
      destinationNodeURI: 'LinkGenURI',
      CFAssociationGroupingURI: 'LinkURI',
    },
  },
  CFDefinition: {
    required: '',
    allowed: 'CFConcepts CFSubjects CFLicenses CFItemTypes CFAssociationGroupings extensions',
    parts: {
      CFConcepts: 'CFConcept',
      CFSubjects: 'CFSubject',
      CFLicenses: 'CFLicense',
      CFItemTypes: 'CFItemType',
      CFAssociationGroupings: 'CFAssociationGrouping',
    },
  },
  CFConcept: {
    required: `${head} title hierarchyCode`,
    allowed: 'keywords description extensions',
  },
  CFSubject: { required: `${head} title hierarchyCode`, allowed: 'description extensions' },
  CFLicense: { required: `${head} title licenseText`, allowed: 'description extensions' },
  CFItemType: {
    required: `${head} title description hierarchyCode`,
    allowed: 'typeCode extensions',
  },
  CFAssociationGrouping: { required: `${head} title`, allowed: 'description extensions' },
  CFRubric: {
    required: head,
    allowed: 'title description CFRubricCriteria extensions',
    parts: { CFRubricCriteria: 'CFRubricCriterion' },
  },
  CFRubricCriterion: {
    required: head,
    allowed:
      'category description CFItemURI weight position rubricId CFRubricCriterionLevels extensions',
    parts: { CFItemURI: 'LinkURI', CFRubricCriterionLevels: 'CFRubricCriterionLevel' },
  },
  CFRubricCriterionLevel: {
    required: head,
    allowed: 'description quality score feedback position rubricCriterionId extensions',
  },
  LinkURI: link,
  LinkGenURI: { ...link, allowed: 'targetType' },
};

const words = (text: string) => text.split(' ').filter(Boolean);

/** Throws where a package is not CASE 1.1. */
export function assertCase11(value: unknown, className = 'CFPackage', path = 'package'): void {
  assert.ok(isObject(value), `${path} is no object`);
  const { required, allowed, parts = {} } = classes[className]!;
  const known = new Set([...words(required), ...words(allowed)]);
  for (const field of words(required))
    assert.ok(Object.hasOwn(value, field), `${path} has no ${field}`);
  for (const [field, inner] of Object.entries(value)) {
    assert.ok(known.has(field), `${path} has the field ${field}`);
    assert.notEqual(inner, null, `${path}.${field} is null`);
    if (field === 'uri') assert.equal(validUri(inner as string), inner, `${path}.uri`);
    if (field === 'identifier' && className !== 'LinkGenURI')
      assert.ok(isUuid(inner as string), `${path}.identifier`);
    const part = parts[field];
    if (part === undefined) continue;
    if (Array.isArray(inner))
      inner.forEach((entry, at) => assertCase11(entry, part, `${path}.${field}[${at}]`));
    else assertCase11(inner, part, `${path}.${field}`);
  }
}
