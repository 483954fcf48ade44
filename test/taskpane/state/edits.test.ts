import { fixEdits } from '../../../src/taskpane/state/edits';

const fix = (sheet: string, row: number, before: string, after: string) => ({
  cell: { sheet, row, column: 2 },
  before,
  after,
});

describe('fixes as edits', () => {
  it('makes one edit a sheet, as text, based on what stood there', () => {
    const edits = fixEdits([fix('A', 3, '11', '011'), fix('B', 1, 'x', 'y'), fix('A', 5, 'p', 'q')]);
    expect(edits.map(({ sheet, blocks, basis }) => ({ sheet, blocks, basis }))).toEqual([
      {
        sheet: 'A',
        blocks: [
          { row: 3, column: 2, cells: [[{ content: { kind: 'text', text: '011' }, format: '@' }]] },
          { row: 5, column: 2, cells: [[{ content: { kind: 'text', text: 'q' }, format: '@' }]] },
        ],
        basis: [
          { area: { row: 3, column: 2, rowCount: 1, columnCount: 1 }, values: [['11']] },
          { area: { row: 5, column: 2, rowCount: 1, columnCount: 1 }, values: [['p']] },
        ],
      },
      {
        sheet: 'B',
        blocks: [{ row: 1, column: 2, cells: [[{ content: { kind: 'text', text: 'y' }, format: '@' }]] }],
        basis: [{ area: { row: 1, column: 2, rowCount: 1, columnCount: 1 }, values: [['x']] }],
      },
    ]);
  });
});
