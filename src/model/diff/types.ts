/** What is said of the difference between two editions. All of it is plain data that survives JSON. */
import type { Kind } from '../format.js';
import type { Requirement, Text } from '../schema.js';

/** Something that has an id, with its name in the later edition, or in the earlier where it is gone. */
export interface Named {
  readonly id: string;
  readonly name: Text;
}

/** One field on the way to what differs, and which entry of it, where it is a list. */
export interface Step {
  /** The name of the field in the dataset format. */
  readonly field: string;
  /** What tells the entry from others of its list, and what a reader calls it: the level of a descriptor. */
  readonly entry?: { readonly key: string; readonly name: Text };
}

/** From the entity down to the value. */
export type Where = readonly Step[];

/** A level as it was asked for, with its place on its scale, lowest first. */
export interface RequiredLevel extends Named {
  readonly place: number;
  readonly of: number;
}

export type RequirementChange =
  | 'added'
  | 'dropped'
  | 'raised'
  | 'lowered'
  /** The level is another, but neither higher nor lower: another scale, or a level where there was none. */
  | 'relevelled'
  | 'importance';

/** One entry that stands in another place among those that were there before and still are. */
export interface MovedEntry {
  readonly key: string;
  readonly name: Text;
  /** Counted from 1 among the entries that both editions have. */
  readonly from: number;
  readonly to: number;
}

/** One thing that differs in an entity that both editions have. */
export type Difference =
  | { readonly kind: 'renamed'; readonly from: Text; readonly to: Text }
  /** The id is another: embeds and saved answers that use the earlier one no longer find it. */
  | { readonly kind: 're-identified'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'text';
      /** `form`: the same words, but other paragraphs, links, capitals or punctuation. */
      readonly change: 'added' | 'removed' | 'reworded' | 'form';
      readonly where: Where;
      /** Not said where it is the framework's own language. */
      readonly language?: string;
      /** Text or rich text in that one language. */
      readonly from?: unknown;
      readonly to?: unknown;
    }
  | {
      readonly kind: 'requirement';
      readonly change: RequirementChange;
      readonly skill: Named;
      readonly from?: RequiredLevel;
      readonly to?: RequiredLevel;
      readonly importance?: {
        readonly from?: Requirement['importance'];
        readonly to?: Requirement['importance'];
      };
    }
  /** Another family, parent or role; a descriptor that stands at another level. */
  | { readonly kind: 'moved'; readonly where: Where; readonly from?: Named; readonly to?: Named }
  /** Another thing is referred to: the type of a skill, the provider of a course. */
  | {
      readonly kind: 'reference';
      readonly where: Where;
      readonly from?: Named;
      readonly to?: Named;
    }
  /** An entry of a list came or went: a statement, a descriptor, a citation, a grade. */
  | {
      readonly kind: 'entry';
      readonly change: 'added' | 'removed';
      readonly where: Where;
      readonly value: unknown;
    }
  | { readonly kind: 'order'; readonly where: Where; readonly moved: readonly MovedEntry[] }
  /** Any other value: a date, a link, a code. */
  | {
      readonly kind: 'value';
      readonly where: Where;
      readonly from?: unknown;
      readonly to?: unknown;
    };

/** What changed about one entity; an entity that did not change is not told. */
export interface EntityChange extends Named {
  /** `framework` is the dataset as a whole: its title, edition, notice, mappings, history. */
  readonly entity: Kind | 'framework';
  readonly change: 'added' | 'removed' | 'changed';
  /** What it is part of: the role of a role level, the scale of a level of mastery. */
  readonly within?: Named & { readonly entity: Kind };
  /** The family of a role or of a role level's role. */
  readonly family?: Named;
  /** How the earlier and the later one were known to be the same, where their ids differ. */
  readonly known?: Recognition;
  /** Empty where the whole entity came or went. */
  readonly differences: readonly Difference[];
  /** For one that is gone: what took it in, or what it was split into. For one that is new: what it was part of. */
  readonly continuedIn?: readonly Relative[];
  readonly cameFrom?: readonly Relative[];
  /** The roles whose readers are concerned, by their ids in the later edition, or in the earlier where they are gone. */
  readonly roles: readonly string[];
}

export interface Recognition {
  readonly by: 'former name' | 'name' | 'likeness';
  /** Of names or of texts, from 0 to 1, where likeness was what told. */
  readonly alike?: number;
}

export interface Relative extends Named {
  /** `stated`: a dataset says so, by a former name. `likely`: concluded from sentences that both have. */
  readonly basis: 'stated' | 'likely';
  /** How many of its sentences are found there, and of how many. */
  readonly sentences?: { readonly shared: number; readonly of: number };
}

export interface EditionName extends Named {
  /** The name of the edition, and its date. */
  readonly edition?: Text;
  readonly date?: string;
  readonly language?: string;
}

/** The difference between two editions of a framework. */
export interface EditionDiff {
  readonly before: EditionName;
  readonly after: EditionName;
  /** First the framework as a whole, then by kind, in the order of the later edition; what is gone comes last. */
  readonly changes: readonly EntityChange[];
}
