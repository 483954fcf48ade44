import type { CellRef } from '../sheet/address';
import type { ActualCell, BaseCell, Indicator, InterimCell, PartCell, TargetCell } from '../plan/plan';
import type { Target } from '../expressions/target';
import type { TargetPlace, ValueReader } from '../expressions/valueReader';
import { unitSaidBy } from '../expressions/unitColumn';
import { directionOf } from '../expressions/direction/directionOf';
import { amountOf, type IndicatorDraft, type ValueDraft } from './drafts';
import type { Office } from './office/sheetOffice';
import { saysThousands, THOUSANDS_UNIT } from '../lexicon/units';
import { fold } from '../lexicon/text/fold';
import { withLevelsBeside } from './levelsBeside';
import { periodEnd } from './periodEnd';

const NO_TARGET: Target = { kind: 'unreadable', reason: { code: 'target-empty' } };
const NONE: readonly never[] = [];

/** Tells the year of a value: of its header, counted from the plan's first year, or the plan's. */
export type YearOf = (value: ValueDraft, indicator: IndicatorDraft) => number | null;

const PLAIN_EURO = /^(?:in )?(?:€|euro|eur)\.?$/u;

/** The unit of an indicator; euro below a title such as "(valori in migliaia di euro)" are thousands of them. */
function unitOf({ indicator: { unit }, table: { headings } }: IndicatorDraft): string {
  const isMoney = PLAIN_EURO.test(fold(unit.text));
  return isMoney && headings.some((text) => saysThousands(fold(text))) ? THOUSANDS_UNIT : unit.text;
}

/** What an indicator says of itself, for the direction of a bare target. */
function wordsOf({ name, description, algorithm }: Indicator): string {
  return [name.text, description.text, algorithm.text].filter((text) => text !== '').join('; ');
}

function targetCells(
  draft: IndicatorDraft,
  yearOf: YearOf,
  read: ValueReader,
  office: Office,
): readonly TargetCell[] {
  let cells: TargetCell[] | null = null;
  const { polarity } = draft.indicator;
  const unit = unitOf(draft);
  const words = () => wordsOf(draft.indicator);
  const isOf = (year: number | null) => (level: ValueDraft) => yearOf(level, draft) === year;
  const around = (place: TargetPlace) => ({
    header: place.header,
    read: ({ cell: { value, text, format } }: ValueDraft) =>
      read.targets({ ...place, value, text, format }, words),
    better: directionOf({ ...place, indicator: words() }),
  });
  for (const target of draft.targets) {
    const { cell, years, header } = target;
    const means = office.meaningAt(cell)?.means;
    if (cell.traits.isMissing && means === undefined) continue;
    const { text } = cell;
    const said = means === undefined ? cell : { value: means, text: means, format: 'General' };
    const year = yearOf(target, draft);
    const place = {
      value: said.value,
      text: said.text,
      format: said.format,
      unit,
      polarity: polarity.text,
      header,
      year,
      years,
    };
    for (const { year: printed, reading } of read.targets(place, words)) {
      const one: TargetCell = {
        year: printed ?? year,
        cell,
        text,
        reading,
        ...(means !== undefined && { means }),
        ...(reading.kind === 'unreadable' && typeof cell.value === 'number' && { number: cell.value }),
      };
      const levels = draft.levels.length === 0 ? NONE : draft.levels.filter(isOf(one.year));
      const whole = levels.length === 0 ? one : withLevelsBeside(one, levels, around(place));
      if (cells) cells.push(whole);
      else cells = [whole];
    }
  }
  if (!cells) return NONE;
  return cells.length > 1 ? cells.sort((a, b) => (a.year ?? 0) - (b.year ?? 0)) : cells;
}

function actualCell(
  actual: ValueDraft,
  draft: IndicatorDraft,
  targets: readonly TargetCell[],
  yearOf: YearOf,
  read: ValueReader,
): ActualCell {
  const { cell } = actual;
  const year = yearOf(actual, draft);
  const target = targets.find((one) => one.year === year) ?? targets[0];
  const ownUnit = unitSaidBy(actual.header);
  const { value, text, format } = cell;
  const shown = ownUnit === '' ? { value, text, format } : { value, text, format, ownUnit };
  const measure = read.actual(shown, target?.reading ?? NO_TARGET, unitOf(draft), year);
  return { year, cell, ...shown, measure };
}

function baseCell({ cell, years, header }: ValueDraft): BaseCell {
  const { text, value, format } = cell;
  return { year: years[0] ?? null, cell, header, text, value, format };
}

/** A value within the year of its label, else of the target it is held against. */
function interimCell(
  value: ValueDraft,
  draft: IndicatorDraft,
  targets: readonly TargetCell[],
  yearOf: YearOf,
  read: ValueReader,
): InterimCell {
  const cell = actualCell(value, draft, targets, yearOf, read);
  const { header, withinYear = '' } = value;
  return { ...cell, header, period: periodEnd(header, cell.year) ?? periodEnd(withinYear, cell.year) };
}

function partCell(value: ValueDraft, draft: IndicatorDraft, yearOf: YearOf): PartCell {
  const { cell } = value;
  return { year: yearOf(value, draft), cell, text: cell.text, amount: amountOf(cell.value, cell.text) };
}

const LAST_OF_ALL = '9999-12-31';
const byPeriod = (one: InterimCell, other: InterimCell): number =>
  (one.period ?? LAST_OF_ALL) < (other.period ?? LAST_OF_ALL) ? -1 : 1;

/** Where an indicator stands: in its own row, in the column of its first target, else of its name. */
function placeOf({ indicator, row, table, targets }: IndicatorDraft): CellRef {
  const cell = targets[0]?.cell ?? indicator.name.cell;
  return cell?.row === row ? cell : { sheet: table.sheet, row, column: cell?.column ?? 0 };
}

/** Gives the indicator of a draft its position, its place and its values. */
export function finishIndicator(
  draft: IndicatorDraft,
  id: number,
  yearOf: YearOf,
  read: ValueReader,
  office: Office,
): Indicator {
  const { indicator, actuals, bases, interim, numerators, denominators } = draft;
  const targets = targetCells(draft, yearOf, read, office);
  indicator.id = id;
  indicator.cell = placeOf(draft);
  indicator.targets = targets;
  if (actuals.length > 0)
    indicator.actuals = actuals.map((actual) => actualCell(actual, draft, targets, yearOf, read));
  if (bases.length > 0) indicator.bases = bases.map(baseCell);
  if (interim.length > 0)
    indicator.interim = interim
      .filter(({ cell }) => !cell.traits.isMissing)
      .map((value) => interimCell(value, draft, targets, yearOf, read))
      .sort(byPeriod);
  if (numerators.length > 0) indicator.numerators = numerators.map((one) => partCell(one, draft, yearOf));
  if (denominators.length > 0)
    indicator.denominators = denominators.map((one) => partCell(one, draft, yearOf));
  return indicator;
}
