import { IN_ALL, PER_PERSON } from '../../lexicon/expressions/each';
import { SCALE_ENDS, SCORE_ON_SCALE } from '../../lexicon/measureLabels';
import { unreadableActual } from './actualCell';
import { bareNumber } from './inTargetUnit';
import type { MeasureRule } from './measureRule';
import { numbersOf, type Written } from './written';

/** A target is seldom laid down in the lower half of its scale. */
const HALF = 0.5;

/** The text without "pro capite" behind its value, where so much is wanted for each person. */
export function withoutPerPerson(written: Written): Written {
  const { items, plain, scale } = written;
  const from = items.find(({ start }) => PER_PERSON.test(plain.text.slice(start)));
  const [value] = numbersOf(written);
  if (!scale.isEach || from === undefined || value === undefined || from.start < value.end) return written;
  const length = PER_PERSON.exec(plain.text.slice(from.start))?.[0].length ?? 0;
  return {
    ...written,
    items: items.filter(({ start, end }) => end <= from.start || start >= from.start + length),
  };
}

/** Scores on a scale, and the sum of all where so much is wanted for each. */
export const EACH_AND_SCORE_RULES: readonly MeasureRule[] = [
  {
    name: 'a score on its scale',
    examples: [
      { text: '4,2 su 5', target: '>= 4 su 5', unit: 'Punteggio', reads: '4,2' },
      { text: '8 su 10', target: '>= 7', unit: 'Voto', reads: '8' },
      { text: '3,4 su una scala da 1 a 4', target: '>= 3', unit: 'Punteggio', reads: '3,4' },
      { text: '8 su 10', target: '>= 4 su 5', unit: 'Punteggio' },
      { text: '8 su 10', target: '>= 3', unit: 'Punteggio' },
      { text: '8 su 10', target: '>= 7', unit: 'Numero' },
    ],
    read: ({ plain, text, items, scale }) => {
      const { score, end } = SCORE_ON_SCALE.exec(plain.text)?.groups ?? {};
      if (!scale.isScore || score === undefined || end === undefined) return null;
      const [value, most] = [Number(score.replace(',', '.')), Number(end)];
      const isOwn = scale.outOf === null ? isLikely(most, scale.wanted) : scale.outOf === most;
      if (!isOwn || value > most) return unreadableActual({ code: 'actual-two-values', text });
      return { measure: bareNumber(value, text, scale), used: items };
    },
  },
  {
    name: 'the sum of all, where so much is wanted for each',
    examples: [
      { text: '600 ore totali', target: '>= 24 ore', unit: 'Ore pro capite' },
      { text: '26 ore pro capite', target: '>= 24 ore', unit: 'Ore pro capite', reads: '26 ore' },
      { text: '26 ore pro capite', target: '>= 24 ore', unit: 'Ore' },
    ],
    read: ({ plain, text, scale }) => {
      const word = scale.isEach ? IN_ALL.exec(plain.text)?.[0] : undefined;
      return word === undefined ? null : unreadableActual({ code: 'actual-doubtful', text, word });
    },
  },
];

/** Whether a scale up to so much may be that of what is wanted. */
function isLikely(most: number, wanted: number | null): boolean {
  return SCALE_ENDS.has(most) && (wanted === null || (wanted <= most && wanted >= most * HALF));
}
