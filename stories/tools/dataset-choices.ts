/** What a dataset offers for an attribute that holds an id. */
import type { Framework, Text } from '../../src/model/index.js';
import type { Option } from './fields.js';

const inEnglish = (text: Text): string =>
  typeof text === 'string' ? text : (text.en ?? Object.values(text)[0] ?? '');

interface Entity {
  readonly id: string;
  readonly name: Text;
}

const options = (entities: readonly Entity[] = []): Option[] =>
  entities.map(({ id, name }) => ({ value: id, label: inEnglish(name) }));

const roleLevels = ({ roles = [] }: Framework) =>
  options(roles.flatMap(({ levels = [] }) => levels));

const BY_ATTRIBUTE: Readonly<Record<string, (framework: Framework) => Option[]>> = {
  'role-id': ({ roles }) => options(roles),
  'role-level-id': roleLevels,
  'compare-with': roleLevels,
  'family-id': ({ families }) => options(families),
  'skill-id': ({ skills }) => options(skills),
  'skill-type-id': ({ skillTypes }) => options(skillTypes),
  'grade-id': ({ grades }) => options(grades),
  'mastery-id': ({ scales = [] }) => options(scales.flatMap(({ levels }) => levels)),
};

/** The values to choose from; undefined where the attribute holds no id, or the dataset is not known. */
export const choicesIn = (
  framework: Framework | undefined,
  attribute: string,
): Option[] | undefined => framework && BY_ATTRIBUTE[attribute]?.(framework);
