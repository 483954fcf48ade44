import { least } from '../../extremes';
import type { LeftOut } from '../../plan/plan';
import { namesCentre } from '../../lexicon/cells/centres';
import { NO_FIELD, cellField } from '../drafts';
import type { Draft } from '../drafts';
import type { Cell, Line } from '../lines/lines';
import { objectiveTitle } from '../lines/objectiveTitle';
import { looksLikeValue } from '../lines/sample';
import { noteCells } from '../placements';
import { isBare, keyOfCode } from './listedObjectives';

/** A code of which a number is only a part: bare numbers count anything. */
const TELLING_CODE = /\p{L}|\d[.,/-]\d/u;
const FEWEST = 2;
/** A title and a header may stand over such lines. */
const MOST_BESIDE = 2;

/** A code and the title behind it, in one cell or in two, with nothing else but an office. */
interface IndexLine {
  readonly code: string;
  readonly title: string;
  readonly cells: readonly Cell[];
}

function indexLine({ cells }: Line): IndexLine | null {
  const [first, second, third, ...others] = cells;
  if (!first || others.length > 0 || (third && !namesCentre(third.tidy))) return null;
  if (!second) {
    const { code, title } = objectiveTitle(first.text);
    return code !== '' && title !== '' ? { code, title, cells } : null;
  }
  const isTitle =
    typeof second.value === 'string' && !looksLikeValue(second.traits) && !second.traits.isMissing;
  return isTitle ? { code: first.tidy, title: second.tidy, cells } : null;
}

/** The lines of an area that was left out. */
function linesIn({ area }: LeftOut, lines: readonly Line[]): readonly Line[] {
  return lines.filter(
    ({ row, cells }) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      least(cells.map(({ column }) => column)) >= area.column,
  );
}

/**
 * Takes from what was left out the titles of the objectives that rows of indicators name by their codes only: an index
 * without headers, on a sheet of its own or as a legend below the table. It is left out no more.
 */
export function takeIndex(draft: Draft, linesOf: (sheet: string) => readonly Line[]): void {
  const codes = new Set(
    draft.objectives
      .filter((one) => isBare(one) && TELLING_CODE.test(one.printedCode.text))
      .map(({ printedCode }) => keyOfCode(printedCode.text)),
  );
  if (codes.size < FEWEST) return;
  const kept = draft.leftOut.filter((one) => {
    if (one.reason !== 'no-plan' && one.reason !== 'other-table') return true;
    const lines = linesIn(one, linesOf(one.sheet));
    const index = lines.flatMap((line) => {
      const found = indexLine(line);
      return found && codes.has(keyOfCode(found.code)) ? [found] : [];
    });
    if (index.length < FEWEST || lines.length > index.length + MOST_BESIDE) return true;
    for (const { code, title, cells } of index) {
      const [first, second = first, centre] = cells;
      if (!first || !second) continue;
      draft.indexed.push({
        mission: '',
        programme: null,
        number: null,
        code: { text: code, cell: first },
        title: { ...cellField(second), text: title },
        responsibilityCentre: centre ? cellField(centre) : NO_FIELD,
      });
      noteCells(draft, cells, 'objective');
    }
    return false;
  });
  draft.leftOut.splice(0, Infinity, ...kept);
}
