import { findings } from '../../../src/pira/checks';
import { identityOf } from '../../../src/pira/checks/identify';
import { splitIgnored } from '../../../src/pira/checks/ignored';
import { joinFindings } from '../../../src/pira/checks/joined';
import { sayFinding } from '../../../src/pira/checks/sayFinding';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { addressOf } from '../../support/plan';
import { sheetFromRows } from '../../support/sheet';

type Rows = Parameters<typeof sheetFromRows>[1];

const HEADER = ['Obiettivo', 'Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'];

/** A list of so many indicators that gives little of what the decree lists, none with an operator. */
function plain(count: number, target: (at: number) => string = () => '100%'): Rows {
  const rows = Array.from({ length: count }, (_, at) => [
    `${Math.floor(at / 4) + 1}. Obiettivo numero ${Math.floor(at / 4) + 1}`,
    `% di pratiche di tipo ${at} su pratiche ricevute`,
    'Percentuale',
    target(at),
    '',
  ]);
  return [['PIRA 2024'], HEADER, ...rows];
}

function found(rows: Rows) {
  const sheet = sheetFromRows('Piano', rows);
  const plan = readPlan([sheet], { year: null });
  return findings(plan, evaluatePlan(plan), [sheet]);
}

const lines = (rows: Rows) =>
  joinFindings(found(rows)).map(({ rule, place, cells }) => `${rule} ${addressOf(place)} ${cells.length}`);

const cases: readonly [string, Rows, string][] = [
  ['forty targets without an operator are one finding', plain(40), 'operator-assumed D3 40'],
  ['whatever the targets are', plain(12, (at) => `${80 + at}%`), 'operator-assumed D3 12'],
  ['what the whole plan lacks is one finding', plain(3), 'missing-in-plan A1'],
  ['targets of another quantity than the unit', plain(9, (at) => `>= ${at + 2}`), 'unit-mismatch D3 9'],
  ['indicators without a target', plain(9, (at) => (at < 4 ? '' : '>= 90%')), 'missing-target D3 4'],
];

/** Four objectives in two missions printed as codes only, measured in money, with weights of which half add up. */
const CAUSES: Rows = [
  ['PIRA 2024'],
  ['Missione', 'Obiettivo', 'Indicatore', 'Tipologia', 'Unità di misura', 'Peso', 'Target 2024'],
  ...['011', '012', '013', '014'].flatMap((mission, at): Rows => [
    [mission, `${at + 1}. Obiettivo ${at + 1}`, `Costo ${at}`, 'Finanziario', 'Euro', 0.5, '<= 20'],
    [
      mission,
      `${at + 1}. Obiettivo ${at + 1}`,
      `Spesa ${at}`,
      'Finanziario',
      'Euro',
      at < 2 ? 0.5 : 1,
      '<= 9',
    ],
  ]),
];

test.each(['code-without-name A3', 'only-financial B3 4', 'weights-total F7 2', 'unchecked-mission A7 2'])(
  'one line a cause: %s',
  (expected) => {
    const [rule = ''] = expected.split(' ');
    const told = lines(CAUSES).filter((line) => line.startsWith(`${rule} `));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(expected);
  },
);

test('a name that is certain stands in the line of all codes', () => {
  const [all] = joinFindings(found(CAUSES)).filter(({ rule }) => rule === 'code-without-name');
  expect(all && sayFinding(all, 'it').what).toContain('«011 - Competitività e sviluppo delle imprese»');
});

test('who ignored one code without a name in all its rows still does, and sees the other codes', () => {
  const former = identityOf('code-without-name', 'cause', '011');
  const { open, ignored } = splitIgnored(found(CAUSES), ignoringOf(former));
  const isOf = ({ rule }: { readonly rule: string }) => rule === 'code-without-name';
  expect(ignored.map(({ finding, reason }) => [finding.identity, finding.cells.length, reason])).toEqual([
    [former, 2, 'Così è in uso'],
  ]);
  expect(open.filter(isOf).map(({ place }) => addressOf(place))).toEqual(['A5']);
});

test.each(cases)('%s', (_, rows, expected) => {
  const list = lines(rows);
  expect(list.filter((line) => line.startsWith(expected))).toHaveLength(1);
  const [rule = ''] = expected.split(' ');
  expect(list.filter((line) => line.startsWith(`${rule} `))).toHaveLength(1);
});

test('the number of findings does not grow with the rows', () => {
  expect(lines(plain(400)).length).toBe(lines(plain(8)).length);
});

test('what weighs more is not joined with what weighs less', () => {
  const rows = plain(4, (at) => (at === 0 ? '10 giorni' : '100%'));
  const operators = joinFindings(found(rows)).filter(({ rule }) => rule === 'operator-assumed');
  expect(operators.map(({ severity, cells }) => [severity, cells.length])).toEqual([
    ['warning', 1],
    ['info', 3],
  ]);
});

test('one that stands alone keeps its own sentence, several say how many and which', () => {
  const words = (count: number, language: 'it' | 'en') => {
    const [first] = joinFindings(found(plain(count))).filter(({ rule }) => rule === 'operator-assumed');
    return first && sayFinding(first, language).what;
  };
  expect(words(1, 'it')).toBe(
    'Il target «100%» non ha operatore: è stato inteso come >=. Indicare l’operatore.',
  );
  expect(words(5, 'it')).toBe(
    'In 5 target non c’è l’operatore («100%»): è stato inteso >=. Indicare l’operatore.',
  );
  expect(words(5, 'en')).toBe('5 targets have no operator (“100%”): >= was assumed. Write the operator.');
});

