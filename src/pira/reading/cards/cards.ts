import type { FieldCell } from '../tables/align';
import { cardsOf } from './cardEntries';
import type { CardEntry } from './cardEntries';
import type { Context } from '../context/context';
import { draftIndicator } from '../draftIndicator';
import type { Draft, TableDraft } from '../drafts';
import type { Slot } from '../tables/layout';
import { contentReader } from '../lines/content';
import { Cell } from '../lines/lines';
import type { Pair } from './pairs';
import { noteCells, notePlaced } from '../placements';
import { RowFields } from '../tables/rowFields';
import { tableColumns } from '../tables/tableColumns';
import { isOfSeveralYears } from '../columns/severalYears';
import { besideEachOther } from './transposed';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';

/** What cards must know of their sheet. */
interface CardSheet {
  readonly name: string;
  readonly isHidden: (row: number) => boolean;
  readonly year: number | null;
}

const CENTRES = rolesWith('structure');
const YEARLY = rolesWith('yearly');
/** Fields of a block that are an objective's, be it named or not. */
const OF_OBJECTIVE: ReadonlySet<Role> = new Set([
  'objectiveDescription',
  'activities',
  'stakeholders',
  'resources',
]);
const OF_VALUES: ReadonlySet<Role> = new Set([
  'target',
  'level',
  'actual',
  'value',
  'threshold',
  'stretch',
  'other',
]);
const CODE_OF: Partial<Record<Role, Role>> = { objective: 'objectiveCode', name: 'indicatorCode' };

const isCodeCell = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.traits.isCode || /^(?:[A-Z]{1,3}\.?)?\d{1,3}[.)]?$/.test(cell.text));

/** The years of the columns of a card, and its year of reference. */
interface CardYears {
  readonly columns: Map<number, number>;
  reference: number | null;
}

function slotOf({ role, pair: { label, cell: head } }: CardEntry, cell: Cell, years: CardYears): Slot {
  const ofColumn = years.columns.get(cell.column);
  const counted =
    label.ordinal !== null && years.reference !== null ? years.reference + label.ordinal : ofColumn;
  return {
    role,
    column: cell.column,
    years: label.years.length > 0 ? label.years : counted === undefined ? [] : [counted],
    ordinal: label.ordinal,
    header: { text: head.text, cell: head },
  };
}

function placedOf(entry: CardEntry, years: CardYears): readonly FieldCell[] {
  const { role } = entry;
  const [first, ...more] = entry.pair.values;
  if (!first) return [];
  const placed = (cell: Cell, as: Role, rest: readonly Cell[]): FieldCell => {
    return { role: as, slot: slotOf(entry, cell, years), cell, more: rest };
  };
  const { columns } = years;
  if (YEARLY.has(role)) {
    const dated = entry.pair.values.filter(({ column }) => columns.has(column));
    return dated.length > 0 ? dated.map((cell) => placed(cell, role, [])) : [placed(first, role, [])];
  }
  const code = CODE_OF[role];
  const [second, ...rest] = more;
  if (code && second && isCodeCell(first)) return [placed(first, code, []), placed(second, role, rest)];
  return [placed(first, role, more)];
}

/** Fields of a form that people fill in later. */
const FILLED_LATER: ReadonlySet<Role> = new Set([
  'actual',
  'numerator',
  'denominator',
  'evidence',
  'evidenceDate',
  'evidenceLink',
  'notes',
]);
const BLANK = contentReader()(null, '', 'General');

/**
 * The empty cells of a card's labels to be filled in later: in the column of the one value of the labels in theirs, else as
 * far away as the value of the label before.
 */
function leftEmpty(entries: readonly CardEntry[], sheet: string, years: CardYears): readonly FieldCell[] {
  return entries.flatMap((entry, at): FieldCell[] => {
    const { cell: label, values } = entry.pair;
    if (!FILLED_LATER.has(entry.role) || values.length > 0) return [];
    const below = entries.filter(({ pair }) => pair.cell.column === label.column);
    const columns = new Set(below.flatMap(({ pair }) => pair.values.map(({ column }) => column)));
    const before = entries[at - 1]?.pair;
    const [beside] = before?.cell.row === label.row ? before.values : [];
    if (before && beside) columns.add(label.column + beside.column - before.cell.column);
    const [column, ...others] = columns;
    if (column === undefined || others.length > 0 || column <= label.column) return [];
    const cell = new Cell(sheet, label.row, column, BLANK);
    return [{ role: entry.role, slot: slotOf(entry, cell, years), cell, more: [] }];
  });
}

/** The values of a card that stand beside the one that was read and belong to no year. */
function leftOver({ role, pair }: CardEntry, { columns }: CardYears): readonly Cell[] {
  if (!YEARLY.has(role)) return [];
  const isDated = pair.values.some(({ column }) => columns.has(column));
  return isDated ? pair.values.filter(({ column }) => !columns.has(column)) : pair.values.slice(1);
}

/**
 * Reads blocks of labels and values: what they say of missions and objectives, and one indicator a card. Gives
 * whether there were indicators.
 */
