/**
 * Marked texts of phenomena.test.ts that the accurate reader does not read as marked, nor any refiner mends. Most stand alone,
 * without an article around them, or differ in an extent. A text that comes to be read fails its test: take it out then.
 */
export const MISSED: ReadonlySet<string> = new Set([
  "{Oduya} <said> on Twitter ⟦that the vote had been rigged⟧.",
  "<For> {Oduya}, ⟦it was a matter of pride⟧.",
  "<For> {Reyes}, ⟦the dam is a monument to greed⟧.",
  "<For> {the ferry’s owners}, ⟦the new tax is a threat⟧.",
  "<Warnings from> {engineers} ⟦that the bridge could fall⟧ were ignored.",
  "He rejected {Marlow’s} <allegation> ⟦that he had lied to voters⟧.",
  "Marlow claimed that {the mayor} <had promised> ⟦to rebuild the school⟧.",
  "Reyes said {her deputy} <had told> her ⟦the gate was shut⟧.",
  "The court dismissed <claims by> {the union} ⟦that its members had been spied on⟧.",
  "The inquiry heard <allegations by> {nurses} ⟦that the wards were unsafe⟧.",
  "{Marlow} <said> ⟦the books were in order⟧; the auditors had never seen them.",
  "{The bank} <said> ⟦that it would repay every customer⟧, according to its website.",
  "{The firm} <said> in a statement ⟦that it regretted the error⟧.",
  "⟦Marlow was⟧ <reportedly> ⟦seen at the harbour on Monday⟧.",
  "⟦The town was “sold for a song,”⟧ as {Oduya} <put it>.",
]);
