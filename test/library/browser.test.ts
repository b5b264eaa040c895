/** The library in a browser, where there is one: bundled, served with the fast reader's weights, and asked for a record. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { NEWS } from "../support/news.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const ROOT = path.join(import.meta.dirname, "../..");
const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "chrome"];
const browser = BROWSERS.find((name) => spawnSync(name, ["--version"]).status === 0);
if (browser === undefined)
  console.warn(`the library is not tried in a browser: there is none of ${BROWSERS.join(", ")}`);

/** Serves a page that reads with both ways of naming the fast reader; what it posts is the answer. */
async function answerIn(name: string): Promise<unknown> {
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, "src/index.ts")],
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
    logLevel: "error",
  });
  const page = `<!doctype html><meta charset="utf-8"><script type="module">
    const post = (answer) => fetch("/answer", { method: "POST", body: JSON.stringify(answer) });
    try {
      const { extract } = await import("/bundle/onrecord.js");
      const text = ${JSON.stringify(NEWS)};
      const byName = await extract(text, { reader: "fast" });
      const byUrl = await extract(text, { reader: { weights: "/weights/fast.bin" } });
      await post([byName, byUrl]);
    } catch (error) { await post(String(error)); }
  </script>`;
  const files: { readonly [address: string]: readonly [string, string | Uint8Array] } = {
    "/": ["text/html", page],
    "/bundle/onrecord.js": ["text/javascript", outputFiles[0]!.contents],
    "/weights/fast.bin": [
      "application/octet-stream",
      readFileSync(path.join(ROOT, "weights/fast.bin")),
    ],
  };
  let child: ChildProcess | undefined;
  const server = createServer();
  try {
    return await new Promise((resolve, reject) => {
      server.on("request", (request, response) => {
        const body: Buffer[] = [];
        request.on("data", (chunk) => body.push(chunk));
        request.on("end", () => {
          const [type, content] = files[request.url ?? ""] ?? [];
          response.writeHead(content || request.method === "POST" ? 200 : 404, {
            "content-type": type ?? "text/plain",
          });
          response.end(content);
          if (request.method === "POST") resolve(JSON.parse(Buffer.concat(body).toString()));
        });
      });
      server.listen(0, "127.0.0.1", () => {
        const { port } = server.address() as AddressInfo;
        const profile = `--user-data-dir=${temporaryFolder()}`;
        const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", profile];
        child = spawn(name, [...flags, `http://127.0.0.1:${port}/`], { stdio: "ignore" });
        child.on("error", reject);
        child.on("exit", (code) => reject(new Error(`${name} ended with ${code}`)));
      });
    });
  } finally {
    server.closeAllConnections();
    server.close();
    if (child && child.exitCode === null) {
      child.kill();
      await once(child, "exit");
    }
  }
}

describe.skipIf(browser === undefined)("the library in a browser", () => {
  it("reads the same record as in Node, with the fast reader by its name and by its URL", async () => {
    const record = JSON.parse(JSON.stringify(await extract(NEWS, { reader: "fast" })));
    expect(record.claims.length).toBeGreaterThan(1);
    expect(await answerIn(browser!)).toEqual([record, record]);
  });
});
