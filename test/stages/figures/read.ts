import type { FigureRecord } from "../../../src/document/record.js";
import { layersOf } from "../../support/layers.js";

/** The figures of a text, published on 15 March 2024. */
export const figuresOf = (text: string): readonly FigureRecord[] =>
  layersOf(text, "figures", { published: "2024-03-15" }).figures;

/** A figure as the tables give it: words, kind, value (or `low..high`), unit. */
export type Row = readonly [
  words: string,
  kind: FigureRecord["kind"],
  value: FigureRecord["value"] | `${number}..${number}`,
  unit: string | null,
];

/** The figures of a text in the form of the tables. */
export const rowsOf = (text: string): Row[] =>
  figuresOf(text).map((f) => [
    f.text,
    f.kind,
    f.low === undefined ? f.value : (`${f.low}..${f.high ?? Number.NaN}` as const),
    f.unit,
  ]);
