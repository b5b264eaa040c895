import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { LISTED_KINDS, type Person } from "../document/person.js";
import { decode } from "../read/decode.js";
import type { Files } from "../read/files.js";
import { reasonOf } from "../read/reason.js";
import { CommandError } from "./command-error.js";
import { didYouMean } from "./did-you-mean.js";

const FIELDS = ["name", "aliases", "role", "kind", "id"] as const;

/** Longest piece of the file that a message repeats. */
const SHOWN = 40;

/**
 * The people on a list in YAML (or JSON): each with a name and, where wanted, aliases, role, kind and id.
 *
 * @param file its path.
 * @throws {CommandError} where it cannot be read or is no such list, with the line.
 */
export async function peopleOf(file: string, files: Files): Promise<readonly Person[]> {
  let text: string;
  try {
    text = decode(await files.bytes(file)).text;
  } catch (error) {
    throw new CommandError(`--people ${file}: ${reasonOf(error)}.`);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (at: number, what: string): never => {
    throw new CommandError(`--people ${file}:${Math.max(1, lines.linePos(at).line)}: ${what}`);
  };
  const failAt = (node: unknown, what: string): never =>
    fail((node as Node | null)?.range?.[0] ?? 0, what);
  const [error] = document.errors;
  if (error) fail(error.pos[0], `this is no YAML: ${error.message.split("\n", 1)[0]}`);

  const list = document.contents;
  if (!isSeq(list)) return failAt(list, "a list of people begins here: each as - name: …");
  return list.items.map((item) => {
    if (!isMap(item)) return failAt(item, "each entry is a map with at least a name");
    const person: { -readonly [field in keyof Person]?: unknown } = {};
    for (const { key, value } of item.items) {
      const field = isScalar(key) ? FIELDS.find((name) => name === key.value) : undefined;
      if (field === undefined) {
        const word = isScalar(key) ? String(key.value).slice(0, SHOWN) : "this";
        return failAt(key, `${word} is none of ${FIELDS.join(", ")}.${didYouMean(word, FIELDS)}`);
      }
      if (isScalar(value) && value.value === null) continue;
      person[field] = field === "aliases" ? wordsOf(value) : word(field, value);
    }
    return person.name === undefined
      ? failAt(item, "a name is missing")
      : (person as unknown as Person);
  });

  function word(field: string, node: unknown): string {
    const value = isScalar(node) ? node.value : null;
    const given = typeof value === "number" ? String(value) : value;
    if (typeof given !== "string" || given.trim() === "")
      return failAt(node, `${field} is no text`);
    if (field === "kind" && !LISTED_KINDS.some((kind) => kind === given))
      return failAt(
        node,
        `${given.slice(0, SHOWN)} is none of ${LISTED_KINDS.join(", ")}.${didYouMean(given, LISTED_KINDS)}`,
      );
    return given.trim();
  }

  function wordsOf(node: unknown): string[] {
    return isSeq(node)
      ? node.items.map((item) => word("an alias", item))
      : [word("an alias", node)];
  }
}
