import { readFileSync } from 'node:fs';

import { filledManual } from '../../scripts/documents/manual';
import { cellsOf } from '../../scripts/documents/tables';
import { DEFAULT_RULES } from '../../src/pira/evaluation/rules';
import { STATUSES } from '../../src/pira/evaluation/outcome';
import { sayStatus } from '../../src/pira/messages/sayStatus';
import { PUBLICATION_SHEETS } from '../../src/pira/reports/publicationSheets';
import { printedQuantity } from '../../src/pira/expressions/print';
import { TEXTS } from '../../src/taskpane/messages';
import { VIEWS } from '../messages/catalogues';
import { sentencesOf } from '../messages/sentences';
import { proseOf, textOf } from './documents';

const MANUAL = 'docs/manuale.md';
const lines = textOf(MANUAL).split('\n');
const rowsBelow = (heading: string) => {
  const from = lines.indexOf(heading);
  const to = lines.findIndex((line, at) => at > from && line.startsWith('#'));
  return lines.slice(from, to).flatMap((line) => {
    const row = cellsOf(line);
    return row === null ? [] : [row];
  });
};

test('its tables say what the product says; npm run documents brings them up to date', () => {
  const filled = filledManual(textOf(MANUAL)).split('\n');
  const cells = (line: string) => cellsOf(line)?.map((cell) => cell.replace(/^-+$/u, '---')) ?? line;
  expect(lines.map(cells)).toEqual(filled.map(cells));
});

test('what stands among the forms that are not read is not read, and the reverse', () => {
  expect(rowsBelow('### Forme che si leggono').filter((row) => row[3] === '–')).toEqual([]);
  const refused = rowsBelow('### Forme che non si leggono').slice(2);
  expect(refused.length).toBeGreaterThan(10);
  expect(refused.filter(([, , why = '']) => !/: (?:\S+ ){0,9}\p{L}+/u.test(why))).toEqual([]);
});

test('every status and every sheet that is published is explained', () => {
  const statuses = rowsBelow('## Gli stati').slice(2);
  expect(statuses.map(([status]) => status)).toEqual(STATUSES.map((status) => sayStatus(status, 'it')));
  const prose = proseOf(MANUAL);
  const sheets = Object.values(PUBLICATION_SHEETS).flat();
  expect(sheets.filter((name) => !prose.includes(name))).toEqual([]);
});

test('the buttons and views that it names in bold are those of the pane, the ribbon and Excel', () => {
  const ribbon = [...readFileSync('manifest.xml', 'utf8').matchAll(/DefaultValue="([^"]+)"/gu)];
  const known = new Set([
    ...[TEXTS.it, ...Object.values(VIEWS).map(({ it }) => it)]
      .flatMap((texts) => sentencesOf(texts))
      .map(([, text]) => text.replace(/:? [«(¤].*$/u, '')),
    ...ribbon.map(([, text]) => text ?? ''),
    'Home',
  ]);
  const guide = proseOf(MANUAL).split('## Che cosa viene scritto')[0] ?? '';
  const named = [...guide.matchAll(/\*\*([^*]+)\*\*/gu)].flatMap(([, name]) =>
    (name ?? '').replace(/\s+/gu, ' ').split(' > '),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test('the threshold that it gives is the usual one', () => {
  expect(proseOf(MANUAL)).toContain(`di solito ${printedQuantity(DEFAULT_RULES.partlyFrom, 'percent')}`);
});
