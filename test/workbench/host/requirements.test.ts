import { supportsSet } from '../../../src/workbench/host/requirements';
import { codeOf, withExcel } from './withExcel';

test.each([
  ['ExcelApi', '1.9', true],
  ['ExcelApi', '1.10', false],
  ['excelapi', '1.1', true],
  ['ExcelApi', undefined, true],
  ['ExcelApi', '2.0', false],
  ['SharedRuntime', '1.1', false],
])('with ExcelApi 1.9 declared, %s %s: %s', (name, version, supported) => {
  expect(supportsSet({ ExcelApi: '1.9' }, name, version)).toBe(supported);
});

test('1.13 is more than 1.9', () => {
  expect(supportsSet({ ExcelApi: '1.13' }, 'ExcelApi', '1.9')).toBe(true);
});

const mergedAreas = (context: Excel.RequestContext): Promise<unknown> => {
  context.workbook.worksheets.getItem('Note').getRange('A1').getMergedAreasOrNullObject();
  return context.sync();
};

test('a call beyond the declared set throws ApiNotFound in the client, and sends nothing', () =>
  withExcel(async (host) => {
    expect(await codeOf(mergedAreas)).toBe('ApiNotFound');
    expect(host.exchanges).toEqual([]);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
  }));

test('with the set switched on it works', () =>
  withExcel(
    async () => {
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
      expect(await codeOf(mergedAreas)).toBe('none');
    },
    { sets: { ExcelApi: '1.13' } },
  ));
