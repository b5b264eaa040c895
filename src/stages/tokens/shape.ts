import { isUpper, Kind, kindOf } from "../../document/characters.js";
import { Shape } from "../../document/layers.js";

/** Bits of `Shape` that the writing of one token shows. */
export function shapeOf(text: string, start: number, end: number): number {
  let shape = 0;
  let upper = 0;
  let lower = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === Kind.LETTER) {
      if (isUpper(code)) {
        if (upper + lower === 0 && i - start <= 1) shape |= Shape.CAPITAL;
        upper++;
      } else lower++;
    } else if (kind === Kind.DIGIT) shape |= Shape.DIGIT;
    else if (kind === Kind.HYPHEN) shape |= Shape.HYPHEN;
  }
  if (upper > 1 && lower === 0) shape |= Shape.ALL_CAPS;
  if (upper + lower > 0 && text.charCodeAt(end - 1) === 46) shape |= Shape.PERIOD;
  return shape;
}
