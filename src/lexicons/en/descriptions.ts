import { wordSet } from "./word-set.js";

/** Other words for an office, by the word that takes it up: `the pontiff` is the pope. */
export const OTHER_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["pontiff", "pope"],
      ["judge", "justice magistrate"],
      ["justice", "judge"],
      ["peer", "lord lady baroness baron viscount earl"],
      ["congressman", "representative"],
      ["congresswoman", "representative"],
      [
        "lawmaker",
        "representative senator congressman congresswoman mp legislator assemblyman assemblywoman",
      ],
      [
        "legislator",
        "representative senator congressman congresswoman lawmaker assemblyman assemblywoman",
      ],
      [
        "politician",
        "mp senator mayor councillor representative congressman congresswoman governor minister",
      ],
      ["lawyer", "attorney solicitor barrister"],
      ["attorney", "lawyer"],
      ["solicitor", "lawyer"],
      ["barrister", "lawyer kc qc"],
      ["spokesperson", "spokesman spokeswoman"],
      ["spokesman", "spokesperson"],
      ["spokeswoman", "spokesperson"],
      ["chair", "chairman chairwoman chairperson"],
      ["chairman", "chair chairperson"],
      ["chairwoman", "chair chairperson"],
      ["ceo", "executive boss"],
      ["executive", "ceo"],
      ["boss", "ceo executive manager"],
      ["manager", "boss"],
      ["detective", "dsi dci di ds dc inspector"],
      [
        "officer",
        "constable sergeant inspector superintendent lieutenant captain detective trooper deputy",
      ],
      ["clergyman", "reverend vicar priest pastor rector"],
      ["cleric", "bishop imam reverend vicar priest ayatollah archbishop"],
      ["priest", "reverend vicar rector"],
      ["vicar", "reverend"],
      ["pastor", "reverend"],
      ["academic", "professor lecturer"],
      [
        "scientist",
        "biologist physicist chemist geologist ecologist climatologist astronomer virologist epidemiologist",
      ],
      ["researcher", "scientist professor biologist ecologist epidemiologist"],
      ["teacher", "headteacher"],
      ["headteacher", "head headmaster headmistress principal"],
      ["head", "headteacher headmaster headmistress"],
      ["physician", "doctor gp surgeon"],
      ["doctor", "gp physician surgeon"],
      ["gp", "doctor"],
    ] as const
  ).map(([noun, offices]) => [noun, wordSet(offices)]),
);

/** `the botanist`, of Dr. Matsuda. */
export const SCIENCE = /(?:logist|icist|mist|nist|omer|grapher)$/;
/** Who may be called by a field, as titles tell them. */
export const SCHOLARS = wordSet("dr. doctor professor prof.");

/** Nouns that one kind of work takes up: a captain may be `the striker`, a mayor may not. */
export const FIELDS: readonly ReadonlySet<string>[] = [
  wordSet(
    "winner striker midfielder defender goalkeeper keeper winger forward player athlete champion footballer captain skipper quarterback " +
      "pitcher batsman bowler cricketer fullback centre-back full-back sprinter swimmer boxer fighter cyclist golfer international",
  ),
  wordSet(
    "winner nominee star actor actress singer rapper comedian presenter musician performer entertainer celebrity host broadcaster songwriter dj " +
      "model dancer filmmaker director",
  ),
  wordSet(
    "nominee candidate politician incumbent challenger frontrunner front-runner socialist democrat republican conservative " +
      "progressive libertarian independent senator representative congressman congresswoman governor mayor mp lawmaker",
  ),
  wordSet(
    "billionaire millionaire mogul tycoon magnate entrepreneur businessman businesswoman founder owner ceo executive investor",
  ),
  wordSet("novelist author writer poet playwright journalist"),
];

/** Descriptions by which news varies a name that it has just used: `the 34-year-old`, `the Republican nominee`. */
export const VARYING: ReadonlySet<string> = wordSet(
  "nominee candidate star billionaire millionaire mogul tycoon magnate actor actress singer rapper politician striker " +
    "midfielder defender goalkeeper winger forward player athlete champion veteran frontrunner front-runner incumbent " +
    "challenger socialist democrat republican conservative progressive libertarian independent businessman businesswoman " +
    "entrepreneur comedian footballer quarterback pitcher filmmaker novelist author mother father native presenter " +
    "latter newcomer teenager youngster pensioner retiree mum dad grandmother grandfather",
);
