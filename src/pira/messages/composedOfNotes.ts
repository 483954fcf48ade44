import { ITALIAN_NOTES } from './italianNotes';

/** The literal parts of a sentence, between its parameters. */
type Parts = readonly string[];

/** Stands for a parameter; no sentence holds it. */
const PARAMETER = '\u0000';

/** All sentences of which a note beside an outcome can be made. */
const SENTENCES: readonly Parts[] = Object.values(ITALIAN_NOTES).flatMap((wording) =>
  // Some sentences are others where a parameter is empty.
  [PARAMETER, ''].map((value) => partsOf(wording, value)),
);

function partsOf(wording: (parameters: never) => string, value: string): Parts {
  const everyParameter: unknown = new Proxy({}, { get: () => value });
  const said: unknown = Reflect.apply(wording, undefined, [everyParameter]);
  return String(said).split(PARAMETER);
}

/** Whether a text is nothing but our own notes, so that nobody's words are lost with it. Else people wrote in it. */
export function isComposedOfNotes(text: string): boolean {
  if (text === '') return true;
  const starts = new Set([0]);
  for (const start of starts)
    for (const parts of SENTENCES)
      for (const end of endsOf(parts, text, start)) {
        if (end === text.length) return true;
        if (text[end] === ' ') starts.add(end + 1);
      }
  return false;
}

/** Where a sentence that begins at a place of a text may end: a parameter may hold what stands behind it. */
function endsOf([first = '', ...others]: Parts, text: string, start: number): number[] {
  if (!text.startsWith(first, start)) return [];
  let at = start + first.length;
  const last = others.pop();
  if (last === undefined) return [at];
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return [];
    at = found + part.length;
  }
  const ends: number[] = [];
  for (let found = text.indexOf(last, at); found >= 0; found = text.indexOf(last, found + 1))
    ends.push(found + last.length);
  return ends;
}
