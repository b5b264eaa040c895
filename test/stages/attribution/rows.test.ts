import { describe, expect, it } from "vitest";
import { saidIn, unmark } from "./marked.js";

/** By row of the checklist of phenomena: texts whose marked attribution must be found as marked. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  "A1 before, after, inverted": [
    "⟦“The bridge is safe,”⟧ {she} <said>.",
    '{Tomas Oduya} <said>: ⟦"We will rebuild the mill."⟧',
    "⟦“Nobody asked us,”⟧ <said> {Ana Reyes, the mayor of Oster}.",
    "{He} <replied>, ⟦“I have nothing to hide.”⟧",
    "⟦‘We are at capacity,’⟧ {a hospital spokesman} <said>.",
    "⟦“They left us with nothing!”⟧ {Marlow} <shouted>.",
  ],
  "A2 indirect": [
    "{Reyes} <said> ⟦that the dam would hold⟧.",
    "{Reyes} <said> ⟦the dam would hold⟧.",
    "{The Norland Bank} <announced> ⟦that it would close nine branches⟧.",
    "{Officials} <believe> ⟦the fire began in a kitchen⟧.",
  ],
  "A3 parenthetical": [
    "⟦The dam would hold until spring⟧, {officials} <said>.",
    "⟦The lift had been broken for a year⟧, <said> {Reyes}.",
    "⟦The dam⟧, {Reyes} <said>, ⟦would hold until spring⟧.",
  ],
  "A4 according to and its kin": [
    "<According to> {the ministry}, ⟦nine people were hurt⟧.",
    "⟦Nine people were hurt⟧, <according to> {the Oster fire service}.",
    "⟦The deal is close⟧, <per> {two people briefed on the talks}.",
    "<In the words of> {one nurse}, ⟦the ward was a war zone⟧.",
  ],
  "A5 mixed": [
    "{She} <said> ⟦the plan was “dead on arrival” and would not return⟧.",
    "{He} <called> ⟦the vote “a farce”⟧.",
    "{Marlow} <described> ⟦the offer as “an insult to every miner”⟧.",
  ],
  "A6 requests, promises, denials, accusations, praise": [
    "{Kuleba} <urged> ⟦residents to save power⟧.",
    "{He} <denied> ⟦taking the money⟧.",
    "{She} <accused> ⟦the council of hiding the report⟧.",
    "{Reyes} <vowed> ⟦to rebuild the school⟧.",
    "{The union} <praised> ⟦the new safety rules⟧.",
    "{Marlow} <called for> ⟦an inquiry into the fire⟧.",
  ],
  "A7 questions": [
    "{Reyes} <asked> ⟦whether the gate had been shut⟧.",
    "⟦“Who paid for the trip?”⟧ {he} <asked>.",
    "{Oduya} <wondered> ⟦why the pumps had failed⟧.",
  ],
  "A8 belief, wish, intention, expectation": [
    "{Voters} <fear> ⟦prices will rise⟧.",
    "{She} <plans> ⟦to appeal against the ruling⟧.",
    "⟦The bridge⟧ <is expected> ⟦to open in May⟧.",
    "{Growers} <hope> ⟦that rain will come⟧.",
    "{The company} <wants> ⟦to build 400 homes on the site⟧.",
  ],
  "A9 nouns that report": [
    "{Growers’} <fears> ⟦that rain would not come⟧ were soon forgotten.",
    "{Her} <assertion> ⟦that the gate was shut⟧ was false.",
    "{The council’s} <claim> ⟦that the road was safe⟧ was untrue.",
    "{The union’s} <complaint> ⟦that wards were unsafe⟧ went nowhere.",
  ],
  "A10 documents, data and organs": [
    "{The audit} <found> ⟦that £2m had gone missing⟧.",
    "{Leaked papers} <show> ⟦that the minister knew⟧.",
    "{The Kremlin} <said> ⟦talks would go on⟧.",
    "{A poll by Marlow} <suggests> ⟦that support has fallen⟧.",
  ],
  "A11 nested": [
    "{Reyes} <said> ⟦her deputy had told her the gate was shut⟧.",
    "Reyes said {her deputy} <had told> her ⟦the gate was shut⟧.",
  ],
  "A12 one source, several cues": [
    "{He} <said> ⟦the mill would close⟧ and added that no one would lose a pension.",
    "{He} said the mill would close and <added> ⟦that no one would lose a pension⟧.",
    "{Reyes} thanked the crews, <saying> ⟦they had saved the town⟧.",
  ],
  "A13 no cue of its own": [
    "⟦“I will stay,”⟧ {Reyes} <said>. ⟦“I was elected to finish the job.”⟧",
    "⟦“We knew,”⟧ {Oduya} <said>, ⟦“but we waited.”⟧",
    "⟦“We lost the harvest,”⟧ {she} <said>.\n\n⟦“I do not know how we will pay the bank next year.”⟧",
  ],
  "A14 transcripts and interviews": [
    "{REYES}<:> ⟦I never saw the letter.⟧\n\nMARLOW: It was on your desk.",
    "{Q}<:> ⟦Why did you stay?⟧\n\nA: Because someone had to.",
    "{Oster Post}<:> ⟦Did you read the report?⟧\n\nReyes: I did.",
  ],
  "A15 addressee, channel, occasion": [
    "⟦“We were lucky,”⟧ {Reyes} <told> reporters on Tuesday.",
    "{Reyes} <told> the Oster Post ⟦that she would not stand again⟧.",
    "{The firm} <said> in a statement ⟦that it regretted the error⟧.",
    "⟦“We were lucky,”⟧ {Oduya} <said> on television.",
  ],
  "A16 negated, hedged, passive": [
    "{Marlow} <did not say> ⟦who paid for the trip⟧.",
    "{The ministry} <has denied> ⟦that anyone was hurt⟧.",
    "Reyes <was told> ⟦that the money was gone⟧.",
  ],
  "A18 joint and listed sources": [
    "{Reyes and Marlow} <said> ⟦the dam would hold⟧.",
    "{Police and the fire service} <said> ⟦that nobody was missing⟧.",
    "⟦“It was chaos,”⟧ {Oduya and her sister} <said>.",
  ],
  "A19 headlines": [
    "⟦Dam will hold until spring⟧, {mayor} <says>\n\nThe river rose again on Monday.",
    "{Mayor}<:> ⟦‘I will stay’⟧\n\nThe river rose again on Monday.",
    "⟦‘I will stay’⟧ <–> {Reyes}\n\nThe river rose again on Monday.",
  ],
  "A20 the writer goes on": [
    "{She} <said> ⟦the dam would hold⟧, which surprised the engineers.",
    "{The firm} <said> ⟦it had repaid every customer⟧, a claim that nobody could test.",
    "{She} <said> ⟦the dam would hold⟧, adding that nobody need leave.",
    "{The bank} <said> ⟦that it would repay every customer⟧, according to its website.",
  ],
};

for (const [row, texts] of Object.entries(TAKES))
  describe(row, () => {
    it.each(texts)("%s", (marked) => {
      const { text, said } = unmark(marked);
      expect(saidIn(text)).toContainEqual(said);
    });
  });

describe("A17 source in the sentence before", () => {
  // whether the words before are a cue (`disagreed`) or none (`shook her head`) is not the row's matter
  it.each([
    "{Reyes} shook her head. ⟦“I will not leave this town to the river.”⟧",
    "{The mayor} spoke for an hour. ⟦“I will stay in this town until the last gate is mended.”⟧",
    "{Oduya} disagreed. ⟦“Nobody told us that the gates were open.”⟧",
  ])("%s", (marked) => {
    const { text, said } = unmark(marked);
    const found = saidIn(text).map(({ content, source }) => ({ content, source }));
    expect(found).toContainEqual({ content: said.content, source: said.source });
  });
});
