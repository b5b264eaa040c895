import { wordSet } from "./word-set.js";

/** Words that end (or, before `of` and `for`, open) the name of an organisation, in lower case. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = wordSet(`
  estates homes properties lettings breweries academy administration agency airlines airways alliance ambulance appeals army arsenal assembly assn assn. associates
  association athletic audit authority authorities bancorp bank bar bbc board brigade brigades broadcasting brothers
  bundestag bundesbank bureau cabinet campaign capital caucus center centers centre chamber channel charity church
  circuit clinic club co co. coalition college comission command commission committee commons community
  companies company confederation conference congress consortium constabulary consulate consulting convention
  cooperative corp corp. corporation corps council court courts daily defense defence delegation democrats department
  dept dept. digest directorate division dynamics economist electric embassy energy enterprise enterprises exchange
  express federation finance financial fire firm fleet force forces forum foundation front fund gazette gmbh
  government group guard guardian guards guild headquarters health herald holdings hospital house inc inc. independent
  industries initiative inspectorate institute institutes institution insurance intelligence international
  investments journal knesset kremlin laboratories laboratory labs league legion legislature limited llc llp lords
  ltd ltd. magazine mail media militia ministry mission motors movement museum navy network networks news newspaper
  nhs observatory office organisation organization parliament partners partnership party patrol pentagon
  petroleum pharmaceuticals plc police post presidency press programme project prosecutor's publishing rada radio
  railway railways regiment register registry review s.a. s.p.a. school schools secretariat senate service services
  society solutions squad staff steel store stores studio studios survey symphony syndicate systems tabloid
  taskforce team technologies telegraph telecom television theater theatre times treasury tribunal tribune trust tv
  union united university utilities watch watchdog works workers duma soviet bundeswehr orchestra collective faculty
  ag sa spa nv bv ab asa oyj pty motor bros bros. holding airline records pictures entertainment
  games sports interactive digital software semiconductor semiconductors aerospace pharma biotech therapeutics foods
  brewery breweries hotels resorts logistics shipping lines ombudsman chronicle inquirer globe dispatch sentinel courier
  hospitals clinics councils museums airports trains trams
  echo argus bugle clarion rovers wanderers albion rail water power gas telecoms opera ballet philharmonic zoo gallery galleries festival library libraries
  hospice nursery bakery farms taxis coaches buses ferries cruises holidays pubs inns cinemas builders construction engineering
  developments solicitors surveyors architects recruitment plc bookshop bookshops
  citizens mirror standard observer monitor advertiser examiner enforcement investigations affairs operations citizenship
`);

/** Common nouns for an organisation: `the ministry`, `a court`, `the company` speak as organisations. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = wordSet(`
  academy administration agency airline alliance army assembly association authority bank board broadcaster brigade
  bureau business cabinet campaign carrier center centre chain chamber charity church city club coalition college
  commission committee company conference conglomerate consortium consultancy cooperative
  corporation council country county court department directorate district division embassy enterprise
  exchange faculty federation firm force foundation fund giant government group guild hospital institute institution journal
  intelligence kingdom kremlin lab laboratory league legislature lender magazine maker manufacturer
  military militia ministry mission mosque movement municipality museum nation navy network newspaper newsroom nonprofit
  non-profit office operator organisation organization outlet palace panel paper parliament party platform police
  presidency project provider province publication pac super-pac regime region
  regulator retailer school secretariat senate service shipyard society squad startup start-up state station
  store studio subsidiary supermarket syndicate task-force taskforce think-tank town treasury tribunal
  trust ngo union university utility venture village watchdog website wing workshop zoo automaker carmaker drugmaker
  chipmaker supplier tabloid daily weekly bloc junta monarchy body arm unit archdiocese diocese
  canton prefecture governorate borough commune coastguard venue theatre theater cinema gallery hotel festival orchestra opera ballet choir parish synagogue temple prison jail court-martial jury bench inspectorate constabulary
`);

/** What a company is by what it makes or sells: `Chipmaker Ludra`, `the airline`. */
export const TRADES: ReadonlySet<string> = wordSet(
  "chipmaker carmaker automaker drugmaker planemaker shipbuilder housebuilder retailer airline brewer",
);

