/** The two halves of some items: half of the items each, or a single item cut in the middle of its rows. */
export function splitInTwo<Item>(
  items: readonly Item[],
  rowCount: (item: Item) => number,
  cut: (item: Item, rows: number) => readonly [Item, Item],
): readonly [readonly Item[], readonly Item[]] | null {
  const [first, ...others] = items;
  if (first === undefined) return null;
  if (others.length > 0) {
    const middle = Math.ceil(items.length / 2);
    return [items.slice(0, middle), items.slice(middle)];
  }
  if (rowCount(first) < 2) return null;
  const [upper, lower] = cut(first, Math.ceil(rowCount(first) / 2));
  return [[upper], [lower]];
}
