import type { IndicatorWords } from './indicatorWords';
import type { YearTarget } from './target';

type Readings = readonly YearTarget[];
type Answer = string | boolean | null;
type Question = (words: IndicatorWords) => Answer;

/** A question, and what came after each of its answers: the next one, or the readings. */
interface Asked {
  readonly question: Question;
  readonly after: Map<Answer, Asked | Readings>;
}

/** Words that note each question with its answer when it is first asked. */
function heardFrom(words: IndicatorWords, heard: Map<unknown, [Question, Answer]>): IndicatorWords {
  const ask = <T extends Answer>(of: unknown, question: (words: IndicatorWords) => T): T => {
    const answer = question(words);
    if (!heard.has(of)) heard.set(of, [question, answer]);
    return answer;
  };
  return {
    better: (follows) => ask(follows, ({ better }) => better(follows)),
    says: (said) => ask(said, ({ says }) => says(said)),
    hasWords: () => ask(null, ({ hasWords }) => hasWords()),
    names: (word) => ask(word, ({ names }) => names(word)),
  };
}

/**
 * The readings of one text in one place, kept by what the indicator's words answered to all that the reading asked of them.
 * Its first question is always the same, and so is the next one after the same answers: the indicators of a plan share
 * few readings, and none gets one that its own words would not give.
 */
export function readingsByAnswers(
  read: (words: IndicatorWords) => Readings,
): (wordsOf: () => IndicatorWords) => Readings {
  const start: Asked = { question: () => null, after: new Map() };
  return (wordsOf) => {
    const first = start.after.get(null);
    if (first !== undefined && !('question' in first)) return first;
    const words = wordsOf();
    let step: Asked | Readings | undefined = start;
    while (step !== undefined && 'question' in step) step = step.after.get(step.question(words));
    if (step !== undefined) return step;
    const heard = new Map<unknown, [Question, Answer]>();
    const readings = read(heardFrom(words, heard));
    let last = start;
    let said: Answer = null;
    for (const [question, answer] of heard.values()) {
      const known = last.after.get(said);
      const asked: Asked =
        known !== undefined && 'question' in known ? known : { question, after: new Map() };
      last.after.set(said, asked);
      [last, said] = [asked, answer];
    }
    last.after.set(said, readings);
    return readings;
  };
}
