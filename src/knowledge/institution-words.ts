/** Words in the names of places where people work, in small letters: `University of Science and Technology` is no journal. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  'university universität université universidad universidade università college institute institut academy school faculty laboratory'.split(
    ' ',
  ),
);
