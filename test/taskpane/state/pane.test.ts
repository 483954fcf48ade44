import { DEFAULT_RULES } from '../../../src/pira/evaluation/rules';
import { NO_STEPS } from '../../../src/excel/steps';
import { Pane } from '../../../src/taskpane/state/pane';
import { FakePort } from '../fakePort';
import { settled, standStill, started } from './started';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('opening', () => {
  it('reads the settings, then the plan, and writes nothing', async () => {
    const port = new FakePort();
    port.settings = { ...port.settings, rules: { ...DEFAULT_RULES, partlyFrom: 0.2 } };
    const pane = new Pane(Promise.resolve(port));
    await pane.start();
    expect(port.asked).toEqual(['analyse']);
    expect(pane.state().analysis?.evaluation.rules.partlyFrom).toBe(0.2);
    expect(pane.state().task).toBeNull();
  });

  it('says what keeps it from reading', async () => {
    const { pane } = await started((port) => (port.problem = { code: 'no-plan' }));
    expect(pane.state().failed?.failure.problem.code).toBe('no-plan');
  });

  it('does nothing where it was refused', async () => {
    const port = new FakePort();
    const pane = new Pane(Promise.resolve(port));
    pane.disable({ ok: false, problem: { code: 'not-excel' }, aftermath: 'as-before' });
    await pane.evaluate();
    expect(port.asked).toEqual([]);
    expect(pane.state().failed?.failure.problem.code).toBe('not-excel');
  });
});

describe('evaluating', () => {
  it('tells what was written and can be undone', async () => {
    const { pane } = await started();
    await pane.evaluate();
    expect(pane.state().done).toMatchObject({
      kind: 'evaluated',
      cells: 25,
      counts: { met: 1, 'not-measured': 1 },
    });
    expect(pane.state().steps.undo?.name).toEqual({ kind: 'evaluation' });
  });

  it('ignores a second click while it runs', async () => {
    const { port, pane } = await started();
    const goOn = standStill(port);
    const first = pane.evaluate();
    const second = pane.evaluate();
    await settled();
    expect(port.asked).toEqual(['evaluate']);
    expect(pane.state().progress).toEqual({ step: 'write', done: 1, total: 4 });
    goOn();
    await Promise.all([first, second]);
    expect(port.asked).toEqual(['evaluate']);
    expect(pane.state().task).toBeNull();
  });

  it('can be stopped between its steps', async () => {
    const { port, pane } = await started();
    const goOn = standStill(port);
    const run = pane.evaluate();
    await settled();
    pane.cancel();
    goOn();
    await run;
    expect(pane.state().failed?.failure.problem.code).toBe('cancelled');
    expect(pane.state().done).toBeNull();
  });

  it('keeps what it showed when it fails, and can be tried again', async () => {
    const { port, pane } = await started();
    port.problem = { code: 'sheet-protected', sheet: 'PIRA 2021' };
    await pane.evaluate();
    expect(pane.state().analysis).not.toBeNull();
    expect(pane.state().failed).toMatchObject({ task: 'evaluating' });
    port.problem = null;
    await pane.retry();
    expect(pane.state().failed).toBeNull();
    expect(pane.state().done).toMatchObject({ kind: 'evaluated' });
  });

  it('takes the place of the pane’s own reading', async () => {
    const port = new FakePort();
    const pane = new Pane(Promise.resolve(port));
    const opening = pane.start();
    await pane.evaluate();
    await opening;
    expect(port.asked).toContain('evaluate');
    expect(pane.state().done).toMatchObject({ kind: 'evaluated' });
  });
});

