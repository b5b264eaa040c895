import { FIRST_NAMES } from "./generated/first-names.js";

/** Who has a first name: men, women, or either. */
export type FirstNameGender = "m" | "f" | "either";

let genders: ReadonlyMap<string, FirstNameGender> | undefined;

const parse = (): ReadonlyMap<string, FirstNameGender> =>
  new Map(
    FIRST_NAMES.split("\n").flatMap((line) => {
      const [gender, ...names] = line.split(" ") as [FirstNameGender, ...string[]];
      return names.map((name): [string, FirstNameGender] => [name, gender]);
    }),
  );

/** Who is called by this word (in lower case) as a first name; null where nobody is known to be. */
export function firstNameGender(word: string): FirstNameGender | null {
  genders ??= parse();
  return genders.get(word) ?? null;
}
