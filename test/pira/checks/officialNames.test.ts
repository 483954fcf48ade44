import { findings } from '../../../src/pira/checks';
import { sayFinding } from '../../../src/pira/checks/sayFinding';
import { CLEAN, withObjective } from '../../support/cleanPlan';
import { addressOf, planOf, type PlanSpec } from '../../support/plan';

/** The rules on missions and programmes; a plan moved to another year also has stale years and others. */
const ON_NAMES = new Set([
  'unknown-code',
  'unchecked-mission',
  'programme-not-in-year',
  'old-name',
  'name-of-another-code',
  'unofficial-name',
  'truncated-name',
  'name-spelling',
  'missing-code',
  'code-without-name',
]);

type Code = string | null;
interface Written {
  readonly mission?: readonly [Code, string];
  readonly programme: readonly [Code, string];
  readonly year: number | null;
}

const M011 = ['011', 'Competitività e sviluppo delle imprese'] as const;
const M012 = ['012', 'Regolazione dei mercati'] as const;
const M016 = ['016', 'Commercio internazionale ed internazionalizzazione del sistema produttivo'] as const;
const M033 = ['033', 'Fondi da ripartire'] as const;

const VIGILANZA =
  'Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori';
const POLITICHE = 'Politiche sulla concorrenza, tutela dei consumatori e la normativa tecnica';
const PROMOZIONE =
  'Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d’impresa e movimento cooperativo';
const SOSTEGNO = "Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy";

function planWith({ mission = M012, programme, year }: Written): PlanSpec {
  const changed = withObjective({ mission, programme, code: '' });
  const [first] = changed.objectives;
  return { ...CLEAN, year, matrix: [], objectives: first === undefined ? [] : [first] };
}

function told(written: Written) {
  const { plan, sheets } = planOf(planWith(written));
  return findings(plan, null, sheets).filter(({ rule }) => ON_NAMES.has(rule));
}

const cases: readonly [string, Written, readonly string[]][] = [
  // Names of the year.
  ['012-004 in 2023', { programme: ['004', VIGILANZA], year: 2023 }, []],
  ['012-004 as renamed, in 2024', { programme: ['004', POLITICHE], year: 2024 }, []],
  [
    '011-013, new in 2024',
    {
      mission: M011,
      programme: [
        '013',
        "Politiche industriali, per la competitivita', il made in Italy e gestione delle crisi d'impresa",
      ],
      year: 2025,
    },
    [],
  ],
  ['016-005 in 2025', { mission: M016, programme: ['005', SOSTEGNO], year: 2025 }, []],
  [
    '016-005 as renamed, in 2026',
    { mission: M016, programme: ['005', `${SOSTEGNO} e del Sistema Paese`], year: 2026 },
    [],
  ],
  [
    '011-006 in 2022',
    {
      mission: M011,
      programme: ['006', 'Vigilanza sul sistema cooperativo e sulle società'],
      year: 2022,
    },
    [],
  ],
  // Names of other years: information.
  ['the old name of 012-004', { programme: ['004', VIGILANZA], year: 2024 }, ['old-name info B6']],
  ['the next name of 012-004', { programme: ['004', POLITICHE], year: 2023 }, ['old-name info B6']],
  [
    'the old name of 016-005',
    { mission: M016, programme: ['005', SOSTEGNO], year: 2026 },
    ['old-name info B6'],
  ],
  [
    '011-005 after its last year',
    { mission: M011, programme: ['005', PROMOZIONE], year: 2024 },
    ['programme-not-in-year info A6'],
  ],
  [
    '011-013 before its first',
    { mission: M011, programme: ['013', ''], year: 2023 },
    ['code-without-name warning A6', 'programme-not-in-year info A6'],
  ],
  ['old names in a plan without a year', { programme: ['004', VIGILANZA], year: null }, []],
  // Programmes of the body's own: information at most.
  [
    'a programme the State has not',
    { programme: ['021', 'Servizi innovativi'], year: 2025 },
    ['unknown-code info A6'],
  ],
  [
    'an own name beside a code of the State',
    { programme: ['004', 'Tutela del mercato'], year: 2025 },
    ['unofficial-name info B6'],
  ],
  [
    'a short name of the body’s own',
    { mission: M016, programme: ['005', 'Promozione del made in Italy'], year: 2021 },
    ['truncated-name info B6'],
  ],
  [
    'words that are part of another name',
    { programme: ['004', 'Energia e la comunicazione'], year: 2021 },
    ['unofficial-name info B6'],
  ],
  // Slips stay warnings, with the name that is meant.
  [
    'a name cut within a word',
    { mission: M016, programme: ['005', SOSTEGNO.slice(0, -3)], year: 2021 },
    ['truncated-name warning B6'],
  ],
  [
    'the name of another programme',
    { programme: ['004', 'Indirizzo politico'], year: 2021 },
    ['name-of-another-code warning B6'],
  ],
  // Missions outside the State's list, and outside the catalogue.
  [
    'a mission no State budget has',
    { mission: ['077', 'Camere'], programme: ['001', 'Registro'], year: 2021 },
    ['unknown-code warning A5'],
  ],
  [
    'a university',
    {
      mission: ['023', 'Istruzione universitaria e formazione post-universitaria'],
      programme: ['003', 'Sistema universitario e formazione post universitaria'],
      year: 2025,
    },
    ['unchecked-mission info A5'],
  ],
  [
    'a university’s own programme',
    {
      mission: ['017', 'Ricerca e innovazione'],
      programme: ['099', 'Ricerca scientifica e tecnologica di base'],
      year: 2025,
    },
    ['unchecked-mission info A5'],
  ],
  // Funds to be shared out, whose name was read until 2020.
  ['033-001 in 2024', { mission: M033, programme: ['001', 'Fondi da assegnare'], year: 2024 }, []],
];

