/** Whether a content's words lie inside quotation marks: all, some or none of them. */
export type ContentType = "direct" | "mixed" | "indirect";

/**
 * The share of relations that are right among those which the network reads with this score.
 *
 * @param score what the network gives, 0..1: cue × content × √source
 * @param type of the content as the network reads it
 * @returns 0..1, rising with the score
 */
export const calibrated = (score: number, _type: ContentType): number => score;
