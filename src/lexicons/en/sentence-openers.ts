/** What the first words of sentences tell. Data only; lower case. */

/**
 * Words that, written with a capital after an abbreviation, open a new sentence: function words and adverbs that are
 * seldom part of a name. `Under`, `Will`, `May`, `First` and the like are missing because of names and titles.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "the a an he she it they we you i this that these those there here his her their its our my your but and or so yet " +
    "nor if when while as after before since because although though whereas unless until once in on at by for from " +
    "with without during between among against despite amid across according about around behind inside outside " +
    "throughout through within what who whom whose why how where which whether is are was were do does did has have " +
    "had can could would should must not no yes many some several few both each every another others more much still " +
    "also then now however meanwhile moreover nevertheless nonetheless instead even ever never only just perhaps maybe " +
    "otherwise therefore thus hence indeed asked earlier later soon today yesterday tomorrow tonight last two three " +
    "four five six seven eight nine ten twelve dozens hundreds thousands millions billions most nearly almost " +
    "everyone everybody anyone anybody someone nobody nothing everything something neither either none that's it's " +
    "he's she's they're we're i'm i've i'll i'd there's here's what's who's let's don't didn't isn't wasn't aren't " +
    "can't won't doesn't you're we've they've it'll he'd she'd we'll they'll"
  ).split(" "),
);

/** Words that open a sentence with a time of day (`At 5 a.m. Mr. Reyes left`). */
export const TIME_OPENERS: ReadonlySet<string> = new Set(
  "at by around about before after from until till between shortly just since on".split(" "),
);

/** Capitalised words that may follow `a.m.` and `p.m.` within a sentence, besides weekdays, months and time zones. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  "eastern pacific central mountain atlantic local greenwich moscow london beijing tokyo kyiv standard daylight".split(
    " ",
  ),
);

/** Verbs that name a speaker right after a quotation which ends in `!` or `?`. */
export const SPEAKING_VERBS: ReadonlySet<string> = new Set(
  (
    "said says say asked asks ask told tells added adds replied replies wrote writes tweeted tweets posted shouted " +
    "shouts cried cries yelled yells screamed exclaimed demanded demands wondered wonders joked jokes quipped quips " +
    "answered answers responded responds continued continues explained explains insisted insists declared declares " +
    "called calls recalled recalls noted notes thundered pleaded pleads muttered whispered laughed texted inquired " +
    "enquired mused snapped retorted sighed interjected chanted sang sings argued argues concluded concludes warned " +
    "warns began begins went goes thought thinks"
  ).split(" "),
);