test.each(cases)('%s', (_, written, expected) => {
  const list = told(written).map(({ rule, severity, place }) => `${rule} ${severity} ${addressOf(place)}`);
  expect(list).toEqual(expected);
});

const unknownYears: readonly [string, Written, RegExp, RegExp][] = [
  [
    'an own name in a year not known yet',
    { programme: ['004', 'Tutela del mercato'], year: 2027 },
    /«Politiche sulla concorrenza.*2026.*da confermare/,
    /2026.*to be confirmed/,
  ],
  [
    'an old name in a year not known yet',
    { programme: ['004', VIGILANZA], year: 2028 },
    /2011-2023.*2026, da confermare/,
    /2026, to be confirmed/,
  ],
  [
    'a programme that the last budget has not',
    { mission: M011, programme: ['005', PROMOZIONE], year: 2027 },
    /2015-2023|2011-2023.*2026, il più recente noto \(da confermare\)/,
    /2026, the latest one known \(to be confirmed\)/,
  ],
  [
    'a code without a name',
    { mission: M033, programme: ['001', ''], year: 2023 },
    /«Fondi da assegnare».*2020.*da confermare/,
    /2020.*to be confirmed/,
  ],
  [
    'a shortened mission in a plan without a year',
    { mission: ['011', 'Competitività delle imprese'], programme: ['007', ''], year: null },
    /2026.*da confermare/,
    /2026.*to be confirmed/,
  ],
  [
    'a programme without a code',
    { programme: [null, POLITICHE], year: 2030 },
    /scrivere 004.*da confermare/,
    /write 004.*to be confirmed/,
  ],
];

test.each(unknownYears)('%s: to be confirmed', (_, written, italian, english) => {
  const list = told(written);
  expect(list.map((finding) => sayFinding(finding, 'it').what).join('\n')).toMatch(italian);
  expect(list.map((finding) => sayFinding(finding, 'en').what).join('\n')).toMatch(english);
});

const knownYears = cases.flatMap(([title, written]) =>
  written.year === null ? [] : [[title, written] as const],
);

test.each(knownYears)('%s: nothing to confirm in a known year, no error', (_, written) => {
  for (const finding of told(written)) {
    expect(finding.severity).not.toBe('error');
    expect(sayFinding(finding, 'it').what).not.toMatch(/da confermare/);
  }
});

const fixes: readonly [string, Written, string | null][] = [
  [
    'a cut name of which two wordings are known: that of the year',
    { mission: M016, programme: ['005', SOSTEGNO.slice(0, -8)], year: 2026 },
    `${SOSTEGNO} e del sistema paese`,
  ],
  ['the same in 2021', { mission: M016, programme: ['005', SOSTEGNO.slice(0, -8)], year: 2021 }, SOSTEGNO],
  [
    'in a year not known yet: none',
    { mission: M016, programme: ['005', SOSTEGNO.slice(0, -8)], year: 2027 },
    null,
  ],
  ['a name without its code', { programme: [null, POLITICHE], year: 2025 }, `004 - ${POLITICHE}`],
  ['a name whose code is gone', { mission: M011, programme: [null, PROMOZIONE], year: 2025 }, null],
  ['a code with several names, by the year', { programme: ['004', ''], year: 2024 }, `004 - ${POLITICHE}`],
  ['a code with several names, year not known yet', { programme: ['004', ''], year: 2027 }, null],
];

test.each(fixes)('the correction of %s', (_, written, after) => {
  expect(told(written).map(({ fix }) => fix?.after ?? null)).toEqual([after]);
});
