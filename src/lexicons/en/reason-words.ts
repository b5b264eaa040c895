import { wordSet } from "./word-set.js";

/** Words that set one thing against another. */
export const COMPARING = wordSet(
  "than compared twice double triple half record highest lowest largest smallest biggest most least fewest best worst majority",
);

/** Words of laws and of what makes them, by their dictionary form. */
export const LEGAL = wordSet(
  "law act bill statute amendment constitution treaty ordinance regulation directive legislation decree tariff tax ban veto court ruling",
);

/** Dictionary forms of verbs by which someone wishes or hopes. */
export const WISHING = wordSet("hope wish want dream pray");

/** Dictionary forms of verbs by which someone commits himself. */
export const PROMISING = wordSet("promise pledge vow commit guarantee");
