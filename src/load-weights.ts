/** The weights that the package ships, by the names of their readers. */
export const WEIGHTS = ["accurate", "fast"] as const;
export type WeightsName = (typeof WEIGHTS)[number];

/**
 * Where the package's own weights are. A bundler that knows the form `new URL("…", import.meta.url)` takes them along;
 * `src` and `dist`, where all modules of a bundle stand, are beside `weights` alike.
 */
const SHIPPED: { readonly [name in WeightsName]: () => URL } = {
  accurate: () => new URL("../weights/accurate.bin", import.meta.url),
  fast: () => new URL("../weights/fast.bin", import.meta.url),
};

/** What Node has beside a browser; asked for at run time, so that a bundle has no import that a browser lacks. */
interface Host {
  readonly process?: {
    readonly getBuiltinModule?: (name: "node:fs") => {
      readonly readFileSync: (place: URL | string) => Uint8Array;
    };
  };
}

/**
 * Bytes of the weights of a reader that the package ships: from the package's folder in Node; in a browser from
 * `../weights/` beside the module, as it was served.
 *
 * @throws {Error} in one line, where they cannot be had.
 */
export async function shippedWeights(name: WeightsName): Promise<Uint8Array> {
  let place: URL;
  try {
    place = SHIPPED[name]();
  } catch {
    // Bundles in formats without import.meta do not know where they were served from.
    throw new Error(
      `this bundle does not know where weights/${name}.bin is: give its URL or bytes`,
    );
  }
  return weightsAt(place);
}

/**
 * Bytes of a weights file.
 *
 * @param place a URL; as a string also a path in Node, or an address relative to the page in a browser.
 * @throws {Error} in one line, where they cannot be had.
 */
export async function weightsAt(place: URL | string): Promise<Uint8Array> {
  const { process } = globalThis as Host;
  const files = isRemote(place) ? undefined : process?.getBuiltinModule?.("node:fs");
  try {
    if (files) return files.readFileSync(isFileUrl(place) ? new URL(place) : place);
    const response = await fetch(place);
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${place} cannot be read (${why})`);
  }
}

const isFileUrl = (place: URL | string): boolean => /^file:/i.test(String(place));

/** True for all URLs but those of files; one letter before the colon is a drive of Windows. */
const isRemote = (place: URL | string): boolean =>
  /^[a-z][a-z\d+.-]+:/i.test(String(place)) && !isFileUrl(place);
