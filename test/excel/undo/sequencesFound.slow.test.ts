import fc from '../../support/fastCheck';

import { noFigures, play } from './sequences/run';
import { sequence } from './sequences/deeds';

test('in short sequences nothing of people’s is lost, and every undo is exact or refused', async () => {
  const figures = noFigures();
  await fc.assert(
    fc.asyncProperty(sequence, (deeds) => play(deeds.slice(0, 6), figures)),
    { numRuns: 12 },
  );
  expect(figures.exact).toBeGreaterThan(0);
});
