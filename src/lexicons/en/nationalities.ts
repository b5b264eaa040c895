import { wordSet } from "./word-set.js";

/** Adjectives of countries, peoples, faiths and parties: before a title they belong to the role (`French President`). */
export const NATIONALITIES: ReadonlySet<string> = wordSet(`
  afghan african albanian algerian american andorran angolan antiguan arab argentine argentinian armenian asian
  australian austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian basque belarusian belgian belizean
  beninese bhutanese bolivian bosnian botswanan brazilian breton british bruneian bulgarian burkinabe burmese
  burundian cambodian cameroonian canadian catalan chadian chilean chinese colombian congolese corsican cornish croatian
  cuban cypriot czech danish djiboutian dominican dutch ecuadorean ecuadorian egyptian emirati english eritrean
  estonian ethiopian european fijian filipino finnish flemish french gabonese gambian georgian german ghanaian greek
  grenadian guatemalan guinean guyanese haitian hawaiian honduran hungarian icelandic indian indonesian iranian iraqi
  irish israeli italian ivorian jamaican japanese jordanian kazakh kazakhstani kenyan korean kosovan kurdish kuwaiti
  kyrgyz lao laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian malaysian
  maldivian malian maltese maori mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican
  namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani ottoman pakistani palestinian panamanian
  paraguayan persian peruvian polish portuguese prussian qatari romanian roma russian rwandan salvadoran saudi
  scandinavian scottish senegalese serb serbian singaporean slovak slovakian slovene slovenian somali south-african
  soviet spanish sri-lankan sudanese surinamese swazi swedish swiss syrian taiwanese tajik tanzanian texan thai
  tibetan togolese tongan trinidadian tunisian turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan
  vietnamese welsh yemeni yemenite zambian zimbabwean western eastern northern southern latin nordic baltic balkan
  catholic protestant orthodox anglican jewish muslim christian hindu sikh buddhist shia shiite sunni coptic evangelical
  republican democratic conservative liberal labour communist socialist marxist green independent federal provincial
  soviet-era u.s. us uk u.k. eu e.u. u.n. un afro-american african-american asian-american latino hispanic
`);

/** Peoples, faiths and parties in the plural: they speak as groups (`Republicans say`). */
export const PEOPLES: ReadonlySet<string> = wordSet(`
  afghans africans albanians algerians americans angolans arabs argentines argentinians armenians asians australians
  austrians azerbaijanis azeris bahrainis bangladeshis belarusians belgians bolivians bosnians brazilians britons brits
  bulgarians burmese cambodians canadians catalans chechens chileans chinese colombians congolese croats croatians
  cubans cypriots czechs danes dutch ecuadorians egyptians emiratis english eritreans estonians ethiopians europeans
  filipinos finns french georgians germans ghanaians greeks guatemalans haitians hispanics hondurans hungarians
  icelanders indians indonesians iranians iraqis irish israelis italians jamaicans japanese jordanians kashmiris kazakhs
  kenyans koreans kosovars kurds kuwaitis latinos latvians lebanese liberians libyans lithuanians londoners macedonians
  malaysians maltese mexicans moldovans mongolians moroccans muscovites nepalis nicaraguans nigerians
  norwegians pakistanis palestinians peruvians poles portuguese qataris rohingya romanians russians rwandans salvadorans
  saudis scots serbs shiites sikhs singaporeans slovaks slovenes somalis spaniards sudanese sunnis swedes swiss syrians
  taiwanese tajiks tanzanians texans thais tibetans tunisians turks ugandans ukrainians uyghurs uzbeks venezuelans
  vietnamese welsh yemenis zambians zimbabweans catholics protestants anglicans jews muslims christians hindus buddhists
  evangelicals mormons republicans democrats conservatives liberals tories communists socialists marxists greens
  libertarians nationalists loyalists unionists federalists independents labourites dems gopers westerners northerners
  southerners floridians californians ohioans iowans virginians
`);
