import { unzipSync } from 'fflate';
import type { Book } from '../../../src/workbench/book/book';
import type { BookSheet } from '../../../src/workbench/book/bookSheet';
import { contains } from '../../../src/workbench/book/areas';
import { cellAddress } from '../../../src/pira/sheet/address';
import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { parseCell } from '../../../src/workbench/xlsx/reference';
import { relationshipsPath } from '../../../src/workbench/xlsx/package/partPath';
import { sourceOf } from '../../../src/workbench/xlsx/source';
import { elementsOf, type OtherElement, otherChild, otherParse, otherText } from './otherXml';

const TEXT = 'prova <&> è';
const NUMBER = 1234.5;
const NUMBER_FORMAT = '0.000" kg"';
const FILL = 'FF12AB34';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The three cells edited: one that has a constant, a new one, and one that only gets another look. */
interface Chosen {
  readonly text: Place;
  readonly number: Place;
  readonly fill: Place;
}

export type Checked =
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'opened'; readonly problems: readonly string[] };

/**
 * Opens a workbook, saves it as it is, edits three cells and saves again; then holds every part of the two files against
 * each other with a parser that is not ours. Names whatever is not as it was, or as it was to become.
 */
export function checkThreeCells(bytes: Uint8Array): Checked {
  const loaded = loadBook(bytes);
  if (!loaded.ok) return { kind: 'refused', reason: JSON.stringify(loaded.failure) };
  const before = partsOf(bytes);
  const problems = differentParts(before, partsOf(saveBook(loaded.book))).map(
    (path) => `${path} changed without an edit`,
  );
  const sheet =
    loaded.book.worksheets.find(({ isProtected }) => !isProtected.value) ?? loaded.book.worksheets[0];
  if (sheet === undefined) return { kind: 'opened', problems };
  const source = sourceOf(loaded.book);
  const path = source?.sheetParts.get(sheet)?.path.toLowerCase() ?? '';
  const workbookPath = source?.workbookPath.toLowerCase() ?? '';
  const stylesPath = source?.stylesPath?.toLowerCase() ?? 'xl/styles.xml';
  const isNew = !before.has(stylesPath);
  const mayChange = [
    path,
    stylesPath,
    workbookPath,
    ...(isNew ? ['[content_types].xml', relationshipsPath(workbookPath)] : []),
  ];
  const chosen = choose(sheet);
  edit(loaded.book, sheet, chosen);
  const saved = saveBook(loaded.book);
  const after = partsOf(saved);
  for (const part of differentParts(before, after))
    if (!mayChange.includes(part)) problems.push(`${part} changed`);
  const check = (part: string, compare: (a: OtherElement | undefined, b: OtherElement) => string[]): void => {
    const now = after.get(part);
    const was = before.get(part);
    if (now === undefined) return;
    problems.push(
      ...compare(was === undefined || was.length === 0 ? undefined : otherParse(was), otherParse(now)).map(
        (problem) => `${part}: ${problem}`,
      ),
    );
  };
  check(path, (was, now) => (was === undefined ? ['no sheet'] : sheetProblems(was, now, chosen)));
  check(workbookPath, workbookProblems);
  const sheetNow = after.get(path);
  const styles = sheetNow === undefined ? null : chosenStyles(otherParse(sheetNow), chosen);
  check(stylesPath, (was, now) => stylesProblems(was, now, styles));
  const again = loadBook(saved);
  if (!again.ok) problems.push(`own file refused: ${JSON.stringify(again.failure)}`);
  return { kind: 'opened', problems };
}

function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(
    Object.entries(unzipSync(bytes)).flatMap(([path, part]) =>
      path.endsWith('/') ? [] : [[path.replaceAll('\\', '/').toLowerCase(), part]],
    ),
  );
}

function differentParts(a: ReadonlyMap<string, Uint8Array>, b: ReadonlyMap<string, Uint8Array>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => {
    const [was, now] = [a.get(path), b.get(path)];
    return was === undefined || now === undefined || Buffer.compare(was, now) !== 0;
  });
}

