const UNDER_TWENTY = [
  'zero',
  'uno',
  'due',
  'tre',
  'quattro',
  'cinque',
  'sei',
  'sette',
  'otto',
  'nove',
  'dieci',
  'undici',
  'dodici',
  'tredici',
  'quattordici',
  'quindici',
  'sedici',
  'diciassette',
  'diciotto',
  'diciannove',
];
const TENS = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'];

function underHundred(): Map<string, number> {
  const words = new Map(UNDER_TWENTY.map((word, value) => [word, value]));
  TENS.forEach((ten, index) => {
    const value = 20 + index * 10;
    words.set(ten, value);
    for (let unit = 1; unit <= 9; unit += 1) {
      const word = UNDER_TWENTY[unit] ?? '';
      const stem = word.startsWith('u') || word.startsWith('o') ? ten.slice(0, -1) : ten;
      words.set(stem + word, value + unit);
    }
  });
  return words;
}

const UNDER_HUNDRED = underHundred();

function underThousand(word: string): number | null {
  const small = UNDER_HUNDRED.get(word);
  if (small !== undefined) return small;
  const at = word.indexOf('cento');
  if (at < 0) return null;
  const hundreds = at === 0 ? 1 : (UNDER_HUNDRED.get(word.slice(0, at)) ?? 0);
  const rest = word.slice(at + 'cento'.length);
  const units = rest === '' ? 0 : UNDER_HUNDRED.get(rest);
  if ((at > 0 && hundreds < 2) || hundreds > 9 || units === undefined) return null;
  return hundreds * 100 + units;
}

const LONGEST_WORD = 60;

/** The value of an Italian cardinal in one word (tre, ventuno, duecentocinquanta, tremila); null for any other word. */
export function numberWord(word: string): number | null {
  if (word.length > LONGEST_WORD) return null;
  if (word.startsWith('mille')) {
    const rest = word.slice('mille'.length);
    const units = rest === '' ? 0 : underThousand(rest);
    return units === null ? null : 1000 + units;
  }
  const at = word.indexOf('mila');
  if (at > 0) {
    const thousands = underThousand(word.slice(0, at));
    const rest = word.slice(at + 'mila'.length);
    const units = rest === '' ? 0 : underThousand(rest);
    return thousands === null || thousands < 2 || units === null ? null : thousands * 1000 + units;
  }
  return underThousand(word);
}

/** One, in its forms. */
export const ONE: ReadonlySet<string> = new Set(['un', 'uno', 'una']);

/** The one that goes with feminine nouns. */
export const ONE_FEMININE = /^una$/;
