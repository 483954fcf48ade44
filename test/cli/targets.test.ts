import { type } from './terminal';

const line = (expression: object): string => JSON.stringify(expression);

test.each([
  [
    { text: '>= 5', unit: 'Percentuale', year: 2021, indicator: '' },
    { kind: 'threshold', operator: '>=', value: 5, unit: 'number', assumed: [] },
  ],
  [
    { text: '>=50%', unit: 'Percentuale', year: 2021, indicator: '' },
    { kind: 'threshold', operator: '>=', value: 0.5, unit: 'percent', assumed: [] },
  ],
  [
    { text: 'entro il 31/12/2021', unit: 'Data', year: 2021, indicator: '' },
    { kind: 'deadline', date: '2021-12-31' },
  ],
  [
    { text: 'Anno 2015: >= 90% Anno 2016: >= 95%', unit: '', year: 2016, indicator: '' },
    { kind: 'threshold', operator: '>=', value: 0.95, unit: 'percent', assumed: [] },
  ],
  [
    { text: 'Anno 2015: >= 90% Anno 2016: >= 95%', year: '2015' },
    { kind: 'threshold', operator: '>=', value: 0.9, unit: 'percent', assumed: [] },
  ],
  [{ text: '>= 7' }, { kind: 'threshold', operator: '>=', value: 7, unit: 'number', assumed: [] }],
  [
    { text: '+5%', unit: '%' },
    { kind: 'change', value: 0.05, unit: 'percent', relativeTo: 'baseline' },
  ],
  [
    { text: '-10% rispetto al 2020', year: 2021 },
    { kind: 'change', value: -0.1, unit: 'percent', relativeTo: '2020' },
  ],
])('%j is printed as %j', async (expression, reading) => {
  const { exit, printed } = await type(['targets', '--json'], { input: line(expression) });
  expect(printed.map((text): unknown => JSON.parse(text))).toEqual([reading]);
  expect(exit).toBe(0);
});

test('one reading a line, blank lines passed over, a broken line answered in its place', async () => {
  const input = `${line({ text: '>= 1' })}\n\nnot json\n${line({ text: '>= 2' })}\n`;
  const { exit, printed, told } = await type(['targets', '--json'], { input });
  expect(printed.map((text): unknown => JSON.parse(text))).toMatchObject([
    { kind: 'threshold', value: 1 },
    { kind: 'unreadable' },
    { kind: 'threshold', value: 2 },
  ]);
  expect(exit).toBe(2);
  expect(told).toContain('riga 3');
});
