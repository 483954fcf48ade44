import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { membersUsed } from './excelMembers';

/** Members newer than the manifest declares, each guarded where it is used: asked for only where Excel has it, or read as missing. */
const GUARDED: readonly string[] = [
  'InsertWorksheetOptions.positionType',
  'Range.getMergedAreasOrNullObject',
  'Workbook.insertWorksheetsFromBase64',
  'WorksheetChangedEventArgs.triggerSource',
];

const SOURCES = /\/src\/(?:excel|taskpane|commands)\//u;

/** A source that stands only here: one use of each kind, each of a member that no source of ours uses. */
const PROBE = `${process.cwd()}/src/excel/probeOfThisTest.ts`;
const PROBE_TEXT = `
  const PLACE = 'address, format/font/tintAndShade' as const;
  export function probe(sheet: Excel.Worksheet, range: Excel.Range | null, word: string): void {
    sheet.load('standardHeight,charts/items/pivotOptions/showAxisFieldButtons');
    sheet.comments.load('authorEmail');
    range?.load(\`\${PLACE},horizontalPageBreak\`);
    range?.load(word);
    sheet.shapes.load(['items/lockAspectRatio', 'items/displayName']);
    range?.setCellProperties([[{ format: { font: { subscript: true } } }]]);
    const { onNameChanged } = sheet;
    sheet['showHeadings'] = onNameChanged === null;
    range?.getCellProperties({ format: { fill: { patternTintAndShade: true } } });
    const shown: Excel.ConditionalFormatType = Excel.ConditionalFormatType.topBottom;
    sheet.name = shown;
  }
`;

const config = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  },
);
const options = config?.options ?? {};
const host = ts.createCompilerHost(options);
const program = ts.createProgram(
  [...(config?.fileNames ?? []).filter((name) => SOURCES.test(name)), PROBE],
  options,
  {
    ...host,
    fileExists: (name) => name === PROBE || host.fileExists(name),
    readFile: (name) => (name === PROBE ? PROBE_TEXT : host.readFile(name)),
    getSourceFile: (name, version) =>
      name === PROBE
        ? ts.createSourceFile(name, PROBE_TEXT, version, true)
        : host.getSourceFile(name, version),
  },
);
const sources = program.getSourceFiles().filter(({ fileName }) => SOURCES.test(fileName));
const shipped = sources.filter(({ fileName }) => fileName !== PROBE);
const probe = sources.filter(({ fileName }) => fileName === PROBE);

test('every Excel member in use is in the requirement set that the manifest declares, or guarded', () => {
  const declared = /<Set Name="ExcelApi" MinVersion="1\.(\d+)"/u.exec(
    readFileSync('manifest.xml', 'utf8'),
  )?.[1];
  const { members, untold } = membersUsed(program, shipped);
  expect(untold).toEqual([]);
  expect(members.length).toBeGreaterThan(100);
  // "ExcelApi 1.1 for get, 1.8 for set": the newest counts. Previews and sets of one platform are never declared.
  const isDeclared = (set: string) =>
    /^ExcelApi 1\.(?!.*(?:BETA|Preview))/iu.test(set) &&
    [...set.matchAll(/\b1\.(\d+)/gu)].every(([, minor]) => Number(minor) <= Number(declared));
  const newer = members.filter(({ set }) => !isDeclared(set)).map(({ name }) => name);
  expect(newer.sort()).toEqual([...GUARDED].sort());
}, 120_000);

test.each([
  ['a loaded text', 'Worksheet.standardHeight', 'ExcelApi 1.7'],
  ['a path of loaded texts', 'ChartPivotOptions.showAxisFieldButtons', 'ExcelApi 1.9'],
  ['loaded of each item', 'Comment.authorEmail', 'ExcelApi 1.10'],
  ['a list of loaded texts', 'Shape.displayName', 'ExcelApi 1.15'],
  ['a constant within a text', 'RangeFont.tintAndShade', 'ExcelApi 1.9'],
  ['given in an object', 'CellPropertiesFont.subscript', 'ExcelApi 1.9'],
  ['asked for in an object', 'CellPropertiesFillLoadOptions.patternTintAndShade', 'ExcelApi 1.9'],
  ['destructured', 'Worksheet.onNameChanged', 'ExcelApi 1.17'],
  ['in brackets', 'Worksheet.showHeadings', 'ExcelApi 1.8'],
  ['of a list of names', 'ConditionalFormatType.topBottom', 'ExcelApi 1.6'],
])('a member is seen, %s: %s', (_, name, set) => {
  expect(membersUsed(program, probe).members).toContainEqual({ name, set });
});

test('a loaded text that is not known before, or that Excel does not have, is told with its place', () => {
  expect(membersUsed(program, probe).untold).toEqual([
    'src/excel/probeOfThisTest.ts:6',
    'src/excel/probeOfThisTest.ts:7',
  ]);
});
