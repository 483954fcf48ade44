const LONGEST = 2_000;
/** What moves the cursor, colours or turns the text of a terminal: control characters, marks of direction, halves of pairs. */
const TERMINAL_CONTROLS = /[\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\p{Cs}]/gu;

/** Blanks to replace by one: a single space stays as it is. */
const BLANKS = /\s{2,}|[^\S ]/gu;

/** A text from a workbook or a file name as one line, which can give a screen no commands. */
export function singleLine(text: string): string {
  return text.replace(BLANKS, ' ').replace(TERMINAL_CONTROLS, '').trim();
}

/** A message as one line that a person can read. */
export function messageLine(text: string): string {
  const line = singleLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
