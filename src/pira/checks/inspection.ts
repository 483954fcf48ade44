import type { CellRef } from '../sheet/address';
import type { Evaluation } from '../evaluation/evaluation';
import type { Plan } from '../plan/plan';
import { fold } from '../lexicon/text/fold';
import { remembering } from '../remembering';
import type { CellValue, Row, Sheet } from '../sheet/sheet';
import { tableOfIndicator, type TableOf } from '../plan/tableOf';
import { codingsOf, type Coding } from './codes/codings';
import { isOtherCatalogue } from './codes/otherCatalogue';
import { namingsOf, type Naming } from './codes/namings';
import { indicatorsWithSameAim, type WithSameAim } from './indicators/similarToOneAbove';
import { repeatsOf } from './repeats';
import { freeTextsOf, type FreeText } from './texts/freeTexts';

/** Everything that the checks look at. */
export interface Inspection {
  readonly plan: Plan;
  /** Null where nothing was evaluated. */
  readonly evaluation: Evaluation | null;
  /** The sheets that the plan was read from. */
  readonly sheets: readonly Sheet[];
  /** Every sheet of the workbook, also those that this product made. */
  readonly workbook: readonly Sheet[];
  /** Every mission and programme printed, and those whose names can be compared with the official ones. */
  readonly codings: readonly Coding[];
  /** Every mission and programme printed of another list of missions than the catalogue's; then there are no codings. */
  readonly otherCodings: readonly Coding[];
  readonly namings: readonly Naming[];
  readonly tableOf: TableOf;
  /** A text folded for comparing; each is folded once, since the checks ask for the same ones again and again. */
  readonly folded: (text: string) => string;
  /** The indicators that share their objective, unit and targets with others: they may be duplicates. */
  readonly withSameAim: readonly WithSameAim[];
  /** What a person sees in a cell; "" outside the sheets' used cells. */
  readonly textAt: (cell: CellRef) => string;
  /** The text that people typed into a cell; null where it holds a number, a formula or nothing. */
  readonly typedAt: (cell: CellRef) => string | null;
  /** The formula in a cell, with its `=`; "" where there is none. */
  readonly formulaAt: (cell: CellRef) => string;
  /** What a cell holds; null outside the sheets' used cells. */
  readonly valueAt: (cell: CellRef) => CellValue;
  /** What stands outside the plan's tables (titles, premises, notes) and may cite a decree. */
  readonly freeTexts: readonly FreeText[];
  /** The other cells of a list that print the same mission, programme or centre for the same objective. */
  readonly repeatsOf: (cell: CellRef) => readonly CellRef[];
}

function sheetsOf({ title, objectives, tables }: Plan): ReadonlySet<string> {
  const names = new Set<string>();
  if (title.cell !== null) names.add(title.cell.sheet);
  for (const { cell } of objectives) names.add(cell.sheet);
  for (const { sheet } of tables) names.add(sheet);
  return names;
}

/** The inspection of a plan. Sheets without a part of the plan are left out. */
export function inspectionOf(
  plan: Plan,
  evaluation: Evaluation | null,
  sheets: readonly Sheet[],
): Inspection {
  const named = sheetsOf(plan);
  const ownSheets = sheets.filter(({ name }) => named.has(name) || name === plan.matrix?.sheet);
  const byName = new Map(ownSheets.map((sheet) => [sheet.name, sheet]));
  const at = <T>(blockOf: (sheet: Sheet) => readonly Row<T>[], cell: CellRef): T | undefined => {
    const sheet = byName.get(cell.sheet);
    return sheet && blockOf(sheet)[cell.row - sheet.firstRow]?.[cell.column - sheet.firstColumn];
  };
  const printed = codingsOf(plan);
  const isOther = isOtherCatalogue(printed);
  const codings = isOther ? [] : printed;
  const textAt = (cell: CellRef): string => at(({ texts }) => texts, cell) ?? '';
  const formulaAt = (cell: CellRef): string => {
    const formula = at(({ formulas }) => formulas, cell) ?? '';
    return formula.startsWith('=') ? formula : '';
  };
  const tableOf = tableOfIndicator(plan);
  const folded = remembering(fold);
  return {
    plan,
    evaluation,
    sheets: ownSheets,
    workbook: sheets,
    codings,
    otherCodings: isOther ? printed : [],
    namings: namingsOf(codings, plan.year),
    tableOf,
    folded,
    withSameAim: indicatorsWithSameAim(plan, folded),
    textAt,
    typedAt: (cell) => {
      const value = at<CellValue>(({ values }) => values, cell);
      return typeof value === 'string' && formulaAt(cell) === '' ? value : null;
    },
    formulaAt,
    valueAt: (cell) => at<CellValue>(({ values }) => values, cell) ?? null,
    freeTexts: freeTextsOf(plan, ownSheets),
    repeatsOf: repeatsOf(plan, tableOf, textAt),
  };
}
