import { describe, expect, it } from "vitest";
import { readRelations, SETTINGS } from "../../src/reader/decode.js";
import type { Network } from "../../src/reader/network.js";
import type { Pieces } from "../../src/reader/pieces.js";
import { wordPieceReader } from "../../src/reader/word-pieces.js";
import { VOCABULARY } from "./tiny-weights.js";

const [CLS, SEP] = [2, 3];
const { pieces: piecesOf } = wordPieceReader(VOCABULARY);

/** Probabilities of a piece: outside, first, further piece of a cue; or neither, source, content. */
type Three = readonly [number, number, number];

/** What a made-up network says of each piece of the document. */
interface Says {
  readonly cue: (piece: number, id: number) => Three;
  readonly role?: (piece: number, cue: number) => Three;
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** A network that knows the document, and tells which windows it was asked for. */
function networkThat({ cue, role = () => [0, 0, 1] }: Says, windows: Window[] = []): Network {
  return {
    before: 6,
    after: 9,
    begin: () => {},
    window: (ids, features, low, high, at) => {
      expect([ids[0], ids.at(-1), features[0], features.at(-1)]).toEqual([CLS, SEP, 0, 0]);
      const from = at - low + 1;
      windows.push({ from, to: from + ids.length - 2, low: at, high: at + high - low });
      return Float32Array.from([...ids.subarray(low, high)].flatMap((id, i) => cue(at + i, id)));
    },
    statesOf: (low, high) => Float32Array.from({ length: high - low }, (_, i) => low + i),
    look: (first, _end, low, high) =>
      Float32Array.from(Array.from({ length: high - low }, (_, i) => role(low + i, first)).flat()),
  };
}

const words = (count: number): Pieces =>
  piecesOf(
    "the mayor said "
      .repeat(Math.ceil(count / 3))
      .split(" ")
      .slice(0, count)
      .join(" "),
  );

const SAYS: Three = [0.1, 0.9, 0];
const GOES_ON: Three = [0.1, 0, 0.9];
const NOTHING: Three = [0.95, 0.04, 0.01];

describe("windows", () => {
  /** Words, and after each `paragraph` of them a line's end. */
  const paragraphs = (count: number, paragraph: number): Pieces =>
    piecesOf(
      Array.from({ length: count }, (_, i) => `said${(i + 1) % paragraph === 0 ? "\n" : " "}`).join(
        "",
      ),
    );

  it.each([
    [1, 50],
    [254, 50],
    [255, 50],
    [1000, 1],
    [1000, 30],
    [1000, 100],
    [1000, 229],
    [1000, 230],
    [1000, 231],
    [1000, 1001],
    [5000, 77],
  ])(
    "answer once for each of %i pieces in paragraphs of %i, away from their edges",
    (length, paragraph) => {
      const windows: Window[] = [];
      readRelations(
        networkThat({ cue: () => NOTHING }, windows),
        paragraphs(length, paragraph),
        CLS,
        SEP,
      );
      let next = 0;
      for (const { from, to, low, high } of windows) {
        expect(to - from).toBeLessThanOrEqual(254);
        expect(low).toBe(next);
        expect(high).toBeGreaterThan(low);
        if (from > 0) expect(low - from).toBe(24);
        if (to < length) expect(to - high).toBe(24);
        next = high;
      }
      expect(next).toBe(length);
      expect(windows.length).toBeLessThanOrEqual(1 + Math.ceil(length / 128));
    },
  );

  it("read no text differently for what follows far behind", () => {
    const network = networkThat({
      cue: (_, id) => (id === VOCABULARY.indexOf("said") ? SAYS : NOTHING),
    });
    const text = "the mayor said it on monday\n".repeat(60);
    const alone = readRelations(network, piecesOf(text), CLS, SEP);
    const more = readRelations(network, piecesOf(`${text}${text}`), CLS, SEP);
    expect(alone.length).toBe(60);
    expect(more.slice(0, 58)).toEqual(alone.slice(0, 58));
  });

  it("that a cue fills are read with cues of bounded length", () => {
    const found = readRelations(networkThat({ cue: () => GOES_ON }), words(3000), CLS, SEP);
    for (const { first, end } of found) expect(end - first).toBeLessThanOrEqual(6 + 9);
  });

  it("are stitched: the same words far into a text are read as at its start", () => {
    const said = VOCABULARY.indexOf("said");
    const network = networkThat({
      cue: (_, id) => (id === said ? SAYS : NOTHING),
      role: (piece, cue) => (piece < cue ? [0, 1, 0] : piece > cue ? [0, 0, 1] : [1, 0, 0]),
    });
    const read = (padding: number) => {
      const text = `${"of ".repeat(padding)}the mayor said she would open the bridge on monday`;
      return readRelations(network, piecesOf(text), CLS, SEP).map(
        ({ first, end, source, content, score }) => ({
          first: first - padding,
          end: end - padding,
          // the source runs on to the left over all that the second look sees
          source: source && [Math.max(0, source[0] - padding), source[1] - padding],
          content: content.map((piece) => piece - padding),
          score,
        }),
      );
    };
    const alone = read(0);
    expect(alone).toMatchObject([
      { first: 2, end: 3, source: [0, 2], content: [3, 4, 5, 6, 7, 8, 9] },
    ]);
    for (let padding = 1; padding < 600; padding += 7) expect(read(padding)).toEqual(alone);
  });
});

describe("cues", () => {
  const cuesOf = (text: string, cue: Says["cue"]): string[] => {
    const pieces = piecesOf(text);
    return readRelations(networkThat({ cue }), pieces, CLS, SEP).map(({ first, end }) =>
      text.slice(pieces.start[first], pieces.end[end - 1]),
    );
  };

  it.each<[string, string, readonly Three[], string[]]>([
    ["of one word", "she said it", [NOTHING, SAYS, NOTHING], ["said"]],
    ["of several words", "she would open it", [NOTHING, SAYS, GOES_ON, NOTHING], ["would open"]],
    [
      "that stand side by side",
      "she said told it",
      [NOTHING, SAYS, SAYS, NOTHING],
      ["said", "told"],
    ],
    ["that are only possible", "she said it", [NOTHING, [0.5, 0.4, 0.1], NOTHING], ["said"]],
    ["that could not be proposed", "she said it", [NOTHING, [0.6, 0.3, 0.1], NOTHING], []],
    ["that are not likely enough", "she said it", [NOTHING, [0.85, 0.1, 0.05], NOTHING], []],
    ["whose beginning was missed", "she said it", [NOTHING, GOES_ON, NOTHING], ["said"]],
    [
      "with all pieces of their words, where the first is found",
      "opened it",
      [SAYS, NOTHING, NOTHING],
      ["opened"],
    ],
    [
      "with all pieces of their words, where a later one is found",
      "opened it",
      [NOTHING, SAYS, NOTHING],
      ["opened"],
    ],
    ["at both ends of the text", "said it told", [SAYS, NOTHING, SAYS], ["said", "told"]],
  ])("are found %s", (_, text, says, found) => {
    expect(cuesOf(text, (piece) => says[piece] ?? NOTHING)).toEqual(found);
  });

  it("are none in a text without pieces", () => {
    expect(readRelations(networkThat({ cue: () => SAYS }), piecesOf(" \n "), CLS, SEP)).toEqual([]);
  });
});

describe("source and content", () => {
  const TEXT = "the mayor said she would open the bridge";
  const relationOf = (roles: readonly Three[]) => {
    const pieces = piecesOf(TEXT);
    const network = networkThat({
      cue: (piece) => (piece === 2 ? SAYS : NOTHING),
      role: (piece) => roles[piece] ?? [1, 0, 0],
    });
    const [relation] = readRelations(network, pieces, CLS, SEP);
    return relation;
  };
  const S: Three = [0.1, 0.9, 0];
  const C: Three = [0.1, 0, 0.9];
  const O: Three = [0.9, 0.05, 0.05];

  it("are the likeliest labels", () => {
    expect(relationOf([S, S, O, C, C, C, C, C])).toMatchObject({
      source: [0, 2],
      content: [3, 4, 5, 6, 7],
    });
  });

  it("a word that is hardly neither does not cut content in two, one that surely is does", () => {
    expect(relationOf([S, S, O, C, [0.52, 0, 0.48], C, C, C])!.content).toEqual([3, 4, 5, 6, 7]);
    expect(relationOf([S, S, O, C, [0.98, 0, 0.02], C, C, C])!.content).toEqual([3, 5, 6, 7]);
  });

  it("of two sources the one with more probability counts", () => {
    expect(relationOf([S, S, O, C, C, C, S, C])!.source).toEqual([0, 2]);
    expect(relationOf([O, [0.3, 0.5, 0.2], O, C, C, C, S, C])!.source).toEqual([6, 7]);
  });

  it("without a source its absence counts", () => {
    const relation = relationOf([O, O, O, C, C, C, C, C])!;
    expect(relation.source).toBeNull();
    expect(relation.score).toBeCloseTo(0.9 * 0.9 * Math.sqrt(1 - 0.05), 5);
  });

  it("give with the cue the score", () => {
    expect(relationOf([S, S, O, C, C, C, C, C])!.score).toBeCloseTo(0.9 * 0.9 * Math.sqrt(0.9), 5);
  });

  it("without content there is no relation", () => {
    expect(relationOf([S, S, O, O, O, O, O, O])).toBeUndefined();
  });

  it("never take the cue's own words", () => {
    const relation = relationOf([S, S, C, C, C, C, C, C])!;
    expect(relation).toMatchObject({ source: [0, 2], content: [3, 4, 5, 6, 7] });
    expect(relationOf([S, S, S, C, C, C, C, C])).toMatchObject({ source: [0, 2] });
  });

  it.each([
    [0.6, "all"],
    [0.4, "none"],
  ])("never change inside a word, of which each second piece is content by %f", (share, taken) => {
    const pieces = piecesOf("said openingopened it");
    const inWord = [...pieces.word].flatMap((word, i) => (word === 1 ? [i] : []));
    expect(inWord.length).toBeGreaterThan(4);
    const network = networkThat({
      cue: (piece) => (piece === 0 ? SAYS : NOTHING),
      role: (piece) => {
        if (!inWord.includes(piece)) return C;
        return piece % 2 === 1 ? [1 - share, 0, share] : [0.5, 0, 0.5];
      },
    });
    const [relation] = readRelations(network, pieces, CLS, SEP, {
      settings: { ...SETTINGS, change: 0 },
    });
    const content = relation!.content.filter((piece) => inWord.includes(piece));
    expect(content).toEqual(taken === "all" ? inWord : []);
  });
});
