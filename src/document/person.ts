import type { SpeakerKind } from "./record.js";

/** Values of {@link Person}'s `kind`. */
export const LISTED_KINDS = [
  "person",
  "organization",
  "group",
  "document",
] as const satisfies readonly SpeakerKind[];

/** Someone on a caller's own list of who may speak. */
export interface Person {
  /** What records call them. */
  readonly name: string;
  /** Other names by which texts call them, each whole: `Marlow` alone is meant only where it stands here. */
  readonly aliases?: readonly string[];
  /** Title or office where a text gives none. */
  readonly role?: string;
  readonly kind?: (typeof LISTED_KINDS)[number];
  /** The caller's own, or one of a register, such as Wikidata's. */
  readonly id?: string;
}

/** A name as a chain of mentions has it: folded words, and `jr` apart. */
export interface NameForm {
  readonly words: readonly string[];
  readonly suffix: string;
}

/** Someone on the list, with all names that they have there. */
export interface Listed {
  readonly person: Person;
  readonly forms: readonly NameForm[];
}

/** Answers whom of the list a name means. */
export interface KnownPeople {
  /** All who have the name of these folded words. */
  named(words: readonly string[]): readonly Listed[];
}
