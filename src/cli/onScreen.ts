const LONGEST = 2_000;
/** What moves the cursor, colours or turns the text of a terminal: control characters, marks of direction, halves of pairs. */
const COMMANDS_OF_SCREENS = /[\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\p{Cs}]/gu;

/** A text from a workbook or a file name as one line for a screen, which it can give no commands. */
export function onScreen(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(COMMANDS_OF_SCREENS, '').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
