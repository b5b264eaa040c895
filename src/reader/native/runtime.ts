/** What is used of `onnxruntime-node`, which is no dependency: its declarations are not there to import. */
export interface OnnxRuntime {
  readonly InferenceSession: {
    create(
      model: Uint8Array,
      options: { readonly intraOpNumThreads: number; readonly logSeverityLevel: number },
    ): Promise<Session>;
  };
  readonly Tensor: new (
    type: "float32",
    data: Float32Array,
    shape: readonly number[],
  ) => FloatTensor;
}

/** A model that is loaded. */
export interface Session {
  run(feeds: Readonly<Record<string, FloatTensor>>): Promise<Readonly<Record<string, FloatTensor>>>;
}

export interface FloatTensor {
  readonly data: Float32Array;
}

const PACKAGE = "onnxruntime-node";

/**
 * The user's own `onnxruntime-node`.
 *
 * @throws {Error} in one line, where it is not installed beside this package or cannot be loaded.
 */
export async function onnxRuntime(): Promise<OnnxRuntime> {
  try {
    const loaded = await import(PACKAGE);
    return loaded.default ?? loaded;
  } catch (error) {
    // of `import`, and of `require`, which the built command has in its place
    const isMissing = /^(?:ERR_)?MODULE_NOT_FOUND$/.test((error as { code?: string }).code ?? "");
    throw new Error(
      isMissing
        ? `the native runtime needs ${PACKAGE}, which is not installed`
        : `the native runtime cannot be loaded: ${String((error as Error).message).split("\n")[0]}`,
    );
  }
}
