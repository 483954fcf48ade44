/** A text of a catalogue with the path of its key. */
export type Sentence = readonly [key: string, text: string];

/** Stands for whatever parameters a wording takes. */
const anything: Readonly<Record<string, unknown>> = new Proxy({}, { get: () => '¤' });

/** Every text of a catalogue; wordings are said with a sign in place of each parameter. */
export function sentencesOf(catalogue: unknown, key = ''): readonly Sentence[] {
  if (typeof catalogue === 'string') return [[key, catalogue]];
  if (typeof catalogue === 'function') {
    const said: unknown = Reflect.apply(catalogue, undefined, [anything]);
    return sentencesOf(said, key);
  }
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([name, part]: [string, unknown]) =>
    sentencesOf(part, key === '' ? name : `${key}.${name}`),
  );
}
