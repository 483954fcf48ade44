const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[1l|!j]/g, 'i'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/q/g, 'g'],
];

/** A word by what a scanner tells apart: l, I and 1 are one sign, O and 0, rn and m. */
export function scanned(word: string): string {
  return CONFUSED.reduce((text, [confused, sign]) => text.replace(confused, sign), word);
}
