import { type Area, cellAddress } from '../../../pira/address';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/bookSheet';
import {
  type ConditionalFormat,
  type ConditionalLook,
  type ConditionalRule,
  type Graded,
  NO_LOOK,
} from '../../book/conditionalFormats';
import { shiftFormula } from '../../book/shiftFormula';
import type { Calculator } from '../../engine/loadEngine';
import type { FormulaCell } from '../../engine/dependents';
import { sheetExtras } from '../../xlsx/extras/sheetExtras';
import { type Bar, cellsOf, gradedCells } from './gradedCells';
import type { Icon } from './icons';

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

/** What conditional formats make of a cell. */
export interface DrawnLook extends ConditionalLook {
  readonly bar: Bar | null;
  readonly icon: Icon | null;
}

/** What conditional formats make of the cells of an area: by row and column, only where one applies. */
export function conditionalLooks(
  book: Book,
  sheet: BookSheet,
  view: Area,
  calculate: Calculator['calculate'],
): ReadonlyMap<string, DrawnLook> {
  const claims = [
    ...sheet.conditionalFormats.all.flatMap((format) => claimsIn(sheet, format, view)),
    ...sheetExtras(book, sheet).icons.flatMap(({ areas, graded }) =>
      gradedClaims(sheet, areas, graded, view),
    ),
  ];
  const conditions = claims.flatMap(({ condition }) => condition ?? []);
  const results = calculate(
    book,
    conditions.map((cell, index) => ({ ...cell, column: ASIDE + (index % ASIDE) })),
  );
  const looks = new Map<string, DrawnLook>();
  const stopped = new Set<string>();
  let next = 0;
  for (const { key, look, condition, stopIfTrue } of claims) {
    const value = condition === null ? true : results[next++]?.value;
    const holds = value === true || (typeof value === 'number' && value !== 0);
    if (!holds || stopped.has(key)) continue;
    const before = looks.get(key);
    looks.set(key, before === undefined ? look : under(before, look));
    if (stopIfTrue) stopped.add(key);
  }
  return looks;
}

/** A key for a cell of one sheet. */
export function placeKey(row: number, column: number): string {
  return `${row} ${column}`;
}

/** What a format makes of a cell, if its condition holds; null for one that always does. */
interface Claim {
  readonly key: string;
  readonly look: DrawnLook;
  readonly condition: FormulaCell | null;
  readonly stopIfTrue: boolean;
}

function claimsIn(sheet: BookSheet, format: ConditionalFormat, view: Area): Claim[] {
  const { rule, areas, stopIfTrue } = format;
  const graded = rule.kind === 'other' ? rule.graded : null;
  if (graded !== null) return gradedClaims(sheet, areas, graded, view);
  const top = Math.min(...areas.map(({ row }) => row));
  const left = Math.min(...areas.map(({ column }) => column));
  const formula = conditionFormula(rule, cellAddress(top, left));
  if (formula === null) return [];
  const look: DrawnLook = { ...format.look, bar: null, icon: null };
  return cellsOf(areas, view).map(({ row, column }) => ({
    key: placeKey(row, column),
    look,
    condition: { sheet, row, column, formula: shiftFormula(formula, row - top, column - left) },
    stopIfTrue,
  }));
}

function gradedClaims(sheet: BookSheet, areas: readonly Area[], graded: Graded, view: Area): Claim[] {
  return gradedCells(sheet, areas, graded, view).map(({ row, column, fillColor, bar, icon }) => ({
    key: placeKey(row, column),
    look: { ...NO_LOOK, fillColor, bar, icon },
    condition: null,
    stopIfTrue: false,
  }));
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
function under(first: DrawnLook, second: DrawnLook): DrawnLook {
  return {
    fillColor: first.fillColor ?? second.fillColor,
    fontColor: first.fontColor ?? second.fontColor,
    bold: first.bold ?? second.bold,
    italic: first.italic ?? second.italic,
    bar: first.bar ?? second.bar,
    icon: first.icon ?? second.icon,
  };
}
