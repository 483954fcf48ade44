import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { json } from '../../cli/terminal';

/**
 * What the findings of the samples are called. Workbooks keep these of the findings that an office ignores: a line may
 * come or go with a finding, but no finding may be called otherwise.
 */
const KNOWN = readFileSync(join(__dirname, 'identities.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

test.each(['pira-2021.xlsx', 'pira-2021-consuntivo.xlsx'])('the findings of %s', async (sample) => {
  const { findings } = (await json(['inspect', `assets/samples/${sample}`, '--json'])) as {
    readonly findings: readonly { readonly id: string }[];
  };
  const known = KNOWN.flatMap(([file, id]) => (file === sample ? [id] : []));
  expect(known.length).toBeGreaterThan(40);
  expect(findings.map(({ id }) => id)).toEqual(known);
});
