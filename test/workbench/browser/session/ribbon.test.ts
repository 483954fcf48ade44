import { readFileSync } from 'node:fs';
import { readRibbon } from '../../../../src/workbench/browser/session/ribbon';
import { addExchange } from '../../../../src/workbench/browser/session/exchanges';
import type { Exchange } from '../../../../src/workbench/host/exchanges';

const MANIFEST = readFileSync('manifest.xml', 'utf8');

test('reads the ribbon from the manifest that ships', () => {
  const ribbon = readRibbon(MANIFEST, 'it-IT');
  expect(ribbon?.group).toBe('PIRA');
  expect(ribbon?.functionPage).toBe('/commands.html');
  expect(ribbon?.buttons.map(({ label, action }) => [label, action.kind])).toEqual([
    ['Valuta obiettivi', 'function'],
    ['Pannello', 'pane'],
    ['Riclassificazione', 'function'],
    ['Anomalie', 'pane'],
    ['Pubblica', 'pane'],
    ['Aggiorna colonne', 'function'],
    ['Annulla ultima modifica', 'function'],
  ]);
  expect(ribbon?.buttons[0]).toMatchObject({
    id: 'PIRA.Evaluate',
    icon: '/assets/icons/evaluate-32.png',
    action: { kind: 'function', name: 'evaluate' },
  });
  expect(ribbon?.buttons[1]?.action).toMatchObject({ page: '/taskpane.html', title: 'PIRA per Excel' });
  expect(ribbon?.buttons[3]?.action).toMatchObject({ page: '/taskpane.html?view=findings' });
});

test('takes the words of another language where the manifest has them', () => {
  expect(readRibbon(MANIFEST, 'en-US')?.buttons.map(({ label }) => label)).toEqual([
    'Evaluate objectives',
    'Pane',
    'Reclassification',
    'Findings',
    'Publish',
    'Update columns',
    'Undo last change',
  ]);
});

test('finds no ribbon in anything else', () => {
  expect(readRibbon('<OfficeApp/>', 'it-IT')).toBeNull();
  expect(readRibbon('no XML', 'it-IT')).toBeNull();
});

test('counts the exchanges of one action together, and begins anew after a pause', () => {
  const exchange = (kind: Exchange['kind']): Exchange => ({
    number: 1,
    kind,
    requestBytes: 10,
    responseBytes: 5,
    actions: [],
    error: null,
  });
  const read = addExchange(undefined, exchange('read'), 100, 110);
  const both = addExchange(read, exchange('write'), 300, 310);
  expect(both).toEqual({ reads: 1, writes: 1, bytes: 30, end: 310 });
  expect(addExchange(both, exchange('cleanup'), 2000, 2001)).toMatchObject({
    reads: 0,
    writes: 0,
    bytes: 15,
  });
});
