import type { Network } from "../network.js";
import { FEATURES, type Weights, WINDOW } from "../weights.js";
import { modelsOf } from "./graphs.js";
import { keptRows } from "./kept-rows.js";
import type { OnnxRuntime } from "./runtime.js";

/** The network on the user's own onnxruntime, in float32 and on one thread; its answers have to be waited for. */
export type NativeNetwork = Network<Promise<Float32Array>>;

/**
 * The network of these weights.
 *
 * @throws {Error} where the weights lack a tensor or onnxruntime refuses the models.
 */
export async function nativeNetworkOf(
  weights: Weights,
  runtime: OnnxRuntime,
): Promise<NativeNetwork> {
  const { hidden, pair, vocabulary } = weights.header;
  const models = modelsOf(weights);
  const options = { intraOpNumThreads: 1, logSeverityLevel: 3 };
  const encoder = await runtime.InferenceSession.create(models.encoder, options);
  const look = await runtime.InferenceSession.create(models.look, options);
  const tensor = (data: Float32Array, width: number) =>
    new runtime.Tensor("float32", data, [1, data.length / width, width]);
  // copied, for a tensor may begin anywhere in the file's bytes
  const bytesOf = (name: string, length: number) =>
    new Uint8Array(weights.bytesOf(name, length)).buffer;
  const floats = (name: string, count: number): Float32Array =>
    new Float32Array(bytesOf(name, 4 * count));
  const words = new Int8Array(bytesOf("encoder.words.weight", vocabulary.length * hidden));
  const wordScales = floats("encoder.words.scale", vocabulary.length);
  const places = floats("encoder.places.weight", WINDOW * hidden);
  const below = floats("encoder.below.weight", FEATURES * hidden);
  const above = floats("encoder.above.weight", FEATURES * hidden);
  const distance = floats("pair.distance.weight", (pair.before + pair.after) * pair.width);
  const inCue = floats("pair.cue", pair.width);
  const states = keptRows(hidden);
  const narrowed = keptRows(pair.width);

  return {
    before: pair.before,
    after: pair.after,
    begin: () => {
      states.begin();
      narrowed.begin();
    },
    window: async (ids, features, low, high, at) => {
      const x = new Float32Array(ids.length * hidden);
      const last = new Float32Array(ids.length * hidden);
      for (let i = 0; i < ids.length; i++) {
        const word = ids[i]! * hidden;
        const feature = features[i]! * hidden;
        const scale = wordScales[ids[i]!]!;
        for (let k = 0; k < hidden; k++)
          x[i * hidden + k] =
            scale * words[word + k]! + places[i * hidden + k]! + below[feature + k]!;
        last.set(above.subarray(feature, feature + hidden), i * hidden);
      }
      const read = await encoder.run({ x: tensor(x, hidden), above: tensor(last, hidden) });
      states.put(at, read.states!.data.subarray(low * hidden, high * hidden));
      narrowed.put(at, read.narrowed!.data.subarray(low * pair.width, high * pair.width));
      return read.cue!.data.subarray(low * 3, high * 3);
    },
    statesOf: (low, high) => states.rows(low, high),
    look: async (first, end, low, high) => {
      const { width } = pair;
      const ends = new Float32Array(2 * hidden);
      ends.set(states.rows(first, first + 1));
      ends.set(states.rows(end - 1, end), hidden);
      const from = low - first + pair.before;
      const near = distance.slice(from * width, (from + high - low) * width);
      for (let i = first - low; i < end - low; i++)
        for (let k = 0; k < width; k++) near[i * width + k]! += inCue[k]!;
      const read = await look.run({
        narrowed: tensor(narrowed.rows(low, high).slice(), width),
        near: tensor(near, width),
        ends: tensor(ends, 2 * hidden),
      });
      return read.labels!.data;
    },
  };
}
