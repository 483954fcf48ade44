import { ExcelPort } from '../../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../../src/excel/settings';
import type { UndoShelf } from '../../../src/excel/undo/undoShelf';
import { appearance, differences } from '../appearance';
import { PLAN_ONLY, SAMPLE, SMALL_PLAN, withWorkbook } from '../workbook';

jest.setTimeout(60_000);

const OPTIONS = { settings: DEFAULT_SETTINGS };

/** A shelf as the pages of one machine share it. */
function sharedShelf() {
  let kept: string | null = null;
  const listeners = new Map<object, () => void>();
  const page = (): UndoShelf => {
    const self = {};
    return {
      put: (record) => {
        kept = record;
        for (const [other, tell] of listeners) if (other !== self) tell();
        return Promise.resolve();
      },
      get: () => Promise.resolve(kept),
      onChange: (listener) => {
        listeners.set(self, listener);
        return Promise.resolve(() => Promise.resolve());
      },
    };
  };
  return { page, kept: () => kept, replace: (record: string) => (kept = record) };
}

async function undoneByPane(shelf: ReturnType<typeof sharedShelf>) {
  const pane = new ExcelPort(shelf.page());
  const token = await pane.lastWrite();
  return token === null ? null : pane.undo(token, OPTIONS);
}

test.each([
  ['a small plan', SMALL_PLAN],
  ['the plan of 2021', PLAN_ONLY],
])('what the ribbon wrote into %s the pane takes back, cell for cell', async (_case, bytes) => {
  await withWorkbook(bytes, async ({ book }) => {
    const before = appearance(book);
    const shelf = sharedShelf();
    await new ExcelPort(shelf.page()).evaluate({});
    expect(differences(before, appearance(book))).not.toEqual([]);
    expect(await undoneByPane(shelf)).toEqual({ ok: true, left: [] });
    expect(differences(before, appearance(book))).toEqual([]);
    expect(shelf.kept()).toBeNull();
    expect(await undoneByPane(shelf)).toBeNull();
  });
});

test('a sheet that the ribbon made goes again', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    const shelf = sharedShelf();
    await new ExcelPort(shelf.page()).publish('reclassification', {});
    expect(await undoneByPane(shelf)).toEqual({ ok: true, left: [] });
    expect(book.sheets.map(({ name }) => name)).toEqual(['PIRA 2021']);
  });
});

test('cells that someone changed since the ribbon wrote are left and named', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book, host }) => {
    const shelf = sharedShelf();
    await new ExcelPort(shelf.page()).evaluate({});
    host.hands.type('Piano', 'I4', [['a mano']]);
    expect(await undoneByPane(shelf)).toEqual({ ok: true, left: [{ sheet: 'Piano', row: 3, column: 8 }] });
    expect(book.sheet('Piano')?.cells.get(3, 8)?.value).toBe('a mano');
  });
});

test('a pane that stands open is told, and what it wrote itself before gives way', async () => {
  await withWorkbook(SMALL_PLAN, async ({ host }) => {
    const shelf = sharedShelf();
    const pane = new ExcelPort(shelf.page());
    const own = await pane.evaluate(OPTIONS);
    const told = new Promise<{ id: number } | null>((resolve) => void pane.onLastWrite(resolve));
    host.hands.type('Piano', 'I3', [['scritto da altri']]);
    await new ExcelPort(shelf.page()).evaluate({});
    const last = await told;
    expect(last).not.toBeNull();
    expect(own.ok && own.undo !== null && (await pane.undo(own.undo, OPTIONS))).toMatchObject({
      problem: { code: 'nothing-to-undo' },
    });
    expect(last !== null && (await pane.undo(last, OPTIONS))).toEqual({ ok: true, left: [] });
  });
});

test('nothing is offered in a workbook where nothing of the write stands, nor where it stood before', async () => {
  const shelf = sharedShelf();
  await withWorkbook(SMALL_PLAN, () => new ExcelPort(shelf.page()).evaluate({}));
  const record = shelf.kept() ?? '';
  expect(record).not.toBe('');
  await withWorkbook(SMALL_PLAN, async () => expect(await undoneByPane(shelf)).toBeNull());
  await withWorkbook(PLAN_ONLY, async () => expect(await undoneByPane(shelf)).toBeNull());
});

test('what is kept is small, and what is no record counts for nothing', async () => {
  await withWorkbook(PLAN_ONLY, async () => {
    const shelf = sharedShelf();
    await new ExcelPort(shelf.page()).evaluate({});
    expect(shelf.kept()?.length).toBeLessThan(8_000);
    for (const odd of ['', 'x', btoa('{}'), shelf.kept()?.slice(0, -40) ?? '']) {
      shelf.replace(odd);
      expect(await new ExcelPort(shelf.page()).lastWrite()).toBeNull();
    }
  });
});
