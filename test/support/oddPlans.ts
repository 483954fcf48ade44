import { evaluatePlan } from '../../src/pira/evaluation/evaluatePlan';
import type { Plan } from '../../src/pira/plan/plan';

/** What the office says of a sheet, in the terms of the pane. Rows count from 1. */
export type Said =
  /** The row is the header of the plan's table. */
  | { readonly header: string }
  /** The rows of the plan begin here, without a header. */
  | { readonly start: string }
  | { readonly column: string; readonly as: string; readonly year?: number }
  | { readonly row: string; readonly as: 'indicator' | 'no-indicator' | 'heading' | 'total' | 'continues' }
  | { readonly target: string; readonly means: string }
  | { readonly as: 'plan' | 'no-plan'; readonly year?: number };

/** A plan as people write it, which no rule reads as it is meant, and what the office says of it. */
export interface OddPlan {
  readonly name: string;
  readonly sheet: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly isHidden?: boolean;
  readonly says: readonly Said[];
  /** Row, name, targets and actual values, status: as read by the rules alone, and as it is meant. */
  readonly alone: readonly string[];
  readonly right: readonly string[];
}

export const ODD_PLANS: readonly OddPlan[] = [
  {
    name: 'headers of the office’s own words',
    sheet: 'Piano 2024',
    rows: [
      ['Cosa misuriamo', 'Dove vogliamo arrivare', 'Dove siamo arrivati'],
      ['Imprese assistite', '>= 120', 141],
      ['Giorni per un certificato', '<= 5', 7],
    ],
    says: [
      { header: 'A1' },
      { column: 'A', as: 'name' },
      { column: 'B', as: 'target', year: 2024 },
      { column: 'C', as: 'actual', year: 2024 },
    ],
    alone: [],
    right: [
      '2 Imprese assistite: >= 120 (2024) / 141 met',
      '3 Giorni per un certificato: <= 5 (2024) / 7 not-met',
    ],
  },
  {
    name: 'no header at all',
    sheet: 'Foglio1',
    rows: [
      ['Imprese assistite', 'almeno 120', 141],
      ['Sportelli aperti', 'almeno 3', 2],
      ['Pratiche evase', 'almeno 80%', '75%'],
    ],
    says: [
      { start: 'A1' },
      { column: 'A', as: 'name' },
      { column: 'B', as: 'target', year: 2024 },
      { column: 'C', as: 'actual', year: 2024 },
    ],
    alone: [],
    right: [
      '1 Imprese assistite: almeno 120 (2024) / 141 met',
      '2 Sportelli aperti: almeno 3 (2024) / 2 not-met',
      '3 Pratiche evase: almeno 80% (2024) / 75% partly-met',
    ],
  },
  {
    name: 'the header below the rows',
    sheet: 'Piano 2024',
    rows: [
      ['Imprese assistite', 'n.', '>= 120', 141],
      ['Sportelli aperti', 'n.', '>= 3', 2],
      ['Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'],
    ],
    says: [
      { start: 'A1' },
      { column: 'A', as: 'name' },
      { column: 'B', as: 'unit' },
      { column: 'C', as: 'target', year: 2024 },
      { column: 'D', as: 'actual', year: 2024 },
      { row: 'A3', as: 'no-indicator' },
    ],
    alone: [],
    right: ['1 Imprese assistite: >= 120 (2024) / 141 met', '2 Sportelli aperti: >= 3 (2024) / 2 not-met'],
  },
  {
    name: 'indicators of two rows',
    sheet: 'Piano 2024',
    rows: [
      ['Indicatore', 'Target 2024', 'Consuntivo 2024'],
      ['Imprese assistite', '', ''],
      ['(fonte: registro imprese)', '>= 120', 141],
      ['Sportelli aperti', '', ''],
      ['(fonte: ufficio personale)', '>= 3', 2],
    ],
    says: [
      { row: 'A2', as: 'indicator' },
      { row: 'A3', as: 'continues' },
      { row: 'A4', as: 'indicator' },
      { row: 'A5', as: 'continues' },
    ],
    alone: [
      '3 (fonte: registro imprese) [Imprese assistite]: >= 120 (2024) / 141 met',
      '5 (fonte: ufficio personale) [Sportelli aperti]: >= 3 (2024) / 2 not-met',
    ],
    right: [
      '3 Imprese assistite (fonte: registro imprese): >= 120 (2024) / 141 met',
      '5 Sportelli aperti (fonte: ufficio personale): >= 3 (2024) / 2 not-met',
    ],
  },
  {
    name: 'columns under each other’s labels',
    sheet: 'Piano 2024',
    rows: [
      ['Indicatore', 'Consuntivo 2024', 'Target 2024'],
      ['Imprese assistite', '>= 120', 141],
      ['Sportelli aperti', '>= 3', 2],
    ],
    says: [
      { column: 'B', as: 'target', year: 2024 },
      { column: 'C', as: 'actual', year: 2024 },
    ],
    alone: [
      '2 Imprese assistite: 141 (2024) / >= 120 not-evaluable',
      '3 Sportelli aperti: 2 (2024) / >= 3 not-evaluable',
    ],
    right: ['2 Imprese assistite: >= 120 (2024) / 141 met', '3 Sportelli aperti: >= 3 (2024) / 2 not-met'],
  },
  {
    name: 'targets inside notes',
    sheet: 'Piano 2024',
    rows: [
      ['Indicatore', 'Unità di misura', 'Note', 'Valore 2024'],
      ['Imprese assistite', 'n.', 'il Consiglio ne vuole 120', 141],
      ['Sportelli aperti', 'n.', 'tre, salvo lavori in sede', 2],
    ],
    says: [
      { header: 'A1' },
      { column: 'C', as: 'target', year: 2024 },
      { column: 'D', as: 'actual', year: 2024 },
      { target: 'C2', means: '>= 120' },
      { target: 'C3', means: '>= 3' },
    ],
    alone: [],
    right: [
      '2 Imprese assistite: il Consiglio ne vuole 120 = >= 120 (2024) / 141 met',
      '3 Sportelli aperti: tre, salvo lavori in sede = >= 3 (2024) / 2 not-met',
    ],
  },
  {
    name: 'no year anywhere in the sheet',
    sheet: 'Foglio1',
    rows: [
      ['Indicatore', 'Unità di misura', 'Target', 'Consuntivo'],
      ['Imprese assistite', 'n.', '>= 120', 141],
    ],
    says: [{ as: 'plan', year: 2024 }],
    alone: ['2 Imprese assistite: >= 120 (null) / 141 met'],
    right: ['2 Imprese assistite: >= 120 (2024) / 141 met'],
  },
  {
    name: 'a target for each of two offices',
    sheet: 'Piano 2024',
    rows: [
      ['Indicatore', 'Unità di misura', 'Target 2024 Nord', 'Target 2024 Sud', 'Valore Nord', 'Valore Sud'],
      ['Pratiche evase', '%', '>= 80%', '>= 70%', '81%', '60%'],
    ],
    says: [
      { column: 'C', as: 'target', year: 2024 },
      { column: 'D', as: 'ignore' },
      { column: 'E', as: 'actual', year: 2024 },
      { column: 'F', as: 'ignore' },
    ],
    alone: ['2 Pratiche evase:  / '],
    right: ['2 Pratiche evase: >= 80% (2024) / 81% met'],
  },
  {
    name: 'expected values twice under one label',
    sheet: 'Piano 2024',
    rows: [
      ['Indicatori', 'Unità di misura', 'Obiettivo previsto', 'Obiettivo previsto', 'Risultato'],
      ['Contratti', 'n.', 44, 40, 31],
      ['Imprese', 'n.', '3.200', '3.650', '3.912'],
    ],
    says: [
      { column: 'C', as: 'base', year: 2023 },
      { column: 'D', as: 'target', year: 2024 },
    ],
    alone: ['2 Contratti:  / 31', '3 Imprese:  / 3.912'],
    right: ['2 Contratti: 40 (2024) / 31 partly-met', '3 Imprese: 3.650 (2024) / 3.912 met'],
  },
  {
    name: 'measured columns of two years only',
    sheet: 'Bilancio',
    rows: [
      ['Indicatore', 'Unità di misura', 'Valore 2023', 'Valore 2024'],
      ['Imprese assistite', 'n.', 120, 141],
      ['Sportelli aperti', 'n.', 3, 2],
    ],
    says: [
      { header: 'A1' },
      { column: 'C', as: 'target', year: 2024 },
      { column: 'D', as: 'actual', year: 2024 },
    ],
    alone: [],
    right: ['2 Imprese assistite: 120 (2024) / 141 met', '3 Sportelli aperti: 3 (2024) / 2 not-met'],
  },
  {
    name: 'a target that looks like a year',
    sheet: 'Piano 2024',
    rows: [
      ['Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'],
      ['Accessi al sito', 'Numero', '2024', 2300],
      ['Imprese assistite', 'Numero', 120, 141],
    ],
    says: [{ target: 'C2', means: '>= 2.024' }],
    alone: [
      '2 Accessi al sito: 2024 (2024) / 2300 not-evaluable',
      '3 Imprese assistite: 120 (2024) / 141 met',
    ],
    right: [
      '2 Accessi al sito: 2024 = >= 2.024 (2024) / 2300 met',
      '3 Imprese assistite: 120 (2024) / 141 met',
    ],
  },
  {
    name: 'headings with a value and a sum among the rows',
    sheet: 'Piano 2024',
    rows: [
      ['Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'],
      ['Servizi più vicini alle imprese', '', 100, ''],
      ['Imprese assistite', 'n.', '>= 120', 141],
      ['Imprese formate', 'n.', '>= 30', 24],
      ['In tutto', 'n.', 150, 165],
    ],
    says: [
      { row: 'A2', as: 'heading' },
      { row: 'A5', as: 'total' },
    ],
    alone: [
      '2 Servizi più vicini alle imprese: 100 (2024) / ',
      '3 Imprese assistite: >= 120 (2024) / 141 met',
      '4 Imprese formate: >= 30 (2024) / 24 partly-met',
      '5 In tutto: 150 (2024) / 165 met',
    ],
    right: [
      '3 Imprese assistite [Servizi più vicini alle imprese]: >= 120 (2024) / 141 met',
      '4 Imprese formate [Servizi più vicini alle imprese]: >= 30 (2024) / 24 partly-met',
    ],
  },
  {
    name: 'a plan on a hidden sheet',
    sheet: 'Piano 2024',
    isHidden: true,
    rows: [
      ['Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'],
      ['Imprese assistite', 'n.', '>= 120', 141],
    ],
    says: [{ as: 'plan' }],
    alone: [],
    right: ['2 Imprese assistite: >= 120 (2024) / 141 met'],
  },
  {
    name: 'operator and value in columns of their own, without labels',
    sheet: 'Piano 2024',
    rows: [
      ['Che cosa', '', '', 'Esito'],
      ['Imprese assistite', '>=', 120, 141],
      ['Giorni per un certificato', '<=', 5, 7],
    ],
    says: [
      { header: 'A1' },
      { column: 'A', as: 'name' },
      { column: 'B', as: 'operator' },
      { column: 'C', as: 'target', year: 2024 },
      { column: 'D', as: 'actual', year: 2024 },
    ],
    alone: [],
    right: [
      '2 Imprese assistite: >= 120 (2024) / 141 met',
      '3 Giorni per un certificato: <= 5 (2024) / 7 not-met',
    ],
  },
];

