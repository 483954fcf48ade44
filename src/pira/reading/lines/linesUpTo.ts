import type { Line } from './lines';

/** The lines of a region up to the next of those that end something: each such part is cut out once as reading goes on. */
export class LinesUpTo {
  /** For each line the position of the next one behind it that ends something. */
  private readonly ends: readonly number[];
  private part: readonly Line[];

  constructor(
    private readonly lines: readonly Line[],
    isEnd: (line: Line, at: number) => boolean,
  ) {
    const ends = lines.map(() => lines.length);
    lines.reduceRight((end, line, at) => {
      ends[at] = end;
      return isEnd(line, at) ? at : end;
    }, lines.length);
    this.ends = ends;
    this.part = lines;
  }

  /** All lines before the next one behind a position that ends something. */
  before(at: number): readonly Line[] {
    const { lines } = this;
    const end = this.ends[at] ?? lines.length;
    if (this.part.length !== end) this.part = end === lines.length ? lines : lines.slice(0, end);
    return this.part;
  }
}
