import { describe } from "vitest";
import { contentEndsWhole } from "../../../../src/stages/attribution/refine/content-ends-whole.js";
import { changes, leaves } from "./table.js";

describe("content does not stop in the middle of its clause", () => {
  changes(contentEndsWhole, [
    [
      ["{An aide} <claimed> ⟦that readings for⟧ more than 30,000 homes were invented."],
      ["{An aide} <claimed> ⟦that readings for more than 30,000 homes were invented⟧."],
    ],
    [
      ["{Reyes} <said> ⟦he was “quite lost” after⟧ finding only foil."],
      ["{Reyes} <said> ⟦he was “quite lost” after finding only foil⟧."],
    ],
    [
      ["{Reyes} <said> ⟦the cost was “manageable,” but⟧ warned of more."],
      ["{Reyes} <said> ⟦the cost was “manageable,”⟧ but warned of more."],
    ],
    [
      ["{Neighbours} <heard> ⟦“a hell of a racket” at⟧ 3am on Sunday."],
      ["{Neighbours} <heard> ⟦“a hell of a racket”⟧ at 3am on Sunday."],
    ],
    [
      ["{She} <said> ⟦the wall would⟧ hold, adding that nobody need leave."],
      ["{She} <said> ⟦the wall would hold⟧, adding that nobody need leave."],
    ],
    [
      ["{Neighbours} <say> ⟦he was seen at⟧ the harbour on Monday."],
      ["{Neighbours} <say> ⟦he was seen at the harbour on Monday⟧."],
    ],
  ]);
  changes(contentEndsWhole, [
    [["{She} <denied> ⟦the⟧ charges."], ["{She} <denied> ⟦the charges⟧."]],
    [
      ["⟦Stiff⟧ tariffs, <wrote> {Vass}, ⟦“punish the poor”⟧."],
      ["⟦Stiff tariffs⟧, <wrote> {Vass}, ⟦“punish the poor”⟧."],
    ],
    [
      ["{She} <said> ⟦he had shown “no remorse” and sentenced⟧ him to nine years."],
      ["{She} <said> ⟦he had shown “no remorse”⟧ and sentenced him to nine years."],
    ],
  ]);
  leaves(contentEndsWhole, [
    ["{She} <said> ⟦the wall would hold⟧ when the engineers asked."],
    ["{She} <said> ⟦the wall would⟧, adding nothing."],
    ["{She} <said> ⟦she was happy⟧ Friday with the result."],
    ["{They} <supported> ⟦her⟧ by a wide margin."],
    ["{He} <said> ⟦the crew had stopped and looked⟧."],
    ["⟦The wall could⟧, {she} <said>, ⟦fall⟧."],
    ["{She} <said> ⟦the wall would⟧ “never fall”."],
    ["{He} <knew what he was looking at> ⟦the moment⟧ the tide turned."],
  ]);
});
