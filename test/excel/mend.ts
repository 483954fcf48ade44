import type { SheetEdit } from '../../src/pira/sheet/sheetEdit';

/** As a mend is: a cell of the plan is replaced. */
export const MEND: SheetEdit = {
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
  likenesses: [],
  basis: [{ area: { row: 2, column: 4, rowCount: 1, columnCount: 1 }, values: [['>= 50']] }],
};
