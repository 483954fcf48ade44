import { isValidFormat } from 'numfmt';
import { fullAddress, isEntireColumn, isEntireRow } from '../../address';
import { HostClass } from '../../dispatch/hostClass';
import { conditionalFormatsClass } from '../conditional/conditionalFormats';
import { dataValidationClass } from '../validation/dataValidation';
import { rangeFormatClass } from '../format/rangeFormat';
import { mergedAreas } from './rangeAreas';
import { RANGE_ACTIONS, RANGE_METHODS } from './edits';
import { hideColumns, hideRows, hiddenState } from './hiddenState';
import { RANGE_NAVIGATION } from './navigation';
import { sheetExists, forEachCell } from './rangeSubject';
import type { RangeSubject } from '../../session';
import { readFormulas, readNumberFormats, readTexts, readValues, readValueTypes } from './readCells';
import { writeValues } from './writeValues';
import { invalidArgument } from '../../dispatch/hostError';
import { restyle, styleChanger } from './restyle';
import { entryReader, requireFormattable } from './writable';

export const rangeClass = new HostClass<RangeSubject>({
  name: 'Range',
  exists: ({ session, sheet }) => sheetExists(session.book, sheet),
  scalars: {
    Address: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rowCount },
    ColumnCount: { get: ({ area }) => area.columnCount },
    Values: { get: readValues, set: writeValues },
    Formulas: { get: readFormulas, set: writeValues },
    Text: { get: readTexts },
    ValueTypes: { get: readValueTypes },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    RowHidden: { get: (range) => hiddenState(range).rows, set: hideRows },
    ColumnHidden: { get: (range) => hiddenState(range).columns, set: hideColumns },
  },
  links: {
    Format: (range) => rangeFormatClass.of(range),
    DataValidation: (range) => dataValidationClass.of(range),
    ConditionalFormats: (range) => conditionalFormatsClass.of(range),
    Worksheet: ({ session, sheet }) => session.model.worksheet(session, sheet),
  },
  objects: { ...RANGE_NAVIGATION, GetMergedAreasOrNullObject: mergedAreas },
  methods: RANGE_METHODS,
  actions: RANGE_ACTIONS,
});

/** Sets number formats, in en-US codes: rows in the shape of the range, or one for all of it. Null leaves a cell. */
function writeNumberFormats(range: RangeSubject, value: unknown): void {
  requireFormattable(range);
  const { session, sheet, area } = range;
  const formatAt = entryReader(range, value);
  if (!Array.isArray(value)) {
    restyle(range, { numberFormat: requireFormat(value) });
    return;
  }
  if (isEntireRow(area) || isEntireColumn(area)) throw invalidArgument();
  const stylers = new Map<unknown, (style: number) => number>();
  forEachCell(area, (row, column) => {
    const format = formatAt(row, column);
    if (format !== null && !stylers.has(format))
      stylers.set(format, styleChanger(session.book.styles, { numberFormat: requireFormat(format) }));
  });
  forEachCell(area, (row, column) => {
    const styled = stylers.get(formatAt(row, column));
    if (styled !== undefined) sheet.cells.setStyle(row, column, styled(sheet.styleAt(row, column)));
  });
}

function requireFormat(value: unknown): string {
  if (typeof value !== 'string' || value === '' || !isValidFormat(value)) throw invalidArgument();
  return value;
}
