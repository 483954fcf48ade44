const CODE = /^(?:[A-Z]{1,3}\.?)?\d{1,2}(?:[.]\d{1,2})*[a-z]?(?:[.)](?=\s)|(?=\s\p{L}))/u;
const PART = /^[\s•*–—-]*(?:di|tra|fra) cui\b/i;

/** The number that a name begins with, "1.1", "1a)", "A1.1"; "" where it begins with none. */
export const codeBefore = (name: string): string => CODE.exec(name)?.[0] ?? '';

/** Whether a name says that it is a part of what stands above it: "di cui: sportello di sede". */
export function isPartOfAbove(name: string): boolean {
  return PART.test(name.replace(CODE, ''));
}
