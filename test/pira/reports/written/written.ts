import type { OutputCell, OutputSheet } from '../../../../src/pira/sheet/outputSheet';
import { type Area, areaAddress, cellAddress } from '../../../../src/pira/sheet/address';

/** A sheet of ours as it is written, in lines: its form, then a line for each row with the looks of its cells. */
export function written(sheet: OutputSheet): string {
  const { name, widths, headRows, table, highlights, validations = [], charts, page, merges } = sheet;
  const heads =
    headRows === null ? 'none' : `${headRows.first}+${headRows.count}${headRows.frozen ? ' frozen' : ''}`;
  return [
    `# ${name}`,
    `widths ${widths.map((width) => width.toFixed(2)).join(' ')}`,
    `page ${page.scale}% breaks ${page.breaks.join(' ')} titles ${page.titleColumn ?? '-'} heads ${heads}`,
    ...(table === null ? [] : [`table ${table.name} ${areaAddress(table.area)}`]),
    ...(merges.length === 0 ? [] : [`merges ${merges.map(areaAddress).join(' ')}`]),
    ...highlights.map(({ area, formula, look }) => `highlight ${areaAddress(area)} ${formula} ${look.fill}`),
    ...validations.map(
      ({ area, accepts, prompt }) => `accepts ${areaAddress(area)} ${accepts.kind} ${prompt}`,
    ),
    ...charts.map(
      ({ kind, title, source, area }) => `${kind} ${title} ${areaAddress(source)} at ${areaAddress(area)}`,
    ),
    ...sheet.rows.map(({ cells, height }, row) =>
      [
        `${row + 1} (${height})`,
        ...cells.flatMap((cell, column) =>
          cell === null || isCovered(merges, row, column)
            ? []
            : [`${cellAddress(row, column)} ${cellText(cell)}`],
        ),
      ].join('\n    '),
    ),
  ].join('\n');
}

/** Whether a cell lies under the first one of a merged area. */
function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    (area) => row === area.row && column > area.column && column < area.column + area.columnCount,
  );
}

function cellText({ content, format, style }: OutputCell): string {
  const look = format === 'General' ? style : `${style} ${format}`;
  switch (content.kind) {
    case 'text':
      return `${look}: ${JSON.stringify(content.text)}`;
    case 'number':
      return `${look}: ${content.value}`;
    case 'day':
      return `${look}: ${content.day}`;
    case 'yes-no':
      return `${look}: ${content.yes}`;
    case 'formula':
      return `${look}: ${content.formula}`;
    case 'blank':
    case 'kept':
      return `${look}: ${content.kind}`;
  }
}
