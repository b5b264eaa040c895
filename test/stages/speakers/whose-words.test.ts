import { describe, expect, test } from "vitest";
import { namesOf } from "./marked-text.js";

/** Each rule that decides whose words they are against what was read as the source: what it takes, what it refuses. */
type Rows = readonly (readonly [text: string, names: readonly (string | null)[]])[];

const check = (rows: Rows) =>
  test.each(rows)("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

describe("a parenthesis names the source", () => {
  check([
    ["[a:{a:These nurses}], Tom Okoro <a:explained>, were tired.", ["Tom Okoro"]],
    ["{a:The figures}, Ms. Oduya <a:said>, [a:were wrong].", ["Oduya"]],
    // An apposition, and a name further off, are none.
    ["{a:The mayor}, Ana Reyes, <a:said> [a:the dam held].", ["Ana Reyes"]],
    ["{a:The mayor}, with Ana Reyes, <a:said> [a:the dam held].", ["mayor"]],
  ]);
});

describe("passives", () => {
  check([
    ["{a:Ana Reyes} <a:has been called> a fraud by fellow doctors.", ["fellow doctors"]],
    ["{a:Ana Reyes} <a:was described> as reckless by Tom Okoro.", ["Tom Okoro"]],
    ["{a:Ana Reyes} <a:has been dogged by> [a:claims of theft].", [null]],
    ["{a:Ana Reyes} <a:was quoted> as saying [a:the dam held].", ["Ana Reyes"]],
    ["{a:Ana Reyes} <a:said> [a:the house was built by nuns].", ["Ana Reyes"]],
  ]);
});

describe("who is asked is not who asks", () => {
  check([
    ["<a:Asked about> [a:the flood], {a:Ana Reyes} wept.", [null]],
    ["<a:Pressed on> [a:her plans], {a:the mayor} left.", [null]],
    ["Reporters <a:asked> {a:Ana Reyes} [a:about the flood].", ["Ana Reyes"]],
  ]);
});

describe("a source inside its own content is what is spoken of", () => {
  check([
    ["<a:Claims that> [a:{a:Marlow troops} hurt civilians] grew.", [null]],
    ["{a:Marlow troops} <a:say> [a:civilians were hurt].", ["Marlow troops"]],
  ]);
});

describe("sources left out", () => {
  check([
    [
      "{a:Ana Reyes} <a:said> [a:the dam held] and <b:added> [b:that it would stay so].",
      ["Ana Reyes", "Ana Reyes"],
    ],
    [
      "<b:Looking ahead to> [b:the vote], {a:Ana Reyes} <a:explained> [a:why she would run].",
      ["Ana Reyes", "Ana Reyes"],
    ],
    ["{a:Ana Reyes} <a:spoke>. <b:Reportedly> [b:the dam held].", ["Ana Reyes", null]],
    ["{a:Ana Reyes} <a:spoke>. It is <b:feared> [b:the dam broke].", ["Ana Reyes", null]],
  ]);
});

describe("words that a reader took too many of", () => {
  check([
    ["{The Marlow Court this month} rejected it.", ["Marlow Court"]],
    ["{Ana Reyes on Monday} rejected it.", ["Ana Reyes"]],
    ["{Ana Reyes late Monday} rejected it.", ["Ana Reyes"]],
    ["{The envoy next week} will reject it.", ["envoy"]],
    ["{Lena May} rejected it.", ["Lena May"]],
    ["{A Marlow Post poll last month} found it.", ["Marlow Post poll"]],
    ["{A Marlow Post poll published} on Thursday found it.", ["Marlow Post poll"]],
    ["{A Marlow Post poll released Monday} found it.", ["Marlow Post poll released Monday"]],
    ["{Nurses who struck on Monday} said so.", ["Nurses who struck on Monday"]],
    ["{State prosecutors in} April charged two men.", ["State prosecutors"]],
    ["With her film, {Reyes both} praises and mocks the town.", ["Reyes"]],
    ["It went to poor farmers, {who make up half} the town.", ["poor farmers"]],
    ["{No law} forbids it.", ["law"]],
    ["{No 10} declined to comment.", ["No 10"]],
  ]);
});

describe("words of which a reader took the wrong part", () => {
  check([
    ["“Go,” says Ana Reyes, who {won the prize}.", ["Ana Reyes"]],
    ["“Go,” warns Ana Reyes, who {would give only} her name.", ["Ana Reyes"]],
    ["{a:WHO} chief Ana Reyes <a:urged> [a:calm].", ["Ana Reyes"]],
    ["{a:Health Minister} Ana Reyes <a:urged> [a:calm].", ["Ana Reyes"]],
    ["{a:Ana Reyes} <a:urged> Health Minister Tom Okoro [a:to go].", ["Ana Reyes"]],
    ["{a:WHO} <a:urged> [a:calm].", ["WHO"]],
  ]);
});

describe("who is named later", () => {
  check([
    ["A man fell, {a witness} said. The witness, Ana Reyes, lives near.", ["Ana Reyes"]],
    ["A man fell, {a witness} said. The baker, Ana Reyes, lives near.", ["witness"]],
    [
      "A man fell, {a witness} said. The witness, Ana Reyes, left. The witness, Tom Okoro, stayed.",
      ["witness"],
    ],
  ]);
});

describe("people of no name, whom they mean", () => {
  check([
    ["Protesters threw eggs. “Go,” {they} said.", ["Protesters"]],
    ["Prices rose. “Go,” {they} said.", [null]],
    ["“Protesters threw eggs.” “Go,” {they} said.", [null]],
  ]);
});

describe("joint speakers behind a conjunction", () => {
  check([
    ["The war goes on as Peru and {Chile} back the rebels.", ["Peru and Chile"]],
    ["He waited while Ana Reyes and {Tom Okoro} spoke.", ["Ana Reyes and Tom Okoro"]],
    [
      "It came from Peru and Chile, the two largest growers, {which} vowed to stop.",
      ["Peru and Chile"],
    ],
    ["He met with Ana Reyes and {Tom Okoro} spoke.", ["Tom Okoro"]],
  ]);
});

describe("named later, or in the headline's clause", () => {
  check([
    [
      "State water court rules against dam\n\n{A state water court} stopped the dam.\n\nThe Marlow Water Court met on Monday.",
      ["Marlow Water Court"],
    ],
    [
      "{Water court} rules against dam\n\nA state water court stopped the dam.\n\nThe Marlow Water Court met on Monday.",
      ["Marlow Water Court"],
    ],
    [
      "{A state water court} stopped the dam.\n\nThe Marlow Water Court and the Leeds Water Court met.",
      ["state water court"],
    ],
    [
      "{Ana Reyes Warns Bank Chief Tom Okoro}: ‘You Knew’\n\nMayor Ana Reyes met Tom Okoro on Monday.",
      ["Ana Reyes"],
    ],
  ]);
});

describe("the part, not the whole that it belongs to", () => {
  check([
    [
      "Officials at Marlow Investigations, a division of the Marlow Enforcement Bureau, met. {The agency} wants more.",
      ["Marlow Investigations"],
    ],
  ]);
});

describe("letters and their signatures", () => {
  check([
    ["{I} am angry about the dam.\n\nAna Reyes.\n\nMarlow.\n\nDams are good.", ["Ana Reyes"]],
    ["“{I} am angry about the dam.”\n\nAna Reyes.\n\nMarlow.", [null]],
    ["{I} am angry about the dam.\n\nAna Reyes is the mayor.", [null]],
  ]);
});

describe("works and their authors", () => {
  check([
    ["{Ana Reyes’s “Low Water”} shows a town in fear.", ["Low Water"]],
    ["{Ana Reyes’s report} shows a town in fear.", ["Ana Reyes"]],
    ["{Tom Davis’ claim} is false.", ["Tom Davis"]],
  ]);
});

describe("they and their", () => {
  check([
    [
      "{Critics of the plan, like Senators Ana Reyes, Democrat of Ohio, and Tom Okoro, Republican of Iowa,} object. {They} wrote to the mayor.",
      ["Critics of the plan, like Ana Reyes and Tom Okoro", "Ana Reyes and Tom Okoro"],
    ],
    [
      "{Nurses} marched. Ana Reyes published her accounts, even though {they} showed a loss.",
      ["Nurses", "Ana Reyes’s accounts"],
    ],
    ["{Nurses} marched. Ana Reyes wept, even though {they} went home.", ["Nurses", "Nurses"]],
    ["It was made in Peru and Chile. {It} shows what can be done.", [null]],
  ]);
});

describe("a first name with a letter wrong", () => {
  check([
    [
      "Donald Reyes and Mary Reyes married. Mary wept. {Reyes} drinks. Donand Reyes has money.",
      ["Donald Reyes"],
    ],
    // Both are first names: two people.
    ["{Marie Reyes} spoke. {Maria Reyes} did not.", ["Marie Reyes", "Maria Reyes"]],
  ]);
});
