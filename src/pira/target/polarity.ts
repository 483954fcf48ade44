import { plainText } from '../lexicon/text/plainText';

/** What a column of polarities says is better. */
export type Polarity = 'less' | 'more';

const LESS =
  /(?:^| )(?:decrescen|negativ|invers|discenden|diminu|riduzion|ridurre|calo|ribass|bass[oi]|minimizz|minor|meno|down|lower|less|smaller)|^[-↓▼↘⬇]$/u;
const MORE =
  /(?:^| )(?:crescen|crescita|positiv|dirett|ascenden|aument|increment|rialz|alt[oi](?: |$)|massimizz|maggior|piu|up(?: |$)|higher|more|greater|bigger)|^[+↑▲↗⬆]$/u;
/** "Più basso" says low; "non" and "peggio" turn round what the others say. */
const COMPARATIVE = /\bpiu (?=bass)/gu;
const TURNED = /(?:^| )(?:non|peggio|worse)/u;
const MOST_WORDS = 8;

/** What a cell says of the direction in which an indicator gets better ("Decrescente", "+", "più alto è meglio"); null where it does not say it plainly. */
export function polarityOf(text: string): Polarity | null {
  if (text === '') return null;
  const said = plainText(text)
    .text.replace(/[()'"’,.;:=]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(COMPARATIVE, '');
  if (TURNED.test(said) || said.split(' ').length > MOST_WORDS) return null;
  const isLess = LESS.test(said);
  if (isLess === MORE.test(said)) return null;
  return isLess ? 'less' : 'more';
}
