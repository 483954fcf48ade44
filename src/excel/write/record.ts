import type { Area } from '../../pira/address';
import { formatAt, formulaAt, valueAt } from '../../pira/reports/grid';
import { markerOf } from '../../pira/reports/marker';
import type { Row, Sheet } from '../../pira/sheet';
import type { Block } from '../../pira/sheetEdit';
import { gridOf, textOf } from '../read/cells';
import { type Anchors, anchorsOf } from './anchors';
import { areaOfBlock, type Before, type FormerHighlight, highlightsOf } from './before';
import { halvesOf } from './halves';
import { cutBlock, type SheetPart } from './trip';

/** What stood in one cell before it was written. */
export interface FormerCell {
  readonly formula: unknown;
  readonly format: string;
  /** A text that was typed, as opposed to a formula that gives one. */
  readonly isText: boolean;
}

export interface FormerValidation {
  readonly area: Area;
  /** Null where there was none. */
  readonly former: Pick<Excel.DataValidation, 'rule' | 'prompt' | 'errorAlert' | 'ignoreBlanks'> | null;
}

/** How texts stood in the height of their rows: one way in all cells, or each in its own. */
export type FormerAlignment = { readonly area: Area } & (
  | { readonly alignment: Alignment; readonly properties: null }
  | { readonly alignment: null; readonly properties: Excel.SettableCellProperties[][] }
);

type Alignment = NonNullable<Excel.CellPropertiesFormat['verticalAlignment']>;

const USUAL_ALIGNMENT = 'Bottom';

/** What a part changed in its sheet, with everything that takes it back. */
export interface PartRecord {
  readonly sheetId: string;
  readonly sheet: string;
  readonly blocks: readonly { readonly block: Block; readonly former: readonly Row<FormerCell>[] }[];
  /** By which its rows are found again. */
  readonly anchors: Anchors;
  /** False where it is not known whether any of it was written. */
  readonly isSure: boolean;
  /** Null for the sheet's usual width. */
  readonly widths: readonly { readonly column: number; readonly points: number | null }[];
  readonly centred: readonly FormerAlignment[];
  readonly validations: readonly FormerValidation[];
  /** Markers of the conditional formats that were added. */
  readonly added: readonly string[];
  readonly removed: readonly FormerHighlight[];
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
    centred: part.centred.map((area, index) => formerAlignment(area, before.centred[index]?.value ?? [])),
    validations: part.validations.flatMap(({ area }, index) => {
      const former = before.validations[index];
      return former === undefined ? [] : [formerValidation(area, former)];
    }),
    removed: highlightsOf(before.deleted),
  };
}

/**
 * The record of a part of which Excel's answer was lost: the contents as they were read before. What was not read
 * then is taken for the usual: texts at the bottom of their cells, but as they are written now where an earlier run had
 * written; columns of the usual width. `isSure`: it was written.
 */
export function recordFromReading(part: SheetPart, isSure: boolean): PartRecord {
  const { sheet } = part.snapshot;
  return {
    ...baseRecord(part),
    isSure,
    widths: part.widths.map(({ column }) => ({ column, points: null })),
    centred: part.centred.flatMap((area) => blankRows(sheet, area)).map(usuallyAligned),
    validations: part.validations.map(({ area }) => ({ area, former: null })),
    blocks: part.blocks.map((block) => ({
      block,
      former: block.cells.map((row, down) =>
        row.map((_, right): FormerCell => {
          const place = [block.row + down, block.column + right] as const;
          return {
            formula: formulaAt(sheet, ...place),
            format: formatAt(sheet, ...place),
            isText: valueAt(sheet, ...place) === formulaAt(sheet, ...place),
          };
        }),
      ),
    })),
  };
}

/** The runs of rows of an area in which nothing stood. */
function blankRows(sheet: Sheet, area: Area): Area[] {
  const runs: Area[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const cells = Array.from({ length: area.columnCount }, (_, right) =>
      formulaAt(sheet, row, area.column + right),
    );
    if (cells.some((formula) => formula !== '')) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rowCount === row)
      runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else runs.push({ ...area, row, rowCount: 1 });
  }
  return runs;
}

function usuallyAligned(area: Area): FormerAlignment {
  return { area, alignment: USUAL_ALIGNMENT, properties: null };
}

function baseRecord(part: SheetPart): PartRecord {
  const { snapshot, highlights } = part;
  return {
    anchors: anchorsOf(part),
    sheetId: snapshot.id,
    sheet: snapshot.sheet.name,
    blocks: [],
    isSure: true,
    widths: [],
    centred: [],
    validations: [],
    added: highlights.flatMap(({ formula }) => markerOf(formula) ?? []),
    removed: [],
  };
}

/** What stands in the cells of a loaded range; neighbours that are alike, as empty ones are, share it. */
export function formerCells(range: Excel.Range | undefined): Row<FormerCell>[] {
  const formulas = gridOf(range?.formulas) ?? [];
  const formats = gridOf(range?.numberFormat) ?? [];
  const values = gridOf(range?.values) ?? [];
  const types = gridOf(range?.valueTypes) ?? [];
  let before: FormerCell | null = null;
  return formulas.map((row, down) =>
    row.map((formula, right): FormerCell => {
      const format = textOf(formats[down]?.[right]);
      const isText = types[down]?.[right] === 'String' && values[down]?.[right] === formula;
      if (before?.formula !== formula || before?.format !== format || before.isText !== isText)
        before = { formula, format, isText };
      return before;
    }),
  );
}

function formerValidation(
  area: Area,
  { type, rule, prompt, errorAlert, ignoreBlanks }: Excel.DataValidation,
): FormerValidation {
  const hasOne = type !== 'None' && type !== 'Inconsistent' && type !== 'MixedCriteria';
  return { area, former: hasOne ? { rule, prompt, errorAlert, ignoreBlanks } : null };
}

function formerAlignment(area: Area, cells: readonly Excel.CellProperties[][]): FormerAlignment {
  const alignments = cells.map((row) =>
    row.map(({ format }) => format?.verticalAlignment ?? USUAL_ALIGNMENT),
  );
  const found = new Set(alignments.flat());
  const [alignment] = found;
  if (alignment !== undefined && found.size === 1) return { area, alignment, properties: null };
  const properties = alignments.map((row) =>
    row.map((verticalAlignment) => ({ format: { verticalAlignment } })),
  );
  return { area, alignment: null, properties };
}

/** The two halves of a record, the first with all that is not cells; null where it cannot be divided. */
export function halvesOfRecord(record: PartRecord): readonly [PartRecord, PartRecord] | null {
  const split = halvesOf(
    record.blocks,
    ({ former }) => former.length,
    ({ block, former }, rows) => {
      const [upper, lower] = cutBlock(block, rows);
      return [
        { block: upper, former: former.slice(0, rows) },
        { block: lower, former: former.slice(rows) },
      ];
    },
  );
  if (split === null) return null;
  const { sheetId, sheet, anchors, isSure } = record;
  const rest = { widths: [], centred: [], validations: [], added: [], removed: [] };
  return [
    { ...record, blocks: split[0] },
    { sheetId, sheet, anchors, isSure, ...rest, blocks: split[1] },
  ];
}

/** The area of a recorded block. */
export function recordedArea({ block }: PartRecord['blocks'][number]): Area {
  return areaOfBlock(block);
}
