import type { Weights } from "../weights.js";
import { type Graph, onnxGraph } from "./onnx-graph.js";

/** The accurate reader's two networks as ONNX models, in float32; training/reader/network.py says what they compute. */
export interface Models {
  /**
   * `x` (1, pieces, hidden): embeddings; `above`: what is added at the end → `states` (1, pieces, hidden), `narrowed` (1, pieces,
   * width), `cue` (1, pieces, 3): probabilities.
   */
  readonly encoder: Uint8Array;
  /**
   * `narrowed` (1, pieces, width), `near` (the same): distance and being in the cue, `ends` (1, 1, 2 hidden): states of the cue's first
   * and last piece → `labels` (1, pieces, 3): probabilities of neither, source, content.
   */
  readonly look: Uint8Array;
}

/**
 * The models with their weights.
 *
 * @throws {Error} in one line, where a tensor is missing or has another shape than the header says.
 */
export function modelsOf(weights: Weights): Models {
  const { hidden, heads, inner, pair } = weights.header;
  const encoder = netOf(weights);
  const x = encoder.graph.input("x", [1, "pieces", hidden]);
  const above = encoder.graph.input("above", [1, "pieces", hidden]);
  let h = encoder.normalized(x, "encoder.ln", hidden, EPSILON);
  for (const [n, units] of inner.entries())
    h = encoder.layer(h, `encoder.layers.${n}`, hidden, units, heads);
  encoder.graph.node("Add", [h, above], { outputs: ["states"] });
  encoder.linear("states", "pair.narrow", pair.width, hidden, "narrowed");
  encoder.probabilities("states", "cue", hidden, "cue");
  encoder.graph.output("states", [1, "pieces", hidden]);
  encoder.graph.output("narrowed", [1, "pieces", pair.width]);
  encoder.graph.output("cue", [1, "pieces", 3]);

  const look = netOf(weights);
  const narrowed = look.graph.input("narrowed", [1, "pieces", pair.width]);
  const near = look.graph.input("near", [1, "pieces", pair.width]);
  const ends = look.graph.input("ends", [1, 1, 2 * hidden]);
  const scale = look.head(ends, "pair.scale", pair.width, 2 * hidden);
  const shift = look.head(ends, "pair.shift", pair.width, 2 * hidden);
  const scaled = look.graph.node("Add", [narrowed, look.graph.node("Mul", [narrowed, scale])]);
  const placed = look.graph.node("Add", [look.graph.node("Add", [scaled, shift]), near]);
  const begun = look.gelu(look.normalized(placed, "pair.ln", pair.width, PAIR_EPSILON));
  const read = look.layer(begun, "pair.layer", pair.width, pair.inner, pair.heads);
  look.probabilities(read, "pair.out", pair.width, "labels");
  look.graph.output("labels", [1, "pieces", 3]);
  return { encoder: encoder.graph.finish(), look: look.graph.finish() };
}

const EPSILON = 1e-12;
const PAIR_EPSILON = 1e-5;

/** Pieces of a network, their weights taken by name. */
function netOf({ bytesOf }: Weights) {
  const graph: Graph = onnxGraph();
  const floats = (name: string, shape: readonly number[]): string =>
    graph.constant(name, "float", shape, bytesOf(name, 4 * shape.reduce((a, b) => a * b, 1)));
  const times = (x: string, matrix: string, bias: string, to?: string): string =>
    graph.node(
      "Add",
      [graph.node("MatMul", [x, graph.node("Transpose", [matrix])]), bias],
      to === undefined ? {} : { outputs: [to] },
    );
  /** By a matrix of whole numbers with a scale for each row, which onnxruntime folds into one of floats as it loads. */
  const linear = (x: string, name: string, rows: number, columns: number, to?: string): string => {
    const whole = graph.constant(
      `${name}.weight`,
      "int8",
      [rows, columns],
      bytesOf(`${name}.weight`, rows * columns),
    );
    const cast = graph.node("Cast", [whole], { attributes: { to: 1 } });
    const matrix = graph.node("Mul", [cast, floats(`${name}.scale`, [rows, 1])]);
    return times(x, matrix, floats(`${name}.bias`, [rows]), to);
  };
  /** By a matrix of floats. */
  const head = (x: string, name: string, rows: number, columns: number): string =>
    times(x, floats(`${name}.weight`, [rows, columns]), floats(`${name}.bias`, [rows]));
  const normalized = (x: string, name: string, width: number, epsilon: number): string =>
    graph.node(
      "LayerNormalization",
      [x, floats(`${name}.weight`, [width]), floats(`${name}.bias`, [width])],
      { attributes: { epsilon: { float: epsilon } } },
    );
  const gelu = (x: string): string => graph.node("Gelu", [x], { domain: "com.microsoft" });
  const layer = (x: string, name: string, width: number, inner: number, heads: number): string => {
    const parts = ["q", "k", "v"].map((part) => `${name}.${part}`);
    graph.node("Split", [linear(x, `${name}.qkv`, 3 * width, width)], {
      attributes: { axis: 2 },
      outputs: parts,
    });
    const seen = graph.node("MultiHeadAttention", parts, {
      attributes: { num_heads: heads },
      domain: "com.microsoft",
    });
    const once = graph.node("Add", [x, linear(seen, `${name}.o`, width, width)]);
    const y = normalized(once, `${name}.ln1`, width, EPSILON);
    const wide = gelu(linear(y, `${name}.i`, inner, width));
    const twice = graph.node("Add", [y, linear(wide, `${name}.f`, width, inner)]);
    return normalized(twice, `${name}.ln2`, width, EPSILON);
  };
  const probabilities = (x: string, name: string, columns: number, to: string): string =>
    graph.node("Softmax", [head(x, name, 3, columns)], {
      attributes: { axis: 2 },
      outputs: [to],
    });
  return { graph, linear, head, normalized, gelu, layer, probabilities };
}
