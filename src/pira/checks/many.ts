/** What a finding on several cells says: how many they are, and how they are called. */
export interface Many {
  readonly count: number;
  readonly names: readonly string[];
}

const MOST_NAMED = 5;

function list(names: readonly string[], quoted: (name: string) => string): string {
  const all = [...names].map(quoted);
  return [...all.slice(0, MOST_NAMED), ...(all.length > MOST_NAMED ? ['…'] : [])].join(', ');
}

/** The first names in the quotes of the language, with a sign for the others. */
export const listed = {
  it: ({ names }: Many): string => list(names, (name) => `«${name}»`),
  en: ({ names }: Many): string => list(names, (name) => `“${name}”`),
};
