import type { Attribution } from "../../document/layers.js";
import type { View } from "./view.js";

/**
 * Something that reads attributions out of a document. What it gives is raw: the refiners set borders and fields
 * right afterwards, knowing nothing but the attributions and the view, so that one proposer can take another's place.
 */
export interface Proposer {
  readonly name: string;
  propose(view: View): Attribution[];
}
