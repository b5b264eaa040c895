import type { Attribution, LayerStage, Tokens } from "../../document/layers.js";
import type { Span } from "../../document/span.js";
import { Tag } from "../../document/tag.js";
import { tokenAt } from "../../document/token-search.js";
import { addressed } from "./addressed.js";
import { agentOf, isPatient } from "./agent.js";
import { roleAs } from "./apposition.js";
import { noteBodyNouns } from "./body-nouns.js";
import { calledBy } from "./called.js";
import { type Chains, chainNames } from "./chains.js";
import type { Entity } from "./entity.js";
import { holders } from "./holders.js";
import { leftOut } from "./left-out.js";
import { findNames } from "./names.js";
import { isNameAt, meantSubject, narrativeSubjects } from "./narrative-subjects.js";
import { isFirstOrSecond } from "./pronoun-words.js";
import { byRules } from "./pronouns.js";
import { quotationSpeakers } from "./quotation-speakers.js";
import { quotationAround } from "./quoted.js";
import { type Reading, wordsOf } from "./reading.js";
import { recordSpeakers } from "./records.js";
import { collectRoles } from "./roles.js";
import type { Choose, Scene } from "./scene.js";
import { signatures } from "./signatures.js";
import { type Resolved, speakerOf } from "./source.js";
import { notePronouns } from "./stated-pronouns.js";
import { parenthesisSubject, restOfOffice } from "./subject-of-cue.js";
import { noteBodies } from "./told-bodies.js";

/** True for `I` and `we`. */
const isSpeaker = (tokens: Tokens, token: number): boolean =>
  isOwn(tokens, token) && !tokens.word[token]!.startsWith("y");

/** True for `I`, `we`, `you`. */
const isOwn = (tokens: Tokens, token: number): boolean => isFirstOrSecond(tokens.word[token]!);

/** `{His} captain, Tom Okoro, wept.`: whom the next sentence goes on about is the captain. */
const isOwnerOfSubject = (
  { tag, word, sentence }: Tokens,
  at: number,
  next: number | undefined,
): boolean =>
  next !== undefined &&
  tag[at] === Tag.PRPS &&
  sentence[next] === sentence[at] &&
  word[next - 1] === ",";

/** Notes what each person and body is said to be, besides offices. */
function noteCalled(reading: Reading, { names, entityOf }: Chains): void {
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const entity = entityOf[n];
    if (!entity || entity.called !== null || entity.kind === "group") continue;
    if (name.kind === "place") continue;
    const told = calledBy(reading.tokens, name, entity.kind === "organization");
    if (told) entity.called = wordsOf(reading, told[0], told[1]);
  }
}

/** True where the source was read inside its own content: it is what is spoken of. */
const standsInOwnContent = ({ source, content }: Attribution): boolean =>
  source !== null && content.some(({ start, end }) => start <= source.start && source.end <= end);

/** The source that an attribution's speaker is read from. */
interface SourceAt {
  readonly source: Span;
  /** The attribution's. */
  readonly index: number;
  /** Its first token. */
  readonly token: number;
  /** Index of the attribution in whose content it stands; -1 where there is none. */
  readonly held: number;
  readonly quoted: boolean;
  /** True where whoever speaks around it has to be known first. */
  readonly waits: boolean;
}

const bySource = (a: SourceAt, b: SourceAt): number =>
  a.source.start - b.source.start || a.index - b.index;

/**
 * Names chained through the document; then each attribution's source read against them, first those of the article's
 * own voice in reading order, then those inside others' quoted words.
 *
 * @param choose decides whom third-person pronouns mean.
 */
export const speakersBy = (
  choose: Choose,
): LayerStage<
  "speakers",
  "paragraphs" | "sentences" | "tokens" | "quotations" | "attributions"
