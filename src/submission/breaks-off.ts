const BREAKS_OFF =
  /(?:^|\s)(?:a|an|the|of|for|in|on|and|or|to|with|via|by|from|as|at|under|over|towards?|into|using|through)$|-$/i;

/** Whether a line of a title goes on behind its end: “… and the”. */
export function breaksOff(line: string): boolean {
  return BREAKS_OFF.test(line);
}
