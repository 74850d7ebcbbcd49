/** How texts begin that tell how a paper was honoured or presented. */
export const AWARD_WORDS =
  /^(?:(?:long |short )?oral|spotlight|highlight(?:ed)?|posters?|(?:notable )?top[- ]?\d|(?:best|outstanding|distinguished) (?:[a-z&-]{1,20} ){0,3}(?:papers?|posters?|demos?|awards?|candidates?|reviews?|dissertation|thesis)\b|honou?rable mention|invited (?:talk|paper)|.{1,30} (?:award|runner[- ]up|finalist|honou?rable mention)s?\b)/i;
