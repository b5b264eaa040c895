import type { SpeakerKind } from "../../document/record.js";
import type { Span } from "../../document/span.js";

/** Someone or something named in the document: a chain of mentions. Filled while the document is read. */
export interface Entity {
  kind: SpeakerKind;
  /** The fullest name so far. */
  name: string;
  /** Folded words of the fullest name. */
  words: readonly string[];
  suffix: string;
  /** As a title or a pronoun tells it. */
  gender: "m" | "f" | null;
  /** Titles and offices in the document's words, in reading order. */
  readonly roles: string[];
  readonly mentions: Span[];
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
  roles: [],
  mentions: [],
  members,
});
