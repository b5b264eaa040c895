import type { DocumentRecord, ErrorRecord } from "../document/record.js";

/** Values of {@link Unit}. */
export const UNITS = ["document", "claim"] as const;

/** What one record, row or line of the output stands for. */
export type Unit = (typeof UNITS)[number];

/** Values of {@link ColorWhen}. */
export const COLOR_WHEN = ["auto", "always", "never"] as const;

/** When output is coloured. */
export type ColorWhen = (typeof COLOR_WHEN)[number];

/** What decides about colour. */
export interface ColorChoice {
  readonly when: ColorWhen;
  readonly env: { readonly [name: string]: string | undefined };
  readonly isTerminal: boolean;
}

/** What a format may know besides the records. */
export interface FormatOptions {
  readonly unit: Unit;
  /** Leaves cells that a spreadsheet would take for formulas as they are. */
  readonly csvRaw: boolean;
  readonly color: ColorChoice;
  /** Columns of the terminal. */
  readonly width: number;
  /** Leaves out documents without claims: some filter is set. */
  readonly onlyWithClaims: boolean;
}

/** A piece of the output. */
export type Piece = string | Uint8Array;

/** Turns records into output, one after the other; what the four return, in order, is the whole of it. */
export interface Writer {
  begin(): Piece;
  document(record: DocumentRecord): Piece;
  /** For an input line that could not be read. */
  error(record: ErrorRecord): Piece;
  end(): Piece;
}

/** A format: a new writer for one run. */
export type Format = (options: FormatOptions) => Writer;
