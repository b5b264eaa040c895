const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that set one thing against another. */
export const COMPARING = listed(
  "than compared twice double triple half record highest lowest largest smallest biggest most least fewest best worst majority",
);

/** Words of laws and of what makes them, by their dictionary form. */
export const LEGAL = listed(
  "law act bill statute amendment constitution treaty ordinance regulation directive legislation decree tariff tax ban veto court ruling",
);

/** Dictionary forms of verbs by which someone wishes or hopes. */
export const WISHING = listed("hope wish want dream pray");

/** Dictionary forms of verbs by which someone commits himself. */
export const PROMISING = listed("promise pledge vow commit guarantee");
