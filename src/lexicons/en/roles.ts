const words = (list: string): string[] => list.trim().split(/\s+/);

/**
 * Nouns for what a person does, holds or is in public life (singular). Written for this project from news usage; the
 * heads of sources in PolNeAR's training articles (Newell et al. 2018) were used to see what was missing.
 */
export const ROLES: ReadonlySet<string> = new Set(
  words(`
  academic accountant activist actor actress administrator admiral adviser advisor advocate agent   aide ally ambassador analyst anchor anchorman anchorwoman anthropologist apprentice arbiter archaeologist
  archbishop architect archivist artist assemblyman assemblywoman assistant associate astronaut astronomer athlete
  attaché attorney auditor author ayatollah backbencher baker banker barber barrister bassist   bishop biographer biochemist biologist blogger boss bodyguard botanist boxer brigadier broadcaster broker builder
  bureaucrat bursar businessman businessperson businesswoman butcher buyer cabbie cameraman campaigner candidate
  captain cardinal cardiologist caregiver caretaker carpenter cartoonist cashier celebrity ceo cfo chair chairman
  chairperson chairwoman challenger chancellor chaplain chef chemist chief choreographer cleaner cleric clerk
  climatologist climber clinician co-author co-chair co-chairman co-chairwoman co-director co-founder co-owner coach
  colonel columnist comedian commander commandant commentator commissioner composer comptroller
  conductor confidant congressman congressperson congresswoman conservationist consul constable consultant
  contractor contributor controller convener coordinator corporal coroner correspondent councillor councilman
  councilor councilwoman counsel counsellor counselor counterpart courier creator cricketer criminologist critic
  curator cyclist dame dancer dealer dean defender defenseman delegate demographer dentist deputy
  dermatologist designer detective developer diplomat director dissident doctor doorman donor doula dramatist driver
  drummer duke duchess economist editor editorialist educator electrician emir emperor employee engineer entomologist
  entrepreneur envoy epidemiologist ethicist ethnographer examiner executive expert explorer farmer fielder fighter
  filmmaker financier firefighter fisherman footballer forecaster foreman forester forward founder front-runner
  frontrunner fundraiser gardener gastroenterologist general geneticist geographer geologist goalkeeper goalie
  golfer governor grandmaster grocer guard guardian guerrilla guide guitarist gynaecologist gynecologist hacker
  handler head headmaster headmistress headteacher heir heiress herder historian host hotelier housewife hydrologist
  illustrator imam immigrant immunologist incumbent industrialist infantryman influencer innkeeper inspector
  instructor insurer intern interpreter interviewer inventor investigator investor jailer janitor jeweller journalist
  judge jurist juror justice keeper king labourer laborer landlord landlady landowner lawmaker lawyer leader lecturer
  legislator librarian lieutenant lifeguard linguist lobbyist logistician magistrate magnate major
  manager marine marketer marshal mason mathematician mayor mechanic mediator medic member mentor merchant metallurgist
  meteorologist midfielder midwife militant miner minister missionary mogul monk monsignor musician nanny naturalist
  negotiator neighbor neighbour neurologist neuroscientist neurosurgeon newsreader nominee novelist nun nurse
  nutritionist obstetrician oceanographer officer official oligarch ombudsman oncologist operative operator
  ophthalmologist optician organiser organizer organist owner paediatrician painter paralegal paramedic
  parliamentarian partner pastor pathologist patriarch patrolman paymaster pediatrician performer pharmacist
  philanthropist philosopher photographer photojournalist physician physicist physiotherapist pianist pilot pioneer
  pitcher planner playwright player plumber podcaster poet policeman policewoman policymaker politician pollster pope
  porter postman postmaster potter pundit preacher premier presenter president president-elect priest prince princess
  principal prisoner producer professor programmer promoter proprietor prosecutor protester provost psychiatrist
  psychologist publican publicist publisher quarterback queen rabbi radiologist rancher ranger rapper realtor
  receptionist recruiter rector referee registrar regulator rep reporter representative rescuer researcher
  restaurateur retiree reverend rider roofer runner sailor salesman saleswoman scholar scientist screenwriter sculptor
  secretary secretary-general seismologist senator sergeant servant sheriff shopkeeper singer skater skier skipper
  socialite sociologist soldier solicitor soloist songwriter specialist speaker speechwriter spokesman spokesperson
  spokeswoman sportsman staffer star statesman statistician steward stockbroker strategist striker student
  stuntman suffragan superintendent supervisor surgeon surveyor swimmer tailor taoiseach teacher technician
  technologist technocrat tenant theologian therapist trader trainer translator treasurer trucker trustee tsar tutor
  tycoon umpire undersecretary undertaker urologist usher vet veteran veterinarian vicar vice-chair
  vice-chairman vice-chancellor vice-president violinist virologist volcanologist volunteer waiter waitress warden
  fullback full-back halfback half-back five-eighth wicketkeeper all-rounder batsman batter bowler flanker shortstop linebacker cornerback playmaker
  watchmaker weatherman welder whistleblower whistle-blower winemaker winger winner woodcarver worker wrestler writer
  zookeeper zoologist general-secretary attorney-general governor-general director-general surgeon-general
  sub-editor ex-president ex-minister ex-mayor co-ordinator frontman vocalist cellist violist saxophonist
  champion finalist medallist medalist runner-up titleholder apothecary auctioneer bailiff barista barmaid barman bartender beekeeper blacksmith bookkeeper bookmaker bookseller
  brewer bricklayer busker caddie cadet cellarman cheesemaker chiropractor choirmaster cinematographer clergywoman
  cobbler cowboy crofter croupier curate dairyman deacon deaconess dispatcher distiller docker dockworker dressmaker
  endocrinologist falconer farmhand farrier fishmonger fisherwoman florist forager gamekeeper gamer glassblower glazier gp
  greengrocer groundskeeper groundsman haematologist hematologist horticulturist hydrogeologist ironmonger ironworker
  jockey joiner joker lobsterman longshoreman lumberjack magician milkman millworker nephrologist newsagent notary
  optometrist osteopath paratrooper peer peeress plasterer ploughman podiatrist pontiff predecessor puppeteer radiographer
  reservist rheumatologist saddler scaffolder sexton shearer shepherd shepherdess shoemaker showrunner smallholder
  sommelier steelworker stevedore stonemason stuntwoman successor trainee trawlerman verger videographer vlogger weaver
  youtuber
  locksmith goldsmith silversmith substitute debutant debutante collector churchwarden navigator anaesthetist anesthetist restaurateur sarpanch clerk verger herdsman bellringer
  laureate coxswain helmsman master harbourmaster harbormaster stationmaster bandmaster ringmaster
  backer supporter opponent rival adversary expat agronomist ecologist biophysicist glaciologist toxicologist
  ornithologist paleontologist palaeontologist mp mep msp td qc kc cto coo cio vp svp evp do dj
  billionaire millionaire centenarian socialist communist conservative liberal democrat republican progressive
  libertarian independent centrist populist nationalist separatist loyalist unionist environmentalist feminist
  `),
);

