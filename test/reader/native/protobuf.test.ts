import { describe, expect, it } from "vitest";
import { type Message, message } from "../../../src/reader/native/protobuf.js";

describe("a protocol buffer", () => {
  it.each<[string, Message, number[]]>([
    ["nothing", message(), []],
    ["a small number", message().integer(1, 7), [0x08, 7]],
    ["a number of two bytes", message().integer(1, 150), [0x08, 0x96, 0x01]],
    [
      "a number beyond 32 bits",
      message().integer(2, 2 ** 35),
      [0x10, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01],
    ],
    ["a field beyond 15", message().integer(20, 1), [0xa0, 0x01, 1]],
    ["a float", message().float(2, 1.5), [0x15, 0, 0, 0xc0, 0x3f]],
    ["a text", message().text(2, "né"), [0x12, 3, 0x6e, 0xc3, 0xa9]],
    ["bytes", message().bytes(3, Uint8Array.of(9, 8)), [0x1a, 2, 9, 8]],
    [
      "a message in a message",
      message().message(3, message().integer(1, 150)),
      [0x1a, 3, 8, 0x96, 1],
    ],
    [
      "fields in order",
      message().integer(1, 1).text(2, "a").integer(1, 2),
      [8, 1, 0x12, 1, 97, 8, 2],
    ],
  ])("of %s", (_, made, bytes) => {
    expect([...made.finish()]).toEqual(bytes);
  });
});
