import { contentDigest, hasInput, withoutInputs } from '../../../src/pira/reports/contentDigest';

const REPORT = 'Rapporto sui risultati';
const indicator = (cause: string) => ['%', 'Corsi', '', '', '', '', '', '', cause, '', 'R1'];
const sheet = (cause = '', section = '') => [
  ['Rapporto sui risultati'],
  indicator(cause),
  ['Vincoli finanziari e normativi intervenuti', '', section],
];

test.each<[string, string, readonly string[][], boolean]>([
  ['a cause', REPORT, sheet('Gara deserta'), true],
  ['a further section', REPORT, sheet('', 'Blocco'), true],
  [
    'a name',
    REPORT,
    [['Rapporto sui risultati'], ['%', 'Corso', ...indicator('').slice(2)], ...sheet().slice(2)],
    false,
  ],
  ['a title', REPORT, [['Rapporto'], ...sheet().slice(1)], false],
  ['a row moved down', REPORT, [['Rapporto sui risultati'], [], ...sheet().slice(1)], false],
  ['something beside it', REPORT, [['Rapporto sui risultati', 'x'], ...sheet().slice(1)], false],
  ['a cause, in a sheet that asks for none', 'Riclassificazione', sheet('Gara deserta'), false],
])('%s: what people wrote where they are asked to is no change', (_, title, rows, isSame) => {
  expect(contentDigest(title, rows) === contentDigest(title, sheet())).toBe(isSame);
});

test('a formula of the Cruscotto follows the plan, a text of it is somebody’s', () => {
  const of = (content: string) => contentDigest('Cruscotto', [['Cruscotto'], ['Raggiunto', content]]);
  expect(of('=A1')).toBe(of('=A9'));
  expect(of('4')).not.toBe(of('5'));
  expect(contentDigest(REPORT, [['=A1']])).not.toBe(contentDigest(REPORT, [['=A9']]));
});

test('texts that were asked for are told, and left out where they are copies', () => {
  expect([
    hasInput(REPORT, sheet()),
    hasInput(REPORT, sheet('Gara deserta')),
    hasInput('Cruscotto', sheet('x')),
  ]).toEqual([false, true, false]);
  const without = withoutInputs(REPORT, sheet('Gara deserta', 'Blocco'), (text) => text === 'Gara deserta');
  expect(without).toEqual(sheet('', 'Blocco'));
});
