/** What src/reader/kernel/convolutions.ts exports, with what it says of each; addresses are byte offsets. */
export interface Convolutions {
  packFour(from: number, to: number, columns: number): void;
  packEights(from: number, to: number, rows: number, columns: number): void;
  packPaired(
    from: number,
    to: number,
    outputs: number,
    channels: number,
    boxChannels: number,
  ): void;
  packedPairedBytes(outputs: number, channels: number, boxChannels: number): number;
  pairedBytes(channels: number, boxChannels: number): number;
  convolve(
    x: number,
    rows: number,
    channels: number,
    dilation: number,
    left: number,
    right: number,
    boxChannels: number,
    w: number,
    paired: number,
    scales: number,
    half: number,
    bias: number,
    room: number,
    out: number,
  ): void;
  narrow(
    x: number,
    rows: number,
    channels: number,
    w: number,
    scales: number,
    bias: number,
    out: number,
    outputs: number,
  ): void;
  score(
    x: number,
    rows: number,
    stride: number,
    columns: number,
    w: number,
    scales: number,
    bias: number,
    out: number,
  ): void;
  shares(scores: number, rows: number): void;
  sumSecond(probabilities: number, rows: number, sums: number): void;
  boxes(
    x: number,
    rows: number,
    channels: number,
    reach: number,
    boxChannels: number,
    left: number,
    right: number,
  ): void;
  embedType(
    word: number,
    wordScale: number,
    suffix: number,
    suffixScale: number,
    prefix: number,
    prefixScale: number,
    shape: number,
    out: number,
    width: number,
  ): void;
  fold(v: number, w: number, width: number, channels: number, taps: number, out: number): void;
  firstConvolution(
    types: number,
    places: number,
    rows: number,
    channels: number,
    taps: number,
    typeTable: number,
    placeTable: number,
    bias: number,
    out: number,
  ): void;
  film(
    before: number,
    first: number,
    last: number,
    channels: number,
    w: number,
    bias: number,
    out: number,
    outputs: number,
  ): void;
  lookAround(
    narrowed: number,
    scale: number,
    shift: number,
    distance: number,
    steps: number,
    cueSums: number,
    tables: number,
    width: number,
    first: number,
    end: number,
    low: number,
    high: number,
    before: number,
    out: number,
  ): void;
}
