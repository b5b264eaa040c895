import { PICTURE_AGENCIES } from "../../lexicons/en/furniture.js";

const OPENING =
  /^(?:FILE(?: PHOTO)?\s?[:–—-]|(?:Photo )?[Cc]aption:|PHOTO:|Pictured:|Above:|Below:|In this (?:\w+ ){0,6}(?:photo|image|picture|frame|video)\b)/;
const CREDIT =
  /[.)”"'’!?\s][([]?(?:(?:AP |File |Courtesy )?(?:Photo|Photograph|Picture|Image|Credit|Illustration)s?(?: by|:|\/| courtesy of)\s?[^.]{2,70}|REUTERS\/[^.]{2,60}|AP Photo\/[^.]{2,60}|[^.()]{2,50}\/(?:Getty Images|AP|AFP|Reuters|REUTERS|EPA|Shutterstock)[^.()]{0,40})[)\]]?\.?$/;

/** One of them stands in every credit: what has none need not be matched with it. */
const CREDITED = /Photo|Picture|Image|Credit|Illustration|\//;

/**
 * True for the words under a picture: a line that begins as captions do or ends in the picture's credit. What a caption
 * says is read like the body.
 *
 * @param line a paragraph of at most a few hundred characters, trimmed.
 */
export function isCaption(line: string): boolean {
  if (OPENING.test(line)) return true;
  const tail = line.slice(-120);
  if (CREDITED.test(tail) && CREDIT.test(tail)) return true;
  const bracket = line.lastIndexOf("(");
  return (
    bracket > 12 &&
    /\)\.?$/.test(line) &&
    line
      .slice(bracket + 1, line.lastIndexOf(")"))
      .toLowerCase()
      .split(/\s?[/|:]\s?/)
      .some((part) => PICTURE_AGENCIES.has(part) && part.length > 5)
  );
}
