import type { Draft, IndicatorDraft, TableDraft } from '../drafts';
import { looksLikeValue } from '../lines/sample';
import type { Cell } from '../lines/lines';
import { isLabelOfOthers } from '../../lexicon/cells/otherTables';
import { namesValueOfOthers } from '../../lexicon/cells/otherValues';
import type { RowPlace } from './rowEvidence';
import { TELLING } from './layout';

const LATEST = 20;

/** The last indicators that were read under a header. */
export const latestIn =
  ({ indicators }: Draft, header: TableDraft) =>
  (): readonly IndicatorDraft[] =>
    indicators.slice(-LATEST).filter(({ table }) => table === header);

/** Values that a limit could stand for: what is asked as a day or an answer has no sign of comparison. */
const isAmount = ({ traits: { sign, isNumeric } }: Cell): boolean =>
  isNumeric || sign === 'number' || sign === 'quantity';

const isBehindGap = ({ row, above: { lastRow } }: RowPlace): boolean => lastRow >= 0 && row > lastRow + 1;

/** A label and a value behind a blank row, the value in another column than those of targets: "Risorse | 45000". */
function isBesideTargets({ cells, fields }: RowPlace): boolean {
  const target = fields.of('target');
  const column = target?.slot?.column;
  return cells.length === 2 && column !== undefined && column !== target?.cell.column;
}

const MOSTLY = 0.5;
const FEWEST = 2;

/** How the rows above stand: whether blank rows part them, and whether most ask for limits. */
function rowsAbove({ above: { latest } }: RowPlace): {
  readonly isSpaced: boolean;
  readonly askForLimits: boolean;
} {
  const rows = latest().map(({ targets, indicator: { cell } }) => ({
    row: cell.row,
    hasLimit: targets.some((target) => target.cell.traits.sign === 'operator'),
  }));
  const isSpaced = rows.some(({ row }, i) => i > 0 && row > (rows[i - 1]?.row ?? row) + 1);
  const limits = rows.filter(({ hasLimit }) => hasLimit).length;
  return { isSpaced, askForLimits: rows.length >= FEWEST && limits > rows.length * MOSTLY };
}

/**
 * A name with a bare number that is no target of the plan: what money, people or the document it is of says its name
 * ("Budget 2025 | 120000"), or it stands behind a blank row below limits ("Popolazione | 98000" below ">= 120").
 */
export function isValueOfOthers(place: RowPlace): boolean {
  const { fields, cells } = place;
  const target = fields.of('target')?.cell;
  if (!target || target.traits.sign === 'operator' || !looksLikeValue(target.traits)) return false;
  const isApart = isBehindGap(place);
  if (isApart && isBesideTargets(place)) return true;
  const name = fields.of('name')?.cell;
  const unit = fields.of('unit')?.cell.text ?? '€';
  const isTold = fields.has(...TELLING.filter((role) => role !== 'unit')) || !/€|euro/iu.test(unit);
  if (!name || name !== cells[0] || isTold) return false;
  if (namesValueOfOthers(name.text, isApart)) return true;
  if (!isApart) return false;
  const { isSpaced, askForLimits } = rowsAbove(place);
  return !isSpaced && (isLabelOfOthers(name.text) || (isAmount(target) && askForLimits));
}
