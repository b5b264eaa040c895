import { CLAIM_TYPES, type ClaimType, type DocumentRecord } from "../document/record.js";

/** A number with its noun: `1 claim`, `2 claims`. */
const number = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** What was found in one document: `3 claims, 2 speakers, 4 dates, 1 figure`. */
export const counted = ({ claims, speakers, dates, figures }: DocumentRecord): string =>
  [
    number(claims.length, "claim"),
    number(speakers.length, "speaker"),
    number(dates.length, "date"),
    number(figures.length, "figure"),
  ].join(", ");

/** Counts documents and their claims as they come. */
export class Totals {
  #documents = 0;
  #withClaims = 0;
  readonly #claims = new Map<ClaimType, number>();

  add({ claims }: DocumentRecord): void {
    this.#documents++;
    if (claims.length > 0) this.#withClaims++;
    for (const { type } of claims) this.#claims.set(type, (this.#claims.get(type) ?? 0) + 1);
  }

  /** One line: `7 claims (4 direct, 3 indirect) in 2 of 3 documents`. */
  line(): string {
    const all = [...this.#claims.values()].reduce((sum, count) => sum + count, 0);
    const types = CLAIM_TYPES.flatMap((type) => {
      const count = this.#claims.get(type);
      return count === undefined ? [] : `${count} ${type}`;
    });
    const among = types.length > 0 ? ` (${types.join(", ")})` : "";
    const documents = number(this.#documents, "document");
    const where =
      this.#withClaims === this.#documents ? documents : `${this.#withClaims} of ${documents}`;
    return `${number(all, "claim")}${among} in ${where}`;
  }
}
