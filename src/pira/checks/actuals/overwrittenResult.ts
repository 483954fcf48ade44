import { STATUSES } from '../../evaluation/outcome';
import { sayStatus } from '../../messages/sayStatus';
import { isWrittenByPeople } from '../../output/writtenByPeople';
import { resultTitle } from '../../output/resultTitles';
import type { CellValue } from '../../sheet/sheet';
import type { Inspection } from '../inspection';
import { quote } from '../place';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';
import { isCurrent, resultRows, type ResultCellFound } from './resultRows';
import { listed, type Many } from '../many';

const messages = {
  overwrittenResult: wording({
    it: (p: { text: string; expected: string }) =>
      `Nella colonna dei risultati c’è «${p.text}», il valore calcolato è «${p.expected}»: la cella è stata riscritta a mano o i dati sono cambiati. Valutare di nuovo.`,
    en: (p) =>
      `The result column holds “${p.text}”, the computation gives “${p.expected}”: the cell was typed over or the data have changed. Evaluate again.`,
  }),
  overwrittenResults: wording({
    it: (p: Many) =>
      `${p.count} celle dei risultati contengono valori diversi da quelli calcolati (${listed.it(p)}): sono state riscritte a mano o i dati sono cambiati. Valutare di nuovo.`,
    en: (p) =>
      `${p.count} result cells hold other values than those computed (${listed.en(p)}): they were typed over or the data have changed. Evaluate again.`,
  }),
  textInResults: wording({
    it: (p: { text: string; header: string }) =>
      `Nella colonna «${p.header}» c’è «${p.text}», scritto a mano: è conservato, e qui il risultato non si scrive. Spostarlo, per esempio nella colonna «Causa», e valutare di nuovo.`,
    en: (p) =>
      `The column “${p.header}” holds “${p.text}”, written by hand: it is kept, and no result is written here. Move it, for example to the column “Causa”, and evaluate again.`,
  }),
};

const OUR_STATUSES: ReadonlySet<string> = new Set(STATUSES.map((status) => sayStatus(status, 'it')));
const MET = sayStatus('met', 'it');

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

function valueOf(found: readonly ResultCellFound[], role: ResultCellFound['role']): CellValue {
  return found.find((result) => result.role === role)?.value ?? null;
}

/**
 * A row whose variance is up to date was computed from the values that stand there now: its other results must
 * agree. In a row without a variance, or with an older one, the data may have changed since: then only what we never
 * write is foreign, such as a met status beside an achievement below 1.
 */
export function overwrittenCells(found: readonly ResultCellFound[]): readonly ResultCellFound[] {
  const isUpToDate = found.some(
    (cell) => cell.role === 'variance' && cell.expected !== null && isCurrent(cell),
  );
  const isMetInVain = valueOf(found, 'status') === MET && valueOf(found, 'achievement') !== 1;
  return found.filter((result) => {
    if (result.value === null || result.value === '') return false;
    if (isUpToDate) return !isCurrent(result);
    return !isOurs(result) || (result.role === 'status' && isMetInVain);
  });
}

/** Our result columns typed over by hand. */
export const overwrittenResult: Rule = {
  id: 'overwritten-result',
  remedy: 'update',
  severity: 'warning',
  it: {
    title: 'Risultato riscritto',
    why: 'Un risultato scritto a mano non segue più i dati.',
    todo: 'Valutare di nuovo: la cella torna al valore calcolato. Un testo scritto a mano resta: spostarlo, per esempio nella colonna «Causa».',
  },
  en: { title: 'Result typed over', why: 'A result typed by hand no longer follows the data.' },
  messages,
  defects: (inspection) => {
    const changed = resultRows(inspection).flatMap(({ result, cells }) =>
      overwrittenCells(cells)
        .filter(({ role, value, formula }) => !isWrittenByPeople(role, value, formula))
        .map(({ column, expected }): Defect => {
          const place = { ...result.indicator.cell, column: column.column };
          const text = inspection.textAt(place);
          const shown = expected === null ? '' : String(expected).replace('.', ',');
          const message = messages.overwrittenResult({ text: quote(text), expected: shown });
          const shared = { key: '', name: quote(text), message: messages.overwrittenResults };
          return { place, text, message, shared };
        }),
    );
    return [...changed, ...textsOfPeople(inspection)];
  },
};

/** The columns in which only we write. */
const COMPUTED_ROLES = ['variance', 'achievement', 'status', 'notes'] as const;

/** What people wrote in our columns of indicators' rows: such texts are never written over. */
function textsOfPeople({ plan, valueAt, formulaAt, textAt }: Inspection): readonly Defect[] {
  const cause = resultTitle('cause', plan.year);
  return plan.tables.flatMap(({ columns, indicators }) =>
    columns.flatMap(({ own, field, header, column }) => {
      const role =
        own && header.text.trim() !== cause ? COMPUTED_ROLES.find((one) => one === field) : undefined;
      if (role === undefined) return [];
      return indicators.flatMap((id): Defect[] => {
        const cell = plan.indicators[id]?.cell;
        const place = cell && { ...cell, column };
        const formula = place ? formulaAt(place) : '';
        if (!place || !isWrittenByPeople(role, valueAt(place), formula)) return [];
        const text = formula === '' ? textAt(place) : formula;
        return [{ place, text, message: messages.textInResults({ text: quote(text), header: header.text }) }];
      });
    }),
  );
}
