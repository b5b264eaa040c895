/**
 * Titles as written before a name, in lower case, with the word that each is short for (itself where it is none):
 * `Gen.` and `General` are one office. Military and police ranks after the styles of AP and The Guardian.
 */
export const TITLES: ReadonlyMap<string, string> = new Map(
  `
  mr:mr. mrs:mrs. ms:ms. miss mx:mx. sir dame lord lady baroness baron count countess viscount earl duke
  duchess king queen prince princess emperor empress sheikh sheikha emir sultan shah ayatollah
  doctor:dr.,dr professor:prof.,prof reverend:rev.,rev father:fr.,fr sister brother mother pope cardinal
  archbishop bishop patriarch metropolitan imam rabbi pastor monsignor president:pres. vice-president
  premier chancellor minister secretary:sec. governor:gov.,gov,govs. mayor senator:senators,sen.,sen,sens.
  representative:rep.,rep,reps.,representatives congressman congresswoman councillor:councilor,cllr.,cllr,cr
  councilman councilwoman assemblyman assemblywoman alderman delegate:del. commissioner ambassador:amb.
  envoy judge justice magistrate attorney:atty. chairman chairwoman chair director coach chief officer
  detective:det.,det,dsi,dci,di,ds,dc inspector:insp.,insp superintendent:supt.,supt sheriff constable:pc marshal general:gen.,gen
  lieutenant:lt.,lt colonel:col.,col major:maj.,maj captain:capt.,capt,cpt. commander:cmdr.,cmdr
  admiral:adm.,adm brigadier:brig. sergeant:sgt.,sgt corporal:cpl. private:pvt.,pfc. specialist:spc.
  airman spokesman spokeswoman spokesperson ceo speaker leader deputy taoiseach tánaiste archdeacon apostle
  daw datuk:dato' datin encik alhaji hajia shri:shree smt.:smt ustaz:ustad,ustadz
  señor señora señorita signor:signore signora herr frau monsieur madame mme.:mme mlle.:mlle doña
  engr.:engr barr. msgr.:msgr hon. otunba
  `
    .trim()
    .split(/\s+/)
    .flatMap((row) => {
      const [title, short] = row.split(":") as [string, string?];
      return [title, ...(short?.split(",") ?? [])].map((form): [string, string] => [form, title]);
    }),
);

/** Courtesy titles, also of other languages: they tell a person (and often the gender) but are no role. */
export const COURTESY: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx sir dame daw datuk datin encik alhaji hajia shri smt. ustaz " +
    "señor señora señorita signor signora herr frau monsieur madame mme. mlle. doña hon."
  ).split(" "),
);

/** Words of a name that only a man or only a woman is called by, titles, offices and kin: `m` or `f`. */
export const GENDERED: ReadonlyMap<string, "m" | "f"> = new Map([
  ...(
    "mr sir lord baron count viscount earl duke king prince emperor sheikh emir sultan shah ayatollah father " +
    "brother pope cardinal archbishop imam congressman councilman assemblyman alderman chairman spokesman " +
    "businessman policeman fireman salesman sportsman statesman craftsman cameraman fisherman gentleman man boy " +
    "guy lad hubby husband son grandson grandfather dad uncle nephew stepfather stepson widower bridegroom fiancé " +
    "waiter monk priest steward tsar nobleman gunman father-in-law son-in-law " +
    "datuk encik alhaji shri señor signor herr monsieur brother-in-law frontman ombudsman clergyman horseman newsman anchorman"
  )
    .split(" ")
    .map((word) => [word, "m"] as const),
  ...(
    "mrs ms miss dame lady baroness countess duchess queen princess empress sheikha sister mother congresswoman " +
    "councilwoman assemblywoman chairwoman spokeswoman businesswoman policewoman sportswoman stateswoman woman " +
    "girl wife daughter granddaughter grandmother mum mom aunt niece stepmother stepdaughter widow bride fiancée " +
    "actress waitress nun stewardess hostess heroine mother-in-law daughter-in-law sister-in-law noblewoman " +
    "daw datin hajia smt. señora señorita signora frau madame mme. mlle. doña midwife headmistress heiress seamstress ballerina comedienne clergywoman horsewoman anchorwoman"
  )
    .split(" ")
    .map((word) => [word, "f"] as const),
]);
