import { createContext, Script } from "node:vm";
import { UsageError } from "./command-error.js";

/**
 * Milliseconds that a pattern may take for one name; a sound one takes less than a thousandth of that. It is asked twice, for on a
 * machine that has much else to do the time may have passed without it.
 */
const PATIENCE = [250, 1000];
const SCRIPT = new Script("pattern.test(name)");

/**
 * A user's pattern for names, `/regex/flags`. A pattern that goes back and forth without end is given up: names come
 * from articles, so that anyone could write one that it hangs on.
 */
export class SpeakerPattern {
  readonly #context: { pattern: RegExp; name: string };
  readonly #answers = new Map<string, boolean>();
  /** Names that the pattern took too long for; they count as not matched. */
  gaveUp = 0;

  /** @throws {UsageError} where `written` is no regular expression between slashes. */
  constructor(readonly written: string) {
    const end = written.lastIndexOf("/");
    const flags = written.slice(end + 1);
    if (end === 0) throw new UsageError(`the pattern ${written} has no closing slash.`);
    if (!/^[imsu]*$/.test(flags))
      throw new UsageError(`the pattern's flags "${flags}" are not all of i, m, s, u.`);
    this.#context = { pattern: compiled(written.slice(1, end), flags), name: "" };
    createContext(this.#context);
  }

  /** What stands for it in the keys of caches and journals. */
  toJSON(): string {
    return this.written;
  }

  test(name: string): boolean {
    const known = this.#answers.get(name);
    if (known !== undefined) return known;
    const answer = this.#ask(name);
    this.#answers.set(name, answer);
    return answer;
  }

  #ask(name: string): boolean {
    this.#context.name = name;
    for (const timeout of PATIENCE)
      try {
        return SCRIPT.runInContext(this.#context, { timeout });
      } catch {}
    this.gaveUp++;
    return false;
  }
}

function compiled(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    throw new UsageError(`${(error as Error).message}.`);
  }
}
