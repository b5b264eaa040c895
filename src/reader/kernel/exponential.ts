import { ROUNDING } from "./nearest";

// e^x of four float32, by a polynomial of our own: the same bits on every machine. Exact to seven digits in [-87, 87].
// @ts-ignore: decorators are AssemblyScript's
@inline
export function exponential(x: v128): v128 {
  const t = f32x4.pmax(
    f32x4.pmin(f32x4.mul(x, f32x4.splat(1.44269504)), f32x4.splat(126)),
    f32x4.splat(-126),
  );
  const held = f32x4.add(t, f32x4.splat(ROUNDING));
  const f = f32x4.sub(t, f32x4.sub(held, f32x4.splat(ROUNDING)));
  let p = f32x4.splat(0.0013333558);
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.0096181291));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.0555041087));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.240226507));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.6931471806));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1));
  // the shift drops all of ROUNDING's own bits
  return f32x4.mul(p, i32x4.shl(i32x4.add(held, i32x4.splat(127)), 23));
}
