import { wordSet } from "./word-set.js";
/** Words beside a number of four digits that tell whether it is a year. Data only, lower case. */

/** Before these numbers of any century are years (`in 1812`). */
export const BEFORE_YEARS = wordSet(
  "in since by until till during between before after early mid late through throughout circa c. fiscal ( – — /",
);

/** Before these only a year beside another one, or one of later centuries, is (`from 1812 to 1815`, `of 1066 men`). */
export const BEFORE_YEARS_AT_TIMES = wordSet("of to and - for from or");

/** After these a number counts or names something else. */
export const BEFORE_AMOUNTS = wordSet(
  "about around some nearly almost than least over approximately roughly estimated up under only no. number flight " +
    "route article room",
);

/** Of these, such as stand before a year too: `around 2009`. */
export const NEAR_YEARS = wordSet("about around over approximately roughly");

/** Before `about` and `around`: what has a year. */
export const DATED = wordSet(
  "born died founded built written painted composed established dating dates dated back until since from",
);

/** What such a number counts. */
export const COUNTED = wordSet(
  "percent % people men women troops soldiers workers jobs mile miles kilometers kilometres foot feet metres meters " +
    "dollars pounds euros square calories points votes yards acres km kg hours minutes days weeks months years copies " +
    "megawatts tonnes tons barrels employees children times houses homes words",
);

/** Plurals that are named by their year (`the 2000 elections`). */
export const NAMED_BY_YEAR = wordSet(
  "elections results protests floods olympics games attacks talks negotiations rules terms",
);
