import { wordSet } from "./word-set.js";
/** Words that stand around figures and tell what they are. */

/** A number after one of these is a name's part: `Article 50`, `Boeing 737`, `Channel 4`, `page 12`, `Windows 10`. */
export const LABELS = wordSet(
  "article section chapter clause paragraph annex appendix schedule title rule amendment proposition prop resolution directive regulation " +
    "protocol form bill act page pages verse psalm book volume vol episode season part scene issue figure fig table exhibit item lot " +
    "channel radio bbc itv studio room seat suite apartment apt flat unit gate platform terminal pier track lane exit junction floor level basement " +
    "route highway hwy interstate motorway road freeway line bus train flight phase stage step tier type category class grade year group " +
    "division pool zone area district precinct ward sector block building barracks hut plot bay berth cell count counts round game heat race " +
    "day night week hole court set boeing airbus apollo soyuz gemini voyager falcon starship quran surah koran bible artemis iphone ipad galaxy pixel playstation xbox " +
    "windows android ios python version release model series mark formula catch fortune ftse nasdaq dax cac stoxx nikkei topix kospi " +
    "covid omicron sars cnn fox sky espn polaris agenda site camp tower bin box po ext extension zip code pin tel telephone phone " +
    "fax hotline dial call case docket ref reference licence license permit invoice isbn issn id serial batch mt matthew luke john acts " +
    "genesis exodus isaiah romans corinthians opus symphony sonnet euro copa louis henry george edward pius charles elizabeth leopard " +
    "abrams kamaz himars grad msta javelin gepard patriot challenger shahed lancet tomahawk iskander kalibr mig bmp btr " +
    "par max saab cessna embraer bombardier gulfstream learjet concorde peugeot porsche audi bmw mazda",
);

/** Chambers and kinds of bills, without their full stops, as American legislatures number them: `H.R. 1234`. */
export const BILLS = wordSet("hr sr hb sb ab hj sj ld lb hf sf");

/** Nouns that end a street's name. */
export const STREETS = wordSet(
  "street st avenue ave road rd boulevard blvd lane drive dr court place square terrace way parkway highway crescent close mews plaza gardens row",
);

/** Nouns of a rank's place: the ordinal before them counts, even `first`. */
export const RANK_NOUNS = wordSet("place position");

/** After an ordinal: no rank (`third party`, `fifth floor`, `third quarter`). */
export const NO_RANK = wordSet(
  "party parties person quarter quarters half century amendment floor grade grader graders street streets avenue avenues congressional generation generations world estate reich lady hand degree-murder " +
    "baseman base rail wheel age infantry brigade division army corps regiment battalion fleet district circuit congress step thing things " +
    "of is was to are the",
);

/** Relative clauses and other starts after which nothing is counted any more; also what ends a noun phrase. */
export const PHRASE_END = wordSet(
  "aged last next due a about above across after against ago along although among amid and are around as at away be because been before being below between both but " +
    "by can could did do does during each either every except for from had has have he her hers him his how i if in including into is it its " +
    "just less like may me might more must my near neither no nor not now of off on once only or other our out over overall own per rather " +
    "she should since so some such than that the their them then there these they this those though through throughout till to today together " +
    "tomorrow too toward towards under unless until up upon us via was we were what when where whether which while who whom whose why will with " +
    "within without would yesterday yet you your said says say tonight ahead apart also already annually yearly daily weekly monthly respectively " +
    "monday tuesday wednesday thursday friday saturday sunday died killed injured wounded took went made got came left won lost voted worth long tall high deep wide thick old older younger",
);

/** After a name and a number, what the name is of: `Salyut 6 spacecraft`, `Boeing 737 jets`. */
export const MODELS = wordSet(
  "aircraft spacecraft jets planes airliners helicopters missiles rockets tanks rifles guns drones series cars trains buses phones chips processors engines",
);

