import { areKeptSteps } from '../../../src/excel/undo/undoRecordShape';
import type { StepName } from '../../../src/excel/steps';
import { PUBLICATION_SHEETS } from '../../../src/pira/reports/publicationSheets';

const PUBLICATIONS = Object.keys(PUBLICATION_SHEETS).map((publication) => ({
  kind: 'publication',
  publication,
}));
const OTHERS: readonly StepName[] = [
  { kind: 'evaluation' },
  { kind: 'correction', count: 2 },
  { kind: 'collection', count: 3 },
  { kind: 'entry', of: 'cause' },
  { kind: 'insertion', sheets: 1 },
  { kind: 'next-year', year: 2025 },
  { kind: 'removal', of: 'sheets' },
];

/** A name that storage does not know would make all kept steps worth nothing. */
test.each([...PUBLICATIONS, ...OTHERS].map((name) => [JSON.stringify(name), name] as const))(
  'a kept step is known by its name %s',
  (_, name) => {
    const record = { kind: 'sheets', sheets: [{ name: 'A', id: null, former: null, contents: [['x']] }] };
    expect(areKeptSteps({ undo: [{ id: '1', name, record, begun: null }], redo: [] })).toBe(true);
  },
);
