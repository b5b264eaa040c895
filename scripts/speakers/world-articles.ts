import type { Span } from "../../src/document/span.js";
import { xorshift } from "../../training/xorshift.js";
import { MONONYMS, NAME_GROUPS, type NameGroup } from "./world-names.js";

/** What an article tries. */
export const TRIALS = [
  "one",
  "two",
  "titled",
  "headline",
  "one-word",
  "same-surname",
  "they",
] as const;

/** One of {@link TRIALS}. */
export type Trial = (typeof TRIALS)[number];

/** Who says something in an article, and where. */
export interface KnownSource {
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
  /** The full name; null where it is left open on purpose: a surname alone that two people share. */
  readonly name: string | null;
  /** Whoever else of the article has the same surname. */
  readonly namesake: string | null;
}

/** A short article of our own templates, with the right answers. */
export interface WorldArticle {
  readonly id: string;
  readonly language: string;
  readonly trial: Trial;
  readonly text: string;
  readonly sources: readonly KnownSource[];
}

interface Someone {
  readonly full: string;
  /** As the text calls them after that. */
  readonly short: string;
  readonly given: string;
  readonly family: string;
  readonly pronoun: "she" | "he" | "they";
}

const TOWNS = [
  "Brannock",
  "Tellmar",
  "Oskarby",
  "Vesprey",
  "Quillhaven",
  "Dunmarsh",
  "Port Selby",
  "Ostrava Hill",
];
const ROLES = [
  "the harbour master",
  "a nurse at the clinic",
  "the town’s chief engineer",
  "who runs the ferry company",
  "head of the fishing cooperative",
  "a member of the water board",
  "who teaches history at the college",
  "director of the museum",
  "a 44-year-old farmer",
];
const TITLES = ["Mayor", "Dr.", "Professor", "Judge", "Captain", "Deputy Minister", "Councillor"];
const CLAIMS = [
  "the bridge would stay shut until spring",
  "the council had never asked for the money",
  "two of the pumps failed within an hour",
  "nobody in the valley had been warned",
  "the new road was worth its price",
  "the harvest would be smaller than last year",
  "the report left out the worst of it",
  "ferries would run again by Friday",
  "the school needed a second roof",
  "prices had doubled since the flood",
];
const QUOTES = [
  "We waited all night for an answer",
  "There is no plan, and there never was one",
  "It took eleven days to clear the road",
  "The water came up to the second step",
  "That is not how a town should be run",
  "I would do the same again tomorrow",
  "Nobody told us where to go",
  "The boats are older than their captains",
  "We have been here before",
  "You cannot grow wheat on gravel",
];
const SCENES = [
  "Rain had fallen on the hills for most of the week.",
  "The meeting lasted until after midnight, and few people left before the end.",
  "Work on the embankment began in March.",
  "By morning the square was empty again.",
];

/** Builds a text and notes where its sources, cues and contents stand. */
class Draft {
  text = "";
  readonly sources: KnownSource[] = [];

  add(words: string): this {
    this.text += words;
    return this;
  }

  /** A sentence in which the marks `{}` hold the source, `<>` the cue and `[]` the content. */
  says(marked: string, name: string | null, namesake: string | null = null): this {
    const at = new Map<string, number>();
    const spans = new Map<string, Span>();
    const closed: Record<string, string> = { "}": "{", ">": "<", "]": "[" };
    for (const sign of marked) {
      if ("{<[".includes(sign)) at.set(sign, this.text.length);
      else if (sign in closed)
        spans.set(closed[sign]!, { start: at.get(closed[sign]!)!, end: this.text.length });
      else this.text += sign;
    }
    const [source, cue, content] = ["{", "<", "["].map((mark) => spans.get(mark)!) as [
      Span,
      Span,
      Span,
    ];
    this.sources.push({ source, cue, content, name, namesake });
    return this;
  }
}

/**
 * Articles whose speakers are known, the same for the same seed; languages take turns, and with each round so do the
 * trials.
 */
export function worldArticles(count: number, seed = 7): WorldArticle[] {
  const random = xorshift(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, n) => {
    const group = NAME_GROUPS[n % NAME_GROUPS.length]!;
    const asked = TRIALS[Math.floor(n / NAME_GROUPS.length) % TRIALS.length]!;
    const trial = asked === "same-surname" && !isCalledByFamily(group) ? "two" : asked;
    const draft = articleOf(trial, group, pick);
    const { text, sources } = draft;
    return { id: `${n}`, language: group.language, trial, text, sources };
  });
}

type Pick = <T>(list: readonly T[]) => T;

const isCalledByFamily = ({ called, familyFirst = false }: NameGroup): boolean =>
  called !== "whole" && (called === "first") === familyFirst;

