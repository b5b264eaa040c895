import { chooseReader } from "../../src/choose-reader.js";

/** The accurate reader as the package ships it, loaded once for all tests of a file. */
export const accurate = await chooseReader("accurate");
