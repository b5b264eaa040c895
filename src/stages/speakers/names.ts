import { Shape, type Tokens } from "../../document/layers.js";
import { isName, isNoun, isVerb, Tag } from "../../document/tag.js";
import { NATIONALITIES, PEOPLES } from "../../lexicons/en/nationalities.js";
import {
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NOUNS,
  TRADES,
} from "../../lexicons/en/organizations.js";
import { PLACES } from "../../lexicons/en/places.js";
import { LAWMAKERS, ROLES_OF_BODIES } from "../../lexicons/en/roles.js";
import { COURTESY, GENDERED, TITLES } from "../../lexicons/en/titles.js";
import { classOf } from "../../lexicons/en/words.js";
import { foldWord } from "./fold.js";
import { isGivenName } from "./given-names.js";
import type { Name } from "./name.js";
import { kindOfName } from "./name-kind.js";
import { endOfRun } from "./name-run.js";
import {
  type Capitals,
  initialsOf,
  isCommonPlural,
  isCommonWord,
  isNameWord,
  isParticle,
  isSuffix,
  readCapitals,
} from "./name-words.js";
import type { Reading } from "./reading.js";
import { seatBefore } from "./seats.js";
import { endOfTitle, isPersonNoun, isRoleNoun, startOfModifiers, startOfRole } from "./titled.js";

/** `London-based Acme`: where a body sits, not what it is called. */
const LEADING = /-(?:based|led|owned|born|backed|listed|funded|run)$/;

/** True also for what a body makes or sells: `Chipmaker Ludra`. */
const isLeading = (word: string): boolean => LEADING.test(word) || TRADES.has(word);

/** What a body is, where the sentence's first capital made it part of a run: `{Union} Orda`, but `Union Bank`. */
const OPENING_KINDS: ReadonlySet<string> = new Set(
  "union charity broadcaster lender insurer startup supermarket pollster regulator watchdog wholesaler".split(
    " ",
  ),
);

/** `Union Orda said`: a noun for a body that opens the sentence before one word that is nothing but a name. */
const isOpeningKind = ({ word, shape }: Tokens, first: number, last: number): boolean =>
  (shape[first]! & Shape.OPENS_SENTENCE) !== 0 &&
  last - first === 2 &&
  OPENING_KINDS.has(word[first]!) &&
  classOf(word[last - 1]!) === null;

const PARTIES: ReadonlySet<string> = new Set(
  "labour tory conservative republican democratic snp dup ukip reform green".split(" "),
);

/** Family names that stand first and are adjectives: `Tan Wei Ling`. */
const FAMILIES: ReadonlySet<string> = new Set("tan long young low fine gold".split(" "));

const isAdjective = (word: string): boolean => {
  const tags = classOf(word)?.tags;
  return tags !== undefined && (tags.includes(Tag.JJ) || tags.includes(Tag.VBN));
};

function useOf(tokens: Tokens, last: number): Name["use"] {
  if (last >= tokens.length || tokens.sentence[last] !== tokens.sentence[last - 1]) return "plain";
  if (tokens.tag[last] === Tag.POS) return "possessor";
  const shape = tokens.shape[last]!;
  return isNoun(tokens.tag[last]!) && !(shape & Shape.CAPITAL) && shape & Shape.SPACE_BEFORE
    ? "modifier"
    : "plain";
}

/** Gender by a title or office in tokens `[first, last)`. */
function genderOfTitle(tokens: Tokens, first: number, last: number): "m" | "f" | null {
  for (let i = first; i < last; i++) {
    const title = TITLES.get(tokens.word[i]!) ?? tokens.word[i]!;
    const gender = GENDERED.get(title);
    if (gender) return gender;
  }
  return null;
}

/** `QUESTIONABLE CLAIMS`: common words in capitals are a heading, no name. `(R-Tex.)` and `, R-Tex.,` are none either. */
function isShouted(tokens: Tokens, first: number, last: number): boolean {
  if (/^[rdi]-/.test(tokens.word[first]!) && opensParty(tokens, first - 1)) return true;
  if (last - first < 2) return false;
  for (let i = first; i < last; i++)
    if (!(tokens.shape[i]! & Shape.ALL_CAPS) || !isCommonWord(tokens.word[i]!)) return false;
  return true;
}

/** True for the bracket, or the comma behind a name, before a lawmaker's party and seat. */
const opensParty = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === "(" || (tokens.word[i] === "," && isName(tokens.tag[i - 1] ?? Tag.NONE));

