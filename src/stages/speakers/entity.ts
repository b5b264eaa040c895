import type { Person } from "../../document/person.js";
import type { ConflictRecord, SpeakerKind } from "../../document/record.js";
import type { Span } from "../../document/span.js";
import { genderOfGivenName } from "./given-names.js";

/** What is known of someone's gender: whether `he`, `she` or `they` is said of them. */
export type Gender = "m" | "f" | "they";

/** The words of a role: those of the office itself, and all. */
export interface RoleWords {
  readonly office: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** Someone or something named in the document: a chain of mentions. Filled while the document is read. */
export interface Entity {
  kind: SpeakerKind;
  /** The fullest name so far. */
  name: string;
  /** Folded words of the fullest name. */
  words: readonly string[];
  suffix: string;
  /** As a title or a pronoun tells it; `they` where the text says that they call themselves so. */
  gender: Gender | null;
  /** Told of as someone else’s kin (`his brother, Anselm Dray,`): the text is mostly about that other. */
  isKin: boolean;
  /** As printed behind the name (`Reyes, 52,`). */
  age: string | null;
  /** Titles and offices in the document's words, in reading order. */
  readonly roles: string[];
  /** What the text says that they are, in its words, where that is no office: `mother of two`, `sofa chain`. */
  called: string | null;
  /** Words of each role, read when they are asked for. */
  readonly roleWords: RoleWords[];
  /** Nouns for a body that the text calls it by (`the sofa chain`). */
  readonly nouns: Set<string>;
  readonly mentions: Span[];
  /** Those of the mentions that are names. */
  readonly named: Span[];
  /** Who it is on the caller's list of people. */
  listed: Person | null;
  /** What that list says otherwise than the text. */
  readonly conflict: ConflictRecord[];
  /** Members of a joint speaker. */
  readonly members: readonly Entity[];
}

/** A new entity without mentions. */
export const entityOf = (
  kind: SpeakerKind,
  name: string,
  words: readonly string[] = [],
  members: readonly Entity[] = [],
): Entity => ({
  kind,
  name,
  words,
  suffix: "",
  gender: null,
  isKin: false,
  age: null,
  roles: [],
  called: null,
  roleWords: [],
  nouns: new Set(),
  mentions: [],
  named: [],
  listed: null,
  conflict: [],
  members,
});

/** The gender that titles and pronouns tell; where they don't, the one that the first name makes likely. */
export const likelyGender = ({ gender, words }: Entity): Gender | null =>
  gender ?? genderOfGivenName(words[0] ?? "");
