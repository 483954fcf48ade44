import { tokens } from '../../../src/pira/expressions/lexers/tokens';
import { looksLikeTarget } from '../../../src/pira/expressions/looksLikeTarget';
import { printedTarget } from '../../../src/pira/expressions/print';
import { readActual } from '../../../src/pira/expressions/readActual';
import { readTargets } from '../../../src/pira/expressions/readTargets';
import type { Target } from '../../../src/pira/expressions/target';
import { plainText } from '../../../src/pira/lexicon/text/plainText';
import { say } from '../../../src/pira/messages';
import fc from '../../support/fastCheck';

/** Pieces of targets, so that chance makes texts that nearly are one. */
const PIECES = (
  '>=|<=|>|<|=|≥|≤|=>|±|+|-|–|÷|/|almeno|entro|entro il|non oltre|max|min.|tra|e|da|a|fino a|non inferiore a|superiore a|o più|5|12|90|' +
  '0,5|2,5|2.355|1.821.008,38|100|2021|2020|2.35|1OO|00|%|％|per cento|p.p.|punti percentuali|€|euro|mila|milioni|k€|M€|gg|gg.|' +
  'giorni lavorativi|ore|minuti|mesi|anno|settimane|31/12/2021|31/02/2021|15/06|30.06.2021|31 dicembre|dicembre 2021|fine anno|' +
  'I semestre|Q2 2026|sì|no|on/off|incremento|riduzione|del|rispetto al 2020|baseline|ulteriori|anno precedente|nel 2022|(2021)|' +
  'Anno 2021:|2022:|;|,|.|:|\n|\t|\u00a0|\u200b|¹|(1)|*|circa|non|legge n. 196/2009|imprese|servizi|n.|n.d.|due|tre|un|(|)|[|]|"|\''
).split('|');
const nearly = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));
const short = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 5 })
  .map((pieces) => pieces.flat().join(''));
const one = (pieces: string): fc.Arbitrary<string> => fc.constantFrom(...pieces.split('|'));
/** An operator, a number, a unit and some words, as people put them together. */
const likely = fc
  .tuple(
    one('|>=|<|almeno|entro|non più di|incremento del|riduzione di|tra 3 e|da 1 a|2021:|+|-|circa'),
    one('5|0,5|2.355|100|12|15/06|31/12/2021|due|2,75|10'),
    one('|%|gg|giorni lavorativi|€|mln di euro|p.p.|settimane|ore'),
    one('||rispetto al 2020|imprese|nel 2021|(1)|o più|lavorativi|e <= 90|2022: 7'),
  )
  .map((parts) => parts.join(' ').trim());
const anyText = fc.oneof(
  likely,
  short,
  nearly,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const anyUnit = fc.constantFrom(
  '',
  '%',
  'Percentuale',
  'Numero',
  'giorni',
  'Euro',
  'Data',
  'Sì/No',
  'migliaia di euro',
);
const anyYear = fc.constantFrom(null, 2021, 2026);

function read(text: string, unit = '', year: number | null = null): readonly Target[] {
  const cell = {
    value: text,
    text,
    format: 'General',
    unit,
    header: '',
    indicator: '',
    polarity: '',
    year,
    years: [],
  };
  return readTargets(cell).map(({ reading }) => reading);
}

const RUNS = { numRuns: 4000 };

test('a text is the concatenation of its tokens', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = plainText(text);
      const joined = tokens(plain.text).map((token) => plain.text.slice(token.start, token.end));
      expect(joined.join('')).toBe(plain.text);
      expect(plain.places.length).toBe(plain.text.length);
    }),
    RUNS,
  );
});

test('any text in any column has a reading, each unreadable one a sentence in both languages', () => {
  fc.assert(
    fc.property(anyText, anyUnit, anyYear, (text, unit, year) => {
      const readings = read(text, unit, year);
      expect(readings.length).toBeGreaterThan(0);
      for (const reading of readings) {
        if (reading.kind !== 'unreadable') continue;
        expect(say(reading.reason, 'it')).not.toBe('');
        expect(say(reading.reason, 'en')).not.toBe('');
      }
    }),
    RUNS,
  );
});

const NUMBER_OR_DATE =
  /[\p{Nd}ⅠⅡⅢⅣ]|zero|un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dici|venti|ant[aoi]|cento|mil|gen|feb|mar|apr|mag|giu|lug|ago|ag|set|ott|nov|dic|anno|esercizio|semestre|trimestre|quadr|trim|sem/iu;
