import { fieldName } from '../../messages/fieldName';
import type { CellRef } from '../../sheet/address';
import type { Plan } from '../../plan/plan';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';
import { quote } from '../place';
import { observationsOf, type ObservationOf } from './observationsOf';

const messages = {
  shiftedCell: wording({
    it: (p: { text: string; field: string }) =>
      `«${p.text}» è sotto un’altra intestazione: è stato letto come «${fieldName(p.field, 'it')}». Riportare i valori della riga nelle loro colonne.`,
    en: (p) =>
      `“${p.text}” is under another header: it was read as “${fieldName(p.field, 'en')}”. Move the row’s values back to their columns.`,
  }),
};

function defectOf({ cell, text, field }: ObservationOf<'shifted-cell'>): Defect {
  return { place: cell, text, message: messages.shiftedCell({ text: quote(text), field }) };
}

function rowKey({ sheet, row }: CellRef): string {
  return `${sheet}!${row}`;
}

/** The leftmost cell of every row among the observations. */
function leftmost<Kind extends { readonly cell: CellRef }>(observations: readonly Kind[]): Map<string, Kind> {
  const byRow = new Map<string, Kind>();
  for (const observation of observations) {
    const known = byRow.get(rowKey(observation.cell));
    if (known === undefined || observation.cell.column < known.cell.column) {
      byRow.set(rowKey(observation.cell), observation);
    }
  }
  return byRow;
}

/** The header row of every table row; an objective's row has its header just above. */
function headerRows({ tables }: Plan): (cell: CellRef) => CellRef {
  const headers = new Map<string, number>();
  for (const { sheet, headerRow, firstRow, lastRow } of tables) {
    for (let row = firstRow; row <= lastRow; row++) headers.set(rowKey({ sheet, row, column: 0 }), headerRow);
  }
  return (cell) => ({ ...cell, row: headers.get(rowKey(cell)) ?? cell.row - 1 });
}

/**
 * Values under the wrong header. A row shifts as one: its first shifted cell stands for it. Where a missing label or
 * a text split over two cells explains the shift, that is reported instead.
 */
export const shiftedCell: Rule = {
  id: 'shifted-cell',
  remedy: 'tidy',
  severity: 'warning',
  it: {
    title: 'Valori fuori colonna',
    why: 'Un dato sotto l’intestazione sbagliata viene pubblicato come se fosse un altro.',
    todo: 'Riportare i valori della riga nelle loro colonne.',
  },
  en: { title: 'Shifted values', why: 'A value under the wrong header is published as if it were another.' },
  messages,
  defects: ({ plan }) => {
    const shifted = leftmost(observationsOf(plan, 'shifted-cell'));
    if (shifted.size === 0) return [];
    const headerOf = headerRows(plan);
    const labelsMissing = leftmost(observationsOf(plan, 'missing-header'));
    const textsSplit = leftmost(observationsOf(plan, 'split-cell'));
    return [...shifted.values()]
      .filter(({ cell }) => {
        const causes = [labelsMissing.get(rowKey(headerOf(cell))), textsSplit.get(rowKey(cell))];
        return causes.every((cause) => cause === undefined || cause.cell.column > cell.column);
      })
      .map(defectOf);
  },
};
