import { Shape, type Tokens } from "../../document/layers.js";
import { isFiniteVerb, isVerb, Tag } from "../../document/tag.js";
import { wordFact } from "../../document/word-type.js";
import { NATIONALITIES } from "../../lexicons/en/nationalities.js";
import { ORGANIZATION_HEADS } from "../../lexicons/en/organizations.js";
import { PLACES } from "../../lexicons/en/places.js";
import {
  KIN,
  PERSON_NOUNS,
  ROLE_MODIFIERS,
  ROLES,
  ROLES_OF_BODIES,
} from "../../lexicons/en/roles.js";
import { COURTESY, TITLES } from "../../lexicons/en/titles.js";
import { classOf } from "../../lexicons/en/words.js";
import { isGivenName } from "./given-names.js";

/** What an office is of: `Secretary of State`, `Chief of Staff`. */
const DOMAINS: ReadonlySet<string> = new Set(
  (
    "state defense defence education health labor labour staff security homeland energy commerce agriculture " +
    "transportation interior treasury justice war navy army foreign affairs opposition house commons police finance " +
    "environment trade culture transport operations representatives peace internal veterans work pensions council"
  ).split(" "),
);
const LONGEST_ROLE = 10;

/** Titles that are surnames too. */
const SURNAMES: ReadonlySet<string> = new Set(
  "shah king prince pope bishop major marshal judge justice earl duke baron speaker coach chief count abbot cardinal captain constable sheriff sheikh".split(
    " ",
  ),
);

/** True where a title that closes a run is a surname (`Chris Pope`, `Raj Shah`), not an office (`French King`). */
const isSurname = (before: string, word: string, opening: string): boolean =>
  isGivenName(before) ||
  isGivenName(opening) ||
  (SURNAMES.has(word) &&
    !NATIONALITIES.has(before) &&
    !ROLE_MODIFIERS.has(before) &&
    !PLACES.has(before) &&
    classOf(before) === null);

/** True for a noun that names an office or occupation; the head of `co-founder`, `vice-chair` counts too. */
export function isRoleNoun(word: string): boolean {
  if (ROLES.has(word) || TITLES.has(word) || word.endsWith("ologist")) return true;
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0)
    return ROLES.has(word.slice(hyphen + 1)) || ROLES.has(word.slice(0, word.indexOf("-")));
  return word.endsWith("s") && ROLES.has(word.slice(0, -1));
}

/** {@link isRoleNoun} of a token. */
export const isRoleNounAt = wordFact(isRoleNoun);
const isDomainAt = wordFact((word) => DOMAINS.has(word));
const isKinAt = wordFact((word) => KIN.has(word));
const isTitleAt = wordFact((word) => TITLES.has(word));
const modifiesRoleAt = wordFact((word) => ROLE_MODIFIERS.has(word));

/** Behind what an office is of (`of State`, `of the House`, `of Canada`); `at` where nothing of the kind follows. */
function endOfDomain(tokens: Tokens, at: number, last: number): number {
  const { word } = tokens;
  if (word[at] !== "of" && word[at] !== "for") return at;
  let end = word[at + 1] === "the" ? at + 2 : at + 1;
  for (let length = Math.min(3, last - end); length > 0; length--)
    if (PLACES.has(word.slice(end, end + length).join(" "))) return end + length;
  while (end < last && (isDomainAt(tokens, end) || word[end] === "and")) end++;
  return end;
}

/** What opens the name of a body that an office may follow in: `Directorate General`, `Office Commissioner`. */
const OFFICES: ReadonlySet<string> = new Set(["directorate", "office", "department", "ministry"]);

/** First names that are titles too: `Earl Dawkins`, `Prince Adeyemi`. */
export const GIVEN_TITLES: ReadonlySet<string> = new Set(["earl", "dean", "duke", "prince", "col"]);

/**
 * True for a first name that could be a title, before a surname, where the text speaks of no such office.
 *
 * @param offices which of {@link GIVEN_TITLES} the text has in lower case (`the dean`).
 */
const isGivenTitle = (tokens: Tokens, i: number, last: number, offices: ReadonlySet<string>) =>
  GIVEN_TITLES.has(tokens.word[i]!) &&
  last - i === 2 &&
  !offices.has(tokens.word[i]!) &&
  !isGivenName(tokens.word[i + 1]!);

