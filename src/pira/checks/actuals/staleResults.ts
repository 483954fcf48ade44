import type { Rule } from '../rule';
import { wording } from '../wording';
import { overwrittenCells } from './overwrittenResult';
import { isCurrent, resultRows, type ResultRow } from './resultRows';

const messages = {
  staleResults: wording({
    it: (p: { rows: number }) =>
      p.rows === 1
        ? 'I risultati di 1 indicatore nel foglio non sono aggiornati: i dati sono cambiati dopo l’ultima valutazione. Premere «Aggiorna colonne» o «Valuta obiettivi».'
        : `I risultati di ${p.rows} indicatori nel foglio non sono aggiornati: i dati sono cambiati dopo l’ultima valutazione. Premere «Aggiorna colonne» o «Valuta obiettivi».`,
    en: (p) =>
      p.rows === 1
        ? 'The results of 1 indicator in the sheet are out of date: the data have changed since the last evaluation. Press “Update columns” or “Evaluate objectives”.'
        : `The results of ${p.rows} indicators in the sheet are out of date: the data have changed since the last evaluation. Press “Update columns” or “Evaluate objectives”.`,
  }),
};

/** True where people would read another outcome than the computation's; a blank cell says that nothing was measured. */
function isStale({ result, cells }: ResultRow): boolean {
  const isBlank = cells.every(({ value }) => value === null);
  if (isBlank && result.outcome.status === 'not-measured') return false;
  const differs = cells.some((cell) => cell.formula === '' && !isCurrent(cell));
  return differs && overwrittenCells(cells).length === 0;
}

/** Our result columns say something else than the computation does now: one defect for the plan, at the first such row. */
export const staleResults: Rule = {
  id: 'stale-results',
  remedy: 'update',
  severity: 'warning',
  it: {
    title: 'Colonne non aggiornate',
    why: 'Chi legge il foglio vede ancora gli esiti di prima.',
    todo: 'Premere «Aggiorna colonne» nel pannello, o «Valuta obiettivi».',
  },
  en: { title: 'Columns out of date', why: 'Whoever reads the sheet still sees the former outcomes.' },
  messages,
  defects: (inspection) => {
    const rows = resultRows(inspection);
    // Headers alone: nothing has been written yet, or people have emptied the columns.
    if (!rows.some(({ cells }) => cells.some(({ value }) => value !== null))) return [];
    const stale = rows.filter(isStale);
    const [first] = stale;
    const column = first?.cells.at(-1)?.column.column;
    if (first === undefined || column === undefined) return [];
    const place = { ...first.result.indicator.cell, column };
    return [{ place, text: '', message: messages.staleResults({ rows: stale.length }) }];
  },
};
