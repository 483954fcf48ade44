import { HEADER_OF_ALGORITHM, READS_AS_ALGORITHM } from '../../lexicon/measures';
import type { Indicator, Plan, Table, TargetCell } from '../../plan/plan';
import { fold } from '../../lexicon/text/fold';
import type { Rule } from '../rule';
import type { Inspection } from '../inspection';
import { missingMessages, missingInIndicator, missingInPlan, WARNING_BUT_IN_PLAN } from './missing';

const messages = missingMessages({
  it: ['Algoritmo di calcolo mancante', 'indicarlo'],
  en: ['Missing algorithm', 'state it'],
});

/** A day or an answer is seen, not computed. */
function isSeenNotComputed({ reading: { kind } }: TargetCell): boolean {
  return kind === 'deadline' || kind === 'yes-no';
}

function namesAlgorithm({ columns }: Table): boolean {
  return columns.some(
    ({ field, header }) =>
      (field === 'name' || field === 'description') && HEADER_OF_ALGORITHM.test(fold(header.text)),
  );
}

/** Tells whether an indicator says how its value is computed. */
function algorithmTeller({ plan, tableOf, folded }: Inspection): (indicator: Indicator) => boolean {
  const naming = new Set(plan.tables.filter(namesAlgorithm));
  return (indicator) => {
    const { algorithm, name, description, targets } = indicator;
    if (algorithm.text !== '' || targets.every(isSeenNotComputed)) return true;
    const table = tableOf(indicator);
    if (table && naming.has(table)) return true;
    return (
      READS_AS_ALGORITHM.test(folded(name.text)) ||
      READS_AS_ALGORITHM.test(fold(`${name.text} ${description.text}`))
    );
  };
}

function hasColumn({ tables }: Plan): boolean {
  return tables.some(({ columns }) => columns.some(({ field }) => field === 'algorithm'));
}

/**
 * No algorithm in its column, and neither name nor definition tells how the value is computed. Reported once where no
 * table has such a column.
 */
export const missingAlgorithm: Rule = {
  id: 'missing-algorithm',
  remedy: 'complete',
  ...WARNING_BUT_IN_PLAN,
  it: {
    title: 'Algoritmo mancante',
    why: 'Ogni indicatore ha il suo metodo o algoritmo di calcolo (D.P.C.M. 18/9/2012, art. 3).',
    todo: 'Scrivere come si calcola, per esempio «appuntamenti evasi / appuntamenti richiesti».',
  },
  en: {
    title: 'Missing algorithm',
    why: 'Each indicator has its method or algorithm (D.P.C.M. 18/9/2012, art. 3).',
  },
  messages,
  defects: (inspection) => {
    const { plan } = inspection;
    const hasAlgorithm = algorithmTeller(inspection);
    if (!hasColumn(plan))
      return plan.indicators.every(hasAlgorithm) ? [] : missingInPlan(plan, 'algorithm', messages);
    return plan.indicators
      .filter((indicator) => !hasAlgorithm(indicator))
      .map((indicator) => missingInIndicator(inspection, 'algorithm', messages, indicator));
  },
};
