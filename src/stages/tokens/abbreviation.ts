const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof sen sens rep reps gov gen col lt sgt capt rev hon st jr sr inc corp co ltd jan feb aug sep sept oct nov dec " +
    "mt vs etc ph no dept est vol fig ave blvd rd tex calif fla mass mich va vt wash conn ariz ala ky tenn okla wis minn ill ore ind pa md mo ga la del colo " +
    "adm maj cmdr supt pvt cpl spc bros assn univ approx messrs mme"
  ).split(" "),
);
/** Those that are words as well: only before more of the sentence. */
const ALSO_WORDS = new Set("no co est fig mass wash ill ore ind ala mo la del gen col rev hon md".split(" "));

/** True where the word, as written, keeps its full stop. */
export function isAbbreviation(word: string, endsSentence: boolean): boolean {
  const lower = word.toLowerCase();
  return ABBREVIATIONS.has(lower) && !(endsSentence && ALSO_WORDS.has(lower));
}
