import { Shape, type Tokens } from "../../document/layers.js";
import { isNoun, Tag } from "../../document/tag.js";
import {
  COMPANY_NOUNS,
  NAMING_BODIES,
  ORGANIZATION_NOUNS,
} from "../../lexicons/en/organizations.js";
import { GROUP_NOUNS } from "../../lexicons/en/roles.js";
import type { Chains } from "./chains.js";
import type { Name } from "./name.js";

/** What only a body has: `Marlow’s shareholders`. */
const HELD: ReadonlySet<string> = new Set(
  "shares shareholders customers headquarters subsidiary subsidiaries ceo cfo workforce turnover users staff".split(
    " ",
  ),
);
/** What only a body does. */
const DOES: ReadonlySet<string> = new Set(["employs", "employed", "operates"]);
/** What a body says that it does: `Marlow said it would {cut} jobs`; it never rains. */
const AIMS: ReadonlySet<string> = new Set(
  (
    "cut hire recruit close open reopen invest launch appeal refund recall fine sell buy acquire build publish investigate " +
    "cooperate review halt suspend found fined hired invested launched refunded recalled sold bought acquired published " +
    "investigated reviewed halted suspended received agreed decided apologised apologized made paid"
  ).split(" "),
);

/** What may stand left of the nouns before a name that are its apposition: `{the} firm Reyes founded` may be a clause without its `that`. */
const isArticle = (tag: number): boolean => tag === Tag.DT || tag === Tag.PRPS || tag === Tag.CD;

/** Words looked at left of a noun that names a body. */
const LONGEST_KIND = 5;

/** `Green group Rimba Kita`, `timber firm Dunmore`: a noun for a body right before the name, and no article before it. */
function isNamedAs({ word, tag, sentence, shape }: Tokens, { title, first }: Name): boolean {
  if (!NAMING_BODIES.has(word[first - 1] ?? "")) return false;
  if (sentence[first - 1] !== sentence[first]) return false;
  // `Ferry operator Mavi Hat`: read as an office
  if (title !== first) return title < first - 1;
  let i = first - 2;
  const isKind = (k: number): boolean =>
    sentence[k] === sentence[first] &&
    (isNoun(tag[k]!) || tag[k] === Tag.JJ || tag[k] === Tag.VB || tag[k] === Tag.POS);
  while (i > first - LONGEST_KIND && isKind(i)) i--;
  if (sentence[i] !== sentence[first]) return true;
  return !isArticle(tag[i]!) && (i < first - 2 || (shape[first - 1]! & Shape.CAPITAL) !== 0);
}

/** Behind `Marlow said it`: what is ahead of the speaker, or lies behind it. */
const AHEAD: ReadonlySet<string> = new Set(
  "will would has had expects expected plans planned aims aimed hopes hoped intends intended".split(
    " ",
  ),
);

/** What `it` that means nothing does: `it would {rain}`, `it had {been} hard`, `it will {take} years`. */
const OF_IT: ReadonlySet<string> = new Set(
  (
    "not be been rain rained snow snowed freeze take taken depend depended mean meant seem seemed happen happened come get become " +
    "cost help helped make made feel felt look looked work worked go gone hurt matter mattered last lasted turn turned start started to"
  ).split(" "),
);

/**
 * True where the words around a name tell that it is a body’s.
 *
 * @param isBare where it is one word through the whole text, and no title or first name ever stands before it.
 */
function isBodyAt(tokens: Tokens, { title, last, use }: Name, isBare: boolean): boolean {
  const here = tokens.sentence[title]!;
  const next = wordIn(tokens, here, last);
  const second = wordIn(tokens, here, last + 1);
  const third = wordIn(tokens, here, last + 2);
  if (use === "possessor") return HELD.has(second) || (second === "chief" && third === "executive");
  const before = wordIn(tokens, here, title - 1);
  if (wordIn(tokens, here, title - 2) === "shares" && (before === "in" || before === "of"))
    return true;
  if (DOES.has(next)) return true;
  if (next === ",")
    return (
      (second === "based" && third === "in") ||
      (second === "which" && tokens.tag[last + 2] !== Tag.PRP)
    );
  // `Marlow said it had fined …`
  if (next !== "said" && next !== "says") return false;
  const it = second === "that" ? last + 2 : last + 1;
  const subject = wordIn(tokens, here, it);
  if (subject === "its") return true;
  if (subject !== "it") return false;
  const verb = wordIn(tokens, here, it + 1);
  const object = wordIn(tokens, here, it + 2);
  // `Marlow said it will …`: nobody else has been told of by it, as weather and news have not
  if (isBare && AHEAD.has(verb) && !OF_IT.has(object)) return true;
  return AIMS.has(verb) || AIMS.has(object);
}

