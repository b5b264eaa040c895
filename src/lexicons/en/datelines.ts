/** Words of bylines, date lines and agencies' datelines. Data only; lower case. */

/** Agencies and papers that sign a dateline (`KYIV (AP) —`). */
export const AGENCIES: ReadonlySet<string> = new Set([
  "ap",
  "the associated press",
  "associated press",
  "reuters",
  "afp",
  "upi",
  "cnn",
  "cnn business",
  "bbc",
  "bloomberg",
  "xinhua",
  "tass",
  "interfax",
  "itar-tass",
  "ria novosti",
  "dpa",
  "efe",
  "ansa",
  "anadolu",
  "aa",
  "kyodo",
  "yonhap",
  "ians",
  "pti",
  "ani",
  "wam",
  "kuna",
  "irna",
  "sana",
  "mna",
  "petra",
  "bernama",
  "antara",
  "ips",
  "irin",
  "pa",
  "pa media",
  "press association",
  "canadian press",
  "the canadian press",
  "cp",
  "aap",
  "rnz",
  "tca",
  "nyt",
  "wsj",
  "dow jones",
  "business wire",
  "prnewswire",
  "globe newswire",
  "globenewswire",
  "marketwatch",
  "ukrinform",
  "rfe/rl",
  "voa",
  "nbc news",
  "cbs news",
  "abc news",
  "politico",
  "mt newswires",
]);

/** Words in capitals that open a paragraph before a dash and are no place. */
export const NO_PLACES: ReadonlySet<string> = new Set([
  "breaking",
  "breaking news",
  "update",
  "updated",
  "updates",
  "exclusive",
  "watch",
  "opinion",
  "analysis",
  "correction",
  "note",
  "editor's note",
  "video",
  "photos",
  "live",
  "read",
  "read more",
  "more",
  "new",
  "alert",
  "developing",
  "just in",
  "spoiler",
  "warning",
  "question",
  "answer",
  "interviewer",
  "moderator",
  "host",
  "text",
  "full text",
  "abstract",
  "nato",
  "opec",
]);

/** Words that may stand in a line which says when the article was published, besides dates and times. */
export const DATE_LINE_WORDS: ReadonlySet<string> = new Set(
  (
    "published updated posted first last modified created issued released date dated on at of the by am pm a.m p.m " +
    "noon midnight st nd rd th t z local time standard daylight eastern central pacific ago min mins minute minutes " +
    "hour hours hrs day days week weeks read edition print online originally today yesterday"
  ).split(" "),
);

/** Small words inside bylines. */
export const BYLINE_WORDS: ReadonlySet<string> = new Set(
  (
    "and with in at for of the de da dos das do di del della la le el van von der den ter ten bin ibn bint al y e st " +
    "staff special to writer writers reporter reporters correspondent correspondents editor editors columnist " +
    "contributor contributing senior chief political foreign national health science education business economics " +
    "diplomatic environment crime court local city investigations bureau service agencies photographer analyst"
  ).split(" "),
);

/** What stands before the name in a byline. */
export const BYLINE_OPENERS: readonly string[] = [
  "by ",
  "words by ",
  "story by ",
  "written by ",
  "reported by ",
  "report by ",
  "text by ",
  "analysis by ",
  "interview by ",
  "opinion by ",
];
