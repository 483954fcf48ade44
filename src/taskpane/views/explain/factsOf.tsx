import type { IndicatorResult } from '../../../pira/evaluation/evaluation';
import { say, type Language } from '../../../pira/messages';
import { StatusMark } from '../../components/StatusMark';
import { achievementText, percent } from '../../format';
import type { Texts } from '../../messages';
import type { Fact } from './Facts';

/** What led to an outcome, in the order in which it is computed. */
export function factsOf(result: IndicatorResult, language: Language, texts: Texts): readonly Fact[] {
  const { target, actual, outcome } = result;
  const { explain } = texts;
  const { achievement, achievementRaw } = outcome;
  const isMeasured = actual !== null && actual.text.trim() !== '';
  const isCapped = achievementRaw !== null && achievementRaw !== achievement;
  const shown = achievementText(achievement, language) || explain.none;
  return [
    { term: explain.written, detail: target?.text ?? explain.noTarget },
    { term: explain.actual, detail: isMeasured ? actual.text : explain.noActual },
    {
      term: explain.achievement,
      detail: isCapped ? `${shown} ${explain.uncapped({ raw: percent(achievementRaw, language) })}` : shown,
    },
    { term: explain.status, detail: <StatusMark status={outcome.status} /> },
    ...outcome.notes.map((note) => ({ term: explain.notes, detail: say(note, language) })),
  ];
}
