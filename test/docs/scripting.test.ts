/** Runs the examples of docs/scripting.md, each under the tool that stands after its language. */
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { builtCommand } from "../support/built-command.js";
import { NEWS } from "../support/news.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const PAGE = readFileSync(new URL("../../docs/scripting.md", import.meta.url), "utf8");
const EXAMPLES = Array.from(
  PAGE.matchAll(/^```(\w+) (\w+)\n([\s\S]*?)^```$/gm),
  ([, kind, tool, code]) => ({
    kind: kind!,
    tool: tool!,
    code: code!,
  }),
);
/** What each example must leave. */
const LEAVES: { readonly [tool: string]: readonly string[] } = {
  jq: ["said.txt"],
  xargs: ["found.jsonl", "articles/a.txt.csv"],
  parallel: ["part-1.jsonl", "part-4.jsonl"],
  make: ["articles/a.csv", "articles/b.csv"],
  flock: ["nightly.jsonl"],
  duckdb: ["claims.parquet"],
  sh: ["all.jsonl"],
  airflow: ["claims.jsonl"],
};
/** As much of Airflow as the example needs: an operator whose command is run at once. */
const AIRFLOW = `import subprocess

class BashOperator:
    def __init__(self, task_id, bash_command):
        subprocess.run(["sh", "-c", bash_command], check=True)
`;
const EXTRACT = await builtCommand();

const isThere = (tool: string): boolean =>
  spawnSync("sh", ["-c", `command -v ${tool}`]).status === 0;

describe("the page on scripting", () => {
  it("has an example for each tool", () => {
    expect(EXAMPLES.map(({ tool }) => tool)).toEqual(expect.arrayContaining(Object.keys(LEAVES)));
  });

  it.for(EXAMPLES)("$tool", ({ kind, tool, code }, { skip }) => {
    if (!isThere(kind === "python" ? "python3" : tool)) {
      console.warn(`skipped: the example for ${tool}, which is not installed`);
      return skip();
    }
    const line = (id: number) => `${JSON.stringify({ id, text: NEWS })}\n`;
    const cwd = temporaryFolder({
      "articles/a.txt": NEWS,
      "articles/b.txt": NEWS,
      "articles.jsonl": [0, 1, 2, 3].map(line).join(""),
      "airflow/providers/standard/operators/bash.py": AIRFLOW,
      "bin/extract": `#!/bin/sh\nexec ${process.execPath} ${EXTRACT} "$@"\n`,
    });
    chmodSync(path.join(cwd, "bin/extract"), 0o755);
    if (kind === "make") writeFileSync(path.join(cwd, "Makefile"), code);
    const env = { ...process.env, PATH: `${cwd}/bin:${process.env.PATH}` };
    const script = { make: "make all", python: `python3 -c '${code}'` }[kind] ?? code;
    const run = spawnSync("sh", ["-e", "-c", script], {
      cwd,
      env,
      encoding: "utf8",
    });
    expect(run.status, run.stderr).toBe(0);
    for (const name of LEAVES[tool]!)
      expect(statSync(path.join(cwd, name)).size, name).toBeGreaterThan(100);
  });
});
