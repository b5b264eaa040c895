import { describe, expect, it } from "vitest";
import { peopleOf } from "../../src/cli/people-file.js";
import { nodeFiles } from "../../src/read/files.js";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const read = (text: string) => {
  const cwd = temporaryFolder({ "p.yml": text });
  return peopleOf("p.yml", nodeFiles(cwd));
};

describe("a list of people", () => {
  it.each<[string, string, unknown]>([
    ["a name alone", "- name: Ana Reyes\n", [{ name: "Ana Reyes" }]],
    [
      "all fields",
      "- name: Ana Reyes\n  aliases:\n    - Nita\n    - Reyes\n  role: mayor\n  kind: person\n  id: Q1\n",
      [{ name: "Ana Reyes", aliases: ["Nita", "Reyes"], role: "mayor", kind: "person", id: "Q1" }],
    ],
    [
      "one alias",
      "- {name: SES, aliases: State Service}",
      [{ name: "SES", aliases: ["State Service"] }],
    ],
    [
      "a number as id, nothing as role",
      "- name: A B\n  id: 12\n  role:\n",
      [{ name: "A B", id: "12" }],
    ],
    ["json", '[{"name": "Ana Reyes", "id": "x"}]', [{ name: "Ana Reyes", id: "x" }]],
    ["no one", "[]\n", []],
  ])("takes %s", async (_, text, people) => {
    expect(await read(text)).toEqual(people);
  });

  it.each<[string, string, RegExp]>([
    ["no YAML", "- name: A B\n- name: [C\n", /^--people p\.yml:[23]: this is no YAML: [^\n]+$/],
    ["a key twice", "- name: A\n  name: B\n", /^--people p\.yml:2: this is no YAML: [^\n]+$/],
    ["no list", "name: A\n", /^--people p\.yml:1: a list of people/],
    ["nothing", "", /^--people p\.yml:1: a list of people/],
    ["an entry that is no map", "- name: A\n- B\n", /^--people p\.yml:2: each entry/],
    ["no name", "- name: A\n- role: mayor\n", /^--people p\.yml:2: a name is missing$/],
    ["an empty name", '- name: " "\n', /^--people p\.yml:1: name is no text$/],
    ["an alias that is a list", "- name: A\n  aliases:\n  - [B]\n", /^--people p\.yml:3: an alias/],
    [
      "a field that is none",
      "- name: A\n  alias: B\n",
      /^--people p\.yml:2: alias is none of .*Did you mean aliases\?$/,
    ],
    [
      "a kind that is none",
      "- name: A\n  kind: persons\n",
      /^--people p\.yml:2: persons is none of .*Did you mean person\?$/,
    ],
    ["a reference", "- name: &n A\n- name: *n\n", /^--people p\.yml:2: name is no text$/],
  ])("refuses %s, with the line", async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});

describe("--people", () => {
  const LIST = "- name: Ann Ursula Doyle\n  aliases: [Ann Doyle]\n  id: Q7\n";
  const lines = `${JSON.stringify({ id: 1, text: NEWS })}\n`;

  it("names speakers and gives their ids", async () => {
    const cwd = temporaryFolder({ "a.jsonl": lines, "p.yml": LIST });
    const { stdout } = await runCli(["a.jsonl", "--people", "p.yml"], { cwd });
    expect(JSON.parse(stdout).speakers).toContainEqual(
      expect.objectContaining({ name: "Ann Ursula Doyle", identifier: "Q7", role: "Mayor" }),
    );
  });

  it.each([
    ["a broken list", "p.yml", "- {", "--people p.yml:1: this is no YAML: "],
    ["a list that is not there", "q.yml", "[]", "--people q.yml: "],
  ])("%s ends it with one line and exit code 2", async (_, name, text, message) => {
    const cwd = temporaryFolder({ "a.jsonl": lines, "p.yml": text });
    const run = await runCli(["a.jsonl", "--people", name], { cwd });
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: "" });
    expect(run.stderr.startsWith(`extract: ${message}`)).toBe(true);
    expect(run.stderr.match(/\n/g)).toHaveLength(1);
  });

  it("is part of the cache's key, by what the list says and not by its name", async () => {
    const other = LIST.replace("Q7", "Q8");
    const cwd = temporaryFolder({ "a.jsonl": lines, "p.yml": LIST, "q.yml": other, "r.yml": LIST });
    const texts: string[] = [];
    const run = async (list: string): Promise<string> => {
      const { byHeart } = await import("../support/by-heart.js");
      const reader = () => ({
        name: byHeart.name,
        read: (text: string) => {
          texts.push(text);
          return byHeart.read(text);
        },
      });
      const args = ["a.jsonl", "--cache", "kept", "--people", list];
      return (await runCli(args, { cwd, reader })).stdout;
    };
    const first = await run("p.yml");
    expect(await run("q.yml")).toBe(first.replace("Q7", "Q8"));
    const before = texts.length;
    expect(await run("r.yml")).toBe(first);
    expect(texts.length).toBe(before);
  });
});