export function readCards(pairs: readonly Pair[], sheet: CardSheet, context: Context, draft: Draft): boolean {
  let hasIndicators = false;
  const years: CardYears = { columns: new Map(), reference: context.referenceYear };
  /** The row below the indicator read last: what goes on there is still of its form. */
  let below: number | null = null;
  for (const { entries, isOfIndicator } of besideEachOther(pairs).flatMap(cardsOf)) {
    const isRest = entries[0]?.pair.cell.row === below;
    below = isOfIndicator ? (entries.at(-1)?.pair.cell.row ?? 0) + 1 : null;
    years.reference = context.referenceYear;
    for (const { role, pair } of entries) {
      if (role !== 'year') continue;
      noteCells(draft, pair.values, 'year');
      const dated = pair.values.filter(({ traits }) => traits.isYear);
      if (dated.length > 1) for (const { column, text } of dated) years.columns.set(column, Number(text));
      else if (dated[0]) years.reference = Number(dated[0].text.replace(/\D/g, ''));
    }
    const all = entries.filter(({ role }) => role !== 'year').flatMap((entry) => placedOf(entry, years));
    const placed = withoutSeveralYears(all);
    for (const { cell } of all.filter((one) => !placed.includes(one)))
      draft.observations.push({ kind: 'unread-cell', cell, text: cell.text });
    // A form that nobody has filled in: "Indicatore | ……".
    if (placed.length > 1 && placed.every(({ cell }) => cell.traits.isMissing)) continue;
    context.enterAll(placed);
    noteCells(
      draft,
      entries.flatMap(({ pair }) => (pair.values.includes(pair.cell) ? [] : [pair.cell])),
      'header',
    );
    const [first] = entries;
    if (!first) continue;
    const named = placed.find(({ role }) => role === 'objective' || role === 'objectiveCode');
    const place = named?.cell ?? first.pair.values[0] ?? first.pair.cell;
    const objective = context.enterObjective(placed, place);
    if (objective) context.kind = null;
    const namesCentre = isOfIndicator && placed.some(({ role }) => CENTRES.has(role));
    if (namesCentre && !objective) context.centreBelow();
    if (!isOfIndicator) {
      // A field that comes twice on a form: what it says, and what stands below it, went into no indicator.
      const lost = isRest ? placed.filter(({ role }) => OF_VALUES.has(role)) : [];
      for (const { cell } of lost) draft.observations.push({ kind: 'unread-cell', cell, text: cell.text });
      notePlaced(
        draft,
        placed.filter((one) => !lost.includes(one)),
      );
      context.referenceYear = years.reference;
      const perspective = new RowFields(placed).text('perspective');
      if (!objective && perspective.text !== '') context.enterPerspective(perspective);
      const tellsOfObjective = placed.some(({ role }) => OF_OBJECTIVE.has(role));
      if (!objective && tellsOfObjective) context.awaitObjective(placed);
      continue;
    }
    for (const cell of entries.flatMap((entry) => leftOver(entry, years)))
      draft.observations.push({ kind: 'unread-cell', cell, text: cell.text });
    hasIndicators = true;
    const whole = [...placed, ...leftEmpty(entries, sheet.name, years)];
    const fields = new RowFields(whole);
    const cell = fields.of('target')?.cell ?? fields.of('name')?.cell ?? place;
    const table = cardTable(first.pair.cell.row, cell.row, whole, sheet.name, years.reference ?? sheet.year);
    draft.tables.push(table);
    const indicator = draftIndicator(fields, fields.text('name'), {
      cell,
      table,
      objective: objective ?? context.objectiveOf(place),
      ...(namesCentre && { centre: context.centre }),
      hidden: sheet.isHidden(cell.row),
      isSure: true,
    });
    draft.indicators.push(indicator);
    notePlaced(draft, placed, indicator);
  }
  return hasIndicators;
}

/** The values of a card but the targets of several years together, where others are of single years. */
function withoutSeveralYears(placed: readonly FieldCell[]): readonly FieldCell[] {
  const isOf = ({ role, slot }: FieldCell): boolean =>
    role === 'target' && slot !== null && slot.years.length !== 1 && isOfSeveralYears(slot.header.text);
  const isYearly = (one: FieldCell): boolean => one.role === 'target' && !isOf(one);
  return placed.some(isYearly) ? placed.filter((one) => !isOf(one)) : placed;
}

function cardTable(
  firstRow: number,
  row: number,
  placed: readonly FieldCell[],
  sheet: string,
  scopeYear: number | null,
): TableDraft {
  const slots = placed.flatMap(({ slot, role }) => (slot ? [{ ...slot, role }] : []));
  const headerRow = Math.max(0, firstRow < row ? firstRow : row - 1);
  return {
    sheet,
    headerRow,
    headerFirstRow: headerRow,
    startRow: null,
    firstRow: row,
    lastRow: row,
    columns: tableColumns(slots, [], () => null),
    said: null,
    scopeYear,
    isYearHeaded: false,
    headings: [],
    isByOffice: false,
  };
}
