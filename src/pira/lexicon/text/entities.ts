const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', le: '≤', ge: '≥', amp: '&', nbsp: ' ' };
const ENTITY = /&(?:#(\d{2,5})|(lt|gt|le|ge|amp|nbsp));/iy;

/** The character that an HTML entity at a position stands for, with its length there; null where none stands. */
export function entityAt(
  source: string,
  position: number,
): { readonly character: string; readonly length: number } | null {
  if (source[position] !== '&') return null;
  ENTITY.lastIndex = position;
  const found = ENTITY.exec(source);
  if (found === null) return null;
  const [whole, code, name = ''] = found;
  const character =
    code === undefined ? (NAMED[name.toLowerCase()] ?? '') : String.fromCodePoint(Number(code));
  return { character, length: whole.length };
}
