import { type Area, cellAddress } from '../../../../pira/sheet/address';
import type { Book } from '../../../book/book';
import type { BookSheet } from '../../../book/bookSheet';
import {
  type ConditionalFormat,
  type ConditionalLook,
  type ConditionalRule,
} from '../../../book/conditionalFormats';
import { shiftFormula } from '../../../book/formulas/shiftFormula';
import type { Calculator } from '../../../engine/loadEngine';
import type { FormulaCell } from '../../../engine/dependents';
import { intersection, lastColumn, lastRow } from '../../../book/areas';
import type { CellPosition } from '../keyMoves';

/** Where the conditions are calculated: in the rows that they are about, in columns that no sheet here uses. */
const FREE_COLUMNS = 8_000;

const OPERATORS = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
} as const;

/** What conditional formats make of the cells of an area: by row and column, only where one applies. */
export function conditionalLooks(
  book: Book,
  sheet: BookSheet,
  view: Area,
  calculate: Calculator['calculate'],
): ReadonlyMap<string, ConditionalLook> {
  const claims = sheet.conditionalFormats.all.flatMap((format) => possibleLooks(sheet, format, view));
  const results = calculate(
    book,
    claims.map(({ condition }, index) => ({ ...condition, column: FREE_COLUMNS + (index % FREE_COLUMNS) })),
  );
  const looks = new Map<string, ConditionalLook>();
  const stopped = new Set<string>();
  for (const [index, { key, look, stopIfTrue }] of claims.entries()) {
    const value = results[index]?.value;
    const holds = value === true || (typeof value === 'number' && value !== 0);
    if (!holds || stopped.has(key)) continue;
    const before = looks.get(key);
    looks.set(key, before === undefined ? look : mergeLooks(before, look));
    if (stopIfTrue) stopped.add(key);
  }
  return looks;
}

/** A key for a cell of one sheet. */
export function cellKey(row: number, column: number): string {
  return `${row} ${column}`;
}

/** What a format makes of a cell, if its condition holds. */
interface PossibleLook {
  readonly key: string;
  readonly look: ConditionalLook;
  readonly condition: FormulaCell;
  readonly stopIfTrue: boolean;
}

function possibleLooks(sheet: BookSheet, format: ConditionalFormat, view: Area): PossibleLook[] {
  const { rule, areas, stopIfTrue } = format;
  const top = Math.min(...areas.map(({ row }) => row));
  const left = Math.min(...areas.map(({ column }) => column));
  const formula = conditionFormula(rule, cellAddress(top, left));
  if (formula === null) return [];
  return cellsOf(areas, view).map(({ row, column }) => ({
    key: cellKey(row, column),
    look: format.look,
    condition: { sheet, row, column, formula: shiftFormula(formula, row - top, column - left) },
    stopIfTrue,
  }));
}

/** The places of areas that lie in view, by area and row. */
function cellsOf(areas: readonly Area[], view: Area): CellPosition[] {
  const places: CellPosition[] = [];
  for (const area of areas) {
    const seen = intersection(area, view);
    if (seen === null) continue;
    for (let { row } = seen; row <= lastRow(seen); row++)
      for (let { column } = seen; column <= lastColumn(seen); column++) places.push({ row, column });
  }
  return places;
}

/** The condition as a formula about the first cell; null for rules that are not drawn. */
function conditionFormula(rule: ConditionalRule, cell: string): string | null {
  switch (rule.kind) {
    case 'custom':
      return `=${rule.formula}`;
    case 'cellValue': {
      const { comparison, formula1, formula2 } = rule;
      const between = `AND(${cell}>=${formula1},${cell}<=${formula2 ?? formula1})`;
      if (comparison === 'between') return `=${between}`;
      if (comparison === 'notBetween') return `=NOT(${between})`;
      return `=${cell}${OPERATORS[comparison]}${formula1}`;
    }
    case 'text': {
      const text = `"${rule.text.replaceAll('"', '""')}"`;
      const found = `ISNUMBER(SEARCH(${text},${cell}))`;
      if (rule.match === 'contains') return `=${found}`;
      if (rule.match === 'notContains') return `=NOT(${found})`;
      const side = rule.match === 'beginsWith' ? 'LEFT' : 'RIGHT';
      return `=${side}(${cell},LEN(${text}))=${text}`;
    }
    case 'other':
      return rule.formula === null ? null : `=${rule.formula}`;
  }
}

/** A look that leaves alone what one before it has set. */
function mergeLooks(first: ConditionalLook, second: ConditionalLook): ConditionalLook {
  return {
    fillColor: first.fillColor ?? second.fillColor,
    fontColor: first.fontColor ?? second.fontColor,
    bold: first.bold ?? second.bold,
    italic: first.italic ?? second.italic,
  };
}
