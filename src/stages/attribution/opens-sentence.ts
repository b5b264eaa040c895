import type { View } from "./view.js";

/** True where the token is the first of its sentence. */
export const opensSentence = ({ tokens }: Pick<View, "tokens">, token: number): boolean =>
  token === 0 || tokens.sentence[token - 1] !== tokens.sentence[token];
