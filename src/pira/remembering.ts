/** Remembers the answer of a function for every text it was asked. */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