function choose(sheet: BookSheet): Chosen {
  const isFree = (row: number, column: number): boolean =>
    !sheet.tables.some(({ value }) => contains(value.area, row, column)) &&
    !sheet.arrayAreas.some((area) => contains(area, row, column));
  const cells = [...sheet.cells.rows].flatMap(([row, ofRow]) =>
    [...ofRow].map(([column, cell]) => ({ row, column, cell })),
  );
  const constants = cells.filter(
    ({ row, column, cell }) => cell.formula === null && cell.value !== null && isFree(row, column),
  );
  const bottom = cells.reduce((last, { row }) => Math.max(last, row), 0);
  const right = cells.reduce((last, { column }) => Math.max(last, column), 0);
  const beyond = { row: Math.floor(bottom / 2), column: Math.min(right + 2, 16_383) };
  const text = constants.at(Math.floor(constants.length / 2)) ?? { row: bottom + 1, column: 0 };
  const fill = cells.findLast(({ row, column }) => row !== text.row || column !== text.column) ?? {
    row: bottom + 2,
    column: 1,
  };
  return { text, number: beyond, fill };
}

function edit(book: Book, sheet: BookSheet, { text, number, fill }: Chosen): void {
  book.setContent(sheet, text.row, text.column, { value: TEXT, formula: null });
  book.setContent(sheet, number.row, number.column, { value: NUMBER, formula: null });
  const style = (place: Place, patch: Parameters<Book['styles']['with']>[1]): void =>
    sheet.cells.setStyle(
      place.row,
      place.column,
      book.styles.with(sheet.styleAt(place.row, place.column), patch),
    );
  style(number, { numberFormat: NUMBER_FORMAT, bold: true });
  style(fill, { fillColor: `#${FILL.slice(2)}` });
}

/** Only what is to be calculated may change. */
function workbookProblems(was: OtherElement | undefined, now: OtherElement): string[] {
  const rest = (root: OtherElement | undefined): string =>
    JSON.stringify(elementsOf(root).filter(({ name }) => name !== 'calcPr'));
  return rest(was) === rest(now) ? [] : ['more than the calculation changed'];
}

interface OtherCell {
  readonly element: OtherElement;
  readonly address: string;
}

/** The cells of a sheet at their addresses, those without a reference right after the one before. */
function otherCells(sheet: OtherElement): {
  cells: Map<string, OtherCell>;
  rows: Map<number, string>;
  problems: string[];
} {
  const cells = new Map<string, OtherCell>();
  const rows = new Map<number, string>();
  const problems: string[] = [];
  let row = -1;
  for (const rowElement of elementsOf(otherChild(sheet, 'sheetData'))) {
    const stated = rowElement.attributes['r'];
    const [first] = elementsOf(rowElement);
    row =
      stated === undefined ? (parseCell(first?.attributes['r'] ?? '')?.row ?? row + 1) : Number(stated) - 1;
    const layout = Object.fromEntries(
      Object.entries(rowElement.attributes).filter(([name]) => name !== 'r' && name !== 'spans'),
    );
    if (rows.has(row)) problems.push(`row ${row + 1} twice`);
    if (Object.keys(layout).length > 0 || !rows.has(row)) rows.set(row, JSON.stringify(layout));
    let column = -1;
    for (const element of elementsOf(rowElement)) {
      const place = parseCell(element.attributes['r'] ?? '');
      column = place?.column ?? column + 1;
      row = place?.row ?? row;
      const address = cellAddress(row, column);
      if (cells.has(address)) problems.push(`cell ${address} twice`);
      cells.set(address, { element, address });
    }
  }
  return { cells, rows, problems };
}

function sheetProblems(was: OtherElement, now: OtherElement, chosen: Chosen): string[] {
  const [before, after] = [otherCells(was), otherCells(now)];
  const places = Object.values(chosen).map(({ row, column }: Place) => cellAddress(row, column));
  const problems = [...after.problems, ...disorder(now)];
  for (const address of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    if (places.includes(address)) continue;
    const [a, b] = [before.cells.get(address), after.cells.get(address)];
    if (plain(a?.element) !== plain(b?.element)) problems.push(`cell ${address} is another one`);
  }
  for (const [row, layout] of before.rows)
    if (after.rows.get(row) !== layout) problems.push(`row ${row + 1}: ${layout} ${after.rows.get(row)}`);
  const cell = ({ row, column }: Place): OtherElement | undefined =>
    after.cells.get(cellAddress(row, column))?.element;
  if (otherText(otherChild(cell(chosen.text), 'is')) !== TEXT) problems.push('the text is not there');
  if (otherText(otherChild(cell(chosen.number), 'v')) !== String(NUMBER)) problems.push('no number');
  const kept = before.cells.get(cellAddress(chosen.fill.row, chosen.fill.column))?.element;
  if (kept !== undefined && plain(kept, 's') !== plain(cell(chosen.fill), 's'))
    problems.push('the cell with another look has another content');
  const rest = (root: OtherElement): string =>
    elementsOf(root)
      .filter(({ name }) => name !== 'sheetData' && name !== 'dimension')
      .map((element) => JSON.stringify(element))
      .join('\n');
  if (rest(was) !== rest(now)) problems.push('what is around the rows is not as it was');
  if (JSON.stringify(was.attributes) !== JSON.stringify(now.attributes)) problems.push('another root');
  return problems;
}

