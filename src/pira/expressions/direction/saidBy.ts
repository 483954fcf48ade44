import { BEGINS_AS_ABSENCE, PARTICIPLE, POOR } from '../../lexicon/participles';
import { befell } from './befell';
import { isClockAt, sayingAt } from './sayings';
import { turnedAt } from './turned';

/**
 * What a part of a sentence says: less is better, of a thing or of a time that is needed; a bad thing is dealt with; there
 * is to be none of it; nothing; or what may be understood in two ways.
 */
export type Said = 'less' | 'time' | 'turned' | 'absent' | 'open' | 'unclear';

/** "Controlli non eseguiti": what befalls the turning word itself, right behind it. */
function befallsTurn(words: readonly string[], at: number, last: number, turnEnd: number): boolean {
  const word = words[last] ?? '';
  return at === turnEnd && (POOR.test(word) || (PARTICIPLE.test(word) && /[ie]$/.test(word)));
}

/** What the words of one part of a sentence say: a word that turns round holds until the part ends. */
export function saidBy(words: readonly string[]): Said {
  let isTurned = false;
  let isAbout = false;
  let turnEnd = -1;
  let said: Said = 'open';
  for (let at = 0; at < words.length; at += 1) {
    const turned = turnedAt(words, at);
    const found = turned === null ? sayingAt(words, at) : null;
    const length = turned?.length ?? found?.length ?? 1;
    const meaning = turned === null ? found?.meaning : turned.makes;
    const next = at + length;
    if (meaning === 'turns') [isTurned, turnEnd] = [true, next];
    if (meaning === 'about') isAbout = true;
    if (meaning === 'good') [isTurned, said] = [true, 'turned'];
    const isLost = meaning === 'lost';
    if (meaning === 'less' || meaning === 'bad' || isLost || meaning === 'unsure' || meaning === 'unclear') {
      const isOwn = isLost && befallsTurn(words, at, next - 1, turnEnd);
      if ((isTurned && !isOwn) || (isAbout && !isLost)) {
        if (meaning !== 'unclear') said = 'turned';
      } else {
        const dealt = meaning === 'unclear' ? 'unclear' : befell(meaning, words, at, next);
        if (dealt === 'unclear') return dealt;
        if (dealt === null && meaning === 'unsure') return 'unclear';
        if (dealt === null) return isClockAt(words, at) ? 'time' : 'less';
        said = 'turned';
        at = Math.max(dealt, next - 1);
        continue;
      }
    }
    at = next - 1;
  }
  return said === 'turned' && BEGINS_AS_ABSENCE.test(words[0] ?? '') ? 'absent' : said;
}