/** An indicator a line, as the plans above write them. */
export function indicatorLines(plan: Plan): readonly string[] {
  return evaluatePlan(plan).results.map(
    ({ indicator: { cell, name, objective, targets, actuals }, outcome: { status } }) => {
      const title = objective.title.text === '' ? '' : ` [${objective.title.text}]`;
      const aims = targets.map(
        ({ text, means, year }) => `${text}${means === undefined ? '' : ` = ${means}`} (${year})`,
      );
      const judged = status === 'not-measured' || aims.length === 0 ? '' : ` ${status}`;
      const measured = actuals.map(({ text }) => text).join(' ');
      return `${cell.row + 1} ${name.text}${title}: ${aims.join(' ')} / ${measured}${judged}`;
    },
  );
}

const rowOf = (cell: string): number => Number(cell.replace(/\D/g, ''));

/** What the office says of a plan, as a file of corrections. */
export function readingOf({ sheet, says, rows }: OddPlan): unknown {
  const headerRow = says.flatMap((one) =>
    'header' in one ? [rowOf(one.header)] : 'start' in one ? [rowOf(one.start)] : [],
  )[0];
  const columns = says.flatMap((one) => ('column' in one ? [[one.column, rest(one)] as const] : []));
  const isHeadless = says.some((one) => 'start' in one);
  const ofRows = says.flatMap((one) => ('row' in one ? [{ sheet, row: rowOf(one.row), as: one.as }] : []));
  const targets = says.flatMap((one) => {
    if (!('target' in one)) return [];
    const column = one.target.charCodeAt(0) - 65;
    return [
      {
        sheet,
        cell: one.target,
        text: String(rows[rowOf(one.target) - 1]?.[column] ?? ''),
        means: one.means,
      },
    ];
  });
  const sheets = says.flatMap((one) =>
    'as' in one && !('row' in one) && !('column' in one)
      ? [[sheet, { as: one.as, ...(one.year && { year: one.year }) }] as const]
      : [],
  );
  return {
    sheets: Object.fromEntries(sheets),
    tables:
      columns.length > 0 || headerRow !== undefined
        ? [
            {
              sheet,
              headerRow: headerRow ?? 1,
              ...(isHeadless && { rows: 0 }),
              columns: Object.fromEntries(columns),
            },
          ]
        : [],
    rows: ofRows,
    targets,
  };
}

const rest = ({ as, year }: Extract<Said, { column: string }>) => ({
  as,
  ...(year !== undefined && { year }),
});
