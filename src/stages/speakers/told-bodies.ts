import type { Tokens } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
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

/** True where the words around a name tell that it is a body’s. */
function isBodyAt({ word, tag, sentence }: Tokens, { title, last, use }: Name): boolean {
  const here = sentence[title];
  const after = (k: number): string => (sentence[last + k] === here ? (word[last + k] ?? "") : "");
  if (use === "possessor")
    return HELD.has(after(1)) || (after(1) === "chief" && after(2) === "executive");
  const before = (k: number): string =>
    sentence[title - k] === here ? (word[title - k] ?? "") : "";
  if (before(2) === "shares" && (before(1) === "in" || before(1) === "of")) return true;
  if (DOES.has(after(0))) return true;
  if (after(0) === ",")
    return (
      (after(1) === "based" && after(2) === "in") ||
      (after(1) === "which" && tag[last + 2] !== Tag.PRP)
    );
  // `Marlow said it had fined …`
  if (after(0) !== "said" && after(0) !== "says") return false;
  const it = after(1) === "that" ? 2 : 1;
  if (after(it) === "its") return true;
  return after(it) === "it" && (AIMS.has(after(it + 1)) || AIMS.has(after(it + 2)));
}

/** Notes which names of which neither lexicon nor title tells what they are belong to bodies, by what stands next to them. */
export function noteBodies(tokens: Tokens, { names, entityOf }: Chains): void {
  names.forEach((name, i) => {
    const entity = entityOf[i];
    if (entity?.kind !== "unknown" || entity.gender !== null || entity.words.length > 2) return;
    if (isBodyAt(tokens, name)) entity.kind = "organization";
  });
}
