import { likeness, stemWeights, wordReader } from '../../../src/pira/compare/matching/words';

const read = wordReader();

function compared(one: string, other: string) {
  const texts = [read(one), read(other)] as const;
  return likeness(...texts, stemWeights(texts));
}

test.each([
  ['N. imprese assistite dal PID', 'Numero di imprese assistite dal PID'],
  ['Tempo medio di rilascio dei certificati', 'Tempi medi di rilascio certificati'],
  ['Pratiche evase entro 5 gg', 'Pratiche evase entro cinque giorni'],
  ['PRATICHE EVASE', 'Pratiche  evase'],
  ['Imprese assistite anno 2024', 'Imprese assistite anno 2025'],
  ['Assessment SELFI4.0', 'Assessment Selfi 4.0'],
  ['Percentuale di atti pubblicati nei sette giorni', 'Percentuale atti pubblicati nei 7 giorni'],
  ['Visite presso gli stand dello sportello', 'Visite presso stand sportello'],
])('«%s» and «%s» say the same', (one, other) => {
  expect(compared(one, other)).toMatchObject({ isSame: true, share: 1, isOpposed: false });
});

test.each([
  ['Pratiche evase entro 5 giorni', 'Pratiche evase entro 10 giorni'],
  ['N. eventi nel primo semestre', 'N. eventi nel secondo semestre'],
  ['Pratiche inserite', 'Pratiche non inserite'],
  ['Bandi pubblicati', 'Bandi conclusi'],
  ['Customer satisfaction interna', 'Customer satisfaction esterna'],
  ['Eventi di marzo', 'Eventi di aprile'],
  ['Tempo in ore per pratica', 'Tempo in giorni per pratica'],
])('«%s» and «%s» are different things', (one, other) => {
  expect(compared(one, other)).toMatchObject({ isSame: false, isOpposed: true });
});

test.each([
  ['Approvazione del PIAO', 'Adozione del PIAO', 0.8],
  ['Grado di soddisfazione degli utenti', 'Livello di gradimento dell’utenza', 0.7],
  ['Controlli sulle dichiarazioni sostitutive', 'Controlli sulle dichiarazoni sostitutive', 0.9],
  ['Strumenti metrici verificati', 'Verifica degli strumenti metrici', 0.8],
  ['Quota di diritto annuale riscossa', 'Riscossione della quota di diritto annuale', 0.8],
  ['Giornate formative', 'Giornate di formazione', 0.8],
  ['Domicili digitali assegnati', 'Assegnazione di domicili digitali', 0.8],
  ['Quota di bandi deserti', 'Tasso di bandi deserti', 0.8],
  ['Incidenza degli insoluti sui ruoli emessi', 'Percentuale degli insoluti sui ruoli emessi', 0.8],
  ['Sopralluoghi nei magazzini', 'Ispezioni nei magazzini', 0.8],
  ['Borse di studio concesse', 'Borse di studio attribuite', 0.8],
  ['Cantieri ultimati nei termini', 'Cantieri conclusi entro la scadenza', 0.6],
])('«%s» and «%s» are alike and not the same', (one, other, least) => {
  const { share, isSame, isOpposed } = compared(one, other);
  expect({ isSame, isOpposed }).toEqual({ isSame: false, isOpposed: false });
  expect(share).toBeGreaterThan(least);
  expect(share).toBeLessThan(1);
});

test.each([
  ['Contributi concessi', 'Contributi liquidati'],
  ['Contributi concessi', 'Contributi richiesti'],
  ['Riunioni con i sindacati', 'Incontri con le scuole'],
  ['Cantieri ultimati', 'Cantieri aperti'],
  ['Tasso di assenza', 'Tasso di mediazione'],
])('a word of «%s» and one of «%s» stand for each other without being alike', (one, other) => {
  expect(compared(one, other).exchanged).toBeGreaterThan(0);
});

test('the order of the words counts', () => {
  expect(compared('Rapporto entrate su uscite', 'Rapporto uscite su entrate').isSame).toBe(false);
});
