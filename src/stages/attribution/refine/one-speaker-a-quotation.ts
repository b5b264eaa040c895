import type { Attribution } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";
import type { Refiner } from "./refiner.js";

/** What one attribution has of one quotation. */
interface Claim {
  readonly attribution: number;
  /** Share of the quotation's tokens that are its content. */
  readonly share: number;
  /** Tokens between the quotation and the cue. */
  readonly distance: number;
  /** True where the attribution has content elsewhere. */
  readonly spare: boolean;
}

/** Shares that differ by more decide who speaks; else whose cue is nearer. */
const CLEARLY_MORE = 0.5;

/**
 * A quotation is one person's: of several attributions that have some of it in their content, one keeps it, the one
 * that has clearly more of it, else the one whose cue is nearest. The others lose it, unless they have nothing else.
 */
export const oneSpeakerAQuotation: Refiner = (attributions, view) => {
  const { tokens, quotationOf } = view;
  const claims = claimsByQuotation(attributions, view);
  const lost = new Map<number, Set<number>>();
  for (const [quotation, claimants] of claims) {
    if (claimants.length < 2) continue;
    const winner = claimants.reduce((best, other) => (isBetter(other, best) ? other : best));
    for (const { attribution, spare } of claimants) {
      if (attribution === winner.attribution || !spare) continue;
      if (isAround(attributions[attribution]!, attributions[winner.attribution]!)) continue;
      const set = lost.get(attribution);
      if (set === undefined) lost.set(attribution, new Set([quotation]));
      else set.add(quotation);
    }
  }
  if (lost.size === 0) return attributions;
  return attributions.map((attribution, a) => {
    const quotations = lost.get(a);
    if (quotations === undefined) return attribution;
    const content = attribution.content.flatMap((span) => {
      const parts: { start: number; end: number }[] = [];
      let open = false;
      for (
        let i = tokenAt(tokens, span.start);
        i < tokens.length && tokens.start[i]! < span.end;
        i++
      ) {
        const keep = !quotations.has(quotationOf[i]!);
        const start = Math.max(span.start, tokens.start[i]!);
        const end = Math.min(span.end, tokens.end[i]!);
        if (keep && open) parts.at(-1)!.end = end;
        else if (keep) parts.push({ start, end });
        open = keep;
      }
      return parts;
    });
    return content.length === 0 ? attribution : { ...attribution, content };
  });
};

/** True where the content of one holds the cue of the other: who reports what another said of it says it too. */
export const isAround = ({ content }: Attribution, { cue }: Attribution): boolean =>
  cue !== null && content[0]!.start <= cue.start && cue.end <= content.at(-1)!.end;

const isBetter = (a: Claim, b: Claim): boolean =>
  Math.abs(a.share - b.share) > CLEARLY_MORE
    ? a.share > b.share
    : a.distance < b.distance || (a.distance === b.distance && a.share > b.share);

function claimsByQuotation(
  attributions: readonly Attribution[],
  { tokens, quotationOf, quotations }: View,
): Map<number, Claim[]> {
  const claims = new Map<number, Claim[]>();
  for (let attribution = 0; attribution < attributions.length; attribution++) {
    const { content, cue } = attributions[attribution]!;
    if (cue === null) continue;
    const counts = new Map<number, number>();
    let all = 0;
    for (const { start, end } of content)
      for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) {
        all++;
        const q = quotationOf[i]!;
        if (q >= 0) counts.set(q, (counts.get(q) ?? 0) + 1);
      }
    for (const [q, count] of counts) {
      const span: Span = quotations[q]!;
      const from = tokenAt(tokens, span.start);
      const to = tokenAt(tokens, span.end);
      const at = tokenAt(tokens, cue.start);
      const distance = at < from ? from - tokenAt(tokens, cue.end) : at - to;
      const claim = { attribution, share: count / (to - from), distance, spare: all > count };
      const list = claims.get(q);
      if (list === undefined) claims.set(q, [claim]);
      else list.push(claim);
    }
  }
  return claims;
}
