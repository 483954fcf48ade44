import { onOneLine } from './onScreen';
import type { Terminal } from './terminal';

const GAP = '  ';

/**
 * Lines of a table with columns of some width; the last takes what it needs. On a screen longer texts are cut with an
 * ellipsis; in a file or a pipe they are whole.
 */
export function columns(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  { isScreen }: Terminal,
): string[] {
  return rows.map((row) =>
    row
      .map((text, index) => fitted(onOneLine(text), widths[index], isScreen))
      .join(GAP)
      .trimEnd(),
  );
}

function fitted(line: string, width: number | undefined, isCut: boolean): string {
  if (width === undefined) return line;
  return isCut && line.length > width ? `${line.slice(0, width - 1)}…` : line.padEnd(width);
}
