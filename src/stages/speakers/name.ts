/** What a name is by its own words and those next to it. */
export type NameKind =
  | "person"
  | "organization"
  | "place"
  | "people"
  | "title"
  | "thing"
  | "document"
  | "unknown";

/** One mention of a name; all positions are token indices, ends not included. */
export interface Name {
  readonly first: number;
  readonly last: number;
  /** Where the title or role before it begins; `first` where none stands there. */
  readonly title: number;
  /** Where the words begin that stand before it with a capital, the title among them: `Polish-born`, `Crooked`. */
  readonly run: number;
  /** Folded words of the name, suffix (`jr`) apart. */
  readonly words: readonly string[];
  readonly suffix: string;
  /** Folded, where one word in quotation marks stands in the name: `Gary “Spike” Oduya`. */
  readonly nickname: string | null;
  readonly kind: NameKind;
  /** As the title tells; first names are judged with the whole name. */
  readonly gender: "m" | "f" | null;
  /** It modifies a noun that follows (`a Reyes spokesman`) or it is a possessor (`Reyes’s car`). */
  readonly use: "plain" | "modifier" | "possessor";
}
