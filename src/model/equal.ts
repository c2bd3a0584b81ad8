/** Whether two JSON values are the same. The order of fields does not count. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, at) => equal(item, b[at]));
  }
  if (Array.isArray(b)) return false;
  const fieldsOf = (value: object) =>
    Object.keys(value).filter((key) => valueOf(value, key) !== undefined);
  const fields = fieldsOf(a);
  return (
    fields.length === fieldsOf(b).length &&
    fields.every((key) => Object.hasOwn(b, key) && equal(valueOf(a, key), valueOf(b, key)))
  );
}

const valueOf = (value: object, key: string) => (value as Readonly<Record<string, unknown>>)[key];