/** `Tory MP`, `Labour councillors`: an office of a party or nation is a description, where it is no title. */
function isNamelessOffice(tokens: Tokens, first: number, last: number): boolean {
  const head = tokens.word[last - 1]!;
  const party = tokens.word[first]!;
  if (last - first !== 2) return false;
  // `Opposition MPs`
  if (LAWMAKERS.has(head)) return !isGivenName(party);
  if (TITLES.has(head) || !isRoleNoun(head)) return false;
  return (
    (NATIONALITIES.has(party) || PEOPLES.has(party) || PARTIES.has(party)) && !isGivenName(party)
  );
}

/** Words of places that a name may open with. */
const GEOGRAPHY: ReadonlySet<string> = new Set(
  "lake mount fort cape port river point bay camp hotel cafe café chez storm hurricane saint".split(
    " ",
  ),
);

/** `Model Ayanna Brooks`: an everyday noun that opens the sentence before two words that are nothing but a name. */
const isToldNoun = ({ word, tag, shape }: Tokens, first: number, last: number): boolean =>
  last - first === 3 &&
  (shape[first]! & Shape.OPENS_SENTENCE) !== 0 &&
  isNoun(tag[first]!) &&
  isCommonWord(word[first]!) &&
  !isGivenName(word[first]!) &&
  !ORGANIZATION_HEADS.has(word[first]!) &&
  !ORGANIZATION_NOUNS.has(word[first]!) &&
  !GEOGRAPHY.has(word[first]!) &&
  !FAMILIES.has(word[first]!) &&
  [first + 1, first + 2].every(
    (i) =>
      (shape[i]! & Shape.CAPITAL) !== 0 &&
      (isGivenName(word[i]!) ||
        classOf(word[i]!)?.tags.every((known) => known === Tag.NNP) !== false),
  );

/** `Telling Ana Reyes`: a verb that only a headline or the sentence’s start gave a capital, before a first name. */
const isStrayWord = ({ word, tag }: Tokens, i: number): boolean => {
  const tags = classOf(word[i]!)?.tags;
  if (tags === undefined || isGivenName(word[i]!) || FAMILIES.has(word[i]!)) return false;
  if (!isGivenName(word[i + 1]!) || tags.includes(Tag.NNP) || isParticle(word[i]!)) return false;
  return tag[i] === Tag.VBG || tags.every((known) => isVerb(known));
};

const isCourtesyWord = (word: string): boolean => COURTESY.has(TITLES.get(word) ?? "");

/** What tells less than an office that stands before it: `Committee chair Cllr Reyes`, `lead author Dr Okoro`. */
const isFormOfAddress = (word: string): boolean => {
  const title = TITLES.get(word) ?? "";
  return (
    isCourtesyWord(word) ||
    title === "doctor" ||
    title === "professor" ||
    title === "reverend" ||
    title === "councillor"
  );
};

function nameOf(
  tokens: Tokens,
  first: number,
  last: number,
  { offices, inside }: Capitals,
): Name | null {
  const isPeople = last - first === 1 && PEOPLES.has(tokens.word[first]!);
  let begin = isPeople ? first : endOfTitle(tokens, first, last, offices, inside);
  const isOf =
    begin > first &&
    begin < last &&
    (tokens.word[begin - 1] === "of" || tokens.word[begin - 1] === "for");
  const seat = begin === first || isOf ? seatBefore(tokens, begin, last) : null;
  if (seat) begin = seat.begin;
  // `the Bishop of Marlow`
  else if (isOf) begin = last;
  const told = begin === first && isToldNoun(tokens, first, last);
  if (told) begin = first + 1;
  const alone = begin === last;
  if (alone) begin = first;
  if (tokens.tag[begin] === Tag.QUOTE) begin = first;
  const titleEnd = begin;
  while (last - begin > 1 && (isLeading(tokens.word[begin]!) || isOpeningKind(tokens, begin, last)))
    begin++;
  const seated = begin > titleEnd;
  // `Crooked Hillary Clinton`
  while (
    !alone &&
    last - begin > 2 &&
    isAdjective(tokens.word[begin]!) &&
    !FAMILIES.has(tokens.word[begin]!) &&
    !isGivenName(tokens.word[begin]!) &&
    isGivenName(tokens.word[begin + 1]!)
  )
    begin++;
  while (!alone && last - begin === 3 && isStrayWord(tokens, begin)) begin++;
  const words: string[] = [];
  let suffix = "";
  let nickname = false;
  const nick: string[] = [];
  for (let i = begin; i < last; i++) {
    const word = tokens.word[i]!;
    if (tokens.tag[i] === Tag.QUOTE) nickname = !nickname;
    if (nickname && tokens.tag[i] !== Tag.QUOTE && word !== "the") nick.push(foldWord(word));
    if (nickname || tokens.tag[i] === Tag.QUOTE) continue;
    const initials = last - begin > 1 && tokens.shape[i]! & Shape.PERIOD ? initialsOf(word) : null;
    if (i > begin && isSuffix(word)) suffix = word.replace(".", "");
    else if (initials) words.push(...initials);
    else if (word !== ",") words.push(foldWord(word));
  }
  // `the Company` of a release is a description.
  if (words.length === 1 && words[0] === "company") return null;
  if (words.length === 0 || isShouted(tokens, begin, last)) return null;
  // `one Tory MP`
  if (isNamelessOffice(tokens, begin, last)) return null;
  // `the Spaniard`, `a Democrat`
  if (words.length === 1 && PEOPLES.has(`${tokens.word[begin]}s`)) return null;
  const opens = (tokens.shape[begin]! & Shape.OPENS_SENTENCE) !== 0;
  if (opens && words.length === 1 && !isPeople && isCommonPlural(tokens.word[begin]!)) return null;
  if (
    words.length === 1 &&
    !isPeople &&
    NATIONALITIES.has(tokens.word[begin]!) &&
    !PLACES.has(tokens.word[begin]!) &&
    !KNOWN_ORGANIZATIONS.has(tokens.word[begin]!)
  )
    return null;
  const title = seat
    ? seat.title
    : alone
      ? begin
      : titleEnd > first && titleEnd === begin
        ? isFormOfAddress(tokens.word[first]!)
          ? startOfRole(tokens, first)
          : startOfModifiers(tokens, first)
        : startOfRole(tokens, begin);
  const titled = title < begin;
  const isTold = titled && !ROLES_OF_BODIES.has(tokens.word[begin - 1]!);
  const own = kindOfName(tokens, begin, last, useOf(tokens, last));
  const body = seated && own === "unknown" ? "organization" : own;
  const kind = alone ? "title" : isTold || nick.length > 0 ? "person" : body;
  return {
    first: begin,
    last,
    title,
    run: Math.min(first, title),
    words,
    suffix,
    nickname: nick.length === 1 ? nick[0]! : null,
    kind,
    gender: titled
      ? genderOfTitle(tokens, title, begin)
      : begin > 0 && tokens.sentence[begin - 1] === tokens.sentence[begin]
        ? (GENDERED.get(tokens.word[begin - 1]!) ?? null)
        : null,
    use: useOf(tokens, last),
  };
}

