import type { CommandName } from '../../src/commands/commandNames';
import { runCommand } from '../../src/commands/runCommand';
import { FakePort } from '../taskpane/fakePort';
import { cellAt, SHEET } from '../taskpane/samplePlan';

async function runEvaluate(
  prepare: (port: FakePort) => void,
  language: 'it' | 'en' = 'it',
  name: CommandName = 'evaluate',
) {
  const port = new FakePort();
  prepare(port);
  const told = await runCommand(name, { port, language });
  return { port, told: told === null ? [] : [told] };
}

describe('evaluating from the ribbon', () => {
  it('writes with the workbook’s settings, says what came out and where it stands', async () => {
    const { port, told } = await runEvaluate(() => undefined);
    expect(port.asked).toEqual(['evaluate']);
    expect(told).toEqual([
      {
        intent: 'success',
        title:
          'Valutazione completata: 1 raggiunto, 1 parzialmente, 1 non raggiunto, 1 non rilevato, 1 non valutabile.',
        text: '',
        language: 'it',
        results: { sheet: 'PIRA 2021', row: 18, column: 8 },
      },
    ]);
  });

  it('tells what went wrong', async () => {
    const { told } = await runEvaluate((port) => (port.problem = { code: 'read-only' }));
    expect(told).toMatchObject([{ intent: 'error', title: 'Sola lettura' }]);
  });

  it('speaks the language asked for', async () => {
    const { told } = await runEvaluate((port) => (port.problem = { code: 'read-only' }), 'en');
    expect(told).toMatchObject([{ title: 'Read-only' }]);
  });
});

describe('reclassifying from the ribbon', () => {
  it('writes the sheet and shows it', async () => {
    const { port, told } = await runEvaluate(() => undefined, 'it', 'reclassify');
    expect(port.asked).toEqual(['publish reclassification']);
    expect(port.selected).toEqual([{ sheet: 'Riclassificazione', row: 0, column: 0 }]);
    expect(told).toEqual([]);
  });

  it('tells what went wrong', async () => {
    const { told } = await runEvaluate((port) => (port.problem = { code: 'read-only' }), 'it', 'reclassify');
    expect(told).toMatchObject([{ title: 'Sola lettura' }]);
  });
});

describe('updating the columns from the ribbon', () => {
  it('writes where result columns stand', async () => {
    const header = { text: 'Stato', cell: cellAt(19, 9) };
    const own = { field: 'other', column: 9, year: null, header, own: true, by: 'label' } as const;
    const rows = { headerRow: 19, headerFirstRow: 19, startRow: null, firstRow: 20, lastRow: 24 };
    const table = { ...rows, sheet: SHEET, year: 2021, columns: [own], indicators: [0] };
    const { port, told } = await runEvaluate(
      (one) => (one.plan = { ...one.plan, tables: [table] }),
      'it',
      'updateColumns',
    );
    expect(port.asked).toEqual(['analyse', 'evaluate']);
    expect(told).toMatchObject([{ intent: 'success' }]);
  });

  it('adds none where there are none, and says what does', async () => {
    const { port, told } = await runEvaluate(() => undefined, 'it', 'updateColumns');
    expect(port.asked).toEqual(['analyse']);
    expect(told).toMatchObject([{ intent: 'info', title: 'Nessuna colonna da aggiornare' }]);
  });

  it('tells what went wrong', async () => {
    const prepare = (port: FakePort) => (port.problem = { code: 'read-only' });
    const { told } = await runEvaluate(prepare, 'it', 'updateColumns');
    expect(told).toMatchObject([{ intent: 'error', title: 'Sola lettura' }]);
  });
});

describe('undoing from the ribbon', () => {
  const step = { token: { id: '1' }, name: { kind: 'evaluation' } } as const;

  it('undoes the last step and names it', async () => {
    const prepare = (port: FakePort) => (port.kept = { undo: step, redo: null });
    const { port, told } = await runEvaluate(prepare, 'it', 'undo');
    expect(port.asked).toEqual(['undo']);
    expect(told).toMatchObject([{ intent: 'success', title: 'Annullato: Valutazione.' }]);
  });

  it('says where there is nothing to undo', async () => {
    const { port, told } = await runEvaluate(() => undefined, 'en', 'undo');
    expect(port.asked).toEqual([]);
    expect(told).toMatchObject([{ intent: 'info', title: 'Nothing to undo' }]);
  });
});
