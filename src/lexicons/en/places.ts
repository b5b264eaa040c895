const lines = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean),
  );

/**
 * Countries, unions, regions of the world and capitals, in lower case: in a source they stand for their government
 * (W6: `Kyiv`, `Washington`), and no person has the name.
 */
export const PLACES: ReadonlySet<string> = lines(`
  afghanistan, albania, algeria, america, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas,
  bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, bosnia and herzegovina,
  botswana, brazil, britain, great britain, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada,
  cape verde, central african republic, chechnya, chile, china, colombia, congo, costa rica, crimea, croatia, cuba,
  cyprus, czech republic, czechia, denmark, djibouti, dominica, dominican republic, east timor, ecuador, egypt,
  el salvador, england, equatorial guinea, eritrea, estonia, eswatini, ethiopia, europe, european union, faroe islands,
  fiji, finland, france, gabon, gambia, gaza, germany, ghana, gibraltar, greece, greenland, grenada, guatemala, guinea,
  guyana, haiti, holland, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy,
  ivory coast, jamaica, japan, kashmir, kazakhstan, kenya, kiribati, kosovo, kurdistan, kuwait, kyrgyzstan, laos,
  latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macau, macedonia, north macedonia,
  madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico, micronesia, moldova, monaco,
  mongolia, montenegro, morocco, mozambique, myanmar, namibia, nauru, nepal, netherlands, new zealand, nicaragua,
  niger, nigeria, north korea, northern ireland, norway, oman, pakistan, palau, palestine, panama, papua new guinea,
  paraguay, peru, philippines, poland, portugal, puerto rico, qatar, romania, russia, rwanda, samoa, san marino,
  saudi arabia, scotland, senegal, serbia, seychelles, sierra leone, singapore, slovakia, slovenia, solomon islands,
  somalia, somaliland, south africa, south korea, south sudan, soviet union, spain, sri lanka, sudan, suriname, sweden,
  switzerland, syria, taiwan, tajikistan, tanzania, thailand, tibet, togo, tonga, trinidad, tunisia, turkey, türkiye,
  turkmenistan, tuvalu, u.a.e., uae, u.k., uk, u.s., us, u.s.a., usa, uganda, ukraine, united arab emirates,
  united kingdom, united states, united states of america, uruguay, ussr, u.s.s.r., uzbekistan, vanuatu, venezuela,
  vietnam, wales, yemen, zambia, zimbabwe, africa, asia, latin america, the west, the gulf, middle east, balkans,
  scandinavia, oceania, north america, south america, antarctica, catalonia, bavaria, flanders, wallonia, donbas,
  donetsk, luhansk, kherson, zaporizhzhia, siberia, punjab, bengal, kerala, ontario, quebec, british columbia, alberta,
  queensland, new south wales, tasmania, transnistria, abkhazia, south ossetia, nagorno-karabakh, west bank,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
  indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
  montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio,
  oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
  west virginia, wisconsin, wyoming, washington, d.c., washington d.c.,
  abu dhabi, abuja, accra, addis ababa, aleppo, algiers, amman, amsterdam, ankara, antwerp, asuncion, athens, atlanta,
  auckland, baghdad, baku, baltimore, bangkok, barcelona, beijing, beirut, belfast, belgrade, berlin, bern, birmingham,
  bogota, bogotá, boston, brasilia, brasília, bratislava, bristol, brooklyn, brussels, bucharest, budapest, buenos aires,
  cairo, calcutta, cambridge, canberra, cape town, caracas, cardiff, casablanca, chennai, chicago, chisinau, cologne,
  colombo, copenhagen, dakar, dallas, damascus, delhi, new delhi, denver, detroit, dhaka, doha, dubai, dublin, dushanbe,
  edinburgh, florence, frankfurt, geneva, glasgow, guadalajara, guangzhou, hamburg, hanoi, harare, havana, helsinki,
  hiroshima, ho chi minh city, houston, hyderabad, islamabad, istanbul, jakarta, jerusalem, johannesburg, kabul, kampala,
  kandahar, karachi, kathmandu, khartoum, kharkiv, kiev, kigali, kinshasa, kolkata, krakow, kuala lumpur, kyiv, kyoto,
  lagos, lahore, las vegas, leeds, leipzig, lima, lisbon, liverpool, ljubljana, london, los angeles, lviv, lyon, madrid,
  manchester, manhattan, manila, mariupol, marseille, mecca, medellin, medellín, melbourne, mexico city, miami, milan,
  minneapolis, minsk, mogadishu, montevideo, montreal, moscow, mosul, mumbai, munich, nagasaki, nairobi, naples,
  new orleans, new york city, nice, nottingham, nur-sultan, odesa, odessa, osaka, oslo, ottawa, oxford, panama city,
  paris, perth, philadelphia, phnom penh, pittsburgh, port-au-prince, prague, pretoria, pyongyang, quito, rabat,
  rangoon, reykjavik, riga, rio de janeiro, riyadh, rome, rotterdam, san francisco, san diego, san salvador, sanaa,
  santiago, sao paulo, são paulo, sarajevo, seattle, seoul, shanghai, sheffield, shenzhen, skopje, sofia, st. petersburg,
  stockholm, strasbourg, stuttgart, sydney, taipei, tallinn, tashkent, tbilisi, tegucigalpa, tehran, tel aviv, tirana,
  tokyo, toronto, tripoli, tunis, turin, ulaanbaatar, valencia, vancouver, venice, vienna, vientiane, vilnius, warsaw,
  wellington, yangon, yerevan, zagreb, zurich, zürich
`);

/** What `the state` takes up: the states of the United States, Australia, India and Germany that news names most. */
export const STATES: ReadonlySet<string> = lines(`
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho,
  illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota,
  mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina,
  north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas,
  utah, vermont, virginia, west virginia, wisconsin, wyoming, queensland, victoria, new south wales, tasmania,
  western australia, south australia, kerala, punjab, bihar, gujarat, maharashtra, tamil nadu, uttar pradesh, bavaria,
  saxony, hesse, brandenburg
`);
