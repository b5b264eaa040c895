import { describe } from "vitest";
import { subjectStaysOut } from "../../../../src/stages/attribution/refine/subject-stays-out.js";
import { changes, leaves } from "./table.js";

describe("content does not end in the subject of the writer's next clause", () => {
  changes(subjectStaysOut, [
    [
      ["<Asked> ⟦whether it would hold, Reyes⟧ paused."],
      ["<Asked> ⟦whether it would hold⟧, Reyes paused."],
    ],
    [
      [
        "{An aide} <wrote> ⟦that talks were “going nowhere fast,” a post he⟧ deleted within the hour.",
      ],
      [
        "{An aide} <wrote> ⟦that talks were “going nowhere fast,”⟧ a post he deleted within the hour.",
      ],
    ],
    [
      ["<Told> ⟦of the vote, the old mayor⟧ shrugged."],
      ["<Told> ⟦of the vote⟧, the old mayor shrugged."],
    ],
    [
      ["{Reyes} <said> ⟦the mill was sold and she⟧ left the room."],
      ["{Reyes} <said> ⟦the mill was sold⟧ and she left the room."],
    ],
  ]);
  leaves(subjectStaysOut, [
    ["{Reyes} <said> ⟦the mill was sold to Tom Oduya⟧."],
    ["{Reyes} <said> ⟦it was older than she⟧, and left."],
    // the noun before the verb is no clause's subject by itself
    ["{Those who <denied> ⟦the charges⟧} were fined."],
    ["⟦He⟧ was <praised> by {the council}."],
    ["{Reyes} <said> ⟦“we knew, they”⟧ left."],
  ]);
});
