import { describe } from "vitest";
import { viewpointAside } from "../../../../src/stages/attribution/refine/viewpoint-aside.js";
import { changes, leaves } from "./table.js";

describe("a clause beside `in X’s view`, `per X` or `as X put it` is X’s", () => {
  changes(
    viewpointAside,
    [
      "In {Reyes’s} <view>, ⟦the dam should be pulled down⟧.",
      "In {her} <opinion>, ⟦the merger came too late⟧.",
      "<In the view of> {most growers}, ⟦the price is too low⟧.",
      "<In the words of> {one nurse}, ⟦the ward was a war zone⟧.",
      "⟦The dam should be pulled down⟧, in {the engineer's} <view>.",
      "⟦The mill, once the town’s pride, was lost in a day⟧, <in the words of> {its last foreman}.",
      "It rained. In {the Oster Port Authority’s} <judgment>, ⟦no ferry can sail before May⟧.",
      "⟦The gates were never tested⟧, <per> {two people briefed on the works}.",
      "⟦The sale fell through in May⟧, <per> {the Oster Post}.",
      "As {one voter} <put it>, ⟦the council has run out of road⟧.",
      "⟦The council has run out of road⟧, as {Oduya} <puts it>.",
      "⟦The council has run out of road⟧, as {a man in the queue} <put it>.",
      "As {Halloran} <sees it>, ⟦the trouble is money⟧.",
      "⟦The ward was⟧, <in the words of> {one nurse}, ⟦a war zone⟧.",
      "⟦The pier⟧, in {her} <view>, ⟦should have been sold⟧.",
    ].map((refined) => [[refined.replace(/[⟦⟧{}<>]/g, "")], [refined]] as const),
  );
  leaves(viewpointAside, [
    ["In her view, ⟦the merger came too late⟧, {Reyes} <said>."],
    ["In my view, the merger came too late."],
    ["In our opinion, the council should go."],
    ["In view of the storm, the ferry stayed in port."],
    ["In Reyes’s view, a long row of chimneys."],
    ["In Reyes’s garden, the roses were in bloom."],
    ["In the view of the harbour that she painted the boats are red."],
    ["The boats, in the view of the harbour she painted, are red."],
    ["The sign read “In her view, the merger came too late.”"],
    ["In Oster, the merger came too late."],
    ["The mill turned out nine tons, per day."],
    ["Costs have risen, per head."],
    ["As Reyes put down the phone, the merger was lost."],
    ["The price fell, as analysts put the loss at a third."],
  ]);
});
