/** The forms of a phrase by count, as `Intl.PluralRules` names them; Welsh uses all six. */
export type Forms = { readonly other: string } & {
  readonly [form in Intl.LDMLPluralRule]?: string;
};

/** What something is called: `one` and `other` on their own; the rest only after a number that needs another form. */
export type Noun = Forms & { readonly one: string };

const rules = new Map<string, Intl.PluralRules>();

/** Which plural form a language uses for a count. */
export function pluralForm(language: string, count: number): Intl.LDMLPluralRule {
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
  const isWelsh = language.toLowerCase().startsWith('cy');
  if (isWelsh && (form === 'other' || form === 'zero')) return noun.zero ?? noun.one;
  return noun[form] ?? (isWelsh ? noun.one : noun.other);
}

/** Replaces `{name}` in a phrase. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
