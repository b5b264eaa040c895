/** What a third-person pronoun asks of the one it stands for. */
export type Asked = "m" | "f" | "plural" | "thing";

const PRONOUNS: ReadonlyMap<string, Asked> = new Map(
  (
    [
      ["m", "he him his himself"],
      ["f", "she her hers herself"],
      ["plural", "they them their theirs themselves"],
      ["thing", "it its itself"],
    ] as const
  ).flatMap(([asked, words]) => words.split(" ").map((word): [string, Asked] => [word, asked])),
);

/** What the word (in lower case) asks for, or undefined where it is no third-person pronoun. */
export const askedBy = (word: string): Asked | undefined => PRONOUNS.get(word);

const FIRST_OR_SECOND: ReadonlySet<string> = new Set(
  "i we me us my our mine ours myself ourselves you your yours yourself".split(" "),
);

/** True for `I`, `we`, `you` and their forms. */
export const isFirstOrSecond = (word: string): boolean => FIRST_OR_SECOND.has(word);

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "whom", "whose", "that"]);

/** True for a word that takes up the noun before it: `who`, `which`. */
export const isRelative = (word: string): boolean => RELATIVES.has(word);