describe('steps back and forward', () => {
  it('undoes a step once, reads again, and does it again', async () => {
    const { port, pane } = await started();
    await pane.evaluate();
    const name = { kind: 'evaluation' } as const;
    await pane.undo();
    expect(pane.state().done).toEqual({ kind: 'undone', name, wasDone: false, remarks: [] });
    await pane.undo();
    expect(port.asked).toEqual(['evaluate', 'undo', 'analyse']);
    expect(pane.state().steps).toMatchObject({ undo: null, redo: { name } });
    await pane.redo();
    expect(pane.state().done).toEqual({ kind: 'redone', name, wasDone: false, remarks: [] });
    expect(pane.state().steps).toMatchObject({ undo: { name }, redo: null });
  });

  it('says that Excel’s own undo was first', async () => {
    const { port, pane } = await started();
    port.wasDone = true;
    await pane.evaluate();
    await pane.undo();
    expect(pane.state().done).toMatchObject({ kind: 'undone', wasDone: true });
  });
});

describe('what other pages of the add-in write', () => {
  const step = { token: { id: '7' }, name: { kind: 'evaluation' } } as const;

  it('can be undone where it was written before the pane stood', async () => {
    const { port, pane } = await started((before) => (before.kept = { undo: step, redo: null }));
    expect(pane.state().steps.undo).toEqual(step);
    await pane.undo();
    expect(port.asked).toEqual(['undo', 'analyse']);
  });

  it('takes the place of the pane’s own write', async () => {
    const { port, pane } = await started();
    await pane.evaluate();
    port.otherPageWrites({ undo: step, redo: null });
    expect(pane.state().steps.undo).toEqual(step);
    port.otherPageWrites(NO_STEPS);
    expect(pane.state().steps.undo).toBeNull();
  });
});

describe('publishing', () => {
  it('tells the sheets as they were named, and can be undone', async () => {
    const { port, pane } = await started();
    await pane.publishing.publish('open-data');
    expect(port.asked).toEqual(['publish open-data']);
    expect(pane.state().done).toMatchObject({ kind: 'published', sheets: ['Dati aperti', 'Dizionario'] });
    expect(pane.state().steps.undo?.name).toEqual({ kind: 'publication', publication: 'open-data' });
  });

  it('is tried again as it was asked for', async () => {
    const { port, pane } = await started();
    port.problem = { code: 'workbook-protected' };
    await pane.publishing.publish('report');
    expect(pane.state().failed).toMatchObject({ task: 'publishing' });
    port.problem = null;
    await pane.retry();
    expect(port.asked).toEqual(['publish report', 'publish report']);
    expect(pane.state().done).toMatchObject({ kind: 'published' });
  });

  it('opens a workbook of its own', async () => {
    const { pane } = await started();
    await pane.publishing.openAsNew('clean');
    expect(pane.state().done).toEqual({ kind: 'opened' });
  });

  it.each([
    [true, { kind: 'copied', sheet: 'Correzioni' }],
    [false, { kind: 'to-copy', sheet: 'Correzioni', text: 'Testo di Correzioni\t1' }],
  ])('copies a sheet; the clipboard takes it: %s', async (takes, done) => {
    const { pane } = await started();
    const copied: string[] = [];
    await pane.publishing.copy('clean', 1, async (text) => {
      copied.push(await text);
      return takes;
    });
    expect(copied).toEqual(['Testo di Correzioni\t1']);
    expect(pane.state().done).toEqual(done);
  });

  it('says why there is nothing to copy', async () => {
    const { port, pane } = await started();
    port.problem = { code: 'cell-edit' };
    await pane.publishing.copy('report', 0, (text) => text.then(() => true).catch(() => false));
    expect(pane.state().failed?.failure.problem.code).toBe('cell-edit');
    expect(pane.state().done).toBeNull();
  });

  it('saves a file', async () => {
    const { pane } = await started();
    const saved: string[] = [];
    await pane.publishing.download('open-data', 'csv', ({ name }) => saved.push(name));
    expect(saved).toEqual(['Dati aperti 2021.csv']);
    expect(pane.state().done).toEqual({ kind: 'downloaded', file: 'Dati aperti 2021.csv' });
  });
});
