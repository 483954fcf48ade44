const CODE =
  /^\s*(?<code>(?:\p{L}{1,4}[._ -]?)?\d{1,2}(?:[._-]\d{1,2}){0,3}(?:[._-]?\p{L})?)\s?[.):–—-]*\s+(?=[\p{L}"“«])/u;
const PART = /^[\s•*–—-]*(?:di|tra|fra) cui\b/i;
const PARTS_FOLLOW = /\b(?:di|tra|fra) cui\s*[:,…]?\s*$/i;

/** The code that a name begins with, "1.1", "1a", "A1.1", "IND 3.1"; "" where it begins with none. */
export const codeBefore = (name: string): string => CODE.exec(name)?.groups?.['code'] ?? '';

/** Whether a name says that it is a part of what stands above it: "di cui: sportello di sede". */
export function isPartOfAbove(name: string): boolean {
  return PART.test(name.replace(CODE, ''));
}

/** Whether a name says that its parts follow in the rows below: "Utenti serviti, di cui:". */
export function announcesParts(name: string): boolean {
  return PARTS_FOLLOW.test(name);
}
