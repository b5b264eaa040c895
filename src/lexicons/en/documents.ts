/** Nouns for what is read rather than heard: as a source they speak as a document (A10, W7). */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    "account act addendum advertisement advert ad affidavit agenda agreement amendment analysis announcement appendix " +
    "application archive article assessment audit autobiography average bill biography blog blueprint book booklet " +
    "briefing brochure budget bulletin cable case catalogue census certificate charter chart circular code column " +
    "commentary communiqué communique complaint constitution contract convention correspondence data database deal " +
    "declaration decree deposition diary dictionary directive disclosure document documentary dossier draft edict " +
    "editorial email e-mail encyclopedia entry essay estimate evaluation evidence excerpt experiment exposé expose " +
    "fact-sheet factsheet figure file filing film finding findings flier flyer footage forecast form graph graphic guidance " +
    "guide guideline handbook headline image index indictment inquest inquiry instruction inventory investigation " +
    "invoice judgment judgement law lawsuit leaflet ledger legislation letter listing log manifesto manual " +
    "map material measurement memo memoir memorandum message minutes model motion movie narrative newsletter note " +
    "notebook notice novel obituary order ordinance pact page pamphlet papers spot slide clip piece brief presentation paragraph passage petition photo " +
    "photograph picture plan plaque playbook podcast policy poll polling poster press-release probe profile program " +
    "programme projection proposal protocol provision publication questionnaire ranking readout receipt record " +
    "recording regulation release reply report reporting research resolution resume result return review rule ruling " +
    "scan schedule scorecard screenshot script section sensor sentence series sign slogan song speech spreadsheet " +
    "statement statistic statistics statute story study subpoena suit summary summons survey table tally tape test " +
    "testimony text textbook theory thread timeline timetable transcript translation treaty trial tweet verdict " +
    "version video voicemail warrant website webpage white-paper will word writing yearbook precedent " +
    "simulation telemetry screen-grab"
  ).split(" "),
);

/** What a person utters: `Reyes’s comments` are Reyes, while `Reyes’s report` is a document. */
export const UTTERANCES: ReadonlySet<string> = new Set(
  (
    "comment comments remark remarks word words statement statements claim claims assertion assertions testimony " +
    "speech reply replies answer answers response pledge promise invitation warning threat admission accusation " +
    "accusations allegation allegations denial suggestion proposal insistence emphasis view views opinion opinions " +
    "announcement call plea appeal criticism tweet tweets argument message vow apology outburst tone account own voice " +
    "declaration decision demand demands request advice estimate assessment verdict prediction concern concerns fear " +
    "fears hope hopes belief beliefs praise complaint complaints adulation rhetoric eyes mind"
  ).split(" "),
);

/** Words that close a document's proper name: `the Clean Water Act`, `the 1951 Refugee Convention`. */
export const NAMED_DOCUMENTS: ReadonlySet<string> = new Set(
  (
    "accord accords act agreement amendment bill charter code communiqué constitution convention covenant declaration " +
    "directive law memorandum pact proclamation protocol report resolution statute treaty review memo papers files"
  ).split(" "),
);

/** Nouns that take up the same document: `a survey` … `the study`. */
export const SAME_DOCUMENT: readonly ReadonlySet<string>[] = [
  "study survey research analysis report paper poll audit review assessment investigation inquiry document",
  "memo memorandum letter email e-mail message note cable document correspondence",
  "film documentary movie series",
  "lawsuit suit complaint filing case indictment petition",
  "ruling decision order opinion verdict judgment judgement",
  "bill law act legislation measure statute amendment",
  "book memoir novel autobiography biography",
  "agreement accord deal treaty pact draft document plan proposal resolution",
  "statement release press-release communiqué",
].map((row) => new Set(row.split(" ")));
