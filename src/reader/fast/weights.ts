import { type FileHeader, foreignWeights, type WeightsFile } from "../weights-file.js";

/** How the network's probabilities become relations; the twin of training/fast/config.toml. */
export interface FastSettings {
  /** A cue may begin where a word's probability of being one reaches this, and goes on where it reaches `cueGoesOn`. */
  readonly candidate: number;
  readonly cueGoesOn: number;
  /** A relation is good enough where its score reaches this. */
  readonly keep: number;
  /** Powers of content's and source's mean probability in the relation's score: whole numbers and halves. */
  readonly contentPower: number;
  readonly sourcePower: number;
  /** Cost, in log probability, of changing between content and neither. */
  readonly change: number;
  /** A quotation of which this share of the words is content is content altogether. */
  readonly snap: number;
}

/** What stands at the head of the fast reader's weights file; widths and reaches are in words and channels. */
export interface FastHeader extends FileHeader {
  /** How many words it has, of how many bytes of UTF-8, and in a table of how many places. */
  readonly vocabulary: { readonly words: number; readonly bytes: number; readonly places: number };
  readonly embedding: number;
  readonly channels: number;
  /** Taps of the first convolution. */
  readonly first: number;
  readonly layers: readonly { readonly dilation: number; readonly box: number }[];
  /** Channels of which a layer with a box sees means. */
  readonly boxChannels: number;
  readonly suffixes: number;
  readonly prefixes: number;
  readonly pair: {
    readonly before: number;
    readonly after: number;
    readonly width: number;
    readonly dilations: readonly number[];
  };
  readonly settings: FastSettings;
}

/** A weights file of the fast reader. */
export interface FastWeights extends WeightsFile {
  readonly header: FastHeader;
}

/** Sums of 32 bits hold what so many inputs of one output come to. */
const MOST_INPUTS = 500;
/** Ids of words are 16 bits. */
const MOST_WORDS = 65_535;
/** Words that a layer or a look reaches at most, and layers: windows stay short. */
const FURTHEST = 256;
const MOST_LAYERS = 16;

/**
 * The file as one of the fast reader.
 *
 * @throws {Error} in one line, where its header is of another.
 */
export function toFastWeights({ header, bytesOf }: WeightsFile): FastWeights {
  if (!isHeader(header)) throw foreignWeights();
  return { header, bytesOf };
}

/** True where the header has all its fields and the kernel can do with the sizes. */
function isHeader(header: FileHeader & Partial<FastHeader>): header is FastHeader {
  const { kind, vocabulary, embedding, channels, first, boxChannels } = header;
  const { suffixes, prefixes, layers, pair } = header;
  return (
    kind === "fast" &&
    typeof vocabulary === "object" &&
    vocabulary !== null &&
    isSize(vocabulary.words, 1, MOST_WORDS) &&
    isSize(vocabulary.bytes, 1, 2 ** 24) &&
    isSize(vocabulary.places, 1) &&
    Math.log2(vocabulary.places) % 1 === 0 &&
    isSize(embedding, 4) &&
    isSize(channels, 16) &&
    isSize(boxChannels, 4) &&
    boxChannels! <= channels! &&
    3 * channels! + 2 * boxChannels! <= MOST_INPUTS &&
    isSize(first, 1) &&
    first! % 2 === 1 &&
    first! <= 9 &&
    isSize(suffixes, 1) &&
    isSize(prefixes, 1) &&
    Array.isArray(layers) &&
    layers.length > 0 &&
    layers.length <= MOST_LAYERS &&
    layers.every(({ dilation, box }) => isSize(dilation, 1, FURTHEST) && isReach(box)) &&
    typeof pair === "object" &&
    isSize(pair.width, 16, MOST_INPUTS / 3) &&
    isReach(pair.before) &&
    isSize(pair.after, 1, FURTHEST) &&
    Array.isArray(pair.dilations) &&
    pair.dilations.length > 0 &&
    pair.dilations.every((dilation) => isSize(dilation, 1, FURTHEST)) &&
    areSettings(header.settings)
  );
}

const isSize = (value: unknown, step: number, most = 2 ** 20): value is number =>
  Number.isInteger(value) &&
  (value as number) > 0 &&
  (value as number) <= most &&
  (value as number) % step === 0;
const isReach = (value: unknown): boolean => value === 0 || isSize(value, 1, FURTHEST);
const isShare = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 1;
const isPower = (value: unknown): boolean =>
  typeof value === "number" && value >= 0 && value <= 4 && Number.isInteger(2 * value);

const areSettings = (settings?: FastSettings): boolean =>
  typeof settings === "object" &&
  isShare(settings.candidate) &&
  isShare(settings.cueGoesOn) &&
  isShare(settings.keep) &&
  isPower(settings.contentPower) &&
  isPower(settings.sourcePower) &&
  typeof settings.change === "number" &&
  settings.change >= 0 &&
  isShare(settings.snap) &&
  settings.snap >= 0.1;
