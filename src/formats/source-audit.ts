import { countClaims } from "../count-claims.js";
import type {
  ClaimRecord,
  DocumentRecord,
  SpeakerKind,
  SpeakerRecord,
} from "../document/record.js";

/** Where a source speaks: the document, when that was published, and where in it, in UTF-16 code units. */
export interface Place {
  readonly document: unknown;
  readonly published: string | null;
  readonly start: number;
}

/** One source of an audit: all that documents let it say. */
export interface AuditedSource {
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The longest that a document gives. */
  readonly role: string | null;
  /** As the caller's list of people has it. */
  readonly identifier: string | null;
  /** True where a name tells who it is: not for `officials`, `a nurse`. */
  readonly named: boolean;
  readonly claims: number;
  readonly quotedWords: number;
  /** In how many documents it speaks. */
  readonly documents: number;
  readonly first: Place;
  readonly last: Place;
}

/** What all sources of a kind say. */
export interface AuditTotal {
  readonly sources: number;
  readonly claims: number;
  readonly quotedWords: number;
}

/** Who is quoted in the documents read, how often and with how many words. */
export interface SourceAudit {
  readonly documents: number;
  /** Claims of others that no speaker was found for. */
  readonly unresolved: AuditTotal["claims"];
  readonly named: AuditTotal;
  readonly unnamed: AuditTotal;
  readonly kinds: { readonly [kind in SpeakerKind]?: AuditTotal };
  /** Those with most claims first, then those with most quoted words, then by name. */
  readonly sources: readonly AuditedSource[];
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

const NAMED_KINDS: ReadonlySet<SpeakerKind> = new Set(["person", "organization", "document"]);

/** A name's last word begins with a capital or digit: `Marlow Bank`, not `federal court`. */
const isNamed = ({ kind, name }: SpeakerRecord): boolean =>
  NAMED_KINDS.has(kind) && /^[“"'‘(]?[\p{Lu}\p{N}@]/u.test(name.slice(name.lastIndexOf(" ") + 1));

/** By date of publication; what has none stands behind what has one, for the first and for the last place alike. */
const isEarlier = (a: Place, b: Place): boolean =>
  a.published !== null && (b.published === null || a.published < b.published);

const isLater = (a: Place, b: Place): boolean =>
  a.published === null ? b.published === null : b.published === null || a.published >= b.published;

/** Adds up the sources of documents as they come. The same name and kind, or identifier, is the same source in all. */
export class SourceAuditor {
  #documents = 0;
  #unresolved = 0;
  readonly #sources = new Map<string, Mutable<AuditedSource>>();

  /** @param record its claims as the filters left them, offsets in UTF-16 code units. */
  add(record: DocumentRecord): void {
    this.#documents++;
    const claimsOf = new Map<string, ClaimRecord[]>();
    for (const claim of record.claims) {
      if (claim.speaker === null) {
        if (claim.type !== "statement") this.#unresolved++;
      } else {
        const list = claimsOf.get(claim.speaker);
        if (list) list.push(claim);
        else claimsOf.set(claim.speaker, [claim]);
      }
    }
    for (const speaker of countClaims(record.speakers, record.claims, record.quotations)) {
      const claims = claimsOf.get(speaker.id);
      if (claims) this.#count(record, speaker, claims);
    }
  }

  #count(
    { id, published }: DocumentRecord,
    speaker: SpeakerRecord,
    claims: readonly ClaimRecord[],
  ): void {
    const { name, kind, role, quotedWords, identifier = null } = speaker;
    const place = (claim: ClaimRecord): Place => ({
      document: id,
      published,
      start: claim.content[0]!.start,
    });
    const first = place(claims[0]!);
    const last = place(claims.at(-1)!);
    const key = identifier === null ? `${kind} ${name.toLowerCase()}` : `id ${identifier}`;
    const source = this.#sources.get(key);
    if (!source) {
      const named = isNamed(speaker);
      const counts = { claims: claims.length, quotedWords, documents: 1 };
      this.#sources.set(key, { name, kind, role, identifier, named, ...counts, first, last });
      return;
    }
    source.claims += claims.length;
    source.quotedWords += quotedWords;
    source.documents++;
    if ((role?.length ?? 0) > (source.role?.length ?? 0)) source.role = role;
    if (isEarlier(first, source.first)) source.first = first;
    if (isLater(last, source.last)) source.last = last;
  }

  /** The audit of all documents so far. */
  audit(): SourceAudit {
    const sources = [...this.#sources.values()].sort(
      (a, b) =>
        b.claims - a.claims ||
        b.quotedWords - a.quotedWords ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
    const kinds = [...new Set(sources.map(({ kind }) => kind))].sort();
    return {
      documents: this.#documents,
      unresolved: this.#unresolved,
      named: total(sources.filter(({ named }) => named)),
      unnamed: total(sources.filter(({ named }) => !named)),
      kinds: Object.fromEntries(
        kinds.map((kind) => [kind, total(sources.filter((source) => source.kind === kind))]),
      ),
      sources,
    };
  }
}

const total = (sources: readonly AuditedSource[]): AuditTotal => ({
  sources: sources.length,
  claims: sources.reduce((sum, { claims }) => sum + claims, 0),
  quotedWords: sources.reduce((sum, { quotedWords }) => sum + quotedWords, 0),
});
