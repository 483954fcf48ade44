import type { CorrectionProblem } from '../../messages/correctionProblem';
import {
  CORRECTED_FIELDS,
  ROWS_AS,
  type NeighbouringLabels,
  type ColumnAnchor,
  type Correction,
  type HeaderAnchor,
  type NearbyLabel,
  type TargetAnchor,
} from '../../plan/correction';
import { columnAt, JsonEntry, LAST_COLUMN, LONGEST_SHOWN, Refused } from './jsonEntry';

export type CorrectionsRead =
  | { readonly ok: true; readonly corrections: readonly Correction[] }
  | { readonly ok: false; readonly problem: CorrectionProblem };

function sheets(entry: JsonEntry): readonly Correction[] {
  if (!entry.isThere) return [];
  return entry.members().map(([sheet, one]): Correction => {
    const { as, year } = one.object('as', 'year');
    const word = as.isThere ? as.word(['plan', 'no-plan'] as const) : null;
    const ofYear = year.year();
    if (word === null && ofYear === null) one.refuse('says-nothing', ['as', 'year']);
    return { kind: 'sheet', sheet, as: word, year: ofYear };
  });
}

function headerAnchor(
  labels: JsonEntry,
  rows: JsonEntry,
  below: JsonEntry,
  among: JsonEntry,
  near: JsonEntry,
): HeaderAnchor | null {
  if (!labels.isThere) return null;
  return {
    labels: labels.list().map((one) => one.text()),
    rows: rows.isThere ? rows.count(0, 10) : 1,
    below: below.isThere ? below.text() : '',
    among: among.among(),
    near: near.near(),
  };
}

function columnAnchor(
  header: JsonEntry,
  among: JsonEntry,
  beside: JsonEntry,
  between: JsonEntry,
  holds: JsonEntry,
): ColumnAnchor | null {
  if (!header.isThere && !beside.isThere) return null;
  return {
    header: header.isThere ? header.text() : '',
    among: among.among(),
    beside: beside.isThere ? labelNear(beside) : null,
    between: between.isThere ? betweenOf(between) : null,
    holds: holds.isThere ? holds.list().map((one) => one.text()) : [],
  };
}

function betweenOf(entry: JsonEntry): NeighbouringLabels {
  const { left, right } = entry.object('left', 'right');
  const near = (one: JsonEntry) => (one.isThere ? labelNear(one) : null);
  return { left: near(left), right: near(right) };
}

function labelNear(entry: JsonEntry): NearbyLabel {
  const { label, distance } = entry.object('label', 'distance');
  return { label: label.text(), distance: distance.count(-LAST_COLUMN, LAST_COLUMN) };
}

function tables(entry: JsonEntry): readonly Correction[] {
  return entry.list().flatMap((one): readonly Correction[] => {
    const table = one.object('sheet', 'headerRow', 'columns', 'labels', 'rows', 'below', 'among', 'near');
    const sheet = table.sheet.text();
    const row = table.headerRow.row();
    const anchor = headerAnchor(table.labels, table.rows, table.below, table.among, table.near);
    const headless = table.rows.isThere && table.rows.count(0, 10) === 0;
    const header: Correction = { kind: 'header', sheet, row, headless, anchor };
    if (!table.columns.isThere) return [header];
    const columns = table.columns.members().map(([letters, column]): Correction => {
      const at = columnAt(letters);
      if (at === null) return column.refuse('not-a-column');
      const {
        as,
        year,
        header: printed,
        among,
        beside,
        between,
        holds,
      } = column.object('as', 'year', 'header', 'among', 'beside', 'between', 'holds');
      const word = as.word([...CORRECTED_FIELDS, 'ignore'] as const);
      const own = columnAnchor(printed, among, beside, between, holds);
      return {
        kind: 'column',
        sheet,
        row,
        rowAnchor: anchor,
        column: at,
        anchor: own,
        as: word,
        year: year.year(),
      };
    });
    return [header, ...columns];
  });
}

function rows(entry: JsonEntry): readonly Correction[] {
  return entry.list().map((one): Correction => {
    const { sheet, row, as, name, among, near } = one.object('sheet', 'row', 'as', 'name', 'among', 'near');
    const anchor = name.isThere ? { name: name.text(), among: among.among(), near: near.near() } : null;
    return { kind: 'row', sheet: sheet.text(), row: row.row(), as: as.word(ROWS_AS), anchor };
  });
}

function targetAnchor(
  name: JsonEntry,
  among: JsonEntry,
  near: JsonEntry,
  distance: JsonEntry,
  inRow: JsonEntry,
): TargetAnchor | null {
  if (!name.isThere) return null;
  const far = distance.isThere ? distance.count(-LAST_COLUMN, LAST_COLUMN) : 0;
  return { name: name.text(), among: among.among(), near: near.near(), distance: far, inRow: inRow.among() };
}

function targets(entry: JsonEntry): readonly Correction[] {
  return entry.list().map((one): Correction => {
    const said = one.object('sheet', 'cell', 'text', 'means', 'name', 'among', 'near', 'distance', 'inRow');
    return {
      kind: 'target',
      sheet: said.sheet.text(),
      ...said.cell.cell(),
      text: said.text.text(),
      means: said.means.text(),
      anchor: targetAnchor(said.name, said.among, said.near, said.distance, said.inRow),
    };
  });
}

/** The corrections that a value of JSON stands for (docs/contracts.md, 4), or the first problem in it. */
export function correctionsOf(value: unknown): CorrectionsRead {
  try {
    const all = new JsonEntry('', value).object('sheets', 'tables', 'rows', 'targets');
    const corrections = [
      ...sheets(all.sheets),
      ...tables(all.tables),
      ...rows(all.rows),
      ...targets(all.targets),
    ];
    return { ok: true, corrections };
  } catch (refused) {
    if (refused instanceof Refused) return { ok: false, problem: refused.problem };
    throw refused;
  }
}

/** The corrections in a JSON text, or the first problem in it. */
export function parseCorrections(json: string): CorrectionsRead {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const found = json.trim().slice(0, LONGEST_SHOWN);
    return { ok: false, problem: { place: '', kind: 'not-json', found, allowed: [] } };
  }
  return correctionsOf(value);
}
