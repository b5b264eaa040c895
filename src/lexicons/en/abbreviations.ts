/** Words that are written with a full stop at their end. Data only; keys in lower case, without that full stop. */

/**
 * What an abbreviation does before a capital letter: a `title` belongs to the name after it, a `label` to the figure
 * after it, `inner` ones never end a sentence, and an `ending` one may.
 */
export type AbbreviationKind = "title" | "label" | "inner" | "ending";

const TITLES =
  "mr mrs ms mx messrs mme mmes mlle dr drs prof profs sen sens rep reps gov govs gen gens brig lt col cols maj capt " +
  "capts cmdr comdr cdr lcdr sgt sgts ssgt sfc msgt cpl pvt pfc spc adm vadm radm ens rev revs fr hon msgr pres supt " +
  "det insp const amb atty asst dep sec treas ald assemb cong del dir mgr sra srta hrh mt rt ven vy imam bp archbp";

const LABELS =
  "no nos n° p pp vol vols fig figs art arts sect ch chap chaps para paras pt pts ver eq eqs app ex op cl ss apt ste " +
  "rm rte ext tel ed eds rs tk re cat ref sched bk pl seq flt lot ord reg regs stat tit r";

const INNER =
  "vs v viz cf e.g i.e eg ie f.e approx ca c esp incl excl nee aka a.k.a btw w/o c/o resp p.o p.s";

const COMPANIES = "inc corp co cos ltd llc bros assn assoc mfg intl natl plc gmbh s.p.a n.v s.a";
const SUFFIXES = "jr sr esq ph.d phd m.d ret";
const STREETS = "st ave blvd rd ln hwy pkwy sq ctr bldg ft univ dept dist div";
const MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec";
const WEEKDAYS = "tue tues wed weds thu thur thurs fri";
const STATES =
  "ala ariz ark cal calif colo conn fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore " +
  "pa penn tenn tex va vt wash wis wisc wyo ont que alta sask";
const MEASURES = "oz lb lbs in yd yds hr hrs min mins secs yr yrs mph est etc al ibid govt pop avg";

const kinds = new Map<string, AbbreviationKind>();
const add = (words: string, kind: AbbreviationKind): void => {
  for (const word of words.split(" ")) kinds.set(word, kind);
};
add(MEASURES, "ending");
add(STATES, "ending");
add(WEEKDAYS, "ending");
add(MONTHS, "ending");
add(STREETS, "ending");
add(SUFFIXES, "ending");
add(COMPANIES, "ending");
add(INNER, "inner");
add(LABELS, "label");
add(TITLES, "title");

/** Every abbreviation with what it does. Those of letters with full stops between them (`U.S.`) need no entry. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = kinds;

/** Those that are abbreviations in lower case too; the others are so only with a capital (`Miss.` but not `miss.`). */
export const LOWER_CASE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    `${INNER} ${MONTHS} no nos n° p pp vol vols fig figs art ch chap para pt ver eq app ed eds rs re tel ext apt cat ref etc al ` +
    "oz lb lbs ft yd hr hrs mins yr yrs mph approx inc corp co cos ltd bros assn assoc dept dist div univ govt st ave " +
    "blvd rd jr sr est avg ph.d gen.-lt ibid"
  ).split(" "),
);

/** Names that end in a mark which ends no sentence. */
export const NAMES_WITH_MARK: ReadonlySet<string> = new Set(
  "yahoo jeopardy oklahoma airplane oliver evita shazam panic chips godspeed guess yum e wham joomla".split(
    " ",
  ),
);
