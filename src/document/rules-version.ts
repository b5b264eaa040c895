/** Name and version of the rules that read without a proposer, as a claim's `by` gives them. Raised when they change what is read. */
export const RULES = "rules-1";
