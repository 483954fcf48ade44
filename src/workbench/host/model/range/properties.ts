import { type Area, cellArea } from '../../../../pira/sheet/address';
import { isRecord, type Json } from '../../dispatch/json';
import { Projection } from '../../dispatch/projection';
import { type Selection, wireName } from '../../dispatch/query';
import { References } from '../../dispatch/references';
import { setFromRecord } from '../../dispatch/setFromRecord';
import { withArea } from './rangeSubject';
import type { RangeSubject } from '../../session';
import { entryReader, requireBounded } from './writable';

type Names = Readonly<Record<string, unknown>>;

/** For every cell an object with the properties that a record of `true`s asks for. */
export function cellProperties(range: RangeSubject, wanted: Names): Json {
  requireBounded(range);
  const { area, sheet } = range;
  const isOfStyle = asksOfStyle(wanted);
  const ofStyle = new Map<number, Json>();
  const answerOf = (cell: Area): Json => {
    const { row, column } = cell;
    if (!isOfStyle || sheet.cells.get(row, column)?.runs !== undefined)
      return propertiesOf(range, cell, wanted);
    const style = sheet.styleAt(row, column);
    const answer = ofStyle.get(style) ?? propertiesOf(range, cell, wanted);
    ofStyle.set(style, answer);
    return answer;
  };
  return Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (_, right) => answerOf(cellOf(area, down, right))),
  );
}

/** What all cells of one style answer alike, but for those with a text in several fonts. */
const OF_STYLE: ReadonlySet<string> = new Set([
  'font',
  'fill',
  'borders',
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
  'indentLevel',
]);

function asksOfStyle({ format, ...others }: Names): boolean {
  const isOnlyFormat = isRecord(format) && Object.keys(others).length === 0;
  return isOnlyFormat && Object.keys(format).every((name) => OF_STYLE.has(name));
}

/** The same for every row of the range. */
export function rowProperties(range: RangeSubject, wanted: Names): Json {
  return Array.from({ length: range.area.rowCount }, (_, down) =>
    propertiesOf(range, rowOf(range.area, down), wanted),
  );
}

/** The same for every column of the range. */
export function columnProperties(range: RangeSubject, wanted: Names): Json {
  return Array.from({ length: range.area.columnCount }, (_, right) =>
    propertiesOf(range, columnOf(range.area, right), wanted),
  );
}

/** Sets properties from rows of objects, one for each cell; null or an empty object leaves a cell. */
export function setCellProperties(range: RangeSubject, value: unknown): void {
  requireBounded(range);
  const stateAt = entryReader(range, value);
  for (let down = 0; down < range.area.rowCount; down++)
    for (let right = 0; right < range.area.columnCount; right++)
      setProperties(
        range,
        cellOf(range.area, down, right),
        stateAt(range.area.row + down, range.area.column + right),
      );
}

function cellOf(area: Area, down: number, right: number): Area {
  return cellArea({ row: area.row + down, column: area.column + right });
}

function rowOf(area: Area, down: number): Area {
  return { ...area, row: area.row + down, rowCount: 1 };
}

function columnOf(area: Area, right: number): Area {
  return { ...area, column: area.column + right, columnCount: 1 };
}

function propertiesOf(range: RangeSubject, area: Area, wanted: Names): Json {
  const object = range.session.model.range(withArea(range, area));
  return new Projection(new References(), true).of(object, {
    select: selectionOf(wanted),
    top: null,
    skip: 0,
  });
}

/** Edges of a cell as `getCellProperties` answers them, whichever of their properties it is asked for. */
const EDGES = ['Top', 'Bottom', 'Left', 'Right', 'Horizontal', 'Vertical'];

function selectionOf(wanted: Names): Selection {
  return new Map(
    Object.entries(wanted)
      .filter(([, value]) => value === true || isRecord(value))
      .map(([name, value]) => {
        const inner: Selection = isRecord(value) ? selectionOf(value) : new Map();
        return [wireName(name), name === 'borders' ? new Map(EDGES.map((edge) => [edge, inner])) : inner];
      }),
  );
}

function setProperties(range: RangeSubject, area: Area, state: unknown): void {
  if (isRecord(state)) setFromRecord(range.session.model.range(withArea(range, area)), state);
}
