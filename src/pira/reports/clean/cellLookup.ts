import type { CellRef } from '../../sheet/address';
import { corrections as words } from '../../messages/it/reports';
import type { OutputCell } from '../../sheet/outputSheet';
import type { Indicator, TargetCell } from '../../plan/plan';
import type { CellValue, Sheet } from '../../sheet/sheet';
import { formatAt, valueAt } from '../../sheet/grid';
import { blankCell, text } from '../paper/cells';
import type { CleanPlanChange } from './applyFixes';
import { cleanTarget } from './targetCell';

/** Cells of the clean plan with the contents and formats of those that they come from. */
export class CellLookup {
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #changes = new Map<string, CleanPlanChange>();

  constructor(sheets: readonly Sheet[]) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** What had to be written otherwise. */
  get changes(): readonly CleanPlanChange[] {
    return [...this.#changes.values()];
  }

  /** The content of a cell, a number with its format; the text where nothing else is known of it. */
  cell(place: CellRef | null, shown: string): OutputCell {
    const { value, format } = this.#at(place);
    if (typeof value === 'number') return { content: { kind: 'number', value }, format, style: 'text' };
    if (typeof value === 'boolean') return { content: { kind: 'yes-no', yes: value }, format, style: 'text' };
    return shown === '' ? blankCell() : text(shown);
  }

  /** A target as it stands, or written out where it could not be read without its header. */
  target(indicator: Indicator, target: TargetCell, head: string): OutputCell {
    const { value, format } = this.#at(target.cell);
    const clean = cleanTarget(indicator, target, value, format, head);
    if (clean.kind === 'kept') return this.cell(target.cell, target.text);
    const correction = {
      cell: target.cell,
      before: target.text,
      after: clean.text,
      reason: target.means === undefined ? words.reasons.target : words.reasons.meant,
    };
    this.#changes.set(JSON.stringify([target.cell, target.year]), correction);
    return text(clean.text);
  }

  #at(place: CellRef | null): { readonly value: CellValue; readonly format: string } {
    const sheet = place && this.#sheets.get(place.sheet);
    if (!sheet) return { value: null, format: 'General' };
    return {
      value: valueAt(sheet, place.row, place.column),
      format: formatAt(sheet, place.row, place.column),
    };
  }
}
