import { displayText } from '../../text';
import type { RangeSubject } from '../../session';

/** Makes the first row of a range fit for headers, as Excel does: texts only, none empty, none twice. */
export function headerNames({ session, sheet, area }: RangeSubject): readonly string[] {
  const { book, locale } = session;
  const taken = new Set<string>();
  const stem = locale.toLowerCase().startsWith('it') ? 'Colonna' : 'Column';
  return Array.from({ length: area.columnCount }, (_, index) => {
    const column = area.column + index;
    const cell = sheet.cells.get(area.row, column);
    const { numberFormat } = book.styles.format(sheet.styleAt(area.row, column));
    const shown = displayText(cell?.value ?? null, numberFormat, {
      locale,
      date1904: book.date1904,
      width: Infinity,
    });
    const name = freeName(shown === '' ? `${stem}${index + 1}` : shown, taken);
    taken.add(name.toLowerCase());
    book.setContent(sheet, area.row, column, { value: name, formula: null });
    return name;
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}
