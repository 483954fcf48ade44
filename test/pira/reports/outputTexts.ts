import type { OutputSheet } from '../../../src/pira/outputSheet';

/** What stands in the cells of a sheet of ours, as texts; "" in empty ones. */
export function outputTexts({ rows }: OutputSheet): string[][] {
  return rows.map(({ cells }) =>
    cells.map((cell) => {
      switch (cell?.content.kind) {
        case 'text':
          return cell.content.text;
        case 'number':
          return String(cell.content.value);
        case 'day':
          return cell.content.day;
        case 'formula':
          return cell.content.formula;
        default:
          return '';
      }
    }),
  );
}
