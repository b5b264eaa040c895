/** What a trained reader computes with, by the names that options give it. */
export const RUNTIMES = ["base", "relaxed", "native"] as const;

/**
 * What a trained reader computes with: `base`, WebAssembly SIMD, the same bytes out on every machine; `relaxed`, its
 * relaxed instructions, faster where the processor has them; `native`, the user's own `onnxruntime-node`, faster still, in float32 and for
 * the accurate reader alone. What the last two read may differ between machines.
 */
export type Runtime = (typeof RUNTIMES)[number];
