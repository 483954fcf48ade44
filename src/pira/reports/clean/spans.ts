/** Width of a column that only the wider of two kinds of rows needs. */
const EXTRA_WIDTH = 18;

/**
 * Lays the columns of one kind of rows over those of another: how many columns of the grid each covers, at least one,
 * so that it comes near the width it wants.
 */
export function spansOf(
  grid: readonly number[],
  wanted: readonly number[],
): { readonly widths: readonly number[]; readonly counts: readonly number[] } {
  const extra = Math.max(0, wanted.length - grid.length);
  const widths = [...grid, ...Array.from({ length: extra }, () => EXTRA_WIDTH)];
  let next = 0;
  const counts = wanted.map((width, index) => {
    const others = wanted.length - index - 1;
    let count = 1;
    let covered = widths[next] ?? 0;
    while (widths.length - next - count > others && covered + (widths[next + count] ?? 0) / 2 <= width) {
      covered += widths[next + count] ?? 0;
      count += 1;
    }
    next += count;
    return count;
  });
  return { widths, counts };
}
