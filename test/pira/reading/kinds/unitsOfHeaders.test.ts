import { evaluatePlan } from '../../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';

/** The unit of the one indicator, its target and its actual value as they were read, and its outcome. */
function told(header: readonly string[], row: readonly CellInput[]): string {
  const plan = readPlan([sheetFromRows('PIRA 2026', [['PIRA 2026'], header, row])], { year: null });
  const { unit, targets, actuals } = plan.indicators[0] ?? { unit: { text: '' }, targets: [], actuals: [] };
  const reading = targets[0]?.reading;
  const wanted = reading?.kind === 'threshold' ? `${reading.value} ${reading.unit}` : reading?.kind;
  const measure = actuals[0]?.measure;
  const measured = measure?.kind === 'quantity' ? `${measure.value} ${measure.unit}` : measure?.kind;
  const outcome = evaluatePlan(plan).results[0]?.outcome.status;
  return [unit.text, wanted, measured, outcome].join(' | ');
}

test.each<[string, string, CellInput, CellInput, string]>([
  [
    'Target 2026 (migliaia di €)',
    'Consuntivo 2026 (migliaia di €)',
    '>= 850',
    874,
    'migliaia di € | 850000 euro | 874000 euro | met',
  ],
  [
    'Target 2026 (in K€)',
    'Risultato 2026 (in K€)',
    '>= 850',
    810,
    'in k€ | 850000 euro | 810000 euro | partly-met',
  ],
  [
    'Target 2026 (€/1000)',
    'Consuntivo 2026 (€/1000)',
    '>= 850',
    874,
    '€/1000 | 850000 euro | 874000 euro | met',
  ],
  [
    'Target 2026 migliaia €',
    'Consuntivo 2026 migliaia €',
    '>= 850',
    874,
    'migliaia € | 850000 euro | 874000 euro | met',
  ],
  [
    'Target 2026 (mln €)',
    'Consuntivo 2026 (mln €)',
    '>= 1,5',
    1.6,
    'mln € | 1500000 euro | 1600000 euro | met',
  ],
  ['Target 2026 (giorni)', 'Consuntivo 2026 (giorni)', '<= 30', 26, 'giorni | 30 day | 26 day | met'],
  // Only the target says it: the value below the next header is in the same unit, unless it is far from it then.
  [
    'Target 2026 (migliaia di €)',
    'Consuntivo 2026',
    '>= 850',
    874,
    'migliaia di € | 850000 euro | 874000 euro | met',
  ],
  [
    'Target 2026 (migliaia di €)',
    'Consuntivo 2026',
    '>= 850',
    874000,
    'migliaia di € | 850000 euro | 874000 euro | met',
  ],
  // Each says its own unit.
  [
    'Target 2026 (migliaia di €)',
    'Consuntivo 2026 (€)',
    '>= 850',
    874000,
    'migliaia di € | 850000 euro | 874000 euro | met',
  ],
  [
    'Target 2026 (migliaia di €)',
    'Consuntivo 2026 (€)',
    '>= 850',
    874,
    'migliaia di € | 850000 euro | 874 euro | not-met',
  ],
  [
    'Target 2026',
    'Consuntivo 2026 (migliaia di €)',
    '>= 850.000 €',
    874,
    ' | 850000 euro | 874000 euro | met',
  ],
  ['Target 2026 (ore)', 'Consuntivo 2026 (minuti)', '<= 2', 90, 'ore | 2 hour | 1.5 hour | met'],
  // No unit of time or money: as ever.
  ['Target 2026', 'Consuntivo 2026', '>= 850', 874, ' | 850 number | 874 number | met'],
  ['Target 2026 (%)', 'Consuntivo 2026 (%)', '>= 90', 93.5, ' | 0.9 percent | 0.935 percent | met'],
  [
    'Target 2026 (valore minimo)',
    'Consuntivo 2026 (definitivo)',
    '>= 850',
    874,
    ' | 850 number | 874 number | met',
  ],
])('«%s» beside «%s»: %s and %s', (target, actual, wanted, measured, expected) => {
  expect(
    told(['Obiettivo', 'Indicatore', target, actual], ['Servizi', 'Proventi incassati', wanted, measured]),
  ).toBe(expected);
});

test('the headers say nothing where a column or the name has a unit', () => {
  const header = [
    'Indicatore',
    'Unità di misura',
    'Target 2026 (migliaia di €)',
    'Consuntivo 2026 (migliaia di €)',
  ];
  expect(told(header, ['Proventi incassati', 'migliaia di euro', '>= 850', 874])).toBe(
    'migliaia di euro | 850000 euro | 874000 euro | met',
  );
});

test.each(['€/000', '€ x 1.000', 'euro/000', '€/1000', '(000 €)', 'in €/000'])(
  'the unit column says thousands of euro as «%s»',
  (unit) => {
    const header = ['Indicatore', 'Unità di misura', 'Target 2026', 'Consuntivo 2026'];
    expect(told(header, ['Proventi incassati', unit, 850, 874])).toBe(
      `${unit} | 850000 euro | 874000 euro | met`,
    );
  },
);
