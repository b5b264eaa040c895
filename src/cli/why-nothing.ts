import type { Filter } from "../select.js";
import { OPTIONS } from "./options.js";
import { fieldOf, type Settings } from "./settings.js";
import { SpeakerPattern } from "./speaker-pattern.js";

/**
 * Says which filter it was that left no claim.
 *
 * @param left how many claims there were, and how many were left after each filter.
 * @returns null where there were no claims in the first place, or some are left.
 */
export function whyNothing(
  filters: readonly Filter[],
  left: readonly number[],
  settings: Settings,
): string | null {
  const culprit = filters.findIndex((_, index) => left[index]! > 0 && left[index + 1] === 0);
  if (culprit < 0) return null;
  const steps = filters
    .slice(0, culprit)
    .map(
      (filter, index) => `${asGiven(filter, settings)} left ${left[index + 1]} of ${left[index]}`,
    );
  const last = `${asGiven(filters[culprit]!, settings)} left none of ${left[culprit]} claims`;
  return [...steps, last].join(", ");
}

/** The filter's option as the user gave it: `--type direct,mixed`. */
function asGiven({ name }: Filter, settings: Settings): string {
  const option = OPTIONS.find(({ library }) => library === name)!;
  const given = (settings as { readonly [field: string]: unknown })[fieldOf(option.name)];
  const values = [given].flat().map((value) => {
    const words = value instanceof SpeakerPattern ? value.written : String(value);
    return /\s/.test(words) ? JSON.stringify(words) : words;
  });
  return `--${option.name} ${values.join(",")}`;
}