/** `Tan Sri`, `Datuk Seri`: two words of which neither need be a title by itself. */
const isMalayHonour = (word: string, next: string): boolean =>
  (next === "sri" || next === "seri") && (word === "tan" || TITLES.get(word) === "datuk");

/** Houses that are named after people with their titles. */
const HOUSES: ReadonlySet<string> = new Set(
  "church cathedral chapel temple mosque school college hospital academy foundation museum library".split(
    " ",
  ),
);

/** Police ranks that are particles or a place too: they have no small letter. */
const SHORT_RANKS: ReadonlySet<string> = new Set(["di", "ds", "dc"]);

/** `Father-of-two`, `Mum-of-three`. */
const PARENT = /^(?:mother|father|mum|mom|dad|parent|gran|grandmother|grandfather)-of-/;

/** True for `mother-of-two` and the like. */
export const isParent = (word: string): boolean => PARENT.test(word);

/** `Sixth-grader`, `Theatre-goer`. */
const DOER =
  /-(?:grader|goer|timer|holder|owner|lover|watcher|seeker|user|dweller|former|hunter|trotter|year-old)$/;

/** True for a noun that only says that a person follows: `Resident`, `Mum-of-two`, `Sixth-grader`. No role. */
export const isPersonNoun = (word: string): boolean =>
  PERSON_NOUNS.has(word) || PARENT.test(word) || DOER.test(word);

const isUncommon = (word: string): boolean => classOf(word)?.tags.includes(Tag.NNP) ?? true;

/** `Customer Pearl Duggan`: such a noun before a full name; `Victim Support Trust` is none. */
const isPersonBefore = (tokens: Tokens, i: number, last: number): boolean => {
  const next = tokens.word[i + 1] ?? "";
  return (
    isPersonNoun(tokens.word[i]!) &&
    last - i > 2 &&
    !ORGANIZATION_HEADS.has(tokens.word[last - 1]!) &&
    (isGivenName(next) || isUncommon(tokens.word[last - 1]!))
  );
};

/**
 * Where the name proper begins in a run of capitals `[first, last)`: behind its last title or office (`Kyiv Mayor
 * Vitali Klitschko`). `first` where it opens with none; `last` where it is a title alone.
 *
 * @param offices words for an office, of those that are first names too, that the text has in lower case.
 * @param inside words that the text has with a capital inside a sentence.
 */
export function endOfTitle(
  tokens: Tokens,
  first: number,
  last: number,
  offices: ReadonlySet<string>,
  inside: ReadonlySet<string>,
): number {
  let cut = first;
  for (let i = first; i < last; i++) {
    const word = tokens.word[i]!;
    if (i === first && last - i > 2 && isMalayHonour(word, tokens.word[i + 1]!)) {
      cut = i + 2;
      i++;
      continue;
    }
    const isSomeone = i === first && (isKinAt(tokens, i) || isPersonBefore(tokens, i, last));
    if (!isRoleNounAt(tokens, i) && !isSomeone) continue;
    if (i === first && isGivenTitle(tokens, i, last, offices)) continue;
    // `the accountants Baker Lyle`: a trade has no capital inside a sentence
    if (
      i === first &&
      last - i === 2 &&
      inside.has(word) &&
      ROLES.has(word) &&
      !isTitleAt(tokens, i)
    )
      continue;
    // `João dos Santos`, `Di Maria`
    if (!(tokens.shape[i]! & (SHORT_RANKS.has(word) ? Shape.ALL_CAPS : Shape.CAPITAL))) continue;
    // `Directorate General of Health Services`: a body, whatever ranks are in its name
    if (i === first + 1 && OFFICES.has(tokens.word[first]!)) return first;
    // `Transport Workers’ Union`, `Department of Justice`
    if (i + 1 < last && tokens.tag[i + 1] === Tag.POS) continue;
    if (i > first && tokens.tag[i - 1] === Tag.IN) continue;
    // `Marine Scotland`
    if (
      i === first &&
      !isTitleAt(tokens, i) &&
      PLACES.has(tokens.word.slice(i + 1, last).join(" "))
    )
      return first;
    // A surname that is also an office (`Tim Cook`, `Martin Luther King Jr.`) closes the run.
    const closes = i === last - 1 && i > first;
    if (
      closes &&
      (!isTitleAt(tokens, i) || isSurname(tokens.word[i - 1]!, word, tokens.word[first]!))
    )
      continue;
    cut = endOfDomain(tokens, i + 1, last);
    i = cut - 1;
  }
  // `King Solomon Missionary Baptist Church`
  if (cut > first + 1 && cut < last && HOUSES.has(tokens.word[last - 1]!)) return first;
  // `General Motors`, `Speaker Society`
  const isWhose = last - first === 3 && ROLES_OF_BODIES.has(tokens.word[first]!);
  const isBody =
    !isWhose &&
    cut === first + 1 &&
    last - cut < 3 &&
    ORGANIZATION_HEADS.has(tokens.word[last - 1]!);
  return isBody && cut < last ? first : cut;
}