function someone(
  group: NameGroup,
  pick: Pick,
  family?: string,
  not: readonly string[] = [],
): Someone {
  const pronoun = pick(["she", "he"] as const);
  const all = pronoun === "she" ? group.women : group.men;
  const given = pick(all.filter((name) => !not.includes(name)));
  const pair = (family ?? pick(group.families)).split("/");
  const own = pronoun === "she" ? pair[0]! : pair.at(-1)!;
  const parts = group.familyFirst ? [own, given] : [given, own];
  const full = parts.join(" ");
  const short = group.called === "whole" ? full : group.called === "first" ? parts[0]! : parts[1]!;
  return { full, short, given, family: own, pronoun };
}

/** A particle that opens a sentence or stands without the first name has a capital; an Arabic article need not. */
const opening = (words: string): string =>
  /^(?:al|el)-/.test(words) ? words : words[0]!.toUpperCase() + words.slice(1);

const indirect = (pick: Pick, who: string): string =>
  pick([
    `{${opening(who)}} <said> [${pick(CLAIMS)}].`,
    `{${opening(who)}} <said> [that ${pick(CLAIMS)}].`,
  ]);
const direct = (pick: Pick, who: string): string => `[“${pick(QUOTES)},”] {${who}} <said>.`;
const either = (pick: Pick, who: string): string =>
  pick([() => indirect(pick, who), () => direct(pick, opening(who))])();

function introduced(pick: Pick, who: string): string {
  const role = pick(ROLES);
  return pick([
    `[“${pick(QUOTES)},”] <said> {${who}, ${role}}.`,
    `{${who}, ${role},} <said> [${pick(CLAIMS)}].`,
    `<According to> {${who}, ${role}}, [${pick(CLAIMS)}].`,
  ]);
}

function articleOf(trial: Trial, group: NameGroup, pick: Pick): Draft {
  const draft = new Draft();
  const town = pick(TOWNS);
  const scene = (): Draft => draft.add(`\n\n${pick(SCENES)} `);
  switch (trial) {
    case "one-word":
    case "one": {
      const mononym = pick(MONONYMS);
      const a =
        trial === "one"
          ? someone(group, pick)
          : { ...someone(group, pick), full: mononym, short: mononym };
      draft
        .add(`People in ${town} counted the damage on Monday.\n\n`)
        .says(introduced(pick, a.full), a.full);
      scene().says(either(pick, a.short), a.full);
      draft.add(" ").says(indirect(pick, a.pronoun), a.full);
      return draft.add("\n\n").says(direct(pick, opening(a.short)), a.full);
    }
    case "two": {
      const a = someone(group, pick);
      const others = group.families.filter((family) => !family.split("/").includes(a.family));
      const b = someone(group, pick, pick(others), [a.given]);
      draft.says(introduced(pick, a.full), a.full);
      scene().says(introduced(pick, b.full), b.full);
      draft.add("\n\n").says(either(pick, a.short), a.full);
      scene().says(either(pick, b.short), b.full);
      return draft.add(" ").says(direct(pick, b.pronoun), b.full);
    }
    case "titled": {
      const a = someone(group, pick);
      const title = pick(TITLES);
      const courtesy = a.pronoun === "she" ? "Ms." : "Mr.";
      draft.says(either(pick, `${title} ${a.full}`), a.full);
      scene().says(either(pick, `${courtesy} ${opening(a.short)}`), a.full);
      return draft.add("\n\n").says(either(pick, a.short), a.full);
    }
    case "headline": {
      const a = someone(group, pick);
      draft.says(`{${opening(a.short)}} <says> [${town} will not close its school]`, a.full);
      draft.add(`\n\n${opening(a.full)}, ${pick(ROLES)}, came to ${town} on Tuesday. `);
      draft.says(direct(pick, a.pronoun), a.full);
      return scene().says(either(pick, a.short), a.full);
    }
    case "same-surname": {
      const family = pick(group.families.filter((name) => !name.includes("/")));
      const a = someone(group, pick, family);
      const b = someone(group, pick, family, [a.given]);
      const kin = a.pronoun === "she" ? "Her" : "His";
      draft.says(introduced(pick, a.full), a.full, b.full);
      scene().says(introduced(pick, b.full), b.full, a.full);
      draft.add("\n\n").says(either(pick, a.full), a.full, b.full);
      draft.add(` ${kin} cousin was not there. `).says(either(pick, b.full), b.full, a.full);
      const isTold = a.pronoun !== b.pronoun;
      const apart = isTold ? `${a.pronoun === "she" ? "Ms." : "Mr."} ${opening(a.short)}` : a.given;
      draft.add("\n\n").says(either(pick, apart), a.full, b.full);
      draft.add(" ").says(indirect(pick, b.given), b.full, a.full);
      // Who is meant is left open: no name is right, and one of a person who is not here would be wrong.
      scene().says(either(pick, a.short), null);
      return draft;
    }
    case "they": {
      const a = { ...someone(group, pick), pronoun: "they" as const };
      draft.add(
        `${opening(a.full)}, who uses the pronouns they and them, moved to ${town} last year.\n\n`,
      );
      draft.says(direct(pick, opening(a.short)), a.full);
      draft.add(" ").says(indirect(pick, "they"), a.full);
      return scene().says(either(pick, a.short), a.full);
    }
  }
}
