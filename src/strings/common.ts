import type { Noun } from './plural.js';
import type { Strings } from './language.js';

export interface CommonStrings {
  readonly place: string;
  readonly range: string;
  readonly loading: string;
  readonly loadingAmount: string;
  readonly failed: string;
  readonly retry: string;
  readonly details: string;
  readonly notFound: string;
  readonly didYouMean: string;
  readonly choices: string;
  readonly empty: string;
  readonly edition: string;
  readonly status: Readonly<Record<'draft' | 'live' | 'retired', string>>;
  readonly supersededBy: string;
  readonly summary: string;
  readonly official: string;
  readonly officialText: string;
  readonly sources: string;
  readonly proposeChange: string;
  readonly feedback: string;
  /** After "Propose a change". */
  readonly toWhat: string;
  /** After "Give feedback". */
  readonly onWhat: string;
  readonly essential: string;
  readonly desirable: string;
  readonly inferred: string;
  readonly lost: string;
  /** Whose an addition or a change is that is not the framework's own. */
  readonly local: string;
  readonly isLocal: string;
  readonly localSource: string;
  readonly exceptLocal: string;
  readonly wordingOf: string;
  readonly skill: Noun;
  readonly mastery: Noun;
  readonly role: Noun;
  readonly roleLevel: Noun;
  readonly grade: Noun;
  readonly family: Noun;
  readonly profile: Noun;
  readonly otherSkills: string;
  readonly rolesWithoutLevels: string;
  readonly close: string;
}

/** Words that every element uses. */
export const common: Strings<CommonStrings> = {
  en: {
    place: '{place} of {of}',
    range: '{from} to {to}',
    loading: 'Loading…',
    loadingAmount: 'Loading, {amount} so far',
    failed: 'This information could not be loaded.',
    retry: 'Try again',
    details: 'Details for whoever maintains this page',
    notFound: 'There is no {kind} “{id}” in {title}.',
    didYouMean: 'Did you mean “{id}”?',
    choices: 'The dataset has: {list}.',
    empty: 'There is nothing to show here yet.',
    edition: 'Edition',
    status: { draft: 'draft', live: 'live', retired: 'retired' },
    supersededBy: 'Superseded by',
    summary: 'Summary in our words',
    official: 'Official wording',
    officialText: 'Official text',
    sources: 'Sources',
    proposeChange: 'Propose a change',
    feedback: 'Give feedback',
    toWhat: 'to {name}',
    onWhat: 'on {name}',
    essential: 'Essential',
    desirable: 'Desirable',
    inferred: 'inferred by us',
    lost: 'lost in the source',
    local: 'local: {name}',
    isLocal: 'local',
    localSource: 'local additions and changes',
    exceptLocal: '{wording}, except what is marked as local',
    wordingOf: 'Wording of {name}',
    skill: { one: 'skill', other: 'skills' },
    mastery: { one: 'level of mastery', other: 'levels of mastery' },
    role: { one: 'role', other: 'roles' },
    roleLevel: { one: 'role level', other: 'role levels' },
    grade: { one: 'grade', other: 'grades' },
    family: { one: 'job family', other: 'job families' },
    profile: { one: 'profile', other: 'profiles' },
    otherSkills: 'Other {skills}',
    rolesWithoutLevels: '{Roles} without {levels}',
    close: 'Close',
  },
  cy: {
    place: '{place} o {of}',
    range: '{from} i {to}',
    loading: 'Wrthi’n llwytho…',
    loadingAmount: 'Wrthi’n llwytho, {amount} hyd yma',
    failed: 'Nid oedd modd llwytho’r wybodaeth hon.',
    retry: 'Rhowch gynnig arall arni',
    details: 'Manylion i’r sawl sy’n cynnal y dudalen hon',
    notFound: 'Nid oes {kind} “{id}” yn {title}.',
    didYouMean: 'Ai “{id}” oeddech chi’n ei feddwl?',
    choices: 'Mae’r set ddata yn cynnwys: {list}.',
    empty: 'Does dim i’w ddangos yma eto.',
    edition: 'Argraffiad',
    status: { draft: 'drafft', live: 'byw', retired: 'wedi’i dynnu’n ôl' },
    supersededBy: 'Disodlwyd gan',
    summary: 'Crynodeb yn ein geiriau ni',
    official: 'Geiriad swyddogol',
    officialText: 'Testun swyddogol',
    sources: 'Ffynonellau',
    proposeChange: 'Cynnig newid',
    feedback: 'Rhoi adborth',
    toWhat: 'ar gyfer {name}',
    onWhat: 'ar gyfer {name}',
    essential: 'Hanfodol',
    desirable: 'Dymunol',
    inferred: 'casgliad gennym ni',
    lost: 'ar goll yn y ffynhonnell',
    local: 'lleol: {name}',
    isLocal: 'lleol',
    localSource: 'ychwanegiadau a newidiadau lleol',
    exceptLocal: '{wording}, ac eithrio’r hyn sydd wedi’i nodi’n lleol',
    wordingOf: 'Geiriad {name}',
    skill: { one: 'sgìl', other: 'sgiliau' },
    mastery: { one: 'lefel meistrolaeth', other: 'lefelau meistrolaeth' },
    role: { one: 'rôl', other: 'rolau' },
    roleLevel: { one: 'lefel rôl', other: 'lefelau rôl' },
    grade: { one: 'gradd', two: 'radd', other: 'graddau' },
    family: {
      one: 'teulu swyddi',
      two: 'deulu swyddi',
      few: 'theulu swyddi',
      many: 'theulu swyddi',
      other: 'teuluoedd swyddi',
    },
    profile: {
      one: 'proffil',
      two: 'broffil',
      few: 'phroffil',
      many: 'phroffil',
      other: 'proffiliau',
    },
    otherSkills: '{skills} eraill',
    rolesWithoutLevels: '{Roles} heb {levels}',
    close: 'Cau',
  },
};
