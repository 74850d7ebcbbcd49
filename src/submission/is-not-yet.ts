import { REMARKS } from './is-remark.ts';

/** Words of a remark that say that something is not there. */
const ABSENT =
  /\b(?:soon|to be|not|no|none|yet|later|will|tbd|todo|tba|upon|under|after|pending|planned|unreleased|private|unavailable|unknown)\b/i;
/** Words that stand in such remarks only. */
const WAITING: ReadonlySet<string> = new Set(
  'no none pending planned unreleased private unavailable unknown tba open source sourced opensource opensourced review reviewing preparation progress cleaning cleaned up once paper is accepted made online link published shared provided added any'.split(
    ' ',
  ),
);
/** The same in scripts without blanks. */
const WAITS =
  /^(?:(?:代码|程式碼|コード|코드)?(?:即将|即將|待|暂未|暫未|尚未|还没|未|不)(?:开源|開源|公开|公開|发布|發布|上线|提供)|(?:近日|後日|まもなく)?(?:公開予定|未公開|準備中)|(?:공개|출시)\s?예정|준비\s?중|미공개)[。.!！]?$/u;

/**
 * Whether an answer that should be a link only says that there is none yet: `coming soon`, `not released yet`, `will be open
 * sourced upon acceptance`, `即将开源`.
 */
export function isNotYet(text: string): boolean {
  const typed = text.slice(0, LONGEST_PROMISE + 1).trim();
  if (typed.length > LONGEST_PROMISE || /:\/\/|\w\.\w+\//.test(typed)) return false;
  if (WAITS.test(typed)) return true;
  const words = typed
    .toLowerCase()
    .split(/[\s/-]+/)
    .map((word) => word.replace(/[^a-z]/g, ''))
    .filter(Boolean);
  return ABSENT.test(typed) && words.every((word) => REMARKS.has(word) || WAITING.has(word));
}

/** Nobody promises in more. */
const LONGEST_PROMISE = 80;
