/**
 * V8's options where several workers read, by Node's major version: V8 complains of an option that it has not.
 *
 * Heaps are collected when they have grown by a quarter, not by up to three times what lives in them. While all cores read, V8's own
 * compiler waits for its turn, and meanwhile functions become hot that would have stood within others: greater budgets let it begin with
 * those that matter (BENCHMARKS.md has both).
 */
export function workerFlags(major: number): readonly string[] {
  const flags = ["--heap-growing-percent=25"];
  if (major < 22) return [...flags, "--interrupt-budget=500000"];
  if (major > 24) return flags;
  return [...flags, "--invocation-count-for-turbofan=12000", "--invocation-count-for-maglev=1600"];
}
