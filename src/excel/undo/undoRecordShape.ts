import {
  type FormerPage,
  type FormerSheet,
  type FormerLook,
  PAPERS,
  type Size,
} from '../exchange/formerSheet';
import { isEntryChange } from '../exchange/ownSheetEntries';
import type { WrittenSheet } from '../exchange/publishRecord';
import type { FormerHighlight } from '../exchange/highlights';
import type { CellLooks, FormerValidation, LooksChange } from '../exchange/looksChange';
import type { CellsChange, FormerCell, SheetDigest } from '../exchange/cellsChange';
import {
  isEither,
  isCellValue,
  isBoolean,
  isListOf,
  isMissing,
  isNull,
  isNumber,
  isOneOf,
  isRecordOf,
  isText,
  type Shape,
} from '../exchange/shape';
import type { StepName } from '../steps';
import type { KeptSteps, UndoRecord, UndoStep } from '../exchange/undoRecord';

const isArea = isRecordOf({ row: isNumber, column: isNumber, rowCount: isNumber, columnCount: isNumber });

const isFormerCell: Shape<FormerCell> = isRecordOf({
  formula: isCellValue,
  format: isText,
  isText: isBoolean,
});

const isRule: Shape<Excel.DataValidationRule> = isRecordOf({});

const isFormerValidation: Shape<FormerValidation> = isRecordOf({
  rule: isRule,
  ignoreBlanks: isBoolean,
  prompt: isRecordOf({ showPrompt: isBoolean, title: isText, message: isText }),
  errorAlert: isRecordOf({
    showAlert: isBoolean,
    style: isOneOf('Stop', 'Warning', 'Information'),
    title: isText,
    message: isText,
  }),
});

const isFormerHighlight: Shape<FormerHighlight> = isRecordOf({
  area: isArea,
  formula: isText,
  look: isRecordOf({ color: isText, fill: isText, bold: isBoolean }),
  priority: isNumber,
});

const isLook: Shape<FormerLook> = isRecordOf({});
const areCellLooks: Shape<CellLooks> = isRecordOf({
  looks: isListOf(isLook),
  lookOf: isListOf(isListOf(isNumber)),
});
const isSize: Shape<Size> = isEither(isNumber, isOneOf('usual', 'hidden'));
const isValidation = isEither(isNull, isFormerValidation);
const areHighlights = isListOf(isFormerHighlight);

const areLooks: Shape<LooksChange> = isRecordOf({
  widths: isListOf(isRecordOf({ column: isNumber, before: isSize, after: isSize })),
  cells: isListOf(isRecordOf({ area: isArea, before: areCellLooks, after: areCellLooks })),
  validations: isListOf(isRecordOf({ area: isArea, before: isValidation, after: isValidation })),
  highlights: isEither(isNull, isRecordOf({ before: areHighlights, after: areHighlights })),
  printed: isEither(
    isNull,
    isRecordOf({ before: isEither(isNull, isArea), after: isEither(isNull, isArea) }),
  ),
});

const areCells = isListOf(isListOf(isEither(isNull, isFormerCell)));

const isDigest: Shape<SheetDigest> = (value): value is SheetDigest =>
  isListOf(isListOf(isEither(isText, isNumber)))(value) && value.every((row) => row.length === 2);

const isChange: Shape<CellsChange> = isRecordOf({
  sheetId: isText,
  sheet: isText,
  blocks: isListOf(isRecordOf({ row: isNumber, column: isNumber, before: areCells, after: areCells })),
  looks: areLooks,
  around: isEither(isNull, isDigest),
});

const areTexts = isListOf(isListOf(isText));

const isTextOrNull = isEither(isText, isNull);
const isZoom: Shape<Excel.PageLayoutZoomOptions> = isRecordOf({});

const isFormerPage: Shape<FormerPage> = isRecordOf({
  orientation: isOneOf('Portrait', 'Landscape'),
  paperSize: isEither(isOneOf(...PAPERS), isNull),
  centerHorizontally: isBoolean,
  leftMargin: isNumber,
  rightMargin: isNumber,
  zoom: isZoom,
  leftHeader: isText,
  rightHeader: isText,
  leftFooter: isText,
  centerFooter: isText,
  printed: isEither(isArea, isNull),
  titleRows: isTextOrNull,
  titleColumns: isTextOrNull,
  breaks: isListOf(isNumber),
});

const isFormerSheet: Shape<FormerSheet> = isRecordOf({
  id: isText,
  position: isNumber,
  visibility: isOneOf('Visible', 'Hidden', 'VeryHidden'),
  area: isArea,
  cells: isListOf(isListOf(isFormerCell)),
  looks: isListOf(isLook),
  lookOf: isListOf(isListOf(isNumber)),
  rows: isListOf(isSize),
  columns: isListOf(isSize),
  merges: isEither(isListOf(isArea), isNull),
  tables: isListOf(isRecordOf({ name: isText, area: isArea, style: isText, showTotals: isBoolean })),
  highlights: isListOf(isFormerHighlight),
  frozen: isTextOrNull,
  showGridlines: isBoolean,
  page: isFormerPage,
});

const isWrittenSheet: Shape<WrittenSheet> = isRecordOf({
  name: isText,
  id: isTextOrNull,
  former: isEither(isNull, isFormerSheet),
  contents: isEither(isNull, areTexts),
});

const isUndoRecord: Shape<UndoRecord> = isEither(
  isRecordOf({ kind: isOneOf('cells'), changes: isListOf(isChange) }),
  isRecordOf({
    kind: isOneOf('sheets'),
    sheets: isListOf(isWrittenSheet),
    entries: isEither(isListOf(isEntryChange), isMissing),
  }),
);

const isName: Shape<StepName> = isEither(
  isRecordOf({ kind: isOneOf('evaluation') }),
  isRecordOf({ kind: isOneOf('correction', 'collection'), count: isNumber }),
  isRecordOf({ kind: isOneOf('entry'), of: isOneOf('actual', 'cause') }),
  isRecordOf({
    kind: isOneOf('publication'),
    publication: isOneOf(
      'reclassification',
      'clean',
      'open-data',
      'report',
      'changes',
      'dashboard',
      'monitoring',
      'trend',
    ),
  }),
  isRecordOf({ kind: isOneOf('insertion'), sheets: isNumber }),
  isRecordOf({ kind: isOneOf('next-year'), year: isNumber }),
  isRecordOf({ kind: isOneOf('removal'), of: isOneOf('results', 'sheets') }),
);

const areSteps = isListOf<UndoStep>(
  isRecordOf({
    id: isText,
    name: isName,
    record: isUndoRecord,
    begun: isEither(isNull, isRecordOf({ reverse: isEither(isNull, isUndoRecord) })),
  }),
);

/** Whether a value from storage is the steps of a workbook. */
export const areKeptSteps: Shape<KeptSteps> = isRecordOf({ undo: areSteps, redo: areSteps });
