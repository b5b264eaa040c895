/** A stream again from its start, of which some chunks have been looked at already. */
export async function* resumed(
  held: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* held;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    // Where nobody wants the rest, an open standard input would keep the process alive.
    await rest.return?.();
  }
}
