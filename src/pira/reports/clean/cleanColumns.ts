import type { Evaluation } from '../../evaluation/evaluation';
import { shownAchievement } from '../../evaluation/display';
import { sayStatus } from '../../messages/sayStatus';
import type { OutputCell } from '../../sheet/outputSheet';
import type { Field, Indicator, Objective, Plan } from '../../plan/plan';
import { blankCell, figure, markedAsOurs, text } from '../paper/cells';
import { achievementFormat, PERCENT_FORMAT, shownVariance } from '../../output/resultFormats';
import { resultTitle } from '../../output/resultTitles';
import { fullCode } from '../../reading/lines/objectiveTitle';
import { numberedTitle } from '../../plan/codes';
import type { CellLookup } from './cellLookup';

/** A column of the clean plan: its header and the cell of each item. */
export interface CleanColumn<Item> {
  readonly width: number;
  readonly head: OutputCell;
  readonly cellOf: (item: Item) => OutputCell;
}

type Columns<Item> = CleanColumn<Item>[];

/** The columns of indicators: the usual ones, and of the others those that the plan fills anywhere. */
export function indicatorColumns(plan: Plan, evaluation: Evaluation, lookup: CellLookup): Columns<Indicator> {
  const { indicators } = plan;
  const always = (title: string, width: number, of: (one: Indicator) => Field) =>
    column<Indicator>(title, width, (one) => text(of(one).text));
  const whereFilled = (title: string, width: number, of: (one: Indicator) => Field) =>
    indicators.some((one) => of(one).text !== '') ? [always(title, width, of)] : [];
  return [
    ...whereFilled('Codice indicatore', 12, ({ code }) => code),
    always('Indicatore', 34, ({ name }) => name),
    always('Descrizione tecnica', 34, ({ description }) => description),
    ...whereFilled('Algoritmo di calcolo', 28, ({ algorithm }) => algorithm),
    always('Tipologia di indicatore', 18, ({ type }) => type),
    always('Unità di misura', 14, ({ unit }) => unit),
    always('Fonte del dato', 20, ({ source }) => source),
    ...(indicators.some(({ weight }) => weight.field.text !== '')
      ? [
          {
            ...column<Indicator>('Peso', 9, ({ weight }) =>
              lookup.cell(weight.field.cell, weight.field.text),
            ),
          },
        ]
      : []),
    ...yearly(
      indicators,
      ({ bases }) => bases,
      'Valore di partenza',
      14,
      (_, base) => lookup.cell(base.cell, base.text),
    ),
    ...yearly(
      indicators,
      ({ targets }) => targets,
      'Target',
      18,
      (indicator, target, head) => lookup.target(indicator, target, head),
    ),
    ...yearly(
      indicators,
      ({ actuals }) => actuals,
      'Consuntivo',
      14,
      (_, actual) => lookup.cell(actual.cell, actual.text),
    ),
    ...whereFilled('Note', 30, ({ notes }) => notes),
    ...whereFilled('Grado di raggiungimento (ente)', 16, ({ ownAchievement }) => ownAchievement),
    ...whereFilled('Stato (ente)', 16, ({ ownStatus }) => ownStatus),
    ...resultColumns(plan, evaluation),
  ];
}

/** Our results, where anything was measured; their headers are marked, so that a later run knows its columns. */
function resultColumns({ year }: Plan, { results, plan: whole }: Evaluation): Columns<Indicator> {
  if (whole.measured === 0) return [];
  const own = (
    role: 'variance' | 'achievement' | 'status',
    width: number,
    cellOf: (id: number) => OutputCell,
  ) => ({
    head: markedAsOurs(text(resultTitle(role, year), 'head')),
    width,
    cellOf: ({ id }: Indicator) => cellOf(id),
  });
  return [
    own('variance', 15, (id) => {
      const { variance = null, varianceUnit = null } = results[id]?.outcome ?? {};
      if (variance === null || varianceUnit === null) return blankCell();
      const { value, format } = shownVariance(variance, varianceUnit);
      return figure(value, format);
    }),
    own('achievement', 15, (id) => {
      const outcome = results[id]?.outcome;
      return outcome
        ? figure(shownAchievement(outcome), achievementFormat(outcome))
        : figure(null, PERCENT_FORMAT);
    }),
    own('status', 16, (id) => {
      const status = results[id]?.outcome.status ?? 'not-measured';
      return text(sayStatus(status, 'it'), status);
    }),
  ];
}

/** The columns of objectives. */
export function objectiveColumns({ objectives }: Plan, lookup: CellLookup): Columns<Objective> {
  const always = (title: string, width: number, of: (one: Objective) => string) =>
    column<Objective>(title, width, (one) => text(of(one)));
  const hasCodes = objectives.some((one) => codeOf(one) !== '');
  return [
    column<Objective>('Obiettivo', 34, (one) => text(numberedTitle(one), 'strong')),
    always('Descrizione', 48, ({ description }) => description.text),
    always('Principali attività/interventi', 48, ({ activities }) => activities.text),
    always('Profilo della performance (BSC)', 20, ({ perspective }) => perspective.text),
    always('Portatori di interesse', 28, ({ stakeholders }) => stakeholders.text),
    ...(hasCodes ? [always('Codice obiettivo', 16, codeOf)] : []),
    ...yearly(
      objectives,
      ({ resources }) => resources,
      'Risorse finanziarie',
      16,
      (_, resource) => lookup.cell(resource.cell, String(resource.amount ?? '')),
    ),
  ];
}

/** The code in its full form where it has one; a bare number stands before the title already. */
function codeOf({ code, number, printedCode: { text: printed } }: Objective): string {
  const isBare = printed === '' || printed === String(number);
  return fullCode(printed) ?? (isBare ? (code ?? '') : printed);
}

function column<Item>(title: string, width: number, cellOf: (item: Item) => OutputCell): CleanColumn<Item> {
  return { head: text(title, 'head'), width, cellOf };
}

/** A column for each year that any item has a value of; more where one has several values of a year. */
function yearly<Item, Value extends { readonly year: number | null }>(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly Value[],
  title: string,
  width: number,
  cellOf: (item: Item, value: Value, head: string) => OutputCell,
): Columns<Item> {
  const counts = new Map<number | null, number>();
  for (const item of items) {
    const own = new Map<number | null, number>();
    for (const { year } of valuesOf(item)) own.set(year, (own.get(year) ?? 0) + 1);
    for (const [year, count] of own) counts.set(year, Math.max(count, counts.get(year) ?? 0));
  }
  return [...counts]
    .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
    .flatMap(([year, count]) => {
      const head = year === null ? title : `${title} ${year}`;
      return Array.from({ length: count }, (_, index) => ({
        ...column<Item>(head, width, (item) => {
          const value = valuesOf(item).filter((one) => one.year === year)[index];
          return value === undefined ? blankCell() : cellOf(item, value, head);
        }),
      }));
    });
}
