/** A row of a Markdown table by its cells, under the heading it stands below. */
export type Row = readonly string[];

const BETWEEN_CELLS = /(?<!\\)\|/u;

/** The cells of a line, or null where it is no row of a table. */
export function cellsOf(line: string): Row | null {
  if (!line.startsWith('|')) return null;
  return line
    .split(BETWEEN_CELLS)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** What stands between backticks, if nothing else stands in the cell. */
export function codeOf(cell: string | undefined): string | null {
  return /^`([^`]*)`$/u.exec(cell ?? '')?.[1] ?? null;
}

/** The same text with some rows of its tables changed; null leaves a row as it is. Cells are not padded. */
export function withRows(markdown: string, change: (heading: string, row: Row) => Row | null): string {
  let heading = '';
  return markdown
    .split('\n')
    .map((line) => {
      if (line.startsWith('#')) heading = line.replace(/^#+ /u, '');
      const row = cellsOf(line);
      const changed = row === null ? null : change(heading, row);
      return changed === null ? line : `| ${changed.join(' | ')} |`;
    })
    .join('\n');
}

/** The same text with other rows in the first table under a heading; its head stays. */
export function withTable(markdown: string, heading: string, rows: readonly Row[]): string {
  const lines = markdown.split('\n');
  const at = lines.findIndex((line) => line.startsWith('#') && line.replace(/^#+ /u, '') === heading);
  const first = lines.findIndex((line, index) => index > at && line.startsWith('|'));
  const after = lines.findIndex((line, index) => index > first && !line.startsWith('|'));
  if (at < 0 || first < 0 || after < 0) return markdown;
  const printed = rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  return [...lines.slice(0, first + 2), ...printed, ...lines.slice(after)].join('\n');
}
