import { cellAddress } from '../../../../src/pira/sheet/address';
import type { CellRef } from '../../../../src/pira/sheet/address';
import type { Field, Plan } from '../../../../src/pira/plan/plan';

/** What a plan says of one indicator: only what it says, in the words of the sheet. */
export type Told = Readonly<Record<string, unknown>>;

const place = (cell: CellRef): string => cellAddress(cell.row, cell.column);

/** Every field that the plan has for its indicators; values as "year address text". */
export function toldBy(plan: Plan): Told[] {
  return plan.indicators.map((indicator) => {
    const { objective } = indicator;
    const texts = (fields: Readonly<Record<string, Field>>): [string, unknown][] =>
      Object.entries(fields).map(([name, { text }]) => [name, text]);
    const values = (cells: readonly { year: number | null; cell: CellRef; text: string }[]): string[] =>
      cells.map(({ year, cell, text }) => `${String(year)} ${place(cell)} ${text}`);
    const all: [string, unknown][] = [
      ['at', `${indicator.cell.sheet}!${indicator.cell.row + 1}`],
      ['hidden', indicator.hidden || ''],
      ['mission', [objective.mission.code, objective.mission.name].filter(Boolean).join(' ')],
      ['programme', [objective.programme.code, objective.programme.name].filter(Boolean).join(' ')],
      ['number', objective.number ?? ''],
      ...texts({
        centre: objective.responsibilityCentre,
        objective: objective.title,
        objectiveCode: objective.printedCode,
        about: objective.description,
        activities: objective.activities,
        perspective: objective.perspective,
        stakeholders: objective.stakeholders,
        code: indicator.code,
        name: indicator.name,
        description: indicator.description,
        algorithm: indicator.algorithm,
        type: indicator.type,
        unit: indicator.unit,
        source: indicator.source,
        notes: indicator.notes,
        status: indicator.ownStatus,
        achievement: indicator.ownAchievement,
      }),
      ['resources', objective.resources.map(({ year, amount }) => `${String(year)} ${String(amount)}`)],
      ['weight', indicator.weight.value ?? ''],
      ['targets', values(indicator.targets)],
      ['actuals', values(indicator.actuals)],
      ['bases', values(indicator.bases)],
    ];
    return Object.fromEntries(
      all.filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)),
    );
  });
}

/** What the reader noticed, each as "kind address". */
export function noticedIn(plan: Plan): string[] {
  return plan.observations.map(({ kind, cell }) => `${kind} ${place(cell)}`);
}
