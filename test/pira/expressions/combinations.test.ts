import { readTargets } from '../../../src/pira/expressions/readTargets';
import { written } from './written';

const OPERATORS: readonly (readonly [string, string])[] = [
  ...[
    '>=',
    '=>',
    '> =',
    '≥',
    '⩾',
    '>/=',
    '> o =',
    '＞＝',
    '>\n=',
    'almeno',
    'ALMENO',
    'almeno:',
    'min.',
    'min:',
  ],
  ...[
    'non meno di',
    'non inferiore a',
    'mai inferiore a',
    'pari o superiore a',
    'maggiore o uguale a',
    'un minimo di',
  ],
  ...['maggiore/uguale a', 'superiore od uguale a', 'pari ad almeno', 'almneo', 'magiore o ugale a'],
].map((text): readonly [string, string] => [text, '>=']);
const AT_MOST: readonly (readonly [string, string])[] = [
  ...[
    '<=',
    '=<',
    '< =',
    '≤',
    '⩽',
    '</=',
    '< o =',
    '＜＝',
    'max',
    'max.',
    'MAX',
    'al massimo',
    'max:',
    'fino a',
  ],
  ...[
    'non oltre',
    'non più di',
    "non piu' di",
    'non superiore a',
    'inferiore o uguale a',
    'uguale o inferiore a',
  ],
].map((text): readonly [string, string] => [text, '<=']);
const OTHERS: readonly (readonly [string, string])[] = [
  ['>', '>'],
  ['superiore a', '>'],
  ['più di', '>'],
  ["piu' di", '>'],
  ['oltre', '>'],
  ['supeiore a', '>'],
  ['<', '<'],
  ['inferiore a', '<'],
  ['meno di', '<'],
  ['infriore a', '<'],
  ['=', '='],
  ['pari a', '='],
  ['esattamente', '='],
];

const VALUES: readonly (readonly [string, string])[] = [
  ['5', '5 number'],
  ['n. 5', '5 number'],
  ['5 eventi', '5 number'],
  ['dieci', '10 number'],
  ['2.355', '2355 number'],
  ['1.234,5', '1234.5 number'],
  ['97,5%', '0.975 percent'],
  ['50 per cento', '0.5 percent'],
  ['5 p.p.', '0.05 percentage-point'],
  ['30 gg.', '30 day'],
  ['10 giorni lavorativi', '10 working-day'],
  ['48h', '48 hour'],
  ["45'", '45 minute'],
  ['3 mesi', '3 month'],
  ['€ 10.000', '10000 euro'],
  ['250 mila euro', '250000 euro'],
  ['9M€', '9000000 euro'],
];

/** Behind a year the sign "=" only parts it from its value: it is no limit there. */
const IS_EQUATION = /^(?:anno )?2021 =/i;

const AROUND: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `(${text})`,
  (text) => `${text}.`,
  (text) => `${text} (1)`,
  (text) => `2021: ${text}`,
  (text) => `2021 ${text}`,
  (text) => `Anno 2021 ${text}`,
  (text) => `${text} (2021)`,
  (text) => `${text} entro il 31/12/2021`,
  (text) => `Valore atteso: ${text}`,
  (text) => `Numero incontri ${text}`,
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replace(' ', '\n'),
];

/** A figure in brackets behind a counted thing may be a mark or a second count: it is read, and told. */
const TELLS_MARK = /[a-z] \(1\)$/;
const saysAs = (found: string, wanted: string, text: string): boolean =>
  found === wanted || (TELLS_MARK.test(text) && found === `${wanted} [words]`);

function read(text: string): string {
  const cell = {
    value: text,
    text,
    format: '',
    unit: '',
    header: '',
    indicator: '',
    polarity: '',
    year: 2021,
    years: [],
  };
  return written(readTargets(cell));
}

test.each([...OPERATORS, ...AT_MOST, ...OTHERS])(
  'every value in every place behind «%s» is %s that value',
  (operator, sign) => {
    const wrong = VALUES.flatMap(([value, reading]) =>
      AROUND.map((around) => around(`${operator} ${value}`))
        .filter((text) => !IS_EQUATION.test(text))
        .map((text) => [text, read(text)])
        .filter(([text = '', found = '']) => !saysAs(found, `2021: ${sign} ${reading}`, text)),
    );
    expect(wrong).toEqual([]);
  },
);

const LABELS: readonly ((year: string, value: string) => string)[] = [
  (year, value) => `${year}: ${value}`,
  (year, value) => `${year} ${value}`,
  (year, value) => `Anno ${year} ${value}`,
  (year, value) => `${value} (${year})`,
  (year, value) => `${value} nel ${year}`,
  (year, value) => `Target ${year}: ${value}`,
  (year, value) => `${year} - ${value}`,
];

test.each(['; ', ', ', ' ', '\n', ' / ', ' - ', ' | ', ' e '])(
  'years and their values with %j between them keep together',
  (separator) => {
    const wrong = ['90%', '>= 90%', '5', 'almeno 5', '<= 30 gg', '€ 10.000', 'n. 5'].flatMap((value) =>
      LABELS.map((label) => ['2021', '2022', '2023'].map((year) => label(year, value)).join(separator))
        .map((text) => [text, read(text)])
        .filter(([, found]) => {
          const one = read(value).replace('2021: ', '');
          return found !== `2021: ${one} | 2022: ${one} | 2023: ${one}`;
        }),
    );
    expect(wrong).toEqual([]);
  },
);
