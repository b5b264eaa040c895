import type { Quotation } from "../../../src/document/layers.js";
import { layersOf } from "../../support/layers.js";

/** The quotations that the stage finds in the text. */
export const quotationsOf = (text: string): readonly Quotation[] =>
  layersOf(text, "quotations").quotations;

/** What stands between the marks of each quotation in the text. */
export const quotedIn = (text: string): readonly string[] =>
  quotationsOf(text).map(({ inner }) => text.slice(inner.start, inner.end));
