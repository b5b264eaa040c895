/** The package as users get it: packed, installed into an empty folder and run there. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Script } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assertRecord } from "../support/assert-record.js";
import { NEWS } from "../support/news.js";

const ROOT = path.join(import.meta.dirname, "../..");
const TELL = path.join(import.meta.dirname, "tell-modules.mjs");
const VERSION: string = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")).version;
const DEPENDENCIES = [
  "commander",
  "chalk",
  "cli-table3",
  "compromise",
  "csv-stringify",
  "tinyglobby",
  "yaml",
];

/** Makes every attempt to reach a network an error. */
const OFFLINE = `
  import net from "node:net";
  net.Socket.prototype.connect = () => { throw new Error("a network was asked for"); };
  globalThis.fetch = () => { throw new Error("a network was asked for"); };`;
/** Bytes that the packed package, and of it the fast reader's weights, may have. */
const LARGEST = { package: 25e6, fast: 4e6 };

let home: string;
let packedBytes: number;
const command = () => path.join(home, "node_modules/.bin/extract");

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), "onrecord-package-"));
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  npm(ROOT, "pack", "--pack-destination", home);
  const tarball = readdirSync(home).find((name) => name.endsWith(".tgz"))!;
  packedBytes = statSync(path.join(home, tarball)).size;
  writeFileSync(path.join(home, "package.json"), '{ "type": "module" }');
  npm(home, "install", "--prefer-offline", "--no-audit", "--no-fund", `./${tarball}`);
  writeFileSync(path.join(home, "a.txt"), NEWS);
}, 300_000);

afterAll(() => rmSync(home, { recursive: true, force: true }), 60_000);

function run(
  args: readonly string[],
  options: { input?: string; env?: Record<string, string> } = {},
) {
  const { input, env = {} } = options;
  return spawnSync(command(), args, {
    cwd: home,
    encoding: "utf8",
    env: { ...process.env, ...env },
    ...(input === undefined ? { stdio: ["ignore", "pipe", "pipe"] } : { input }),
  });
}

/** Which of the package's modules and dependencies a run loads. */
function loadedBy(...args: string[]): string[] {
  const file = path.join(home, "loaded");
  rmSync(file, { force: true });
  const { status } = run(args, { env: { LOADED: file, NODE_OPTIONS: `--import ${TELL}` } });
  expect(status).toBe(0);
  const urls = readFileSync(file, "utf8").split("\n");
  return urls
    .flatMap((url) => /node_modules\/(?:onrecord\/(.*)|([^/]+)\/.*)$/.exec(url)?.slice(1) ?? [])
    .filter(Boolean);
}

/** Bytes of those that are the package's own. */
const bytesOf = (loaded: readonly string[]): number =>
  loaded
    .filter((name) => name.startsWith("dist/"))
    .reduce((sum, name) => sum + statSync(path.join(home, "node_modules/onrecord", name)).size, 0);

