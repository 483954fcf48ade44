import { comparePlans } from '../../../src/pira/compare/comparePlans';
import type { Indicator } from '../../../src/pira/plan/plan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { type CellInput, sheetFromRows } from '../../support/sheet';

interface Said {
  readonly objective: string;
  readonly name: string;
  readonly unit: string;
  readonly target: string;
}

const said = (objective: string, name: string, unit: string, target: string): Said => ({
  objective,
  name,
  unit,
  target,
});

const FORMER: readonly Said[] = [
  said(
    'Favorire la transizione digitale delle imprese',
    'Imprese assistite dal punto impresa digitale',
    'Numero',
    '>= 250',
  ),
  said(
    'Favorire la transizione digitale delle imprese',
    'Eventi di formazione sul digitale',
    'Numero',
    '>= 12',
  ),
  said(
    'Garantire la qualità del Registro imprese',
    'Pratiche evase entro cinque giorni',
    'Percentuale',
    '>= 90%',
  ),
  said(
    'Garantire la qualità del Registro imprese',
    'Tempo medio di lavorazione delle pratiche',
    'Giorni',
    '<= 4',
  ),
  said('Contenere i costi di struttura', 'Incidenza dei costi di funzionamento', 'Percentuale', '<= 30%'),
  said('Contenere i costi di struttura', 'Fatture pagate nei termini', 'Percentuale', '>= 95%'),
];

/** The plan of the year after: one target eased, one tightened, one indicator worded anew, one dropped, one new. */
const LATER: readonly Said[] = [
  said(
    'Favorire la transizione digitale delle imprese',
    'Imprese assistite dal punto impresa digitale',
    'Numero',
    '>= 200',
  ),
  said('Favorire la transizione digitale delle imprese', 'Eventi formativi sul digitale', 'Numero', '>= 12'),
  said(
    'Garantire la qualità del Registro imprese',
    'Pratiche evase entro cinque giorni',
    'Percentuale',
    '>= 92%',
  ),
  said(
    'Garantire la qualità del Registro imprese',
    'Tempo medio di lavorazione delle pratiche',
    'Giorni',
    '<= 4',
  ),
  said('Contenere i costi di struttura', 'Incidenza dei costi di funzionamento', 'Percentuale', '<= 30%'),
  said('Contenere i costi di struttura', 'Giornate di lavoro agile fruite', 'Numero', '>= 400'),
];

type Layout = (all: readonly Said[], year: number) => readonly (readonly CellInput[])[];

const blocks = (all: readonly Said[]): readonly (readonly Said[])[] =>
  [...new Set(all.map(({ objective }) => objective))].map((title) =>
    all.filter(({ objective }) => objective === title),
  );

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'a flat list': (all, year) => [
    ['Obiettivo', 'Indicatore', 'Unità di misura', `Target ${year}`],
    ...all.map(({ objective, name, unit, target }) => [objective, name, unit, target]),
  ],
  'a block for each objective': (all, year) =>
    blocks(all).flatMap((block, at) => [
      [`Obiettivo ${at + 1}: ${block[0]?.objective ?? ''}`],
      ['Indicatore', 'Unità di misura', `Target ${year}`],
      ...block.map(({ name, unit, target }) => [name, unit, target]),
      [],
    ]),
  'columns in another order, with a code and a source': (all, year) => [
    ['Cod.', `Valore atteso ${year}`, 'Fonte', 'Descrizione indicatore', 'U.M.', 'Obiettivo operativo'],
    ...all.map(({ objective, name, unit, target }, at) => [
      `I${at + 1}`,
      target,
      'Rilevazione interna',
      name,
      unit,
      objective,
    ]),
  ],
  'a card for each indicator': (all, year) =>
    all.flatMap(({ objective, name, unit, target }) => [
      ['Obiettivo', objective],
      ['Indicatore', name],
      ['Unità di misura', unit],
      [`Target ${year}`, target],
      [],
    ]),
  'three years side by side': (all, year) => [
    [
      'Obiettivo',
      'Indicatore',
      'Unità di misura',
      `Target ${year}`,
      `Target ${year + 1}`,
      `Target ${year + 2}`,
    ],
    ...all.map(({ objective, name, unit, target }) => [objective, name, unit, target, target, target]),
  ],
  'objectives written once, over their rows': (all, year) => [
    ['Obiettivo', 'Indicatore', 'Unità di misura', `Target ${year}`],
    ...blocks(all).flatMap((block) =>
      block.map(({ objective, name, unit, target }, at) => [at === 0 ? objective : '', name, unit, target]),
    ),
  ],
};

function planIn(layout: Layout, all: readonly Said[], year: number) {
  const title = [`Piano degli indicatori e dei risultati attesi di bilancio ${year}`];
  return readPlan([sheetFromRows(`PIRA ${year}`, [title, ...layout(all, year)])], { year });
}

const named = ({ name }: Indicator): string => name.text;
const PAIRS = Object.entries(LAYOUTS).flatMap(([from, one]) =>
  Object.entries(LAYOUTS)
    .filter(([to]) => to !== from)
    .map(([to, other]) => [from, to, one, other] as const),
);

test.each(PAIRS)('from %s to %s: every indicator finds its own, none another', (_from, _to, one, other) => {
  const before = planIn(one, FORMER, 2023);
  const after = planIn(other, LATER, 2024);
  expect([before.indicators.length, after.indicators.length]).toEqual([6, 6]);
  const { pairs, unsure, removed, added } = comparePlans(before, after, new Map());
  const places = new Map(FORMER.map(({ name }, at) => [name, LATER[at]?.name]));
  const wrong = pairs.filter(({ from, to }) => places.get(named(from)) !== named(to));
  expect(wrong.map(({ from, to }) => `${named(from)} > ${named(to)}`)).toEqual([]);
  expect(pairs.length + unsure.length).toBeGreaterThanOrEqual(5);
  expect(removed.map(named)).toContain('Fatture pagate nei termini');
  expect(added.map(named)).toContain('Giornate di lavoro agile fruite');
  const effects = pairs.flatMap(({ to, changes }) =>
    changes.filter(({ field }) => field === 'target').map(({ effect }) => `${named(to)}: ${effect}`),
  );
  expect(effects.sort()).toEqual([
    'Imprese assistite dal punto impresa digitale: eased',
    'Pratiche evase entro cinque giorni: tightened',
  ]);
});
