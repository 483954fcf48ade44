import { cellAddress } from '../../pira/sheet/address';
import { actualText, isExcludedTie, shownAchievement } from '../../pira/evaluation/display';
import type { Evaluation, IndicatorResult } from '../../pira/evaluation/evaluation';
import { STATUSES } from '../../pira/evaluation/outcome';
import { sayOwnRules } from '../../pira/evaluation/sayOwnRules';
import { sayExcludedLimit, sayStatus } from '../../pira/messages/sayStatus';
import { targetText } from '../../pira/plan/sayCorrection';
import { columns } from '../columns';
import type { Terminal } from '../terminal';
import type { Language } from '../words';

const STYLE = { style: 'percent', maximumFractionDigits: 2 } as const;
const PERCENT: Readonly<Record<Language, Intl.NumberFormat>> = {
  it: new Intl.NumberFormat('it-IT', STYLE),
  en: new Intl.NumberFormat('en-GB', STYLE),
};
const WIDTHS = [6, 34, 19, 12, 9];

/** The results for people: one line an indicator, then the counts and the mean. */
export function resultLines(evaluation: Evaluation, terminal: Terminal): string[] {
  const { words } = terminal;
  const { language } = words;
  const counts = STATUSES.map(
    (status) => `${sayStatus(status, language)} ${evaluation.plan.counts[status]}`,
  ).join(' · ');
  const { achievement, measured, total } = evaluation.plan;
  const ownRules = sayOwnRules(evaluation.rules, language);
  const rows = evaluation.results.map((result) => resultRow(result, language));
  return [
    ...columns([words.resultTitles, ...rows], WIDTHS, terminal),
    '',
    counts,
    ...ownRules.map((rule) => words.ownRule(rule)),
    words.mean(achievement === null ? null : percentOf(achievement, language), measured, total),
  ];
}

function resultRow(result: IndicatorResult, language: Language): string[] {
  const { indicator, target, outcome } = result;
  const { row, column } = target?.cell ?? indicator.cell;
  const shown = shownAchievement(outcome);
  return [
    cellAddress(row, column),
    indicator.name.text || indicator.description.text,
    targetText(target, language),
    actualText(result),
    shown === null ? '' : percentOf(shown, language),
    isExcludedTie(outcome)
      ? `${sayStatus(outcome.status, language)} ${sayExcludedLimit(language)}`
      : sayStatus(outcome.status, language),
  ];
}

/** A share as a percentage, two decimals at most. */
function percentOf(share: number, language: Language): string {
  return PERCENT[language].format(share);
}
