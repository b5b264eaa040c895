import { describe } from "vitest";
import { speechAfterAside } from "../../../../src/stages/attribution/refine/speech-after-aside.js";
import { changes, leaves } from "./table.js";

describe("quoted speech after its cue begins with its mark", () => {
  changes(speechAfterAside, [
    [
      ["{Her neighbour} <put> ⟦it more bluntly: “Sounded like the end of it.”⟧"],
      ["{Her neighbour} <put> it more bluntly: ⟦“Sounded like the end of it.”⟧"],
    ],
    [
      ["{Oduya} <answered> ⟦with a smile: “Nobody asked me about it.”⟧"],
      ["{Oduya} <answered> with a smile: ⟦“Nobody asked me about it.”⟧"],
    ],
    [
      ["{Oduya} <wrote> ⟦to the council, “The mill is as good as lost.”⟧"],
      ["{Oduya} <wrote> to the council, ⟦“The mill is as good as lost.”⟧"],
    ],
    [
      ["{She} <concluded> ⟦in a low voice, “They sold us.⟧ ⟦“They sold us all.”⟧"],
      ["{She} <concluded> in a low voice, ⟦“They sold us.⟧ ⟦“They sold us all.”⟧"],
    ],
  ]);
  leaves(speechAfterAside, [
    ["{Oduya} <said> ⟦the answer was plain: “They sold us all.”⟧"],
    ["{Oduya} <called> ⟦the vote “a farce from start to end”⟧."],
    ["{Oduya} <described> ⟦a tired, “hopelessly lost little town” on a river⟧."],
    ["{Oduya} <said> ⟦of the mill, “Nobody has asked me about it.”⟧"],
    ["{Oduya} <said> ⟦that, “At this point nobody has asked me.”⟧"],
    ["{Oduya} <wanted> ⟦to know, “Has nobody asked about the mill?”⟧"],
    ["{Oduya} <adopted> ⟦the slogan of the strikers, “Nobody sells the mill.”⟧"],
    ["⟦With a smile, “Nobody asked me about it,”⟧ {Oduya} <said>."],
  ]);
});
