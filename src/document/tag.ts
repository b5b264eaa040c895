/**
 * Parts of speech: the Penn Treebank's tags (Marcus, Santorini and Marcinkiewicz 1993), in number form so that a
 * document's tags fit a `Uint8Array`. `PUNCT` stands for all sentence punctuation, `QUOTE` for quotation marks.
 */
export const Tag = {
  NONE: 0,
  PUNCT: 1,
  QUOTE: 2,
  SYM: 3,
  CD: 4,
  CC: 5,
  DT: 6,
  PDT: 7,
  EX: 8,
  IN: 9,
  TO: 10,
  MD: 11,
  RP: 12,
  POS: 13,
  PRP: 14,
  PRPS: 15,
  WP: 16,
  WPS: 17,
  WDT: 18,
  WRB: 19,
  JJ: 20,
  JJR: 21,
  JJS: 22,
  RB: 23,
  RBR: 24,
  RBS: 25,
  NN: 26,
  NNS: 27,
  NNP: 28,
  NNPS: 29,
  VB: 30,
  VBD: 31,
  VBG: 32,
  VBN: 33,
  VBP: 34,
  VBZ: 35,
  UH: 36,
  FW: 37,
} as const;

/** One of the values of {@link Tag}. */
export type TagValue = (typeof Tag)[keyof typeof Tag];

/** VB, VBD, VBG, VBN, VBP or VBZ; modals are not among them. */
export const isVerb = (tag: number): boolean => tag >= Tag.VB && tag <= Tag.VBZ;

/** A verb form that can head a finite clause without an auxiliary: VBD, VBP, VBZ. */
export const isFiniteVerb = (tag: number): boolean =>
  tag === Tag.VBD || tag === Tag.VBP || tag === Tag.VBZ;

/** NN, NNS, NNP or NNPS. */
export const isNoun = (tag: number): boolean => tag >= Tag.NN && tag <= Tag.NNPS;

/** NNP or NNPS: a name's word. */
export const isName = (tag: number): boolean => tag === Tag.NNP || tag === Tag.NNPS;
