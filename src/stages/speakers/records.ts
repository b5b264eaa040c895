import type { ResolvedSpeaker, Speakers } from "../../document/layers.js";
import type { ConflictRecord, ViaRecord } from "../../document/record.js";
import { inReadingOrder, type Span } from "../../document/span.js";
import { isDoing } from "./doings.js";
import type { Entity } from "./entity.js";
import type { Reading } from "./reading.js";
import { isOtherRole } from "./role-words.js";
import { isRunning } from "./run-bodies.js";
import type { Resolved } from "./source.js";
import { viaOf } from "./via.js";

/** Other names that a speaker's record lists, at most. */
const MOST_ALIASES = 20;

/** Forms of address and parties: they tell less than an office. */
const LITTLE =
  /^(?:Dr|Prof|Professor|Lord|Lady|Rev|Reverend|Father|Sister|Brother|Republican|Democrat|Conservative|Tory|independent|neighbou?r|friend|colleague|rival)\.?$/i;
/** `junior minister in the 1990s` */
const LONG_AGO = /\b(?:in|until|from)\s(?:the\s)?\d{4}s?$/;

/** How much a role tells: a form of address or an office long past little, what somebody runs more, an office most. */
function weightOf(role: string): number {
  if (LITTLE.test(role) || LONG_AGO.test(role)) return 0;
  const opening = role.slice(0, role.indexOf(" "));
  return isRunning(opening) || isDoing(opening) ? 1 : 2;
}

/** The text's role to show: the first of the longest of those that tell most. */
function textRole({ roles }: Entity): string | null {
  let best: string | null = null;
  let most = -1;
  for (const role of roles) {
    const weight = weightOf(role);
    if (best !== null && (weight < most || (weight === most && role.length <= best.length)))
      continue;
    best = role;
    most = weight;
  }
  return best;
}

/** The role to show: the text's; where that gives none, the one of the caller's list. */
function roleOf(entity: Entity): string | null {
  if (entity.members.length === 0) return textRole(entity) ?? entity.listed?.role ?? entity.called;
  const roles = [...new Set(entity.members.map(roleOf).filter((role) => role !== null))];
  return roles.length > 0 ? roles.join(" and ") : null;
}

/** What the caller's list says otherwise than the text. */
function conflictOf(entity: Entity): ConflictRecord[] {
  const text = textRole(entity);
  const listed = entity.listed?.role;
  const roles: ConflictRecord[] =
    text !== null && listed !== undefined && isOtherRole(text, listed)
      ? [{ field: "role", text, listed }]
      : [];
  return [...entity.conflict, ...roles];
}

const textOf = ({ text }: Reading, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, " ");

/** The names by which the document calls it besides the fullest, each once. */
function aliasesOf(reading: Reading, { name, named }: Entity): string[] {
  const aliases = new Set<string>();
  for (const span of named) {
    if (aliases.size === MOST_ALIASES) break;
    const alias = textOf(reading, span);
    if (alias !== name) aliases.add(alias);
  }
  return [...aliases];
}

/** The first mention that gives the full name; of one whose name is on a list, the longest. */
function fullestMention(reading: Reading, { name, named, listed }: Entity): Span | undefined {
  const full = named.find((span) => textOf(reading, span) === name);
  if (full || listed === null) return full;
  let longest: Span | undefined;
  for (const span of named)
    if (!longest || span.end - span.start > longest.end - longest.start) longest = span;
  return longest;
}

/** Mentions of one speaker in reading order, each once. */
function distinct(mentions: readonly Span[]): Span[] {
  const once: Span[] = [];
  for (const span of mentions) {
    const last = once.at(-1);
    if (span.start !== last?.start || span.end !== last.end) once.push(span);
  }
  return once;
}

/** What a caller's list of people adds. */
function about(entity: Entity): Pick<ResolvedSpeaker, "identifier" | "conflict"> {
  const conflict = conflictOf(entity);
  return {
    ...(entity.listed?.id !== undefined && { identifier: entity.listed.id }),
    ...(conflict.length > 0 && { conflict }),
  };
}

/**
 * Ids by first mention, the records of those who speak, and how each was found.
 *
 * @param of by index of the attribution who speaks.
 */
export function recordSpeakers(reading: Reading, of: readonly (Resolved | null)[]): Speakers {
  const speaking = new Set<Entity>();
  for (const resolved of of) if (resolved) speaking.add(resolved.entity);
  for (const entity of speaking) entity.mentions.sort(inReadingOrder);
  const ids = new Map<Entity, string>();
  const speakers: ResolvedSpeaker[] = [];
  for (const entity of [...speaking].sort(byMention)) {
    const id = `s${speakers.length + 1}`;
    ids.set(entity, id);
    speakers.push({
      id,
      name: entity.name,
      kind: entity.kind === "unknown" && entity.words.length > 0 ? "person" : entity.kind,
      role: roleOf(entity),
      aliases: aliasesOf(reading, entity),
      mentions: distinct(entity.mentions),
      ...about(entity),
    });
  }
  const full = new Map<Entity, Span | undefined>();
  for (const entity of speaking) full.set(entity, fullestMention(reading, entity));
  const ofAttribution: (string | null)[] = [];
  const viaOfAttribution: (ViaRecord | null)[] = [];
  for (let index = 0; index < of.length; index++) {
    const resolved = of[index]!;
    ofAttribution.push(resolved && ids.get(resolved.entity)!);
    viaOfAttribution.push(
      resolved &&
        viaOf(
          reading.attributions[index]!.source,
          resolved,
          resolved.entity.mentions,
          full.get(resolved.entity),
        ),
    );
  }
  return { speakers, ofAttribution, viaOfAttribution };
}

/** By the first mention; those without one last. */
const byMention = (a: Entity, b: Entity): number =>
  (a.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER) -
  (b.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER);
