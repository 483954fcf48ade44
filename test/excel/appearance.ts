import { areaAddress, cellAddress } from '../../src/pira/sheet/address';
import type { Book } from '../../src/workbench/book/book';
import type { BookSheet } from '../../src/workbench/book/bookSheet';

/**
 * What people see of a workbook, by place: contents, formats, sizes, conditional formats, validation, tables, view,
 * page, names, sheets, settings.
 */
export function appearance(book: Book): Record<string, unknown> {
  const seen: Record<string, unknown> = {
    settings: [...book.settings.all].map(([key, value]) => [key, withoutIdentity(value)]),
    sheets: book.sheets.map(({ name, visibility }) => [name, visibility.value]),
    // Excel keeps no order of names.
    names: book.names.all
      .map(({ name, formula, scope, hidden }) => [name, formula, scope?.name ?? null, hidden])
      .sort(([a, , one], [b, , other]) =>
        `${String(a)} ${String(one)}`.localeCompare(`${String(b)} ${String(other)}`),
      ),
  };
  for (const sheet of book.sheets) {
    Object.assign(seen, cellsOf(book, sheet));
    for (let column = 0; column < 40; column++) {
      const { width, hidden } = sheet.columns.get(column);
      const shown = (width ?? sheet.columns.defaultWidth).toFixed(1);
      seen[`${sheet.name} column ${column}`] = hidden ? `${shown}, hidden` : shown;
    }
    seen[`${sheet.name} conditional formats`] = sheet.conditionalFormats.all.map(
      ({ areas, rule, look, stopIfTrue }) => ({ areas: areas.map(areaAddress), rule, look, stopIfTrue }),
    );
    // Excel keeps no order of validations, nor of the areas of one.
    seen[`${sheet.name} validation`] = sheet.validations.all
      .map(({ areas, rule }) => JSON.stringify({ areas: areas.map(areaAddress).sort(), rule }))
      .sort();
    seen[`${sheet.name} layout`] = {
      merges: sheet.merges.areas.map(areaAddress).sort(),
      view: sheet.view.value,
      page: sheet.pageLayout.value,
      isProtected: sheet.isProtected.value,
      tables: sheet.tables.map(({ value }) => value),
      charts: sheet.charts.all.map(({ value }) => value),
      hidden: [...sheet.rows.hidden],
      // Of a hidden row nobody sees the height, and Excel does not tell it.
      heights: Array.from({ length: sheet.rows.lastRow + 1 }, (_, row) => [
        row,
        sheet.rows.get(row).hidden ? null : sheet.rows.get(row).height,
      ]).filter(([, height]) => height !== null),
    };
  }
  return seen;
}

function cellsOf(book: Book, sheet: BookSheet): Record<string, unknown> {
  const seen: Record<string, unknown> = {};
  for (const [row, cells] of sheet.cells.rows)
    for (const [column, { value, formula, style }] of cells) {
      const format = book.styles.format(style);
      const plain = JSON.stringify(book.styles.format(sheet.newCellStyle(row, column)));
      if (value === null && formula === null && JSON.stringify(format) === plain) continue;
      seen[`${sheet.name} ${cellAddress(row, column)}`] = { value, formula, format };
    }
  return seen;
}

/** The places at which two appearances differ. */
export function differences(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const places = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...places].filter((place) => JSON.stringify(before[place]) !== JSON.stringify(after[place]));
}

/** What is kept of a sheet of ours, without Excel's identity of it: that is another one in every run. */
function withoutIdentity(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(/"id":"[^"]*"/gu, '"id":""') : value;
}
