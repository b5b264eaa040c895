import { describe } from "vitest";
import { nextClaimEndsIt } from "../../../../src/stages/attribution/refine/next-claim-ends-it.js";
import { changes, leaves } from "./table.js";

describe("content ends where the next claim is joined to it", () => {
  changes(nextClaimEndsIt, [
    [
      [
        "{Oduya} <said> ⟦the mill was lost and accused the council of a lie⟧.",
        "{Oduya} said the mill was lost and <accused> ⟦the council of a lie⟧.",
      ],
      [
        "{Oduya} <said> ⟦the mill was lost⟧ and accused the council of a lie.",
        "{Oduya} said the mill was lost and <accused> ⟦the council of a lie⟧.",
      ],
    ],
    [
      [
        "{Oduya} <said> ⟦the mill was lost, but Reyes denied that it was⟧.",
        "Oduya said the mill was lost, but {Reyes} <denied> ⟦that it was⟧.",
      ],
      [
        "{Oduya} <said> ⟦the mill was lost⟧, but Reyes denied that it was.",
        "Oduya said the mill was lost, but {Reyes} <denied> ⟦that it was⟧.",
      ],
    ],
    [
      [
        "{One nurse} <said> ⟦the ward was full, while another warned of a strike⟧.",
        "One nurse said the ward was full, while {another} <warned of> ⟦a strike⟧.",
      ],
      [
        "{One nurse} <said> ⟦the ward was full⟧, while another warned of a strike.",
        "One nurse said the ward was full, while {another} <warned of> ⟦a strike⟧.",
      ],
    ],
  ]);
  leaves(nextClaimEndsIt, [
    // one inside the other
    [
      "{Oduya} <said> ⟦her deputy had told her the gate was shut⟧.",
      "Oduya said {her deputy} had <told> her ⟦the gate was shut⟧.",
    ],
    ["{Oduya} <said> ⟦the mill was lost and the men were gone⟧."],
    [
      "{Oduya} <said>: ⟦“The mill is lost, and Reyes says so.”⟧",
      "Oduya said: “The mill is lost, and {Reyes} <says> ⟦so⟧.”",
    ],
  ]);
});
