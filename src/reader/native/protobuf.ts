/** Fields of a protocol buffer, written one after the other; numbers are those of the message's definition. */
export interface Message {
  /** A varint: int32, int64 not below 0, an enumeration. */
  integer(field: number, value: number): Message;
  /** A float (fixed 32 bits). */
  float(field: number, value: number): Message;
  text(field: number, value: string): Message;
  bytes(field: number, value: Uint8Array): Message;
  message(field: number, value: Message): Message;
  /** All of it, as one array. */
  finish(): Uint8Array;
}

const VARINT = 0;
const LENGTH = 2;
const FIXED32 = 5;

/** A message without fields yet. Rule: protobuf.dev/programming-guides/encoding. */
export function message(): Message {
  const parts: Uint8Array[] = [];
  const varint = (value: number): void => {
    const bytes: number[] = [];
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
    bytes.push(rest);
    parts.push(Uint8Array.from(bytes));
  };
  const key = (field: number, kind: number): void => varint(field * 8 + kind);
  const self: Message = {
    integer: (field, value) => {
      key(field, VARINT);
      varint(value);
      return self;
    },
    float: (field, value) => {
      key(field, FIXED32);
      const bytes = new Uint8Array(4);
      new DataView(bytes.buffer).setFloat32(0, value, true);
      parts.push(bytes);
      return self;
    },
    text: (field, value) => self.bytes(field, new TextEncoder().encode(value)),
    bytes: (field, value) => {
      key(field, LENGTH);
      varint(value.length);
      parts.push(value);
      return self;
    },
    message: (field, value) => self.bytes(field, value.finish()),
    finish: () => {
      const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return whole;
    },
  };
  return self;
}
