import { fullCode, objectiveTitle } from '../../../src/pira/reading/lines/objectiveTitle';

test.each([
  ['3. potenziare l’assistenza', 3, '', 'potenziare l’assistenza'],
  ['2.promuovere il territorio', 2, '', 'promuovere il territorio'],
  ['4 - Sviluppo del ciclo', 4, '', 'Sviluppo del ciclo'],
  ['7) Ridurre i costi', 7, '', 'Ridurre i costi'],
  ['Obiettivo 3', 3, '', ''],
  ['Obiettivo 3 - Potenziare', 3, '', 'Potenziare'],
  ['Obiettivo strategico n. 2: Crescere', 2, '', 'Crescere'],
  ['OB 3 Potenziare', 3, 'OB 3', 'Potenziare'],
  ['Ob. 1 - Accompagnare le imprese', 1, 'Ob. 1', 'Accompagnare le imprese'],
  ['Ob.2: Vigilare', 2, 'Ob.2', 'Vigilare'],
  ['Ob. n. 3 – Tutelare', 3, 'Ob. n. 3', 'Tutelare'],
  ['OB.N. 4 Tutelare', 4, 'OB.N. 4', 'Tutelare'],
  ['Os 5) Ridurre', 5, 'Os 5', 'Ridurre'],
  ['Obblighi 2 e 3', null, '', 'Obblighi 2 e 3'],
  ['OS1.2 Ridurre i tempi', 2, 'OS1.2', 'Ridurre i tempi'],
  ['11.005.003 Potenziare', 3, '11.005.003', 'Potenziare'],
  ['1.2 Rafforzare', 2, '1.2', 'Rafforzare'],
  ['100% delle pratiche on line', null, '', '100% delle pratiche on line'],
  ['2 milioni di imprese', null, '', '2 milioni di imprese'],
  ['Rafforzare la rete', null, '', 'Rafforzare la rete'],
])('%s', (text, number, code, title) => {
  expect(objectiveTitle(text)).toEqual({ number, code, title });
});

test.each([
  ['11.005.001', '011.005.001'],
  ['011-005-12', '011.005.012'],
  ['OS1.2', null],
  ['4', null],
])('the full code of %s', (printed, full) => {
  expect(fullCode(printed)).toBe(full);
});