/** Plurals without -s. */
export const IRREGULAR_PLURALS = wordSet(
  "people men women children police troops personnel cattle sheep fish staff feet teeth mice geese lives wives knives shelves wolves leaves halves " +
    "aircraft spacecraft helicopters species series headquarters barracks offspring crossroads civilians firefighters lawmen policemen " +
    "policewomen fishermen businessmen congressmen servicemen gunmen militiamen clergymen salesmen craftsmen dice data media criteria phenomena crises",
);

/** Move up: verbs and nouns. */
export const UP = wordSet(
  "rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing jump jumps " +
    "jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining up advance advanced advances rally rallied " +
    "spike spiked spikes leap leapt leaped expand expanded expands swell swelled swollen balloon ballooned skyrocket skyrocketed raise raised raises " +
    "raising boost boosted boosts upped hike hiked hikes edged-up upturn uptick rocketed mounted mushroomed accelerated inched-up added widen widened widens lift lifts lifted lifting",
);

/** Move down: verbs and nouns. */
export const DOWN = wordSet(
  "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing sink sinks " +
    "sank sunk slip slips slipped slipping slide slid slides slump slumped slumps plunge plunged plunges plummet plummeted plummets tumble tumbled " +
    "tumbles dip dipped dips shrink shrank shrunk shrinks cut cuts cutting reduce reduced reduces reduction reductions lower lowered lowers lowering " +
    "down dive dived crash crashed collapse collapsed shed sheds slash slashed slashes ease eased eases retreat retreated contract contracted " +
    "contraction downturn trim trimmed pared halved dwindled tanked depreciated slowed narrow narrowed narrows",
);

/** Verbs of which `up` or `down` is a part: `set up 12 camps`. */
export const PARTICLE_VERBS = wordSet(
  "set sets setting make makes making made take takes taking took taken give gives giving gave given pick picks picking picked sign signs signing " +
    "signed build builds building built end ends ended call calls called calling buy buys bought buying turn turned turns turning break broke " +
    "broken line lined open opened clean cleaned shoot shot blow blew blown gun gunned mow mowed strike struck follow followed round rounded " +
    "hold held come came put puts putting grow grew show showed shut shuts knock knocked tear tore torn track tracked eat ate use used free freed freeing frees gobble snap snapped rack racked chase chased chases chasing",
);

/** Verbs whose two numbers are two states, not the ends of a range: `moved from 10 to 15`. */
export const MOVES = wordSet(
  "go goes went gone going move moves moved moving change changed changes changing shift shifted widen widened widens narrow narrowed narrows " +
    "extend extended extends revise revised upgrade upgraded downgrade downgraded edge edged edges inch inched tick ticked creep crept adjusted",
);

/** Before `up to`, so that it tells where things got to and sets no bound: `edged up to 3.9 percent`. */
export const MOVED_UP = wordSet(
  "went gone edged edging inched inching ticked ticking crept creeping moved moving pushed pushing nudged nudging drove driven bumped shot",
);

/** Before two shares: who leads whom in a poll or a vote, so no range. */
export const CONTESTS = wordSet(
  "lead leads led leading trail trails trailed trailing beat beats beaten beating ahead behind over defeat defeats defeated defeating versus vs against favor favour " +
    "favored favoured favors favours oppose opposed prefer preferred prefers outpoll outpolled edge edges edged edging win wins won winning lose loses lost losing voted vote votes",
);

/** Around `N-N` or `N to N`: a score or a vote. */
export const SCORE_WORDS = wordSet(
  "vote votes voted voting win wins won winning beat beats beaten beating lose loses lost losing loss losses lead leads led leading trail trails trailed defeat " +
    "defeats defeated score scores scored scoreline victory victories draw drew drawn tie tied ties ruling ruled rule decision decided split " +
    "reversed upheld affirmed overturned margin panel majority aggregate triumph thrashed thumped edged downed passed rejected verdict " +
    "comeback rout stalemate tally routed hammered overcame outscored",
);

/** Near `points`: these are of a percentage (`the margin of error was three points`). */
export const POLL_WORDS = wordSet(
  "poll polls pollster pollsters polling survey approval favorability favourability error electorate voters support turnout",
);

