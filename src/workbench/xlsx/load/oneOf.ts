/** The word if it is one of those known; otherwise the default. */
export function oneOf<T extends string>(known: readonly T[], word: string | undefined, otherwise: T): T {
  return known.find((candidate) => candidate === word) ?? otherwise;
}
