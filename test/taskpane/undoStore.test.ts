import type * as UndoStoreModule from '../../src/taskpane/undoStore';

const kept = new Map<string, unknown>();

jest.doMock('../../src/taskpane/store', () => ({
  onStoreChange: () => Promise.resolve(() => undefined),
  withStore: (action: (store: object) => unknown) =>
    Promise.resolve(
      action({
        get: (key: string) => kept.get(key),
        set: (key: string, value: unknown) => kept.set(key, value),
      }),
    ),
}));

const { undoStore } = jest.requireActual<typeof UndoStoreModule>('../../src/taskpane/undoStore');

beforeEach(() => kept.clear());

test.each([
  ['a workbook that was never saved', '', 'C:\\Piani\\piano.xlsx'],
  ['a workbook under another name', 'C:\\Piani\\piano.xlsx', 'https://ente.example/piano%20bis.xlsx'],
  ['one whose Excel no longer gives an address', 'https://ente.example/piano.xlsx', ''],
])('the steps of %s follow it when it is saved elsewhere, whichever page asks', async (_, before, after) => {
  let address = before;
  const pane = undoStore(() => address);
  await pane.put('passi');
  address = after;
  expect(await pane.get()).toBe('passi');
  expect(await undoStore(() => after).get()).toBe('passi');
  expect(await undoStore(() => before).get()).toBeNull();
  await pane.put(null);
  expect(await pane.get()).toBeNull();
});

test('what another workbook had kept at the new address gives way, other workbooks keep theirs', async () => {
  await undoStore(() => 'b').put('di b');
  await undoStore(() => 'c').put('di c');
  let address = 'a';
  const pane = undoStore(() => address);
  await pane.put('di a');
  address = 'b';
  expect(await pane.get()).toBe('di a');
  expect(await undoStore(() => 'c').get()).toBe('di c');
});

test('saving elsewhere without any step takes nothing from anyone', async () => {
  await undoStore(() => 'b').put('di b');
  let address = 'a';
  const pane = undoStore(() => address);
  address = 'b';
  expect(await pane.get()).toBe('di b');
});