/** Rows and cells ascend, and say where they stand. */
function disorder(sheet: OtherElement): string[] {
  let row = 0;
  for (const { attributes, ...element } of elementsOf(otherChild(sheet, 'sheetData'))) {
    const stated = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
    if (stated <= row) return [`row ${stated} after row ${row}`];
    row = stated;
    let column = -1;
    for (const cell of elementsOf({ attributes, ...element })) {
      const place = parseCell(cell.attributes['r'] ?? '');
      const here = place?.column ?? column + 1;
      if (here <= column || (place !== null && place.row !== row - 1))
        return [`cell ${cell.attributes['r'] ?? ''} in row ${row}`];
      column = here;
    }
  }
  return [];
}

/** An element as one text, without where it stands and (of a cell) an attribute of its own. */
function plain(element: OtherElement | undefined, without = ''): string {
  if (element === undefined) return '';
  const attributes = Object.entries(element.attributes).filter(([name]) => name !== 'r' && name !== without);
  return JSON.stringify([element.name, attributes, element.content]);
}

interface ChosenStyles {
  readonly number: number;
  readonly fill: number;
}

function chosenStyles(sheet: OtherElement, { number, fill }: Chosen): ChosenStyles {
  const { cells } = otherCells(sheet);
  const style = ({ row, column }: Place): number =>
    Number(cells.get(cellAddress(row, column))?.element.attributes['s'] ?? 0);
  return { number: style(number), fill: style(fill) };
}

const GROUPS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'];

function stylesProblems(
  was: OtherElement | undefined,
  now: OtherElement,
  chosen: ChosenStyles | null,
): string[] {
  const problems: string[] = [];
  const items = (root: OtherElement | undefined, group: string): OtherElement[] =>
    elementsOf(otherChild(root, group));
  for (const group of GROUPS) {
    const [before, after] = [items(was, group), items(now, group)];
    if (before.some((element, index) => JSON.stringify(element) !== JSON.stringify(after[index])))
      problems.push(`${group} changed`);
    const count = otherChild(now, group)?.attributes['count'];
    if (after.length > before.length && count !== String(after.length))
      problems.push(`${group}: count ${count}`);
  }
  for (const element of elementsOf(was))
    if (!GROUPS.includes(element.name) && items(was, element.name).length > 0)
      if (JSON.stringify(element) !== JSON.stringify(otherChild(now, element.name)))
        problems.push(`${element.name} changed`);
  const format = (index: number): OtherElement | undefined => items(now, 'cellXfs')[index];
  const part = (group: string, index: string | undefined): OtherElement | undefined =>
    items(now, group)[Number(index)];
  const { number = 0, fill = 0 } = chosen ?? {};
  const { numFmtId, fontId } = format(number)?.attributes ?? {};
  const code = items(now, 'numFmts').find(({ attributes }) => attributes['numFmtId'] === numFmtId);
  if (code?.attributes['formatCode'] !== NUMBER_FORMAT) problems.push('another number format');
  const font = part('fonts', fontId);
  if (otherChild(font, 'b') === undefined || (otherChild(font, 'name') === undefined && was === undefined))
    problems.push('not bold');
  const pattern = otherChild(part('fills', format(fill)?.attributes['fillId']), 'patternFill');
  if (otherChild(pattern, 'fgColor')?.attributes['rgb'] !== FILL) problems.push('another fill');
  if (Number(format(fill)?.attributes['fillId']) < 2) problems.push('a fill in the place of a reserved one');
  for (const xf of items(now, 'cellXfs'))
    for (const [name, group] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
    ] as const)
      if (
        xf.attributes[name] !== undefined &&
        part(group, xf.attributes[name]) === undefined &&
        items(was, 'cellXfs').every((old) => plain(old) !== plain(xf))
      )
        problems.push(`no ${group} ${xf.attributes[name]}`);
  return problems;
}
