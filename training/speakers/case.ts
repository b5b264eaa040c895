/** One `he` or `she` to learn from. */
export interface Case {
  /** Slots of each candidate; last those of nobody. */
  readonly slots: readonly (readonly number[])[];
  /** By index of the same list, whether it is right. */
  readonly right: readonly boolean[];
}