const ignoringOf = (identity: string) => [{ identity, reason: 'Così è in uso' }];

test('who ignores a cause ignores it in rows that come later, and in the last one left', () => {
  const [cause] = joinFindings(found(plain(6))).filter(({ rule }) => rule === 'operator-assumed');
  for (const count of [6, 9, 1]) {
    const { open, ignored } = splitIgnored(found(plain(count)), ignoringOf(cause?.identity ?? ''));
    expect(open.some(({ rule }) => rule === 'operator-assumed')).toBe(false);
    expect(ignored.map(({ finding, reason }) => [finding.identity, finding.cells.length, reason])).toEqual([
      [cause?.identity, count, 'Così è in uso'],
    ]);
  }
});

test('who ignored single findings before still does, and sees the rest', () => {
  const list = found(plain(6)).filter(({ rule }) => rule === 'operator-assumed');
  const { open, ignored } = splitIgnored(found(plain(6)), ignoringOf(list[2]?.identity ?? ''));
  expect(ignored.map(({ finding }) => [finding.identity, finding.cells.length])).toEqual([
    [list[2]?.identity, 1],
  ]);
  expect(open.filter(({ rule }) => rule === 'operator-assumed').map(({ cells }) => cells.length)).toEqual([
    5,
  ]);
});

test('what the plan lacks is ignored as a whole, and told again when more is lacking', () => {
  const [lacking] = joinFindings(found(plain(4))).filter(({ rule }) => rule === 'missing-in-plan');
  const ignoring = ignoringOf(lacking?.identity ?? '');
  const rulesOf = (rows: Rows) => splitIgnored(found(rows), ignoring).open.map(({ rule }) => rule);
  expect(rulesOf(plain(7))).not.toContain('missing-in-plan');
  const withoutUnit = plain(4).map((row, at) => (at === 0 ? row : row.with(2, at === 1 ? 'Note' : '')));
  expect(rulesOf(withoutUnit)).toContain('missing-in-plan');
});

test('fixes of a cause stand together', () => {
  const rows = plain(8, () => '2024 >= 90%');
  const [cause] = joinFindings(found(rows)).filter(({ rule }) => rule === 'year-in-target');
  expect(cause?.fixes).toHaveLength(8);
  expect(cause?.fixes.every(({ after }) => after === '>= 90%')).toBe(true);
});

test.each([
  ['2023', ['Target 2024']],
  ['2025', ['Target 2024']],
  ['2023', ['Target 2024', 'Target 2025']],
])('a title of %s over targets of other years only is one finding that says so', (year, targets) => {
  const rows = [
    [`PIRA ${year}`],
    ['Obiettivo', 'Indicatore', ...targets],
    ['Servizi', 'Pratiche', ...targets.map(() => '>= 80')],
    ['Servizi', 'Corsi', ...targets.map(() => '>= 5')],
  ];
  const missing = joinFindings(found(rows)).filter(({ rule }) => rule === 'missing-target');
  const said = missing.map((one) => sayFinding(one, 'it').what).join();
  expect(missing).toHaveLength(1);
  expect(said).toContain(`letto come del ${year}, ma i suoi target sono del 2024`);
});

describe('missions of another list than the catalogue', () => {
  const plan = (...missions: readonly string[]): Rows => [
    ['Piano della performance 2025'],
    ...missions.flatMap((mission, at): Rows => [
      [`Missione ${mission}`],
      ['Programma 01 - Funzioni'],
      ['Obiettivo', 'Indicatore', 'Target 2025'],
      [`Obiettivo ${at + 1}`, `Pratiche ${at}`, '>= 80%'],
    ]),
  ];
  const MUNICIPAL = [
    '01 - Servizi istituzionali, generali e di gestione',
    '04 - Istruzione e diritto allo studio',
  ];
  const ofCodes = (rows: Rows) =>
    lines(rows).filter((line) => /^(?:un|name|truncated|old|programme-not|code-)/.test(line));

  test('are not held against it, which is said once', () => {
    const social = '12 - Diritti sociali, politiche sociali e famiglia';
    const rows = plan(...MUNICIPAL, social, '10 - Trasporti e diritto alla mobilità');
    expect(ofCodes(rows)).toEqual(['unchecked-mission A2 4']);
  });

  test('are not held against it where one of two has a name that is none of it', () => {
    const rows = plan('12 - Diritti sociali, politiche sociali e famiglia', '09 - Tutela del territorio');
    expect(ofCodes(rows)).toEqual(['unchecked-mission A2 2']);
  });

  test('one beside a name that only lacks words of its official one is told', () => {
    const rows = plan('12 - Regolare i mercati', '09 - Tutela del territorio');
    expect(ofCodes(rows).join()).toContain('unofficial-name');
  });

  test('are told among those of the catalogue', () => {
    const rows = plan(
      ...MUNICIPAL,
      '011 - Competitività e sviluppo delle imprese',
      '012 - Regolare i mercati',
    );
    expect(ofCodes(rows)).toContain('unchecked-mission A2 2');
    expect(ofCodes(rows).some((line) => line.startsWith('unofficial-name'))).toBe(true);
  });

  test('a wrong name of one mission alone is told', () => {
    expect(ofCodes(plan('011 - Sviluppo imprese')).join()).toContain('unofficial-name');
  });
});