describe("the installed package", () => {
  it("holds what it needs and no source, test or fixture", () => {
    const held = readdirSync(path.join(home, "node_modules/onrecord"), { recursive: true }).map(
      String,
    );
    expect(held).toContain("README.md");
    expect(held).toContain("dist/index.d.ts");
    expect(held).toContain("dist/document/record.schema.json");
    expect(
      held.filter((name) => /^(src|test|fixtures|scripts|training|bench)\b/.test(name)),
    ).toEqual([]);
    expect(held.filter((name) => /(?<!\.d)\.ts$/.test(name))).toEqual([]);
  });

  it("holds the weights of both readers and is no larger than it may be", () => {
    const weights = path.join(home, "node_modules/onrecord/weights");
    expect(readdirSync(weights).sort()).toEqual(["SHA256SUMS", "accurate.bin", "fast.bin"]);
    expect(packedBytes).toBeLessThanOrEqual(LARGEST.package);
    expect(statSync(path.join(weights, "fast.bin")).size).toBeLessThanOrEqual(LARGEST.fast);
  });

  it.each([
    ["accurate", []],
    ["fast", ["--fast"]],
  ])("reads with the %s reader, with no network to reach", (name, args) => {
    // a loader that refuses every socket stands for a machine without a network
    const offline = `data:text/javascript,${encodeURIComponent(OFFLINE)}`;
    const env = { NODE_OPTIONS: `--import ${offline}` };
    const { stdout, stderr, status } = run(["a.txt", ...args], { env });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    const record: unknown = JSON.parse(stdout);
    assertRecord(record, NEWS);
    expect(record.claims.some(({ by }) => by.startsWith(`${name}-`))).toBe(true);
  });

  it("says in one line where its weights are damaged or gone", () => {
    const file = path.join(home, "node_modules/onrecord/weights/fast.bin");
    const whole = readFileSync(file);
    const said = (): string => {
      const { stdout, stderr, status } = run(["a.txt", "--fast"]);
      expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
      return stderr;
    };
    try {
      writeFileSync(file, whole.subarray(0, whole.length / 2));
      expect(said()).toBe(
        "extract: the fast reader cannot be loaded: the weights are cut short.\n",
      );
      writeFileSync(file, "");
      expect(said()).toMatch(/^extract: the fast reader cannot be loaded: .*\n$/);
      rmSync(file);
      expect(said()).toMatch(/^extract: the fast reader cannot be loaded: .*fast\.bin.*\n$/);
    } finally {
      writeFileSync(file, whole);
    }
  });

  it("runs the command", () => {
    const { stdout, stderr, status } = run(["a.txt"]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    assertRecord(JSON.parse(stdout), NEWS);
    expect(run(["--version"]).stdout).toBe(`${VERSION}\n`);
    expect(run(["schema"]).stdout).toBe(
      readFileSync(path.join(ROOT, "src/document/record.schema.json"), "utf8"),
    );
    expect(run([], { input: NEWS }).stdout).toContain('"id":"-"');
    expect(run(["absent.txt"]).status).toBe(2);
    expect(run(["a.txt", "-e", "--grep", "tunnel"]).status).toBe(1);
  });

  it("is a library with types and a schema", () => {
    const script = `
      import { createExtractor, extract } from "onrecord";
      import schema from "onrecord/schema.json" with { type: "json" };
      const text = ${JSON.stringify(NEWS)};
      const one = JSON.stringify(await extract(text));
      const two = JSON.stringify((await createExtractor()).extract(text));
      const weights = new URL(import.meta.resolve("onrecord/weights/fast.bin"));
      const three = JSON.stringify(await extract(text, { reader: { weights } }));
      const four = JSON.stringify(await extract(text, { reader: "fast" }));
      console.log(one === two, three === four, JSON.parse(one).schema === schema.$id);`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: home,
      encoding: "utf8",
    });
    expect(stdout, stderr).toBe("true true true\n");
    const { exports } = JSON.parse(
      readFileSync(path.join(home, "node_modules/onrecord/package.json"), "utf8"),
    );
    const files = Object.values(exports);
    for (const file of files.flatMap((file) =>
      typeof file === "string" ? file : Object.values(file as object),
    ))
      expect(existsSync(path.join(home, "node_modules/onrecord", file)), file).toBe(true);
  });

  it.each([
    { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    { TZ: "America/St_Johns", LC_ALL: "C", LANG: "C", NO_COLOR: "1", COLUMNS: "300" },
    { TZ: "Asia/Tokyo", FORCE_COLOR: "1", DEBUG: "*", NODE_ENV: "production" },
  ])("writes the same bytes with %j", (env) => {
    expect(run(["a.txt"], { env }).stdout).toBe(run(["a.txt"]).stdout);
  });

  it("ends quietly where nobody reads any more", () => {
    const lines = `${JSON.stringify({ text: NEWS })}\n`.repeat(200);
    writeFileSync(path.join(home, "many.jsonl"), lines);
    const shell = `"${command()}" many.jsonl --fast --unit claim; echo "code $?" >&2`;
    const { stdout, stderr } = spawnSync("bash", ["-c", `{ ${shell}; } | head -n 1`], {
      cwd: home,
      encoding: "utf8",
    });
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toBe("code 0\n");
  });

  it("ends with 130 on Ctrl-C, also while it waits for input, and leaves no half file", async () => {
    const child = spawn(process.execPath, [command(), "-o", "out.jsonl"], { cwd: home });
    child.stdin.write("The first words of an article");
    const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
    const part = () => readdirSync(home).filter((name) => name.endsWith(".part"));
    while (part().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(part()).toEqual([]);
    expect(existsSync(path.join(home, "out.jsonl"))).toBe(false);
  });
});

describe("starting the command", () => {
  it("for its version loads a few kilobytes and no dependency", () => {
    const loaded = loadedBy("--version");
    expect(loaded).toContain("dist/main.js");
    expect(loaded.filter((name) => DEPENDENCIES.includes(name))).toEqual([]);
    expect(bytesOf(loaded)).toBeLessThan(16_000);
  });

  it("for its help or schema loads commander, and neither stages nor formats", () => {
    for (const args of [["--help"], ["schema"]]) {
      const loaded = loadedBy(...args);
      const used = loaded.filter((name) => DEPENDENCIES.includes(name));
      expect(new Set(used)).toEqual(new Set(["commander"]));
      expect(bytesOf(loaded)).toBeLessThan(100_000);
    }
  });

  it("for an article loads a handful of files", () => {
    expect(
      loadedBy("a.txt", "--fast").filter((name) => name.startsWith("dist/")).length,
    ).toBeLessThan(40);
  });

  it("has what V8 compiled of its script, which V8 takes, and reads the same without it", () => {
    const file = path.join(home, "node_modules/onrecord/dist/extractor.cjs");
    const beside = readFileSync(`${file}.compiled`);
    const script = new Script(readFileSync(file, "latin1"), { cachedData: beside });
    expect(script.cachedDataRejected).toBe(false);
    const whole = run(["a.txt", "--fast"]);
    try {
      rmSync(`${file}.compiled`);
      expect(run(["a.txt", "--fast"])).toMatchObject({
        stdout: whole.stdout,
        stderr: "",
        status: 0,
      });
    } finally {
      writeFileSync(`${file}.compiled`, beside);
    }
  });

  it("has its code in plain ASCII, and makes no pattern of its own anew at each use", () => {
    const dist = path.join(ROOT, "dist");
    for (const name of readdirSync(dist).filter((file) => /\.c?js$/.test(file))) {
      const code = readFileSync(path.join(dist, name), "utf8");
      expect(/[^\0-\x7f]/.exec(code), name).toBeNull();
      expect(code, name).not.toMatch(/new RegExp\(["`]/);
    }
  });

  it.each([
    ["jsonl", []],
    ["csv", ["csv-stringify"]],
    ["table", ["chalk", "cli-table3"]],
  ])("for %s loads only what that needs", (format, needed) => {
    const loaded = loadedBy("a.txt", "--fast", "-f", format);
    const used = new Set(loaded.filter((name) => DEPENDENCIES.includes(name)));
    used.delete("compromise");
    expect(used).toEqual(new Set(["commander", ...needed]));
  });
});
