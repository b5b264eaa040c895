/** What unlabelled news tells of `he` and `she` where first names, titles and earlier pronouns leave one person alone. */
import { readWith } from "../../scripts/speakers/gold-reading.js";
import type { Attribution } from "../../src/document/layers.js";
import { byRules } from "../../src/stages/speakers/pronouns.js";
import type { Choose } from "../../src/stages/speakers/scene.js";
import { asksForPerson, genderFor, questionAt, tellsGender } from "./candidates.js";
import type { Case } from "./case.js";

/**
 * The text's cases in which exactly one of those near is a man (or woman), another person near is not, and nobody's gender
 * is unknown but of names that are hardly people's. What tells of gender is left out of them, so that what is learnt is where in
 * news the one who is meant stands.
 */
export function sureCases(text: string, attributions: readonly Attribution[]): Case[] {
  const cases: Case[] = [];
  const teacher: Choose = (scene, pronoun) => {
    if (!asksForPerson(pronoun)) return byRules(scene, pronoun);
    const { candidates, none } = questionAt(scene, pronoun, true);
    const genders = candidates.map(({ entity }) => genderFor(entity, pronoun.asked));
    const right = genders.map((gender) => gender < 2);
    const isOpen = candidates.some(({ entity }, i) => genders[i] === 3 && entity.kind === "person");
    if (isOpen || right.filter(Boolean).length !== 1 || !genders.includes(2)) return null;
    const told = candidates.map(({ slots }) => slots.filter((slot) => !tellsGender(slot)));
    cases.push({ slots: [...told, none], right: [...right, false] });
    return candidates[right.indexOf(true)]!.entity;
  };
  readWith(attributions, text, {}, teacher);
  return cases;
}
