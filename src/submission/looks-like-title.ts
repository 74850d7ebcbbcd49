/** Words that a title writes small. */
const SMALL = new Set(
  'a an the of for in on and or to with via by from as at is are be we not without under over towards toward into using through vs versus its their can do does how what why when than'.split(
    ' ',
  ),
);

/** Words of somebody who speaks, not of a title. */
const SPEECH =
  /\b(?:i|i'm|i've|my|our|we|we've|you|your|please|pls|thanks?|thank you|hello|hi|hey|dear|could|would|kindly|authors?|repo(?:sitory)?|awesome|list|added|accepted|maintainers?|github|issue|sincerely|regards|cheers|released|appreciate[ds]?|recently|sorry|suggest(?:ion|ed)?|recommend(?:ed)?|request)\b/i;

/** From here on a text is taken for a title where its place does not speak against it. */
export const LIKELY = 1.5;
/** From here on a text is taken for a title wherever it stands. */
export const SURE = 3;

/** Praise opens a letter, not a title. */
const PRAISE = /^(?:great|nice|amazing|excellent|wonderful|fantastic|good|cool|impressive|congrat\w*|thx)\b/i;

/** Words that heads of a request are made of: “Paper Information”, “New Survey”, “Oral Papers”. */
const GENERIC = new Set(
  'paper papers information info details detail submission request new basic additional context link links resource resources summary overview suggestion suggestions metadata entry entries method methods survey surveys oral poster spotlight highlight benchmark benchmarks dataset datasets section category title authors abstract contributions contribution key main project page code recommended description update updates publication publications reference references first second third'.split(
    ' ',
  ),
);

const FEWEST_WORDS = 2;
const MOST_WORDS = 40;
const LONGEST = 350;

/**
 * How much a text looks like the title of a paper: 0 for what is none, from 1 for what may be one, 3 and more for what can
 * hardly be anything else.
 *
 * Counted are words with capitals against small ones, and a short name before a colon (`DeepCache: Accelerating …`).
 * Sentences, greetings, addresses and mentions are no titles.
 *
 * @param quoted whether quotes or a link have set the text apart, so that “You” in it is no word to the reader
 */
export function titleLikeness(text: string, quoted = false): number {
  if (text.length > LONGEST || /https?:|www\.|^[<>|{}#@]|[{}|<>]\s*$|(?:^|\s)@\w/.test(text)) return 0;
  if (/^\[.*\]$/.test(text)) return 0;
  const words = text.split(/[\s/–—-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (!/\s/.test(text.trim())) return 0;
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return 0;
  const named = /^[\p{L}\p{N}][^\s:：]{1,30}(?: [^\s:：]{1,20}){0,2}\s?[:：]\s?\S/u.test(text);
  if (!quoted && !named && (SPEECH.test(text) || PRAISE.test(text))) return 0;
  if (/[:：!。；;,]$/.test(text)) return 0;
  if (words.every((word) => GENERIC.has(word.toLowerCase().replace(/[^a-z]/g, '')))) return 0;
  const weighty = words.filter((word) => !SMALL.has(word.toLowerCase()));
  const capital =
    weighty.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)).length / Math.max(1, weighty.length);
  return (
    (named ? 2 : 0) +
    (capital >= 0.6 ? 2 : 0) +
    (weighty.length >= 4 ? 1 : 0) +
    (/^[\p{Lu}\p{N}]/u.test(text) ? 0.5 : 0)
  );
}

/** Whether a text is somebody speaking: a greeting, a request, thanks. */
export function isSpeech(text: string): boolean {
  return SPEECH.test(text) || />\s*$/.test(text);
}
