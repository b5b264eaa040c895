import type { Country } from "./holidays.js";

/** Words that tell which country a text is of, in lower case: its names, cities, people and institutions. */
const WORDS: Readonly<Record<Country, string>> = {
  US: "american americans washington congress senate houston chicago boston philadelphia california texas florida ohio u.s.",
  GB: "uk u.k. britain british britons england english scotland scottish wales welsh ulster london manchester birmingham leeds liverpool glasgow edinburgh cardiff belfast bristol sheffield westminster nhs holyrood",
  IE: "ireland irish dublin cork galway limerick waterford taoiseach dáil garda gardaí rté",
  AU: "australia australia's australian australians sydney melbourne brisbane perth adelaide canberra hobart queensland nsw tasmania asx",
  NZ: "zealand zealanders auckland wellington christchurch dunedin kiwi māori",
  CA: "canada canada's canadian canadians ontario quebec toronto ottawa montreal vancouver calgary alberta alta. ont. que. sask. manitoba saskatchewan rcmp tsx",
  IN: "india india's indian indians delhi mumbai kolkata chennai bengaluru hyderabad lok crore lakh modi",
  PK: "pakistan pakistan's pakistani pakistanis karachi lahore islamabad punjab sindh",
  NG: "nigeria nigeria's nigerian nigerians lagos abuja kano ibadan naira efcc",
  KE: "kenya kenya's kenyan kenyans nairobi mombasa kisumu",
  GH: "ghana ghana's ghanaian ghanaians accra kumasi cedis",
  ZA: "africa's johannesburg pretoria durban gauteng rand anc eskom",
};

/** Word → the country that it is of. */
export const COUNTRY_OF_WORD: ReadonlyMap<string, Country> = new Map(
  Object.entries(WORDS).flatMap(([country, words]) =>
    words.split(" ").map((word) => [word, country as Country] as const),
  ),
);
