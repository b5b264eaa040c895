import type { KnownPeople } from "../../document/person.js";
import type { Chains } from "./chains.js";
import type { Entity } from "./entity.js";
import type { Name } from "./name.js";
import type { Asked } from "./pronoun-words.js";
import type { Reading } from "./reading.js";

/** Someone who was last meant: an attribution's source or a pronoun of the article's own that was resolved. */
export interface Turn {
  /** First token of the source. */
  readonly token: number;
  readonly entity: Entity;
  /** False for a pronoun or description that is no source. */
  readonly speaks: boolean;
  /** True for a name that is no source. */
  readonly named?: boolean;
  /** True where it is only in mind to the end of its sentence: the owner in `Her lawyer, Tom Okoro, said she …`. */
  readonly passing?: boolean;
}

/** What is known while the sources are read in the order of the text. */
export interface Scene {
  readonly reading: Reading;
  readonly chains: Chains;
  /** Speakers (and whom pronouns meant) so far, in reading order; within others' words no turns are taken. */
  readonly turns: Turn[];
  /** Whom a name that several share means, by its index, once it was asked for. */
  readonly meant: Map<number, Entity | null>;
  /** Entities that no proper name names (groups, documents, unnamed people), by kind and folded words. */
  readonly unnamed: Map<string, Entity>;
  /** The people whom a group's words name as examples. */
  readonly examples: Map<Entity, Entity>;
  /** Who signs the letter that a paragraph belongs to, or null. */
  readonly signedBy: (paragraph: number) => Entity | null;
  /** Whom third-person pronouns mean. */
  readonly choose: Choose;
  readonly people: KnownPeople | undefined;
}

/** A third-person pronoun whose antecedent is asked for. */
export interface PronounAsked {
  /** Its token. */
  readonly at: number;
  readonly asked: Asked;
  /** Who it can't be: the one in whose quoted words it stands. */
  readonly not: Entity | null;
  /** Who it probably is: the one in whose reported words it stands (`Reyes said she …`). */
  readonly rather: Entity | null;
}

/** Whom a third-person pronoun means, or null. */
export type Choose = (scene: Scene, pronoun: PronounAsked) => Entity | null;

/** Number of the turns whose source begins before token `at`. */
export function turnsBefore({ turns }: Scene, at: number): number {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (turns[middle]!.token < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first name that ends after token `i`. */
export function nameFrom(names: readonly Name[], i: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (names[middle]!.last <= i) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices of the names that lie in tokens `[first, last)`. */
export function namesIn({ chains: { names } }: Scene, first: number, last: number): number[] {
  const found: number[] = [];
  for (let n = nameFrom(names, first); n < names.length && names[n]!.first < last; n++)
    if (names[n]!.last <= last) found.push(n);
  return found;
}

/** Paragraph of a token. */
export const paragraphOf = ({ tokens, sentences }: Reading, token: number): number =>
  sentences[tokens.sentence[token]!]!.paragraph;
