const PART = /^[\s•*–—-]*(?:di|tra|fra) cui\b/i;

/** Whether a name says that it is a part of what stands above it: "di cui: sportello di sede". */
export function isPartOfAbove(name: string): boolean {
  return PART.test(name);
}