/** Nouns for a company: `the sofa chain said`. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set([
  ...TRADES,
  ...wordSet("company firm group bank chain maker"),
]);

/**
 * Nouns for a body that stand right before its name without an article: `timber firm Dunmore`, `green group Rimba`. `police`,
 * `court` and the like do not: they may be told something (`told police Reyes had left`).
 */
export const NAMING_BODIES: ReadonlySet<string> = new Set([
  ...COMPANY_NOUNS,
  ...wordSet(
    "charity union think-tank thinktank tank broadcaster startup start-up lender insurer manufacturer supplier operator conglomerate " +
      "consultancy watchdog regulator nonprofit non-profit network label supermarket website newspaper magazine giant ngo agency " +
      "brand builder wholesaler militia carrier pollster",
  ),
]);

/** Well-known organisations of one word (or whose words tell nothing), in lower case. */
export const KNOWN_ORGANIZATIONS: ReadonlySet<string> = wordSet(`
  defra ofwat ofqual adidas adobe airbnb airbus alibaba alphabet amazon amd apple astrazeneca axios barclays bayer bbc bellingcat
  bloomberg bmw boeing bp breitbart buzzfeed cbs chatham chevron chrysler cisco citi citigroup cnbc cnn comcast
  costco danske deloitte disney ebay ericsson exxon exxonmobil facebook fedex fiat fifa ford foxconn gallup gazprom
  goldman google greenpeace hamas hezbollah hbo hsbc huawei hyundai ibm ikea instagram intel interpol ipsos isis
  jpmorgan kpmg lego lenovo linkedin lockheed lufthansa lukoil mastercard mcdonald's mckinsey meta microsoft mitsubishi
  moderna monsanto msnbc nasa nasdaq nato nbc nestle nestlé netflix nike nintendo nissan nokia novartis npr nvidia
  opec openai oracle oxfam paypal pepsi pepsico pfizer philips politico politifact porsche quinnipiac rand reddit
  reuters rosatom rosneft ryanair safeway samsung sap sberbank shell siemens sinopec skype snap softbank sony
  spacex spotify starbucks tencent tesco tesla tiktok toyota twitter uber ubs unesco unicef unilever unhcr verizon
  visa vodafone volkswagen volvo vox walmart wechat whatsapp wikileaks wikipedia xinhua yahoo yougov youtube zoom
  aljazeera tass ria afp ap upi dpa ansa kyodo yonhap mossad taliban boko isil daesh fatah likud plo
  mi5 mi6 gchq fbi cia nsa dea epa fda irs sec nypd lapd cdc who imf wto eu un u.n. e.u. g7 g20 aclu naacp nra afl-cio
  europol frontex eurostat ofcom ofgem ofsted ofwat oecd osce hrw msf icrc rspca rspb tuc cbi bma gop dnc rnc dccc nrsc
  labour tories conservatives plaid snp dup fidesz cdu csu spd afd fdp syriza podemos
`);

/** Well-known organisations whose words tell nothing, in lower case. */
export const KNOWN_ORGANIZATION_PHRASES: ReadonlySet<string> = new Set([
  "al qaeda",
  "al-qaeda",
  "al shabaab",
  "al-shabaab",
  "al jazeera",
  "boko haram",
  "islamic state",
  "médecins sans frontières",
  "doctors without borders",
  "red cross",
  "red crescent",
  "wells fargo",
  "goldman sachs",
  "morgan stanley",
  "credit suisse",
  "standard & poor's",
  "black lives matter",
  "planned parenthood",
  "amnesty international",
  "human rights watch",
  "save the children",
  "associated press",
  "deutsche welle",
  "deutsche bank",
  "le monde",
  "le figaro",
  "el país",
  "der spiegel",
  "die zeit",
  "la repubblica",
  "agence france-presse",
  "rolls-royce",
  "general motors",
  "general electric",
  "johnson & johnson",
  "procter & gamble",
  "marks & spencer",
  "air france",
  "british airways",
  "manchester united",
  "real madrid",
  "bayern munich",
  "sinn fein",
  "sinn féin",
  "plaid cymru",
  "supreme court",
  "high court",
  "big pharma",
  "big tech",
  "european union",
  "united nations",
  "world bank",
]);

