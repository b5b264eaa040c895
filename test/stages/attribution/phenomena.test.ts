import { describe, expect, it } from "vitest";
import { saidIn, unmark } from "./marked.js";
import { MISSED } from "./missed.js";

/** By row of the checklist of phenomena: texts whose marked attribution must be found as marked. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  "A1 before, after, inverted": [
    "⟦“The bridge is safe,”⟧ {she} <said>.",
    '{Tomas Oduya} <said>: ⟦"We will rebuild the mill."⟧',
    "⟦“Nobody asked us,”⟧ <said> {Ana Reyes, the mayor of Oster}.",
    "{He} <replied>, ⟦“I have nothing to hide.”⟧",
    "⟦‘We are at capacity,’⟧ {a hospital spokesman} <said>.",
    "⟦“They left us with nothing!”⟧ {Marlow} <shouted>.",
    "⟦“The dam will hold,”⟧ <said> {Ana Reyes, the mayor}, on Monday.",
    "{She} <said>: ⟦“I will stay.”⟧",
  ],
  "A2 indirect": [
    "{Reyes} <said> ⟦that the dam would hold⟧.",
    "{Reyes} <said> ⟦the dam would hold⟧.",
    "{The Norland Bank} <announced> ⟦that it would close nine branches⟧.",
    "{Officials} <believe> ⟦the fire began in a kitchen⟧.",
    "{Reyes} <said> ⟦that the firm had filed no accounts⟧, sending its shares down.",
  ],
  "A3 parenthetical": [
    "⟦The dam would hold until spring⟧, {officials} <said>.",
    "⟦The lift had been broken for a year⟧, <said> {Reyes}.",
    "⟦The dam⟧, {Reyes} <said>, ⟦would hold until spring⟧.",
    "⟦The dam⟧, {Reyes} <said>, ⟦would hold⟧.",
    "⟦The pumps⟧, {the union} <says>, ⟦have not been serviced since May⟧.",
    "⟦Nobody was on the bridge⟧, {officials} <said>.",
  ],
  "A4 according to and its kin": [
    "<According to> {the ministry}, ⟦nine people were hurt⟧.",
    "⟦Nine people were hurt⟧, <according to> {the Oster fire service}.",
    "⟦The deal is close⟧, <per> {two people briefed on the talks}.",
    "<In the words of> {one nurse}, ⟦the ward was a war zone⟧.",
    "⟦The gates were never tested⟧, <per> {two people briefed}.",
    "⟦The ward was⟧, <in the words of> {one nurse}, ⟦a war zone⟧.",
    "⟦The vote was “a farce”⟧, <in the words of> {its chairman}.",
    "As {Oduya} <put it>, ⟦“the town was sold for a song”⟧.",
    "⟦The town was “sold for a song,”⟧ as {Oduya} <put it>.",
    "⟦The council is broken⟧, as {one voter} <put it>.",
    "In {Reyes’s} <view>, ⟦the dam should be pulled down⟧.",
    "⟦The dam should be pulled down⟧, in {the engineer’s} <view>.",
    "In {her} <opinion>, ⟦the merger came too late⟧.",
    "<In the view of> {most growers}, ⟦the price is too low⟧.",
    "<For> {Reyes}, ⟦the dam is a monument to greed⟧.",
    "<For> {the ferry’s owners}, ⟦the new tax is a threat⟧.",
    "<For> {Oduya}, ⟦it was a matter of pride⟧.",
    "⟦The factory will shut in May⟧, {the Oster Post} <reported>, citing two people briefed on the plan.",
    "The factory will shut in May, {the Oster Post} reported, <citing> ⟦two people briefed on the plan⟧.",
    "{The ministry} closed the road, <citing> ⟦an engineers’ report⟧.",
    "<Citing> ⟦internal emails⟧, {the Oster Post} said the minister had known for a year.",
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
    "{She} <accused> ⟦the firm of spying on its own staff⟧, sending its shares down.",
  ],
  "A7 questions": [
    "{Reyes} <asked> ⟦whether the gate had been shut⟧.",
    "⟦“Who paid for the trip?”⟧ {he} <asked>.",
    "{Oduya} <wondered> ⟦why the pumps had failed⟧.",
    "{She} <asked> ⟦whether anyone had read the letter⟧.",
    "⟦“Who paid?”⟧ {he} <asked>.",
  ],
  "A8 belief, wish, intention, expectation": [
    "{Voters} <fear> ⟦prices will rise⟧.",
    "{She} <plans> ⟦to appeal against the ruling⟧.",
    "⟦The bridge⟧ <is expected> ⟦to open in May⟧.",
    "{Growers} <hope> ⟦that rain will come⟧.",
    "{The company} <wants> ⟦to build 400 homes on the site⟧.",
    "⟦The bridge⟧ <is expected> ⟦to open⟧.",
    "{She} <plans> ⟦to appeal⟧.",
    "{Oduya} <thinks> ⟦the merger is dead⟧.",
  ],
  "A9 nouns that report": [
    "{Growers’} <fears> ⟦that rain would not come⟧ were soon forgotten.",
    "{Her} <assertion> ⟦that the gate was shut⟧ was false.",
    "{The council’s} <claim> ⟦that the road was safe⟧ was untrue.",
    "{The union’s} <complaint> ⟦that wards were unsafe⟧ went nowhere.",
    "{Reyes’s} <claim> ⟦that the dam was safe⟧ was untrue.",
    "{Reyes’s} <claim> ⟦that the gate had been shut⟧ drew laughter.",
    "The inquiry heard <allegations by> {nurses} ⟦that the wards were unsafe⟧.",
    "<Allegations by> {nurses} ⟦that wards were unsafe⟧ went unanswered.",
    "The court dismissed <claims by> {the union} ⟦that its members had been spied on⟧.",
    "<Warnings from> {engineers} ⟦that the bridge could fall⟧ were ignored.",
    "He rejected {Marlow’s} <allegation> ⟦that he had lied to voters⟧.",
  ],
  "A10 documents, data and organs": [
    "{The audit} <found> ⟦that £2m had gone missing⟧.",
    "{Leaked papers} <show> ⟦that the minister knew⟧.",
    "{The Kremlin} <said> ⟦talks would go on⟧.",
    "{A poll by Marlow} <suggests> ⟦that support has fallen⟧.",
    "{The audit} <found> ⟦nothing missing⟧.",
    "{the Kremlin} <said> ⟦that no troops had crossed the border⟧.",
    "{A poll by Marlow} <put> ⟦support at 41%⟧.",
    "{a survey of 900 growers} <put> ⟦losses at a third of the crop⟧.",
    "{The data} <suggest> ⟦that rents have stopped rising⟧.",
  ],
  "A11 nested": [
    "{Reyes} <said> ⟦her deputy had told her the gate was shut⟧.",
    "Reyes said {her deputy} <had told> her ⟦the gate was shut⟧.",
    "Reyes said {her deputy} <had told> her ⟦the gate was shut⟧.",
    "Marlow claimed that {the mayor} <had promised> ⟦to rebuild the school⟧.",
    "{Marlow} <claimed> ⟦that the mayor had promised to rebuild the school⟧.",
  ],
  "A12 one source, several cues": [
    "{He} <said> ⟦the mill would close⟧ and added that no one would lose a pension.",
    "{He} said the mill would close and <added> ⟦that no one would lose a pension⟧.",
    "{Reyes} thanked the crews, <saying> ⟦they had saved the town⟧.",
    "{The minister} said the road would close on Monday and <warned> ⟦that buses would be late⟧.",
    "{Oduya} denied the charge but <admitted> ⟦that the books were wrong⟧.",
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
    "REYES: I never saw the letter.\n\n{MARLOW}<:> ⟦It was on your desk.⟧",
    "{ANA REYES}<:> ⟦The pumps failed on Monday.⟧\n\nThe crews were sent for at noon.\n\nANA REYES: They came on Tuesday.",
    "Q: Why did you stay?\n\n{A}<:> ⟦Because someone had to.⟧",
    "**{Marlow Post}<:>** ⟦Did you read the report?⟧\n\n**Ana Reyes:** I did not.",
    "**Marlow Post:** Did you read the report?\n\n**{Ana Reyes}<:>** ⟦I did not.⟧",
    "Marlow Post: Will the ferry sail again?\n\n{Reyes}<:> ⟦It will, and soon.⟧\n\nMarlow Post: When?\n\nReyes: In May.",
  ],
  "A15 addressee, channel, occasion": [
    "⟦“We were lucky,”⟧ {Reyes} <told> reporters on Tuesday.",
    "{Reyes} <told> the Oster Post ⟦that she would not stand again⟧.",
    "{The firm} <said> in a statement ⟦that it regretted the error⟧.",
    "⟦“We were lucky,”⟧ {Oduya} <said> on television.",
    "{Reyes} <said> in an interview with the Post ⟦that she would go⟧.",
    "{Oduya} <said> on Twitter ⟦that the vote had been rigged⟧.",
    "{She} <told> reporters ⟦the ferry would sail⟧.",
  ],
  "A16 negated, hedged, passive": [
    "{Marlow} <did not say> ⟦who paid for the trip⟧.",
    "{The ministry} <has denied> ⟦that anyone was hurt⟧.",
    "Reyes <was told> ⟦that the money was gone⟧.",
    "⟦The minister⟧ <reportedly> ⟦offered to resign⟧.",
    "Reyes <was told> ⟦the money was gone⟧.",
    "Staff <were told> ⟦to stay at home⟧.",
    "{She} <would not say> ⟦whether the firm had paid⟧.",
    "⟦Marlow was⟧ <reportedly> ⟦seen at the harbour on Monday⟧.",
    "⟦The two sides had⟧ <allegedly> ⟦agreed to share the costs⟧.",
  ],
  "A18 joint and listed sources": [
    "{Reyes and Marlow} <said> ⟦the dam would hold⟧.",
    "{Police and the fire service} <said> ⟦that nobody was missing⟧.",
    "⟦“It was chaos,”⟧ {Oduya and her sister} <said>.",
    "{Senators Reyes and Marlow} <said> ⟦the bill was dead⟧.",
    "{One nurse} <said> ⟦the ward was full⟧, another that the doors were locked.",
    "One nurse said the ward was full, {another} <that> ⟦the doors were locked⟧.",
    "One witness said that he heard two shots, {another} <that> ⟦there were three⟧.",
    "Reyes said the dam would hold, {Marlow} <that> ⟦it would not⟧.",
    "{Reyes, Marlow and Oduya} <said> ⟦they would resign⟧.",
    "{Ana Reyes, Tomas Oduya and the mayor of Oster} <warned> ⟦that the pumps would fail⟧.",
  ],
  "A19 headlines": [
    "⟦Dam will hold until spring⟧, {mayor} <says>\n\nThe river rose again on Monday.",
    "{Mayor}<:> ⟦‘I will stay’⟧\n\nThe river rose again on Monday.",
    "⟦‘I will stay’⟧ <–> {Reyes}\n\nThe river rose again on Monday.",
    "⟦Ferry to sail again in May⟧, {owner} <says>\n\nThe quay has been shut for a year.",
    "{Minister}<:> ⟦“We were wrong”⟧\n\nThe quay has been shut for a year.",
  ],
  "A20 the writer goes on": [
    "{She} <said> ⟦the dam would hold⟧, which surprised the engineers.",
    "{The firm} <said> ⟦it had repaid every customer⟧, a claim that nobody could test.",
    "{She} <said> ⟦the dam would hold⟧, adding that nobody need leave.",
    "{The bank} <said> ⟦that it would repay every customer⟧, according to its website.",
    "{She} <said> ⟦the dam would hold⟧, though engineers had left.",
    "{Reyes} <said> ⟦the school would reopen on Monday⟧, but parents had stopped waiting.",
    "{The firm} <said> ⟦nobody would lose a job⟧, but it had told staff the opposite in May.",
    "{Marlow} <said> ⟦the books were in order⟧; the auditors had never seen them.",
    "{Oduya} <said> ⟦the road was safe⟧, although two lorries had overturned that week.",
    "{The bank} <said> ⟦its systems were working again⟧, even as customers queued outside.",
  ],
};

/** A test for each text that what is marked in it is found; of those that the reader misses, that it is not. */
function readAsMarked(texts: readonly string[]): void {
  for (const marked of texts)
    (MISSED.has(marked) ? it.fails : it)(marked, () => {
      const { text, said } = unmark(marked);
      expect(saidIn(text)).toContainEqual(said);
    });
}

