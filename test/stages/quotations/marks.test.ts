import { describe, expect, test } from "vitest";
import { quotationsOf, quotedIn } from "./quoted.js";

const WE_GO = ["We go,"];

describe("Q1 marks that quote", () => {
  test.each([
    ['"We go," she said.', WE_GO],
    ["“We go,” she said.", WE_GO],
    ["‘We go,’ she said.", WE_GO],
    ["'We go,' she said.", WE_GO],
    ["«We go,» she said.", WE_GO],
    ["« We go, » she said.", WE_GO],
    ["»We go,« she said.", WE_GO],
    ["„We go,“ she said.", WE_GO],
    ["„We go,” she said.", WE_GO],
    ["''We go,'' she said.", WE_GO],
    ["``We go,'' she said.", WE_GO],
    ["`We go,' she said.", WE_GO],
    ['""We go,"" she said.', WE_GO],
    ["”We go,” she said.", WE_GO],
    ["“We go,“ she said.", WE_GO],
    ['“We go," she said. "We stay,” he said.', ["We go,", "We stay,"]],
    ['She said:"We go,"and left.', WE_GO],
    ['"We go, "she said.', WE_GO],
    ["Marlow—“the mole” to his friends—left.", ["the mole"]],
    ["Her ex-“friend” left (“for good”).", ["friend", "for good"]],
  ])("%s", (text, expected) => expect(quotedIn(text)).toEqual(expected));
});

describe("Q1 apostrophes, primes and inches quote nothing", () => {
  test.each([
    "The ’90s were kind to the '80s.",
    "The workers' pay and the nurses’ hours.",
    `Oduya is 6' 2" tall and his brother 5'10".`,
    `A 5" pipe and a 12" one.`,
    "It was only rock 'n' roll, rock ’n’ roll.",
    "'Tis the season, ’twas the night.",
    "They’re goin’ home, and I'm goin' with ’em.",
    "Marlow’s and O'Hara's boats; Hawai‘i; Sana'a.",
    "The class of ‘08 and the boys’ club.",
    'It read <a href="https://reyes.example/a">.',
    "A stray ” and a stray » mean nothing.",
    "5″ and 6′ are primes.",
  ])("%s", (text) => expect(quotationsOf(text)).toEqual([]));
});

describe("Q1 apostrophes within quotations close nothing", () => {
  test.each([
    ["‘The workers’ pay is low,’ he said of the boys’ club.", ["The workers’ pay is low,"]],
    ["'The players' union won't say,' Marlow said.", ["The players' union won't say,"]],
    ["‘It’s the ’90s, it’s rock ’n’ roll,’ she said.", ["It’s the ’90s, it’s rock ’n’ roll,"]],
    ["He called them ‘losers’ and the workers’ pay ‘weak’.", ["losers", "weak"]],
    [`"He is 6' 2" tall," she said.`, [`He is 6' 2" tall,`]],
    [`"We need a 5" pipe and a 6" one," she said.`, [`We need a 5" pipe and a 6" one,`]],
    [`It was the winter of "1990" and of "91".`, ["1990", "91"]],
    ["“We’re goin’ home,” Reyes said.", ["We’re goin’ home,"]],
    ["‘Goin’ home’ was the song; ‘the Marlows’ sang it.", ["Goin’ home", "the Marlows"]],
  ])("%s", (text, expected) => expect(quotedIn(text)).toEqual(expected));
});

describe("Q7 brackets and ellipses stay inside", () => {
  test.each([
    ["“[The plan] is … dead,” she said.", "[The plan] is … dead,"],
    ["“… and then [they] left,” he said.", "… and then [they] left,"],
    ["'(We) go . . . now,' he said.", "(We) go . . . now,"],
    ['"—and nothing came of it..." he said.', "—and nothing came of it..."],
  ])("%s", (text, inner) => expect(quotedIn(text)).toEqual([inner]));
});
