import type { Indicator, TargetCell } from '../../plan';
import type { Check } from '../check';
import { targetDefects } from '../defects';
import { replaceWhole } from '../fix';
import { quote } from '../place';

const GLUED = /^\s*((?:19|20)\d\d)\s{0,5}([<>=≤≥].*|\d[\d.,]*\s?%.*)$/s;

function isAlone({ targets }: Indicator, { cell }: TargetCell): boolean {
  return (
    targets.filter((target) => target.cell.column === cell.column && target.cell.row === cell.row).length ===
    1
  );
}

/** The header's year stuck to a target, as in `2021 <90%`; a cell with one target for each year is in order. */
export const yearInTarget: Check = {
  rule: 'year-in-target',
  severity: 'warning',
  defects: (inspection) =>
    targetDefects(inspection.plan, (target, indicator) => {
      const [, year, rest] = GLUED.exec(target.text) ?? [];
      if (year === undefined || rest === undefined || !isAlone(indicator, target)) return null;
      const { cell, text } = target;
      return {
        place: cell,
        text,
        message: { code: 'year-in-target', text: quote(text), year: Number(year) },
        fix: Number(year) === inspection.plan.year ? replaceWhole(inspection, cell, text, rest.trim()) : null,
      };
    }),
};
