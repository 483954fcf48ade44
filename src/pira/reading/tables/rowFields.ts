import type { Field } from '../../plan/plan';
import { firstOf } from './align';
import type { FieldCell } from './align';
import { NO_FIELD, cellField, fieldOf } from '../drafts';
import type { ValueDraft } from '../drafts';
import { partOf } from './fusedCells';
import type { Cell } from '../lines/lines';
import type { Role } from '../../lexicon/labels/roles';
import { FIELDS_OF_ROWS } from '../../lexicon/cells/rowLabels';
import { keepsOriginal } from '../../lexicon/cells/revisions';
import { saysNoTarget } from '../../lexicon/noValue';
import { fold } from '../../lexicon/text/fold';
import { isSign } from '../../lexicon/cells/signs';

const NO_CELLS: readonly Cell[] = [];
const NO_VALUES: readonly ValueDraft[] = [];

/** A value with what stands before and after it in cells of their own. */
function joined(before: readonly Cell[], cell: Cell, after: readonly Cell[]): Cell {
  if (before.length === 0 && after.length === 0) return cell;
  const signs = cell.traits.isMissing || cell.traits.sign === 'operator' ? [] : before;
  const parts = [...signs, cell, ...after];
  return parts.length > 1 ? partOf(cell, parts.map(({ text }) => text).join(' ')) : cell;
}

const stands = (placed: readonly FieldCell[], role: Role): boolean => firstOf(placed, role) !== undefined;

const yearsOf = ({ slot }: FieldCell): string => slot?.years.join() ?? '';

/** Whether two cells may speak of the same years: a column without a year speaks of the plan's. */
const overlapsYears = (one: FieldCell, other: FieldCell): boolean =>
  yearsOf(one) === yearsOf(other) || yearsOf(one) === '' || yearsOf(other) === '';

/** The filled target of the same years. */
function targetBeside(placed: readonly FieldCell[], other: FieldCell): FieldCell | undefined {
  return placed.find(
    (one) => one.role === 'target' && !one.cell.traits.isMissing && overlapsYears(one, other),
  );
}

/** A target between the least value and the greatest; without a least one at most the greatest. */
function upTo(lowest: Cell | null, highest: Cell): Cell {
  const hasSign = [lowest, highest].some((cell) => cell?.traits.sign === 'operator');
  if (lowest) {
    const words = hasSign ? [lowest.text, 'e', highest.text] : ['da', lowest.text, 'a', highest.text];
    return partOf(lowest, words.join(' '));
  }
  return hasSign ? highest : partOf(highest, `max ${highest.text}`);
}

/** Whether the cell of a revised target decides nothing: "invariato", "in attesa". */
function leavesOriginal({ role, cell }: FieldCell): boolean {
  return role === 'target' && (keepsOriginal(cell.text) || saysNoTarget(fold(cell.text)));
}

/** Row by row the revised target of its years where there is one, else the original; words that leave it are no target. */
function withOriginal(all: readonly FieldCell[]): readonly FieldCell[] {
  if (!stands(all, 'original')) return all;
  const originals = all.filter(({ role, cell }) => role === 'original' && !cell.traits.isMissing);
  const placed = all.map((one): FieldCell => {
    const isLeft = leavesOriginal(one) && originals.some((other) => overlapsYears(other, one));
    return isLeft ? { ...one, role: 'original' } : one;
  });
  return placed.map((one) =>
    originals.includes(one) && !targetBeside(placed, one) ? { ...one, role: 'target' } : one,
  );
}

/** Each target with the greatest value that stands in a column of its own. */
function withHighest(placed: readonly FieldCell[]): readonly FieldCell[] {
  if (!stands(placed, 'highest')) return placed;
  const tops = placed.filter(({ role, cell }) => role === 'highest' && !cell.traits.isMissing);
  if (tops.length === 0) return placed;
  const lowestOf = new Map(tops.map((top) => [top, targetBeside(placed, top)]));
  const ranges = [...lowestOf].map(([top, lowest]): FieldCell => {
    return {
      ...(lowest ?? top),
      role: 'target',
      cell: upTo(lowest?.cell ?? null, top.cell),
      joins: [top.cell],
    };
  });
  const merged = new Set([...lowestOf.keys(), ...lowestOf.values()]);
  return [...placed.filter((one) => !merged.has(one)), ...ranges];
}

