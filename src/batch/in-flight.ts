/** How inputs are run at the same time. */
export interface Flight {
  /** Most inputs that are run, or have run and wait to be taken, at one time. */
  readonly limit: number;
  /** False where results are to come as they are done. */
  readonly ordered: boolean;
}

/**
 * Runs inputs several at a time. No more inputs are taken than the limit allows, so that whoever takes the results
 * slowly slows the reading.
 *
 * @returns results, in the order of their inputs where that is asked for.
 */
export async function* inFlight<In, Out>(
  inputs: AsyncIterator<In>,
  run: (input: In) => Promise<Out>,
  { limit, ordered }: Flight,
): AsyncGenerator<Out> {
  const flying: { readonly done: Promise<unknown>; result: Out | null }[] = [];
  let next: Promise<void> | null = null;
  let ended = false;
  const start = (input: In) => {
    const flight: { done: Promise<unknown>; result: Out | null } = {
      done: Promise.resolve(),
      result: null,
    };
    flight.done = run(input).then((result) => {
      flight.result = result;
    });
    // A failure is heard of when its turn has come.
    flight.done.catch(() => {});
    flying.push(flight);
  };
  try {
    for (;;) {
      if (!ended && next === null && flying.length < limit)
        next = inputs.next().then((step) => {
          next = null;
          if (step.done) ended = true;
          else start(step.value);
        });
      if (ended && flying.length === 0) return;
      const awaited = ordered ? flying.slice(0, 1) : flying;
      const ready = awaited.findIndex(({ result }) => result !== null);
      if (ready >= 0) {
        const [flight] = flying.splice(ready, 1);
        yield flight!.result!;
      } else await Promise.race([...awaited.map(({ done }) => done), ...(next ? [next] : [])]);
    }
  } finally {
    await inputs.return?.();
  }
}
