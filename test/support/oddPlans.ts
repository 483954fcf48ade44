import { evaluatePlan } from '../../src/pira/evaluation/evaluatePlan';
import type { Plan } from '../../src/pira/plan/plan';
import { ODD_COLUMNS } from './oddColumns';
import type { OddPlan, OfficeSays } from './oddPlan';

/** Plans that no rule reads as they are meant. */
export const ODD_PLANS: readonly OddPlan[] = [
  ...ODD_COLUMNS,
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
export function readingOf({ sheet, says, rows, headerRow: known = 1 }: OddPlan): unknown {
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
              headerRow: headerRow ?? known,
              ...(isHeadless && { rows: 0 }),
              columns: Object.fromEntries(columns),
            },
          ]
        : [],
    rows: ofRows,
    targets,
  };
}

const rest = ({ as, year }: Extract<OfficeSays, { column: string }>) => ({
  as,
  ...(year !== undefined && { year }),
});
