import { fold } from '../lexicon/text/fold';
import type { ActualProblem, CollectProblem } from '../messages';
import { collection as words } from '../messages/it/collection';
import { cellAddress } from '../sheet/address';
import type { CellValue, Sheet } from '../sheet/sheet';
import { findStamp, type PlanOrigin, UNKNOWN_ORIGIN } from '../sheet/collectionStamp';
import { parseRowKey } from './rowKey';

export type FilledField = keyof typeof words.heads;

/** A cell of a filled sheet. */
export interface FilledCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
  readonly address: string;
}

export interface FilledRow {
  readonly key: string;
  /** Of the name and the target that the row had when it was made. */
  readonly digest: string;
  readonly cells: Readonly<Record<FilledField, FilledCell>>;
}

/** A cell that was filled in and cannot be taken, or a whole file, with "" for the cell. */
export interface RejectedCell {
  readonly file: string;
  readonly cell: string;
  readonly reason: CollectProblem | ActualProblem;
}

/** A collection sheet that came back, whatever program it passed through. */
export interface FilledSheet {
  /** The file, or the sheet of this workbook, that it stands in. */
  readonly file: string;
  readonly year: number | null;
  /** Whose plan it was made of. */
  readonly origin: PlanOrigin;
  readonly rows: readonly FilledRow[];
  readonly rejected: readonly RejectedCell[];
}

const FIELDS: readonly FilledField[] = [
  'objective',
  'name',
  'how',
  'unit',
  'target',
  'actual',
  'numerator',
  'denominator',
  'evidence',
  'evidenceDate',
  'evidenceLink',
  'cause',
];

/** A file of which nothing can be taken, as a sheet with one rejection. */
export function refusedFile(file: string, reason: CollectProblem): FilledSheet {
  return { file, year: null, origin: UNKNOWN_ORIGIN, rows: [], rejected: [{ file, cell: '', reason }] };
}

/** Reads a sheet that came back; null where it is no collection. Columns are found by their headers, rows by their keys. */
export function readFilled(sheet: Sheet, file: string): FilledSheet | null {
  const stamp = findStamp(sheet);
  if (stamp === null) return null;
  const { texts, values, formats, firstRow, firstColumn } = sheet;
  const heads = texts[stamp.row] ?? [];
  const place = (row: number, column: number) => cellAddress(firstRow + row, firstColumn + column);
  const rejected: RejectedCell[] = [];
  const columns = new Map<FilledField, number>();
  for (const field of FIELDS) {
    const header = words.heads[field];
    const found = heads.flatMap((text, column) => (isHeader(text, header) ? [column] : []));
    const [column, ...others] = found;
    if (column !== undefined && others.length === 0) columns.set(field, column);
    else
      rejected.push({
        file,
        cell: place(stamp.row, others[0] ?? stamp.column),
        reason: { code: column === undefined ? 'header-missing' : 'header-twice', header },
      });
  }
  const { year, origin } = stamp;
  if (rejected.length > 0) return { file, year, origin, rows: [], rejected };
  const cellAt = (row: number, field: FilledField): FilledCell => {
    const column = columns.get(field) ?? 0;
    return {
      value: values[row]?.[column] ?? null,
      text: texts[row]?.[column] ?? '',
      format: formats[row]?.[column] ?? 'General',
      address: place(row, column),
    };
  };
  const rows: FilledRow[] = [];
  for (let row = stamp.row + 1; row < texts.length; row += 1) {
    const parsed = parseRowKey(texts[row]?.[stamp.column] ?? '');
    const entries = FIELDS.map((field) => [field, cellAt(row, field)] as const);
    const cells = recordOf(entries);
    if (parsed !== null) rows.push({ ...parsed, cells });
    else if (hasAnyValue(cells))
      rejected.push({
        file,
        cell: cells.name.address,
        reason: { code: 'row-without-key', name: cells.name.text },
      });
  }
  return { file, year, origin, rows, rejected };
}

/** A program may have broken a header over lines, or a year may have been put behind it. */
function isHeader(text: string, header: string): boolean {
  return fold(text).replace(/ 20\d{2}$/, '') === fold(header);
}

/** A row without a key in which somebody wrote a value: it must not be lost in silence. */
function hasAnyValue({ name, actual, numerator, evidence }: FilledRow['cells']): boolean {
  return name.text !== '' && [actual, numerator, evidence].some(({ text }) => text.trim() !== '');
}

function recordOf(
  entries: readonly (readonly [FilledField, FilledCell])[],
): Readonly<Record<FilledField, FilledCell>> {
  const none: FilledCell = { value: null, text: '', format: 'General', address: '' };
  const of = (field: FilledField) => entries.find(([name]) => name === field)?.[1] ?? none;
  return {
    objective: of('objective'),
    name: of('name'),
    how: of('how'),
    unit: of('unit'),
    target: of('target'),
    actual: of('actual'),
    numerator: of('numerator'),
    denominator: of('denominator'),
    evidence: of('evidence'),
    evidenceDate: of('evidenceDate'),
    evidenceLink: of('evidenceLink'),
    cause: of('cause'),
  };
}
