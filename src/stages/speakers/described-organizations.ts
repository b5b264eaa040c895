import { METONYMS } from "../../lexicons/en/metonyms.js";
import { COMPANY_SUFFIXES, NAMED_AS, ORGANIZATION_HEADS } from "../../lexicons/en/organizations.js";
import { STATES } from "../../lexicons/en/places.js";
import { mayBeCalled } from "./body-nouns.js";
import type { Entity } from "./entity.js";
import type { Name } from "./name.js";
import type { NounPhrase } from "./noun-phrase.js";
import type { Reading } from "./reading.js";
import { rolesOf } from "./role-words.js";
import { nameFrom, type Scene } from "./scene.js";

/** Names looked at before a description. */
const WINDOW = 60;

const PARTS: ReadonlySet<string> = new Set(
  "division unit part arm branch subsidiary department agency affiliate member bureau".split(" "),
);
const PART_OPENERS: ReadonlySet<string> = new Set(["a", "an", "the", ","]);

/** `a division of the Marlow Bank`: named to say whose part another is, which is what the text goes on about. */
function namesWhole({ tokens }: Reading, { title }: Name): boolean {
  const of = tokens.word[title - 1] === "the" ? title - 2 : title - 1;
  return (
    tokens.word[of] === "of" &&
    PARTS.has(tokens.word[of - 1]!) &&
    PART_OPENERS.has(tokens.word[of - 2]!)
  );
}

const WHERE: ReadonlySet<string> = new Set("in near outside around at from".split(" "));

/** `a plant near Marlow`: a town, for all that the text tells. */
const isWhere = ({ tokens }: Reading, { title }: Name): boolean =>
  WHERE.has(tokens.word[title - 1] ?? "");

/** The noun of a body's name: the last word, or what stands before its `of` or `for` (`the {Office} for Product Safety`). */
function headOf(words: readonly string[]): string {
  const link = words.findIndex((word) => word === "of" || word === "for");
  const noun = link > 0 ? words[link - 1]! : "";
  return ORGANIZATION_HEADS.has(noun) ? noun : words.at(-1)!;
}

/** `the toymaker`: a trade of companies that no list holds, where nobody has it for a role. */
export const isMaker = (noun: string): boolean => noun.length > 6 && noun.endsWith("maker");

/**
 * Which organisation `the ministry`, `the agency` means: the latest that has the noun in its name or role; else the
 * latest speaker, else the latest name, of the kind that the noun takes up.
 */
export function describedOrganization(scene: Scene, phrase: NounPhrase): Entity | null {
  const { tokens } = scene.reading;
  const { names, entityOf } = scene.chains;
  const noun = tokens.word[phrase.head]!;
  const at = nameFrom(names, phrase.first);
  const kinds = NAMED_AS.get(noun) ?? (isMaker(noun) ? NAMED_AS.get("company") : undefined);
  let likely: Entity | null = null;
  let possible: Entity | null = null;
  for (let n = at - 1; n >= 0 && n >= at - WINDOW; n--) {
    const entity = entityOf[n];
    if (entity?.kind !== "organization" && !(entity?.kind === "unknown" && kinds?.has("*")))
      continue;
    if (
      (entity.words.length > 1 && entity.words.includes(noun)) ||
      entity.nouns.has(noun) ||
      rolesOf(entity).some(({ office }) => office.has(noun))
    )
      return entity;
    if (noun === "state" && STATES.has(entity.name.toLowerCase())) return entity;
    if (!mayBeCalled(entity.nouns, noun)) continue;
    if (likely || !kinds || names[n]!.kind === "place") continue;
    if (namesWhole(scene.reading, names[n]!)) continue;
    if (entity.kind === "unknown" && isWhere(scene.reading, names[n]!)) continue;
    const head = headOf(entity.words);
    const isPlain =
      kinds.has("*") &&
      !ORGANIZATION_HEADS.has(head) &&
      !METONYMS.has(entity.words.join(" ")) &&
      names[n]!.kind !== "thing";
    const isCompany = kinds.has("*") && COMPANY_SUFFIXES.has(head);
    if (!kinds.has(head) && !isPlain && !isCompany) continue;
    if (entity.kind === "organization") likely = entity;
    else possible ??= entity;
  }
  const found = likely ?? possible;
  if (found?.kind === "unknown") found.kind = "organization";
  return found;
}
