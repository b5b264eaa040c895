import { wordSet } from "./word-set.js";

/** Words as only British spelling has them. */
export const BRITISH_SPELLINGS = wordSet(
  "colour colours labour favour favourite honour neighbour neighbours neighbourhood harbour behaviour centre centres theatre theatres metre metres millimetre millimetres centimetre centimetres kilometre kilometres litre litres defence offence licence programme programmes organisation organisations organised recognise recognised realise realised travelled traveller travellers cancelled tonne tonnes grey tyre tyres kerb councillor councillors pence",
);

/** The same words as only American spelling has them. */
export const AMERICAN_SPELLINGS = wordSet(
  "color colors labor favor favorite honor neighbor neighbors neighborhood harbor behavior center centers theater theaters meter meters millimeter millimeters centimeter centimeters kilometer kilometers liter liters defense offense license program programs organization organizations organized recognize recognized realize realized traveled traveler travelers canceled gray tire tires curb councilman councilwoman downtown",
);
