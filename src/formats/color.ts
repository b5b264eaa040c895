import { Chalk } from "chalk";
import type { ColorChoice } from "./format.js";

/** Names of what is coloured. */
export type Style = "date" | "figure" | "name" | "head" | "faint";

/** Colours a text. */
export type Paint = (style: Style, text: string) => string;

/**
 * Whether output is coloured. The user's word comes first, then FORCE_COLOR and NO_COLOR in Node's own order, then
 * whether a terminal that can show colour is there.
 */
export function wantsColor({ when, env, isTerminal }: ColorChoice): boolean {
  if (when !== "auto") return when === "always";
  if (env.FORCE_COLOR !== undefined) return !["0", "false"].includes(env.FORCE_COLOR);
  if (env.NO_COLOR) return false;
  return isTerminal && env.TERM !== "dumb";
}

/** The colours, from the sixteen that every terminal has; texts stay as they are where no colour is wanted. */
export function painter(choice: ColorChoice): Paint {
  const chalk = new Chalk({ level: wantsColor(choice) ? 1 : 0 });
  const styles = {
    date: chalk.cyan,
    figure: chalk.yellow,
    name: chalk.bold,
    head: chalk.bold,
    faint: chalk.dim,
  };
  return (style, text) => styles[style](text);
}
