const LONGEST = 80;

/** A name for the collection of a centre that every system accepts, and that none of `taken` has; it is added to these. */
export function fileName(centre: string, year: number | null, taken: Set<string>): string {
  const plain = centre
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} .,’'()-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const base = ['Raccolta', ...(year === null ? [] : [year]), plain].join(' ');
  let name = `${base}.xlsx`;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base} (${count}).xlsx`;
  taken.add(name.toLowerCase());
  return name;
}
