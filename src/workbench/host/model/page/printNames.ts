import type { Area } from '../../../../pira/sheet/address';
import { formulaTokens } from '../../../book/formulas/formulaTokens';
import { MAX_COLUMNS, MAX_ROWS } from '../../../book/areas';
import { fixedAddress, isEntireRow, parseAddress } from '../../address';
import type { HostObject } from '../../dispatch/hostObject';
import { singleArea } from '../range/rangeAreas';
import type { WorksheetSubject } from '../worksheet/worksheetSubject';

/** Names that Excel keeps what it prints under. */
const TITLES = '_xlnm.Print_Titles';
const AREA = '_xlnm.Print_Area';

/** Lets only an area be printed, the whole sheet everything; refused in a workbook open for reading. */
export function setPrintArea({ session, sheet }: WorksheetSubject, area: Area): void {
  session.requirePageSetup();
  if (area.rowCount === MAX_ROWS && area.columnCount === MAX_COLUMNS) session.book.names.remove(AREA, sheet);
  else session.book.names.set(AREA, `=${fixedAddress(sheet.name, area)}`, { scope: sheet });
}

/** What is printed, or null where that is the whole sheet. An area in several parts is told by its first. */
export function printArea({ session, sheet }: WorksheetSubject): HostObject | null {
  const [address = ''] = addressesIn(session.book.names.get(AREA, sheet)?.formula ?? '=');
  const area = parseAddress(address)?.area;
  return area === undefined ? null : singleArea({ session, sheet, area });
}

/** Repeats the rows of an area on every page; repeated columns stay as they are. */
export function setPrintTitleRows(subject: WorksheetSubject, area: Area): void {
  const rows = { ...area, column: 0, columnCount: MAX_COLUMNS };
  setTitles(subject, rows, (address) => !isRows(address));
}

/** Repeats the columns of an area on every page; repeated rows stay as they are. */
export function setPrintTitleColumns(subject: WorksheetSubject, area: Area): void {
  setTitles(subject, { ...area, row: 0, rowCount: MAX_ROWS }, isRows);
}

function setTitles(subject: WorksheetSubject, area: Area, stays: (address: string) => boolean): void {
  const { session, sheet } = subject;
  session.requirePageSetup();
  const kept = titleAddresses(subject).filter(stays);
  const all = [...kept, fixedAddress(sheet.name, area)].toSorted(
    (a, b) => Number(isRows(a)) - Number(isRows(b)),
  );
  session.book.names.set(TITLES, `=${all.join(',')}`, { scope: sheet });
}

function isRows(address: string): boolean {
  const area = parseAddress(address)?.area;
  return area === undefined || isEntireRow(area);
}

/** The rows repeated on every page, or null. */
export function printTitleRows(subject: WorksheetSubject): HostObject | null {
  return titleRange(subject, isEntireRow);
}

/** The columns repeated on every page, or null. */
export function printTitleColumns(subject: WorksheetSubject): HostObject | null {
  return titleRange(subject, (area) => !isEntireRow(area));
}

function titleRange(subject: WorksheetSubject, isWanted: (area: Area) => boolean): HostObject | null {
  const { session, sheet } = subject;
  for (const address of titleAddresses(subject)) {
    const area = parseAddress(address)?.area;
    if (area !== undefined && isWanted(area)) return session.model.range({ session, sheet, area });
  }
  return null;
}

function titleAddresses({ session, sheet }: WorksheetSubject): readonly string[] {
  return addressesIn(session.book.names.get(TITLES, sheet)?.formula ?? '=');
}

/** The addresses in a name's formula, which are joined by commas. */
function addressesIn(formula: string): readonly string[] {
  const addresses = [''];
  for (const { kind, text } of formulaTokens(formula.slice(1))) {
    if (kind === 'other' && text === ',') addresses.push('');
    else addresses.push((addresses.pop() ?? '') + text);
  }
  return addresses.filter((address) => address !== '');
}
