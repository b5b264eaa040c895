/** Words that nearly every English sentence holds one of, and that few other languages write. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "the of and to in that is was for it with as on be at by this had not are but from or have an they which you " +
    "were her she there would their we him been has when who will more if no out so said what up its about into " +
    "than them can only other new some could time these two may then do first any my now such like our over me " +
    "even most made after also did many before must through back years where much your way well down should " +
    "because each just those how too he his i a"
  ).split(" "),
);
