/** The forms of a phrase by count, as `Intl.PluralRules` names them; Welsh uses all six. */
export type Forms = { readonly other: string } & {
  readonly [form in Intl.LDMLPluralRule]?: string;
};

/** What something is called: `one` and `other` on their own; the rest only after a number that needs another form. */
export type Noun = Forms & { readonly one: string };

const isWelsh = (language: string) => /^cy\b/i.test(language);

/** The forms of Welsh; browsers without Welsh data would answer with those of another language. */
const WELSH_FORMS: Readonly<Record<number, Intl.LDMLPluralRule>> = {
  0: 'zero',
  1: 'one',
  2: 'two',
  3: 'few',
  6: 'many',
};

const rules = new Map<string, Intl.PluralRules>();

/** Which plural form a language uses for a count. */
export function pluralForm(language: string, count: number): Intl.LDMLPluralRule {
  if (isWelsh(language)) return WELSH_FORMS[count] ?? 'other';
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  return rule.select(count);
}

/** The phrase for a count, with `{n}` replaced by it. */
export function plural(language: string, count: number, forms: Forms): string {
  const phrase = forms[pluralForm(language, count)] ?? forms.other;
  return phrase.replace('{n}', count.toLocaleString(language));
}

/** The noun as it stands after a number. Welsh counts in the singular, and mutates it after some numbers. */
export function nounAfter(language: string, count: number, noun: Noun): string {
  const form = pluralForm(language, count);
  if (isWelsh(language)) return (form !== 'other' && noun[form]) || noun.one;
  return noun[form] ?? noun.other;
}

/** Replaces `{name}` in a phrase. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
