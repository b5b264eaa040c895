import { describe, expect, it } from "vitest";
import { EXAMPLES } from "../../src/cli/examples.js";
import { CATEGORIES, OPTIONS, usageOf } from "../../src/cli/options.js";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

describe("the table of options", () => {
  it("names each option once, by what can be typed", () => {
    const names = OPTIONS.flatMap(({ name, short }) => [name, ...(short ? [short] : [])]);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of OPTIONS) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("has help for each: one line, and a paragraph that says more", () => {
    for (const { line, help } of OPTIONS) {
      expect(line.length).toBeLessThan(80);
      expect(line).not.toMatch(/\.$/);
      expect(help).toMatch(/\.$/);
      expect(help).not.toBe(line);
    }
  });

  it("is what --help shows", async () => {
    const { stdout } = await runCli(["--help"], { cwd: "/", terminal: 200 });
    for (const category of CATEGORIES) expect(stdout).toContain(`\n${category}:\n`);
    for (const row of OPTIONS) {
      expect(stdout).toContain(usageOf(row));
      expect(stdout).toContain(row.line);
    }
  });

  it.each(
    OPTIONS.flatMap(({ name, short, help }) =>
      [name, `--${name}`, ...(short ? [short, `-${short}`] : [])].map((topic) => [topic, help]),
    ),
  )("gives a paragraph on %s", async (topic, help) => {
    const { code, stdout } = await runCli(["help", topic!], { cwd: "/" });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(help!) });
  });
});

describe("extract help", () => {
  it("knows the commands, too", async () => {
    const { code, stdout } = await runCli(["help", "schema"], { cwd: "/" });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "extract schema\n\nprint the JSON Schema (2020-12) of a record\n",
    });
  });

  it.each(["nothing", "--nothing", "--schema"])("says that there is no %s", async (topic) => {
    const { code, stderr } = await runCli(["help", topic], { cwd: "/" });
    expect(code).toBe(2);
    expect(stderr).toContain(`there is no option or command "${topic}"`);
  });
});

describe("--help", () => {
  const commands = EXAMPLES.map(([, command]) => `  ${command}`);

  it.each([50, 60, 80, 120])("fits a terminal of %i columns but for commands", async (terminal) => {
    const { stdout } = await runCli(["--help"], { cwd: "/", terminal });
    const lines = stdout.split("\n").filter((line) => !commands.includes(line));
    expect(lines.filter((line) => line.length > terminal)).toEqual([]);
  });
});

describe("an example of --help", () => {
  it("is one of six", () => expect(EXAMPLES).toHaveLength(6));

  it.each(EXAMPLES)("runs: %s", async (_, command) => {
    const line = `${JSON.stringify({ text: NEWS })}\n`;
    const cwd = temporaryFolder({
      "article.txt": NEWS,
      "articles/a.txt": NEWS,
      "articles/b.txt": NEWS,
    });
    const own = command.split(" | ").find((part) => part.startsWith("extract "))!;
    const piped = command.startsWith("cat ") ? { stdin: line + line } : {};
    const run = await runCli(own.split(" ").slice(1), { cwd, ...piped });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const file = /-o (\S+)/.exec(own)?.[1];
    const output = file ? (await runCli([file, "-f", "csv"], { cwd })).stdout : run.stdout;
    expect(output.trim().split("\n").length).toBeGreaterThan(own.includes("*") ? 1 : 0);
    expect(output).not.toBe("");
  });
});
