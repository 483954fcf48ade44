import type { OutputCell, OutputSheet } from '../../../src/pira/sheet/outputSheet';

/** What stands in the cells of a sheet of ours, as texts; "" in empty ones. */
export function outputTexts({ rows }: OutputSheet): string[][] {
  return rows.map(({ cells }) => cells.map((cell) => (cell === null ? '' : textOf(cell))));
}

function textOf({ content }: OutputCell): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return String(content.value);
    case 'day':
      return content.day;
    case 'yes-no':
      return String(content.yes);
    case 'formula':
      return content.formula;
    case 'blank':
    case 'kept':
      return '';
  }
}
