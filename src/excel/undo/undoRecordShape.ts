import type { Content } from '../../pira/sheetEdit';
import { type FormerPage, type FormerSheet, type Look, PAPERS, type Size } from '../publish/formerSheet';
import type { WrittenSheet } from '../publish/publishRecord';
import type { FormerHighlight } from '../write/before';
import type { FormerAlignment, FormerCell, FormerValidation, PartRecord } from '../write/record';
import {
  isEither,
  isEntry,
  isFlag,
  isListOf,
  isNull,
  isNumber,
  isOneOf,
  isRecordOf,
  isText,
  type Shape,
} from './shape';
import type { UndoRecord } from './undoRecord';

const isArea = isRecordOf({ row: isNumber, column: isNumber, rowCount: isNumber, columnCount: isNumber });

const isContent: Shape<Content> = isEither(
  isRecordOf({ kind: isOneOf('text'), text: isText }),
  isRecordOf({ kind: isOneOf('number'), value: isNumber }),
  isRecordOf({ kind: isOneOf('day'), day: isText }),
  isRecordOf({ kind: isOneOf('yes-no'), yes: isFlag }),
  isRecordOf({ kind: isOneOf('formula'), formula: isText }),
  isRecordOf({ kind: isOneOf('blank', 'kept') }),
);

const isEdit = isRecordOf({ content: isContent, format: isText });

const isBlock = isRecordOf({
  row: isNumber,
  column: isNumber,
  cells: isListOf(isListOf(isEither(isEdit, isNull))),
});

const isFormerCell: Shape<FormerCell> = isRecordOf({ formula: isEntry, format: isText, isText: isFlag });

const isRule: Shape<Excel.DataValidationRule> = isRecordOf({});

const isFormerValidation: Shape<FormerValidation> = isRecordOf({
  area: isArea,
  former: isEither(
    isNull,
    isRecordOf({
      rule: isRule,
      ignoreBlanks: isFlag,
      prompt: isRecordOf({ showPrompt: isFlag, title: isText, message: isText }),
      errorAlert: isRecordOf({
        showAlert: isFlag,
        style: isOneOf('Stop', 'Warning', 'Information'),
        title: isText,
        message: isText,
      }),
    }),
  ),
});

const isAlignment = isOneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed');
const isAligned = isRecordOf({ format: isRecordOf({ verticalAlignment: isAlignment }) });

const areAligned: Shape<Excel.SettableCellProperties[][]> = (
  value,
): value is Excel.SettableCellProperties[][] => isListOf(isListOf(isAligned))(value);

const isFormerAlignment: Shape<FormerAlignment> = isEither(
  isRecordOf({ area: isArea, alignment: isAlignment, properties: isNull }),
  isRecordOf({ area: isArea, alignment: isNull, properties: areAligned }),
);

const isFormerHighlight: Shape<FormerHighlight> = isRecordOf({
  area: isArea,
  formula: isText,
  look: isRecordOf({ color: isText, fill: isText, bold: isFlag }),
  priority: isNumber,
});

const isPart: Shape<PartRecord> = isRecordOf({
  sheetId: isText,
  sheet: isText,
  blocks: isListOf(isRecordOf({ block: isBlock, former: isListOf(isListOf(isFormerCell)) })),
  isSure: isFlag,
  anchors: isRecordOf({
    rows: isListOf(isRecordOf({ row: isNumber, print: isText })),
    columnCount: isNumber,
    written: isListOf(isNumber),
  }),
  widths: isListOf(isRecordOf({ column: isNumber, points: isEither(isNumber, isNull) })),
  centred: isListOf(isFormerAlignment),
  validations: isListOf(isFormerValidation),
  added: isListOf(isText),
  removed: isListOf(isFormerHighlight),
});

const areTexts = isListOf(isListOf(isText));

const isTextOrNull = isEither(isText, isNull);
const isSize: Shape<Size> = isEither(isNumber, isOneOf('usual', 'hidden'));
const isZoom: Shape<Excel.PageLayoutZoomOptions> = isRecordOf({});
const isLook: Shape<Look> = isRecordOf({});

const isFormerPage: Shape<FormerPage> = isRecordOf({
  orientation: isOneOf('Portrait', 'Landscape'),
  paperSize: isEither(isOneOf(...PAPERS), isNull),
  zoom: isZoom,
  leftFooter: isText,
  centerFooter: isText,
  printed: isEither(isArea, isNull),
  titleRows: isTextOrNull,
});

const isFormerSheet: Shape<FormerSheet> = isRecordOf({
  id: isText,
  area: isArea,
  cells: isListOf(isListOf(isFormerCell)),
  looks: isListOf(isLook),
  lookOf: isListOf(isListOf(isNumber)),
  rows: isListOf(isSize),
  columns: isListOf(isSize),
  merges: isEither(isListOf(isArea), isNull),
  tables: isListOf(isRecordOf({ name: isText, area: isArea, style: isText, showTotals: isFlag })),
  highlights: isListOf(isFormerHighlight),
  frozen: isTextOrNull,
  showGridlines: isFlag,
  page: isFormerPage,
});

const isWrittenSheet: Shape<WrittenSheet> = isRecordOf({
  name: isText,
  id: isTextOrNull,
  former: isEither(isNull, isFormerSheet),
  told: areTexts,
});

/** Whether a value from storage is the record of a write. */
export const isUndoRecord: Shape<UndoRecord> = isEither(
  isRecordOf({ kind: isOneOf('cells'), parts: isListOf(isPart) }),
  isRecordOf({ kind: isOneOf('sheets'), sheets: isListOf(isWrittenSheet), isWhole: isFlag }),
);
