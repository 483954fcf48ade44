import { textTraits } from '../../../src/pira/reading/lines/traits';

/** What a text looks like, by the names of its traits. */
function looks(text: string): string {
  const { sign, wordCount, ...others } = textTraits(text);
  const held = Object.entries(others).flatMap(([name, holds]) => (holds ? [name] : []));
  expect(wordCount).toBeLessThanOrEqual(text.length);
  return [sign, ...held].join(' ');
}

test.each([
  ['Efficacia', 'none isType'],
  ['Indicatore di efficacia', 'none isType isSurelyType'],
  ['Struttura', 'none'],
  ['Indicatore di struttura', 'none isType isSurelyType'],
  ['Indicatore di efficacia esterna e di qualità interna', 'none isType isSurelyType'],
  ['Indicatore di efficacia esterna e di qualità interna organizzativa', 'none'],
  ['Numero', 'none isUnit'],
  ['Sì/No', 'none isUnit'],
  ['n. giorni medi di calendario al mese', 'none isUnit'],
  ['n. giorni medi di calendario al mese intero', 'none'],
  ['Rilevazione interna', 'none isSource'],
  ['Registro delle pratiche e dei verbali della Camera', 'none isSource'],
  ['Registro delle pratiche e dei verbali della Camera stessa', 'none'],
  ['Pratiche nel sistema', 'none'],
  ['Processi interni', 'none isSource isPerspective isStakeholders'],
  ['Associazioni di categoria del territorio', 'none isStakeholders'],
  ['maggiore o uguale', 'none isSign'],
  ['>=', 'operator isSign'],
  ['011.005', 'number isNumeric isCode'],
  ['B3', 'none isCode'],
  ['2024', 'number isNumeric isYear'],
  ['12,5', 'number isNumeric'],
  ['80%', 'percent'],
  ['30/06/2024', 'date'],
  ['entro il 30/06/2024', 'operator'],
  ['n.d.', 'none isMissing'],
  ['....', 'none isMissing'],
  ['12 ***', 'number isNumeric'],
  ['Sì ________', 'none isAnswer'],
  ['eventi 12 **********', 'none'],
  ['qwe ***** rty', 'none isNoise'],
  ['&&&***', 'none isNoise'],
  ['Redazione del piano', 'none'],
])('«%s» looks like: %s', (text, expected) => {
  expect(looks(text)).toBe(expected);
});
