import type { Attribution } from "../../../document/layers.js";
import type { View } from "../view.js";
import { aSpanAParagraph } from "./a-span-a-paragraph.js";
import { act } from "./act.js";
import { addressee } from "./addressee.js";
import { contentEndsWhole } from "./content-ends-whole.js";
import { contentTakesDeterminer } from "./content-takes-determiner.js";
import { contentTakesObject } from "./content-takes-object.js";
import { contentTakesSecondClause } from "./content-takes-second-clause.js";
import { contentTakesSubject } from "./content-takes-subject.js";
import { contentsApart } from "./contents-apart.js";
import { cueEndsWhole } from "./cue-ends-whole.js";
import { cueTakesAuxiliaries } from "./cue-takes-auxiliaries.js";
import { cueTakesOpening } from "./cue-takes-opening.js";
import { cueWithoutPreposition } from "./cue-without-preposition.js";
import { datelineStaysOut } from "./dateline-stays-out.js";
import { dropOverlapping } from "./drop-overlapping.js";
import { gappedSpeech } from "./gapped-speech.js";
import { headlineSays } from "./headline-says.js";
import { hearsayAdverb } from "./hearsay-adverb.js";
import { joinQuotations } from "./join-quotations.js";
import { keepsToSentence } from "./keeps-to-sentence.js";
import { mainClauseStaysOut } from "./main-clause-stays-out.js";
import { negation } from "./negation.js";
import { nounThatReports } from "./noun-that-reports.js";
import { oneSpeakerAQuotation } from "./one-speaker-a-quotation.js";
import { othersTurn } from "./others-turn.js";
import { paragraphKeepsSpeaker } from "./paragraph-keeps-speaker.js";
import { pronounIsNoCue } from "./pronoun-is-no-cue.js";
import { putsAtFigure } from "./puts-at-figure.js";
import { quotationAfterColon } from "./quotation-after-colon.js";
import { quotationBesideVerb } from "./quotation-beside-verb.js";
import { readingOrder } from "./reading-order.js";
import type { Refiner } from "./refiner.js";
import { snapToQuotation } from "./snap-to-quotation.js";
import { sourceBesideCue } from "./source-beside-cue.js";
import { sourceTakesWhole } from "./source-takes-whole.js";
import { speakerLabels } from "./speaker-labels.js";
import { speechAfterAside } from "./speech-after-aside.js";
import { speechBeforeSpeaker } from "./speech-before-speaker.js";
import { speechStandsAlone } from "./speech-stands-alone.js";
import { speechWithoutCue } from "./speech-without-cue.js";
import { subjectCarriesOn } from "./subject-carries-on.js";
import { subjectIsSaidOf } from "./subject-is-said-of.js";
import { subjectStaysOut } from "./subject-stays-out.js";
import { timeIsNoCue } from "./time-is-no-cue.js";
import { toldIsNoSource } from "./told-is-no-source.js";
import { trimSpans } from "./trim-spans.js";
import { unclosedIsLessSure } from "./unclosed-is-less-sure.js";
import { viewpointAside } from "./viewpoint-aside.js";
import { writerGoesOn } from "./writer-goes-on.js";
import { writerStaysOut } from "./writer-stays-out.js";

/** The refiners by name, in the order in which they run. */
export const refiners: Readonly<Record<string, Refiner>> = {
  timeIsNoCue,
  pronounIsNoCue,
  speakerLabels,
  speechBeforeSpeaker,
  oneSpeakerAQuotation,
  snapToQuotation,
  headlineSays,
  keepsToSentence,
  speechStandsAlone,
  speechAfterAside,
  dropOverlapping,
  gappedSpeech,
  writerGoesOn,
  subjectStaysOut,
  mainClauseStaysOut,
  paragraphKeepsSpeaker,
  othersTurn,
  joinQuotations,
  quotationAfterColon,
  quotationBesideVerb,
  speechWithoutCue,
  viewpointAside,
  putsAtFigure,
  nounThatReports,
  cueTakesAuxiliaries,
  cueTakesOpening,
  cueEndsWhole,
  cueWithoutPreposition,
  sourceBesideCue,
  subjectCarriesOn,
  sourceTakesWhole,
  contentTakesDeterminer,
  contentTakesSubject,
  contentTakesObject,
  contentEndsWhole,
  contentTakesSecondClause,
  hearsayAdverb,
  contentsApart,
  aSpanAParagraph,
  writerStaysOut,
  datelineStaysOut,
  trimSpans,
  unclosedIsLessSure,
  toldIsNoSource,
  subjectIsSaidOf,
  addressee,
  negation,
  act,
  readingOrder,
};

/** Runs the refiners over what a proposer gave; the result stands in reading order of the contents. */
export const refine = (
  proposed: readonly Attribution[],
  view: View,
  list: readonly Refiner[] = Object.values(refiners),
): readonly Attribution[] => {
  let attributions = proposed;
  for (const refiner of list) attributions = refiner(attributions, view);
  return attributions;
};
