/** Values at paths of plain objects. */
export type Fields = Record<string, unknown>;

export function valueAt(object: Readonly<Fields>, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (within, field) => (within === undefined ? undefined : (within as Fields)[field]),
    object,
  );
}

/** Sets a value; objects on the way are made. */
export function put(object: Fields, path: readonly string[], value: unknown): void {
  const [field = '', ...rest] = path;
  if (!rest.length) object[field] = value;
  else put((object[field] ??= {}) as Fields, rest, value);
}

/** Takes out fields that are there without a value. */
export function dropAbsent(object: Fields): void {
  for (const [field, value] of Object.entries(object))
    if (value === undefined) Reflect.deleteProperty(object, field);
}