const ANSWER =
  /s|n|x|y|[✓✔☑]|o[nf]|vero|fals|true|fatt|realizzat|completat|effettuat|eseguit|raggiunt|conseguit|attuat|conclus|done/iu;

test('there is no reading without a number, a date or an answer in the text', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom('', '%', 'Numero', 'giorni', 'Euro', 'Data'),
      anyYear,
      (text, unit, year) => {
        const printed = text.normalize('NFKC').replaceAll(/[\p{Cf}\p{M}]/gu, '');
        for (const reading of read(text, unit, year)) {
          if (reading.kind === 'unreadable') continue;
          expect(printed).toMatch(reading.kind === 'yes-no' ? ANSWER : NUMBER_OR_DATE);
        }
      },
    ),
    RUNS,
  );
});

/** A reading as its printed expression gives it: nothing is assumed and no word unused then. */
function printedOut(reading: Target): unknown {
  const said = Object.entries(reading).filter(([name]) => name !== 'unused');
  return { ...Object.fromEntries<unknown>(said), assumed: [] };
}

test('printing a reading and reading it again gives the same reading', () => {
  let readings = 0;
  fc.assert(
    fc.property(anyText, anyUnit, anyYear, (text, unit, year) => {
      for (const reading of read(text, unit, year)) {
        if (reading.kind === 'unreadable') continue;
        readings += 1;
        expect(read(printedTarget(reading))).toEqual([printedOut(reading)]);
      }
    }),
    RUNS,
  );
  expect(readings).toBeGreaterThan(300);
});

const anyReading: fc.Arbitrary<Target> = fc
  .record({
    operator: fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '=' as const),
    figures: fc.integer({ min: -999_999_999, max: 999_999_999 }),
    decimals: fc.integer({ min: 0, max: 4 }),
    unit: fc.constantFrom(
      ...([
        'number',
        'percent',
        'percentage-point',
        'euro',
        'minute',
        'hour',
        'day',
        'working-day',
        'month',
      ] as const),
    ),
  })
  .map(({ operator, figures, decimals, unit }) => ({
    kind: 'threshold',
    operator,
    value: Number((figures / 10 ** decimals).toPrecision(15)) + 0,
    unit,
    assumed: [],
  }));

test('any threshold survives printing and reading', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      expect(read(printedTarget(reading))).toEqual([reading]);
    }),
    RUNS,
  );
});

test('any actual value against any target has a measure', () => {
  fc.assert(
    fc.property(anyText, anyText, anyUnit, fc.double(), (target, actual, unit, number) => {
      for (const reading of read(target, unit, 2021)) {
        for (const value of [actual, number, true, null, { error: '#N/A' }]) {
          const measure = readActual({ value, text: '', format: 'General' }, reading, unit);
          if (measure.kind === 'unreadable') expect(say(measure.reason, 'it')).not.toBe('');
          if (measure.kind === 'quantity') expect(Number.isNaN(measure.value)).toBe(Number.isNaN(value));
        }
      }
      expect(typeof looksLikeTarget(target)).toBe('string');
    }),
    { ...RUNS, numRuns: 1500 },
  );
});

/** The processor's time for a long text, in milliseconds: the shortest of a few runs, whatever else the machine does. */
function shortest(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run += 1) {
    const start = process.cpuUsage();
    read(text, '%', 2021);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

test.each(
  [
    '1',
    '1.',
    '1 ',
    '111 ',
    '1/',
    '1-',
    '>',
    '> ',
    '= /',
    '(',
    ')',
    '()',
    '((5)',
    'a',
    'a1',
    'entro ',
    'non ',
    '2021 ',
    '2021: ',
    '5% ',
    '€',
    ' ',
    '\n',
    "'",
    '"',
    '-',
    'e ',
    'più di ',
    'art. 1 ',
    'anno 2021 ',
    'maggiore o ',
    '31/12/2021 ',
    '\u0301',
    '𝟙',
    ',',
    '5 e ',
    'mila ',
    '2021 e ',
    'di ',
    'a 2021 ',
    'rispetto al 2020 ',
    '5\n',
    '> 5 ',
  ].map((piece) => [piece]),
)('time grows in step with the length of a text of «%s»', (piece) => {
  const length = 2000;
  const small = shortest(piece.repeat(Math.ceil(length / piece.length)));
  const large = shortest(piece.repeat(Math.ceil((8 * length) / piece.length)));
  const quadratic = 64;
  expect(large).toBeLessThan(Math.max(small, 0.5) * (quadratic / 2));
});
