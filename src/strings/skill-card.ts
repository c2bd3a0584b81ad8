import type { Strings } from './language.js';

type Words<T extends string> = Readonly<Record<T, string>>;

/** `{skills}` and the like are what the framework calls them. */
export interface SkillCardStrings {
  readonly kind: Words<'domain' | 'capability' | 'theme' | 'competency' | 'skill' | 'knowledge'>;
  readonly partOf: string;
  readonly code: string;
  readonly formerly: string;
  readonly until: string;
  readonly alsoCalled: string;
  readonly children: string;
  readonly undescribed: string;
  readonly inGeneral: string;
  readonly involves: string;
  readonly enables: string;
  readonly waysOfWorking: string;
  readonly technologies: string;
  readonly deliveredBy: string;
  readonly assessed: string;
  readonly outcome: string;
  readonly criteria: string;
  readonly evidence: string;
  readonly cases: string;
  readonly related: string;
  readonly relation: Words<'requires' | 'requiredBy' | 'broader' | 'narrower' | 'related'>;
  readonly mappings: string;
  readonly mapping: Words<'exact' | 'close' | 'broad' | 'narrow' | 'related'>;
  readonly needs: string;
  readonly moreNeeds: string;
  readonly needed: string;
  readonly neededBy: string;
}

export const skillCard: Strings<SkillCardStrings> = {
  en: {
    kind: {
      domain: 'domain',
      capability: 'capability',
      theme: 'theme',
      competency: 'competency',
      skill: 'skill',
      knowledge: 'knowledge',
    },
    partOf: 'Part of',
    code: 'Code',
    formerly: 'Formerly',
    until: '{name}, until {date}',
    alsoCalled: 'Also called',
    children: 'What belongs to it',
    undescribed: 'Not described',
    inGeneral: 'What each level means in general',
    involves: 'What it involves',
    enables: 'What it lets an organisation do',
    waysOfWorking: 'Ways of working',
    technologies: 'Technologies',
    deliveredBy: 'Who delivers it',
    assessed: 'How it is assessed',
    outcome: 'Outcome',
    criteria: 'Criteria',
    evidence: 'Evidence',
    cases: 'Case studies',
    related: 'Related {skills}',
    relation: {
      requires: 'Requires',
      requiredBy: 'Required by',
      broader: 'Broader',
      narrower: 'Narrower',
      related: 'Related',
    },
    mappings: 'In other frameworks',
    mapping: {
      exact: 'the same',
      close: 'nearly the same',
      broad: 'broader',
      narrow: 'narrower',
      related: 'related',
    },
    needs: 'Who needs it',
    moreNeeds: '{n} more',
    needed: 'Needed',
    neededBy: 'Needed by {name}',
  },
  // Not yet reviewed by a native speaker.
  cy: {
    kind: {
      domain: 'parth',
      capability: 'gallu',
      theme: 'thema',
      competency: 'cymhwysedd',
      skill: 'sgìl',
      knowledge: 'gwybodaeth',
    },
    partOf: 'Yn perthyn i',
    code: 'Cod',
    formerly: 'Enw blaenorol',
    until: '{name}, hyd at {date}',
    alsoCalled: 'Enw arall',
    children: 'Beth sy’n perthyn iddo',
    undescribed: 'Heb ei ddisgrifio',
    inGeneral: 'Beth mae pob lefel yn ei olygu yn gyffredinol',
    involves: 'Beth mae’n ei olygu',
    enables: 'Beth mae’n galluogi sefydliad i’w wneud',
    waysOfWorking: 'Ffyrdd o weithio',
    technologies: 'Technolegau',
    deliveredBy: 'Pwy sy’n ei gyflawni',
    assessed: 'Sut mae’n cael ei asesu',
    outcome: 'Canlyniad',
    criteria: 'Meini prawf',
    evidence: 'Tystiolaeth',
    cases: 'Astudiaethau achos',
    related: '{skills} cysylltiedig',
    relation: {
      requires: 'Yn gofyn am',
      requiredBy: 'Ei angen ar gyfer',
      broader: 'Ehangach',
      narrower: 'Culach',
      related: 'Cysylltiedig',
    },
    mappings: 'Mewn fframweithiau eraill',
    mapping: {
      exact: 'yr un peth',
      close: 'bron yr un peth',
      broad: 'ehangach',
      narrow: 'culach',
      related: 'cysylltiedig',
    },
    needs: 'Pwy sydd ei angen',
    moreNeeds: '{n} arall',
    needed: 'Ei angen',
    neededBy: 'Ei angen ar {name}',
  },
};
