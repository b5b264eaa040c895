import type { Act } from "../../document/record.js";

/** Verbs and nouns by what they say that the source does; each stands once. */
const LISTS: Readonly<Record<Act, string>> = {
  assertion:
    "say tell state declare announce add note remark comment mention explain describe claim assert maintain insist " +
    "argue contend stress emphasise emphasize underline underscore reiterate repeat recount recall relate narrate " +
    "write tweet post blog text publish quote cite read speak talk testify attest certify acknowledge admit concede " +
    "confess confide divulge disclose reply respond answer retort counter interject interrupt quip joke boast brag " +
    "mutter murmur mumble whisper shout yell scream cry exclaim chant proclaim pronounce voice express convey " +
    "signal hint imply insinuate intimate allude refer point clarify specify elaborate outline detail list name " +
    "label dub term characterise characterize portray depict paint brief inform notify remind broadcast air sum " +
    "summarise summarize continue begin opine observe muse reflect lament bemoan regret apologise apologize gripe " +
    "grumble theorise theorize speculate hypothesise philosophise postulate posit reason rule vote rant preach " +
    "lecture correct reaffirm affirm highlight spell update caption assertion statement announcement declaration " +
    "response testimony account explanation reminder",
  question: "ask question wonder inquire enquire query quiz grill",
  request:
    "urge request demand call order beg plead implore appeal press petition seek invite recommend advise advocate " +
    "propose encourage instruct require summon exhort push lobby direct command pressure coax beckon stipulate " +
    "necessitate beseech proposal plea",
  promise: "promise pledge vow swear guarantee commit offer assure undertake",
  denial:
    "deny reject dismiss refute rebut dispute disavow repudiate contradict disown denial rejection rebuttal",
  accusation:
    "accuse allege charge blame criticize criticise condemn denounce blast slam attack fault chide rebuke assail " +
    "deride mock ridicule lambast lambaste castigate decry scold rail berate bash hammer rip lash malign skewer " +
    "disparage complain protest object impugn excoriate admonish reprimand allegation accusation criticism " +
    "complaint denunciation",
  praise:
    "praise laud applaud hail commend compliment congratulate thank welcome endorse salute celebrate admire tout " +
    "extol cheer support back defend embrace endorsement",
  belief:
    "believe think feel know doubt suspect assume view see regard understand agree disagree reckon conclude suppose " +
    "trust presume judge deem figure guess imagine belief opinion conviction suspicion assumption seem appear",
  wish: "want hope wish desire prefer like love hate dislike long yearn dream crave",
  intention:
    "plan intend aim mean decide consider prepare threaten refuse decline opt choose resolve attempt try intention " +
    "decision",
  expectation:
    "expect predict fear anticipate forecast project foresee worry estimate warn caution prediction expectation " +
    "projection concern warning",
  finding:
    "find show reveal indicate discover determine confirm report document demonstrate prove suggest establish learn " +
    "uncover detect finding evidence",
};

/** What a speaker does with the content, by the dictionary form of the cue; whatever is not here asserts. */
export const ACTS: ReadonlyMap<string, Act> = new Map(
  (Object.entries(LISTS) as [Act, string][]).flatMap(([act, words]) =>
    words.split(" ").map((word) => [word, act] as const),
  ),
);

/** Cues that take the person spoken to: `told reporters`, `said to him`. */
export const ADDRESSING: ReadonlySet<string> = new Set(
  (
    "tell ask inform remind assure warn advise notify urge say brief promise write explain reply email text show " +
    "teach address caution confide confess admit complain quip"
  ).split(" "),
);
