/** What a trained reader computes with, by the names that options give it. */
export const RUNTIMES = ["base", "relaxed"] as const;

/**
 * What a trained reader computes with: `base`, WebAssembly SIMD, the same bytes out on every machine; `relaxed`, its
 * relaxed instructions, faster where the processor has them, with results that may differ between machines.
 */
export type Runtime = (typeof RUNTIMES)[number];
