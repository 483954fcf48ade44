import type { Role } from '../../../src/pira/lexicon/labels/roles';
import { SURE, fit } from '../../../src/pira/reading/lines/fit';
import { textTraits } from '../../../src/pira/reading/lines/traits';

const ROLES: readonly Role[] = [
  'name',
  'type',
  'unit',
  'source',
  'perspective',
  'stakeholders',
  'target',
  'actual',
  'weight',
  'year',
  'mission',
  'objectiveCode',
  'numerator',
];

/** How loudly a cell speaks for a field or against it; `++` and `--` are proof. */
function spoken(fits: number): string {
  if (Math.abs(fits) >= SURE) return fits > 0 ? '++' : '--';
  return fits === 0 ? '0' : fits > 0 ? '+' : '-';
}

test.each([
  ['>= 5', '-- -- -- -- -- -- ++ - -- -- -- 0 +'],
  ['80%', '-- -- -- -- -- -- ++ + + -- -- 0 +'],
  ['30/06/2024', '-- -- -- -- -- + ++ + - -- + 0 +'],
  ['12', '-- -- -- -- -- -- + + + -- + + +'],
  ['2024', '-- -- -- -- -- -- + + + ++ + + +'],
  ['Sì', '+ 0 0 + - + + + - -- + 0 +'],
  ['B3', '+ 0 0 + - + - - - -- + + +'],
  ['Numero', '- -- ++ - -- -- -- -- -- -- - 0 +'],
  ['n. giorni', '+ -- ++ - -- -- -- -- -- -- - 0 +'],
  ['Efficacia', '- ++ -- -- -- -- -- -- -- -- -- 0 +'],
  ['Indicatore di efficacia', '-- ++ -- -- -- -- -- -- -- -- -- 0 +'],
  ['Processi interni', '- -- -- ++ ++ ++ -- -- - -- + 0 +'],
  ['Associazioni di categoria', '+ 0 0 + - ++ - - - -- + 0 +'],
  ['Registro delle pratiche', '+ 0 0 ++ - + -- -- - -- + 0 +'],
  ['Corsi', '+ 0 0 + - + - - - -- + 0 +'],
  ['Redazione del piano annuale', '+ 0 0 + - + - - - -- + - +'],
  ['&&&***', '-- -- -- + - + -- -- - -- + 0 +'],
  ['n.d.', '+ + + + + + + + + + + + +'],
])('«%s» speaks for each field: %s', (text, expected) => {
  const traits = textTraits(text);
  expect(ROLES.map((role) => spoken(fit(role, traits))).join(' ')).toBe(expected);
});

// Between two fields of a row that both could hold a cell, the one for which it speaks louder takes it.
test.each<[Role, readonly string[]]>([
  ['target', ['>= 5', '80% = 30/06/2024', '12 = Sì', 'Corsi', 'Numero', 'Efficacia']],
  ['actual', ['12 = 80% = 30/06/2024 = Sì', 'Corsi', '>= 5', 'Numero', 'Efficacia']],
  ['name', ['Redazione del piano annuale', 'Corsi', 'n. giorni', 'Efficacia', 'Numero', '12', '80%']],
  ['unit', ['Numero', 'n. giorni', 'Corsi', '12 = Efficacia']],
  ['weight', ['12 = 80%', 'Corsi', 'Numero = Efficacia']],
  ['mission', ['Corsi', 'Numero', 'Efficacia']],
  ['objectiveCode', ['B3', '12', 'Corsi', 'Redazione del piano annuale']],
])('%s, from what speaks for it loudest to what speaks against it', (role, groups) => {
  const best = groups.map((group) => group.split(' = ').map((text) => fit(role, textTraits(text))));
  for (const ofGroup of best) expect(new Set(ofGroup).size).toBe(1);
  const order = best.map(([first]) => first ?? NaN);
  expect(order).toEqual([...new Set(order)].toSorted((a, b) => b - a));
});
