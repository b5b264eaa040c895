import type { Filter } from "../select.js";
import { OPTIONS } from "./options.js";

/**
 * Says which filter it was that left no claim.
 *
 * @param left how many claims there were, and how many were left after each filter.
 * @returns null where there were no claims in the first place, or some are left.
 */
export function whyNothing(filters: readonly Filter[], left: readonly number[]): string | null {
  const culprit = filters.findIndex((_, index) => left[index]! > 0 && left[index + 1] === 0);
  if (culprit < 0) return null;
  const steps = filters
    .slice(0, culprit)
    .map((filter, index) => `${flag(filter)} left ${left[index + 1]} of ${left[index]} claims`);
  return [...steps, `${flag(filters[culprit]!)} left none of ${left[culprit]}`].join(", ");
}

const flag = ({ name }: Filter): string =>
  `--${OPTIONS.find(({ library }) => library === name)!.name}`;
