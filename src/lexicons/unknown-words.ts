import type { UnknownWords } from "../document/layers.js";
import { Tag } from "../document/tag.js";

/** Answers that can be loaded when first needed. */
export interface LazyUnknownWords extends UnknownWords {
  /** Whether `tag` was called before `load` was done. */
  readonly asked: boolean;
  load(): Promise<void>;
}

/** Stand-in until compromise's module lands here. */
export function lazyUnknownWords(): LazyUnknownWords {
  return { asked: false, tag: () => Tag.NONE, load: async () => {} };
}
