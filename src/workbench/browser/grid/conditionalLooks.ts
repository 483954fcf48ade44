import { type Area, cellAddress } from '../../../pira/address';
import { intersection } from '../../book/areas';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/bookSheet';
import type { ConditionalFormat, ConditionalLook, ConditionalRule } from '../../book/conditionalFormats';
import { shiftFormula } from '../../book/shiftFormula';
import type { Calculator } from '../../engine/loadEngine';
import type { FormulaCell } from '../../engine/dependents';

/** Where the conditions are calculated: in the rows that they are about, in columns that no sheet here uses. */
const ASIDE = 8_000;

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
  const conditions = sheet.conditionalFormats.all.flatMap((format) => conditionsIn(sheet, format, view));
  const results = calculate(
    book,
    conditions.map(({ cell }, index) => ({ ...cell, column: ASIDE + (index % ASIDE) })),
  );
  const looks = new Map<string, ConditionalLook>();
  const stopped = new Set<string>();
  conditions.forEach(({ key, format }, index) => {
    const value = results[index]?.value;
    const holds = value === true || (typeof value === 'number' && value !== 0);
    if (!holds || stopped.has(key)) return;
    const before = looks.get(key);
    looks.set(key, before === undefined ? format.look : under(before, format.look));
    if (format.stopIfTrue) stopped.add(key);
  });
  return looks;
}

export function placeKey(row: number, column: number): string {
  return `${row} ${column}`;
}

interface Condition {
  readonly key: string;
  readonly format: ConditionalFormat;
  readonly cell: FormulaCell;
}

function conditionsIn(sheet: BookSheet, format: ConditionalFormat, view: Area): Condition[] {
  const top = Math.min(...format.areas.map(({ row }) => row));
  const left = Math.min(...format.areas.map(({ column }) => column));
  const formula = conditionFormula(format.rule, cellAddress(top, left));
  if (formula === null) return [];
  const conditions: Condition[] = [];
  for (const area of format.areas) {
    const seen = intersection(area, view);
    if (seen === null) continue;
    for (let row = seen.row; row < seen.row + seen.rowCount; row++)
      for (let column = seen.column; column < seen.column + seen.columnCount; column++)
        conditions.push({
          key: placeKey(row, column),
          format,
          cell: { sheet, row, column, formula: shiftFormula(formula, row - top, column - left) },
        });
  }
  return conditions;
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
      return null;
  }
}

/** A look that leaves alone what one before it has set. */
function under(first: ConditionalLook, second: ConditionalLook): ConditionalLook {
  return {
    fillColor: first.fillColor ?? second.fillColor,
    fontColor: first.fontColor ?? second.fontColor,
    bold: first.bold ?? second.bold,
    italic: first.italic ?? second.italic,
  };
}
