import type { Area } from '../../pira/address';
import type { Row } from '../../pira/sheet';
import type { Accepts, Highlight, Validation } from '../../pira/sheetEdit';
import { type Size, sizeOf } from '../publish/formerSheet';
import { type AskedHighlight, askHighlight, type FormerHighlight, highlightsOf, rangeOf } from './before';
import type { SheetPart } from './trip';

/** What a write changes of a sheet besides its cells, before and after. */
export interface LooksChange {
  readonly widths: readonly Sides<{ readonly column: number }, Size>[];
  /** How texts stand in the height of their rows, cell by cell. */
  readonly alignments: readonly Sides<{ readonly area: Area }, readonly Row<Alignment>[]>[];
  /** Null for none. */
  readonly validations: readonly Sides<{ readonly area: Area }, FormerValidation | null>[];
  /** All conditional formats of ours in the sheet; null where they are left as they are. */
  readonly highlights: Sides<object, readonly FormerHighlight[]> | null;
}

type Sides<Place, Value> = Place & { readonly before: Value; readonly after: Value };

export type Alignment = NonNullable<Excel.CellPropertiesFormat['verticalAlignment']>;
export type FormerValidation = Pick<Excel.DataValidation, 'rule' | 'prompt' | 'errorAlert' | 'ignoreBlanks'>;

export const NO_LOOKS: LooksChange = { widths: [], alignments: [], validations: [], highlights: null };

const USUAL_ALIGNMENT = 'Bottom';
const POINTS_A_PIXEL = 0.75;
const PIXELS_A_DIGIT = 7;
const PIXELS_OF_PADDING = 5;

/** A column's width in points, from digits of the normal font. */
export function pointsOfWidth(characters: number): number {
  return (characters * PIXELS_A_DIGIT + PIXELS_OF_PADDING) * POINTS_A_PIXEL;
}

/** What is asked about the looks that a part is going to change. */
export interface AskedLooks {
  readonly columns: readonly Excel.Range[];
  readonly alignments: readonly OfficeExtension.ClientResult<Excel.CellProperties[][]>[];
  readonly validations: readonly Excel.DataValidation[];
  readonly highlights: readonly AskedHighlight[];
}

/** Queues the questions about looks. */
export function askLooks(sheet: Excel.Worksheet, part: SheetPart): AskedLooks {
  return {
    columns: part.widths.map(({ column }) =>
      sheet
        .getRangeByIndexes(0, column, 1, 1)
        .load('columnHidden,format/columnWidth,format/useStandardWidth'),
    ),
    alignments: part.centred.map((area) =>
      rangeOf(sheet, area).getCellProperties({ format: { verticalAlignment: true } }),
    ),
    validations: part.validations.map(({ area }) => rangeOf(sheet, area).dataValidation.load('type')),
    highlights: part.deleted.map((id) => askHighlight(sheet, id)),
  };
}

/**
 * The change of a part's looks, from what was answered. What could not be restored exactly is left as it is: the width
 * of a hidden column, validation that people gave a cell, and our own conditional formats where one has several areas.
 */
export function looksChange(part: SheetPart, asked: AskedLooks): LooksChange {
  const former = highlightsOf(asked.highlights);
  const isReplaced =
    part.highlights.length + part.deleted.length > 0 && former.length === part.deleted.length;
  return {
    widths: part.widths.flatMap(({ column, characters }, index) => {
      const range = asked.columns[index];
      if (range === undefined || range.columnHidden) return [];
      const { useStandardWidth, columnWidth } = range.format;
      return [
        { column, before: sizeOf(false, useStandardWidth, columnWidth), after: pointsOfWidth(characters) },
      ];
    }),
    alignments: part.centred.flatMap((area, index) => {
      const before = (asked.alignments[index]?.value ?? []).map((row) =>
        row.map(({ format }) => format?.verticalAlignment ?? USUAL_ALIGNMENT),
      );
      const after = before.map((row) => row.map((): Alignment => 'Center'));
      return before.length < area.rowCount ? [] : [{ area, before, after }];
    }),
    validations: part.validations.flatMap((validation, index) =>
      asked.validations[index]?.type === 'None'
        ? [{ area: validation.area, before: null, after: validationOf(validation) }]
        : [],
    ),
    highlights: isReplaced ? { before: former, after: inOrder(part.highlights) } : null,
  };
}

/** Excel applies the format that was added last first. */
function inOrder(highlights: readonly Highlight[]): FormerHighlight[] {
  return highlights.toReversed().map((highlight, priority) => ({ ...highlight, priority }));
}

function validationOf({ accepts, prompt, warning }: Validation): FormerValidation {
  return {
    rule: ruleOf(accepts),
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: 'Consuntivo', message: prompt },
    errorAlert: { showAlert: true, style: 'Warning', title: 'Consuntivo', message: warning },
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
export function areEmpty({ widths, alignments, validations, highlights }: LooksChange): boolean {
  return highlights === null && widths.length + alignments.length + validations.length === 0;
}
