import type { Strings } from './language.js';
import type { Forms } from './plural.js';

/** `{skill}`, `{skills}` and the like are what the framework calls them. */
export interface LearningPathStrings {
  readonly eyebrow: string;
  readonly eyebrowOfLast: string;
  readonly move: string;
  readonly from: string;
  readonly nowhere: string;
  readonly to: string;
  readonly coming: string;
  readonly includeKept: string;
  readonly group: string;
  readonly bySkill: string;
  readonly by: Readonly<Record<'provider' | 'language', string>>;
  readonly filter: Readonly<Record<'provider' | 'kind' | 'language', string>>;
  readonly all: string;
  readonly counted: string;
  readonly toLearn: string;
  readonly needs: string;
  readonly nothingToLearn: string;
  readonly noLearning: string;
  readonly gaps: string;
  readonly resources: Forms;
  readonly left: string;
  readonly clear: string;
  readonly onlyNamed: string;
  readonly partlyNamed: string;
  readonly last: string;
  readonly needed: string;
  readonly fromLevel: string;
  readonly forLevel: string;
  readonly anyLevel: string;
  readonly otherLevels: string;
  readonly none: string;
  readonly noneLeft: string;
  readonly teaches: string;
  readonly unsaid: Readonly<Record<'provider' | 'language', string>>;
  readonly notListed: string;
  readonly meaning: string;
  readonly one: Readonly<Record<'provider' | 'kind' | 'language', string>>;
}

export const learningPath: Strings<LearningPathStrings> = {
  en: {
    eyebrow: 'What to learn next',
    eyebrowOfLast: 'What it takes',
    move: '{from} to {to}',
    from: 'Where I am',
    nowhere: 'In none of these',
    to: 'What I want to learn for',
    coming: 'From {from}: {changes}',
    includeKept: 'Also {skills} that need no more than before',
    group: 'Group by',
    bySkill: '{Skill}',
    by: { provider: 'Provider', language: 'Language' },
    filter: { provider: 'Provider', kind: 'Kind of learning', language: 'Taught in' },
    all: 'All',
    counted: '{name} ({n})',
    toLearn: '{skills} to learn.',
    needs: 'It needs {skills}.',
    nothingToLearn: 'Nothing has to be learnt: no {skill} is added or raised.',
    noLearning:
      'This dataset lists no learning for them. What each needs at its level can be opened below.',
    gaps: 'Learning is listed for {n} of {total}.',
    resources: { one: '{n} resource', other: '{n} resources' },
    left: '{n} of {resources} shown.',
    clear: 'Clear filters',
    onlyNamed: '{name} is only named: the source states no {skills}.',
    partlyNamed:
      'Of {name}, the source states only the {skills} that every level of the role needs.',
    last: 'No next step from {name} is described here. This is what it needs itself; choose what else you want to learn for.',
    needed: 'Needed',
    fromLevel: 'from {level}',
    forLevel: 'For {level}',
    anyLevel: 'For any level',
    otherLevels: 'Not for the level needed, only for others',
    none: 'No learning is listed.',
    noneLeft: 'Nothing that is listed passes the filters.',
    teaches: 'Teaches',
    unsaid: { provider: 'Provider not said', language: 'Language not said' },
    notListed: 'No learning is listed for',
    meaning: 'What it means',
    one: { provider: 'provider', kind: 'kind of learning', language: 'language of learning' },
  },
  // Not yet reviewed by a native speaker.
  cy: {
    eyebrow: 'Beth i’w ddysgu nesaf',
    eyebrowOfLast: 'Beth sydd ei angen',
    move: '{from} i {to}',
    from: 'Ble rydw i',
    nowhere: 'Dim un o’r rhain',
    to: 'Ar gyfer beth rydw i eisiau dysgu',
    coming: 'O {from}: {changes}',
    includeKept: 'Hefyd {skills} nad oes angen mwy ohonynt nag o’r blaen',
    group: 'Grwpio yn ôl',
    bySkill: '{Skill}',
    by: { provider: 'Darparwr', language: 'Iaith' },
    filter: { provider: 'Darparwr', kind: 'Math o ddysgu', language: 'Addysgir yn' },
    all: 'Pob un',
    counted: '{name} ({n})',
    toLearn: '{skills} i’w dysgu.',
    needs: 'Mae angen {skills}.',
    nothingToLearn: 'Nid oes dim i’w ddysgu: nid oes {skill} wedi’i ychwanegu na’i godi.',
    noLearning:
      'Nid yw’r set ddata hon yn rhestru dysgu ar eu cyfer. Gellir agor isod beth sydd ei angen ar bob lefel.',
    gaps: 'Rhestrir dysgu ar gyfer {n} o {total}.',
    resources: { other: '{n} adnodd' },
    left: 'Dangosir {n} o {resources}.',
    clear: 'Clirio’r hidlwyr',
    onlyNamed: 'Dim ond enwi {name} a wneir: nid yw’r ffynhonnell yn nodi {skills}.',
    partlyNamed:
      'Ar gyfer {name}, dim ond y {skills} sydd eu hangen ar bob lefel o’r rôl y mae’r ffynhonnell yn eu nodi.',
    last: 'Ni ddisgrifir cam nesaf o {name} yma. Dyma’r hyn sydd ei angen arno ei hun; dewiswch ar gyfer beth arall rydych chi eisiau dysgu.',
    needed: 'Ei angen',
    fromLevel: 'o {level}',
    forLevel: 'Ar gyfer {level}',
    anyLevel: 'Ar gyfer unrhyw lefel',
    otherLevels: 'Nid ar gyfer y lefel sydd ei hangen, dim ond ar gyfer rhai eraill',
    none: 'Ni restrir unrhyw ddysgu.',
    noneLeft: 'Nid oes dim a restrir yn pasio’r hidlwyr.',
    teaches: 'Yn addysgu',
    unsaid: { provider: 'Darparwr heb ei nodi', language: 'Iaith heb ei nodi' },
    notListed: 'Ni restrir dysgu ar gyfer',
    meaning: 'Beth mae’n ei olygu',
    one: { provider: 'darparwr', kind: 'math o ddysgu', language: 'iaith ddysgu' },
  },
};
