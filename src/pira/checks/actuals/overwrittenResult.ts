import type { IndicatorResult } from '../../evaluation/evaluation';
import { STATUSES } from '../../evaluation/outcome';
import { sayStatus } from '../../messages/sayStatus';
import type { Column, Table } from '../../plan';
import { resultCell } from '../../reports/resultCells';
import type { CellValue } from '../../sheet';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';
import type { Inspection } from '../inspection';
import { quote } from '../place';

const messages = {
  overwrittenResult: wording({
    it: (p: { text: string; expected: string }) =>
      `Nella colonna dei risultati c’è «${p.text}», il calcolo dà «${p.expected}»: la cella è stata riscritta a mano o i dati sono cambiati. Valutare di nuovo.`,
    en: (p) =>
      `The result column holds “${p.text}”, the computation gives “${p.expected}”: the cell was typed over or the data have changed. Evaluate again.`,
  }),
};

/** The columns that people may type over without noticing; notes are for reading only. */
const CHECKED = ['variance', 'achievement', 'status'] as const;
type CheckedRole = (typeof CHECKED)[number];

const OUR_STATUSES: ReadonlySet<string> = new Set(STATUSES.map((status) => sayStatus(status, 'it')));
const MET = sayStatus('met', 'it');
const PRECISION = 1e-9;

interface ResultCellFound {
  readonly role: CheckedRole;
  readonly column: Column;
  readonly value: CellValue;
  readonly expected: string | number | null;
}

function expectedOf(role: CheckedRole, result: IndicatorResult): string | number | null {
  const { content } = resultCell(role, result);
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' ? content.value : null;
}

function isEqual(value: CellValue, expected: string | number | null): boolean {
  if (typeof value === 'number' && typeof expected === 'number') {
    return Math.abs(value - expected) <= PRECISION * Math.max(1, Math.abs(expected));
  }
  return (value ?? '') === (expected ?? '');
}

/** Whether we could have written the value, for whatever actual value. */
function isOurs({ role, value }: ResultCellFound): boolean {
  switch (role) {
    case 'status':
      return typeof value === 'string' && OUR_STATUSES.has(value);
    case 'achievement':
      return typeof value === 'number' && value >= 0 && value <= 1;
    case 'variance':
      return typeof value === 'number';
  }
}

interface CheckedColumn {
  readonly role: CheckedRole;
  readonly column: Column;
}

/** The result columns of a table that are checked. */
function checkedColumns({ columns }: Table): readonly CheckedColumn[] {
  return CHECKED.flatMap((role) => {
    const column = columns.find(({ own, field }) => own && field === role);
    return column === undefined ? [] : [{ role, column }];
  });
}

function foundIn(
  { valueAt }: Inspection,
  result: IndicatorResult,
  columns: readonly CheckedColumn[],
): readonly ResultCellFound[] {
  const { cell } = result.indicator;
  return columns.map(({ role, column }) => {
    const value = valueAt({ ...cell, column: column.column });
    return { role, column, value, expected: expectedOf(role, result) };
  });
}

function valueOf(found: readonly ResultCellFound[], role: CheckedRole): CellValue {
  return found.find((result) => result.role === role)?.value ?? null;
}

/**
 * A row whose variance is up to date was computed from the values that stand there now: its other results must
 * agree. In a row without a variance, or with an older one, the data may have changed since: then only what we never
 * write is foreign, such as a met status beside an achievement below 1.
 */
function overwritten(found: readonly ResultCellFound[]): readonly ResultCellFound[] {
  const expected = found.find(({ role }) => role === 'variance')?.expected ?? null;
  const isCurrent = expected !== null && isEqual(valueOf(found, 'variance'), expected);
  const isMetInVain = valueOf(found, 'status') === MET && valueOf(found, 'achievement') !== 1;
  return found.filter((result) => {
    if (result.value === null || result.value === '') return false;
    if (isCurrent) return !isEqual(result.value, result.expected);
    return !isOurs(result) || (result.role === 'status' && isMetInVain);
  });
}

/** Our result columns typed over by hand. */
export const overwrittenResult: Rule = {
  id: 'overwritten-result',
  severity: 'warning',
  it: {
    title: 'Risultato riscritto',
    why: 'Un risultato scritto a mano non segue più i dati.',
    todo: 'Valutare di nuovo: la cella torna a dire ciò che dà il calcolo.',
  },
  en: { title: 'Result typed over', why: 'A result typed by hand no longer follows the data.' },
  messages,
  defects: (inspection) => {
    const { plan, evaluation, tableOf, textAt } = inspection;
    const columnsOf = new Map(plan.tables.map((table) => [table, checkedColumns(table)]));
    if (evaluation === null || [...columnsOf.values()].every(({ length }) => length === 0)) return [];
    return evaluation.results.flatMap((result) => {
      const table = tableOf(result.indicator);
      const columns = table && columnsOf.get(table);
      if (columns === undefined) return [];
      return overwritten(foundIn(inspection, result, columns)).map(({ column, expected }): Defect => {
        const place = { ...result.indicator.cell, column: column.column };
        const text = textAt(place);
        const shown = expected === null ? '' : String(expected).replace('.', ',');
        return {
          place,
          text,
          message: messages.overwrittenResult({ text: quote(text), expected: shown }),
        };
      });
    });
  },
};