/** The cells of a row or a card by field. */
export class RowFields {
  readonly placed: readonly FieldCell[];

  constructor(private readonly printedCells: readonly FieldCell[]) {
    this.placed = withHighest(withOriginal(printedCells));
  }

  /** The cell of a field; undefined where there is none or it says that there is no value. */
  of(role: Role): FieldCell | undefined {
    for (const one of this.placed) if (one.role === role && !one.cell.traits.isMissing) return one;
    return undefined;
  }

  text(role: Role): Field {
    const one = this.of(role);
    if (!one) return NO_FIELD;
    return one.more.length === 0 ? cellField(one.cell) : fieldOf([one.cell, ...one.more]);
  }

  /** What is printed in a field, be it only a dash. */
  printed(role: Role): Field {
    const one = firstOf(this.placed, role);
    return one ? cellField(one.cell) : NO_FIELD;
  }

  has(...roles: Role[]): boolean {
    for (const role of roles) if (this.of(role) !== undefined) return true;
    return false;
  }

  /** These cells with those of a row that goes on with them: texts of one field are joined, what is lacking is added. */
  joined(further: readonly FieldCell[]): RowFields {
    const isSame = (one: FieldCell, other: FieldCell): boolean =>
      one.role === other.role && one.slot?.column === other.slot?.column && !one.cell.traits.isMissing;
    const longer = this.placed.map((one): FieldCell => {
      const more = further.filter((other) => isSame(one, other)).flatMap(({ cell, more }) => [cell, ...more]);
      return more.length === 0 ? one : { ...one, more: [...one.more, ...more] };
    });
    const added = further.filter((other) => !this.placed.some((one) => isSame(one, other)));
    return new RowFields([...longer, ...added]);
  }

  /** These cells with those of a row that says of its values what they are; what is printed again is not added. */
  with(further: RowFields): RowFields {
    const isRepeated = (one: FieldCell): boolean =>
      !FIELDS_OF_ROWS.has(one.role) && this.text(one.role).text === cellField(one.cell).text;
    return new RowFields([...this.printedCells, ...further.printedCells.filter((one) => !isRepeated(one))]);
  }

  /** Whether a value of a row has its place here already. */
  overlaps(further: RowFields): boolean {
    const key = ({ role, slot }: FieldCell): string =>
      `${role} ${slot?.column ?? ''} ${slot?.years.join() ?? ''}`;
    const own = new Set(this.printedCells.map(key));
    return further.printedCells.some((one) => FIELDS_OF_ROWS.has(one.role) && own.has(key(one)));
  }

  /** Whether something stands where the field has its place, be it only a dash or "n.d.". */
  stands(role: Role): boolean {
    return stands(this.placed, role);
  }

  /** The year that the row itself names. */
  get years(): readonly number[] {
    const year = this.of('year')?.cell;
    return year?.traits.isYear ? [Number(year.text.replace(/\D/g, ''))] : [];
  }

  /** The sign of comparison that has a column of its own, where that column speaks of the years of a value. */
  private signsOf(value: FieldCell): readonly Cell[] {
    const sign = this.placed.find(
      (one) => one.role === 'operator' && !one.cell.traits.isMissing && overlapsYears(one, value),
    )?.cell;
    return sign && isSign(sign.text) ? [sign] : NO_CELLS;
  }

  /** The values of a field, one a column, each with the years of its header or of its row. */
  values(role: Role): readonly ValueDraft[] {
    let values: ValueDraft[] | null = null;
    for (const one of this.placed) {
      if (one.role !== role) continue;
      const value = this.value(one);
      if (values) values.push(value);
      else values = [value];
    }
    return values ?? NO_VALUES;
  }

  private value(one: FieldCell): ValueDraft {
    const { role, cell, slot, more } = one;
    return {
      cell: joined(role === 'target' ? this.signsOf(one) : NO_CELLS, cell, more),
      years: slot && slot.years.length > 0 ? slot.years : this.years,
      ordinal: slot?.ordinal ?? null,
      header: slot?.header.text ?? '',
      withinYear: slot?.withinYear,
      isYearByOffice: slot?.isYearByOffice === true,
    };
  }
}
