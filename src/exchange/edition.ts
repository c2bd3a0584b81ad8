/** The edition of a source whose files do not name it: a name, a date such as `2025-09-25`, or the date as the name. */
export interface Edition {
  readonly name: string;
  readonly date?: string;
}