/** What closes a company's name and is left out when it is named again (folded): `Acme Corp.` … `Acme`. */
export const COMPANY_SUFFIXES: ReadonlySet<string> = wordSet(`
  ab ag airlines airways asa associates bancorp bank brothers bros bv co companies corp corporation electric energy
  enterprises entertainment financial gmbh group holding holdings inc incorporated industries insurance international
  investments llc llp logistics ltd limited media motors nv oyj partners petroleum pharma pharmaceuticals plc pty sa
  foods mining robotics estates homes properties semiconductor software solutions spa steel stores studios systems technologies technology telecom therapeutics
`);

/**
 * Which names a common noun can take up (`the agency`, `the court`): those that close with one of these words, besides
 * those that hold the noun itself. `*` stands for a name that says nothing of its kind (`Wells Fargo`).
 */
export const NAMED_AS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    agency:
      "administration authority bureau commission department directorate enforcement inspectorate intelligence investigations observatory office patrol service services survey nasa fda epa fbi cia nsa dea irs cdc tass reuters afp ap upi dpa",
    department: "administration agency bureau constabulary office patrol police treasury",
    company:
      "* airlines airways associates aerospace co co. companies corp corp. corporation electric energy enterprises entertainment foods gmbh group holdings inc inc. industries insurance international limited llc ltd ltd. media motors partners petroleum pharmaceuticals solutions steel stores systems technologies telecom utilities works",
    firm: "* advisers associates capital co corp. group holdings inc inc. llc llp ltd ltd. partners solutions",
    bank: "* bancorp capital financial fargo",
    automaker: "* motors motor",
    carmaker: "* motors motor",
    drugmaker: "* pharmaceuticals pharma therapeutics",
    retailer: "* stores group",
    lender: "* bank bancorp financial",
    startup: "* technologies labs",
    insurer: "* insurance mutual",
    airline: "* airlines airways air",
    group:
      "* alliance association coalition council federation foundation front international institute league movement network organization society trust union watch fund",
    organization:
      "* alliance association club coalition council federation foundation fund institute international league movement nations network society trust union watch",
    organisation:
      "* alliance association club coalition council federation foundation fund institute international league movement nations network society trust union watch",
    charity: "* aid fund foundation mission society trust",
    nonprofit: "* alliance foundation fund institute society trust",
    court: "appeals bench circuit court tribunal",
    newspaper:
      "chronicle courier daily dispatch express gazette globe guardian herald independent inquirer journal mail mirror monitor news observer post sentinel standard star sun telegraph times today tribune",
    paper:
      "chronicle courier daily dispatch express gazette globe guardian herald independent inquirer journal mail mirror monitor news observer post sentinel standard star sun telegraph times today tribune",
    magazine: "digest economist magazine monthly review weekly yorker",
    broadcaster: "* broadcasting network radio television tv news bbc cnn abc cbs nbc rte itv",
    network: "* broadcasting network news television tv",
    committee: "caucus commission committee panel subcommittee",
    panel: "board commission committee council panel",
    commission: "commission",
    council: "council",
    union: "association brotherhood federation guild teamsters union workers",
    university: "college institute school university",
    college: "college university",
    school: "academy college school",
    hospital: "clinic hospital infirmary center centre",
    club: "athletic city club fc rovers town united wanderers",
    party: "alliance conservatives democrats greens labour likud party republicans",
    ministry: "ministry",
    force: "constabulary force police",
    regulator: "agency authority board commission office ofcom ofgem ofwat",
    watchdog:
      "agency authority board bureau commission inspectorate office ombudsman watch ofcom ofgem ofsted ofwat",
  }).map(([noun, names]): [string, ReadonlySet<string>] => [noun, wordSet(names)]),
);
