import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTargets } from '../../../src/pira/expressions/readTargets';
import { valueReader } from '../../../src/pira/expressions/valueReader';
import fc from '../../support/fastCheck';

function columns(name: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(join(__dirname, name), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}

const ROWS = [...columns('expressions.tsv'), ...columns('variants.tsv')];
const PIECES =
  '-5|5|80%|2,5|12 gg|>=|almeno|%|n.|dei reclami|domande|ore|euro|entro|(media)|10.000|tra 3 e 5|3-5|a persona|!'.split(
    '|',
  );
const INDICATORS = [
  ...ROWS.map(([, , indicator = '']) => indicator),
  ...columns('direction.tsv').map(([indicator = '']) => indicator),
];
const PARTS = INDICATORS.flatMap((indicator) => indicator.split(' '));

const joined = (parts: readonly string[]): string => parts.join(' ');
const anyText = fc.oneof(
  fc.constantFrom(...ROWS.map(([text = '']) => text.replaceAll('\\n', '\n'))),
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }).map(joined),
);
const anyIndicator = fc.oneof(
  fc.constantFrom(...INDICATORS),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 5 }).map(joined),
);
const anyValue = fc.oneof(
  { weight: 4, arbitrary: anyText.map((text) => ({ value: text, text })) },
  fc.constantFrom({ value: -5, text: '-5' }, { value: 0.8, text: '80%' }, { value: 12, text: '12' }),
);
const anyPlace = fc.record({
  unit: fc.constantFrom('', '%', 'Percentuale', 'Numero', 'Giorni', 'Ore', 'Euro'),
  header: fc.constantFrom('Target 2021', 'Target minimo', 'Target %'),
});
const anyWords = fc.record({
  indicator: anyIndicator,
  polarity: fc.constantFrom('', '', 'crescente', 'decrescente'),
});

/** One reader has read all that the runs before gave it: what it kept of them must not be told of other words. */
test('a reader that keeps readings reads every target as if it kept none', () => {
  const reader = valueReader();
  fc.assert(
    fc.property(
      anyValue,
      anyPlace,
      fc.array(anyWords, { minLength: 1, maxLength: 5 }),
      (cell, place, all) => {
        for (const { indicator, polarity } of all) {
          const target = { ...cell, ...place, polarity, format: 'General', year: 2021, years: [] };
          expect(reader.targets(target, () => indicator)).toEqual(readTargets({ ...target, indicator }));
        }
      },
    ),
    { numRuns: 300 },
  );
});
