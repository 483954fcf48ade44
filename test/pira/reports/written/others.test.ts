import type { Publication } from '../../../../src/pira/reports/publicationSheets';
import { sheetsOfPublication } from '../../../../src/pira/reports/publications';
import { SOURCES } from './sources';
import { written } from './written';

test.each<[keyof typeof SOURCES, Publication]>([
  ['sample', 'reclassification'],
  ['sample', 'clean'],
  ['sample', 'report'],
  ['sample', 'dashboard'],
  ['ratios', 'reclassification'],
  ['ratios', 'clean'],
  ['ratios', 'open-data'],
  ['ratios', 'report'],
  ['ratios', 'dashboard'],
  ['ratios', 'changes'],
  ['ratios', 'monitoring'],
  ['ratios', 'trend'],
])('%s: %s, cell by cell', (name, publication) => {
  for (const sheet of sheetsOfPublication(publication, SOURCES[name], null))
    expect(written(sheet)).toMatchSnapshot();
});
