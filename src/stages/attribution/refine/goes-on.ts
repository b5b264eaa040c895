/** What quoted speech ends in that its sentence goes on after: `“Is it safe?” she asked`. */
export const GOES_ON: ReadonlySet<string> = new Set([",", "?", "!", "—", "–", "-"]);
