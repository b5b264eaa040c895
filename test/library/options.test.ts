/** The command line and the library offer the same: every option with a counterpart there has its effect in both. */
import { describe, expect, it } from "vitest";
import { OPTIONS } from "../../src/cli/options.js";
import {
  type ExtractorOptions,
  extract,
  type ReaderName,
  type TextOptions,
} from "../../src/index.js";
import { byHeart } from "../support/by-heart.js";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";

type LibraryOptions = ExtractorOptions & TextOptions;

/** For each of the library's options: what to write on a command line, and the same as a value. */
const SAME: {
  readonly [name in keyof Required<LibraryOptions>]: readonly [string[], unknown] | null;
} = {
  published: [["2026-05-12"], "2026-05-12"],
  title: [["A bridge"], "A bridge"],
  reader: [["fast"], "fast"],
  people: [["people.yml"], [{ name: "Ann Ursula Doyle", aliases: ["Ann Doyle"], id: "Q7" }]],
  // below: not every machine has it
  runtime: null,
  withText: [[], true],
  offsets: [["byte"], "byte"],
  type: [["direct,mixed"], ["direct", "mixed"]],
  act: [["denial"], "denial"],
  speaker: [["/doyle$/i"], /doyle$/i],
  kind: [["organization"], ["organization"]],
  minConfidence: [["1"], 1],
  has: [["date,figure"], ["date", "figure"]],
  grep: [["PAY $3.5"], "PAY $3.5"],
  sort: [["checkworthy"], "checkworthy"],
  top: [["1"], 1],
  dateOrder: [["day-first"], "day-first"],
  normalizeUnits: [["si"], "si"],
  // Only a program can give these: the command takes an id from its input.
  id: null,
  stages: null,
  unknownWords: null,
};

/** What an option shows its effect on, where that is not {@link NEWS}. */
const TEXTS: Partial<Record<string, string>> = {
  normalizeUnits: "The new bridge is 3 miles long.\n",
  dateOrder: "The old bridge had shut on 3/4/2023.\n",
};

const offered = Object.entries(SAME).flatMap(([name, same]) =>
  same ? [[name, same[0], same[1]] as const] : [],
);

describe("options of the library", () => {
  it("are all those that the table of options names", () => {
    const named = OPTIONS.flatMap(({ library }) => library ?? []);
    expect(named.sort()).toEqual([...offered.map(([name]) => name), "runtime"].sort());
  });

  it.each(offered)("%s does what the command's option does", async (name, words, value) => {
    const { name: flag } = OPTIONS.find(({ library }) => library === name)!;
    const args = [`--${flag}`, ...words, "--format", "jsonl"];
    // Only one of these options is about the readers that the package ships.
    const reader = (asked: ReaderName) => (name === "reader" ? asked : byHeart);
    const text = TEXTS[name] ?? NEWS;
    const world = { cwd: import.meta.dirname, stdin: text, reader };
    const { stdout, stderr } = await runCli(args, world);
    const plain = { id: "-", reader: reader("accurate") };
    const record = await extract(text, { ...plain, [name]: value });
    expect(JSON.parse(stdout), stderr).toEqual(JSON.parse(JSON.stringify(record)));
    expect(record).not.toEqual(await extract(text, plain));
  });

  it("runtime does what the command's option does, or is refused by both alike", async () => {
    const reader = (asked: ReaderName) => asked;
    const run = await runCli(["--runtime", "relaxed"], { cwd: "/", stdin: NEWS, reader });
    const record = await extract(NEWS, { id: "-", runtime: "relaxed" }).catch(
      (error: Error) => error.message,
    );
    if (typeof record === "string") {
      expect(record).toMatch(/^the accurate reader cannot be loaded: .*relaxed SIMD/);
      expect(run).toEqual({ code: 2, stdout: "", stderr: `extract: ${record}.\n` });
    } else {
      expect(JSON.parse(run.stdout)).toEqual(JSON.parse(JSON.stringify(record)));
      expect(record.claims.map(({ by }) => by)).toContainEqual(
        expect.stringMatching(/^accurate-\d+\+relaxed\/cue$/),
      );
    }
  });
});
