import { say, type Language, type OutcomeNote } from '../../../pira/messages';
import { actualText } from '../../../pira/evaluation/display';
import type { IndicatorResult } from '../../../pira/evaluation/evaluation';
import { evidenceLine, evidenceOf } from '../../../pira/evaluation/evidenceOf';
import type { EvaluationRules } from '../../../pira/evaluation/rules';
import { StatusMark } from '../../components/StatusMark';
import { figuresIn, outcomeAchievement, percent } from '../../format';
import { EXPLAIN } from '../../messages/views/explain';
import type { Fact } from './Facts';
import { deviationOf, WORDS } from './words';

const ASSUMPTIONS: readonly string[] = [
  'target-operator-assumed',
  'target-year-assumed',
  'target-unit-assumed',
  'target-words-unused',
];
const isAssumption = ({ code }: OutcomeNote) => ASSUMPTIONS.includes(code);

/** What led to an outcome, in the order in which it comes about. Facts that the indicator lacks are left out. */
export function factsOf(
  result: IndicatorResult,
  rules: EvaluationRules,
  language: Language,
): readonly Fact[] {
  const { indicator, target, actual, outcome } = result;
  const words = WORDS[language];
  const explain = EXPLAIN[language];
  const deviation = target === null ? null : deviationOf(outcome, target.reading);
  const sayAll = (notes: readonly OutcomeNote[]) => notes.map((note) => say(note, language)).join(' ');
  const facts: readonly Fact[] = [
    { term: explain.written, detail: target === null ? explain.noTarget : target.text },
    { term: explain.read, detail: target === null ? '' : words.target(target.reading) },
    { term: explain.assumed, detail: sayAll(outcome.notes.filter(isAssumption)) },
    {
      term: explain.actual,
      detail: figuresIn(actualText(result).trim(), language) || explain.noActual,
    },
    {
      term: explain.rule,
      detail: target === null ? '' : words.rule(target.reading, rules),
    },
    { term: explain.evidence, detail: evidenceLine(evidenceOf(indicator, actual)) },
    { term: explain.variance, detail: deviation === null ? '' : words.deviation(deviation) },
    { term: explain.achievement, detail: achievementFact(outcome, language) },
    { term: explain.status, detail: <StatusMark status={outcome.status} /> },
    { term: explain.notes, detail: sayAll(outcome.notes.filter((note) => !isAssumption(note))) },
    { term: explain.objective, detail: indicator.objective.title.text },
  ];
  return facts.filter(({ detail }) => detail !== '');
}

function achievementFact(outcome: IndicatorResult['outcome'], language: Language): string {
  const { achievement, achievementRaw } = outcome;
  const shown = outcomeAchievement(outcome, language);
  const isCapped = achievementRaw !== null && achievementRaw !== achievement;
  return isCapped
    ? `${shown} ${EXPLAIN[language].uncapped({ raw: percent(achievementRaw, language) })}`
    : shown;
}
