import { createHash } from "node:crypto";
import type { ReaderChoice } from "../choose-reader.js";
import { shippedWeights } from "../load-weights.js";

/** What tells a reader from all others: of the package's own the sum of its weights, else its name. */
export async function weightsSum(reader: ReaderChoice): Promise<string> {
  if (typeof reader === "string")
    return createHash("sha256")
      .update(await shippedWeights(reader))
      .digest("hex");
  return "read" in reader ? reader.name : String(reader.weights);
}