/** Nouns for a person that name no office: with an indefinite article they hide who speaks (W7). */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  words(`
  person pal mate buddy chum ex lover man woman boy girl child teenager adult guy lad lady gentleman individual someone somebody
  resident villager local passer-by passerby bystander onlooker witness eyewitness
  survivor victim patient passenger motorist commuter pedestrian pensioner shopper customer client caller user reader
  viewer listener commenter voter taxpayer citizen migrant refugee evacuee hostage captive suspect defendant plaintiff
  claimant applicant complainant accuser attacker gunman assailant inmate detainee convict parent mother father mum
  mom dad wife husband spouse son daughter brother sister sibling twin grandmother grandfather grandson granddaughter
  uncle aunt cousin nephew niece relative friend girlfriend boyfriend fiancé fiancée colleague co-worker classmate
  roommate flatmate acquaintance newcomer stranger insider outsider source informant tipster attendee participant
  spectator fan follower supporter admirer believer skeptic sceptic guest visitor tourist holidaymaker homeowner
  renter tenant householder graduate alumnus freshman pupil schoolgirl schoolboy undergraduate drinker diner worshipper
  parishioner mourner widow widower orphan collector enthusiast hobbyist regular old-timer youngster millennial narrator
  intruder thief robber burglar looter rioter demonstrator marcher picket striker hiker walker cyclist camper lodger
  patron subscriber donor recipient beneficiary shareholder investor lender borrower creditor debtor seller buyer
  respondent panelist panellist juror latter former one
  `),
);

/** Roles that a body has as well as a person: before a name they do not tell which it is (`Google rival Marlow`). */
export const ROLES_OF_BODIES: ReadonlySet<string> = new Set(
  words(`
  rival owner co-owner backer supporter opponent adversary partner ally insurer broker operator regulator developer
  publisher producer broadcaster buyer seller supplier provider maker lender contractor distributor creditor member founder
  investor adviser advisor agent dealer consultant sponsor tenant landlord promoter trader builder giant newcomer employer
  `),
);

/** Kin: `her husband` is someone else than she, and no office. */
export const KIN: ReadonlySet<string> = new Set(
  words(`
  wife hubby husband spouse partner son daughter brother sister mother father mum mom dad uncle aunt cousin nephew niece
  grandmother grandfather grandson granddaughter girlfriend boyfriend fiancé fiancée widow widower twin friend
  father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law parents children
  `),
);

/** Words before a role that belong to it: `former`, `then`, `acting`. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`
  former then acting interim outgoing incoming current ex new newly-elected late longtime long-time veteran senior
  junior chief deputy vice assistant associate principal retired disgraced ousted deposed exiled self-exiled
  opposing managing presiding sitting visiting serving commanding attending contributing returning reigning
  prime first lead leading top high-ranking co-founding founding honorary emeritus designate elect
  presidential vice-presidential congressional mayoral gubernatorial parliamentary ministerial
  `),
);

/** Lawmakers in the plural, by the letters of their house. */
export const LAWMAKERS: ReadonlySet<string> = new Set(words("mps meps msps mlas tds"));

/** Nouns of plural or collective persons that a singular noun can hide: they speak as a group. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  words(`
  everyone everybody anyone anybody nobody none people public crowd audience electorate media press community family couple pair trio crew team staff leadership
  establishment elite opposition majority minority base generation population youth jury chorus handful dozens
  hundreds thousands millions scores many some others most several few both all number group coalition bloc
  mainstream left right grassroots citizenry workforce police personnel troops folk folks kin clergy gentry
  movement camp side wing faction two-thirds three-quarters half third quarter percent
  `),
);

/** Quantity nouns: in `a group of doctors`, `one of the nurses`, who speaks stands after the `of`. */
export const QUANTITIES: ReadonlySet<string> = new Set(
  words(`
  number group majority minority handful dozens hundreds thousands millions tens scores lot lots couple pair trio
  half third quarter two-thirds three-quarters percent % series rest bulk most many some several few both all none each
  any plenty array host raft chorus percentage proportion share cross-section crowd
  `),
);
