import { ExcelPort } from '../../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../../src/excel/settings';
import type { Steps } from '../../../src/excel/steps';
import type { UndoStore } from '../../../src/excel/undo/undoStore';
import { appearance, differences } from '../appearance';
import { PLAN_ONLY, SAMPLE, SMALL_PLAN, withWorkbook } from '../workbook';

jest.setTimeout(60_000);

const TELLS_MERGES = { sets: { ExcelApi: '1.14' } };
const OPTIONS = { settings: DEFAULT_SETTINGS };

/** An undo store as the pages of one machine share it. */
function sharedStore() {
  let kept: string | null = null;
  const listeners = new Map<object, () => void>();
  const page = (): UndoStore => {
    const self = {};
    return {
      longest: 1_000_000,
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

async function undoneByPane(store: ReturnType<typeof sharedStore>) {
  const pane = new ExcelPort(store.page());
  const { undo } = await pane.readSteps();
  return undo === null ? null : pane.undo(undo.token, OPTIONS);
}

test.each([
  ['a small plan', SMALL_PLAN],
  ['the plan of 2021', PLAN_ONLY],
])('what the ribbon wrote into %s the pane takes back, cell for cell', async (_case, bytes) => {
  await withWorkbook(bytes, async ({ book }) => {
    const before = appearance(book);
    const store = sharedStore();
    await new ExcelPort(store.page()).evaluate({});
    expect(differences(before, appearance(book))).not.toEqual([]);
    expect(await undoneByPane(store)).toMatchObject({ ok: true, wasDone: false });
    expect(differences(before, appearance(book))).toEqual([]);
    expect(await undoneByPane(store)).toBeNull();
  });
});

test('a version that came out as the former one is a step that the pane offers', async () => {
  await withWorkbook(
    SMALL_PLAN,
    async ({ book }) => {
      const store = sharedStore();
      const ribbon = new ExcelPort(store.page());
      await ribbon.publish('reclassification', {});
      const before = appearance(book);
      await ribbon.publish('reclassification', {});
      expect(await undoneByPane(store)).toMatchObject({ ok: true, wasDone: false });
      expect(differences(before, appearance(book))).toEqual([]);
    },
    TELLS_MERGES,
  );
});

test('a sheet that the ribbon made goes again', async () => {
  await withWorkbook(SAMPLE, async ({ book }) => {
    const store = sharedStore();
    await new ExcelPort(store.page()).publish('reclassification', {});
    expect(await undoneByPane(store)).toMatchObject({ ok: true, wasDone: false });
    expect(book.sheets.map(({ name }) => name)).toEqual(['PIRA 2021']);
  });
});

test('where someone has written since the ribbon did, the pane says so and touches nothing', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book, host }) => {
    const store = sharedStore();
    await new ExcelPort(store.page()).evaluate({});
    host.user.type('Piano', 'I4', [['a mano']]);
    const before = appearance(book);
    expect(await undoneByPane(store)).toMatchObject({
      ok: false,
      problem: { code: 'cell-changed', sheet: 'Piano', cell: 'I4' },
      aftermath: 'as-before',
    });
    expect(differences(before, appearance(book))).toEqual([]);
  });
});

test('a pane that stands open is told of a ribbon’s write, and undoes it before its own', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book, host }) => {
    const store = sharedStore();
    const before = appearance(book);
    const pane = new ExcelPort(store.page());
    const own = await pane.evaluate(OPTIONS);
    if (!own.ok || own.undo === null) throw new Error(JSON.stringify(own));
    const told = new Promise<Steps>((resolve) => void pane.onSteps(resolve));
    await new ExcelPort(store.page()).publish('report', {});
    const { undo } = await told;
    expect(undo?.name).toEqual({ kind: 'publication', publication: 'report' });
    expect(await pane.undo(own.undo, OPTIONS)).toMatchObject({ problem: { code: 'nothing-to-undo' } });
    expect(await undoneByPane(store)).toMatchObject({ ok: true, name: undo?.name });
    expect(await undoneByPane(store)).toMatchObject({ ok: true, name: { kind: 'evaluation' } });
    expect(differences(before, appearance(book))).toEqual([]);
    expect(host.keptReferences).toBe(0);
  });
});

test.each(['evaluation', 'publication'])(
  'where Excel does not answer while another page’s %s is looked for, the step is kept',
  async (what) => {
    let isDown = false;
    await withWorkbook(
      SMALL_PLAN,
      async ({ book }) => {
        const store = sharedStore();
        const before = appearance(book);
        const ribbon = new ExcelPort(store.page());
        if (what === 'evaluation') await ribbon.evaluate({});
        else await ribbon.publish('report', {});
        const pane = new ExcelPort(store.page());
        isDown = true;
        await pane.readSteps();
        isDown = false;
        const { undo } = await pane.readSteps();
        if (undo === null) throw new Error('The step was forgotten.');
        expect(await pane.undo(undo.token, OPTIONS)).toMatchObject({ ok: true });
        expect(differences(before, appearance(book))).toEqual([]);
      },
      { faults: () => (isDown ? [{ kind: 'fail', code: 'Timeout', effect: 'before' }] : []) },
    );
  },
);

test('nothing is offered in a workbook where nothing of the write stands, nor where it stood before', async () => {
  const store = sharedStore();
  await withWorkbook(SMALL_PLAN, () => new ExcelPort(store.page()).evaluate({}));
  const record = store.kept() ?? '';
  expect(record).not.toBe('');
  await withWorkbook(SMALL_PLAN, async () => expect(await undoneByPane(store)).toBeNull());
  await withWorkbook(PLAN_ONLY, async () => expect(await undoneByPane(store)).toBeNull());
});

test('the removal of the sheets is a step that a reloaded pane offers', async () => {
  const store = sharedStore();
  const published = await withWorkbook(
    SMALL_PLAN,
    async ({ book, save }) => {
      const pane = new ExcelPort(store.page());
      await pane.publish('clean', {});
      const saved = save();
      const before = appearance(book);
      await pane.removeSheets();
      const record = store.kept() ?? '';
      expect(await undoneByPane(store)).toMatchObject({ ok: true, name: { kind: 'removal', of: 'sheets' } });
      expect(differences(before, appearance(book))).toEqual([]);
      store.replace(record);
      return saved;
    },
    TELLS_MERGES,
  );
  const another = 'in a workbook that has the sheets, or never had them, nothing is offered';
  for (const bytes of [published, SMALL_PLAN])
    await withWorkbook(bytes, async () =>
      expect([another, await undoneByPane(store)]).toEqual([another, null]),
    );
});

test('a page that shares its steps with none tells them without asking Excel', async () => {
  await withWorkbook(SMALL_PLAN, async ({ host }) => {
    const pane = new ExcelPort();
    await pane.evaluate({});
    const asked = host.exchanges.length;
    expect((await pane.readSteps()).undo?.name).toEqual({ kind: 'evaluation' });
    expect(host.exchanges.length).toBe(asked);
  });
});

test('what is kept is small, and what is no record counts for nothing', async () => {
  await withWorkbook(PLAN_ONLY, async () => {
    const store = sharedStore();
    await new ExcelPort(store.page()).evaluate({});
    expect(store.kept()?.length).toBeLessThan(8_000);
    for (const odd of ['', 'x', btoa('{}'), store.kept()?.slice(0, -40) ?? '']) {
      store.replace(odd);
      expect(await new ExcelPort(store.page()).readSteps()).toEqual({ undo: null, redo: null });
    }
  });
});