/** `Datuk Seri`: the second word of an honour. */
const isSecondOfHonour = (word: string): boolean =>
  word === "seri" || word === "sri" || word === "tan";

/** True where the title before the name is courtesy alone (`Mr.`, `Datuk Seri`), or only says that it is a person (`Resident`). */
export function isCourtesy({ word }: Tokens, { first, title }: Name): boolean {
  const opening = word[title]!;
  if (first - title === 1)
    return isCourtesyWord(opening) || (isPersonNoun(opening) && !isRoleNoun(opening));
  return (
    first - title === 2 &&
    isSecondOfHonour(word[first - 1]!) &&
    (isCourtesyWord(opening) || isSecondOfHonour(opening))
  );
}

/** The words in capitals or not that a colon parts from a paragraph, in lower case: `NEAME: Why?` */
function labelsOf({ tokens, paragraphs, sentences }: Reading): ReadonlySet<string> {
  const labels = new Set<string>();
  sentences.forEach(({ start, paragraph }, s) => {
    const first = tokens.first[s]!;
    if (start === paragraphs[paragraph]!.start && tokens.word[first + 1] === ":")
      labels.add(tokens.word[first]!);
  });
  return labels;
}

/**
 * By sentence, the offset from which it is the article's own text: behind a dateline, nowhere in a byline, unless its
 * writer speaks in the text as an interviewer.
 */
function ownText(reading: Reading): Int32Array {
  const { paragraphs, sentences, tokens } = reading;
  const labels = labelsOf(reading);
  const asks = (s: number): boolean => {
    for (let i = tokens.first[s]!; i < tokens.first[s + 1]!; i++)
      if (labels.has(tokens.word[i]!)) return true;
    return false;
  };
  return Int32Array.from(sentences, ({ start, end, paragraph }, s) => {
    const { kind, dateline } = paragraphs[paragraph]!;
    if (kind === "byline") return labels.size > 0 && asks(s) ? start : end;
    if (kind === "furniture" || kind === "dateline") return end;
    return dateline ? Math.max(start, dateline.end) : start;
  });
}

/** Every name in the document, in reading order; names do not overlap. */
export function findNames(reading: Reading): Name[] {
  const { tokens, text } = reading;
  const capitals = readCapitals(tokens, text);
  const own = ownText(reading);
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!isNameWord(tokens, i, capitals) || tokens.start[i]! < own[tokens.sentence[i]!]!) {
      i++;
      continue;
    }
    const last = endOfRun(tokens, i, capitals);
    const name = nameOf(tokens, i, last, capitals);
    if (name) names.push(name);
    i = last;
  }
  return names;
}
