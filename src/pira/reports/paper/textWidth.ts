/** Widths of characters of usual fonts in widths of a digit; any other is as wide as a digit. */
const CLASSES: readonly (readonly [characters: string, width: number])[] = [
  [" iljI.,;:'!|", 0.53],
  ['ftr()[]-/"J', 0.72],
  ['szc', 0.86],
  ['ABCDEFGHKLNOPQRSTUVXYZ&', 1.2],
  ['mwMW%@', 1.6],
];
const OTHER = 1.03;

const BASIC = 128;
const WIDTHS: readonly number[] = Array.from({ length: BASIC }, (_, code) => {
  const character = String.fromCharCode(code);
  return CLASSES.find(([characters]) => characters.includes(character))?.[1] ?? OTHER;
});

/** How wide a text is in one line, in widths of a digit of its own size. */
export function textWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) width += WIDTHS[text.charCodeAt(index)] ?? OTHER;
  return width;
}

/** Columns are measured in digits of this size. */
export const COLUMN_SIZE = 11;
/** How much of its width a column has for texts: programs round digits to pixels. */
export const COLUMN_SHARE = 0.94;
/** How much wider bold characters are. */
export const BOLD_SHARE = 1.09;
