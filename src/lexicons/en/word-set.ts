/** The words of a list, between which white space stands. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
