import { contains } from '../../../book/areas';
import type { Json } from '../../dispatch/json';
import { displayText } from '../../text';
import type { RangeSubject } from '../../session';

/** The link of the first cell, or null. */
export function hyperlinkOf({ session, sheet, area }: RangeSubject): Json {
  const link = sheet.hyperlinks.find((other) => contains(other.area, area.row, area.column));
  if (link === undefined) return null;
  const value = sheet.cells.get(area.row, area.column)?.value ?? null;
  const shown = { locale: session.locale, date1904: session.book.date1904, width: Infinity };
  return {
    address: link.target,
    documentReference: link.location,
    textToDisplay: displayText(value, 'General', shown),
  };
}