> => ({
  name: "speakers",
  reads: ["paragraphs", "sentences", "tokens", "quotations", "attributions"],
  run: ({ paragraphs, sentences, tokens, quotations, attributions }, { text, people }) => {
    const reading = { paragraphs, sentences, tokens, quotations, attributions, text };
    const chains = chainNames(reading, findNames(reading), people);
    collectRoles(reading, chains);
    noteBodies(tokens, chains);
    noteBodyNouns(tokens, chains);
    noteCalled(reading, chains);
    notePronouns(reading, chains);
    const scene: Scene = {
      reading,
      chains,
      turns: [],
      meant: new Map(),
      unnamed: new Map(),
      examples: new Map(),
      signedBy: signatures(reading, chains),
      choose,
      people,
    };
    const holderOf = holders(attributions);
    const of: (Resolved | null)[] = new Array(attributions.length).fill(null);
    const entityAt = (index: number): Entity | null => of[index]?.entity ?? null;
    const sources: SourceAt[] = [];
    for (let index = 0; index < attributions.length; index++) {
      const attribution = attributions[index]!;
      const source =
        agentOf(reading, attribution) ??
        parenthesisSubject(reading, chains.names, attribution) ??
        restOfOffice(reading, chains.names, attribution) ??
        (standsInOwnContent(attribution) || isPatient(reading, attribution)
          ? null
          : attribution.source);
      if (source === null) continue;
      const token = tokenAt(tokens, source.start);
      const held = holderOf(source, index);
      const quoted = quotationAround(reading, source.start) >= 0;
      const waits = held >= 0 && (quoted || isOwn(tokens, token));
      sources.push({ source, index, token, held, quoted, waits });
    }
    sources.sort(bySource);

    const subjects = narrativeSubjects(reading, chains);
    let p = 0;
    for (const { source, index, token, held, quoted, waits } of sources) {
      // The article's own pronouns and descriptions keep whom they mean in mind up to the next source.
      for (; p < subjects.length && subjects[p]! <= token; p++) {
        // Of a source itself only its owner is another: `Her lawyer, Tom Okoro, said she was ill.`
        const isSource = subjects[p] === token;
        if (isSource && tokens.tag[token] !== Tag.PRPS) continue;
        const passing = isSource || isOwnerOfSubject(tokens, subjects[p]!, subjects[p + 1]);
        const entity = meantSubject(scene, subjects[p]!);
        const named = isNameAt(scene, subjects[p]!);
        if (entity)
          scene.turns.push({ token: subjects[p]!, entity, speaks: false, passing, named });
      }
      if (waits) continue;
      // In a turn of a transcript (`REYES: He lied.`), too, `he` is someone else.
      const own = quoted || attributions[held]?.cue?.lemma === ":";
      const holder = held < 0 ? null : { entity: entityAt(held), quoted: own };
      const resolved = speakerOf(scene, source, holder);
      if (!resolved) continue;
      const { entity } = resolved;
      of[index] = resolved;
      // `As the manager of the pub, she said`
      const role = resolved.rule === "pronoun" ? roleAs(tokens, token, token + 1) : null;
      if (role && entity.kind === "person") entity.roles.push(wordsOf(reading, role[0], role[1]));
      entity.mentions.push(source);
      scene.turns.push({ token, entity, speaks: true });
    }
    for (const { source, index, token, held, quoted, waits } of sources) {
      if (!waits) continue;
      const speaker = entityAt(held);
      if (tokens.word[token] === "you") {
        const entity = addressed(scene, attributions[held]!, speaker);
        of[index] = entity && { entity, rule: "addressee" };
      } else of[index] = speakerOf(scene, source, { entity: speaker, quoted });
      of[index]?.entity.mentions.push(source);
    }
    const spokenBy = quotationSpeakers(reading, attributions, entityAt);
    for (const { source, index, token, held, quoted } of sources) {
      if (held >= 0 || !quoted || of[index] || !isSpeaker(tokens, token)) continue;
      const entity = spokenBy(source.start);
      if (!entity) continue;
      of[index] = { entity, rule: "first-person" };
      entity.mentions.push(source);
    }
    const others = leftOut(reading, attributions);
    for (let index = 0; index < others.length; index++) {
      const entity = entityAt(others[index]!);
      if (entity) of[index] = { entity, rule: "left-out" };
    }
    return recordSpeakers(reading, of);
  },
});

/** The stage as it ships: pronouns by rules. */
export const speakers = speakersBy(byRules);
