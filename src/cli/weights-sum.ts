import type { ReaderChoice } from "../choose-reader.js";
import { shippedWeights, WEIGHTS, type WeightsName, weightsAt } from "../load-weights.js";
import { sha256 } from "../read/sha256.js";

/**
 * What tells a reader from all others: the sum of its weights, wherever they come from, or the name of one of the
 * caller's own.
 *
 * @throws {Error} in one line, where the weights cannot be had.
 */
export async function weightsSum(reader: ReaderChoice): Promise<string> {
  if (typeof reader === "object" && "read" in reader) return reader.name;
  if (reader === "auto") return `auto ${(await Promise.all(WEIGHTS.map(weightsSum))).join(" ")}`;
  return sha256(await weightsOf(reader));
}

async function weightsOf(
  reader: WeightsName | { readonly weights: Uint8Array | URL | string },
): Promise<Uint8Array> {
  if (typeof reader === "string") return shippedWeights(reader);
  const { weights } = reader;
  return weights instanceof Uint8Array ? weights : weightsAt(weights);
}
