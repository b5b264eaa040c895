/** A time in words, in the unit in which people would say it. */
export function lasting(seconds: number): string {
  if (seconds < 90)
    return counted(seconds < 20 ? seconds : Math.round(seconds / 10) * 10, "second");
  return seconds < 90 * 60 ? counted(seconds / 60, "minute") : counted(seconds / 3600, "hour");
}

function counted(amount: number, unit: string): string {
  const whole = Math.max(1, Math.round(amount));
  return `${whole} ${unit}${whole === 1 ? "" : "s"}`;
}
