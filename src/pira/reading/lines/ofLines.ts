import { rememberingOf } from '../../remembering';
import type { LabelReader } from './labelReader';
import type { Line } from './lines';

/** Remembers what is found at each position of some lines: several parts of the reader ask for the same. */
export function ofPositions<Found>(
  find: (lines: readonly Line[], at: number, labels: LabelReader) => Found,
): (lines: readonly Line[], at: number, labels: LabelReader) => Found {
  const foundIn = rememberingOf<readonly Line[], Map<number, Found>>(() => new Map());
  return (lines, at, labels) => {
    const found = foundIn(lines);
    const before = found.get(at);
    if (before !== undefined) return before;
    const fresh = find(lines, at, labels);
    found.set(at, fresh);
    return fresh;
  };
}

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
