import { writeFileSync } from 'node:fs';

import { saveBook } from '../../src/workbench/xlsx/saveBook';
import { samplePlan, seedText } from './samplePlan';

const SAMPLES = [
  ['assets/samples/pira-2021.xlsx', false],
  ['assets/samples/pira-2021-consuntivo.xlsx', true],
] as const;

for (const [path, withActuals] of SAMPLES) {
  writeFileSync(path, saveBook(samplePlan(seedText(), withActuals)));
  console.log(path);
}
