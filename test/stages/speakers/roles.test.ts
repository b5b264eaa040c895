import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.js";

describe("W2 roles", () => {
  test.each([
    ["title", "{Mayor Ana Reyes} spoke.", "Mayor"],
    ["nationality and title", "{French President Luc Tremblay} spoke.", "French President"],
    [
      "organisation and title",
      "{U.S. State Department Spokesperson Dana Quill} spoke.",
      "U.S. State Department Spokesperson",
    ],
    [
      "lower case before the name",
      "{White House press secretary Dana Quill} spoke.",
      "White House press secretary",
    ],
    ["former", "{Former Prime Minister Tom Okoro} spoke.", "Former Prime Minister"],
    ["domain", "{Secretary of State John Brandt} spoke.", "Secretary of State"],
    ["of a country", "{Prime Minister of Canada Luc Tremblay} spoke.", "Prime Minister of Canada"],
    ["apposition", "{Ana Reyes}, the mayor of Marlow, spoke.", "mayor of Marlow"],
    [
      "apposition without article",
      "{Keith Holm}, U.S. envoy for Sudan, spoke.",
      "U.S. envoy for Sudan",
    ],
    [
      "apposition with a relative clause",
      "“Go,” said {Ron Field}, a Miami lawyer who has handled such cases.",
      "Miami lawyer who has handled such cases",
    ],
    [
      "apposition with a clause that tells what someone is not",
      "{Ron Field}, a geologist who was not part of the study, spoke.",
      "geologist",
    ],
    [
      "what someone leads rather than what they were",
      "{Ana Reyes}, who chairs the board, spoke. Reyes was a minister in the 1990s.",
      "chairs the board",
    ],
    [
      "an office rather than what goes with it",
      "{Sen. Ana Reyes}, who leads the Farm Caucus, spoke.",
      "Sen.",
    ],
    ["apposition behind an age", "{Mary Oduya}, 52, a nurse in Leeds, spoke.", "nurse in Leeds"],
    ["apposition behind a dash", "{Ana Reyes} — mayor of Marlow — spoke.", "mayor of Marlow"],
    [
      "apposition that a quoted title completes",
      "{Ana Reyes}, presenter of the quiz “Ten Past Noon”, spoke.",
      "presenter",
    ],
    ["before the name", "{The mayor of Marlow, Ana Reyes,} spoke.", "mayor of Marlow"],
    ["possessive before the name", "{Its director, Tom Okoro,} spoke.", "director"],
    ["relative: served", "{Ana Reyes}, who served as mayor until 2019, spoke.", "mayor"],
    [
      "relative: has been",
      "{Ana Reyes}, who has been the club’s treasurer since May, spoke.",
      "club’s treasurer",
    ],
    ["relative: works as", "{Ana Reyes}, who works as a nurse in Leeds, spoke.", "nurse in Leeds"],
    ["was elected", "{Ana Reyes} was elected mayor of Marlow in May.", "mayor of Marlow"],
    [
      "was named, in an earlier sentence",
      "Ana Reyes was named head of the plant. {Reyes} spoke.",
      "head of the plant",
    ],
    ["relative clause", "{Ana Reyes}, who is the mayor of Marlow, spoke.", "mayor of Marlow"],
    ["who leads a body", "{Ana Reyes}, who leads Marlow council, spoke.", "leads Marlow council"],
    [
      "who runs a business, and where",
      "“Go,” said {Ana Reyes}, who runs a bakery in Leeds.",
      "runs a bakery in Leeds",
    ],
    [
      "who chairs and does something else",
      "{Ana Reyes}, who chairs the Marlow Board and hates rain, spoke.",
      "chairs the Marlow Board",
    ],
    [
      "who heads a body of a trade",
      "{Ana Reyes}, who heads the growers’ association, spoke.",
      "heads the growers’ association",
    ],
    ["runs, in a sentence of its own", "Reyes runs a farm. {Ana Reyes} spoke.", "runs a farm"],
    [
      "an office before a clause",
      "{Ana Reyes}, who founded the Marlow bakery in Leeds, spoke. Ana Reyes, a miner, left.",
      "miner",
    ],
    ["a parenthesis", "{Tom Okoro} (a plumber from Marlow) spoke.", "plumber from Marlow"],
    ["a parenthesis with an age", "{Tom Okoro} (34, a plumber) spoke.", "plumber"],
    [
      "a seat in a parenthesis",
      "{Ana Reyes} (Labour, Marlow East) spoke.",
      "(Labour, Marlow East)",
    ],
    ["whose", "{Ana Reyes, a vet in Leeds whose book is out,} spoke.", "vet in Leeds"],
    ["as the …", "As the manager of the Red Lion, {Ana Reyes} spoke.", "manager of the Red Lion"],
    ["as … without article", "As mayor of Marlow, {Ana Reyes} spoke.", "mayor of Marlow"],
    [
      "as the …, of a pronoun",
      "Ana Reyes left. As the manager of the Red Lion, {she} spoke.",
      "manager of the Red Lion",
    ],
    [
      "an office of an office",
      "{The head of the office of the president, Ana Reyes,} spoke.",
      "head of the office of the president",
    ],
    [
      "whom something is of",
      "She won the praise of the leader of the miners, {Ana Reyes}.",
      "leader of the miners",
    ],
    [
      "of two things",
      "{The chair of the board and parish clerk, Ana Reyes,} spoke.",
      "chair of the board and parish clerk",
    ],
    [
      "of many",
      "{The chairman of the Joint Chiefs of Staff, Ana Reyes,} spoke.",
      "chairman of the Joint Chiefs of Staff",
    ],
    [
      "of a body",
      "{A spokesperson for the council, Ana Reyes,} spoke.",
      "spokesperson for the council",
    ],
    ["as a … today", "As a miner, {Ana Reyes} knows the dark.", "miner"],
    ["an office before Mrs", "{Head teacher Mrs Ana Reyes} spoke.", "Head teacher"],
    ["behind a cue", "“Go,” groaned {coach Tom Okoro}.", "coach"],
    ["a field of science", "{Microbiologist Ana Reyes} spoke.", "Microbiologist"],
    ["a role that people have too", "{Striker Tom Okoro} spoke.", "Striker"],
    ["more than a neighbour", "{Her neighbour Ana Reyes, a vet,} spoke.", "vet"],
    ["named", "It was a student named {Ana Reyes}.", "student"],
    ["is, behind an age", "{Ana Reyes}, 55, is a former prosecutor.", "former prosecutor"],
    ["is, without article", "{Ana Reyes} is chair of the board.", "chair of the board"],
    ["has been appointed", "{Ana Reyes} has been appointed chief executive.", "chief executive"],
    ["a trade that no list holds", "{Ana Reyes}, a gongmaker, spoke.", "gongmaker"],
    [
      "before an abbreviated title",
      "{The report’s author, Dr. Ana Reyes,} spoke.",
      "report’s author",
    ],
    [
      "before the name, with two articles",
      "{The chair of the board, Ana Reyes,} spoke.",
      "chair of the board",
    ],
    ["more than a form of address", "{Dr Ana Reyes}, a vet, spoke.", "vet"],
    ["more than a party", "{Governor Ana Reyes} spoke. Reyes, a Republican, left.", "Governor"],
    ["an earlier sentence", "Ana Reyes is the mayor of Marlow. {Reyes} spoke.", "mayor of Marlow"],
    ["a later sentence", "{Reyes} spoke. Councillors cheered Mayor Ana Reyes.", "Mayor"],
    ["an adjective before the name", "{Her agent, the formidable Silke Moran}, spoke.", "agent"],
    ["party after a comma", "{State Sen. Ana Reyes, D-Marlow}, spoke.", "State Sen., D-Marlow"],
    ["party in parenthesis", "{Sen. Ana Reyes (R-Tex.)} spoke.", "Sen. (R-Tex.)"],
    [
      "party in apposition",
      "{Senator Ana Reyes, Democrat of Ohio,} spoke.",
      "Senator, Democrat of Ohio",
    ],
  ])("%s", (_, text, role) => {
    const [record] = speakersOf(text);
    expect(record?.role).toBe(role);
    expect(record?.kind).toBe("person");
  });

  test.each([
    ["an office that may be another's", "{A spokesperson for the commissioner, Ana Reyes,} spoke."],
    ["as the …, of nobody", "As the flames rose, {Ana Reyes} left."],
    ["courtesy title", "{Mr. Tom Okoro} spoke."],
    ["a list", "{Ana Reyes}, Mayor Tom Okoro and a nurse spoke."],
    ["a place", "{Ana Reyes}, of Marlow, spoke."],
    ["a day", "{Ana Reyes}, on Monday, spoke."],
    ["what names someone in a text", "{Ana Reyes} was named in the report on Friday."],
    ["who appoints", "{Ana Reyes} was appointed by the mayor."],
    ["a state", "{Ana Reyes}, who has been ill since May, spoke."],
    ["a comparison", "{Ana Reyes} worked as hard as a miner."],
    ["running something else", "{Ana Reyes}, who runs a marathon a month, spoke."],
    ["running for something", "{Ana Reyes}, who runs for the board, spoke."],
    ["leading in a game", "{Ana Reyes}, who led Marlow to a draw, spoke."],
    ["a youth long past", "As a student, {Ana Reyes} slept in a car."],
    ["a comparison that opens a sentence", "As a miner, Tom Okoro said, {Ana Reyes} was poor."],
    ["a parenthesis that tells something else", "{Ana Reyes} (the pride of the town) spoke."],
    ["someone of whom no trade is told", "{Ana Reyes}, a teenager, spoke."],
    ["who runs what, without a name for it", "{Ana Reyes}, who runs things, spoke."],
    ["being elected without an office", "{Ana Reyes} was elected in May."],
  ])("none from %s", (_, text) => {
    expect(speakersOf(text)[0]?.role).toBeNull();
  });

  test("a plural title is each one's", () => {
    const [both, first, second] = speakersOf(
      "{Sens. Ana Reyes (D-Tex.) and Tom Okoro (R-Ohio)} wrote. {Reyes} spoke. {Okoro} sat down.",
    );
    expect(both?.name).toBe("Ana Reyes and Tom Okoro");
    expect(first?.role).toBe("Sen. (D-Tex.)");
    expect(second?.role).toBe("Sen. (R-Ohio)");
  });
});
