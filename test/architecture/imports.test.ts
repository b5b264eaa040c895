/** Holds the direction of imports that ARCHITECTURE.md describes. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const SRC = path.join(import.meta.dirname, "../../src");

/** What each part may import, besides itself. The files that stand in src itself are the library. */
const MAY_IMPORT: { readonly [part: string]: readonly string[] } = {
  document: [],
  lexicons: ["document"],
  reader: ["document", "lexicons"],
  stages: ["document", "lexicons", "reader"],
  library: ["document", "lexicons", "reader", "stages"],
  read: ["document"],
  formats: ["document", "library"],
  batch: ["document", "library", "read"],
  cli: ["document", "library", "read", "formats", "batch"],
};

/** The one module that each dependency, and what it decides, is kept in. */
const ONE_MODULE: { readonly [dependency: string]: string } = {
  commander: "cli/command.ts",
  chalk: "formats/color.ts",
  "cli-table3": "formats/frame.ts",
  "csv-stringify/sync": "formats/csv.ts",
  tinyglobby: "read/arguments.ts",
  "hyparquet-writer": "formats/parquet.ts",
  tinypool: "cli/crew.ts",
  yaml: "cli/people-file.ts",
  "compromise/two": "lexicons/unknown-words.ts",
};

/** Parts that run in a browser too: no file, clock, environment, nor anything else of Node's. */
const ANYWHERE = ["document", "lexicons", "reader", "stages", "library", "formats"];

/** Statements as the formatter writes them, and imports at run time. */
const IMPORT =
  /^(?:import|export)( type)? (?:\{[^}]*\}|\* as \w+|\w+(?:, \{[^}]*\})?) from "([^"\n]+)";$|\bimport\("([^"]+)"\)/gm;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
  /** Gone when the program runs. */
  readonly isType: boolean;
}

const importsOf = (file: string): Import[] =>
  Array.from(
    readFileSync(path.join(SRC, file), "utf8").matchAll(IMPORT),
    ([, type, first, second]) => {
      const name = (first ?? second)!;
      const isPackage = !name.startsWith(".");
      const local = path.join(path.dirname(file), name).replace(/\.js$/, ".ts");
      return { from: file, to: isPackage ? name : local, isPackage, isType: type !== undefined };
    },
  );

const files = readdirSync(SRC, { recursive: true })
  .map((file) => String(file).replaceAll(path.sep, "/"))
  // the kernel is AssemblyScript: a language and a world of its own
  .filter((file) => file.endsWith(".ts") && !file.startsWith("reader/kernel/"));
const imports = files.flatMap(importsOf);
const local = imports.filter(({ isPackage }) => !isPackage);
const packages = imports.filter(({ isPackage }) => isPackage);
const partOf = (file: string): string => (file.includes("/") ? file.split("/")[0]! : "library");
const stageOf = (file: string): string | undefined => /^stages\/([^/]+)\//.exec(file)?.[1];
const shown = ({ from, to }: Import): string => `${from} → ${to}`;

describe("imports", () => {
  it("are read from every file", () => {
    expect(files).toContain("index.ts");
    expect(local.map(shown)).toContain("pipeline.ts → stages/claims/stage.ts");
    expect(local.map(shown)).toContain("formats/registry.ts → formats/table.ts");
    expect(local.filter(({ to }) => !files.includes(to)).map(shown)).toEqual([]);
  });

  it("go one way", () => {
    const wrong = local.filter(({ from, to }) => {
      const [user, used] = [partOf(from), partOf(to)];
      return user !== used && !MAY_IMPORT[user]?.includes(used);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it("never go round", () => {
    const next = (file: string) => local.filter(({ from, isType }) => from === file && !isType);
    const done = new Set<string>();
    const rounds: string[] = [];
    const visit = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) rounds.push([...trail, file].join(" → "));
      if (done.has(file) || trail.includes(file)) return;
      for (const { to } of next(file)) visit(to, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(rounds).toEqual([]);
  });

  it("from one stage's folder to another's reach only what knows of no stage", () => {
    const knowsNoStage = (file: string): boolean =>
      path.basename(file) !== "stage.ts" &&
      local
        .filter(({ from, to }) => from === file && stageOf(to) !== undefined)
        .every(({ to }) => stageOf(to) !== stageOf(file) && knowsNoStage(to));
    const wrong = local.filter(({ from, to }) => {
      const [user, used] = [stageOf(from), stageOf(to)];
      return user !== undefined && used !== undefined && user !== used && !knowsNoStage(to);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it("of each dependency stand in one module", () => {
    const used = packages.filter(({ to }) => !to.startsWith("node:"));
    expect(used.filter(({ from, to }) => ONE_MODULE[to] !== from).map(shown)).toEqual([]);
    expect(new Set(used.map(({ to }) => to))).toEqual(new Set(Object.keys(ONE_MODULE)));
  });

  it("of Node's own modules stand only where files and streams are", () => {
    const node = packages.filter(({ to }) => to.startsWith("node:"));
    expect(node.filter(({ from }) => ANYWHERE.includes(partOf(from))).map(shown)).toEqual([]);
    // what the library asks of Node at run time, where it runs there
    const asking = files.filter((file) =>
      /\bgetBuiltinModule\b/.test(readFileSync(path.join(SRC, file), "utf8")),
    );
    expect(asking.filter((file) => ANYWHERE.includes(partOf(file)))).toEqual(["load-weights.ts"]);
  });
});
