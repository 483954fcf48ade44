import { settled, withExcel } from './withExcel';

type Told = Readonly<Record<string, unknown>>;

/** Listens to everything that happens to all sheets. */
async function listen(context: Excel.RequestContext, log: Told[]): Promise<void> {
  const { worksheets } = context.workbook;
  const tell =
    (event: string) =>
    (args: object): Promise<void> => {
      const told = Object.fromEntries(Object.entries(args).filter(([name]) => TOLD.has(name)));
      log.push({ event, ...told });
      return Promise.resolve();
    };
  worksheets.onChanged.add(tell('changed'));
  worksheets.onSelectionChanged.add(tell('selected'));
  worksheets.onActivated.add(tell('activated'));
  worksheets.onDeactivated.add(tell('deactivated'));
  worksheets.onAdded.add(tell('added'));
  worksheets.onDeleted.add(tell('deleted'));
  await context.sync();
}

const TOLD = new Set(['address', 'changeType', 'source']);

test('own writes, the person’s and the co-authors’ are told after the reply, in order', () =>
  withExcel(async (host) => {
    const log: Told[] = [];
    await Excel.run(async (context) => {
      await listen(context, log);
      context.workbook.worksheets.getItem('Note').getRange('A1:B1').values = [[1, 2]];
      await context.sync();
      expect(log).toEqual([]);
    });
    expect(host.user.type('Note', 'C1', 'x')).toEqual({ ok: true });
    expect(host.user.type('Note', 'C2', 'y', 'coauthor')).toEqual({ ok: true });
    await settled();
    const changed = { event: 'changed', changeType: 'RangeEdited' };
    expect(log).toEqual([
      { ...changed, address: 'A1:B1', source: 'Local' },
      { ...changed, address: 'C1', source: 'Local' },
      { ...changed, address: 'C2', source: 'Remote' },
    ]);
  }));

test('selecting, activating, adding and deleting are told', () =>
  withExcel(async (host) => {
    const log: Told[] = [];
    await Excel.run(async (context) => {
      await listen(context, log);
      context.workbook.worksheets.add('Nuovo');
      context.workbook.worksheets.getItem('Nuovo').delete();
      await context.sync();
    });
    expect(host.user.select('Note', 'B2:C3')).toEqual({ ok: true });
    expect(host.user.activate('Piano 2021')).toEqual({ ok: true });
    await settled();
    expect(log).toEqual([
      { event: 'added', source: 'Local' },
      { event: 'deleted', source: 'Local' },
      { event: 'deactivated' },
      { event: 'activated' },
      { event: 'selected', address: 'B2:C3' },
      { event: 'deactivated' },
      { event: 'activated' },
    ]);
  }));

test('a handler of one sheet hears only of that sheet, and no longer once it is removed', () =>
  withExcel(async (host) => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Note');
      const handler = sheet.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      host.user.type('Piano 2021', 'A1', 'altrove');
      host.user.type('Note', 'A1', 'qui');
      await settled();
      handler.remove();
      await context.sync();
      host.user.type('Note', 'A2', 'dopo');
      await settled();
    });
    expect(heard).toEqual(['A1']);
  }));

test('what a person may not do is refused with Excel’s code', () =>
  withExcel((host) => {
    expect(host.user.type('Manca', 'A1', 'x')).toEqual({ ok: false, code: 'ItemNotFound' });
    expect(host.user.type('Note', 'A0', 'x')).toEqual({ ok: false, code: 'InvalidArgument' });
    expect(host.user.activate('Elenchi')).toEqual({ ok: false, code: 'InvalidOperation' });
    return Promise.resolve();
  }));