/** Around points that somebody leads by: whose race it is. */
export const CANDIDACY = wordSet(
  "candidate candidates candidacy challenger contender incumbent nominee senator congressman congresswoman governor mayor mp minister president presidential " +
    "election ballot primary runoff run-off referendum republican republicans democrat democrats labour tories tory conservatives liberals greens lib-dems party",
);

/** Around `N-N` and `N to N`: chances. */
export const ODDS_WORDS = wordSet(
  "odds odd randomized randomised allocated outsider favourite favorite bookmakers bookies ratio outnumber outnumbered outnumbers outnumbering advantage outspent edge margin chance",
);

/** Directly before the figure: a lower bound. */
export const AT_LEAST: readonly (readonly string[])[] = [
  ["at", "least"],
  ["more", "than"],
  ["greater", "than"],
  ["larger", "than"],
  ["higher", "than"],
  ["older", "than"],
  ["longer", "than"],
  ["better", "than"],
  ["upward", "of"],
  ["upwards", "of"],
  ["in", "excess", "of"],
  ["as", "little", "as"],
  ["as", "few", "as"],
  ["as", "low", "as"],
  ["north", "of"],
  ["no", "fewer", "than"],
  ["no", "less", "than"],
  ["not", "less", "than"],
  ["not", "fewer", "than"],
  ["minimum", "of"],
  ["over", "the", "age", "of"],
  ["above", "the", "age", "of"],
  ["minimum"],
  ["over"],
  ["above"],
  ["beyond"],
  ["exceeding"],
  ["exceeds"],
  ["exceeded"],
  ["topping"],
  ["topped"],
  ["surpassing"],
  ["surpassed"],
];

/** Directly before the figure: an upper bound. */
export const AT_MOST: readonly (readonly string[])[] = [
  ["up", "to"],
  ["at", "most"],
  ["as", "many", "as"],
  ["as", "much", "as"],
  ["as", "high", "as"],
  ["no", "more", "than"],
  ["not", "more", "than"],
  ["no", "greater", "than"],
  ["fewer", "than"],
  ["less", "than"],
  ["lower", "than"],
  ["smaller", "than"],
  ["younger", "than"],
  ["shorter", "than"],
  ["south", "of"],
  ["maximum", "of"],
  ["under", "the", "age", "of"],
  ["below", "the", "age", "of"],
  ["maximum"],
  ["under"],
  ["below"],
  ["beneath"],
];

/** Directly before the figure: not exact. */
export const ABOUT: readonly (readonly string[])[] = [
  ["about"],
  ["around"],
  ["some"],
  ["roughly"],
  ["approximately"],
  ["approx"],
  ["nearly"],
  ["almost"],
  ["virtually"],
  ["practically"],
  ["close", "to"],
  ["estimated"],
  ["a", "reported"],
  ["perhaps"],
  ["maybe"],
  ["circa"],
  ["or", "so"],
  ["order", "of"],
  ["region", "of"],
  ["neighborhood", "of"],
  ["neighbourhood", "of"],
  ["~"],
  ["≈"],
];

/** Between bound and figure: passed over (`more than just 300`). */
export const PASSED_OVER = wordSet(
  "just only another estimated reported whopping record staggering combined total mere further full additional",
);

/** Words before `pounds` or near it that speak of money. */
export const MONEY_CONTEXT = wordSet(
  "cost costs costing pay pays paid paying price priced prices worth fine fined fee fees spend spent spending earn earned earns wage wages salary " +
    "salaries budget funding fund grant grants loan loans debt debts bill bills tax taxes profit profits revenue revenues income sold sell buy bought " +
    "bid invest invested investment raised donate donated bonus rent compensation damages bank bribe turnover pension tickets ticket euros dollars pence shares savings " +
    "deal sales sale trading",
);

/** Months and their short forms. */
export const MONTHS = wordSet(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);

/** After `one`: no count (`one day`, `one can`). */
export const ONE_NOUNS = wordSet(
  "another day thing time way point hand side reason example idea theory explanation possibility option problem question answer such who can could should must may might would is was has had of",
);
