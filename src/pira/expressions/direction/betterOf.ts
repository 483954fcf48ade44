import { IS_RATIO, RATIO_OF_TWO } from '../../lexicon/direction';
import type { Polar } from '../../lexicon/polarities';
import { plainWords } from '../../lexicon/text/plainText';
import type { Better } from './better';
import { saidBy } from './saidBy';
import { cutsAt, inTimeAt, isClockAt, namesTimeAt, processAt, timeAt } from './sayings';

const MOST_WORDS = 400;
/** Words from a reduction to what is reduced. */
const MOST_BETWEEN = 4;
const PART_END = /[;:.,()\n]|(?<=\s)-(?=\s)/;

/** The parts of a sentence, each as its words. */
type Parts = readonly (readonly string[])[];

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/** Of a ratio ("reclami evasi / reclami ricevuti", "rapporto tra proventi e costi") the numerator tells the direction. */
function numerator(part: string): string {
  return (RATIO_OF_TWO.exec(part)?.[1] ?? part).split('/', 1)[0] ?? '';
}

/** What words say of a time: more of it is better, nobody can tell, it is that of a process, or nothing. */
function timeSaid(parts: Parts): 'good time' | 'either time' | 'process' | null {
  const words = parts.flat();
  const said = new Set<Polar>();
  for (let at = 0; at < words.length; at += 1) {
    const found = timeAt(words, at);
    if (found !== null) said.add(found.meaning);
    at += Math.max(0, (found?.length ?? 1) - 1);
  }
  if (said.has('good time')) return 'good time';
  if (!said.has('either time')) return null;
  if (!words.some((_, at) => processAt(words, at) !== null)) return 'either time';
  return words.some((_, at) => isClockAt(words, at)) ? 'process' : null;
}

/** "Riduzione dei tempi", "calo dei giorni medi". */
function cutsTime(words: readonly string[]): boolean {
  return words.some(
    (_, at) =>
      cutsAt(words, at) !== null &&
      words
        .slice(at + 1, at + 1 + MOST_BETWEEN)
        .some((_word, more) => namesTimeAt(words, at + 1 + more) !== null),
  );
}

/** Whether things are done in time, null where nothing is: with the time itself ("tempo di rilascio entro 5 giorni") or apart from it. */
function keptBy(parts: Parts): 'with the time' | 'apart' | null {
  const kept = parts.flatMap((words) => {
    const at = words.findIndex((_, index) => inTimeAt(words, index) !== null);
    const isTime = words.some((_, index) => isClockAt(words, index));
    return at < 0 ? [] : [{ isApart: at > 0 && !isTime }];
  });
  if (kept.length === 0) return null;
  return kept.some(({ isApart }) => isApart) ? 'apart' : 'with the time';
}

/** A time that is needed: a share under its name is of what was done in time. */
function ofTime(parts: Parts): Better {
  const kept = keptBy(parts);
  return kept === null ? 'less-time' : kept === 'apart' ? 'done-in-time' : 'time-kept';
}

/** What the words around a value say is better, for a target without an operator. */
export function betterOf(words: string): Better {
  const text = plainWords(words);
  const all = text.split(PART_END);
  const whole = all.map(wordsOf);
  const said = new Set(
    all.map((part, at) => {
      const over = numerator(part);
      return saidBy(over === part ? (whole[at] ?? []) : wordsOf(over));
    }),
  );
  const isTurned = said.has('turned') || said.has('absent');
  if (said.has('less')) return isTurned ? 'unclear' : IS_RATIO.test(text) ? 'less-ratio' : 'less';
  if (said.has('unclear')) return 'unclear';
  if (said.has('time')) {
    const better = ofTime(whole);
    return isTurned && better !== 'done-in-time' ? 'unclear' : better;
  }
  const time = timeSaid(whole);
  if (time === 'good time') return isTurned ? 'more' : 'more-time';
  if (said.has('absent')) return 'absent';
  if (whole.some(cutsTime)) return 'turned-time';
  if (time === 'process' && !isTurned) return ofTime(whole);
  if (time === 'either time') return 'either-time';
  return isTurned ? 'turned' : 'open';
}

/** Whether words name a time of which more is better (ore di formazione) or may be (giorni di preavviso). */
export function mayBeGoodTime(words: string): boolean {
  const time = timeSaid(plainWords(words).split(PART_END).map(wordsOf));
  return time === 'good time' || time === 'either time';
}

const LESS: ReadonlySet<Better> = new Set<Better>(['less', 'less-ratio', 'less-time', 'time-kept']);

/**
 * Whether the indicator's words say that less is better (tempo medio, reclami, costi), for a target without an
 * operator (docs/contracts.md, 1). "Rispetto dei tempi" and "riduzione dei costi" say the contrary.
 */
export function lessIsBetter(words: string): boolean {
  return LESS.has(betterOf(words));
}
