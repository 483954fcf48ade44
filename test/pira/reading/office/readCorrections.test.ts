import { parseCorrections } from '../../../../src/pira/reading/office/readCorrections';

test.each<[string, string, string]>([
  ['', '', 'not-json'],
  ['[]', '', 'not-an-object'],
  ['{"target": []}', 'target', 'unknown-member'],
  ['{"sheets": []}', 'sheets', 'not-an-object'],
  ['{"sheets": {"Personale": {}}}', 'sheets.Personale', 'says-nothing'],
  ['{"sheets": {"Personale": {"as": "none"}}}', 'sheets.Personale.as', 'unknown-word'],
  ['{"sheets": {"Piano": {"year": "2024"}}}', 'sheets.Piano.year', 'not-a-year'],
  ['{"sheets": {"Piano": {"year": 24}}}', 'sheets.Piano.year', 'not-a-year'],
  ['{"tables": {}}', 'tables', 'not-a-list'],
  ['{"tables": [{"headerRow": 3}]}', 'tables[0].sheet', 'not-a-text'],
  ['{"tables": [{"sheet": "P", "headerRow": 0}]}', 'tables[0].headerRow', 'not-a-row'],
  ['{"tables": [{"sheet": "P", "headerRow": 1.5}]}', 'tables[0].headerRow', 'not-a-row'],
  [
    '{"tables": [{"sheet": "P", "headerRow": 1, "columns": {"4": {"as": "target"}}}]}',
    'tables[0].columns.4',
    'not-a-column',
  ],
  [
    '{"tables": [{"sheet": "P", "headerRow": 1, "columns": {"C": {"as": "targt"}}}]}',
    'tables[0].columns.C.as',
    'unknown-word',
  ],
  [
    '{"tables": [{"sheet": "P", "headerRow": 1, "columns": {"C": {"year": 2024}}}]}',
    'tables[0].columns.C.as',
    'unknown-word',
  ],
  [
    '{"rows": [{"sheet": "P", "row": 2, "as": "total"}, {"sheet": "P", "row": 3}]}',
    'rows[1].as',
    'unknown-word',
  ],
  ['{"rows": [{"sheet": "P", "row": 2, "as": "total", "why": "x"}]}', 'rows[0].why', 'unknown-member'],
  [
    '{"targets": [{"sheet": "P", "cell": "31F", "text": "5", "means": "5%"}]}',
    'targets[0].cell',
    'not-a-cell',
  ],
  ['{"targets": [{"sheet": "P", "cell": "F31", "means": "5%"}]}', 'targets[0].text', 'not-a-text'],
  ['{"targets": [{"sheet": "P", "cell": "F31", "text": 5, "means": "5%"}]}', 'targets[0].text', 'not-a-text'],
])('%s is refused at %s: %s', (json, place, kind) => {
  const read = parseCorrections(json);
  expect(read.ok ? read : [read.problem.place, read.problem.kind]).toEqual([place, kind]);
});

test('an empty object says nothing', () => {
  expect(parseCorrections('{}')).toEqual({ ok: true, corrections: [] });
});

test('a text that is no JSON is shown in its first forty characters', () => {
  const read = parseCorrections(`  ${'abcde'.repeat(9)}`);
  expect(read.ok ? read : read.problem.found).toBe('abcde'.repeat(8));
});
