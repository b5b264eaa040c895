import { describe } from "vitest";
import { inView } from "../../../../src/stages/attribution/refine/in-view.js";
import { changes, leaves } from "./table.js";

describe("a clause beside `in X’s view` is X’s", () => {
  changes(
    inView,
    [
      "In {Reyes’s} <view>, ⟦the dam should be pulled down⟧.",
      "In {her} <opinion>, ⟦the merger came too late⟧.",
      "<In the view of> {most growers}, ⟦the price is too low⟧.",
      "<In the words of> {one nurse}, ⟦the ward was a war zone⟧.",
      "⟦The dam should be pulled down⟧, in {the engineer's} <view>.",
      "⟦The mill, once the town’s pride, was lost in a day⟧, <in the words of> {its last foreman}.",
      "It rained. In {the Oster Port Authority’s} <judgment>, ⟦no ferry can sail before May⟧.",
    ].map((refined) => [[refined.replace(/[⟦⟧{}<>]/g, "")], [refined]] as const),
  );
  leaves(inView, [
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
  ]);
});
