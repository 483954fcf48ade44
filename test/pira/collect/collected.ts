import { merge, type Merge } from '../../../src/pira/collect/merge';
import { type FilledSheet, readFilled } from '../../../src/pira/collect/readFilled';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { collectionSheets } from '../../../src/pira/reports/collection/collectionSheet';
import { cellAddress } from '../../../src/pira/sheet/address';
import { type PlanOrigin, UNKNOWN_ORIGIN } from '../../../src/pira/sheet/collectionStamp';
import type { OutputCell, OutputSheet } from '../../../src/pira/sheet/outputSheet';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';

export const HEAD = [
  'Indicatore',
  'Algoritmo di calcolo',
  'Unità di misura',
  'Target 2024',
  'Consuntivo 2024',
];
export const PLAN: readonly (readonly CellInput[])[] = [
  ['Piano degli indicatori e dei risultati attesi 2024'],
  ['Missione', '011 - Competitività'],
  ['Centro di responsabilità', 'Area Promozione'],
  ['Obiettivo', '1. Crescita'],
  HEAD,
  ['Imprese assistite', 'N. imprese', 'Numero', '>= 100', null],
  ['Eventi', 'N. eventi', 'Numero', '>= 8', 6],
  ['Bando', 'Data di approvazione', 'Data', 'entro il 31/05/2024', null],
  ['Missione', '012 - Regolazione'],
  ['Centro di responsabilità', 'Area Anagrafica'],
  ['Obiettivo', '2. Servizi'],
  HEAD,
  ['Pratiche nei termini', 'Nei termini / ricevute', '%', '>= 90%', null],
  ['Sportello attivo', 'Sì/No', 'Sì/No', 'Sì', null],
];

export function planOf(rows = PLAN) {
  const sheets = [sheetFromRows('Piano', rows)];
  const plan = readPlan(sheets, { year: null });
  const evaluation = evaluatePlan(plan);
  return { plan, evaluation, sheets };
}

const inputOf = (cell: OutputCell | null): CellInput => {
  if (cell?.content.kind === 'text') return cell.content.text;
  if (cell?.content.kind === 'number')
    return { value: cell.content.value, text: String(cell.content.value), format: cell.format };
  return null;
};
const rowsOf = ({ rows }: OutputSheet): CellInput[][] => rows.map(({ cells }) => cells.map(inputOf));

/** The collections of the plan as rows of cells, by centre. */
export function collected(rows = PLAN, origin: Partial<PlanOrigin> = {}): Record<string, CellInput[][]> {
  const { plan, evaluation } = planOf(rows);
  return Object.fromEntries(
    collectionSheets(plan, evaluation, { ...UNKNOWN_ORIGIN, ...origin }).map(({ centre, sheet }) => [
      centre,
      rowsOf(sheet),
    ]),
  );
}

export const ACTUAL = 6;
export const rowOf = (rows: CellInput[][], name: string): CellInput[] => {
  const row = rows.find((cells) => cells[2] === name);
  if (row === undefined) throw new Error(`There is no row for ${name}.`);
  return row;
};

export function filledIn(rows: CellInput[][], file = 'a.xlsx'): FilledSheet {
  const filled = readFilled(sheetFromRows('Foglio1', rows), file);
  if (filled === null) throw new Error('This is no collection.');
  return filled;
}

export const shown = ({ taken, same, conflicts, missing, rejected }: Merge) => ({
  taken: taken.map(({ cell, theirs }) => `${cellAddress(cell.row, cell.column)} ${theirs}`),
  same: same.map(({ cell }) => cellAddress(cell.row, cell.column)),
  conflicts: conflicts.map(({ cell, ours, theirs, file }) => [
    cellAddress(cell.row, cell.column),
    ours,
    theirs,
    file,
  ]),
  missing: missing.map(({ indicator }) => indicator.name.text),
  rejected: rejected.map(({ reason }) => reason.code),
});

export const merged = (...filled: readonly FilledSheet[]) => shown(merge(planOf(), filled));
export const asked = ({ taken, unsure }: Merge) => ({
  taken: taken.map(({ cell, doubt }) => [cellAddress(cell.row, cell.column), doubt?.code]),
  unsure: unsure.map(({ cell, doubt }) => [cellAddress(cell.row, cell.column), doubt?.code]),
});
