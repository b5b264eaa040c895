/** The share rounded to three decimals: more would be noise, and may differ in the last bit between machines. */
export const thousandths = (share: number): number => Math.round(share * 1000) / 1000;