/** The word at the token, empty where that is not of the sentence. */
const wordIn = ({ word, sentence }: Tokens, here: number, token: number): string =>
  sentence[token] === here ? (word[token] ?? "") : "";

/** A verb in the plural right behind one name: a club, a band, a firm (`Marlow {were} beaten`). */
const PLURAL: ReadonlySet<string> = new Set(["were", "are", "have"]);
/** Behind `It`, what a body does that weather and news do not: `It {added} that …`. */
const IT_DOES: ReadonlySet<string> = new Set(
  "said says added adds plans planned expects expected employs employed operates owns owned reported posted denied declined apologised apologized makes sells".split(
    " ",
  ),
);
/** Words looked at behind a subject for `its`. */
const ITS_REACH = 12;

/** Words of the noun that takes a body up, at most: `furniture retail chain`. */
const LONGEST_NOUN = 3;

/** True where the name opens its sentence, by itself: `Marlow` of `Marlow said so`, none of `Marlow and Dray said so`. */
function opensSentence({ word, first, sentence }: Tokens, { title, last, use }: Name): boolean {
  const joined = word[last] === "and" || word[last] === "," || word[last] === "&";
  return use === "plain" && title === first[sentence[title]!] && !joined;
}

/** True where the sentence after the one that the name opens takes it up as a body: `The company added …`, `It employs …`. */
function isTakenUp({ word, tag, first, sentence, length }: Tokens, { title }: Name): boolean {
  const next = first[sentence[title]! + 1] ?? length;
  if (next + 2 >= length) return false;
  if (word[next] === "it") return IT_DOES.has(word[next + 1]!);
  if (word[next] !== "the") return false;
  // `The sofa chain said`: the noun before the verb
  let noun = next + 1;
  while (noun < next + LONGEST_NOUN && isNoun(tag[noun + 1] ?? Tag.NONE)) noun++;
  return ORGANIZATION_NOUNS.has(word[noun]!) && !GROUP_NOUNS.has(word[noun]!);
}

/** Words between a name and the clause that reports of it, at most. */
const REPORT_REACH = 40;

/** `Marlow plans a plant, {the company said} on Monday`: whoever opened the sentence is what it takes up. */
function isToldInReport({ word, tag, sentence }: Tokens, { title, last }: Name): boolean {
  for (let i = last; i < last + REPORT_REACH && sentence[i] === sentence[title]; i++) {
    if (word[i] !== "," || word[i + 1] !== "the") continue;
    let noun = i + 2;
    while (noun < i + 5 && (isNoun(tag[noun + 1]!) || tag[noun] === Tag.JJ)) noun++;
    const says = word[noun + 1] === "said" || word[noun + 1] === "says";
    if (says && COMPANY_NOUNS.has(word[noun]!)) return true;
  }
  return false;
}

/** True where the clause of the name that opens its sentence says `its` or has its verb in the plural. */
function isSubjectOfBody(tokens: Tokens, name: Name): boolean {
  const { word, tag, sentence } = tokens;
  const { title, last } = name;
  if (isToldInReport(tokens, name)) return true;
  // but `Mangoes are dear`
  if (PLURAL.has(word[last] ?? "")) return !word[last - 1]!.endsWith("s");
  for (let i = last; i < last + ITS_REACH && sentence[i] === sentence[title]; i++) {
    if (word[i] === "its") return true;
    // another that it may be of
    if (i > last && isNoun(tag[i]!)) return false;
    if (word[i] === "that" || word[i] === "which" || word[i] === ",") return false;
  }
  return false;
}

/** Notes which names of which neither lexicon nor title tells what they are belong to bodies, by what stands next to them. */
export function noteBodies(tokens: Tokens, { names, entityOf }: Chains): void {
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const entity = entityOf[i];
    if (entity?.kind !== "unknown" || entity.gender !== null) continue;
    if (isNamedAs(tokens, name)) entity.kind = "organization";
    if (entity.words.length > 2) continue;
    const told =
      isBodyAt(tokens, name, entity.words.length === 1) ||
      (opensSentence(tokens, name) &&
        entity.words.length === 1 &&
        (isSubjectOfBody(tokens, name) || isTakenUp(tokens, name)));
    if (told) entity.kind = "organization";
  }
}