/** What may open a sentence before an office and tells someone to do something. */
const BIDDING: ReadonlySet<string> = new Set("meet call watch see ask help".split(" "));

/** `{Store} manager Ana Reyes`, `{Transport} Secretary Tom Okoro`: a noun that only its capital at the sentence's start made a verb. */
const isOpeningNoun = (tokens: Tokens, i: number): boolean =>
  (tokens.tag[i] === Tag.VB || tokens.tag[i] === Tag.VBZ) &&
  (tokens.shape[i]! & Shape.OPENS_SENTENCE) !== 0 &&
  !BIDDING.has(tokens.word[i]!) &&
  classOf(tokens.word[i]!)?.tags.includes(tokens.tag[i] === Tag.VB ? Tag.NN : Tag.NNS) === true;

const isRolePart = (tokens: Tokens, i: number): boolean => {
  const tag = tokens.tag[i]!;
  const word = tokens.word[i]!;
  // `Rangers {forward} Kip Sanderson`
  if (tag === Tag.RB && word === "forward") return (tokens.shape[i - 1]! & Shape.CAPITAL) !== 0;
  if (isVerb(tag))
    return (
      ((tag === Tag.VBN || tag === Tag.VBG) && modifiesRoleAt(tokens, i)) ||
      isOpeningNoun(tokens, i)
    );
  if (modifiesRoleAt(tokens, i) || NATIONALITIES.has(word)) return true;
  return (
    tag === Tag.NN ||
    tag === Tag.NNS ||
    tag === Tag.NNP ||
    tag === Tag.NNPS ||
    tag === Tag.JJ ||
    tag === Tag.POS
  );
};

/** Where the lower-case words that belong to a title begin: `former`, `then`. */
export function startOfModifiers(tokens: Tokens, title: number): number {
  let first = title;
  if (COURTESY.has(TITLES.get(tokens.word[title]!) ?? "")) return first;
  while (
    first > 0 &&
    tokens.sentence[first - 1] === tokens.sentence[title] &&
    (isOpeningNoun(tokens, first - 1) ||
      (modifiesRoleAt(tokens, first - 1) && !isFiniteVerb(tokens.tag[first - 1]!)))
  )
    first--;
  return first;
}

/** `“Go,” groaned coach Reyes`: a verb behind a quotation is none of the office. */
const isCueBehindQuotation = (tokens: Tokens, i: number): boolean =>
  tokens.tag[i - 1] === Tag.QUOTE &&
  !(tokens.shape[i]! & Shape.CAPITAL) &&
  (tokens.word[i]!.endsWith("ed") || classOf(tokens.word[i]!)?.tags.some(isFiniteVerb) === true);

/**
 * Where the role in front of a name begins (`former White House press secretary` Josh Earnest): nouns and adjectives
 * leftwards from `name`, if the one next to the name is an office. `name` where none stands there.
 */
export function startOfRole(tokens: Tokens, name: number): number {
  if (name === 0 || tokens.sentence[name - 1] !== tokens.sentence[name]) return name;
  if (!isRoleNounAt(tokens, name - 1) && !isDomainAt(tokens, name - 1)) return name;
  let first = name;
  const limit = Math.max(0, name - LONGEST_ROLE);
  let head = isRoleNounAt(tokens, name - 1);
  for (let i = name - 1; i >= limit && tokens.sentence[i] === tokens.sentence[name]; i--) {
    const word = tokens.word[i]!;
    if (word === "of" && !head && isRoleNounAt(tokens, i - 1)) head = true;
    else if (
      word === "and" &&
      first < name &&
      isRoleNounAt(tokens, i - 1) &&
      !isKinAt(tokens, i - 1)
    )
      continue;
    else if (!isRolePart(tokens, i) || isCueBehindQuotation(tokens, i)) break;
    first = i;
  }
  while (first < name && (tokens.tag[first] === Tag.POS || isKinAt(tokens, first))) first++;
  return head ? first : name;
}
