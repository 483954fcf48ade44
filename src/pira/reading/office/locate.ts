import { contentBelow, countShared, holderAmong, holdingMost } from './columnContent';
import {
  headerColumns,
  headerOf,
  labelsOf,
  likeHeaders,
  printedBeside,
  rowsWith,
  textBelow,
} from './anchors';
import type {
  ColumnCorrection,
  Correction,
  HeaderAnchor,
  NearbyLabel,
  LapseReason,
  RowAnchor,
  TargetCorrection,
} from '../../plan/correction';
import { oneAlike } from './landmarks';
import { oneOf, textAt, type SheetTexts } from './sheetTexts';

/** Where a correction stands in a sheet as it is now, or why it has lapsed. */
export type Located =
  | { readonly ok: true; readonly row: number; readonly column: number }
  | { readonly ok: false; readonly reason: LapseReason };

const lapsed = (reason: LapseReason): Located => ({ ok: false, reason });
const at = (row: number, column = 0): Located => ({ ok: true, row, column });

/** So many of its labels must still stand in a header of which one was changed. */
const STILL_THE_HEADER = 0.6;
const ONLY = { at: 0, of: 1 };

/** How many of the labels of a header a row prints, as a share. */
const share = (labels: readonly string[], printed: readonly string[]): number =>
  labels.length === 0 ? 0 : countShared(printed, labels) / labels.length;

/** The last row of a header: where its labels stand; of several like it the one over the same row, or as many as before. */
function headerRow(texts: SheetTexts, anchor: HeaderAnchor | null, row: number): Located {
  if (!anchor) return texts.has(row) ? at(row) : lapsed('text-changed');
  const { labels, rows, below, among, near: marks } = anchor;
  if (rows === 0) return rowOf(texts, { name: labels[0] ?? '', among, near: marks }, row);
  const overSame = (found: readonly number[]): number | null =>
    oneOf(
      found.filter((one) => textBelow(texts, one) === below),
      ONLY,
    );
  const alike = likeHeaders(texts, labels, rows);
  const near = [...texts.keys()].filter(
    (one) => share(labels, labelsOf(texts, one, rows)) >= STILL_THE_HEADER,
  );
  const found =
    among.of === 1
      ? (oneOf(alike, ONLY) ??
        overSame(alike) ??
        (alike.length === 0 ? (overSame(near) ?? oneOf(near, ONLY)) : null))
      : (oneAlike(texts, alike, anchor) ?? oneAlike(texts, near, anchor));
  if (found !== null) return at(found);
  return lapsed(near.length === 0 ? 'text-changed' : 'several-places');
}

const isNear = (one: NearbyLabel | null, other: NearbyLabel | null): boolean =>
  one?.label === other?.label && one?.distance === other?.distance;

/** A column below its header row: under the same header, or as far from the same label where it has none. */
function columnOf(texts: SheetTexts, one: ColumnCorrection): Located {
  const found = headerRow(texts, one.rowAnchor, one.row);
  if (!found.ok || !one.anchor) return found.ok ? at(found.row, one.column) : found;
  const { row } = found;
  const rows = one.rowAnchor?.rows ?? 1;
  const { header, among, beside, between, holds } = one.anchor;
  const columns = headerColumns(texts, row, rows);
  const under = (text: string): readonly number[] =>
    columns.filter((column) => headerOf(texts, row, rows, column) === text);
  if (header !== '') {
    const alike = under(header);
    const column =
      holds.length === 0
        ? oneOf(alike, among)
        : holderAmong(alike, contentBelow(texts, row, rows), one.anchor);
    return column === null ? lapsed(alike.length === 0 ? 'text-changed' : 'several-places') : at(row, column);
  }
  const ofLabel = (label: string): readonly number[] =>
    rows > 0
      ? under(label)
      : (texts.get(row) ?? []).filter(({ text }) => text === label).map((cell) => cell.column);
  const [near, ...others] = beside ? ofLabel(beside.label) : [];
  const column = beside && near !== undefined && others.length === 0 ? near + beside.distance : null;
  if (holds.length > 0) {
    const holding = holdingMost(contentBelow(texts, row, rows), holds).filter(
      (one) => !columns.includes(one),
    );
    const isTold = column !== null && holding.includes(column) && holding.length === among.of;
    const found = isTold ? column : oneOf(holding, ONLY);
    return found === null ? lapsed(holding.length === 0 ? 'text-changed' : 'several-places') : at(row, found);
  }
  if (column === null || column < 0 || columns.includes(column)) return lapsed('text-changed');
  // Nothing tells empty columns apart: one put in beside it shows by what stands on its other side.
  const { left, right } = printedBeside(texts, row, rows, column);
  const isBetween = between === null || (isNear(left, between.left) && isNear(right, between.right));
  return isBetween ? at(row, column) : lapsed('text-changed');
}

function rowOf(texts: SheetTexts, anchor: RowAnchor | null, row: number): Located {
  if (!anchor) return texts.has(row) ? at(row) : lapsed('text-changed');
  const rows = rowsWith(texts, anchor.name);
  const found = oneAlike(texts, rows, anchor);
  if (found !== null) return at(found);
  return lapsed(rows.length === 0 ? 'text-changed' : 'several-places');
}

/** A target in its row: the same of as many cells with its text, as far from the name as before where these are fewer. */
function targetOf(texts: SheetTexts, one: TargetCorrection): Located {
  const { anchor, text } = one;
  if (!anchor) {
    const stands = textAt(texts, one.row, one.column) === text;
    return stands ? at(one.row, one.column) : lapsed('text-changed');
  }
  const found = rowOf(texts, anchor, one.row);
  if (!found.ok) return found;
  const cells = texts.get(found.row) ?? [];
  const alike = cells.filter((cell) => cell.text === text).map(({ column }) => column);
  const named = cells.find((cell) => cell.text === anchor.name)?.column ?? one.column;
  const asFar =
    alike.length < anchor.inRow.of ? alike.find((column) => column === named + anchor.distance) : null;
  const column = oneOf(alike, anchor.inRow) ?? asFar ?? null;
  return column === null
    ? lapsed(alike.length === 0 ? 'text-changed' : 'several-places')
    : at(found.row, column);
}

/** Where a correction stands now, by the texts that it spoke of; by its address where it has none. */
export function locate(texts: SheetTexts | undefined, one: Correction): Located {
  if (!texts) return lapsed('no-sheet');
  switch (one.kind) {
    case 'sheet':
      return at(0);
    case 'header':
      return headerRow(texts, one.anchor, one.row);
    case 'column':
      return columnOf(texts, one);
    case 'row':
      return rowOf(texts, one.anchor, one.row);
    case 'target':
      return targetOf(texts, one);
  }
}
