import { acceptedEdits } from '../../../src/pira/collect/acceptedEdits';
import { merge } from '../../../src/pira/collect/merge';
import { ACTUAL, collected, filledIn, planOf, rowOf } from './collected';

test('what is accepted is written into the plan’s own cells, and nothing else', () => {
  const { 'Area Promozione': rows = [] } = collected();
  rowOf(rows, 'Imprese assistite')[ACTUAL] = 112;
  const { taken } = merge(planOf(), [filledIn(rows)]);
  expect(acceptedEdits(taken)).toMatchObject([
    {
      sheet: 'Piano',
      blocks: [{ row: 5, column: 4, cells: [[{ content: { kind: 'number', value: 112 } }]] }],
      basis: [
        { area: { row: 5, column: 4 }, values: [[null]] },
        { area: { row: 4, column: 4 }, values: [['Consuntivo 2024']] },
        { area: { row: 5, column: 0 }, values: [['Imprese assistite']] },
      ],
    },
  ]);
});
