import { onScreen } from './onScreen';

const GAP = '  ';

/** Lines of a table for a screen with a fixed-width font; longer texts are cut with an ellipsis. */
export function columns(rows: readonly (readonly string[])[], widths: readonly number[]): string[] {
  return rows.map((row) =>
    widths
      .map((width, index) => fitted(row[index] ?? '', width))
      .join(GAP)
      .trimEnd(),
  );
}

function fitted(text: string, width: number): string {
  const line = onScreen(text);
  return line.length > width ? `${line.slice(0, width - 1)}…` : line.padEnd(width);
}
