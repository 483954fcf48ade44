import type { FormerValidation, LooksChange } from '../exchange/looksChange';
import type { Area } from '../../pira/sheet/address';
import type { Accepts, Highlight, Validation } from '../../pira/sheet/sheetEdit';
import { askLookCopy, type AskedLookCopy, cellLooksChange, textScale } from './copyLooks';
import { printedArea } from '../../pira/reports/columns/printedArea';
import { pointsOfWidth } from '../../pira/sheet/widths';
import { sizeOf } from '../exchange/formerSheet';
import { areaOfRange, AREAS_PROPERTIES, rangeOf } from '../exchange/ranges';
import {
  type AskedHighlight,
  askHighlight,
  type FormerHighlight,
  highlightsOf,
} from '../exchange/highlights';
import type { SheetPart } from './batches';

/** Title of the messages of our validation, by which it is known. */
const TITLE = 'Consuntivo';

/** What is asked about the looks that a part is going to change. */
export interface AskedLooks {
  readonly columns: readonly Excel.Range[];
  readonly lookCopies: readonly AskedLookCopy[];
  readonly validations: readonly Excel.DataValidation[];
  readonly plain: readonly AskedPlain[];
  readonly highlights: readonly AskedHighlight[];
  /** The area that is printed; null where nothing is to be changed. */
  readonly printed: Excel.RangeAreas | null;
}

interface AskedPlain {
  readonly validations: readonly { readonly area: Area; readonly validation: Excel.DataValidation }[];
}

/** In longer columns validation is not asked for cell by cell: ours stays. */
const MOST_VALIDATED_ROWS = 2_000;

/** The cells of a column, each by itself; none of a very long one. */
export function cellsOf(area: Area): Area[] {
  if (area.rowCount > MOST_VALIDATED_ROWS) return [];
  return Array.from({ length: area.rowCount }, (_, down) => ({ ...area, row: area.row + down, rowCount: 1 }));
}

export const SIZE = 'columnHidden,format/columnWidth,format/useStandardWidth';
export const VALIDATION = 'type,rule,errorAlert,prompt,ignoreBlanks';

/** Queues the question which areas are printed. */
export function askPrinted({ pageLayout }: Excel.Worksheet): Excel.RangeAreas {
  return pageLayout.getPrintAreaOrNullObject().load(AREAS_PROPERTIES);
}

/** Queues the questions about looks. */
export function askLooks(sheet: Excel.Worksheet, part: SheetPart): AskedLooks {
  return {
    columns: part.widths.map(({ column }) => sheet.getRangeByIndexes(0, column, 1, 1).load(SIZE)),
    lookCopies: part.lookCopies.map((like) => askLookCopy(sheet, like)),
    validations: part.validations.map(({ area }) => rangeOf(sheet, area).dataValidation.load('type')),
    plain: part.plain.map((area) => ({
      validations: cellsOf(area).map((cell) => ({
        area: cell,
        validation: rangeOf(sheet, cell).dataValidation.load(VALIDATION),
      })),
    })),
    highlights: part.deleted.map((id) => askHighlight(sheet, id)),
    printed: part.printed === null ? null : askPrinted(sheet),
  };
}

/**
 * The change of a part's looks, from what was answered. What could not be restored exactly is left as it is: the width
 * of a hidden column, validation that people gave a cell, and our own conditional formats where one has several areas.
 */
export function looksChange(part: SheetPart, asked: AskedLooks): LooksChange {
  const former = highlightsOf(asked.highlights);
  const cells = asked.lookCopies.flatMap(cellLooksChange);
  const isReplaced =
    part.highlights.length + part.deleted.length > 0 && former.length === part.deleted.length;
  return {
    widths: part.widths.flatMap(({ column, characters }, index) => {
      const range = asked.columns[index];
      if (range === undefined || range.columnHidden) return [];
      const { useStandardWidth, columnWidth } = range.format;
      const after = characters === null ? 'usual' : pointsOfWidth(characters * textScale(cells, column));
      return [{ column, before: sizeOf(false, useStandardWidth, columnWidth), after }];
    }),
    cells,
    validations: [
      ...part.validations.flatMap((validation, index) =>
        asked.validations[index]?.type === 'None'
          ? [{ area: validation.area, before: null, after: validationOf(validation) }]
          : [],
      ),
      ...asked.plain.flatMap(({ validations }) => validations.flatMap(removedValidation)),
    ],
    highlights: isReplaced ? { before: former, after: inOrder(part.highlights) } : null,
    printed: printedChange(part, asked),
  };
}

/** What people have divided into several areas stays as it is. */
function printedChange({ printed: wish }: SheetPart, { printed }: AskedLooks): LooksChange['printed'] {
  if (wish === null || printed === null) return null;
  const areas = printedAreas(printed);
  const before = areas[0] ?? null;
  const after = printedArea(before, wish);
  const isSame = before?.columnCount === after?.columnCount;
  return areas.length > 1 || isSame ? null : { before, after };
}

/** What was answered about the areas that are printed; none for the whole sheet. */
export function printedAreas(printed: Excel.RangeAreas): Area[] {
  return printed.isNullObject ? [] : printed.areas.items.map(areaOfRange);
}

/** Only validation of ours is removed. */
function removedValidation({
  area,
  validation,
}: AskedPlain['validations'][number]): LooksChange['validations'] {
  const before = formerValidation(validation);
  return before?.prompt.title === TITLE ? [{ area, before, after: null }] : [];
}

/** The validation that was answered, null for none; undefined where the cells do not all have the same. */
export function formerValidation({
  type,
  rule,
  prompt,
  errorAlert,
  ignoreBlanks,
}: Excel.DataValidation): FormerValidation | null | undefined {
  if (type === 'Inconsistent' || type === 'MixedCriteria') return undefined;
  return type === 'None' ? null : { rule, prompt, errorAlert, ignoreBlanks };
}

/** Excel applies the format that was added last first. */
function inOrder(highlights: readonly Highlight[]): FormerHighlight[] {
  return highlights.toReversed().map((highlight, priority) => ({ ...highlight, priority }));
}

function validationOf({ accepts, prompt, warning }: Validation): FormerValidation {
  return {
    rule: ruleOf(accepts),
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: TITLE, message: prompt },
    errorAlert: { showAlert: true, style: 'Warning', title: TITLE, message: warning },
  };
}

function ruleOf(accepts: Accepts): Excel.DataValidationRule {
  switch (accepts.kind) {
    case 'number':
      return { decimal: { formula1: -1e300, formula2: 1e300, operator: 'Between' } };
    case 'day':
      return { date: { formula1: '1990-01-01', operator: 'GreaterThanOrEqualTo' } };
    case 'list':
      return { list: { inCellDropDown: true, source: accepts.items.join(',') } };
  }
}

/** True where a change of looks has nothing to do. */
export function areEmpty({ widths, cells, validations, highlights, printed }: LooksChange): boolean {
  return highlights === null && printed === null && widths.length + cells.length + validations.length === 0;
}
