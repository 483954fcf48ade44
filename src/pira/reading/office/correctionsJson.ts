import { cellAddress, columnLetters } from '../../sheet/address';
import type {
  RankAmongEqual,
  ColumnCorrection,
  Correction,
  HeaderAnchor,
  Landmark,
  NearestLandmarks,
} from '../../plan/correction';

type Json = Record<string, unknown>;

const amongJson = ({ at, of }: RankAmongEqual): Json => (of === 1 ? {} : { among: [at + 1, of] });

const markJson = (mark: Landmark | null) => (mark === null ? null : [mark.text, mark.distance]);
const nearJson = (near: NearestLandmarks | null): Json =>
  near === null ? {} : { near: { above: markJson(near.above), below: markJson(near.below) } };

function columnJson({ as, year, anchor }: ColumnCorrection): Json {
  return {
    as,
    ...(year !== null && { year }),
    ...(anchor && { header: anchor.header, ...amongJson(anchor.among) }),
    ...(anchor?.beside && { beside: anchor.beside }),
    ...(anchor?.between && { between: anchor.between }),
    ...(anchor && anchor.holds.length > 0 && { holds: anchor.holds }),
  };
}

function tableJson(
  sheet: string,
  row: number,
  isHeadless: boolean,
  anchor: HeaderAnchor | null,
  columns: readonly ColumnCorrection[],
): Json {
  return {
    sheet,
    headerRow: row + 1,
    ...(isHeadless && { rows: 0 }),
    ...(anchor && {
      labels: anchor.labels,
      ...(anchor.rows !== 1 && { rows: anchor.rows }),
      below: anchor.below,
      ...amongJson(anchor.among),
      ...nearJson(anchor.near),
    }),
    columns: Object.fromEntries(columns.map((one) => [columnLetters(one.column), columnJson(one)])),
  };
}

function tablesJson(corrections: readonly Correction[]): readonly Json[] {
  const ofTables = corrections.filter((one) => one.kind === 'header' || one.kind === 'column');
  const keyOf = (one: (typeof ofTables)[number]): string => {
    const anchor = one.kind === 'header' ? one.anchor : one.rowAnchor;
    return JSON.stringify([one.sheet, one.row, anchor]);
  };
  return [...new Set(ofTables.map(keyOf))].flatMap((key): Json[] => {
    const own = ofTables.filter((one) => keyOf(one) === key);
    const [first] = own;
    if (!first) return [];
    const columns = own.filter((one) => one.kind === 'column');
    const anchor = first.kind === 'header' ? first.anchor : first.rowAnchor;
    const isHeadless = own.some((one) => one.kind === 'header' && one.headless);
    return [tableJson(first.sheet, first.row, isHeadless, anchor, columns)];
  });
}

/** Corrections as a file of corrections holds them (docs/contracts.md, 4), with the texts that they are found by. */
export function correctionsJson(corrections: readonly Correction[]): Json {
  const sheets = corrections.filter((one) => one.kind === 'sheet');
  const rows = corrections.filter((one) => one.kind === 'row');
  const targets = corrections.filter((one) => one.kind === 'target');
  return {
    sheets: Object.fromEntries(
      sheets.map(({ sheet, as, year }) => [
        sheet,
        { ...(as !== null && { as }), ...(year !== null && { year }) },
      ]),
    ),
    tables: tablesJson(corrections),
    rows: rows.map(({ sheet, row, as, anchor }) => ({
      sheet,
      row: row + 1,
      as,
      ...(anchor && { name: anchor.name, ...amongJson(anchor.among), ...nearJson(anchor.near) }),
    })),
    targets: targets.map(({ sheet, row, column, text, means, anchor }) => ({
      sheet,
      cell: cellAddress(row, column),
      text,
      means,
      ...(anchor && {
        name: anchor.name,
        ...amongJson(anchor.among),
        ...nearJson(anchor.near),
        distance: anchor.distance,
        ...(anchor.inRow.of > 1 && { inRow: [anchor.inRow.at + 1, anchor.inRow.of] }),
      }),
    })),
  };
}
