import { mkdirSync, writeFileSync } from 'node:fs';

import fc from '../../support/fastCheck';

import { noFigures, play } from './sequences/run';
import { sequence } from './sequences/deeds';

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
