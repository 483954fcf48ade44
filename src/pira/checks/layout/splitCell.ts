import { fieldName } from '../../messages/fieldName';
import type { CellRef } from '../../sheet/address';
import type { Objective } from '../../plan/plan';
import type { Inspection } from '../inspection';
import { quote } from '../place';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from './observationsOf';

const messages = {
  splitCell: wording({
    it: (p: { text: string; field: string; cells: number }) =>
      `Il testo «${p.text}» (${fieldName(p.field, 'it')}) è spezzato su ${p.cells === 2 ? 'due' : p.cells} celle: riunirlo.`,
    en: (p) =>
      `The text “${p.text}” (${fieldName(p.field, 'en')}) is split over ${p.cells === 2 ? 'two' : p.cells} cells: join it.`,
  }),
};

const TWO = 2;

/** How many filled cells in a row, from a cell on, hold parts of a text that the reader joined. */
function cellsOf({ textAt }: Inspection, text: string, { sheet, row, column }: CellRef): number {
  let count = 1;
  for (;;) {
    const next = textAt({ sheet, row, column: column + count }).trim();
    if (next === '' || !text.includes(next)) return count;
    count += 1;
  }
}

/** A responsibility centre that goes on in the cells beside its own. */
function splitCentre(
  inspection: Inspection,
  { responsibilityCentre: { cell, text } }: Objective,
): readonly Defect[] {
  const cells = cell === null ? 0 : cellsOf(inspection, text, cell);
  if (cell === null || cells < TWO) return [];
  const message = messages.splitCell({ text: quote(text), field: 'responsibilityCentre', cells });
  return [{ place: cell, text, message }];
}

/** One text over two cells, and a centre over two or more. */
export const splitCell: Rule = {
  id: 'split-cell',
  remedy: 'tidy',
  severity: 'warning',
  it: {
    title: 'Testo spezzato',
    why: 'Un testo su più celle si perde nell’esportazione.',
    todo: 'Riunire il testo in una cella.',
  },
  en: { title: 'Split text', why: 'A text over several cells is lost in an export.' },
  messages,
  defects: (inspection) => [
    ...observationsOf(inspection.plan, 'split-cell').map(({ cell, text, field }) => ({
      place: cell,
      text,
      message: messages.splitCell({ text: quote(text), field, cells: TWO }),
    })),
    ...inspection.plan.objectives.flatMap((objective) => splitCentre(inspection, objective)),
  ],
};
