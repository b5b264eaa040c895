// Added to a number below 2^22 and taken away again, it leaves the nearest whole number, ties to even; before it is taken away,
// the low bits hold that number. Two plain additions, where V8 makes six instructions of a conversion that saturates.
export const ROUNDING: f32 = 12582912;

// Four numbers below 2^22 as the nearest int32.
// @ts-ignore: decorators are AssemblyScript's
@inline
export function nearest4(v: v128): v128 {
  return i32x4.sub(f32x4.add(v, f32x4.splat(ROUNDING)), f32x4.splat(ROUNDING));
}
