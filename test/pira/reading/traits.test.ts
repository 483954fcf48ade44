import { fit } from '../../../src/pira/reading/lines/fit';
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
  // Of a text as long as a paragraph only what it begins with as a target counts.
  [`Archivio ${'elettronico'.repeat(21)}`, 'none isSource'],
  [`Archivio ${'elettronico'.repeat(22)}`, 'none'],
  ['*'.repeat(240), 'none isNoise'],
  ['*'.repeat(241), 'none'],
  [`>= 5 ${'pratiche '.repeat(30)}`, 'operator'],
])('«%s» looks like: %s', (text, expected) => {
  expect(looks(text)).toBe(expected);
});

const spoken = (fits: number): string => (fits === 0 ? 'nothing' : fits > 0 ? 'for' : 'against');

test.each([
  ['B3', 'for'],
  ['12', 'for'],
  ['n.d.', 'for'],
  ['Progetto pilota', 'nothing'],
  ['Imprese del territorio', 'nothing'],
  ['Numero di imprese assistite', 'against'],
])('«%s» speaks %s a code', (text, expected) => {
  for (const role of ['code', 'indicatorCode', 'objectiveCode'] as const)
    expect(spoken(fit(role, textTraits(text)))).toBe(expected);
});

test.each([
  ['Numero di imprese assistite', 'for'],
  ['Imprese assistite', 'for'],
  ['n. giorni', 'for'],
  ['Numero', 'against'],
  ['Efficacia', 'against'],
  ['>= 5', 'against'],
  ['Redazione del documento da approvare entro il 30/06/2024', 'for'],
  ['12', 'against'],
])('«%s» speaks %s a name', (text, expected) => {
  expect(spoken(fit('name', textTraits(text)))).toBe(expected);
});

test.each([
  ['>= 5', 'for', 'against'],
  ['12', 'for', 'for'],
  ['80%', 'for', 'for'],
  ['Sì', 'for', 'for'],
  ['Numero', 'against', 'against'],
  ['Efficacia', 'against', 'against'],
  ['avvio del servizio', 'against', 'against'],
])('«%s» speaks %s a target and %s an actual value', (text, ofTarget, ofActual) => {
  const traits = textTraits(text);
  expect([spoken(fit('target', traits)), spoken(fit('actual', traits))]).toEqual([ofTarget, ofActual]);
});
