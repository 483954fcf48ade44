import { contains } from '../../../book/areas';
import type { Book } from '../../../book/book';
import type { BookSheet } from '../../../book/bookSheet';
import { sameValue } from '../../../book/cell';
import { satisfies } from '../../../book/comparison';
import type { ValidationRule } from '../../../book/validations';
import type { CellValue } from '../../../../pira/sheet/sheet';
import { parseAddress } from '../../../host/address';

/** The rule that an entry at a cell has to meet; null where there is none. */
export function ruleAt(sheet: BookSheet, row: number, column: number): ValidationRule | null {
  const found = sheet.validations.all.find(({ areas }) => areas.some((area) => contains(area, row, column)));
  return found === undefined || found.rule.kind === 'none' ? null : found.rule;
}

/** The entries that a list offers; empty where the rule is no list of literals or cells. */
export function choicesOf(rule: ValidationRule | null, book: Book, sheet: BookSheet): readonly string[] {
  if (rule?.kind !== 'list' || !rule.dropDown) return [];
  const source = rule.formula1 ?? '';
  if (source.startsWith('"'))
    return source
      .slice(1, -1)
      .replaceAll('""', '"')
      .split(',')
      .map((choice) => choice.trim());
  const address = parseAddress(source.replaceAll('$', ''));
  if (address === null) return [];
  const from = address.sheet === null ? sheet : book.sheet(address.sheet);
  if (from === undefined) return [];
  const { row, column, rowCount, columnCount } = address.area;
  const choices: string[] = [];
  for (let down = 0; down < Math.min(rowCount, 1000); down++)
    for (let right = 0; right < columnCount; right++) {
      const value = from.cells.get(row + down, column + right)?.value ?? null;
      if (value !== null && typeof value !== 'object') choices.push(String(value));
    }
  return choices;
}

/** False where a rule that stops refuses the value. Bounds that are formulas are not checked. */
export function isAccepted(
  rule: ValidationRule | null,
  value: CellValue,
  choices: readonly string[],
): boolean {
  if (value === null || rule?.errorStyle !== 'stop' || !rule.showError) return true;
  if (rule.kind === 'list')
    return (
      choices.length === 0 ||
      choices.some((choice) => sameValue(choice, typeof value === 'object' ? value : String(value)))
    );
  if (rule.kind !== 'whole' && rule.kind !== 'decimal' && rule.kind !== 'date' && rule.kind !== 'time')
    return true;
  if (typeof value !== 'number' || (rule.kind === 'whole' && !Number.isInteger(value))) return false;
  const [first, second] = [bound(rule.formula1), bound(rule.formula2)];
  return first === null || satisfies(value, rule.comparison, first, second ?? first);
}

function bound(formula: string | null): number | null {
  const value = formula === null || formula.trim() === '' ? NaN : Number(formula);
  return Number.isFinite(value) ? value : null;
}
