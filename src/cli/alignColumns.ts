import { singleLine } from './messageLine';
import type { Terminal } from './terminal';

const GAP = '  ';

/**
 * Lines of a table with columns of some width; the last takes what it needs. On a screen longer texts are cut with an
 * ellipsis; in a file or a pipe they are whole, and each column is as wide as its longest text.
 */
export function alignColumns(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  { isScreen }: Terminal,
): string[] {
  const lines = rows.map((row) => row.map(singleLine));
  const widthOf = (index: number): number | undefined =>
    isScreen || widths[index] === undefined
      ? widths[index]
      : lines.reduce((most, line) => Math.max(most, line[index]?.length ?? 0), 0);
  const fitting = widths.map((_, index) => widthOf(index));
  return lines.map((line) =>
    line
      .map((text, index) => fitText(text, fitting[index]))
      .join(GAP)
      .trimEnd(),
  );
}

function fitText(line: string, width: number | undefined): string {
  if (width === undefined) return line;
  return line.length > width ? `${line.slice(0, width - 1)}…` : line.padEnd(width);
}
