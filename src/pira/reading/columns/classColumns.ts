import { CLASS_OF_RESULT } from '../../lexicon/headings';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';
import type { LabelReader } from '../lines/labelReader';
import type { Cell } from '../lines/lines';
import type { HeaderCell } from '../tables/headerLabels';

const LEAST_OF_SERIES = 2;
const NAMES_OF_ROWS = rolesWith('names-rows');
const NO_SHARES: ReadonlySet<Cell> = new Set();
const SHARE = /^\d{1,3}(?:,\d+)? ?%$/;

/** Shares that head the columns of what each asks for, beside labels: "Indicatore | 60% | 80% | 100%". */
export function sharesAmong(cells: readonly Cell[], labels: LabelReader): ReadonlySet<Cell> {
  if (cells[0]?.traits.sign !== 'none' || cells.at(-1)?.traits.sign !== 'percent') return NO_SHARES;
  const shares = cells.filter(({ text }) => SHARE.test(text));
  const grow = shares.every(
    ({ text }, at) => at === 0 || parseFloat(text) > parseFloat(shares[at - 1]?.text ?? ''),
  );
  const labelsBeside = cells
    .filter((cell) => !shares.includes(cell))
    .map((cell) => cell.label(labels)?.roles[0] ?? null);
  const areLabels =
    !labelsBeside.includes(null) && labelsBeside.some((role) => NAMES_OF_ROWS.has(role ?? 'other'));
  return shares.length >= LEAST_OF_SERIES && grow && areLabels ? new Set(shares) : NO_SHARES;
}

/** What has to be reached for one class of results: it may be the target, or not. */
const OF_CLASS: readonly Role[] = ['threshold'];

/** Shares, and "Raggiunto" beside "Non raggiunto", as the labels of classes of results. */
export function withClasses(cells: readonly HeaderCell[], shares: ReadonlySet<Cell>): readonly HeaderCell[] {
  const hasClasses = cells.some(
    ({ cell, label }) => label?.roles[0] === 'threshold' && CLASS_OF_RESULT.test(cell.text),
  );
  if (!hasClasses && shares.size === 0) return cells;
  return cells.map((one) => {
    const isOutcome = hasClasses && one.label?.roles[0] === 'outcome' && CLASS_OF_RESULT.test(one.cell.text);
    if (!isOutcome && !shares.has(one.cell)) return one;
    const known = { years: [], ordinal: null, isPercent: false, coverage: 1, isMisspelt: false };
    return { ...one, label: { ...known, roles: OF_CLASS } };
  });
}
