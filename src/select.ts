import type {
  Act,
  ClaimRecord,
  ClaimType,
  DocumentRecord,
  SpeakerKind,
  SpeakerRecord,
} from "./document/record.js";

/** What a claim can be asked to have: a date, a figure, quoted words. */
export const FEATURES = ["date", "figure", "quote"] as const;

/** One of {@link FEATURES}. */
export type Feature = (typeof FEATURES)[number];

/** A speaker by name (the whole name or some of its words, in any case), or by a pattern such as a RegExp. */
export type SpeakerMatch = string | { test(name: string): boolean };

type OneOrMore<T> = T | readonly T[];

/** Which claims a record keeps: those that pass every filter given. */
export interface ClaimFilters {
  /** One of these types. */
  readonly type?: OneOrMore<ClaimType>;
  /** One of these acts. */
  readonly act?: OneOrMore<Act>;
  /** Said by one of these. */
  readonly speaker?: OneOrMore<SpeakerMatch>;
  /** Said by a speaker of one of these kinds. */
  readonly kind?: OneOrMore<SpeakerKind>;
  /** Of at least this confidence, 0..1. */
  readonly minConfidence?: number;
  /** With all of these. */
  readonly has?: OneOrMore<Feature>;
  /** With these words in its text, in any case; any white space matches any other. */
  readonly grep?: string;
}

/** Values of {@link Ranking.sort}. */
export const ORDERS = ["text", "checkworthy"] as const;

/** In which order a record's claims come, and how many. */
export interface Ranking {
  /** Reading order where not given, or those most worth checking first. */
  readonly sort?: (typeof ORDERS)[number];
  /** So many claims of each document, those most worth checking; a whole number from 1. */
  readonly top?: number;
}

/** Name of a filter. */
export type FilterName = keyof ClaimFilters;

/** One filter, ready to be asked. */
export interface Filter {
  readonly name: FilterName;
  keeps(claim: ClaimRecord, speaker: SpeakerRecord | null): boolean;
}

/** The filters that are set, in a fixed order. */
export function filtersOf(wanted: ClaimFilters): readonly Filter[] {
  const filters: Filter[] = [];
  const add = (name: FilterName, keeps: Filter["keeps"]) => filters.push({ name, keeps });
  const { minConfidence } = wanted;
  const types = listOf(wanted.type);
  const acts = listOf(wanted.act);
  const kinds = listOf(wanted.kind);
  const features = listOf(wanted.has);
  const speakers = listOf(wanted.speaker)?.map(nameTest);
  if (types) add("type", (claim) => types.includes(claim.type));
  if (acts) add("act", (claim) => acts.includes(claim.act));
  if (speakers)
    add("speaker", (_, speaker) => speaker !== null && speakers.some((test) => test(speaker.name)));
  if (kinds) add("kind", (_, speaker) => speaker !== null && kinds.includes(speaker.kind));
  if (minConfidence !== undefined) add("minConfidence", (c) => c.confidence >= minConfidence);
  if (features) add("has", (claim) => features.every((feature) => hasFeature(claim, feature)));
  if (wanted.grep !== undefined) {
    const words = folded(wanted.grep);
    add("grep", (claim) => folded(claim.text).includes(words));
  }
  return filters;
}

/** A record's claims after the filters. */
export interface Selection {
  /** The record with the claims that passed; a quotation whose claim is gone points to none. */
  readonly record: DocumentRecord;
  /** How many claims there were before the first filter, and how many were left after each, in their order. */
  readonly left: readonly number[];
}

/** Keeps the claims that pass all filters; everything else in the record describes the document and stays. */
export function select(record: DocumentRecord, filters: readonly Filter[]): Selection {
  if (filters.length === 0) return { record, left: [record.claims.length] };
  const speakers = new Map(record.speakers.map((speaker) => [speaker.id, speaker]));
  const left = [record.claims.length];
  let claims = record.claims;
  for (const filter of filters) {
    claims = claims.filter((claim) =>
      filter.keeps(claim, (claim.speaker !== null && speakers.get(claim.speaker)) || null),
    );
    left.push(claims.length);
  }
  return { record: withClaims(record, claims), left };
}

/** The record with these of its claims; a quotation whose claim is gone points to none. */
function withClaims(record: DocumentRecord, claims: readonly ClaimRecord[]): DocumentRecord {
  const kept = new Set(claims.map((claim) => claim.id));
  const quotations = record.quotations.map((quotation) =>
    quotation.claim === null || kept.has(quotation.claim)
      ? quotation
      : { ...quotation, claim: null },
  );
  return { ...record, quotations, claims };
}

/**
 * Puts the claims in the order asked for and keeps the first `top`. Without `sort` these are the most worth checking,
 * in reading order. Claims of the same worth keep reading order.
 */
export function rank(record: DocumentRecord, { sort, top }: Ranking): DocumentRecord {
  if ((sort ?? "text") === "text" && top === undefined) return record;
  const best = [...record.claims]
    .sort((a, b) => b.checkworthy - a.checkworthy)
    .slice(0, top ?? record.claims.length);
  const kept = new Set(best);
  return withClaims(
    record,
    sort === "checkworthy" ? best : record.claims.filter((claim) => kept.has(claim)),
  );
}

function listOf<T>(value: OneOrMore<T> | undefined): readonly T[] | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value : [value as T];
}

function nameTest(match: SpeakerMatch): (name: string) => boolean {
  if (typeof match !== "string") return (name) => match.test(name);
  const words = ` ${folded(match)} `;
  return (name) => ` ${folded(name)} `.includes(words);
}

function hasFeature(claim: ClaimRecord, feature: Feature): boolean {
  if (feature === "date") return claim.dates.length > 0;
  if (feature === "figure") return claim.figures.length > 0;
  return claim.type === "direct" || claim.type === "mixed";
}

/** Lower case, with each run of white space as one space. */
const folded = (text: string): string => text.toLowerCase().split(/\s+/).join(" ").trim();
