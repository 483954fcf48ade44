import type { SheetEdit } from '../../src/pira/sheet/sheetEdit';

/** What a fix writes: one cell of the plan is replaced. */
export const TARGET_CORRECTION: SheetEdit = {
  sheet: 'Piano',
  blocks: [
    {
      row: 2,
      column: 4,
      cells: [[{ content: { kind: 'text', text: '>= 60' }, format: '@' }]],
    },
  ],
  validations: [],
  highlights: null,
  widths: [],
  lookCopies: [],
  basis: [{ area: { row: 2, column: 4, rowCount: 1, columnCount: 1 }, values: [['>= 50']] }],
};
