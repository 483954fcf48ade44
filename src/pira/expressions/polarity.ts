import { POLARITY_LESS, POLARITY_MORE, POLARITY_TURNED, COMPARATIVE } from '../lexicon/direction';
import { plainText } from '../lexicon/text/plainText';

/** What a column of polarities says is better. */
export type Polarity = 'less' | 'more';

const MOST_WORDS = 8;

/** What a cell says of the direction in which an indicator gets better ("Decrescente", "+", "più alto è meglio"); null where it does not say it plainly. */
export function polarityOf(text: string): Polarity | null {
  if (text === '') return null;
  const said = plainText(text)
    .text.replace(/[()'"’,.;:=]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(COMPARATIVE, '');
  if (POLARITY_TURNED.test(said) || said.split(' ').length > MOST_WORDS) return null;
  const isLess = POLARITY_LESS.test(said);
  if (isLess === POLARITY_MORE.test(said)) return null;
  return isLess ? 'less' : 'more';
}
