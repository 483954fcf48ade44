import { cellAddress } from '../../pira/address';
import { shownAchievement } from '../../pira/evaluation/display';
import type { Evaluation, IndicatorResult } from '../../pira/evaluation/evaluation';
import { STATUSES } from '../../pira/evaluation/outcome';
import { sayStatus } from '../../pira/messages/sayStatus';
import { columns } from '../columns';
import { italianPercent } from '../numbers';

const TITLES = ['Cella', 'Indicatore', 'Target', 'Consuntivo', 'Grado', 'Stato'];
const WIDTHS = [6, 44, 22, 12, 9, 24];

/** The results for a screen: one line an indicator, then the counts and the mean. */
export function resultLines(evaluation: Evaluation): string[] {
  const counts = STATUSES.map(
    (status) => `${sayStatus(status, 'it')} ${evaluation.plan.counts[status]}`,
  ).join(' · ');
  const { achievement, measured, total } = evaluation.plan;
  const mean = achievement === null ? 'non calcolabile' : italianPercent(achievement);
  return [
    ...columns([TITLES, ...evaluation.results.map(resultRow)], WIDTHS),
    '',
    counts,
    `Grado di raggiungimento medio: ${mean} (${measured} indicatori su ${total})`,
  ];
}

function resultRow({ indicator, target, actual, outcome }: IndicatorResult): string[] {
  const { row, column } = target?.cell ?? indicator.cell;
  const shown = shownAchievement(outcome);
  return [
    cellAddress(row, column),
    indicator.name.text || indicator.description.text,
    target?.text ?? '',
    actual?.text ?? '',
    shown === null ? '' : italianPercent(shown),
    sayStatus(outcome.status, 'it'),
  ];
}
