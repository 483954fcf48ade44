import type { Area } from '../../pira/address';
import { formatAt, formulaAt, valueAt } from '../../pira/reports/grid';
import { markerOf } from '../../pira/reports/marker';
import type { Row } from '../../pira/sheet';
import type { Block, Highlight } from '../../pira/sheetEdit';
import { gridOf, textOf } from '../read/cells';
import { areaOfBlock, type Before } from './before';
import type { SheetPart } from './trip';

/** What stood in one cell before it was written. */
export interface FormerCell {
  readonly formula: unknown;
  readonly format: string;
  readonly isText: boolean;
}

export interface FormerValidation {
  readonly area: Area;
  /** Null where there was none. */
  readonly rule: Excel.DataValidationRule | null;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

/** What a part changed in its sheet, with everything that takes it back. */
export interface PartRecord {
  readonly sheetId: string;
  readonly sheet: string;
  readonly blocks: readonly { readonly block: Block; readonly former: readonly Row<FormerCell>[] }[];
  readonly widths: readonly { readonly column: number; readonly points: number }[];
  readonly centred: readonly { readonly area: Area; readonly properties: Excel.SettableCellProperties[][] }[];
  readonly validations: readonly FormerValidation[];
  /** Markers of the conditional formats that were added. */
  readonly added: readonly string[];
  readonly removed: readonly Highlight[];
}

/** The record of a part from what was asked ahead of the writing. Throws where Excel did not answer. */
export function recordOf(part: SheetPart, before: Before): PartRecord {
  return {
    ...baseRecord(part),
    blocks: part.blocks.map((block, index) => ({ block, former: formerCells(before.cells[index]) })),
    widths: part.widths.flatMap(({ column }, index) => {
      const format = before.widths[index];
      return format === undefined ? [] : [{ column, points: format.columnWidth }];
    }),
    centred: part.centred.map((area, index) => ({
      area,
      properties: (before.centred[index]?.value ?? []).map((row) =>
        row.map(({ format }) =>
          format?.verticalAlignment === undefined
            ? {}
            : { format: { verticalAlignment: format.verticalAlignment } },
        ),
      ),
    })),
    validations: part.validations.flatMap(({ area }, index) => {
      const former = before.validations[index];
      return former === undefined ? [] : [formerValidation(area, former)];
    }),
    removed: before.deleted.flatMap(({ format: { custom }, range }) =>
      range.isNullObject
        ? []
        : [
            {
              area: {
                row: range.rowIndex,
                column: range.columnIndex,
                rowCount: range.rowCount,
                columnCount: range.columnCount,
              },
              formula: custom.rule.formula,
              look: {
                color: custom.format.font.color,
                bold: custom.format.font.bold,
                fill: custom.format.fill.color,
              },
            },
          ],
    ),
  };
}

/**
 * The record of a part of which Excel's answer was lost: the contents as they were read before. What was not read
 * then, such as widths, stays as it is.
 */
export function recordFromReading(part: SheetPart): PartRecord {
  const { sheet } = part.snapshot;
  return {
    ...baseRecord(part),
    blocks: part.blocks.map((block) => ({
      block,
      former: block.cells.map((row, down) =>
        row.map((_, right): FormerCell => {
          const place = [block.row + down, block.column + right] as const;
          return {
            formula: formulaAt(sheet, ...place),
            format: formatAt(sheet, ...place),
            isText: typeof valueAt(sheet, ...place) === 'string',
          };
        }),
      ),
    })),
  };
}

function baseRecord({ snapshot, highlights }: SheetPart): PartRecord {
  return {
    sheetId: snapshot.id,
    sheet: snapshot.sheet.name,
    blocks: [],
    widths: [],
    centred: [],
    validations: [],
    added: highlights.flatMap(({ formula }) => markerOf(formula) ?? []),
    removed: [],
  };
}

function formerCells(range: Excel.Range | undefined): Row<FormerCell>[] {
  const formulas = gridOf(range?.formulas) ?? [];
  const formats = gridOf(range?.numberFormat) ?? [];
  const types = gridOf(range?.valueTypes) ?? [];
  return formulas.map((row, down) =>
    row.map((formula, right) => ({
      formula,
      format: textOf(formats[down]?.[right]),
      isText: types[down]?.[right] === 'String',
    })),
  );
}

function formerValidation(
  area: Area,
  { type, rule, prompt, errorAlert, ignoreBlanks }: Excel.DataValidation,
): FormerValidation {
  const hasOne = type !== 'None' && type !== 'Inconsistent' && type !== 'MixedCriteria';
  return { area, rule: hasOne ? rule : null, prompt, errorAlert, ignoreBlanks };
}

/** The area of a recorded block. */
export function recordedArea({ block }: PartRecord['blocks'][number]): Area {
  return areaOfBlock(block);
}
