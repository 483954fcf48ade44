/** Far more texts than the largest plan has; so many answers are forgotten together, and memory stays bounded. */
const MOST_REMEMBERED = 100_000;

/** Remembers the answer of a function for every object it was asked, as long as somebody has the object. */
export function rememberingOf<Of extends object, T>(answer: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, T>();
  return (of) => {
    const old = known.get(of);
    if (old !== undefined) return old;
    const fresh = answer(of);
    known.set(of, fresh);
    return fresh;
  };
}

/** Remembers the answer of a function for every text it was asked. */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const fresh = answer(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
