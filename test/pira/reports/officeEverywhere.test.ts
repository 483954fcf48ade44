import { findings } from '../../../src/pira/checks';
import type { ComparedPlans } from '../../../src/pira/checks/otherYear/comparedPlans';
import { trendsOf } from '../../../src/pira/compare/trend';
import { comparePlans } from '../../../src/pira/compare/comparePlans';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { monitor } from '../../../src/pira/evaluation/interim/monitor';
import { officeNotesIn } from '../../../src/pira/evaluation/officeNotes';
import { say } from '../../../src/pira/messages';
import { anchored } from '../../../src/pira/reading/office/anchors';
import { correctionsOf } from '../../../src/pira/reading/office/readCorrections';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { applyFixes } from '../../../src/pira/reports/clean/applyFixes';
import { collectionSheets } from '../../../src/pira/reports/collection/collectionSheet';
import { resultColumns } from '../../../src/pira/reports/columns/resultColumns';
import { sheetsOfPublication } from '../../../src/pira/reports/publications';
import type { Publication } from '../../../src/pira/reports/publicationSheets';
import { planChapters } from '../../../src/pira/reports/documents/planDocument';
import { reportChapters } from '../../../src/pira/reports/documents/reportDocument';
import { dataPackage } from '../../../src/pira/reports/openData/dataPackage';
import type { ReportSource } from '../../../src/pira/reports/source';
import { sheetFromRows } from '../../support/sheet';
import { outputTexts } from './outputTexts';

/** A plan whose second target only the office can read. */
function source(year: number, says: boolean): ReportSource {
  const name = `Piano ${year}`;
  const sheets = [
    sheetFromRows(name, [
      ['Indicatore', 'Unità di misura', `Target ${year}`, `Consuntivo ${year}`, `30/06/${year}`],
      ['Imprese assistite', 'n.', '>= 120', 100, 60],
      ['Giorni per un certificato', 'giorni', 'pochi', null, 4],
    ]),
  ];
  const said = correctionsOf(
    says
      ? {
          tables: [{ sheet: name, headerRow: 1, columns: { E: { as: 'interim', year } } }],
          targets: [{ sheet: name, cell: 'C3', text: 'pochi', means: '<= 5' }],
        }
      : {},
  );
  const asked = said.ok ? said.corrections : [];
  const plan = readPlan(sheets, { year: null, corrections: anchored(asked, sheets, null) });
  return { plan, evaluation: evaluatePlan(plan), findings: [], sheets };
}

function whole(says: boolean): ReportSource {
  const [before, now] = [source(2023, says), source(2024, says)];
  const comparison = comparePlans(before.plan, now.plan, new Map());
  const compared: ComparedPlans = { comparison, findings: [] };
  return { ...now, at: '2024-06-30', compared, trends: trendsOf([before, now], new Map()) };
}

const MEANT = 'pochi (per l’ufficio: <= 5)';
const LINE = 'La lettura del piano segue indicazioni dell’ufficio: ';
const NOTE = 'Su indicazione dell’ufficio il target significa «<= 5»';

/** What each publication says of it, beside the target as it is meant. */
const SAYS: Readonly<Record<Publication, readonly string[]>> = {
  report: [MEANT, 'segue 3 indicazioni dell’ufficio', 'Piano 2024!C3 «pochi»: significa «<= 5»'],
  reclassification: [LINE],
  clean: [LINE, 'Il target è scritto come l’ufficio ha indicato che va letto.'],
  'open-data': [LINE, NOTE],
  monitoring: [LINE, MEANT, NOTE, 'Valori intermedi nelle colonne indicate dall’ufficio: E.'],
  changes: [`2023 (Piano 2023): ${LINE}`, `2024 (Piano 2024): ${LINE}`],
  dashboard: [LINE],
  trend: [MEANT, `2023: ${NOTE}; `, `2024: ${NOTE}`],
};

const textsOf = (publication: Publication, of: ReportSource): string =>
  sheetsOfPublication(publication, of, []).flatMap(outputTexts).flat().join('\n');

const PUBLICATIONS: readonly Publication[] = [
  'report',
  'reclassification',
  'clean',
  'open-data',
  'monitoring',
  'changes',
  'dashboard',
  'trend',
];

