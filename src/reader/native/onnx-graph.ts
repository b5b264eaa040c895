import { type Message, message } from "./protobuf.js";

/** A dimension: its length, or a name where it differs from run to run. */
export type Dimension = number | string;

/** Attributes of a node, by name; whole numbers, none below 0, are written as integers, `{ float }` as a float. */
export type NodeAttributes = Readonly<Record<string, number | { readonly float: number }>>;

/** An ONNX graph as it grows; tensors go by name. */
export interface Graph {
  /** A float input. */
  input(name: string, shape: readonly Dimension[]): string;
  /** A float output: a tensor that a node has written. */
  output(name: string, shape: readonly Dimension[]): void;
  /** A constant, its bytes little-endian. */
  constant(name: string, type: "float" | "int8", shape: readonly number[], raw: Uint8Array): string;
  /** A node of ONNX's own operators, or of onnxruntime's where `domain` says `com.microsoft`; gives its outputs' names. */
  node(operator: string, inputs: readonly string[], more?: NodeOptions): string;
  /** The model's bytes. */
  finish(): Uint8Array;
}

export interface NodeOptions {
  readonly attributes?: NodeAttributes;
  readonly domain?: "com.microsoft";
  /** Names of the outputs; where there is none, the node has one with a name of its own. */
  readonly outputs?: readonly string[];
}

/** Version of ONNX's format and of its operators: all that onnxruntime 1.12 and later can read. */
const FORMAT = 8;
const OPERATORS = 17;
const FLOAT = 1;
const INT8 = 3;
const ATTRIBUTE_FLOAT = 1;
const ATTRIBUTE_INTEGER = 2;

/** A graph without nodes yet; field numbers from onnx.proto (github.com/onnx/onnx, version 1.12). */
export function onnxGraph(): Graph {
  const graph = message().text(2, "onrecord");
  let made = 0;
  return {
    input: (name, shape) => {
      graph.message(11, describedTensor(name, shape));
      return name;
    },
    output: (name, shape) => {
      graph.message(12, describedTensor(name, shape));
    },
    constant: (name, type, shape, raw) => {
      const tensor = message();
      for (const length of shape) tensor.integer(1, length);
      tensor
        .integer(2, type === "float" ? FLOAT : INT8)
        .text(8, name)
        .bytes(9, raw);
      graph.message(5, tensor);
      return name;
    },
    node: (operator, inputs, { attributes = {}, domain, outputs = [`t${made++}`] } = {}) => {
      const node = message();
      for (const input of inputs) node.text(1, input);
      for (const output of outputs) node.text(2, output);
      node.text(4, operator);
      for (const [name, value] of Object.entries(attributes))
        node.message(5, attributeOf(name, value));
      if (domain !== undefined) node.text(7, domain);
      graph.message(1, node);
      return outputs[0]!;
    },
    finish: () =>
      message()
        .integer(1, FORMAT)
        .message(7, graph)
        .message(8, message().text(1, "").integer(2, OPERATORS))
        .message(8, message().text(1, "com.microsoft").integer(2, 1))
        .finish(),
  };
}

function attributeOf(name: string, value: number | { readonly float: number }): Message {
  const attribute = message().text(1, name);
  return typeof value === "number"
    ? attribute.integer(3, value).integer(20, ATTRIBUTE_INTEGER)
    : attribute.float(2, value.float).integer(20, ATTRIBUTE_FLOAT);
}

function describedTensor(name: string, shape: readonly Dimension[]): Message {
  const dimensions = message();
  for (const length of shape)
    dimensions.message(
      1,
      typeof length === "number" ? message().integer(1, length) : message().text(2, length),
    );
  const tensor = message().integer(1, FLOAT).message(2, dimensions);
  return message().text(1, name).message(2, message().message(1, tensor));
}
