import type { Line } from './lines';

/** Remembers what a reader of labels finds of a line, as long as the reader is in use: lines are asked several times. */
export function ofLines<Reader extends object, Found>(
  find: (line: Line, reader: Reader) => Found,
): (line: Line, reader: Reader) => Found {
  const byReader = new WeakMap<Reader, Map<Line, Found>>();
  return (line, reader) => {
    let known = byReader.get(reader);
    const before = known?.get(line);
    if (before !== undefined) return before;
    if (known === undefined) {
      known = new Map<Line, Found>();
      byReader.set(reader, known);
    }
    const found = find(line, reader);
    known.set(line, found);
    return found;
  };
}
