import type { Kernel } from "./arithmetic.js";

/** The kernel's memory; addresses are byte offsets. */
export interface KernelMemory {
  readonly bytes: () => Uint8Array;
  readonly floats: () => Float32Array;
  readonly integers: () => Int32Array;
}

/** Views of the kernel's memory, made again when it has grown. */
export function memoryOf(kernel: Kernel): KernelMemory {
  const viewsOf = (buffer: ArrayBuffer) => ({
    buffer,
    bytes: new Uint8Array(buffer),
    floats: new Float32Array(buffer),
    integers: new Int32Array(buffer),
  });
  let views = viewsOf(kernel.memory.buffer);
  const current = () => {
    if (views.buffer !== kernel.memory.buffer) views = viewsOf(kernel.memory.buffer);
    return views;
  };
  return {
    bytes: () => current().bytes,
    floats: () => current().floats,
    integers: () => current().integers,
  };
}