for (const [row, texts] of Object.entries(TAKES)) describe(row, () => readAsMarked(texts));

describe("sources are whole noun phrases, and no words of time", () => {
  readAsMarked([
    "{Lady Trenholm, who chairs the committee}, <said> ⟦the bill was dead⟧.",
    "{A person familiar with the matter} <said> ⟦the deal was close⟧.",
    "{Two people briefed on the plan} <said> ⟦it would fail⟧.",
    "{An audit ordered by the council} later that year <found> ⟦that £2m was missing⟧.",
    "{Reyes} this month <said> ⟦she would go⟧.",
    "{Senators Reyes and Marlow} on March 7 <called for> ⟦an inquiry⟧.",
    "Last year, {Reyes, Marlow and Oduya} <said> ⟦they would go⟧.",
    "In Oster, {Reyes, Marlow and Oduya} <said> ⟦they would go⟧.",
    "⟦“We were wrong,”⟧ <said> {Tomas Oduya, who ran the plant}.",
    "⟦The union⟧, <according to> {Reyes}, ⟦was never asked⟧.",
    "One analyst said shares would fall, while {another} <said> ⟦they would rise⟧.",
    "{One analyst} <said> ⟦shares would fall⟧, while another said they would rise.",
  ]);
});

describe("A20 what stands around content is no part of it", () => {
  readAsMarked([
    "• ⟦Two people have died⟧, {police} <say>\n\n• The road is closed",
    "- ⟦Two people have died⟧, {police} <say>\n- The road is closed",
    "1. ⟦The ferry will sail in May⟧, {its owner} <says>\n2. The quay is shut",
    "* {The mayor} <says> ⟦the dam will hold⟧\n* The road is closed",
  ]);
});

describe("A17 source in the sentence before", () => {
  // whether the words before are a cue (`disagreed`) or none (`shook her head`) is not the row's matter
  it.each([
    "{Reyes} shook her head. ⟦“I will not leave this town to the river.”⟧",
    "{The mayor} spoke for an hour. ⟦“I will stay in this town until the last gate is mended.”⟧",
    "{The mayor} spoke for an hour. ⟦“I will stay.”⟧",
    "{Oduya} disagreed. ⟦“Nobody told us that the gates were open.”⟧",
  ])("%s", (marked) => {
    const { text, said } = unmark(marked);
    const found = saidIn(text).map(({ content, source }) => ({ content, source }));
    expect(found).toContainEqual({ content: said.content, source: said.source });
  });
});
