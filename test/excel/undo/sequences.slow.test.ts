import { mkdirSync, writeFileSync } from 'node:fs';

import fc from '../../support/fastCheck';

import { noFigures, play } from './sequences/run';
import { sequence } from './sequences/deeds';
import { FOUND } from './sequences/found';

const RUNS = 120;

test('in any sequence of writes, steps back and forward, outages and people’s own work nothing of theirs is lost, and every undo is exact or refused', async () => {
  const figures = noFigures();
  await fc.assert(
    fc.asyncProperty(sequence, (deeds) => play(deeds, figures)),
    { numRuns: RUNS },
  );
  mkdirSync('out', { recursive: true });
  writeFileSync('out/undo-sequences.json', `${JSON.stringify(figures, null, 2)}\n`);
  expect(figures.exact).toBeGreaterThan(RUNS / 2);
  expect(figures.refused).toBeGreaterThan(0);
}, 600_000);

test.each(FOUND)('what random sequences once found is exact or refused: %#', async (...deeds) => {
  const figures = noFigures();
  await play(deeds, figures);
  expect(figures.exact).toBeGreaterThan(0);
});
