import { isWordy, wordsOf } from '../knowledge/words.ts';
import { groupBy } from './group-by.ts';
import { ICON, iconsOf } from './icons.ts';
import { once } from './once.ts';
import { commaParts } from './place-tags.ts';
import { entryParts } from './reading.ts';
import type { Style } from './style.ts';
import { mostFrequent } from './votes.ts';
import { readYesNo, yesNoMarks } from './yes-no.ts';

/**
 * How a list writes values that a form gives in another way: a rating as repeated stars, a yes as a mark, several tags
 * joined by something else than a comma.
 */
export const valueHabits = once((style: Style): ReadonlyMap<string, (value: string) => string> => {
  const parts = style.samples.flatMap(({ reading }) =>
    entryParts(reading).filter((part) => part.form === 'text' || part.form === 'badge'),
  );
  const habits = new Map<string, (value: string) => string>();
  for (const [field, same] of groupBy(parts, (part) => part.field)) {
    if (/^(?:title|authors|venue)/.test(field)) continue;
    const values = same.map((part) => part.value);
    if (field === 'award') {
      habits.set(field, (value) => spellAward(value, values));
      continue;
    }
    const marks = yesNoMarks(values, values.length < style.samples.length);
    if (marks) {
      habits.set(field, (value) => {
        const isYes = readYesNo(value);
        return isYes === undefined ? value : isYes ? marks.yes : marks.no;
      });
      continue;
    }
    const symbol = repeated(values);
    const joiner = symbol === undefined ? joinerOf(values) : undefined;
    if (symbol !== undefined)
      habits.set(field, (value) =>
        /^\d{1,2}$/.test(value) && Number(value) > 0
          ? symbol.repeat(Math.min(Number(value), 10))
          : readYesNo(value)
            ? symbol
            : value,
      );
    else if (joiner !== undefined) habits.set(field, (value) => join(value, joiner));
  }
  return habits;
});

/** An award as the list spells it, with the icon that it or most others have before it. */
function spellAward(value: string, known: readonly string[]): string {
  const bare = (text: string) => text.slice(iconsOf(text).length);
  const same = known.find((one) => bare(one).toLowerCase() === bare(value).toLowerCase());
  if (same !== undefined) return same;
  const icons = known.map(iconsOf);
  const usual = mostFrequent(icons);
  return icons.filter((icon) => icon === usual).length * 2 > known.length ? usual + bare(value) : value;
}

/** Several values as the list joins them; the commas of a sentence part nothing. */
function join(value: string, joiner: string): string {
  const parts = commaParts(value);
  return parts.every((part) => wordsOf(part).length <= MOST_WORDS) ? parts.join(joiner) : value;
}

const MOST_WORDS = 6;

const REPEATED = new RegExp(`^(${ICON})\\1*$`, 'u');

/** The symbol that most values repeat, e.g. `⭐️` or `:star:`. */
function repeated(values: readonly string[]): string | undefined {
  const symbols = values.flatMap((value) => REPEATED.exec(value)?.[1] ?? []);
  const most = mostFrequent(symbols);
  return symbols.filter((symbol) => symbol === most).length * 2 > values.length ? most : undefined;
}

/** `#wind #gan` */
const HASHTAGS = /^#[^\s#]+(?: #[^\s#]+)*$/;

/** What joins several values, where it is not a comma. */
function joinerOf(values: readonly string[]): string | undefined {
  if (values.some((value) => value.includes(','))) return undefined;
  if (values.every((value) => HASHTAGS.test(value)) && values.some((value) => value.includes(' '))) return ' ';
  for (const joiner of [' / ', '; ', ' & ', '、', ';', '/', ' | ', '-']) {
    const joined = values.filter((value) => value.split(joiner).length > 1 && value.length < 80).length;
    if (joined >= 2 && joined >= values.length * (joiner === '-' ? 0.5 : 0.25)) return joiner;
  }
  const areMarks = values.every((value) => !isWordy(value));
  return areMarks && values.some((value) => value.includes(' ')) ? ' ' : undefined;
}
