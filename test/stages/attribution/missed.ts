/**
 * Marked texts of phenomena.test.ts that the accurate reader does not read as marked, nor any refiner mends. Most differ in an
 * extent only. A text that comes to be read fails its test: take it out then.
 */
export const MISSED: ReadonlySet<string> = new Set<string>([
]);
