/**
 * Letters to insert, delete or replace to turn one text into the other, or `limit + 1` as soon as it is
 * certain that more than `limit` are needed. Cost grows with the shorter length times the limit.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = new Array<number>(right.length + 1).fill(limit + 1);
    current[0] = row;
    let best = row;
    for (let column = Math.max(1, row - limit); column <= Math.min(right.length, row + limit); column++) {
      const replaced = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const deleted = (previous[column] ?? limit) + 1;
      const inserted = (current[column - 1] ?? limit) + 1;
      const distance = Math.min(replaced, deleted, inserted);
      current[column] = distance;
      best = Math.min(best, distance);
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return Math.min(previous[right.length] ?? limit + 1, limit + 1);
}
