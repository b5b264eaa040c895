/** Everything that the package makes public. */

export type { ReaderChoice, ReaderName } from "./choose-reader.js";
export { stageNames } from "./choose-stages.js";
export type {
  AnyStage,
  Attribution,
  AttributionReader,
  Context,
  FrontMatter,
  LayerName,
  Layers,
  Paragraph,
  Quotation,
  ReadAttribution,
  Sentence,
  Tokens,
  UnknownWords,
} from "./document/layers.js";
export type { KnownPeople, Listed, NameForm, Person } from "./document/person.js";
export type {
  Act,
  ClaimRecord,
  ClaimType,
  ConflictRecord,
  CueRecord,
  DateAnchor,
  DateOrder,
  DateRecord,
  DateType,
  DocumentRecord,
  FigureKind,
  FigureRecord,
  OffsetUnit,
  QuotationKind,
  QuotationRecord,
  SentenceRecord,
  SiQuantity,
  SpeakerKind,
  SpeakerRecord,
  TextSpan,
  UnitSystem,
  WarningRecord,
} from "./document/record.js";
export type { Span } from "./document/span.js";
export {
  createExtractor,
  type Extractor,
  type ExtractorOptions,
  extract,
  type Text,
  type TextOptions,
} from "./extractor.js";
export type { Runtime } from "./reader/runtimes.js";
export type { ClaimFilters, Feature, SpeakerMatch } from "./select.js";
