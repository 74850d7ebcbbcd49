import { trimEndMarks, trimMarks } from '../knowledge/trim-marks.ts';
import { findVenues } from '../paper/find-venue.ts';

/** A title as typed, apart from the venue that stood with it. */
export interface TidyTitle {
  readonly title: string;
  readonly venue?: string;
}

const LONGEST_TITLE = 500;

/**
 * Takes a title out of what people type with it: quotes, emphasis, a dot at the end, a venue or a remark in brackets.
 *
 * ```
 * "[ACL-2025]Less is More: …"                 → "Less is More: …", venue "ACL-2025"
 * "Diffusion Models in Robotics (ArXiv 25)"   → "Diffusion Models in Robotics", venue "ArXiv 25"
 * "“Fast Model DeBias.”"                      → "Fast Model DeBias"
 * "M3CoT: A Benchmark. ACL 2024"              → "M3CoT: A Benchmark", venue "ACL 2024"
 * ```
 */
export function tidyTitle(typed: string): TidyTitle {
  let title = withoutQuotes(
    typed
      .slice(0, LONGEST_TITLE)
      .replace(/<br\s?\/?>/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const venue = venueBeside(title);
  if (venue) title = withoutQuotes(`${title.slice(0, venue.start)}${title.slice(venue.end)}`.trim());
  title = trimEndMarks(title.replace(REMARK, '').replace(/(?<![.…])[.。]$/, ''), ' ,;:：–-').trim();
  return venue ? { title, venue: venue.text } : { title };
}

const REMARK = /\s*\((?:ours?|our (?:work|paper)|new|preprint|under review)\)\s*$/i;

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '‘': '’',
  "'": "'",
  '«': '»',
  '`': '`',
  '《': '》',
  '*': '*',
  _: '_',
};

function withoutQuotes(text: string): string {
  let inner = text.replace(/(["”’»》*_`])[.,。]$/, '$1');
  while (inner.length > 2 && QUOTES[inner[0] ?? ''] === inner.at(-1)) inner = inner.slice(1, -1).trim();
  return trimMarks(inner, '"“”').trim();
}

/** A venue at either end of a title, with the brackets or the separator that set it apart. */
function venueBeside(title: string): { text: string; start: number; end: number } | undefined {
  for (const { text, start, end } of findVenues(title)) {
    const before = title.slice(0, start);
    const after = title.slice(end);
    const opened = /[([【]\s*$/.exec(before);
    const closed = /^\s*[)\]】]/.exec(after);
    if (opened && closed) {
      const outer = { text, start: opened.index, end: end + closed[0].length };
      if (title.slice(0, outer.start).trim() === '' || /^[\s.]*$/.test(title.slice(outer.end))) return outer;
    }
    const apart = /[.,;|–-]\s+$/.exec(before);
    if (apart && /^[\s.]*$/.test(after)) return { text, start: apart.index, end: title.length };
  }
  return undefined;
}