test.each(PUBLICATIONS)('%s says where the office had an effect, and nothing where it had none', (one) => {
  const texts = textsOf(one, whole(true));
  for (const said of SAYS[one]) expect(texts).toContain(said);
  expect(textsOf(one, whole(false))).not.toMatch(/ufficio/);
});

test.each(['values', 'formulas'] as const)('the notes beside the plan say it, with results as %s', (form) => {
  const { plan, evaluation, sheets } = source(2024, true);
  const columns = resultColumns(plan, evaluation, sheets, form);
  const cells = columns.ok
    ? columns.edits.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells))
    : [];
  const contents = cells.flat().flatMap((edit) => (edit === null ? [] : [edit.content]));
  expect(contents.some(({ kind }) => kind === 'formula')).toBe(form === 'formulas');
  expect(contents.flatMap((one) => (one.kind === 'text' ? [one.text] : [])).join('\n')).toContain(NOTE);
});

test('documents, the data package and the collection say it', () => {
  const { plan, evaluation, ...rest } = source(2024, true);
  const of = { plan, evaluation, ...rest };
  for (const chapters of [planChapters(of), reportChapters(of)])
    expect(JSON.stringify(chapters)).toContain(MEANT);
  expect(JSON.stringify(dataPackage(plan, 'a.csv'))).toContain('significa «<= 5»');
  const [collection] = collectionSheets(plan, evaluation);
  expect(collection ? outputTexts(collection.sheet).flat() : []).toContain(MEANT);
});

test('a monitoring says it whatever the pace', () => {
  const { plan, evaluation } = source(2024, true);
  for (const day of ['2023-06-30', '2024-06-30', '2024-12-31'])
    expect(monitor(plan, evaluation, day)[1]?.notes.map((note) => say(note, 'it'))).toContain(`${NOTE}.`);
});

test('the clean plan keeps an indication where a fix changes the text that it is found by', () => {
  const { plan, sheets } = source(2024, true);
  const [finding] = findings(plan, null, sheets);
  if (!finding) throw new Error('Nothing was found.');
  const fixOf = (column: number, before: string, after: string) => ({
    ...finding,
    fix: { cell: { sheet: 'Piano 2024', row: 2, column }, before, after },
  });
  const fixes = [
    fixOf(0, 'Giorni per un certificato', 'Giorni medi per un certificato'),
    fixOf(2, 'pochi', '5'),
  ];
  const clean = applyFixes(plan, fixes, sheets);
  expect(clean.changes.map(({ after }) => after)).toEqual(['Giorni medi per un certificato']);
  expect(clean.plan.indicators[1]?.targets[0]).toMatchObject({ text: 'pochi', means: '<= 5' });
  expect(clean.plan.corrections.map(({ state }) => state)).toEqual(plan.corrections.map(() => 'applied'));
});

/** What the office said, and the note that a result has of it. */
test.each<[string, unknown, readonly string[]]>([
  ['a header alone', { tables: [{ sheet: 'Piano', headerRow: 1 }] }, ['Tabella indicata dall’ufficio.']],
  [
    'a column left out',
    { tables: [{ sheet: 'Piano', headerRow: 1, columns: { D: { as: 'ignore' } } }] },
    ['Colonne escluse dall’ufficio: D.'],
  ],
  [
    'a level beside the target',
    { tables: [{ sheet: 'Piano', headerRow: 1, columns: { D: { as: 'level', year: 2024 } } }] },
    ['Colonne indicate dall’ufficio: D.'],
  ],
  ['the year of a sheet', { sheets: { Piano: { year: 2024 } } }, ['Foglio o anno indicati dall’ufficio.']],
])('a result says of %s', (_, json, notes) => {
  const sheets = [
    sheetFromRows('Piano', [
      ['Indicatore', 'Unità di misura', 'Target 2024', 'Minimo'],
      ['Imprese assistite', 'n.', '>= 120', '100'],
    ]),
  ];
  const said = correctionsOf(json);
  const plan = readPlan(sheets, { year: null, corrections: said.ok ? said.corrections : [] });
  expect(plan.corrections.map(({ state }) => state)).not.toContain('lapsed');
  const [result] = evaluatePlan(plan).results;
  expect(result && officeNotesIn(result).map((note) => say(note, 'it'))).toEqual(notes);
});
